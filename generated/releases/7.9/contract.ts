// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "77f7950d23a643e40438c89fbec676bd1996d368a51a5879398417ccdceee752",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"7.9.9","line":"7.9"},
} as const;

