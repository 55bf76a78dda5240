import type { MockDirectory } from "./mock-place.js";
import { ours, stock } from "./mock-rates.js";
import { RETRIEVE } from "./mock-requests.js";
import { startServer, stopServer } from "./mock-server.js";
import { type Runs, summarise, type Table } from "./table.js";

/** How long each mock takes from its start to the first success. */
export async function measureStart(place: MockDirectory, rounds: number): Promise<Table> {
  const peers: [name: string, args: string[]][] = [
    ["stock Prism CLI", stock(place)],
    ["stateless", ours(place, "--stateless")],
    ["stateful", ours(place)],
  ];
  const runs = peers.map(([name]): Runs => ({ name, rounds: [] }));
  for (let round = 0; round <= rounds; round++)
    for (const [index, [name, args]] of peers.entries()) {
      const server = await startServer(name, (port) => [...args, "--port", `${port}`], RETRIEVE);
      await stopServer(server);
      // The first round only warms the disk's cache.
      if (round > 0) runs[index]?.rounds.push({ time: server.started });
    }
  return {
    topic: "mock",
    title: "Start to the first answer of 2xx",
    notes: [
      `Medians of ${rounds} rounds, in turn; x: times "stock Prism CLI", median of the ratios of each round. Both read the same bundle as JSON.`,
    ],
    columns: [
      { key: "time", label: "time", unit: "ms" },
      { key: "timeRatio", label: "x", digits: 2 },
    ],
    rows: summarise(runs, "stock Prism CLI", ["time"]),
  };
}
