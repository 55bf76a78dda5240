/** What may not be released yet; the message says why, and what to do. */
export class CannotRelease extends Error {}

const HEADING = "## Unreleased";

/**
 * Makes the section of what is not released that of a version, with lines at the end of its list of contract changes. Lines
 * that people wrote stay.
 *
 * @example releaseSection("# Changelog\n\n## Unreleased\n", "0.2.0", ["- Add `Resource.colour`."]);
 * @throws CannotRelease when there is no such section, or the version has one already.
 */
export function releaseSection(changelog: string, version: string, lines: readonly string[]): string {
  const name = `## ${version}`;
  const all = changelog.split("\n");
  if (all.includes(name)) {
    throw new CannotRelease(
      `CHANGELOG.md has a section "${name}" already; raise the version, or take the section away.`,
    );
  }
  const start = all.indexOf(HEADING);
  if (start < 0) {
    throw new CannotRelease(`CHANGELOG.md has no section "${HEADING}"; add one that says what is new.`);
  }
  const next = all.findIndex((line, index) => index > start && line.startsWith("## "));
  const end = next < 0 ? all.length : next;
  const section = withContract(all.slice(start + 1, end).join("\n"), lines);
  const parts = [all.slice(0, start).join("\n").trimEnd(), name, section, all.slice(end).join("\n").trim()];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function withContract(section: string, lines: readonly string[]): string {
  if (lines.length === 0) return section.trim();
  const parts = section.split(/^(?=### )/m).map((part) => part.trim());
  const index = parts.findIndex((part) => /^### Contract$/m.test(part));
  const written = index < 0 ? "" : parts.splice(index, 1)[0]?.slice("### Contract".length).trim();
  const list = written ? [written, ...lines] : lines;
  // Contract changes come first.
  return [`### Contract\n\n${list.join("\n")}`, ...parts].filter((part) => part !== "").join("\n\n");
}
