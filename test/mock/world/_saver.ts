import { writeSync } from "node:fs";
import { saveWorld } from "../../../src/mock/node/save-world.js";
import { defaultWorld } from "../../../src/mock/world/example-data/index.js";
import { scaleWorld } from "../../../src/mock/world/scale.js";

/** Two worlds that take a while to save. */
export const saverWorlds = () => [1, 2].map((seed) => scaleWorld(defaultWorld({ seed }), 8, seed));

// Run as a process, it saves them in turn to the file that it is given, and says when it begins, until it is killed.
if (process.argv[1] === import.meta.filename) {
  const worlds = saverWorlds();
  for (let turn = 0; ; turn++) {
    writeSync(1, "s");
    saveWorld(process.argv[2] as string, worlds[turn % 2] ?? defaultWorld());
  }
}
