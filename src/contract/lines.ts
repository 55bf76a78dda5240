/** The release lines of Waldur that the contract knows, oldest first. The docs describe the first. */
export const RELEASE_LINES = ["7.8", "7.9", "8.0", "8.1"] as const;

/** A release line of Waldur: `7.8` is what the docs describe, the others are written as overlays on it. */
export type ReleaseLine = (typeof RELEASE_LINES)[number];

/** The line of a release, or the nearest one. */
export interface FittingLine {
  readonly line: ReleaseLine;
  /** Which of the lines it is where none is the release's own. */
  readonly nearest?: "oldest" | "newest" | "nearest older";
}

/**
 * The line that fits a release; undefined for a text that is no release.
 *
 * @example lineOf("8.0.5"); // { line: "8.0" }
 * @example lineOf("9.1.0"); // { line: "8.1", nearest: "newest" }
 */
export function lineOf(release: string): FittingLine | undefined {
  const own = /^v?(\d+\.\d+)(?:\.|$)/.exec(release)?.[1];
  if (own === undefined) return undefined;
  const before = RELEASE_LINES.filter((line) => compareReleases(line, own) <= 0);
  const line = before.at(-1);
  if (line === undefined) return { line: RELEASE_LINES[0], nearest: "oldest" };
  if (line === own) return { line };
  return { line, nearest: before.length === RELEASE_LINES.length ? "newest" : "nearest older" };
}

/** Sorts releases and lines: `8.0` before `8.10`. */
export function compareReleases(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
