import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "./mock-load.js";
import { type MockDirectory, prismCli, programOf } from "./mock-place.js";
import { LIST, RETRIEVE } from "./mock-requests.js";
import { type Answer, ask, type Server, startServer, stopServer } from "./mock-server.js";
import { type Runs, summarise, type Table } from "./table.js";

const SECONDS = 2;
const STOCK = "stock Prism CLI";
const BARE = "bare node:http";

/** How a mock of this package is started, as its users do it. */
export const ours = ({ dist }: MockDirectory, ...flags: string[]) => [join(dist, "src/cli.js"), "mock", ...flags];
/** How stock Prism is started on the same bundle. */
export const stock = ({ bundle }: MockDirectory) => [prismCli, "mock", bundle];

/** Requests per second of each mock, for a record and for a list. */
export async function measureRates(place: MockDirectory, rounds: number): Promise<Table[]> {
  const servers: Server[] = [];
  const start = async (name: string, args: string[], port = (number: number) => ["--port", `${number}`]) => {
    servers.push(await startServer(name, (number) => [...args, ...port(number)], RETRIEVE));
  };
  try {
    await start("stateless", ours(place, "--quiet", "--stateless"));
    await start("stateful", ours(place, "--quiet"));
    await start("stateful, with its log", ours(place));
    await start(STOCK, stock(place));
    await start(`${STOCK}, silent`, [...stock(place), "--verboseLevel", "silent"]);
    const file = join(place.directory, "answers.json");
    await writeFile(file, JSON.stringify(await answersOf(servers[0] as Server)));
    await start(BARE, [programOf(place, "bare")], (number) => [`${number}`, file]);
    // The one that all are compared with comes first.
    servers.sort((a, b) => order(a) - order(b));
    await checkResponses(servers);
    return [
      tableOf("GET a resource", rounds, await measure(servers, RETRIEVE, rounds), await sizes(servers, RETRIEVE)),
      tableOf("GET the list of usages", rounds, await measure(servers, LIST, rounds), await sizes(servers, LIST)),
    ];
  } finally {
    await Promise.all(servers.map(stopServer));
  }
}

function order({ name }: Server): number {
  return [STOCK, `${STOCK}, silent`, BARE].indexOf(name) + (name.startsWith("state") ? 9 : 0);
}

async function answersOf(server: Server): Promise<Record<string, Answer>> {
  return { [RETRIEVE]: await ask(server, RETRIEVE), [LIST]: await ask(server, LIST) };
}

/** In turn, so that whatever else the machine does meets all of them; the first round only warms them up. */
async function measure(servers: Server[], path: string, rounds: number): Promise<Runs[]> {
  const runs = servers.map(({ name }): Runs => ({ name, rounds: [] }));
  for (let round = 0; round <= rounds; round++)
    for (const [index, server] of servers.entries()) {
      const measured = await load(server, path, { seconds: round === 0 ? 1 : SECONDS });
      if (round > 0) runs[index]?.rounds.push(measured);
    }
  return runs;
}

async function sizes(servers: Server[], path: string): Promise<Map<string, number>> {
  const entries = servers.map(async (server): Promise<[string, number]> => {
    return [server.name, Buffer.byteLength((await ask(server, path)).body)];
  });
  return new Map(await Promise.all(entries));
}

/** A benchmark of answers that are not the same says nothing. */
async function checkResponses(servers: Server[]): Promise<void> {
  const [expected] = servers.filter(({ name }) => name === "stateless");
  if (!expected) return;
  const { [RETRIEVE]: record, [LIST]: list } = await answersOf(expected);
  for (const server of servers) {
    const given = await answersOf(server);
    const isStateful = server.name.startsWith("stateful");
    const same = isStateful
      ? withoutOrigin(given[RETRIEVE]) === withoutOrigin(record)
      : JSON.stringify(given) === JSON.stringify({ [RETRIEVE]: record, [LIST]: list });
    if (!same) throw new Error(`"${server.name}" does not answer what "stateless" does.`);
    if (given[LIST]?.status !== 200) throw new Error(`"${server.name}" answers ${given[LIST]?.status} to ${LIST}.`);
  }
}

/** A body with addresses of this API as paths: examples name another server. */
function withoutOrigin(response: Answer | undefined): string | undefined {
  return response?.body.replace(/https?:\/\/[^/"]+\/(api|media)\//g, "/$1/");
}

function tableOf(what: string, rounds: number, runs: Runs[], bytes: Map<string, number>): Table {
  const ofBare = new Map(summarise(runs, BARE, ["rate", "cpu"]).map(({ name, values }) => [name, values]));
  return {
    topic: "mock",
    title: `${what}, requests per second`,
    notes: [
      `Medians of ${rounds} rounds of ${SECONDS} s, servers in turn, each in a process of its own; autocannon in another, 50 connections.`,
      `x stock, x bare: times "${STOCK}" and "${BARE}", medians of the ratios of each round. cpu: processor time of the server for one request, all threads.`,
      "Stock, stateless and bare send the same headers and bytes; stateful the same record with addresses of its own. Ours with --quiet, but for the one with its log.",
    ],
    columns: [
      { key: "rate", label: "requests/s" },
      { key: "rateRatio", label: "x stock", digits: 1 },
      { key: "rateOfBare", label: "x bare", digits: 2 },
      { key: "cpu", label: "cpu", unit: "us", digits: 1 },
      { key: "cpuRatio", label: "x stock", digits: 3 },
      { key: "cpuOfBare", label: "x bare", digits: 2 },
      { key: "bytes", label: "bytes" },
    ],
    rows: summarise(runs, STOCK, ["rate", "cpu"]).map(({ name, values }) => ({
      name,
      values: {
        ...values,
        rateOfBare: ofBare.get(name)?.rateRatio ?? Number.NaN,
        cpuOfBare: ofBare.get(name)?.cpuRatio ?? Number.NaN,
        bytes: bytes.get(name) ?? Number.NaN,
      },
    })),
  };
}
