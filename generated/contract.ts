// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "a1c22c03db859c21dd8d8cab6db6098ac55a305af9c049c92d36a49178515edd",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"7.8.8","line":"7.8"},
} as const;

/** Query arrays that are sent as one comma-separated value, in all release lines; all others repeat their key. */
export const commaSeparatedParameters: readonly string[] = ["customer","o","offering_slug","offering_uuid"];
