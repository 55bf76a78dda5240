import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { measureChecks } from "./bench/check.js";
import { measureCompletion } from "./bench/completion.js";
import { readFlags } from "./bench/flags.js";
import { measureSizes } from "./bench/size.js";
import { formatTable, type Table } from "./bench/table.js";
import { makeWorkspace, removeWorkspace, type Workspace } from "./bench/workspace.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What can be measured; the names are words of the command line. */
const topics = new Map<string, (workspace: Workspace, rounds: number) => Promise<Table[]>>([
  ["size", measureSizes],
  ["check", measureChecks],
  ["completion", measureCompletion],
]);

async function main(): Promise<void> {
  const { chosen, rounds, json, keep } = readFlags(process.argv.slice(2), [...topics.keys()]);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? "unknown" };
  const workspace = await makeWorkspace(root);
  try {
    const tables: Table[] = [];
    for (const name of chosen) {
      const measured = (await topics.get(name)?.(workspace, rounds)) ?? [];
      if (!json) for (const table of measured) console.log(`${formatTable(table)}\n`);
      tables.push(...measured);
    }
    if (json) console.log(JSON.stringify({ machine, rounds, tables }, null, 2));
    else console.log(`Node.js ${machine.node}, ${machine.cpus} x ${machine.model}`);
    if (keep) console.error(`The consumers and their peers are in ${workspace.directory}.`);
  } finally {
    if (!keep) await removeWorkspace(workspace);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
