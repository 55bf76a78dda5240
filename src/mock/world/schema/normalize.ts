import { parseTimestamp } from "../../values/time.js";
import { parseUuid } from "../../values/uuid.js";

/** Writes a uuid as Waldur does, without dashes and in lower case. Anything else stays as it is. */
export function normalizeUuid(uuid: string): string {
  return parseUuid(uuid) ?? uuid;
}

/** Most timestamps as Waldur writes them; those on the last days of a month need the calendar. */
const WRITTEN =
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.(?!0{6})\d{6})?\+00:00$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Whether a string is a timestamp of RFC 3339; request bodies may have more forms. */
export function isTimestamp(text: string): boolean {
  return WRITTEN.test(text) || (RFC_3339.test(text) && parseTimestamp(text) !== undefined);
}

/** Writes a timestamp as Waldur does, in UTC. Anything else stays as it is. */
export function toUtc(timestamp: string): string {
  if (typeof timestamp !== "string" || WRITTEN.test(timestamp)) return timestamp;
  return parseTimestamp(timestamp) ?? timestamp;
}

/** Writes an amount that is a string with two decimals, and leaves a number alone. */
export function toTwoDecimals(amount: string | number): string | number {
  if (typeof amount !== "string") return amount;
  const [integer, fraction = ""] = amount.split(".");
  return `${integer}.${fraction.padEnd(2, "0")}`;
}

/** Makes a slug of at most 50 characters from a name. */
export function slugFrom(name: string | undefined, fallback: string): string {
  const plain = (name ?? "")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
  return words.slice(0, 50).replace(/-$/, "") || fallback.slice(0, 8);
}

/** A slug as Waldur makes them: the first eight characters of a name's slug, and a number. */
export function numberedSlug(name = "order", number: number): string {
  return `${name.slice(0, 8).replace(/-$/, "")}-${number}`;
}
