import { describe, expect, test } from "vitest";
import {
  boolean,
  choice,
  date,
  datetime,
  decimal,
  type Field,
  hyperlink,
  Invalid,
  integer,
  json,
  list,
  object,
  related,
  text,
  uuid,
} from "../../../src/mock/drf/serializers/serializer.js";
import { id } from "../_world.js";
import { made, readJson, said } from "./_body.js";

describe("required, null, partial", () => {
  const fields = {
    name: text({ required: true, maxLength: 3 }),
    count: integer({ default: 7 }),
    end: date({ null: true }),
  };

  test("a missing required field, a null one", () => {
    expect(readJson(fields, {})).toEqual({ 400: { name: ["This field is required."] } });
    expect(readJson(fields, { name: null, count: null, end: null })).toEqual({
      400: { name: ["This field may not be null."], count: ["This field may not be null."] },
    });
  });

  test("defaults stand for missing keys, and what has none stays missing", () => {
    expect(readJson(fields, { name: "a" })).toEqual({ name: "a", count: 7 });
    expect(readJson(fields, { name: "a", end: null })).toEqual({ name: "a", count: 7, end: null });
  });

  test("in a partial body nothing is required and nothing has a default", () => {
    expect(readJson(fields, {}, { partial: true })).toEqual({});
    expect(readJson(fields, { name: "long" }, { partial: true })).toEqual({
      400: { name: ["Ensure this field has no more than 3 characters."] },
    });
  });

  test("the errors come in the order of the fields", () => {
    const { 400: errors } = readJson(fields, { count: "x", end: "y" }) as { 400: object };
    expect(Object.keys(errors)).toEqual(["name", "count", "end"]);
  });

  test("a check of a field adds to the errors of others", () => {
    const odd = integer({
      check: (value) => {
        if (value % 2 === 0) throw new Invalid(["Must be odd."]);
      },
    });
    expect(readJson({ a: odd, b: odd, c: odd }, { a: 1, b: 2, c: 4 })).toEqual({
      400: { b: ["Must be odd."], c: ["Must be odd."] },
    });
  });
});

describe("texts of fields", () => {
  test.each<[string, Field<unknown>, unknown, unknown]>([
    ["text", text(), "  ", ["This field may not be blank."]],
    ["text", text(), true, ["Not a valid string."]],
    ["text", text(), {}, ["Not a valid string."]],
    ["text", text({ maxLength: 2 }), "abc", ["Ensure this field has no more than 2 characters."]],
    ["text", text({ minLength: 2 }), "a", ["Ensure this field has at least 2 characters."]],
    ["text", text(), "a\0", ["Null characters are not allowed."]],
    ["integer", integer(), "x", ["A valid integer is required."]],
    ["integer", integer(), "", ["A valid integer is required."]],
    ["integer", integer(), "0x10", ["A valid integer is required."]],
    ["integer", integer(), 1.5, ["A valid integer is required."]],
    ["integer", integer(), true, ["A valid integer is required."]],
    ["integer", integer({ max: 5 }), 6, ["Ensure this value is less than or equal to 5."]],
    ["integer", integer({ min: 5 }), 4, ["Ensure this value is greater than or equal to 5."]],
    ["decimal", decimal(20, 2), "", ["A valid number is required."]],
    ["decimal", decimal(20, 2), "1,5", ["A valid number is required."]],
    ["decimal", decimal(20, 2), true, ["A valid number is required."]],
    ["decimal", decimal(20, 2), 1.005, ["Ensure that there are no more than 2 decimal places."]],
    ["decimal", decimal(20, 2), "0.000", ["Ensure that there are no more than 2 decimal places."]],
    ["decimal", decimal(20, 2), "123456789012345678.999", ["Ensure that there are no more than 20 digits in total."]],
    [
      "decimal",
      decimal(20, 2),
      "1234567890123456789",
      ["Ensure that there are no more than 18 digits before the decimal point."],
    ],
    ["decimal", decimal(20, 2), "1e99", ["Ensure that there are no more than 20 digits in total."]],
    ["boolean", boolean(), "maybe", ["Must be a valid boolean."]],
    ["boolean", boolean(), [], ["Must be a valid boolean."]],
    ["boolean", boolean(), 2, ["Must be a valid boolean."]],
    ["date", date(), "21.11.2025", ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]],
    ["date", date(), "2025-02-30", ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]],
    ["date", date(), 20251121, ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]],
    ["uuid", uuid(), "x", ["Must be a valid UUID."]],
    ["choice", choice([1, 2]), 9, ['"9" is not a valid choice.']],
    ["choice", choice(["a"]), "", ['"" is not a valid choice.']],
    ["json", json(), null, ["This field may not be null."]],
  ])("%s", (_, field, value, sentences) => expect(said(field, value)).toEqual(sentences));

  test("days that no calendar has", () => {
    for (const value of ["2025-00-01", "2025-13-01", "2025-01-00", "2025-01-32", "0000-01-01", "2100-02-29"])
      expect(said(date(), value)).toHaveLength(1);
    for (const value of ["0001-01-01", "0099-12-31", "2000-02-29", "9999-12-31"])
      expect(made(date(), value)).toBe(value);
  });

  test("a moment", () => {
    const sentence =
      "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].";
    for (const value of ["soon", 5, "2025-11-21T24:00", "2025-13-01", "2025-11-21T09:30:00+25:00"])
      expect(said(datetime(), value)).toEqual([sentence]);
  });

  test("a hyperlink", () => {
    const project = hyperlink("/api/projects/{uuid}/", (store, uuid) => store.projects.get(uuid));
    expect(said(project, 3)).toEqual(["Incorrect type. Expected URL string, received int."]);
    expect(said(project, {})).toEqual(["Incorrect type. Expected URL string, received dict."]);
    expect(said(project, "ice")).toEqual(["Invalid hyperlink - No URL match."]);
    expect(said(project, "/api/nowhere/1/")).toEqual(["Invalid hyperlink - No URL match."]);
    expect(said(project, `/api/customers/${id("baltic")}/`)).toEqual(["Invalid hyperlink - Incorrect URL match."]);
    expect(said(project, `/api/projects/${id("none")}/`)).toEqual(["Invalid hyperlink - Object does not exist."]);
    expect(said(project, "/api/projects/ice/")).toEqual(["Invalid hyperlink - Object does not exist."]);
    expect(said(project, "")).toEqual(["This field may not be null."]);
    expect(made(project, `http://x.example.org/api/projects/${id("ice")}/`)).toMatchObject({ name: "Ice" });
    expect(made(project, `/api/projects/${id("ice").toUpperCase()}/`)).toMatchObject({ name: "Ice" });
  });
});

