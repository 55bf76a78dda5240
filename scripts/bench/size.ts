import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Operation } from "../bundle.js";
import { allCalls, fiveCalls, oneCall } from "./calls.js";
import { type Peer, packageName, peers } from "./peers.js";
import type { Table } from "./table.js";
import type { Workspace } from "./workspace.js";

/** What a browser loads for a program. */
export interface Size {
  /** Bytes, minified. */
  minified: number;
  /** Bytes, minified and gzipped. */
  gzipped: number;
  /** The minified code. */
  code: string;
  /** Minified bytes by module, largest first. */
  modules: [path: string, bytes: number][];
}

/**
 * What a program that calls one function, or all, may weigh at most, in bytes, minified and gzipped; `query` is what a
 * program that makes a query of its function may weigh more.
 */
export const sizeBudget = { one: 3200, all: 5000, query: 260 };

/** The same for `/compat`. */
export const compatBudget = { one: 3300, all: 4650 };

/**
 * Bundles a program for browsers and weighs it. Packages are looked for from `folder` upwards; with `entry`, this
 * package is that file instead.
 *
 * @example const { gzipped } = await weigh(program, { folder: projectRoot, entry: "src/index.ts" });
 * @throws Error with one sentence when the program cannot be bundled.
 */
export async function weigh(
  program: string,
  { folder: directory, entry }: { folder: string; entry?: string },
): Promise<Size> {
  const result = await build({
    stdin: { contents: program, resolveDir: directory, loader: "ts" },
    absWorkingDir: directory,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
    ...(entry ? { alias: aliases(join(directory, entry)) } : {}),
  }).catch((error: Error) => {
    throw new Error(`A consumer cannot be bundled: ${error.message.split("\n").slice(0, 2).join(" ")}`);
  });
  const code = result.outputFiles[0]?.text ?? "";
  const [output] = Object.values(result.metafile.outputs);
  return {
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
    code,
    modules: Object.entries(output?.inputs ?? {})
      .map(([path, { bytesInOutput }]): [string, number] => [path, bytesInOutput])
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}

/** The entry points of this package that programs import, as sources. */
function aliases(entry: string): Record<string, string> {
  const compat = join(dirname(entry), "compat");
  const releases = fileURLToPath(new URL("../../generated/releases", import.meta.url));
  const lines = readdirSync(releases).map((line) => [`${packageName}/${line}`, join(releases, line, "index.ts")]);
  return {
    ...Object.fromEntries(lines),
    [packageName]: entry,
    [`${packageName}/compat`]: join(compat, "index.ts"),
    [`${packageName}/compat/client.gen`]: join(compat, "client.gen.ts"),
    [`${packageName}/query`]: join(dirname(entry), "query/index.ts"),
  };
}

/**
 * The programs of a peer whose sizes are compared, by column.
 *
 * @example sizePrograms(functions, operations).one; // 'import { configureWaldur, ...'
 */
export function sizePrograms(
  peer: Peer,
  operations: Operation[],
): Record<"one" | "five" | "all", string> & { alone?: string } {
  const [call] = oneCall(operations);
  return {
    one: peer.program(oneCall(operations)),
    five: peer.program(fiveCalls(operations)),
    all: peer.program(allCalls(operations)),
    ...(peer.alone && call ? { alone: peer.alone(call) } : {}),
  };
}

/** The table of bundle sizes. */
export async function measureSizes({ directory, operations }: Workspace): Promise<Table[]> {
  const rows = peers
    .filter(({ sameCode }) => !sameCode)
    .map(async (peer) => {
      const programs = Object.entries(sizePrograms(peer, operations));
      const folder = join(directory, peer.folder);
      const sizes = await Promise.all(
        programs.map(async ([name, text]) => [name, (await weigh(text, { folder })).gzipped]),
      );
      return { name: peer.name, values: Object.fromEntries(sizes) as Record<string, number> };
    });
  return [
    {
      topic: "size",
      title: "Bundle, minified and gzipped",
      notes: [
        "esbuild, format esm, platform browser, target es2022; gzip level 9; 1 kB = 1000 bytes.",
        `Budget of the functions: one ${sizeBudget.one / 1000} kB, all ${sizeBudget.all / 1000} kB (test/spec/size.test.ts).`,
        `Budget of compat: one ${compatBudget.one / 1000} kB, all ${compatBudget.all / 1000} kB; of a query: ${sizeBudget.query / 1000} kB more than its function.`,
        "`alone`: one call that brings server and token itself, without a configured client.",
      ],
      columns: [
        { key: "one", label: "one", unit: "kB", per: 1000, digits: 2 },
        { key: "alone", label: "alone", unit: "kB", per: 1000, digits: 2 },
        { key: "five", label: "five", unit: "kB", per: 1000, digits: 2 },
        { key: "all", label: `all ${operations.length}`, unit: "kB", per: 1000, digits: 2 },
      ],
      rows: await Promise.all(rows),
    },
  ];
}
