import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Modules that need Node, or write code at run time, and what takes their place in pages. */
const REPLACED: Readonly<Record<string, string>> = {
  "src/validate/ajv.ts": "src/validate/interpreter.ts",
  "src/mock/prism/prism.ts": "src/mock/browser/prism.ts",
  "src/mock/prism/stateless.ts": "src/mock/browser/stateless.ts",
  "src/mock/prism/published.ts": "src/mock/browser/prism.ts",
  "src/mock/node/read-schema.ts": "src/mock/browser/prism.ts",
  "@stoplight/prism-core": "src/mock/browser/prism.ts",
};

/** Keys of the contract that only people read, and of sections that no mock reads. */
const FOR_PEOPLE = new Set(["description", "summary", "externalDocs", "example", "title", "x-provenance", "x-labels"]);
const SECTIONS = ["info", "paths", "components"];

type Json = { [key: string]: unknown };

/** The contract as a mock needs it: without texts, and with the names of the examples alone. */
function withoutTexts(node: unknown, ofNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => ofNames || !FOR_PEOPLE.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTexts(value, !ofNames && key === "properties")]));
}

/** The two parts of the contract: what every mock needs, and the examples, which are loaded when one is asked for. */
function partsOf(path: string): { contract: Json; examples: Json } {
  const bundle = JSON.parse(readFileSync(path, "utf8")) as Json;
  const { examples, ...components } = bundle.components as Json;
  const sections = SECTIONS.map((name) => [name, withoutTexts(name === "components" ? components : bundle[name])]);
  return { contract: Object.fromEntries(sections), examples: examples as Json };
}

// A string to parse is read faster than the same data as source code.
const moduleOf = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

const CONTRACT = "generated/openapi.json";

const forPages: Plugin = {
  name: "for pages",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[.@]/ }, async ({ path, importer, resolveDir, kind, with: attributes, pluginData }) => {
      if (pluginData === "resolving") return undefined;
      const options = { importer, resolveDir, kind, with: attributes, pluginData: "resolving" };
      const name = REPLACED[path] ? path : (await resolve(path, options)).path.slice(root.length);
      const by = importer.slice(root.length);
      if (name === CONTRACT && by === REPLACED["src/mock/prism/stateless.ts"])
        return { path: root + name, suffix: "?examples" };
      // What takes the place of a module may import that.
      const replaced = REPLACED[name] === by ? undefined : REPLACED[name];
      return replaced === undefined ? undefined : { path: root + replaced };
    });
    // The examples stay with what a line has of its own, which is little.
    onLoad({ filter: /generated\/releases\/.+\/changes\.json$/ }, ({ path }) => {
      const { info, paths, components } = JSON.parse(readFileSync(path, "utf8")) as { components: Json } & Json;
      const { examples, ...rest } = components;
      const stripped = withoutTexts(rest) as Json;
      const contents = moduleOf({ info, paths: withoutTexts(paths), components: { ...stripped, examples } });
      return { contents, loader: "js" };
    });
    onLoad({ filter: /generated\/openapi\.json$/ }, ({ path, suffix }) => {
      const { contract, examples } = partsOf(path);
      return { contents: moduleOf(suffix ? { components: { examples } } : contract), loader: "js" };
    });
  },
};

/** Entries of the package that a page gets from `dist/browser/`: name of the file and source. */
export const PAGE_ENTRIES: Readonly<Record<string, { readonly file: string; readonly source: string }>> = {
  "./mock": { file: "mock", source: "src/mock/browser/as-mock.ts" },
  "./mock/msw": { file: "msw", source: "src/mock/msw.ts" },
  "./mock/browser": { file: "browser", source: "src/mock/browser/index.ts" },
};

/**
 * Bundles the mock for pages: ES modules that need neither Node nor `eval`, as few as can be. Bundled here, because it takes
 * other modules in place of some, and a contract without its texts.
 *
 * @param outdir Where the files are written.
 * @param sources Names of the files, and what they are made of.
 * @returns esbuild's description of the files.
 */
export async function buildBrowser(
  outdir: string,
  sources = Object.fromEntries(Object.values(PAGE_ENTRIES).map(({ file, source }) => [file, source])),
) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    external: ["msw"],
    chunkNames: "chunk-[hash]",
    metafile: true,
    logLevel: "error",
    plugins: [forPages],
  });
  return metafile;
}
