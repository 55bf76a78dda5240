import { describe, expect, test } from "vitest";
import {
  boolean,
  date,
  decimal,
  type Fields,
  json,
  list,
  object,
  text,
} from "../../../src/mock/drf/serializers/serializer.js";
import { read, readJson } from "./_body.js";

describe("parsing", () => {
  const fields = { name: text({ required: true }) };

  test("a media type that is not read is 415", () => {
    expect(read(fields, "<a/>", { type: "application/xml" })).toEqual({
      415: { detail: 'Unsupported media type "application/xml" in request.' },
    });
  });

  test("an empty body is {} whatever its type", () => {
    expect(read(fields, "", { type: "application/xml" })).toEqual({ 400: { name: ["This field is required."] } });
  });

  test.each([
    ["x", "unexpected character: line 1 column 1 (char 0)"],
    ['{"usages": ', "unexpected end of data: line 1 column 12 (char 11)"],
    ["{", "unexpected end of data: line 1 column 2 (char 1)"],
    ["  ", "input data is empty: line 1 column 1 (char 0)"],
    ["\ufeff{}", "byte order mark (BOM) is not supported: line 1 column 1 (char 0)"],
    ["nope", "invalid literal: line 1 column 1 (char 0)"],
    ["[tru", "unexpected end of data: line 1 column 5 (char 4)"],
    ['{"name": "a"', "unexpected end of data: line 1 column 13 (char 12)"],
    ['{"name" "a"}', "unexpected character: line 1 column 9 (char 8)"],
    ["{'name': 1}", "unexpected character: line 1 column 2 (char 1)"],
    ['{"name": "a"} x', "unexpected content after document: line 1 column 15 (char 14)"],
    ['{\n"name": "a', "unexpected end of data: line 2 column 11 (char 12)"],
    ['{"é": é}', "unexpected character: line 1 column 7 (char 6)"],
    ['{"name": "\\x"}', "invalid escaped character in string: line 1 column 12 (char 11)"],
    ['"\\u12G4"', "invalid escaped unicode in string: line 1 column 2 (char 1)"],
    ['"\\ud800x"', "no matched low surrogate in string: line 1 column 8 (char 7)"],
    ['"\\udc00"', "invalid high surrogate in string: line 1 column 2 (char 1)"],
    ['{"name": "\n"}', "unexpected control character in string: line 1 column 11 (char 10)"],
    ['{"name": NaN}', "unexpected character: line 1 column 10 (char 9)"],
    ["[Infinity]", "unexpected character: line 1 column 2 (char 1)"],
    ["[-Infinity]", "no digit after minus sign: line 1 column 3 (char 2)"],
    ["[nan]", "invalid literal: line 1 column 2 (char 1)"],
    ["[01]", "number with leading zero is not allowed: line 1 column 2 (char 1)"],
    ["[1.]", "no digit after decimal point: line 1 column 4 (char 3)"],
    ["[1e+]", "no digit after exponent sign: line 1 column 5 (char 4)"],
    ["[1e400]", "number is infinity when parsed as double: line 1 column 2 (char 1)"],
    ["[1,]", "trailing comma is not allowed: line 1 column 3 (char 2)"],
    ['{"name": [{}, [], {"a": 1 , }]}', "trailing comma is not allowed: line 1 column 27 (char 26)"],
    ["[1}", "unexpected character: line 1 column 3 (char 2)"],
  ])("bad JSON %j is 400", (raw, message) => {
    expect(read(fields, raw)).toEqual({ 400: { detail: `JSON parse error - ${message}` } });
  });

  test.each(['"\\ud83d\\ude00"', "[1e308, -1E-999, 123456789012345678901234567890]", '{"a":{},"b":[[]],"a":"\x7f"}'])(
    "JSON %j is read",
    (raw) => expect(read({}, raw)).not.toHaveProperty("400.detail"),
  );

  test("of two values of a key the last one counts", () => {
    expect(read(fields, '{"name":"a","name":"b"}')).toEqual({ name: "b" });
  });

  test("bytes that are no UTF-8 are 400", () => {
    expect(read(fields, Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22))).toEqual({
      400: {
        detail: "JSON parse error - str is not valid UTF-8: surrogates not allowed: line 1 column 1 (char 0)",
      },
    });
  });

  test("nesting without an end is 400", () => {
    expect(read(fields, "[".repeat(200_000))).toHaveProperty(
      "400.detail",
      expect.stringMatching(/^JSON parse error - /),
    );
  });

  test.each([
    ["[]", "Invalid data. Expected a dictionary, but got list."],
    ['"text"', "Invalid data. Expected a dictionary, but got str."],
    ["3", "Invalid data. Expected a dictionary, but got int."],
    ["null", "No data provided"],
  ])("the body %s is 400", (raw, sentence) => {
    expect(read(fields, raw)).toEqual({ 400: { non_field_errors: [sentence] } });
  });

  test("unknown keys are ignored, and names of JavaScript are no keys", () => {
    expect(readJson(fields, { name: "a", color: "red" })).toEqual({ name: "a" });
    expect(readJson({ constructor: text() }, {})).toEqual({});
  });

  test("a parameter of the media type does not matter", () => {
    expect(read(fields, '{"name":"é"}', { type: "application/json; charset=utf-8" })).toEqual({ name: "é" });
  });
});

