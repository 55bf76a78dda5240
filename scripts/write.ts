import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Names every file of `directory` and below it that is not as in `fresh`, as `missing`, `stale` or `stray`. Names of files
 * below are paths, with slashes. Nothing is written.
 *
 * @example await compareOutputs("generated", await renderOutputs(bundle)); // ["stale: types.ts"]
 * @throws Error with one sentence when `directory` is a file.
 */
export async function compareOutputs(directory: string, fresh: Map<string, string>): Promise<string[]> {
  const here = await stat(directory).catch(() => undefined);
  if (here && !here.isDirectory()) throw new Error(`${directory} is a file; name a folder.`);
  const current = new Map(here && (await readCurrent(directory, [...fresh.keys()])));
  const problems: string[] = [];
  for (const [name, contents] of fresh) {
    if (!current.has(name)) problems.push(`missing: ${name}`);
    else if (current.get(name) !== contents) problems.push(`stale: ${name}`);
  }
  for (const name of current.keys()) if (!fresh.has(name)) problems.push(`stray: ${name}`);
  return problems.sort();
}

/**
 * Makes `directory` hold exactly the files of `fresh`: writes what differs and removes what is stray, so it is only
 * for a folder of our own. Gives what it changed, in the words of {@link compareOutputs}.
 *
 * @example await writeOutputs("generated", await renderOutputs(bundle));
 * @throws Error with one sentence when `directory` is a file.
 */
export async function writeOutputs(directory: string, fresh: Map<string, string>): Promise<string[]> {
  const problems = await compareOutputs(directory, fresh);
  await mkdir(directory, { recursive: true });
  // Strays first: one may stand where a directory has to be.
  for (const problem of problems.toReversed()) {
    const [kind, name = ""] = problem.split(": ");
    const file = join(directory, name);
    if (kind === "stray") await rm(file, { recursive: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      // A half-written file would look like a fresh one to a program that imports it.
      await writeFile(`${file}.tmp`, fresh.get(name) ?? "");
      await rename(`${file}.tmp`, file);
    }
  }
  return problems;
}

/**
 * The files of a directory and below it, by path; a directory that `wanted` has nothing of comes as a whole, without
 * contents. Dot files are the file manager's, not ours.
 */
async function readCurrent(directory: string, wanted: string[], prefix = ""): Promise<[string, string | undefined][]> {
  const entries = await readdir(join(directory, prefix), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !name.startsWith("."))
    .map(async (entry): Promise<[string, string | undefined][]> => {
      const path = prefix + entry.name;
      if (entry.isFile()) return [[path, await readFile(join(directory, path), "utf8")]];
      return wanted.some((name) => name.startsWith(`${path}/`))
        ? readCurrent(directory, wanted, `${path}/`)
        : [[path, undefined]];
    });
  return (await Promise.all(found)).flat();
}
