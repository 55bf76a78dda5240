import { explainWriting, writeAtomically } from "../../atomic-file.js";
import { WorldError } from "../../errors.js";
import { tables } from "./tables/index.js";
import type { World } from "./types.js";

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
    writeAtomically(path, textOf(world));
  } catch (cause) {
    throw new WorldError(explainWriting("world", path, cause as NodeJS.ErrnoException), [], { cause });
  }
}

/** A world as `saveWorld` writes it. */
export function worldText(world: World): string {
  return [...textOf(world)].join("");
}

function* textOf(world: World): Generator<string> {
  yield '{\n"format": 1';
  if (world.moment !== undefined) yield `,\n"moment": ${JSON.stringify(world.moment)}`;
  for (const table of Object.keys(tables)) {
    const rows: readonly unknown[] = world[table as keyof typeof tables];
    yield `,\n"${table}": [`;
    for (const [index, row] of rows.entries()) yield `${index > 0 ? "," : ""}\n${JSON.stringify(row)}`;
    yield rows.length > 0 ? "\n]" : "]";
  }
  yield "\n}\n";
}
