import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { measureChecks } from "./bench/check.js";
import { measureCompletion } from "./bench/completion.js";
import { readFlags } from "./bench/flags.js";
import { measureMock } from "./bench/mock.js";
import { measurePages } from "./bench/page.js";
import { measureSizes } from "./bench/size.js";
import { formatTable, type Table } from "./bench/table.js";
import { makeWorkspace, removeWorkspace, type Workspace } from "./bench/workspace.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What can be measured of the client, beside its peers; the names are words of the command line. */
const clientTopics = new Map<string, (workspace: Workspace, rounds: number) => Promise<Table[]>>([
  ["size", measureSizes],
  ["check", measureChecks],
  ["completion", measureCompletion],
]);
/** What is measured of the mock. */
const MOCK = "mock";
const PAGE = "page";

async function main(): Promise<void> {
  const { chosen, rounds, json, keep } = readFlags(process.argv.slice(2), [...clientTopics.keys(), MOCK, PAGE]);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? "unknown" };
  const tables: Table[] = [];
  const tell = (measured: Table[]) => {
    if (!json) for (const table of measured) console.log(`${formatTable(table)}\n`);
    tables.push(...measured);
  };
  const ofClient = chosen.filter((name) => clientTopics.has(name));
  if (ofClient.length > 0) await measureClient(ofClient, rounds, keep, tell);
  if (chosen.includes(MOCK)) await measureMock(root, rounds, tell);
  if (chosen.includes(PAGE)) tell(await measurePages(root, rounds));
  if (json) console.log(JSON.stringify({ machine, rounds, tables }, null, 2));
  else console.log(`Node.js ${machine.node}, ${machine.cpus} x ${machine.model}`);
}

async function measureClient(
  chosen: string[],
  rounds: number,
  keep: boolean,
  tell: (measured: Table[]) => void,
): Promise<void> {
  const workspace = await makeWorkspace(root);
  try {
    for (const name of chosen) tell((await clientTopics.get(name)?.(workspace, rounds)) ?? []);
    if (keep) console.error(`The consumers and their peers are in ${workspace.directory}.`);
  } finally {
    if (!keep) await removeWorkspace(workspace);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