describe("forms", () => {
  const form = (fields: Fields, raw: string, partial = false) =>
    read(fields, raw, { type: "application/x-www-form-urlencoded", partial });

  test("a missing boolean is false in a form and missing in JSON", () => {
    expect(form({ flag: boolean({ required: true }) }, "a=1")).toEqual({ flag: false });
    expect(form({ flag: boolean() }, "a=1", true)).toEqual({});
    expect(readJson({ flag: boolean() }, {})).toEqual({});
  });

  test("the last of several values counts, an empty one means none", () => {
    expect(form({ name: text(), end: date({ null: true }), day: date() }, "name=a&name=b+c&end=&day=")).toEqual({
      name: "b c",
      end: null,
    });
  });

  test("lists, objects and JSON", () => {
    const fields = {
      usages: list({ type: text(), amount: decimal(5, 2) }),
      project: object({ url: text() }),
      meta: json(),
    };
    expect(form(fields, 'usages[1]type=gpu&usages[0]type=cpu&usages[0]amount=3&project.url=u&meta={"a":1}')).toEqual({
      usages: [{ type: "cpu", amount: "3.00" }, { type: "gpu" }],
      project: { url: "u" },
      meta: { a: 1 },
    });
    expect(form({ meta: json() }, "meta={")).toEqual({ 400: { meta: ["Value must be valid JSON."] } });
  });

  test("without a field of its name a list or an object is missing", () => {
    const fields = {
      usages: list({ type: text() }, { required: true }),
      project: object({ u: text() }, { required: true }),
    };
    const required = ["This field is required."];
    expect(form(fields, "usages=1&usages[x]type=a&project=2&project.=3")).toEqual({
      400: { usages: required, project: required },
    });
    expect(form(fields, "usages[0]type=a&project.u=b")).toEqual({ usages: [{ type: "a" }], project: { u: "b" } });
    expect(form(fields, "usages[0]=a&project.u=b")).toHaveProperty("400.usages.0.non_field_errors");
  });

  test("multipart", () => {
    const part = (name: string, value: string) =>
      `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const raw = `${part("name", "two\r\nlines")}${part("flag", "on")}--xx--\r\n`;
    const fields = { name: text(), flag: boolean() };
    expect(read(fields, raw, { type: 'multipart/form-data; boundary="xx"' })).toEqual({
      name: "two\r\nlines",
      flag: true,
    });
    expect(read(fields, raw, { type: "multipart/form-data" })).toHaveProperty("400.detail");
    expect(read(fields, "nothing", { type: "multipart/form-data; boundary=xx" })).toHaveProperty("400.detail");
  });
});
