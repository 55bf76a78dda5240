import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { diff } from "../../../src/diff/index.js";
import { mergeContract } from "../../../src/diff/merge/contract.js";
import type { Any } from "../../fixtures/small-contract.js";
import { thin } from "../../helpers/thin.js";
import { downgrade } from "./_downgrade.js";
import { modelBatches } from "./_mutations-models.js";
import { operationBatches } from "./_mutations-operations.js";

const batches = { ...operationBatches, ...modelBatches };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-"));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
async function write(document: Any): Promise<string> {
  const file = join(folder, `${count++}.json`);
  await writeFile(file, JSON.stringify(document));
  return file;
}

test("what the contract was written against changes nothing", async () => {
  const { findings, known, holds, summary } = await diff({ schema: await write(downgrade()), failOn: "any" });
  expect(findings).toEqual([]);
  expect(holds).toBe(true);
  expect(summary.known).toBe(known.length);
  const reasons = new Set(known.map(({ reason }) => reason));
  expect([...reasons]).toEqual(expect.arrayContaining(["errors", "required", "usage-is-a-decimal-string", "unsaid"]));
});

describe.each(Object.entries(batches))("changes of %s", (_, mutations) => {
  test("each is found and rated, nothing else is, and an older release changes no rating", async () => {
    const published = downgrade();
    for (const { mutate } of mutations) mutate(published);
    const schema = await write(published);
    const [alone, since] = await Promise.all([diff({ schema }), diff({ schema, base: await write(downgrade()) })]);
    // The neighbours share models and responses with the families, so what changes there is found for them, too.
    const found = alone.findings
      .filter(({ operations }) => operations.length === 0 || !operations.every(isNeighbour))
      .map(({ severity, rule, place, operations }) => ({
        severity,
        rule,
        place,
        operations: operations.filter((id) => !isNeighbour(id)),
      }));
    const expected = mutations.flatMap((mutation) => mutation.expect ?? []);
    expect(sorted(found)).toEqual(sorted(expected));
    expect(since.findings).toEqual(alone.findings);
  });
});

describe("a single change", () => {
  const info = { source: "x", version: "1", openapi: "3.0.3", operations: 44 };
  const base = { root: downgrade(), info };
  test.each(thin(Object.values(batches).flat(), 6))(
    "is the same alone and since the older release: $name",
    ({ mutate }) => {
      const theirs = { root: downgrade(), info };
      mutate(theirs.root);
      const [alone, since] = [undefined, base].map((older) => {
        const { patched, journal, renamed, added } = mergeContract(theirs, older);
        return { patched, changes: journal.changes, problems: journal.problems, renamed, added };
      });
      expect(since).toEqual(alone);
    },
  );
});

function isNeighbour(operation: string): boolean {
  return (operationTable as Readonly<Record<string, { neighbour: boolean }>>)[operation]?.neighbour === true;
}

function sorted(findings: object[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}
