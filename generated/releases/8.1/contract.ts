// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "e85da46756975f5b0044f4c96a2412a94b559c0fcd4da02e3499c49a2ce69c45",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.1.2","line":"8.1"},
} as const;

