import { dump, load } from "js-yaml";
import { expect, test } from "vitest";
import { draftLine } from "../../../scripts/releases/draft.js";

const schema = { type: "object", properties: { colour: { type: "string" }, count: { type: "integer" } } };
const operation = {
  operationId: "kettles_paint",
  requestBody: { content: { "application/json": { schema } } },
  responses: { 200: { description: "TODO: the response.", content: { "application/json": { schema } } } },
};
const overlay = dump({
  overlay: "1.1.0",
  actions: [
    { target: "$.info['x-waldur']", description: "The line.", update: { line: "8.2" } },
    { target: "$.paths", description: "TODO: say", update: { "/api/kettles/{uuid}/paint/": { post: operation } } },
    { target: "$.components.schemas.Kettle.properties.lid", description: "TODO: say", remove: true },
  ],
});
const example = (name: string) => `openapi/releases/8.2/components/examples/${name}.yaml`;

test("a new line gets its overlay, and a skeleton of an example for each body of a new operation", () => {
  const { files, todo } = draftLine(overlay, "8.2.0", () => false);
  const own = "openapi/releases/8.2.overlay.yaml";
  expect(Object.keys(files)).toEqual([example("KettlesPaint"), example("KettlesPaint200"), own]);
  expect(load(files[example("KettlesPaint200")] as string)).toMatchObject({ value: { colour: "draft", count: 1 } });
  expect(files[own]).toContain("$ref: 8.2/components/examples/KettlesPaint200.yaml");
  expect(todo.match(/^- \[ \] .*(`\$\.paths`|lid|KettlesPaint)/gm)).toHaveLength(4);
});

test("the overlay of a line that is there already is not overwritten", () => {
  const { files } = draftLine(overlay, "8.2.3", (file) => file === "openapi/releases/8.2.overlay.yaml");
  expect(Object.keys(files)).toContain("openapi/releases/8.2.3.draft.yaml");
  expect(Object.keys(files)).not.toContain("openapi/releases/8.2.overlay.yaml");
});
