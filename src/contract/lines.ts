/** The release lines of Waldur that the contract knows, oldest first. The docs describe the first. */
export const RELEASE_LINES = ["7.8", "7.9", "8.0", "8.1"] as const;

/** A release line of Waldur: `7.8` is what the docs describe, the others are written as overlays on it. */
export type ReleaseLine = (typeof RELEASE_LINES)[number];
