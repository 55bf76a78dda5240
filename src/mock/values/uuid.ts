import type { HexUuid } from "./types.js";

const HEX = /^[0-9a-f]{32}$/;
/** Longer strings are rejected; Python would go on removing braces and dashes. */
const MAX_LENGTH = 100;

/**
 * Parses a uuid as Python does, ignoring case, dashes, braces and `urn:uuid:`.
 *
 * @returns 32 lower case hex digits, or undefined for anything else.
 */
export function parseUuid(value: unknown): HexUuid | undefined {
  if (typeof value !== "string") return undefined;
  if (HEX.test(value)) return value;
  if (value.length > MAX_LENGTH) return undefined;
  const hex = value
    .replace("urn:", "")
    .replace("uuid:", "")
    .replace(/^[{}]+|[{}]+$/g, "")
    .replaceAll("-", "")
    .toLowerCase();
  return HEX.test(hex) ? hex : undefined;
}

/** Formats a uuid with dashes, as some of Waldur's messages do. */
export function dashed(uuid: HexUuid): string {
  return [uuid.slice(0, 8), uuid.slice(8, 12), uuid.slice(12, 16), uuid.slice(16, 20), uuid.slice(20)].join("-");
}
