import { measureCalls, measureMemory, measureWorlds } from "./mock-inside.js";
import { makeMockDirectory, removeMockDirectory } from "./mock-place.js";
import { measureRates } from "./mock-rates.js";
import { measureStart } from "./mock-start.js";
import type { Table } from "./table.js";

/**
 * The tables of the mock: requests per second beside stock Prism and bare node:http, start, calls in process, memory, and a
 * large world. `tell` is given each when it is there: together they take minutes.
 *
 * @throws Error with one sentence when a server does not start, or answers what it should not.
 */
export async function measureMock(root: string, rounds: number, tell: (tables: Table[]) => void): Promise<void> {
  const place = await makeMockDirectory(root);
  try {
    // A process of its own has thousands of calls in it, so fewer rounds do.
    const processes = Math.ceil(rounds / 3);
    tell(await measureRates(place, rounds));
    tell([await measureStart(place, rounds)]);
    tell([await measureCalls(place, processes)]);
    tell([await measureMemory(place)]);
    tell([await measureWorlds(place, processes)]);
  } finally {
    await removeMockDirectory(place);
  }
}
