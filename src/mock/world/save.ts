import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { WorldError } from "../../errors.js";
import type { World } from "./types.js";

/** The order of the tables in a file: who, what, and what was done with it. */
const TABLES = [
  "users",
  "customers",
  "projects",
  "roles",
  "categories",
  "offerings",
  "offering_users",
  "resources",
  "plan_periods",
  "orders",
  "usages",
  "user_usages",
  "policies",
  "invoices",
  "notifications",
] as const satisfies readonly (keyof World)[];

/** How much text is kept in memory before it is written. */
const CHUNK = 1 << 20;

/**
 * Writes a world to a file that `readWorldFile` and `loadWorld` read, one row a line. The file is never half written,
 * whatever happens: the text goes to another file in the same folder, which takes its place when it is whole and on disk.
 * Nothing else runs meanwhile, so that of two saves the later one counts.
 *
 * @example
 * saveWorld("world.json", store.toWorld());
 *
 * @throws {@link WorldError} when the file cannot be written; the old one is as it was.
 */
export function saveWorld(path: string, world: World): void {
  let temporary: string | undefined;
  try {
    const { target, mode } = locate(path);
    removeLeftovers(target);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
    write(temporary, mode, world);
    renameSync(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    throw new WorldError(explain(path, error as NodeJS.ErrnoException), [], { cause: error });
  }
}

/** The file that a path leads to, links followed, and its permissions. */
function locate(path: string): { target: string; mode: number | undefined } {
  let target: string;
  try {
    target = realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { target: path, mode: undefined };
  }
  // The new file would take the place of one that must not be changed.
  accessSync(target, constants.W_OK);
  return { target, mode: statSync(target).mode & 0o777 };
}

function write(path: string, mode: number | undefined, world: World): void {
  const file = openSync(path, "wx", 0o644);
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    let text = "";
    for (const part of textOf(world)) {
      text += part;
      if (text.length < CHUNK) continue;
      writeAll(file, text);
      text = "";
    }
    writeAll(file, text);
    // Without this, a file could be empty after a power cut although its name is the right one.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function* textOf(world: World): Generator<string> {
  yield '{\n"format": 1';
  for (const table of TABLES) {
    const rows: readonly unknown[] = world[table];
    yield `,\n"${table}": [`;
    for (const [index, row] of rows.entries()) yield `${index > 0 ? "," : ""}\n${JSON.stringify(row)}`;
    yield rows.length > 0 ? "\n]" : "]";
  }
  yield "\n}\n";
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Makes the new name last, too, on systems that let a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is there all the same.
  }
}

/** Removes what processes left that were killed while they saved to this file. */
function removeLeftovers(target: string): void {
  const prefix = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(target), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function explain(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR")
    return `The world cannot be saved to ${path}: there is no such folder; make it, or choose another path.`;
  if (code === "EISDIR") return `The world cannot be saved to ${path}, which is a folder; name a file in it.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `This user may not save the world to ${path}; choose another path.`;
  if (code === "ENOSPC" || code === "EDQUOT") return `The world cannot be saved to ${path}: the disk is full.`;
  return `The world cannot be saved to ${path}: ${message}.`;
}
