import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diff } from "../../../src/diff/index.js";
import { publishedWhole, SIZE, toYaml } from "./_published.js";

/** What the whole schema of a Waldur may take, in seconds of work and not of waiting for a busy machine. */
const SECONDS = 5;

test("the schema of a whole Waldur, 4 MB of YAML, takes less than five seconds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "diff-whole-"));
  try {
    const schema = join(folder, "schema.yaml");
    const published = publishedWhole();
    delete published.components.schemas.Resource.properties.slug;
    await writeFile(schema, toYaml(published));
    expect((await stat(schema)).size).toBeGreaterThan(SIZE.bytes);
    const before = process.cpuUsage();
    const result = await diff({ schema });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
    expect(result.schema.operations).toBeGreaterThanOrEqual(SIZE.operations);
    // What refers to nothing elsewhere is not our concern.
    expect(result.findings.map(({ place }) => place)).toEqual(["Resource.slug"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
