/** Waldur's notation of decimals: `18250.50`, `-3.00`, and `0E-10` for zero with ten decimal places. */
const DECIMAL = /^-?\d+(\.\d+)?(E[+-]?\d+)?$/;

/**
 * Reads a decimal of a response as a number, so that it can be added, compared and formatted.
 *
 * Waldur sends most decimals as strings (`usage`, prices, costs, `current_usages`, `limit_usage`), and `+` joins strings.
 * Numbers, `null` and `undefined` are returned as they are, so optional and nullable fields can be passed directly. A
 * JavaScript number has 15 to 17 significant digits; for exact sums of money, give the string to a decimal library.
 *
 * @example
 * const usages = ["18250.50", "412.75"];
 * usages.reduce((sum, usage) => sum + toNumber(usage), 0); // 18663.25
 * toNumber("0E-10"); // 0
 * toNumber(resource.limit_usage.storage ?? null)?.toFixed(1); // undefined while nothing was reported
 *
 * @throws TypeError for a string that is no decimal, such as `""`.
 * @see The `Decimal` schema of the contract; recorded responses of Waldur since August 2025 have these forms.
 */
export function toNumber<T extends string | number | null | undefined>(
  value: T,
): number | Extract<T, null | undefined> {
  if (typeof value !== "string") return value as number | Extract<T, null | undefined>;
  if (!DECIMAL.test(value)) {
    throw new TypeError(`toNumber() reads decimals such as "18250.50", not ${JSON.stringify(value.slice(0, 50))}.`);
  }
  return Number(value);
}
