import { expect, test } from "vitest";
import { mergeContract } from "../../../src/diff/merge/contract.js";
import { labelOf } from "../../../src/diff/rate/labels.js";
import type { Any } from "../../fixtures/small-contract.js";
import { downgrade } from "./_downgrade.js";

const info = { source: "x", version: "1", openapi: "3.0.3", operations: 44 };

/** Changes every property of every model that `mutate` gives true for, and tells which were not noticed. */
function unnoticed(
  mutate: (property: Any, model: Any, name: string) => boolean,
  hasBase: boolean,
): { changed: number; missed: string[] } {
  const published = downgrade();
  const places: string[] = [];
  for (const [model, schema] of Object.entries<Any>(published.components.schemas)) {
    for (const name of Object.keys(schema.properties ?? {})) {
      if (mutate(schema.properties[name], schema, name)) places.push(`${model}.${name}`);
    }
  }
  const base = hasBase ? { root: downgrade(), info } : undefined;
  const { journal } = mergeContract({ root: published, info }, base);
  const noticed = new Set(
    journal.changes.flatMap(({ place, keyword }) => [
      labelOf(place.site),
      // What became required is noted at the object.
      ...(keyword === "required" ? [`${labelOf(place.site)}.${place.words.split(/[ .]/).at(-2)}`] : []),
    ]),
  );
  return { changed: places.length, missed: places.filter((place) => !noticed.has(place)) };
}

test.each([false, true])("every property that has gone is noticed (older release: %s)", (hasBase) => {
  // Every other one, since a model without properties is another thing.
  for (const turn of [0, 1]) {
    let count = turn;
    const { changed, missed } = unnoticed((_, model, name) => {
      const isLast = Object.keys(model.properties).length === 1;
      if (count++ % 2 === 0 || isLast || !isLeaf(model.properties[name])) return false;
      delete model.properties[name];
      return true;
    }, hasBase);
    expect(changed).toBeGreaterThan(150);
    expect(missed).toEqual([]);
  }
});

test.each([false, true])("every property of another type is noticed (older release: %s)", (hasBase) => {
  const { changed, missed } = unnoticed((property, model, name) => {
    if (!isLeaf(property)) return false;
    const { type, readOnly } = property;
    model.properties[name] = { type: type === "boolean" ? "integer" : "boolean", readOnly };
    return true;
  }, hasBase);
  expect(changed).toBeGreaterThan(300);
  expect(missed).toEqual([]);
});

test("every property that becomes nullable is noticed", () => {
  const { changed, missed } = unnoticed((property) => {
    if (property.nullable || property.$ref || !(property.type ?? property.allOf)) return false;
    property.nullable = true;
    return true;
  }, false);
  expect(changed).toBeGreaterThan(250);
  expect(missed).toEqual([]);
});

test("every property of a body that becomes required is noticed", () => {
  const { changed, missed } = unnoticed((_, model, name) => {
    if (!("properties" in model) || model.required?.includes(name) || !isBody(model)) return false;
    model.required = [...(model.required ?? []), name];
    return true;
  }, false);
  expect(changed).toBeGreaterThan(10);
  // The contract requires these already, as a deviation from the docs.
  expect(missed).toEqual([
    "NestedCustomerUsagePolicyComponentRequest.period",
    "ResourceBackendIDRequest.backend_id",
    "ResourceDownscaledRequest.downscaled",
    "ResourcePausedRequest.paused",
    "ResourceRestrictMemberAccessRequest.restrict_member_access",
  ]);
});

test("every value that is added to an enum is noticed", () => {
  const published = downgrade();
  const names = Object.keys(published.components.schemas).filter(
    (name) => published.components.schemas[name].enum?.[0],
  );
  for (const name of names) published.components.schemas[name].enum.push("brand_new");
  const { journal } = mergeContract({ root: published, info }, undefined);
  const noticed = new Set(journal.changes.map(({ place }) => place.pointer.split("/").at(-1)));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !noticed.has(name))).toEqual([]);
});

/** Whether nothing else hangs on a property. */
function isLeaf({ $ref, allOf, oneOf, items, additionalProperties, properties }: Any): boolean {
  return ![$ref, allOf, oneOf, items, additionalProperties, properties].some((part) => part !== undefined);
}

/** Properties of answers are read-only in the published schema. */
function isBody(model: Any): boolean {
  return Object.values<Any>(model.properties).every(({ readOnly }) => !readOnly);
}

test("a property that is only sent is no field to select, and a new field is", () => {
  const changesOf = (...values: string[]) => {
    const root = downgrade();
    root.components.schemas.OrderFieldName.enum.push(...values);
    const { journal } = mergeContract({ root, info }, undefined);
    return journal.changes.map(({ place, keyword }) => `${place.operation} ${place.words} ${keyword}`);
  };
  expect(changesOf("accepting_terms_of_service")).toEqual([]);
  expect(changesOf("accepting_terms_of_service", "risk")).toEqual([
    "marketplace_orders_list query field enum",
    "marketplace_orders_retrieve query field enum",
  ]);
});
