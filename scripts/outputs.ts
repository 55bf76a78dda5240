import { createHash } from "node:crypto";
import { type Bundle, listOperations, type Operation } from "../src/generate/bundle.js";
import { renderCompat } from "../src/generate/compat.js";
import { renderFactories } from "../src/generate/factories.js";
import { renderForms } from "../src/generate/forms.js";
import { HEADER, renderOperations } from "../src/generate/operations.js";
import { renderTypes } from "../src/generate/types.js";
import type { Deviation } from "./facts/deviations.js";
import { renderPrismOperations } from "./prism-operations.js";
import type { Line } from "./releases/lines.js";
import { renderSources as renderLineSources, type Sources } from "./releases/render.js";

/**
 * Every file of `generated/`, as a pure function of the bundle, the deviations and the release lines: path → contents.
 *
 * @example
 * const files = await renderOutputs(bundle, deviations);
 * files.get("types.ts"); // "// Made by `npm run generate` ..."
 *
 * @throws Error when the contract declares one query array name in two serialisations, which a client could not serve.
 */
export async function renderOutputs(
  bundle: Bundle,
  deviations: Deviation[] = [],
  lines: readonly Line[] = [],
): Promise<Map<string, string>> {
  const all = [bundle, ...lines.map((line) => line.bundle)];
  const commas = commaSeparated(all.flatMap(listOperations));
  const operations = listOperations(bundle);
  const base = await renderSources(bundle, commas);
  const sources = await Promise.all(lines.map(({ name, bundle }) => renderSources(bundle, commas, name)));
  const rendered = lines.map((line, index) =>
    renderLine(line, base, sources[index] as Sources, sources[index - 1] ?? base),
  );
  return new Map([
    ["openapi.json", format(bundle)],
    ["types.ts", base.types],
    ["operations.ts", base.operations],
    ["factories.ts", base.factories],
    ["forms.ts", base.forms],
    ["compat.ts", renderCompat(bundle, operations)],
    ["contract.ts", base.contract],
    ["deviations.json", format(deviations)],
    ["later-operations.json", format(laterOperations(operations, lines))],
    ["prism-operations.json", await renderPrismOperations(bundle)],
    ...rendered.flat(),
  ]);
}

/** Names of the operations that only later lines have, for a command line to know them all. */
function laterOperations(operations: Operation[], lines: readonly Line[]): string[] {
  const known = new Set(operations.map(({ id }) => id));
  const ids = lines.flatMap(({ bundle }) => listOperations(bundle)).map(({ id }) => id);
  return [...new Set(ids)].filter((id) => !known.has(id));
}

async function renderSources(bundle: Bundle, commas: string[], line?: string): Promise<Sources> {
  const json = format(bundle);
  const operations = listOperations(bundle);
  return {
    ...(line && { line }),
    bundle,
    types: HEADER + (await renderTypes(json)),
    operations: renderOperations(operations),
    factories: renderFactories(bundle, operations),
    forms: renderForms(bundle, operations),
    contract: renderContract(bundle, json, commas),
  };
}

/** The files of a release line. */
function renderLine(
  { name, bundle, changes }: Line,
  base: Sources,
  line: Sources,
  before: Sources,
): [string, string][] {
  const files = [
    ...renderLineSources(name, base, line, before),
    ["changes.json", format(changes)] as const,
    ["openapi.json", format(bundle)] as const,
  ];
  return files.map(([file, contents]) => [`releases/${name}/${file}`, contents]);
}

function format(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function commaSeparated(operations: Operation[]): string[] {
  const serialisation = new Map<string, boolean>();
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      if (parameter.in !== "query" || parameter.schema.type !== "array") continue;
      const comma = parameter.explode === false;
      if ((serialisation.get(parameter.name) ?? comma) !== comma) {
        throw new Error(
          `The query array "${parameter.name}" is declared with explode: true in one operation and explode: false in another (${operation.id}); a client cannot tell which to use. Declare it the same way everywhere.`,
        );
      }
      serialisation.set(parameter.name, comma);
    }
  }
  return [...serialisation].flatMap(([name, comma]) => (comma ? [name] : [])).sort();
}

function renderContract(bundle: Bundle, json: string, commas: string[]): string {
  const hash = createHash("sha256").update(json).digest("hex");
  return `${HEADER}/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: ${JSON.stringify(bundle.info.version)},
  /** SHA-256 of \`openapi.json\`. */
  sha256: ${JSON.stringify(hash)},
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: ${JSON.stringify(bundle.info["x-waldur"])},
} as const;

/** Query arrays that are sent as one comma-separated value, in all release lines; all others repeat their key. */
export const commaSeparatedParameters: readonly string[] = ${JSON.stringify(commas)};
`;
}
