import { describe, expect, it } from "vitest";
import { hidesEnum, isEnumLine, parseEnum, parseType, readType } from "../../../../scripts/docs/extract/types.js";

function fail(what: string): never {
  throw new Error(what);
}

describe("parseType", () => {
  it.each([
    ["string", { type: "string" }],
    ["any", { type: "any" }],
    ["null", { type: "null" }],
    ["array", { type: "array" }],
    ["string (uuid)", { type: "string", format: "uuid" }],
    ["string (binary)", { type: "string", format: "binary" }],
    ["integer (int64)", { type: "integer", format: "int64" }],
    ["number (double)", { type: "number", format: "double" }],
    ["object (free-form)", { type: "object", format: "free-form" }],
    ["array of strings", { type: "array", items: { type: "string" } }],
    ["array of integers", { type: "array", items: { type: "integer" } }],
    ["array of anys", { type: "array", items: { type: "any" } }],
    ["array of any", { type: "array", items: { type: "any" } }],
    ["array of string (uuid)s", { type: "array", items: { type: "string", format: "uuid" } }],
    ["array of object (free-form)s", { type: "array", items: { type: "object", format: "free-form" } }],
    ["array of array of stringss", { type: "array", items: { type: "array", items: { type: "string" } } }],
    ["array of array of strings", { type: "array", items: { type: "array", items: { type: "string" } } }],
  ])("reads %j", (text, fact) => {
    expect(parseType(text, fail)).toEqual(fact);
  });

  it.each([
    ["", 'unknown type ""'],
    ["text", 'unknown type "text"'],
    ["String", 'unknown type "String"'],
    ["strings", 'unknown type "strings"'],
    ["string(uuid)", 'unknown type "string(uuid)"'],
    ["string ()", 'unknown format ""'],
    ["string (uuid4)", 'unknown format "uuid4"'],
    ["string (see below)", 'unknown type "string (see below)"'],
    ["string (free-form)", 'format "free-form" on "string"'],
    ["string (uuid)s", 'unknown type "string (uuid)s"'],
    ["array of string", 'unknown type "array of string"'],
    ["array of string (uuid)", 'unknown type "array of string (uuid)"'],
    ["array of cups", 'unknown type "array of cups"'],
    ["string or integer", 'unknown type "string or integer"'],
    ["string | null", 'unknown type "string | null"'],
    ["string, integer", 'unknown type "string, integer"'],
  ])("refuses %j", (text, what) => {
    expect(() => parseType(text, fail)).toThrow(new Error(what));
  });
});

describe("readType", () => {
  it.each([
    ["string (uuid) Who did it", { type: "string", format: "uuid" }, "Who did it"],
    ["string (if known) who", { type: "string" }, "(if known) who"],
    ["array Ordering", { type: "array" }, "Ordering"],
    ["integer", { type: "integer" }, ""],
  ])("splits %j", (text, fact, rest) => {
    expect(readType(text, fail)).toEqual({ fact, rest });
  });
});

describe("parseEnum", () => {
  const string = { type: "string" };
  it.each([
    ["Enum: a, b", string, ["a", "b"]],
    ["_Enum: `a`, `b`_", string, ["a", "b"]],
    ["**Enum:** `a`, `b`", string, ["a", "b"]],
    ["*Enum*: a,b", string, ["a", "b"]],
    ["**Enum: `a, b`, `c`**", string, ["a, b", "c"]],
    ["Enum: Not ready, _private, -name", string, ["Not ready", "_private", "-name"]],
    ["Enum: 'a', \"b\"", string, ["a", "b"]],
    ["Enum: 1, 2", string, ["1", "2"]],
    ["Enum: 1, 12", { type: "integer" }, [1, 12]],
    ["Enum: 0.5", { type: "number" }, [0.5]],
    ["Enum: 1, 2", { type: "array", items: { type: "integer" } }, [1, 2]],
    ["Enum: 1", { type: "array", items: { type: "array", items: { type: "integer" } } }, [1]],
    ["Enum: a", { type: "any" }, ["a"]],
    ["Enum: half\\_month, a\\|b", string, ["half_month", "a|b"]],
    ["Enum: `half\\_month`, `a\\|b`", string, ["half_month", "a|b"]],
    ["Enum: ``, `a`", string, ["", "a"]],
    ["Enum: `a`, ` `", string, ["a", ""]],
  ])("reads %j", (text, fact, values) => {
    expect(isEnumLine(text)).toBe(true);
    expect(parseEnum(text, fact, fail)).toEqual(values);
  });

  it.each([
    ["Enum:", string, "an enum has an empty value"],
    ["Enum: a,, b", string, "an enum has an empty value"],
    ["Enum: a, a", string, "an enum names a value twice"],
    ["Enum: a, b. The default is a", string, 'an enum has text behind its values: "b. The default is a"'],
    ["Enum: a, b (default)", string, 'an enum has text behind its values: "b (default)"'],
    ["Enum: a, b Enum: c", string, 'an enum has text behind its values: "b Enum: c"'],
    ["Enum: `a` or `b`", string, "an enum has text between its values"],
    ["Enum: one", { type: "integer" }, "an enum of integer has a value that is no number"],
    ["Enum: a", { type: "object" }, "an enum on object"],
  ])("refuses %j", (text, fact, what) => {
    expect(() => parseEnum(text, fact, fail)).toThrow(new Error(what));
  });

  it("is not every mention of the word", () => {
    expect(isEnumLine("The Enum: a")).toBe(false);
    expect(isEnumLine("Enumerated")).toBe(false);
    expect(hidesEnum("Enumerated: a")).toBe(false);
    expect(hidesEnum("Multiple values may be given")).toBe(false);
    expect(hidesEnum("Values")).toBe(false);
  });
});
