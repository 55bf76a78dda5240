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

/** How much text is kept in memory before it is written. */
const CHUNK = 1 << 20;

/**
 * Writes a file that is never half written, whatever happens: the text goes to another file in the same folder, which takes
 * its place when it is whole and on disk. Nothing else runs meanwhile, so that of two calls the later one counts.
 *
 * @param parts The text, in parts that are written one after the other.
 * @throws the error of the system, or whatever `parts` throws; the old file is as it was. `explainWriting` words it.
 */
export function writeAtomically(path: string, parts: Iterable<string>): void {
  let temporary: string | undefined;
  try {
    const { target, mode, isDevice } = locate(path);
    if (isDevice) {
      // What takes the place of a device is none.
      write(openSync(target, "w"), parts);
      return;
    }
    removeLeftovers(target);
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
    // From the first byte on, nobody may read it who may not read the old one.
    const file = openSync(temporary, "wx", mode ?? 0o644);
    write(file, parts, () => {
      if (mode !== undefined) fchmodSync(file, mode);
      // Without this, a file could be empty after a power cut although its name is the right one.
      fsyncSync(file);
    });
    renameSync(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Looks whether a file could be written, so that nobody learns it at the end only. It writes nothing.
 *
 * @throws the error of the system. `explainWriting` words it.
 */
export function checkWritable(path: string): void {
  const { target, isDevice } = locate(path);
  if (isDevice) return;
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  accessSync(dirname(target), constants.W_OK);
}

/** Says in a sentence why something, such as `world`, could not be written. */
export function explainWriting(what: string, path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EEXIST")
    return `The ${what} cannot be saved to ${path}: there is no such folder; make it, or choose another path.`;
  if (code === "EISDIR") return `The ${what} cannot be saved to ${path}, which is a folder; name a file in it.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `This user may not save the ${what} to ${path}; choose another path.`;
  if (code === "ENOSPC" || code === "EDQUOT") return `The ${what} cannot be saved to ${path}: the disk is full.`;
  return `The ${what} cannot be saved to ${path}: ${message}.`;
}

/** The file that a path leads to, links followed, and its permissions. */
function locate(path: string): { target: string; mode: number | undefined; isDevice: boolean } {
  let target: string;
  try {
    target = realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { target: path, mode: undefined, isDevice: false };
  }
  // The new file would take the place of one that must not be changed.
  accessSync(target, constants.W_OK);
  const there = statSync(target);
  return { target, mode: there.mode & 0o777, isDevice: !there.isFile() && !there.isDirectory() };
}

function write(file: number, parts: Iterable<string>, finish?: () => void): void {
  try {
    let text = "";
    for (const part of parts) {
      text += part;
      if (text.length < CHUNK) continue;
      writeAll(file, text);
      text = "";
    }
    writeAll(file, text);
    finish?.();
  } finally {
    closeSync(file);
  }
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

/** Removes what processes left that were killed while they wrote this file. */
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
