import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Names every file of `directory` that is not as in `fresh`, as `missing`, `stale` or `stray`. Nothing is written.
 *
 * @example await compareOutputs("generated", await renderOutputs(bundle)); // ["stale: types.ts"]
 * @throws Error with one sentence when `directory` is a file.
 */
export async function compareOutputs(directory: string, fresh: Map<string, string>): Promise<string[]> {
  const current = await readCurrent(directory);
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
  for (const problem of problems) {
    const [kind, name = ""] = problem.split(": ");
    const file = join(directory, name);
    if (kind === "stray") await rm(file, { recursive: true });
    else {
      // A half-written file would look like a fresh one to whoever imports it.
      await writeFile(`${file}.tmp`, fresh.get(name) ?? "");
      await rename(`${file}.tmp`, file);
    }
  }
  return problems;
}

/** The files of a folder, by name; a folder in it has no contents. Dot files are the file manager's, not ours. */
async function readCurrent(directory: string): Promise<Map<string, string | undefined>> {
  const here = await stat(directory).catch(() => undefined);
  if (!here) return new Map();
  if (!here.isDirectory()) throw new Error(`${directory} is a file; name a folder.`);
  const entries = await readdir(directory, { withFileTypes: true });
  return new Map(
    await Promise.all(
      entries
        .filter(({ name }) => !name.startsWith("."))
        .map(
          async (entry) =>
            [entry.name, entry.isFile() ? await readFile(join(directory, entry.name), "utf8") : undefined] as const,
        ),
    ),
  );
}
