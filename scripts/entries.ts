import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PAGE_ENTRIES } from "./browser.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Entries that need Node, or are too large to come twice. */
export const ES_ONLY = ["./mock", "./mock/browser", "./mock/msw", "./verify", "./diff"];

/** What this needs of package.json. */
export interface Manifest {
  main: string;
  types: string;
  exports: Record<string, unknown>;
  files: string[];
}

/** The source of an entry without its ending: `src/query/index` of `./query`. */
function sourceOf(entry: string): string {
  const places = [
    join("src", entry),
    join("src", entry, "index"),
    join("generated/releases", entry),
    join("generated/releases", entry, "index"),
  ];
  const found = places.find((place) => existsSync(`${root}${place}.ts`));
  if (!found)
    throw new Error(`The entry "${entry}" of package.json has no source: write ${places.join(".ts or ")}.ts.`);
  return found;
}

/** The JavaScript and the types of an entry, both as paths from the root. */
function outputOf(entry: string, format: "es" | "cjs") {
  const path = `./dist/${format === "cjs" ? "cjs/" : ""}${sourceOf(entry)}`;
  return { types: `${path}.d.ts`, default: (entry === "./mock/browser" && pageFileOf(entry)) || `${path}.js` };
}

/** The JavaScript that a page gets for an entry, if it gets another. */
function pageFileOf(entry: string): string | undefined {
  const page = PAGE_ENTRIES[entry];
  return page && `./dist/browser/${page.file}.js`;
}

/** Entries with types; the others are files as they stand. */
const entriesOf = ({ exports }: Manifest) => Object.keys(exports).filter((entry) => !entry.endsWith(".json"));

/**
 * `exports` of one entry. Node and Jest take `module-sync` where they can load ES modules by `require`, so that a process
 * has each class once; Bun always can.
 */
function conditionsOf(entry: string): object {
  const es = outputOf(entry, "es");
  const sync = { "module-sync": es.default };
  if (!ES_ONLY.includes(entry)) return { import: es, ...sync, require: outputOf(entry, "cjs") };
  const page = pageFileOf(entry);
  const imported = page && page !== es.default ? { browser: page, default: es.default } : es.default;
  return { types: es.types, import: imported, ...sync, bun: es.default, require: "./dist/src/es-only.cjs" };
}

/**
 * The manifest with everything that follows from the names of its entries.
 *
 * @example describeEntries({ ...manifest, exports: { ...manifest.exports, "./query": {} } });
 */
export function describeEntries<T extends Manifest>(manifest: T): T {
  const { types, default: main } = outputOf(".", "cjs");
  const described = entriesOf(manifest).map((entry) => [entry, conditionsOf(entry)]);
  const directories = Object.keys(directoriesOf(manifest)).map(dirname);
  // A picture as large as the console is for readers of the repository.
  const files = [
    "dist",
    "docs",
    "!docs/console.png",
    ...new Set(directories.map((each) => each.split("/")[0] ?? each)),
  ];
  return { ...manifest, main, types, exports: { ...manifest.exports, ...Object.fromEntries(described) }, files };
}

/**
 * A package.json per entry, by path: what reads no `exports` (Metro before 0.79, `moduleResolution` node10, webpack 4)
 * looks for `waldur-marketplace-contract/query` in a directory `query`.
 */
export function directoriesOf(manifest: Manifest): Record<string, object> {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "." && entry !== "./package.json");
  return Object.fromEntries(
    entries.map((entry) => {
      const file = manifest.exports[entry];
      const to = (path: string) => relative(entry, path);
      if (typeof file === "string") return [join(entry, "package.json"), { main: to(file) }];
      const { types, default: main } = outputOf(entry, ES_ONLY.includes(entry) ? "es" : "cjs");
      return [join(entry, "package.json"), { main: to(main), types: to(types), sideEffects: false }];
    }),
  );
}

function main(command: string | undefined): void {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;
  const write = (path: string, data: object) => {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, `${JSON.stringify(data, null, 2)}\n`);
  };
  const directories = directoriesOf(manifest);
  if (command === "write") write("package.json", describeEntries(manifest));
  // Only while packing, so that they do not stand between the directories of the repository.
  else if (command === "add-directories") for (const [path, data] of Object.entries(directories)) write(path, data);
  else for (const path of Object.keys(directories)) rmSync(root + path.split("/")[0], { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);
