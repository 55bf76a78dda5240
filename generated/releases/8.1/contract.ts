// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "ce13e6d17581780b9f5fb745503f879e9cd9e86b1ef3124c50d88c435b0ab76a",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.1.2","line":"8.1"},
} as const;

