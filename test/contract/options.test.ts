import { describe, expect, test } from "vitest";
import { guideOf, insertOptions } from "../../scripts/option-tables.js";
import { insertTables } from "../../scripts/releases/guide.js";
import { readOverlays } from "../../scripts/releases/overlay.js";
import { type Command, isConfigurable } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { root } from "../helpers/contract.js";
import { page } from "./_readme.js";

describe.each(commands.filter(isConfigurable))("the guide of $name", (command) => {
  test("has the option tables of the command; npm run docs:options writes them", () => {
    const guide = page(`docs/${guideOf(command)}`);
    expect(guide).toBe(insertOptions(guide, command));
    for (const name of Object.values(command.groups).flatMap(Object.keys)) expect(guide).toContain(`\n| \`--${name}`);
  });
});

test("the guide to the releases has what the overlays say; npm run docs:releases writes it", () => {
  const guide = page("docs/releases.md");
  expect(guide).toBe(insertTables(guide, readOverlays(root)));
  for (const line of ["7.9", "8.0", "8.1"]) expect(guide).toContain(`\n## ${line}\n`);
  expect(() => insertTables("# Releases\n", [])).toThrow("docs/releases.md");
});

describe("the section of a guide", () => {
  const [mock] = commands as [Command];

  test("is replaced, and nothing else is", () => {
    const guide = "# Mock\n\nText\n\n## Options\n\nold\n\n## Next\n\nText\n";
    expect(insertOptions(guide, mock)).toMatch(
      /^# Mock\n\nText\n\n## Options\n\n\*\*Listening\*\*\n[^#]*\n\n## Next\n\nText\n$/,
    );
    expect(insertOptions("# Mock\n\n## Options\n", mock)).toMatch(
      /^# Mock\n\n## Options\n\n\*\*Listening\*\*\n[^#]*\|\n$/,
    );
  });

  test("has to be there", () => expect(() => insertOptions("# Mock\n", mock)).toThrow("Options"));
});
