import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Bundle, listOperations } from "./bundle.js";
import { buildConsolePage, buildDashboard, buildMock, buildReference, writePlayground } from "./site/apps.js";
import { highlighted, listGuides, renderGuides } from "./site/guides.js";
import { layout, PACKAGE_ADDRESS, REPOSITORY } from "./site/layout.js";
import { renderLlms } from "./site/llms.js";

// Builds the static site: `npm run site -- --address https://previews.example.com/contract/`.

const PAGES = "scripts/site/pages";
const ABOUT =
  "Build a front end against Waldur's marketplace API without running Waldur: an OpenAPI contract, types, a client, a mock that remembers what it is sent, and checks of servers and releases.";

process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exitCode = 2;
});

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: fileURLToPath(new URL("../site", import.meta.url)) },
    // For what is read elsewhere, or shown at every path: llms.txt and 404.html. All other links are relative.
    address: { type: "string", default: REPOSITORY.replace(/^.*github\.com\/([^/]+)/, "https://$1.github.io") },
    "without-reference": { type: "boolean", default: false },
  },
});
const site = resolve(options.out);
if (!URL.canParse(options.address))
  throw new Error(
    `--address is where the site will be, such as https://previews.example.com/waldur/, not ${options.address}.`,
  );
const address = new URL(options.address.replace(/\/?$/, "/"));
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const write = (name: string, content: string) => writeFileSync(join(site, name), content);

if (existsSync(site) && readdirSync(site).length > 0 && !existsSync(join(site, "llms.txt")))
  throw new Error(`${site} has files that are not of a site; name another folder with --out.`);
rmSync(site, { recursive: true, force: true });
for (const folder of ["docs", "reference"]) mkdirSync(join(site, folder), { recursive: true });

const bundle = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as Bundle;
const operations = listOperations(bundle);
const guides = listGuides();
for (const [name, page] of renderGuides(guides)) write(name, page);
// The sources, too: programs that read llms.txt prefer them.
cpSync("docs", join(site, "docs"), { recursive: true });
write("llms.txt", renderLlms(bundle, operations, guides, ABOUT, address.href));
cpSync("generated/openapi.json", join(site, "openapi.json"));
cpSync("src/console/icon.svg", join(site, "icon.svg"));
for (const file of ["bar.css", "style.css"]) cpSync(`${PAGES}/${file}`, join(site, file));
write("index.html", layout({ title: "Waldur marketplace contract", description: ABOUT, root: "", body: front() }));
const home = address.pathname;
write(
  "404.html",
  layout({
    title: "Page not found",
    description: "This page does not exist.",
    root: home,
    body: `<main id="main" class="plain"><h1>There is no such page</h1><p>See the <a href="${home}index.html">front page</a> or the <a href="${home}docs/index.html">guides</a>.</p></main>`,
  }),
);

await buildMock(site);
await buildConsolePage(site);
await buildDashboard(site);
writePlayground(site);
if (!options["without-reference"]) await buildReference(site);

/** The front page, with the example of the README. */
function front(): string {
  const [, example = ""] = /```ts\n([\s\S]*?)\n```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const values: Readonly<Record<string, string>> = {
    operations: String(operations.length),
    install: PACKAGE_ADDRESS,
    example: highlighted(example, "ts"),
  };
  return readFileSync(`${PAGES}/front.html`, "utf8").replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

console.log(`The site is in ${site}.`);
