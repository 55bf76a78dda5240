import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";

/**
 * Makes what is generated smaller in `dist/`: data without blanks, once for both kinds of modules; code without the
 * comments that editors take from the types; and the types of CommonJS programs from those of the ES modules.
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
  rmSync("dist/cjs/generated/openapi.json");
  replace("dist/cjs/src/contract/contract.js", '"../../generated/openapi.json"', '"../../../generated/openapi.json"');
  for (const folder of ["dist/generated", "dist/cjs/generated"])
    for (const file of scriptsIn(folder)) withoutComments(file);
  for (const name of ["types", ...lines.map((line) => `${line}/types`)]) shareTypes(name);
}

function scriptsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`);
}

function withoutComments(file: string): void {
  const { code } = transformSync(readFileSync(file, "utf8"), { legalComments: "none", target: "es2022" });
  writeFileSync(file, code);
}

function replace(file: string, text: string, other: string): void {
  const source = readFileSync(file, "utf8");
  if (!source.includes(text)) throw new Error(`${file} does not have ${text}.`);
  writeFileSync(file, source.replace(text, other));
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
