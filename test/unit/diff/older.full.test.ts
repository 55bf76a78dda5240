import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diff, type Finding } from "../../../src/diff/index.js";
import { mergeContract } from "../../../src/diff/merge/contract.js";
import { rate } from "../../../src/diff/rate/redocly.js";
import type { Any } from "../../fixtures/small-contract.js";
import { bundle } from "../../helpers/contract.js";
import { downgrade } from "./_downgrade.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-older-"));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
async function write(mutate: (published: Any) => unknown = () => {}): Promise<string> {
  const published = downgrade();
  mutate(published);
  const file = join(folder, `${count++}.json`);
  await writeFile(file, JSON.stringify(published));
  return file;
}

const short = ({ severity, rule, place }: Finding) => `${severity} ${rule} ${place}`;

test("the contract itself, in OpenAPI 3.1, changes nothing", async () => {
  const schema = join(folder, "own.json");
  await writeFile(schema, JSON.stringify(bundle));
  expect(await diff({ schema, failOn: "any" })).toMatchObject({ findings: [], known: [], holds: true });
});

test("a model that holds itself, on both sides, comes to an end", () => {
  const own: Any = structuredClone(bundle);
  const tree = (leaf: string): Any => ({
    type: "object",
    properties: { leaf: { type: leaf }, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  });
  own.components.schemas.Tree = tree("string");
  own.components.schemas.Resource.properties.tree = { $ref: "#/components/schemas/Tree" };
  const changed = structuredClone(own);
  changed.components.schemas.Tree = tree("integer");
  const info = { source: "x", version: "1", openapi: "3.1.0", operations: 44 };
  for (const base of [undefined, { root: own, info }]) {
    const { journal } = mergeContract({ root: changed, info }, base, own);
    const places = journal.changes.map(({ place }) => place.pointer);
    expect(new Set(places)).toEqual(new Set(["#/components/schemas/Tree/properties/leaf"]));
  }
});

describe("with an older release", () => {
  test("only what changed since counts, also where the published schema says nothing by itself", async () => {
    const base = await write(({ components: { schemas } }) => {
      schemas.ProjectUser.required.push("email");
      schemas.ProjectUser.properties.username.maxLength = 128;
    });
    const schema = await write(({ components: { schemas } }) => {
      delete schemas.ProjectUser.properties.username.maxLength;
      delete schemas.ProjectUser.properties.offering_user_username.nullable;
    });
    const { findings } = await diff({ schema, base });
    expect(findings.map(short)).toEqual([
      "breaking required-properties-removed ProjectUser",
      "non-breaking type-changed ProjectUser.offering_user_username",
    ]);
    // Without it, nothing shows that the property was always there.
    expect((await diff({ schema })).findings.map(short)).toEqual([
      "non-breaking type-changed ProjectUser.offering_user_username",
    ]);
  });

  test("what both say, and the contract does not, is no change", async () => {
    const odd = (published: Any) => {
      published.components.schemas.Resource.properties.name = { type: "integer" };
      published.components.schemas.ResourceState.enum.push("Melted");
      delete published.components.schemas.Resource.properties.slug;
      delete published.paths["/api/marketplace-provider-resources/{uuid}/team/"];
    };
    const { findings, base } = await diff({ schema: await write(odd), base: await write(odd) });
    expect(findings).toEqual([]);
    expect(base?.version).toBe("7.8.8");
  });

  test("a release that comes to say what the contract says is known, and no finding", async () => {
    const schema = await write(({ components: { schemas } }) => {
      schemas.PublicOfferingDetails.properties.scope_name = { type: "string", nullable: true };
    });
    const { findings, known } = await diff({ schema, base: await write() });
    expect(findings).toEqual([]);
    expect(known).toEqual([expect.objectContaining({ reason: "already", place: "PublicOfferingDetails.scope_name" })]);
  });
});

describe("deviations", () => {
  test("are known as long as the release says what the docs say", async () => {
    const { known } = await diff({ schema: await write() });
    const reasons = known.map(({ reason, place }) => `${reason} ${place}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        "usage-is-a-decimal-string ComponentUsage.usage",
        "amounts-may-be-numbers ComponentUsageItemRequest.amount",
        "pull-is-scheduled response 200",
        "unlink-answers-204 response 200",
        "current-usages-are-decimals Resource.current_usages",
      ]),
    );
  });

  test("do not hide a third thing", async () => {
    const schema = await write(({ components: { schemas }, paths }) => {
      schemas.ComponentUsage.properties.usage = { type: "boolean" };
      schemas.ComponentUsageItemRequest.properties.amount = { type: "boolean" };
      const { responses } = paths["/api/marketplace-provider-resources/{uuid}/pull/"].post;
      paths["/api/marketplace-provider-resources/{uuid}/pull/"].post.responses = { "200": responses["202"] };
      const unlink = paths["/api/marketplace-provider-resources/{uuid}/unlink/"].post;
      unlink.responses = { "205": { description: "" } };
    });
    const { findings } = await diff({ schema });
    expect(findings.map(short)).toEqual([
      "breaking schema-type-changed ComponentUsage.usage",
      "breaking schema-type-changed ComponentUsageItemRequest.amount",
      "breaking response-removed response 200",
      "breaking response-removed response 204",
    ]);
  });
});

test("Redocly CLI that is not installed is said in one sentence", async () => {
  await expect(rate({}, {}, ["file:///nowhere/package.json"])).rejects.toThrow(
    /^The differences are rated by @redocly\/cli 2\.77 or newer, which is not installed; run "npm install [^"]*"\.$/,
  );
});
