import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { queryEnd } from "./calls.js";
import { type Editor, openLsp, openTsserver, type Place } from "./editors.js";
import { type Peer, peers, reference } from "./peers.js";
import { summarise, type Table } from "./table.js";
import type { Workspace } from "./workspace.js";

/** A key of the list's query that an editor has to offer. */
const EXPECTED = "resource_uuid";

/** Rounds that are not counted: the program is loaded, and Node.js compiles the server's code. */
const WARM_UP = 10;

/** A completion is short, so it is repeated more often than a run of the compiler. */
const REPEATS = 10;

/** A peer's consumer in an editor, and the place of the letter that is typed again in each round. */
interface Open {
  peer: Peer;
  editor: Editor;
  letter: Place;
  times: number[];
}

/** One table for each language server: how long a query key takes to be completed. */
export async function measureCompletion(workspace: Workspace, rounds: number): Promise<Table[]> {
  return [
    await measure("tsserver 5.9", openTsserver, workspace, rounds * REPEATS),
    await measure("tsc 7 --lsp", openLsp, workspace, rounds * REPEATS),
  ];
}

type OpenEditor = (file: string, contents: string) => Promise<Editor>;

async function measure(
  title: string,
  openEditor: OpenEditor,
  { directory }: Workspace,
  rounds: number,
): Promise<Table> {
  const open: Open[] = [];
  try {
    for (const peer of peers) open.push(await start(peer, openEditor, join(directory, peer.folder, "five.ts")));
    for (let round = -WARM_UP; round < rounds; round++) {
      // There and back, so that no peer always runs while a slower one still collects its garbage.
      for (const consumer of round % 2 === 0 ? open : [...open].reverse()) {
        const time = await completeOnce(consumer, round % 2 === 0 ? "r" : "p");
        if (round >= 0) consumer.times.push(time);
      }
    }
  } finally {
    await Promise.all(open.map(({ editor }) => editor.close()));
  }
  const runs = open.map(({ peer, times }) => ({ name: peer.name, rounds: times.map((time) => ({ time })) }));
  return {
    topic: "completion",
    title: `Completion of a query key, ${title}`,
    notes: [
      `Medians of ${rounds} rounds in the five-call consumer, peers in turn; x: times "${reference}", median of the ratios of each round.`,
      "Before each round a letter of the key is replaced, so that the server makes a new program and a new checker, as it does while one types.",
    ],
    columns: [
      { key: "time", label: "completion", unit: "ms", digits: 1 },
      { key: "timeRatio", label: "x", digits: 2 },
    ],
    rows: summarise(runs, reference, ["time"]),
  };
}

async function start(peer: Peer, openEditor: OpenEditor, file: string): Promise<Open> {
  const contents = await readFile(file, "utf8");
  const before = contents.slice(0, contents.indexOf(queryEnd) + queryEnd.length - " }".length).split("\n");
  const end = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const editor = await openEditor(file, contents);
  editor.type(end, 0, ", p");
  return { peer, editor, letter: { line: end.line, character: end.character + ", ".length }, times: [] };
}

async function completeOnce({ peer, editor, letter }: Open, typed: string): Promise<number> {
  editor.type(letter, 1, typed);
  const begin = performance.now();
  const names = await editor.complete({ line: letter.line, character: letter.character + 1 });
  const time = performance.now() - begin;
  if (!names.includes(EXPECTED))
    throw new Error(`The consumer of "${peer.name}" is not offered "${EXPECTED}" in its query.`);
  return time;
}
