import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build as bundle } from "esbuild";
import { build } from "vite";
import { buildBrowser } from "../browser.js";
import { buildConsole } from "../console.js";
import { bar, barHead, layout } from "./layout.js";
import { fetchScalar } from "./scalar.js";

const PAGES = "scripts/site/pages";
/** It takes the place of `fetch`, so it comes before all other scripts. */
const MOCK = '<script type="module" src="../mock/mock.js"></script>';

/** The mock that the other pages have. */
export async function buildMock(site: string): Promise<void> {
  await buildBrowser(resolve(site, "mock"), { mock: `${PAGES}/mock.ts` });
}

/** The mock's console, as it is in the package. */
export async function buildConsolePage(site: string): Promise<void> {
  const folder = join(site, "console");
  await buildConsole(resolve(folder));
  // The mock in Node has it beside the page, too.
  cpSync("generated/openapi.json", join(folder, "openapi.json"));
  dress(join(folder, "index.html"), "Console");
}

/** The example, with the sources of the package. */
export async function buildDashboard(site: string): Promise<void> {
  const folder = join(site, "dashboard");
  const source = (path: string) => resolve("src", path);
  await build({
    root: "examples/usage-dashboard",
    configFile: false,
    // It has the callers of the mock to choose from.
    mode: "demo",
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^waldur-marketplace-contract$/, replacement: source("index.ts") },
        { find: /^waldur-marketplace-contract\/(\w+)$/, replacement: source("$1/index.ts") },
      ],
    },
    build: { outDir: resolve(folder), emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  dress(join(folder, "index.html"), "Dashboard");
}

/** Both in frames of a page, whose mock they share. */
export function writePlayground(site: string): void {
  const folder = join(site, "playground");
  mkdirSync(folder, { recursive: true });
  const page = layout({
    title: "Playground",
    description: "A front end and the mock that it talks to, side by side, in this tab alone",
    root: "../",
    section: "Playground",
    head: MOCK,
    body: readFileSync(`${PAGES}/playground.html`, "utf8"),
  });
  writeFileSync(join(folder, "index.html"), page);
}

/** The API reference, by Scalar. */
export async function buildReference(site: string): Promise<void> {
  const folder = join(site, "reference");
  cpSync(fetchScalar(), join(folder, "scalar"), { recursive: true });
  await bundle({
    entryPoints: [`${PAGES}/reference.ts`],
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    logLevel: "error",
  });
  const page = layout({
    title: "API reference",
    description: "Every operation of the contract, to be tried at a mock in this tab",
    root: "../",
    section: "Reference",
    head: `${MOCK}\n<script type="module" src="reference.js"></script>`,
    body: readFileSync(`${PAGES}/reference.html`, "utf8"),
  });
  writeFileSync(join(folder, "index.html"), page);
}

/** Gives a page of its own layout the mock, and the links at its top. */
function dress(file: string, section: string): void {
  const page = readFileSync(file, "utf8");
  const dressed = page
    .replace(/(?=<script)/, `${MOCK}\n`)
    .replace("</head>", `${barHead("../")}\n</head>`)
    .replace("<body>", `<body>\n${bar("../", section)}`)
    .replace('id="console"', 'id="console" data-in-page');
  writeFileSync(file, dressed);
}
