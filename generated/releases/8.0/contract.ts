// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "0b8231d5a557218a957acde25993f8db02db4a9a8de07329a046d1b7aaa042ec",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.0.9","line":"8.0"},
} as const;

