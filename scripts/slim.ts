import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";

/**
 * Makes what is generated smaller in `dist/`: data without blanks, once for both kinds of modules; code without blanks and
 * the comments, which editors take from the types; and the types of CommonJS programs from those of the ES modules.
 */
export function slim(): void {
  const lines = readdirSync("generated/releases").map((line) => `releases/${line}`);
  const data = readdirSync("generated").filter((name) => name.endsWith(".json"));
  for (const name of [...data, ...lines.map((line) => `${line}/changes.json`)]) {
    const json = JSON.stringify(JSON.parse(readFileSync(`generated/${name}`, "utf8")));
    writeFileSync(`dist/generated/${name}`, json);
  }
  const forPrism = "dist/generated/prism-operations.json";
  writeFileSync(`${forPrism}.gz`, gzipSync(readFileSync(forPrism), { level: 9 }));
  rmSync(forPrism);
  for (const file of filesIn("dist/cjs/generated", ".json")) rmSync(file);
  for (const folder of ["dist/cjs/src", "dist/cjs/generated"])
    for (const file of filesIn(folder, ".js")) takeDataFromEs(file);
  for (const folder of ["dist/generated", "dist/cjs/generated"])
    for (const file of filesIn(folder, ".js")) withoutBlanks(file);
  for (const name of ["types", ...lines.map((line) => `${line}/types`)]) shareTypes(name);
  for (const file of filesIn("dist", ".d.ts")) indentByTabs(file);
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

/** Data is the same for both kinds of modules, and large. */
function takeDataFromEs(file: string): void {
  const source = readFileSync(file, "utf8");
  const changed = source.replace(/"((?:\.\.\/)+)(generated\/[^"]+\.json)"/g, '"../$1$2"');
  if (changed !== source) writeFileSync(file, changed);
}

function withoutBlanks(file: string): void {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    legalComments: "none",
    minifyWhitespace: true,
    target: "es2022",
    // Of a later target, but Node reads no JSON without them.
    supported: { "import-attributes": true },
  });
  writeFileSync(file, code);
}

function indentByTabs(file: string): void {
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4)),
  );
}

/** Values have to be declared again, because a type cannot lead to an ES module's values. */
function shareTypes(name: string): void {
  const file = `dist/cjs/generated/${name}.d.ts`;
  const up = "../".repeat(name.split("/").length + 1);
  const from = `from "${up}generated/${name}.js" with { "resolution-mode": "import" };`;
  const values = readFileSync(file, "utf8").matchAll(/^export declare const (\w+):/gm);
  const declared = [...values].map(([, value]) => `export declare const ${value}: typeof es.${value};`);
  writeFileSync(file, [`import type * as es ${from}`, `export type * ${from}`, ...declared, ""].join("\n"));
}
