import { parseMoment } from "../values/time.js";
import { parseUuid } from "../values/uuid.js";
import type { HexUuid, Moment } from "./types.js";

/** What a default may depend on. */
export interface Origin {
  /** Fixes the uuids that the file leaves out. */
  seed: number;
  /** The clock's time in milliseconds, for moments that the file leaves out, unless it has a moment of its own. */
  now: number;
}

/** Makes the values that rows share. */
export interface Context {
  readonly now: Moment;
  /** The uuid of the row at a place: its own or a made one. */
  own(uuid: string | undefined, place: string): HexUuid;
}

/** Writes the uuid of another row as Waldur does. What is no uuid stays. */
export function other<Text extends string | null | undefined>(uuid: Text): Text {
  return (typeof uuid === "string" ? (parseUuid(uuid) ?? uuid) : uuid) as Text;
}

/** Most moments as Waldur writes them; those on the last days of a month are looked at more closely. */
const WRITTEN =
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.(?!0{6})\d{6})?\+00:00$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Whether a text is a moment as RFC 3339 has them; the readers of request bodies take more. */
export function isMoment(text: string): boolean {
  return WRITTEN.test(text) || (MOMENT.test(text) && parseMoment(text) !== undefined);
}

/** Writes a moment as Waldur does, in UTC. What is no moment stays. */
export function utc<Text extends string | null | undefined>(moment: Text): Text {
  if (typeof moment !== "string" || WRITTEN.test(moment)) return moment;
  return (parseMoment(moment) ?? moment) as Text;
}

/** A name as a slug of at most 50 characters. */
export function slugOf(name: string | undefined, fallback: string): string {
  const plain = (name ?? "")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
  return words.slice(0, 50).replace(/-$/, "") || fallback.slice(0, 8);
}
