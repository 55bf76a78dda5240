// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "cda4c331d1bb6d1fa49fcbec26130a4472a5b3c867cee9dfeb94e367888a0a16",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.0.9","line":"8.0"},
} as const;

