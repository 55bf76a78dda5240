import { readFileSync, statSync } from "node:fs";
import { WorldError } from "../../errors.js";
import { MAX_WORLD_BYTES } from "../values/limits.js";
import { findMistakes } from "./check.js";
import { checkDetails } from "./check-details.js";
import { completeWorld, type Origin } from "./defaults.js";
import type { Mistake } from "./issues.js";
import type { World } from "./types.js";
import { schemaMistakes, withoutErrors } from "./validate-file.js";

/** How many mistakes the message of an error tells; the error has them all. */
const TOLD = 50;

/**
 * Makes a world of what a world file holds: checks it, fills in what it leaves out, and writes uuids and moments as Waldur
 * does. The value itself is not changed.
 *
 * @example
 * const world = loadWorld({ users: [{ username: "ada", is_staff: true }] }, { seed: 1, now: Date.now() });
 *
 * @throws {@link WorldError} with the place of every mistake.
 */
export function loadWorld(json: unknown, origin: Origin): World {
  const { mistakes, errors } = schemaMistakes(json);
  // What is right is looked at, too, so that nobody has to mend a file twice.
  const world = completeWorld(withoutErrors(json, errors), origin);
  const all = [...mistakes, ...findMistakes(world)];
  checkDetails(world, (place, message) => all.push({ place, message }));
  if (all.length > 0) throw new WorldError(tell(all), all);
  return world;
}

function tell(mistakes: readonly Mistake[]): string {
  const lines = mistakes.slice(0, TOLD).map(({ place, message }) => (place ? `${place}: ${message}` : message));
  const more = mistakes.length - lines.length;
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  return [`The world has ${count}.`, ...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

/**
 * Reads a world file. What it holds is not checked yet: `loadWorld` does that.
 *
 * @throws {@link WorldError} when there is no such file, or it is too large or no JSON.
 */
export function readWorldFile(path: string): unknown {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_WORLD_BYTES)
      throw new WorldError(
        `The world file ${path} has ${Math.round(size / 2 ** 20)} MB, and at most ${MAX_WORLD_BYTES / 2 ** 20} MB are read; make a smaller one.`,
      );
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof WorldError) throw error;
    throw new WorldError(unreadable(path, error as NodeJS.ErrnoException), [], { cause: error });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new WorldError(`The world file ${path} is not JSON${whereIn(text, String(error))}.`, [], { cause: error });
  }
}

function unreadable(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no world file ${path}; check the path.`;
  if (code === "EISDIR") return `${path} is a folder and not a world file; name a file in it.`;
  if (code === "EACCES" || code === "EPERM") return `This user may not read the world file ${path}.`;
  return `The world file ${path} cannot be read: ${message}.`;
}

/** Line and column, when the parser of this Node says where it stopped. */
function whereIn(text: string, message: string): string {
  if (text.trim() === "") return ": it is empty";
  if (/end of JSON/.test(message)) return ": it ends too early";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return `: see line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
