import { describe, expect, test } from "vitest";
import { redactDeep, redactError, redactor } from "../../src/redact.js";

const HEX = "0123456789abcdef0123456789abcdef01234567";
const ODD = 'a/b+c="d\\e&f<9>g~h!i0123456789';
const html = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? "&quot;");

describe.each([HEX, ODD])("of %s nothing is left", (key) => {
  const forms: Record<string, string> = {
    plain: key,
    "upper case": key.toUpperCase(),
    "in a URL": encodeURIComponent(key),
    "in a URL, all of it": [...key].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(""),
    "in a URL in a URL": encodeURIComponent(encodeURIComponent(key)),
    "in a form": new URLSearchParams({ a: key }).toString().slice(2),
    "in JSON": JSON.stringify(key),
    "in JSON in JSON": JSON.stringify(JSON.stringify(key).slice(1, -1)),
    "in JSON, all of it": [...key].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(""),
    "in JSON of Django": JSON.stringify(key).replaceAll("/", "\\/"),
    "in HTML": html(key),
    "in HTML, by numbers": [...key].map((letter) => `&#${letter.charCodeAt(0)};`).join(""),
    "in HTML, by numbers in hex": [...key].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join(""),
  };
  test.each(Object.entries(forms))("%s", (_, form) => {
    const redact = redactor(`Token ${key}`);
    const quotes = form.startsWith('"') ? '"' : "";
    expect(redact(`a ${form} b`)).toBe(`a ${quotes}$WALDUR_TOKEN${quotes} b`);
  });
});

describe("a key that may be a word", () => {
  test.each([
    ["Invalid token staff.", "Invalid token $WALDUR_TOKEN."],
    ["Authorization: Token staff", "Authorization: Token $WALDUR_TOKEN"],
    ["TOKEN%20STAFF", "TOKEN%20$WALDUR_TOKEN"],
    ['{"token": "staff"}', '{"token": "$WALDUR_TOKEN"}'],
    ["bearer staff", "bearer $WALDUR_TOKEN"],
    ["The staff has tokens.", "The staff has tokens."],
    ["Token staffing", "Token staffing"],
  ])("%s", (text, expected) => expect(redactor("staff")(text)).toBe(expected));

  test.each([
    ["a", "a token"],
    ["", "Token "],
    ["administrator", "administrator"],
  ])("%s does not destroy a text", (key, text) => expect(redactor(key)(text)).toBe(text));

  test("unless letters and digits are mixed in it", () =>
    expect(redactor("5c2d8a1f")("(5C2D8A1F)")).toBe("($WALDUR_TOKEN)"));
});

test("without a token nothing is changed", () => expect(redactor(undefined)("Token x")).toBe("Token x"));

test.each(["\\", "%25", "&#", "0\\", "%"])("a text of %s again and again is searched fast", (part) => {
  const started = performance.now();
  redactor(HEX)(part.repeat(1_000_000));
  redactor("staff")(part.repeat(1_000_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("values and keys of any depth are redacted, and what has none is the same", () => {
  const redact = redactor(HEX);
  expect(redactDeep({ a: [{ [HEX]: 1, b: `x${HEX}` }], c: null }, redact)).toEqual({
    a: [{ $WALDUR_TOKEN: 1, b: "x$WALDUR_TOKEN" }],
    c: null,
  });
  const clean = { a: [1, "b", undefined] };
  expect(redactDeep(clean, redact)).toBe(clean);
});

test("errors are redacted with their causes and stacks", () => {
  const inner = new DOMException(HEX, "AbortError");
  const error = new TypeError(`bad ${HEX}`, { cause: new AggregateError([inner], HEX) });
  redactError(error, redactor(HEX));
  expect(error.message).toBe("bad $WALDUR_TOKEN");
  expect([error.stack, (error.cause as Error).message, inner.message].join()).not.toContain(HEX);
});
