import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../test/consumers/_browser.js";
import { buildBrowser } from "../browser.js";
import { type Runs, summarise, type Table } from "./table.js";

const REFERENCE = "@mswjs/source";
const URL_OF_ALL = "http://waldur/api/marketplace-component-usages/";

/** Programs of a page, each of which makes `first()`: from a script that is there to the text of a response. */
const PROGRAMS: Readonly<Record<string, (folder: string, root: string) => string>> = {
  "this mock": (folder) => `
    globalThis.first = async () => {
      const { createMockFetch } = await import(${JSON.stringify(join(folder, "built/mock.js"))});
      const fetch = await createMockFetch();
      return (await fetch("${URL_OF_ALL}", { headers: { Authorization: "Token staff" } })).text();
    };`,
  [REFERENCE]: (_, root) => `
    globalThis.first = async () => {
      const [{ fromOpenApi }, { getResponse }, { default: bundle }] = await Promise.all([
        import("@mswjs/source/open-api"), import("msw"), import(${JSON.stringify(join(root, "generated/openapi.json"))}),
      ]);
      const handlers = await fromOpenApi({ ...bundle, servers: [{ url: "http://waldur" }] });
      const request = new Request("${URL_OF_ALL}", { headers: { Authorization: "Token staff" } });
      return (await getResponse(handlers, request)).text();
    };`,
};

/**
 * The time from a script that is there to the first response in a page, beside handlers of MSW made from the same bundle, and
 * what a page loads for it.
 *
 * @throws Error with one sentence when there is no Chromium.
 */
export async function measurePages(root: string, rounds: number): Promise<Table[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("There is no Chromium: install one, or set CHROMIUM_PATH.");
  const folder = await mkdtemp(join(tmpdir(), "waldur-bench-page-"));
  const loaded = new Set<string>();
  const server = createServer(async ({ url = "/" }, response) => {
    loaded.add(url);
    const content = await readFile(join(folder, url)).catch(() => undefined);
    const type = extname(url) === ".js" ? "text/javascript" : "text/html";
    response.writeHead(content ? 200 : 404, { "Content-Type": type }).end(content);
  }).listen(0, "127.0.0.1");
  let browser: Browser | undefined;
  try {
    await buildBrowser(join(folder, "built"));
    browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
    const names = Object.keys(PROGRAMS);
    const runs = names.map((name): Runs => ({ name, rounds: [] }));
    for (const [index, name] of names.entries()) await bundle(root, folder, `page${index}`, name);
    for (let round = 0; round <= rounds; round++)
      for (const index of names.keys()) {
        loaded.clear();
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page${index}.html`);
        const time = await page.evaluate(timeOfFirst);
        await page.close();
        const files = await Promise.all(
          [...loaded].filter((path) => extname(path) === ".js").map((path) => readFile(join(folder, path))),
        );
        const size = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
        // The first round only warms the disk's cache.
        if (round > 0) runs[index]?.rounds.push({ time, size });
      }
    return [
      {
        topic: "page",
        title: "First response in a page",
        notes: [
          `Medians of ${rounds} rounds, in turn, each in a page of its own in one Chromium; x: times "${REFERENCE}", median of the ratios of each round.`,
          "loaded: scripts that the page loaded, gzipped each.",
        ],
        columns: [
          { key: "time", label: "time", unit: "ms" },
          { key: "timeRatio", label: "x", digits: 2 },
          { key: "size", label: "loaded", unit: "B" },
        ],
        rows: summarise(runs, REFERENCE, ["time"]),
      },
    ];
  } finally {
    await browser?.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function bundle(root: string, folder: string, file: string, name: string): Promise<void> {
  await build({
    stdin: { contents: PROGRAMS[name]?.(folder, root) ?? "", resolveDir: root },
    outfile: join(folder, `${file}.js`),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
    external: ["node:*"],
  });
  await writeFile(join(folder, `${file}.html`), `<!doctype html><script type="module" src="/${file}.js"></script>`);
}

/** Runs in the page. */
async function timeOfFirst(): Promise<number> {
  const started = performance.now();
  const text = await (globalThis as unknown as { first(): Promise<string> }).first();
  if (!text.startsWith("[")) throw new Error(`The page answered ${text.slice(0, 200)}`);
  return performance.now() - started;
}
