// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "b61c53d4407544dd281fa8f0a4da93e5bda1a1d1c7f5ac170f9be5f4dbd5aaad",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.1.2","line":"8.1"},
} as const;

