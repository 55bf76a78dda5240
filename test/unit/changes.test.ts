import { expect, test } from "vitest";
import { findChanges } from "../../scripts/releases/changes.js";
import { applyChanges } from "../../src/contract/changes.js";

const BASE = {
  openapi: "3.1.0",
  tags: [{ name: "Kettles" }],
  security: [],
  paths: { "/kettles/": { get: {}, head: {} }, "/pots/": { get: {} }, "/cups/": { get: {} } },
  components: { schemas: { Kettle: { properties: { size: {} } }, Pot: {} }, headers: { Link: {} } },
};
const LINE = {
  openapi: "3.1.0",
  tags: [{ name: "Kettles" }, { name: "Lids" }],
  paths: { "/lids/": { get: {} }, "/pots/": { get: {} }, "/kettles/": { get: {} } },
  components: { schemas: { Pot: {}, Kettle: { properties: {} }, Lid: {} }, examples: { LidTypical: { value: 1 } } },
};
const CHANGES = {
  tags: LINE.tags,
  security: null,
  paths: { "/kettles/": { get: {} }, "/cups/": null, "/lids/": { get: {} } },
  components: {
    schemas: { Kettle: { properties: {} }, Lid: {} },
    headers: null,
    examples: { LidTypical: { value: 1 } },
  },
};

test("findChanges names whole entries that differ, and those that are gone", () => {
  expect(findChanges(BASE, LINE)).toEqual(CHANGES);
  expect(findChanges(BASE, structuredClone(BASE))).toEqual({});
});

test("applyChanges makes the line of the base, which stays as it is", () => {
  const before = structuredClone(BASE);
  expect(applyChanges<object>(BASE, CHANGES)).toEqual(LINE);
  expect(BASE).toEqual(before);
  expect(applyChanges(BASE, {})).toEqual(BASE);
});
