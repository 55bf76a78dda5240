import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diff } from "../../../src/diff/index.js";
import { publishedWhole, SIZE, toYaml } from "./_published.js";

test("the schema of a whole Waldur, 4 MB of YAML, is compared as a whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "diff-whole-"));
  try {
    const schema = join(folder, "schema.yaml");
    const published = publishedWhole();
    delete published.components.schemas.Resource.properties.slug;
    await writeFile(schema, toYaml(published));
    expect((await stat(schema)).size).toBeGreaterThan(SIZE.bytes);
    const result = await diff({ schema });
    expect(result.schema.operations).toBeGreaterThanOrEqual(SIZE.operations);
    // What refers to nothing elsewhere is not our concern.
    expect(result.findings.map(({ place }) => place)).toEqual(["Resource.slug"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
