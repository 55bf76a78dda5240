import { Invalid } from "./types.js";

const DECIMAL = /^([+-])?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * Reads a decimal of so many digits in all, so many of them after the point.
 *
 * @returns text with all its places, every digit kept: `"18250.50"`.
 * @throws Invalid in Waldur's words.
 */
export function readDecimal(value: unknown, digits: number, places: number): string {
  if (typeof value !== "string" && typeof value !== "number") throw new Invalid(["A valid number is required."]);
  const text = String(value).trim();
  if (text.length > 1000) throw new Invalid(["String value too large."]);
  const match = DECIMAL.exec(text);
  const fraction = match?.[3] ?? "";
  if (!match || (match[2] === "" && fraction === "")) throw new Invalid(["A valid number is required."]);
  const significant = (match[2] + fraction).replace(/^0+(?=.)/, "");
  // A zero of any size, and an exponent that no number of so many digits can have.
  const exponent = Math.max(-1000, Math.min(1000, Number(match[4] ?? 0) - fraction.length));
  const invalid = tooLong(significant.length, exponent, digits, places);
  if (invalid) throw new Invalid([invalid]);
  const shifted = exponent > 0 && significant !== "0" ? significant + "0".repeat(exponent) : significant;
  const after = Math.max(0, -exponent);
  const padded = shifted.padStart(after + 1, "0");
  const [whole, rest] = [padded.slice(0, padded.length - after), padded.slice(padded.length - after)];
  return `${match[1] === "-" ? "-" : ""}${whole}.${rest.padEnd(places, "0")}`;
}

function tooLong(count: number, exponent: number, digits: number, places: number): string | undefined {
  const after = Math.max(0, -exponent);
  const total = exponent >= 0 ? count + exponent : Math.max(count, after);
  if (total > digits) return `Ensure that there are no more than ${digits} digits in total.`;
  if (after > places) return `Ensure that there are no more than ${places} decimal places.`;
  if (total - after > digits - places)
    return `Ensure that there are no more than ${digits - places} digits before the decimal point.`;
  return undefined;
}

/** Writes an amount as Waldur's decimal fields do: `"18250.50"`. */
export function decimalText(amount: number, places = 2): string {
  return amount.toFixed(places);
}

/** Adds amounts of two places without the noise of binary fractions. */
export function sum(amounts: Iterable<number>): number {
  let cents = 0;
  for (const amount of amounts) cents += Math.round(amount * 100);
  return cents / 100;
}
