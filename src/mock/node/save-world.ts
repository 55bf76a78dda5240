import { WorldError } from "../../errors.js";
import { explainWriting, writeAtomically } from "../../io/atomic-file.js";
import { serializeWorld } from "../world/serialize.js";
import type { World } from "../world/types.js";

/**
 * Writes a world to a file that `readWorldFile` and `loadWorld` read, one row a line. The file is replaced
 * atomically, by a temporary file in the same directory. Saving is synchronous, so that of two saves the later one counts.
 *
 * @example
 * saveWorld("world.json", store.toWorld());
 *
 * @throws {@link WorldError} when the file cannot be written; the old one is as it was.
 */
export function saveWorld(path: string, world: World): void {
  try {
    writeAtomically(path, serializeWorld(world));
  } catch (cause) {
    throw new WorldError(explainWriting("world", path, cause as NodeJS.ErrnoException), [], { cause });
  }
}
