import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundle, operations, root } from "../helpers/contract.js";

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const examples = Object.entries(bundle.components.examples ?? {}).map(([name, example]) => ({
  name,
  value: (example as { value: Value }).value,
}));
const story = readFileSync(`${root}openapi/README.md`, "utf8");
const cast = new Set(story.match(/\b[0-9a-f]{32}\b/g));

/** Every object inside a value, with the example it stands in. */
function* objects(value: Value, name: string): Generator<{ name: string; object: Record<string, Value> }> {
  if (Array.isArray(value)) for (const item of value) yield* objects(item, name);
  else if (value !== null && typeof value === "object") {
    yield { name, object: value };
    for (const item of Object.values(value)) yield* objects(item, name);
  }
}
const all = examples.flatMap(({ name, value }) => [...objects(value, name)]);

/** A field as a plain value: the amount of a usage is a number in a list and a decimal string in a plan period. */
const told = (object: Record<string, Value>, key: string) => (key === "usage" ? Number(object[key]) : object[key]);

/** Rows of the story's tables, as cells without backticks. */
const rows = story
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

describe("the story of the examples", () => {
  test("no uuid appears that the story does not introduce", () => {
    const parameters = operations.flatMap(({ id, parameters }) =>
      parameters.map(({ name, node: { example } }) => ({ name: `${id} ${name}`, value: example })),
    );
    expect(parameters.length).toBeGreaterThan(100);
    const strangers = [...examples, ...parameters].flatMap(({ name, value }) =>
      (JSON.stringify(value).match(/\b[0-9a-f]{32}\b/g) ?? [])
        .filter((uuid) => !cast.has(uuid))
        .map((uuid) => `${name}: ${uuid}`),
    );
    expect([...new Set(strangers)]).toEqual([]);
  });

  test("names are those that the story gives", () => {
    const named = new Map(rows.flatMap(([, , name, , uuid]) => (name && uuid && cast.has(uuid) ? [[uuid, name]] : [])));
    let compared = 0;
    for (const { name, object } of all) {
      for (const [key, uuid] of Object.entries(object)) {
        const label = object[key.replace(/uuid$/, "name")];
        const told = named.get(String(uuid));
        if (!/^(resource|project|customer|offering|plan)_uuid$/.test(key) || typeof label !== "string" || !told)
          continue;
        compared += 1;
        expect(label, `${key} in ${name}`).toBe(told);
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("usages are those that the story gives", () => {
    const usages = rows.filter(([, month]) => /^\d{4}-\d{2}$/.test(month ?? ""));
    const told: unknown[] = [];
    for (const [, month, type, amount = "", uuid, date] of usages) {
      const record = all.find(({ object }) => object.uuid === uuid && "billing_period" in object)?.object;
      if (!record) continue;
      told.push(type);
      expect(record, uuid).toMatchObject({
        billing_period: `${month}-01`,
        type,
        usage: amount.split(",")[0],
        recurring: amount.includes("recurring"),
        date,
      });
    }
    expect(told).toEqual(["cpu", "gpu", "storage", "cpu", "cpu"]);
  });

  test("a uuid goes with one name, wherever both are told", () => {
    const seen = new Map<string, { label: Value; name: string }>();
    let compared = 0;
    for (const { name, object } of all) {
      for (const [key, uuid] of Object.entries(object)) {
        const prefix = key.match(/^(.*?)_?uuid$/)?.[1];
        if (prefix === undefined || typeof uuid !== "string") continue;
        for (const label of ["name", "slug", "title"]) {
          const text = object[prefix ? `${prefix}_${label}` : label];
          if (typeof text !== "string") continue;
          const known = seen.get(`${uuid} ${label}`);
          if (known) {
            compared += 1;
            expect(text, `${label} of ${uuid} in ${name} and ${known.name}`).toBe(known.label);
          } else seen.set(`${uuid} ${label}`, { label: text, name });
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test("a record is told the same way in every example", () => {
    const seen = new Map<string, { object: Record<string, Value>; name: string }>();
    let compared = 0;
    for (const { name, object } of all) {
      if (typeof object.uuid !== "string" || MOMENTS.test(name)) continue;
      // An offering has two records, one for its provider and one for everybody, and so have its plans.
      const record = `${object.uuid} ${String(object.url ?? "").split("/")[4]}`;
      const known = seen.get(record);
      if (!known) {
        seen.set(record, { object, name });
        continue;
      }
      for (const key of Object.keys(object).filter((shared) => shared in known.object && !BY_CALLER.includes(shared))) {
        compared += 1;
        expect(told(object, key), `${key} of ${object.uuid} in ${name} and ${known.name}`).toEqual(
          told(known.object, key),
        );
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});

/** Null for callers who may not see it, and in lists that do not count it. */
const BY_CALLER = ["payment_profiles", "total_customers", "total_cost", "total_cost_estimated", "integration_status"];

/** Examples of another moment: the record after a change, or before the moment of the story. */
const MOMENTS = /Moved|Again|Created|Updated|Cleared|Replaced|Renamed/;
