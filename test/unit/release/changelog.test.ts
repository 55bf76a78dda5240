import { describe, expect, test } from "vitest";
import { CannotRelease, releaseSection } from "../../../scripts/release/changelog.js";

const LINES = ["- **Breaking:** Property `id` of `Thing` was removed.", "- Add `Thing.uuid`."];
const OLDER = "## 0.1.0\n\n### Contract\n\n- Describe things.\n";

describe("the section of what is not released", () => {
  test("becomes that of the version, with the lines after those that people wrote", () => {
    const before = `# Changelog\n\nIntro.\n\n## Unreleased\n\n### Contract\n\n- Say why.\n\n### Package\n\n- Add a door.\n\n${OLDER}`;
    expect(releaseSection(before, "0.2.0", LINES)).toBe(
      `# Changelog\n\nIntro.\n\n## 0.2.0\n\n### Contract\n\n- Say why.\n${LINES.join("\n")}\n\n### Package\n\n- Add a door.\n\n${OLDER}`,
    );
  });

  test("gets a list of contract changes before all else when it has none", () => {
    const before = `# Changelog\n\n## Unreleased\n\n### Package\n\n- Add a door.\n\n${OLDER}`;
    expect(releaseSection(before, "0.2.0", LINES)).toBe(
      `# Changelog\n\n## 0.2.0\n\n### Contract\n\n${LINES.join("\n")}\n\n### Package\n\n- Add a door.\n\n${OLDER}`,
    );
  });

  test.each([
    { name: "an empty one", before: "# Changelog\n\n## Unreleased\n" },
    { name: "one with an empty list", before: "# Changelog\n\n## Unreleased\n\n### Contract\n" },
  ])("may be $name", ({ before }) => {
    expect(releaseSection(before, "0.2.0", LINES)).toBe(
      `# Changelog\n\n## 0.2.0\n\n### Contract\n\n${LINES.join("\n")}\n`,
    );
  });

  test("keeps what it says when the contract did not change", () => {
    const before = "# Changelog\n\n## Unreleased\n\n### Package\n\n- Add a door.\n";
    expect(releaseSection(before, "0.1.1", [])).toBe(before.replace("Unreleased", "0.1.1"));
  });
});

test.each([
  {
    before: `# Changelog\n\n${OLDER}`,
    says: 'CHANGELOG.md has no section "## Unreleased"; add one that says what is new.',
  },
  {
    before: `# Changelog\n\n## Unreleased\n\n${OLDER.replace("0.1.0", "0.2.0")}`,
    says: 'CHANGELOG.md has a section "## 0.2.0" already; raise the version, or take the section away.',
  },
])("refuses: $says", ({ before, says }) => {
  expect(() => releaseSection(before, "0.2.0", LINES)).toThrow(new CannotRelease(says));
});
