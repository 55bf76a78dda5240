import { describe, expect, test } from "vitest";
import { comparePages } from "../../../scripts/docs/changes/operations.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import type { FieldFacts, Json, JsonObject, OperationFacts, PageFacts } from "../../../scripts/docs/facts/model.js";
import { lineOf } from "./_pages.js";

const operations = contractFacts.flatMap((page) =>
  Object.entries(page.operations).map(([id, facts]) => ({ id, page, facts })),
);

/** The changes after one mutation of a copy of one operation. */
function changesAfter(
  page: PageFacts,
  id: string,
  facts: OperationFacts,
  mutate: (copy: OperationFacts) => void,
): string[] {
  const copy = structuredClone(facts);
  mutate(copy);
  const before = { ...page, operations: { [id]: facts } };
  return comparePages(before, { ...page, operations: { [id]: copy } }).map(lineOf);
}

/** Every table of an operation, with the words for its place. */
function tables(facts: OperationFacts): [place: string, what: string, rows: FieldFacts][] {
  return [
    ...Object.entries(facts.parameters).map(
      ([place, rows]) => [place, "parameter", rows] as [string, string, FieldFacts],
    ),
    ...(facts.body ? [["body", "body field", facts.body.fields] as [string, string, FieldFacts]] : []),
    ...Object.entries(facts.responses).flatMap(([status, { fields }]): [string, string, FieldFacts][] =>
      fields ? [[`response ${status}`, "response field", fields]] : [],
    ),
  ];
}

/** The paths to all values that are neither objects nor lists, and the values. */
function* leaves(value: Json, path: string[] = []): Generator<[path: string[], value: Json]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else for (const [key, child] of Object.entries(value)) yield* leaves(child as Json, [...path, key]);
}

function replaced(value: Json, key: string): Json {
  if (key === "body" && typeof value === "string") return value === "none" ? "unstated" : "none";
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `${value ?? "not null"}x`;
}

describe("no fact can change unnoticed", () => {
  test("a row that goes, comes or has another type is one change, at its place", () => {
    let rows = 0;
    for (const { id, page, facts } of operations) {
      for (const [index, [place, what, table]] of tables(facts).entries()) {
        for (const name of Object.keys(table)) {
          rows += 1;
          const below = (other: string) => other === name || other.startsWith(`${name}.`);
          const without = structuredClone(facts);
          const cut = tables(without)[index]?.[2] ?? {};
          for (const other of Object.keys(cut).filter(below)) delete cut[other];
          const at = `${id} ${place} ${name}: `;
          const gone = changesAfter(page, id, facts, (copy) => Object.assign(copy, without));
          expect(gone).toEqual([expect.stringMatching(start(`removed ${what}: ${at}`))]);
          const come = changesAfter(page, id, without, (copy) => Object.assign(copy, structuredClone(facts)));
          expect(come).toEqual([expect.stringMatching(start(`added ${what}: ${at}`))]);
          const retyped = changesAfter(page, id, facts, (copy) => {
            const fact = tables(copy)[index]?.[2][name];
            if (fact) fact.type = "null";
          });
          expect(retyped).toEqual([expect.stringMatching(start(`changed type: ${at}`))]);
        }
      }
    }
    expect(rows).toBe(936);
  });

  test("any value of any operation that is another is reported, and for that operation only", () => {
    let count = 0;
    for (const { id, page, facts } of operations) {
      for (const [path, value] of leaves(facts as unknown as Json)) {
        count += 1;
        const changes = changesAfter(page, id, facts, (copy) => {
          // biome-ignore lint/suspicious/noExplicitAny: the path leads anywhere
          const owner = path.slice(0, -1).reduce((node, key) => node[key], copy as any);
          const key = path.at(-1) ?? "";
          owner[key] = replaced(value, key);
        });
        expect(changes.length, `${id} ${path.join(" > ")}`).toBeGreaterThan(0);
        for (const line of changes) expect(line).toContain(`: ${id} `);
      }
    }
    expect(count).toBe(1836);
  });
});

describe("what says nothing is no change", () => {
  test("another order of operations, rows and values", () => {
    const turned = (value: Json): Json => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(turned);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, child]) => [key, key === "enum" ? [...(child as Json[])].reverse() : turned(child)]),
      );
    };
    for (const page of contractFacts)
      expect(comparePages(page, turned(page as unknown as Json) as unknown as PageFacts)).toEqual([]);
  });

  test("another order inside a value of an example", () => {
    const [{ id, page, facts } = { id: "", page: undefined, facts: undefined }] = operations;
    if (!page || !facts) throw new Error("no operation");
    const example = (lid: JsonObject) => (copy: OperationFacts) => {
      copy.examples.typescript.query = { lid: [lid] };
    };
    const first = structuredClone(facts);
    example({ colour: "red", size: 1 })(first);
    expect(changesAfter(page, id, first, example({ size: 1, colour: "red" }))).toEqual([]);
    expect(changesAfter(page, id, first, example({ size: 2, colour: "red" }))).toHaveLength(1);
  });

  test("what only the other form of the page can show", () => {
    const [page] = contractFacts;
    if (!page) throw new Error("no page");
    const blind = JSON.parse(JSON.stringify(page, (key, value) => (key === "required" ? undefined : value)));
    expect(comparePages(page, { ...blind, form: "rendered" })).toEqual([]);
    expect(comparePages(page, blind).length).toBeGreaterThan(5);
  });
});

test("names that every object has are names like any other", () => {
  const [page] = contractFacts;
  if (!page) throw new Error("no page");
  const copy = structuredClone(page);
  const [id = ""] = Object.keys(copy.operations);
  const operation = copy.operations[id];
  if (!operation) throw new Error("no operation");
  operation.parameters.query = { ...operation.parameters.query, constructor: { type: "string" } };
  Object.assign(copy.operations, { toString: { ...structuredClone(operation), path: "/api/strings/" } });
  expect(comparePages(page, copy).map(lineOf)).toEqual([
    `added parameter: ${id} query constructor: - → string`,
    "added operation: toString operation: - → GET /api/strings/",
  ]);
  expect(comparePages(copy, page).map(lineOf)).toEqual([
    `removed parameter: ${id} query constructor: string → -`,
    "removed operation: toString operation: GET /api/strings/ → -",
  ]);
});

function start(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
