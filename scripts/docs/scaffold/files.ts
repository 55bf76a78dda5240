import { lstat, mkdir, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reason } from "../facts/file.js";
import { FactsError } from "../facts/model.js";
import { shown } from "../source.js";

/** Whether there is anything of that name, a dangling link included. */
export async function exists(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined)) !== undefined;
}

/**
 * Writes new files into a folder, which is made when it is not there: all of them or none.
 *
 * @throws {@link FactsError} when one of them is there already, or cannot be written; then nothing has changed.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = await stat(folder).catch(() => undefined);
  if (target !== undefined && !target.isDirectory())
    throw new FactsError({ page: shown(folder), what: "this is not a folder", fix: "name one for the skeleton" });
  for (const name of files.keys()) if (await exists(join(folder, name))) throw inTheWay(join(folder, name));
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const [name, text] of files) {
      const file = join(folder, name);
      await makeFolder(dirname(file), folders);
      // Never in place of a file that came meanwhile.
      await writeFile(file, text, { flag: "wx" });
      made.push(file);
    }
  } catch (cause) {
    for (const file of made) await rm(file, { force: true });
    for (const own of folders.reverse()) await rmdir(own).catch(() => undefined);
    const { code, path } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" && path !== undefined) throw inTheWay(path);
    throw new FactsError({
      page: shown(folder),
      what: `the skeleton cannot be written here (${reason(cause)}), so nothing was`,
      fix: "name a writable folder",
    });
  }
}

function inTheWay(file: string): FactsError {
  return new FactsError({
    page: shown(file),
    what: "this file is there already, so nothing was written",
    fix: "name an empty folder and move over what is new",
  });
}

/** Makes a folder and those above it, and remembers which it made. */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder), made);
  await mkdir(folder);
  made.push(folder);
}
