// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "7913f25be714072a738028eb528ad26311b167ef21c1c8dbe51cb054370fcdf4",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"7.8.8","line":"7.8"},
} as const;

/** Query arrays that are sent as one comma-separated value, in all release lines; all others repeat their key. */
export const commaSeparatedParameters: readonly string[] = ["customer","o","offering_slug","offering_uuid"];
