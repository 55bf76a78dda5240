import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Bundle, listOperations } from "../../scripts/bundle.js";
import { readOverlays } from "../../scripts/releases/overlay.js";
import { applyChanges } from "../../src/contract/changes.js";
import { RELEASE_LINES } from "../../src/contract/lines.js";
import * as base from "../../src/index.js";
import { bundle, root } from "../helpers/contract.js";

const lines = readOverlays(root).map(({ line }) => line);

describe.each(lines)("the entry of line %s", (line) => {
  type Entry = typeof base;
  const load = async () => (await import(`${root}generated/releases/${line}/index.ts`)) as Entry;

  test("has every name of the base, and a function for each of its operations", async () => {
    const entry = await load();
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(Object.keys(base)));
    const operations = listOperations(bundleOf(line));
    expect(Object.keys(entry.operationTable).sort()).toEqual(operations.map(({ id }) => id).sort());
    for (const { id, method, path, responses } of operations) {
      const name = id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof Entry;
      expect(entry[name], id).toHaveProperty("~operation", expect.objectContaining({ method, path }));
      expect(entry.operationTable[id as base.OperationId]).toMatchObject({
        method,
        path,
        statuses: responses.map(({ status }) => status),
      });
    }
  });

  test("says which contract it has", async () => {
    const { contract } = await load();
    expect(contract.waldur).toEqual(bundleOf(line).info["x-waldur"]);
    expect(contract.waldur).toMatchObject({ line });
    expect(contract.sha256).not.toBe(base.contract.sha256);
  });

  test("is an entry of the package, with those below it", () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: object };
    const entries = ["", "/validate", "/factories", "/forms"].map((name) => `./${line}${name}`);
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(entries));
  });
});

function bundleOf(line: string): Bundle {
  return JSON.parse(readFileSync(`${root}generated/releases/${line}/openapi.json`, "utf8")) as Bundle;
}

test("there is an overlay for every line that the contract knows", () => {
  expect(["7.8", ...lines]).toEqual([...RELEASE_LINES]);
});

test("the changes of a line, applied to the base, give its bundle byte for byte", () => {
  for (const line of lines) {
    const read = (name: string) => readFileSync(`${root}generated/releases/${line}/${name}`, "utf8");
    const applied = applyChanges(bundle, JSON.parse(read("changes.json")));
    expect(`${JSON.stringify(applied, null, 2)}\n`, line).toBe(read("openapi.json"));
  }
});
