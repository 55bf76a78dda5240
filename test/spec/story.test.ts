import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundle, root } from "../helpers/contract.js";

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

describe("the story of the examples", () => {
  test("no uuid appears that the story does not introduce", () => {
    const strangers = examples.flatMap(({ name, value }) =>
      (JSON.stringify(value).match(/\b[0-9a-f]{32}\b/g) ?? [])
        .filter((uuid) => !cast.has(uuid))
        .map((uuid) => `${name}: ${uuid}`),
    );
    expect([...new Set(strangers)]).toEqual([]);
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
      const known = seen.get(object.uuid);
      if (!known) {
        seen.set(object.uuid, { object, name });
        continue;
      }
      for (const key of Object.keys(object).filter((shared) => shared in known.object && !VIEWS.includes(shared))) {
        compared += 1;
        expect(object[key], `${key} of ${object.uuid} in ${name} and ${known.name}`).toEqual(known.object[key]);
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});

/** Examples of another moment: the record after a change, or before the moment of the story. */
const MOMENTS = /Moved|Created|Updated|Cleared|Replaced|Renamed/;

/** Fields that two kinds of record show in their own way: usage is a number in a list and a decimal string in a plan period. */
const VIEWS = ["usage", "url"];
