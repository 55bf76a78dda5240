import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diff } from "../../../src/diff/index.js";
import type { Any } from "../../fixtures/small-contract.js";
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
  test.each(["alone", "since the older release"])("each is found and rated, nothing else is: %s", async (way) => {
    const published = downgrade();
    for (const { mutate } of mutations) mutate(published);
    const base = way === "alone" ? undefined : await write(downgrade());
    const { findings } = await diff({ schema: await write(published), base });
    const found = findings.map(({ severity, rule, place, operations }) => ({ severity, rule, place, operations }));
    const expected = mutations.flatMap((mutation) => mutation.expect ?? []);
    expect(sorted(found)).toEqual(sorted(expected));
  });
});

function sorted(findings: object[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}
