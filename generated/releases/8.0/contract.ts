// Made by `npm run generate` from openapi/. Do not edit.

/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: "0.1.0",
  /** SHA-256 of `openapi.json`. */
  sha256: "ed4509eba501e4bca20c6592e38ac3c8fcfd4621d8de7f4890ced20a63c0ac44",
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: {"docs":"2025-11-25","release":"8.0.9","line":"8.0"},
} as const;

