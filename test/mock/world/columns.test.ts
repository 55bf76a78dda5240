import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Columns } from "../../../src/mock/world/schema/column.js";
import {
  amount,
  choice,
  flag,
  list,
  object,
  ownUuid,
  reference,
  slug,
  text,
  timestamp,
} from "../../../src/mock/world/schema/columns.js";
import {
  completeRow,
  defineTable,
  type InputRowOf,
  type RowOf,
  rowSchema,
} from "../../../src/mock/world/schema/define-table.js";
import { makeWalker } from "../../../src/mock/world/schema/walk.js";
import { root } from "../../helpers/contract.js";
import { id } from "./_small.js";

const part = defineTable("Part", "A part.", {
  kind: choice("Kind.", ["big", "small"]).default("small"),
  maker: reference("users", "Who made it."),
});
const things = defineTable(
  "Thing",
  "A thing.",
  {
    uuid: ownUuid,
    name: text("Name.", { min: 1 }),
    slug,
    used: flag("Whether it is used.").default(false),
    price: amount("Price."),
    sold: timestamp("When it was sold.").nullable().default(null),
    noted: timestamp()
      .nullable()
      .defaultFrom("`sold`", ({ sold }: { sold: string | null }) => sold),
    parts: list("Parts.", object(part)).default([]),
  },
  { indexes: ["slug"] },
);
const context = {
  seed: 1,
  now: "2025-11-21T09:30:00+00:00",
  given: () => [],
  completed: () => [],
  related: () => [],
  once: <Result>(_: string, make: () => Result) => make(),
};
const complete = (row: InputRowOf<typeof things>) => completeRow(things, row, "/things/3", context);

describe("a table", () => {
  test("has the type of a row, and the type of what a file may say", () => {
    expectTypeOf<RowOf<typeof things>>().toEqualTypeOf<{
      uuid: string;
      name: string;
      slug: string;
      used: boolean;
      price: number;
      sold: string | null;
      noted: string | null;
      parts: { kind: "big" | "small"; maker: string }[];
    }>();
    expectTypeOf({ name: "a", price: "1.50" }).toExtend<InputRowOf<typeof things>>();
    expectTypeOf({ name: "a", price: 1, parts: [{ maker: "x" }] }).toExtend<InputRowOf<typeof things>>();
    expectTypeOf({ name: "a" }).not.toExtend<InputRowOf<typeof things>>();
    expectTypeOf({ name: "a", price: 1, used: "no" }).not.toExtend<InputRowOf<typeof things>>();
  });

  test("completes a row, in the order of its columns", () => {
    const row = complete({ price: "1.5", name: "A thing", parts: [{ maker: id("ada").toUpperCase() }] });
    expect(row).toEqual({
      uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
      name: "A thing",
      slug: "a-thing",
      used: false,
      price: 1.5,
      sold: null,
      noted: null,
      parts: [{ kind: "small", maker: id("ada") }],
    });
    expect(Object.keys(row)).toEqual(Object.keys(things.columns));
    expect(complete({ name: "a", price: 1, sold: "2025-01-01T00:00:00Z" }).noted).toBe("2025-01-01T00:00:00+00:00");
    expect(complete({ name: "a", price: 1, sold: "2025-01-01T00:00:00Z", noted: null }).noted).toBeNull();
  });

  test("shares no default between rows", () => {
    const [a, b] = [complete({ name: "a", price: 1 }), complete({ name: "b", price: 1 })];
    a.parts.push({ kind: "big", maker: id("ada") });
    expect(b.parts).toEqual([]);
  });

  test("has a schema with the defaults that are constants, and the others in words", () => {
    const schema = rowSchema(things) as { required: string[]; properties: Record<string, object> };
    expect(schema.required).toEqual(["name", "price"]);
    expect(schema.properties).toMatchObject({
      used: { type: "boolean", default: false },
      price: { type: ["number", "string"] },
      sold: { type: ["string", "null"], default: null },
      noted: { description: "Default: `sold`." },
      parts: { default: [], items: { required: ["maker"], properties: { kind: { enum: ["big", "small"] } } } },
    });
  });

  test("is walked to its references", () => {
    const found: unknown[] = [];
    const walk = makeWalker(
      ({ target }) => target !== undefined,
      ({ target }, value, _, location) => found.push([target, value, location]),
    );
    walk(things, complete({ name: "a", price: 1, parts: [{ maker: id("ada") }, { maker: id("ben") }] }), "/things/3");
    expect(found).toEqual([
      ["users", id("ada"), "/things/3/parts/0/maker"],
      ["users", id("ben"), "/things/3/parts/1/maker"],
    ]);
  });

  test("gets a column by one line, as CONTRIBUTING.md shows", () => {
    const guide = readFileSync(`${root}CONTRIBUTING.md`, "utf8").split("## Add a column")[1] ?? "";
    const lines = /```ts\n([^`]*(?:`[^`]+`[^`]*)*?)```/.exec(guide)?.[1] ?? "";
    const code = ts.transpile(`return {${lines}}`, { target: ts.ScriptTarget.ES2022 });
    const columns: Columns = new Function("flag", "reference", "timestamp", code)(flag, reference, timestamp);
    expect(Object.keys(columns)).toEqual(["is_public", "owner", "published"]);
    const table = defineTable("Thing", "A thing.", { ...columns, created: timestamp() });
    const created = "2025-01-01T00:00:00+00:00";
    expect(completeRow(table, { created } as never, "/things/0", context)).toMatchObject({
      is_public: false,
      owner: null,
      published: created,
    });
    expect(rowSchema(table)).toMatchObject({ required: ["created"], properties: { is_public: { default: false } } });
    expect(columns.owner?.parts.target).toBe("users");
  });
});