test("a boolean may be written in many ways", () => {
  const all = (values: string, expected: boolean) => {
    for (const value of values.split(" ")) expect([value, made(boolean(), value)]).toEqual([value, expected]);
  };
  all("t T y Y yes Yes YES true True TRUE on On ON 1", true);
  all("f F n N no No NO false False FALSE off Off OFF 0", false);
  expect([made(boolean(), 1), made(boolean(), true), made(boolean(), false)]).toEqual([true, true, false]);
  for (const value of ["null", "Null", "NULL", ""]) expect(made(boolean({ null: true }), value)).toBeNull();
});

test("what names no object is told as Python prints it", () => {
  const resource = related((store, uuid) => store.resources.get(uuid));
  const told = (value: unknown) => said(resource, value);
  expect(told({ a: null, b: ["it's", 1.5, true] })).toEqual([
    `Object with uuid={'a': None, 'b': ["it's", 1.5, True]} does not exist.`,
  ]);
  expect(told(false)).toEqual(["Object with uuid=False does not exist."]);
  expect(made(resource, id("forecast").toUpperCase())).toMatchObject({ name: "forecast" });
});

describe("what fields take", () => {
  test.each<[Field<unknown>, unknown, unknown]>([
    [text(), "  a b ", "a b"],
    [text(), 5, "5"],
    [text({ blank: true }), "  ", ""],
    [text({ maxLength: 2 }), "😀😀", "😀😀"],
    [integer(), "12", 12],
    [integer(), "12.0", 12],
    [integer({ min: 5, max: 7 }), 5, 5],
    [integer({ min: 5, max: 7 }), "7", 7],
    [decimal(20, 2), 5, "5.00"],
    [decimal(20, 2), -0.5, "-0.50"],
    [decimal(20, 2), ".5", "0.50"],
    [decimal(20, 2), "123456789012345678.99", "123456789012345678.99"],
    [decimal(20, 2), "1e3", "1000.00"],
    [decimal(20, 2), 1e17, "100000000000000000.00"],
    [boolean(), "yes", true],
    [boolean(), 0, false],
    [boolean({ null: true }), "null", null],
    [date(), "2025-1-2", "2025-01-02"],
    [datetime(), "2025-11-21", "2025-11-21T00:00:00+00:00"],
    [datetime(), "2025-11-21T09:30:00.5+02:00", "2025-11-21T07:30:00.500000+00:00"],
    [datetime(), "2025-11-21 09:30", "2025-11-21T09:30:00+00:00"],
    [datetime(), "2024-12-31T23:59:59.000456-01:30", "2025-01-01T01:29:59.000456+00:00"],
    [uuid(), "93A74A6A-E7C1-44AE-97B8-F89129B65E7B", "93a74a6ae7c144ae97b8f89129b65e7b"],
    [choice([1, 2]), "2", 2],
    [json(), { a: [1] }, { a: [1] }],
  ])("%#", (field, value, expected) => expect(made(field, value)).toEqual(expected));
});

describe("nested shapes", () => {
  const usages = list(
    { type: text({ required: true }), amount: decimal(20, 2, { required: true }) },
    { required: true },
  );

  test("one entry per item, {} for good items", () => {
    expect(said(usages, [{ type: "cpu", amount: 1 }, { type: "" }, 3])).toEqual([
      {},
      { type: ["This field may not be blank."], amount: ["This field is required."] },
      { non_field_errors: ["Invalid data. Expected a dictionary, but got int."] },
    ]);
  });

  test.each([
    ["text", "str"],
    [{ type: "cpu" }, "dict"],
    [1.5, "float"],
    [true, "bool"],
  ])("%j is no list", (value, type) => {
    expect(said(usages, value)).toEqual({ non_field_errors: [`Expected a list of items but got type "${type}".`] });
  });

  test("null in place of a list or an object", () => {
    for (const field of [usages, object({ url: text() })])
      expect(said(field, null)).toEqual(["This field may not be null."]);
    expect(made(object({ url: text() }, { null: true }), null)).toBeNull();
  });

  test("an object", () => {
    const project = object({ url: text({ required: true }) }, { required: true });
    expect(said(project, {})).toEqual({ url: ["This field is required."] });
    expect(said(project, [])).toEqual({ non_field_errors: ["Invalid data. Expected a dictionary, but got list."] });
  });
});
