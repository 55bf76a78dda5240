import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Command, isConfigurable } from "../src/cli/command.js";
import { commands } from "../src/cli/commands/index.js";
import { renderOptionTables } from "../src/cli/help.js";

const HEADING = "## Options\n";

/**
 * Replaces the section "Options" of a guide by the tables of a command.
 *
 * @throws Error when the guide has no such section.
 *
 * @example insertOptions("# Mock\n\n## Options\n\nold\n\n## Next\n", mock);
 */
export function insertOptions(guide: string, command: Command): string {
  const start = guide.indexOf(`\n${HEADING}`) + 1;
  if (start === 0)
    throw new Error(`docs/${guideOf(command)} has no heading "Options". Add ## Options where the tables belong.`);
  const next = guide.indexOf("\n## ", start + HEADING.length);
  const rest = next === -1 ? "" : guide.slice(next);
  return `${guide.slice(0, start)}${HEADING}\n${renderOptionTables(command)}\n${rest}`;
}

/** The guide with the options of a command. */
export function guideOf({ name }: Pick<Command, "name">): string {
  return name === "operations" ? "cli.md" : `${name}.md`;
}

/** Rewrites the option tables of all guides: `npm run docs:options`. */
async function main(): Promise<void> {
  for (const command of commands.filter(isConfigurable)) {
    const file = fileURLToPath(new URL(`../docs/${guideOf(command)}`, import.meta.url));
    await writeFile(file, insertOptions(await readFile(file, "utf8"), command));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
