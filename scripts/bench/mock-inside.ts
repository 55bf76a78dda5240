import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode } from "../../src/io/redocly.js";
import { load } from "./mock-load.js";
import { type MockDirectory, programOf } from "./mock-place.js";
import { AUTHORIZATION, LIST, RETRIEVE } from "./mock-requests.js";
import { type Server, startServer, stopServer } from "./mock-server.js";
import { type Runs, summarise, type Table } from "./table.js";

/** What a program of ours measured, as it printed it. */
async function run(place: MockDirectory, name: "calls" | "worlds", args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runNode([programOf(place, name), place.dist, ...args], {});
  if (code !== 0) throw new Error(`The program "${name}" failed: ${stderr.trim().split("\n").slice(0, 6).join(" ")}`);
  return JSON.parse(stdout);
}

/** What a call in process costs. */
export async function measureCalls(place: MockDirectory, rounds: number): Promise<Table> {
  const runs: Runs[] = ["stateless", "stateful"].map((name) => ({ name, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    const measured = (await run(place, "calls", [RETRIEVE, AUTHORIZATION])) as Record<string, Record<string, number>>;
    for (const { name, rounds } of runs) rounds.push(measured[name] ?? {});
  }
  return {
    topic: "mock",
    title: "GET a resource in process",
    notes: [
      `Medians of 10,000 calls, of which the median of ${rounds} processes.`,
      "call: createMockFetch() with a Request that is there; whole: making it and reading the text, too; core: what is behind both, without Request and Response; hosted: the same in the pipeline of prism.request().",
    ],
    columns: ["call", "whole", "core", "hosted"].map((key) => ({ key, label: key, unit: "us", digits: 1 })),
    rows: summarise(runs, "stateless", []),
  };
}

/** So many requests are asked in one go, and so often. */
const CHUNK = 10_000;
const CHUNKS = 15;

/** Does a mock hold more memory the more it is asked? */
export async function measureMemory(place: MockDirectory): Promise<Table> {
  const rows = [];
  for (const kind of ["stateless", "stateful"]) {
    const args = ["--expose-gc", programOf(place, "memory"), place.dist];
    const server = await startServer(kind, (port) => [...args, `${port}`, kind], RETRIEVE);
    try {
      await askMix(place, server, 1);
      const first = await memoryOf(server);
      for (let chunk = 2; chunk <= CHUNKS; chunk++) await askMix(place, server, chunk);
      const second = await memoryOf(server);
      const { heapUsed, rss } = second;
      const values = { heapFirst: first.heapUsed, heap: heapUsed, rssFirst: first.rss, rss };
      rows.push({ name: kind, values: { ...values, growth: heapUsed / first.heapUsed } });
    } finally {
      await stopServer(server);
    }
  }
  const MB = { unit: "MB", per: 1_000_000, digits: 1 };
  return {
    topic: "mock",
    title: `Memory after ${CHUNK} and ${CHUNKS * CHUNK} requests`,
    notes: [
      "After garbage collection. Records, lists and changes; two in five of them with a query that never came in the requests before. x: second heap by first.",
    ],
    columns: [
      { key: "heapFirst", label: "heap", ...MB },
      { key: "heap", label: "heap", ...MB },
      { key: "growth", label: "x", digits: 2 },
      { key: "rssFirst", label: "rss", ...MB },
      { key: "rss", label: "rss", ...MB },
    ],
    rows,
  };
}

/** Requests of all kinds, a part of which differs from one chunk to the next. */
async function askMix(place: MockDirectory, server: Server, chunk: number): Promise<void> {
  const entries = Array.from({ length: 500 }, (_, number) => [
    entry(server, "GET", RETRIEVE),
    entry(server, "GET", LIST),
    entry(server, "GET", `${RETRIEVE}?field=name&x=${chunk}-${number}`),
    entry(server, "GET", `${LIST}?page_size=5&type=${chunk}-${number}`),
    entry(server, "POST", `${RETRIEVE}set_paused/`, JSON.stringify({ paused: number % 2 === 0 })),
  ]).flat();
  const har = join(place.directory, "mix.har");
  await writeFile(har, JSON.stringify({ log: { version: "1.2", creator: {}, entries } }));
  await load(server, "/", { amount: CHUNK, har });
}

function entry({ port }: Server, method: string, path: string, text?: string): unknown {
  const body = text === undefined ? {} : { postData: { mimeType: "application/json", text } };
  const headers = text === undefined ? [] : [{ name: "Content-Type", value: "application/json" }];
  return { request: { method, url: `http://127.0.0.1:${port}${path}`, headers, ...body } };
}

async function memoryOf({ process: child }: Server): Promise<{ rss: number; heapUsed: number }> {
  const told = once(child, "message");
  child.send("memory");
  return (await told)[0] as { rss: number; heapUsed: number };
}

/** A world of about 100,000 usages. */
const FACTOR = 320;
const RESOURCE = RETRIEVE.split("/").at(-2);

/** Name, method, path, and the path in the default world where that has not so many pages. */
const QUESTIONS: [name: string, method: string, path: string, usual?: string][] = [
  ["first page", "GET", LIST],
  ["page 500", "GET", `${LIST}?page=500`, `${LIST}?page=20`],
  ["of a resource", "GET", `${LIST}?resource_uuid=${RESOURCE}`],
  ["of a billing period", "GET", `${LIST}?billing_period=2025-10-01`],
  ["ordered by usage", "GET", `${LIST}?o=-usage`],
  ["HEAD", "HEAD", LIST],
  ["resources, first page", "GET", "/api/marketplace-provider-resources/"],
];

/** What a page costs when the world is large. */
export async function measureWorlds(place: MockDirectory, rounds: number): Promise<Table> {
  const runs = QUESTIONS.map(([name]): Runs => ({ name, rounds: [] }));
  const questions = QUESTIONS.map(([name, method, path, usual = path]) => [name, method, path, usual]);
  let made = 0;
  for (let round = 0; round < rounds; round++) {
    const measured = (await run(place, "worlds", [`${FACTOR}`, AUTHORIZATION, JSON.stringify(questions)])) as {
      made: number;
      rows: Record<"scaled" | "usual" | "first" | "count", number>[];
    };
    made = measured.made;
    for (const [index, { scaled, usual, first, count }] of measured.rows.entries())
      runs[index]?.rounds.push({ usual, scaled, ratio: scaled / usual, first, count });
  }
  return {
    topic: "mock",
    title: `A world multiplied by ${FACTOR}, lists of usages`,
    notes: [
      `Medians of 200 calls in process by turns, of which the median of ${rounds} processes; x: times the default world. first: the first time, with nothing sorted or indexed yet. The default world has page 20 in place of 500.`,
      `Making that mock took ${(made / 1000).toFixed(1)} s.`,
    ],
    columns: [
      { key: "count", label: "rows" },
      { key: "usual", label: "default", unit: "us" },
      { key: "scaled", label: "multiplied", unit: "us" },
      { key: "ratio", label: "x", digits: 2 },
      { key: "first", label: "first", unit: "us" },
    ],
    rows: summarise(runs, "", []),
  };
}
