import { readFileSync, statSync } from "node:fs";
import { WorldError } from "../../errors.js";
import { MAX_WORLD_BYTES } from "../values/limits.js";

/**
 * Reads a world file. Its content is not checked yet: `loadWorld` does that.
 *
 * @throws {@link WorldError} when the file does not exist, is too large or is not JSON.
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
  if (code === "EISDIR") return `${path} is a directory and not a world file; name a file in it.`;
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
