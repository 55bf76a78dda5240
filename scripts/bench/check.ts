import { join } from "node:path";
import { runNode } from "../../src/io/redocly.js";
import { type Peer, peers, reference } from "./peers.js";
import { type Runs, summarise, type Table } from "./table.js";
import { typescript5, typescript7, type Workspace } from "./workspace.js";

/** What one run of a compiler said of itself: seconds, kilobytes and counts. */
type Diagnostics = Record<"check" | "total" | "memory" | "instantiations" | "types", number>;

const LABELS: Record<keyof Diagnostics, string> = {
  check: "Check time",
  total: "Total time",
  memory: "Memory used",
  instantiations: "Instantiations",
  types: "Types",
};

/** One table for each compiler: what the five-call consumer of each peer costs. */
export async function measureChecks(workspace: Workspace, rounds: number): Promise<Table[]> {
  const tables: Table[] = [];
  for (const [version, compiler] of [
    ["5.9", typescript5],
    ["7", typescript7],
  ] as const) {
    const runs = new Map<Peer, Diagnostics[]>(peers.map((peer) => [peer, []]));
    // In turn, so that whatever else the machine does meets all of them; the first round only warms the disk's cache.
    for (let round = 0; round <= rounds; round++) {
      for (const [peer, list] of runs) {
        const diagnostics = await checkOnce(compiler, workspace, peer);
        if (round > 0) list.push(diagnostics);
      }
    }
    const measured = [...runs].map(([{ name }, list]) => ({ name, rounds: list }));
    tables.push(tableOf(version, rounds, measured));
  }
  return tables;
}

async function checkOnce(compiler: string, { directory }: Workspace, peer: Peer): Promise<Diagnostics> {
  // With --expose-gc, TypeScript 5 collects garbage before it says how much memory it holds; otherwise that is chance.
  const args = ["--expose-gc", compiler, "-p", join(directory, peer.folder), "--extendedDiagnostics"];
  const { code, stdout, stderr } = await runNode(args, {});
  if (code !== 0)
    throw new Error(`The consumer of "${peer.name}" does not compile: ${(stdout || stderr).trim().split("\n")[0]}`);
  const entries = Object.entries(LABELS).map(([key, label]) => {
    const found = stdout.match(new RegExp(`^${label}: +([\\d.]+)`, "m"))?.[1];
    if (!found) throw new Error(`${compiler} does not tell its "${label}" any more.`);
    return [key, Number(found)];
  });
  return Object.fromEntries(entries) as Diagnostics;
}

function tableOf(version: string, rounds: number, runs: Runs[]): Table {
  return {
    topic: "check",
    title: `tsc ${version} on five calls`,
    notes: [
      `Medians of ${rounds} rounds, peers in turn; --noEmit, strict, skipLibCheck, moduleResolution bundler; x: times "${reference}", median of the ratios of each round.`,
      "sources: hey-api's output in the program itself, as its users commit it; package: compiled, as this one is.",
      version === "7"
        ? "With its default of several checkers at once."
        : "Memory is what is left at the end after garbage collection.",
    ],
    columns: [
      { key: "check", label: "check", unit: "s", digits: 3 },
      { key: "checkRatio", label: "x", digits: 2 },
      { key: "total", label: "total", unit: "s", digits: 3 },
      { key: "totalRatio", label: "x", digits: 2 },
      { key: "memory", label: "memory", unit: "MB", per: 1000, digits: 1 },
      { key: "memoryRatio", label: "x", digits: 2 },
      { key: "instantiations", label: "instantiations" },
      { key: "types", label: "types" },
    ],
    rows: summarise(runs, reference, ["check", "total", "memory"]),
  };
}
