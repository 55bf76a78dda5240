import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const directory = fileURLToPath(new URL("../../openapi/facts/", import.meta.url));

/** operationId → what its docs page states, with the page's path. */
export function documentedOperations() {
  const operations = new Map();
  for (const file of readdirSync(directory).filter((name) => /^[^.].*\.yaml$/.test(name))) {
    const { page, operations: stated } = parse(readFileSync(directory + file, "utf8"));
    for (const [id, facts] of Object.entries(stated)) operations.set(id, { ...facts, page });
  }
  return operations;
}
