import { expect, test } from "vitest";
import type { Bundle } from "../../../scripts/bundle.js";
import { renderOwnFactories } from "../../../scripts/releases/own-factories.js";
import { withChanges } from "../../../src/factories/factory.js";

const A = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const B = "11e0887311d24216a26934c6fc8815ed";
/** Longer than what a line changes. */
const text = "A kettle that whistles when the water boils, and then switches itself off. ".repeat(3);

/** A bundle with one operation, which responds with this kettle. */
function bundleOf(value: unknown, properties: object | null = { uuid: { $ref: "#/components/schemas/Uuid" } }) {
  const Kettle = properties ? { type: "object", properties } : { type: ["object", "array"] };
  const media = { schema: { $ref: "#/components/schemas/Kettle" }, examples: { KettleRed: { value } } };
  const get = {
    operationId: "kettles_retrieve",
    responses: { "200": { content: { "application/json": media } } },
  };
  const schemas = { Kettle, Uuid: { type: "string" } };
  return { openapi: "3.1.0", info: { version: "1.0.0" }, paths: { "/": { get } }, components: { schemas } } as Bundle;
}

const render = (before: Bundle, line: Bundle, ...different: string[]) =>
  renderOwnFactories(before, line, new Set(different)).map((source) => source.split(" = ")[1]?.replace(/\s+/g, " "));

test("the earlier factory is taken as it is when example and type are the same", () => {
  expect(render(bundleOf({ uuid: A }), bundleOf({ uuid: A }))).toEqual([]);
});

test("it gets the type of the line when only that differs", () => {
  expect(render(bundleOf({ uuid: A }), bundleOf({ uuid: A }), "Kettle")).toEqual([
    "before.makeKettle as Factory<Kettle>;",
  ]);
  expect(render(bundleOf([text], null), bundleOf([text], null), "Kettle")).toEqual([
    "before.makeKettle as BodyFactory<Kettle>;",
  ]);
});

test("an example that differs starts from the earlier record", () => {
  const old = { uuid: A, text, lid: true, parts: [{ name: "spout", price: "1.00" }, { name: "lid" }] };
  const changed = { uuid: A, text, url: `/${A}/`, parts: [{ name: "spout", price: 1 }, { name: "lid" }] };
  expect(render(bundleOf(old), bundleOf(changed))).toEqual([
    `/* @__PURE__ */ factory<Kettle>((uuid) => (withChanges(before.makeKettle({ uuid }), { "lid": undefined, "parts": { "0": { "price": 1 } }, "url": \`/\${uuid}/\` })), "${A}");`,
  ]);
});

test.each([
  ["another uuid", bundleOf({ uuid: A, text }), bundleOf({ uuid: B, text })],
  ["a body with open keys", bundleOf([text], null), bundleOf([text, text], null)],
  ["an array where an object was", bundleOf({ uuid: A, text, x: { a: 1 } }), bundleOf({ uuid: A, x: [1] })],
  ["an object where an array was", bundleOf({ uuid: A, text, x: [1] }), bundleOf({ uuid: A, text, x: { a: 1 } })],
  ["a model that is new", bundleOf("none"), bundleOf({ uuid: A, text })],
])("%s: the example is written out", (_, before, line) => {
  const [source, ...more] = render(before, line);
  expect(source).toMatch(/^\/\* @__PURE__ \*\/ (factory|bodyFactory)<Kettle>\(\((uuid)?\) => \([{[]/);
  expect(more).toEqual([]);
});

test("changes reach into arrays, and replace them", () => {
  const record = { list: [{ a: 1, b: 1 }, { a: 2 }], other: [1, 2], gone: 1, inner: null };
  const changes = { list: { "0": { a: 3 }, "2": { a: 4 } }, other: [5], gone: undefined, inner: { a: 1 } };
  expect(withChanges(record, changes)).toEqual({
    list: [{ a: 3, b: 1 }, { a: 2 }, { a: 4 }],
    other: [5],
    inner: { a: 1 },
  });
});
