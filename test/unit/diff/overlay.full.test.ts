import { load } from "js-yaml";
import { expect, test } from "vitest";
import { applyOverlay } from "../../../scripts/releases/actions.js";
import { type Action, parseOverlay } from "../../../scripts/releases/overlay.js";
import { baseContract, type Json } from "../../../src/contract/contract.js";
import { contractOf } from "../../../src/contract/releases.js";
import { mergeContract } from "../../../src/diff/merge/contract.js";
import { writeOverlay } from "../../../src/diff/overlay/write.js";
import type { Any } from "../../fixtures/small-contract.js";
import { thin } from "../../helpers/thin.js";
import { downgrade } from "./_downgrade.js";

const info = { source: "x", version: "8.2.0", openapi: "3.0.3", operations: 44 };
const LIST = "/api/marketplace-provider-resources/";

/** One change of each kind that a release can bring. */
const CHANGES: Record<string, (root: Any) => void> = {
  "a property more": ({ components }) => {
    components.schemas.Resource.properties.colour = { type: "string", readOnly: true };
  },
  "a property less, which was required": ({ components }) => {
    delete components.schemas.CustomerComponentUsagePolicy.properties.has_fired;
  },
  "another type": ({ components }) => {
    components.schemas.Resource.properties.slug = { type: "integer", readOnly: true };
  },
  "null, too": ({ components }) => {
    components.schemas.Resource.properties.slug.nullable = true;
  },
  "a value more": ({ components }) => {
    components.schemas.ResourceState.enum.push("Frozen");
  },
  "a value less": ({ components }) => {
    components.schemas.ResourceState.enum.pop();
  },
  "a filter more, for GET and HEAD": ({ paths }) => {
    for (const method of ["get", "head"])
      paths[LIST][method].parameters.push({ in: "query", name: "colour", schema: { type: "string" } });
  },
  "a filter less": ({ paths }) => {
    for (const method of ["get", "head"])
      paths[LIST][method].parameters = paths[LIST][method].parameters.filter(({ name }: Any) => name !== "paused");
  },
  "an operation more": ({ paths }) => {
    paths[`${LIST}{uuid}/paint/`] = {
      post: {
        operationId: "marketplace_provider_resources_paint",
        parameters: [{ in: "path", name: "uuid", required: true, schema: { type: "string", format: "uuid" } }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { type: "object", properties: { colour: { type: "string" } } } },
          },
        },
        responses: { 200: { description: "" } },
      },
    };
  },
  "an operation less": ({ paths }) => {
    delete paths[`${LIST}{uuid}/pull/`];
  },
};

function published(...changes: readonly ((root: Any) => void)[]) {
  const root = downgrade();
  for (const change of changes) change(root);
  return { root, info };
}

const draftOf = (theirs: ReturnType<typeof published>) =>
  load(writeOverlay(theirs, mergeContract(theirs, undefined), baseContract)) as { actions: Action[] };

/** The contract after the actions of a draft. */
function applied(actions: Action[]): Json {
  const { bundle, idle } = applyOverlay({ file: "draft", actions }, "7.8", baseContract.document);
  expect(idle).toEqual([]);
  return bundle;
}

test.each(thin(Object.keys(CHANGES), 3))("after its draft is applied, a release differs in nothing: %s", (name) => {
  const theirs = published(CHANGES[name] as (root: Any) => void);
  const { journal, added } = mergeContract(theirs, undefined);
  expect(journal.changes.length + added.length).toBeGreaterThan(0);
  const { actions } = draftOf(theirs);
  const again = mergeContract(theirs, undefined, applied(actions));
  expect([...again.journal.changes.map(({ place, keyword }) => [place.words, keyword]), ...again.added]).toEqual([]);
});

test("a draft names the release, one action for GET and HEAD, and the overlays' check refuses it until it is written", () => {
  const { actions } = draftOf(published(CHANGES["a filter more, for GET and HEAD"] as (root: Any) => void));
  expect(actions).toMatchObject([
    { target: "$.info['x-waldur']", update: { line: "8.2", release: "8.2.0" } },
    { target: `$.paths['${LIST}']['get','head']`, "x-since": "8.2.0", "x-source": "published" },
  ]);
  const parse = (each: unknown) => parseOverlay("openapi/releases/8.2.overlay.yaml", { actions: [each] });
  expect(() => parse(actions[1])).toThrow("it is a draft");
  const written = JSON.parse(JSON.stringify(actions[1]).replaceAll("TODO: ", ""));
  expect(parse(written).line).toBe("8.2");
});

test("a release that has nothing of its line yet is as the line before, and other changes of it are found", async () => {
  const { document } = await contractOf("7.9");
  const earlier = (theirs: ReturnType<typeof published>) => ({
    journal: mergeContract(theirs, undefined).journal,
    operations: new Set<string>(baseContract.operations.map(({ id }) => id)),
  });
  const changes = (theirs: ReturnType<typeof published>) =>
    mergeContract(theirs, undefined, document, earlier(theirs)).journal.changes.map(({ place }) => place.words);
  expect(changes(published())).toEqual([]);
  const strict = mergeContract(published(), undefined, document).journal.changes.map(({ place }) => place.words);
  expect(strict).toContain("response 200 offering_state");
  expect(changes(published(CHANGES["another type"] as (root: Any) => void))).toContain("response 200 slug");
});
