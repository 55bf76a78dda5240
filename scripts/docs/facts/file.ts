import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, parseDocument, Scalar, type YAMLMap } from "yaml";
import type { PageFacts } from "./model.js";
import { FactsError } from "./model.js";
import { checkFacts } from "./schema.js";

const HEADER = "# Written by scripts/extract-facts.ts from the docs page below. Do not edit by hand.\n";

/**
 * Renders a facts file. The same facts always give the same bytes; every field is one line.
 *
 * @example await writeFile('openapi/facts/x.yaml', renderFacts(facts))
 */
export function renderFacts(facts: PageFacts): string {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  if (facts.synced !== null) {
    // Not every YAML reader agrees that a plain date is a string.
    const synced = new Scalar(facts.synced);
    synced.type = "QUOTE_DOUBLE";
    document.set("synced", synced);
  }
  for (const operation of maps(document.get("operations"))) {
    for (const table of maps(operation.get("parameters"))) flow(table);
    flow(operation.getIn(["body", "fields"]));
    for (const response of maps(operation.get("responses"))) flow(response.get("fields"));
    flow(operation.get("examples"));
  }
  return HEADER + document.toString({ lineWidth: 0 });
}

function maps(node: unknown): YAMLMap[] {
  return isMap(node) ? node.items.map((pair) => pair.value).filter(isMap) : [];
}

function flow(table: unknown): void {
  for (const entry of maps(table)) entry.flow = true;
}

/**
 * Reads the text of one facts file. `file` is named in messages. Throws a {@link FactsError} when the text is not
 * what {@link renderFacts} writes.
 */
export function parseFacts(text: string, file: string): PageFacts {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  const fix = "write the file again with scripts/extract-facts.ts";
  if (error !== undefined) {
    const what = `this is not YAML (${error.message.split("\n")[0]?.replace(/ at line \d+.*$/, "")})`;
    throw new FactsError({ page: file, line: error.linePos?.[0].line ?? 1, what, fix });
  }
  const value: unknown = document.toJS();
  const problem = checkFacts(value);
  if (problem !== null) throw new FactsError({ page: file, what: `this is not a facts file, because ${problem}`, fix });
  return value as PageFacts;
}

/**
 * Reads every facts file of a folder, in the order of their names.
 *
 * @example for (const { page, operations } of loadFacts('openapi/facts')) check(page, operations);
 */
export function loadFacts(dir: string): PageFacts[] {
  const names = list(dir)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  if (names.length === 0)
    throw new FactsError({
      page: dir,
      what: "this folder has no facts files",
      fix: "write them with scripts/extract-facts.ts",
    });
  const owners = new Map<string, string>();
  return names.map((name) => {
    const file = join(dir, name);
    const facts = parseFacts(read(file), file);
    for (const id of Object.keys(facts.operations)) {
      const owner = owners.get(id);
      if (owner !== undefined)
        throw new FactsError({
          page: file,
          what: `the operation ${id} is in ${owner}, too`,
          fix: "keep one of the two files",
        });
      owners.set(id, name);
    }
    return facts;
  });
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (cause) {
    throw new FactsError({
      page: dir,
      what: `this folder cannot be read (${reason(cause)})`,
      fix: "name the folder of the facts files",
    });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new FactsError({
      page: file,
      what: `this file cannot be read (${reason(cause)})`,
      fix: "name a readable file",
    });
  }
}

/** The short code of a system error, for example `ENOENT`. */
export function reason(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
