import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildBrowser } from "./browser.js";
import { buildConsole } from "./console.js";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });
// TypeScript 7 writes the same JavaScript as 5.9, in a tenth of the time.
for (const project of ["tsconfig.build.json", "tsconfig.build.cjs.json"])
  execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-p", project], { stdio: "inherit" });
for (const name of ["workflows", "traffic"]) cpSync(`openapi/${name}`, `dist/openapi/${name}`, { recursive: true });
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs", "sideEffects": false }\n');
// The sources are for readers, what is published is for programs.
const minify = (name: string, folder = "dist/generated") =>
  writeFileSync(`${folder}/${name}`, JSON.stringify(JSON.parse(readFileSync(`generated/${name}`, "utf8"))));
for (const name of readdirSync("generated").filter((file) => file.endsWith(".json"))) minify(name);
for (const line of readdirSync("generated/releases")) minify(`releases/${line}/changes.json`);
minify("openapi.json", "dist/cjs/generated");
shareTypes("types");
await buildBrowser("dist/browser");
await buildConsole("dist/console");

/** Lets CommonJS programs have the types of a generated file from the ES module, as they are large. */
function shareTypes(name: string): void {
  const file = `dist/cjs/generated/${name}.d.ts`;
  const from = `from "../../generated/${name}.js" with { "resolution-mode": "import" };`;
  const values = readFileSync(file, "utf8").matchAll(/^export declare const (\w+):/gm);
  const declared = [...values].map(([, value]) => `export declare const ${value}: typeof es.${value};`);
  writeFileSync(file, [`import type * as es ${from}`, `export type * ${from}`, ...declared, ""].join("\n"));
}
