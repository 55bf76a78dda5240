import { describe, expect, test } from "vitest";
import {
  ApiError,
  createWaldurClient,
  formErrors,
  marketplaceComponentUsagesList as list,
  UnexpectedAnswerError,
  unwrap,
} from "../../../src/index.js";
import { refuseUnhandledRejections, serve, serveRaw } from "./_servers.js";
import { CALLS, LIST, logged, SECRET } from "./_ways.js";

refuseUnhandledRejections();

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html; charset=utf-8" };
const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);

/** Whether a call by path, which knows no more than that it is JSON or text, sees something else than the function does. */
type ByPath = { kind?: string | undefined; why?: string; body?: unknown };
const answers: {
  name: string;
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  kind: string;
  why: string;
  body?: unknown;
  byPath?: ByPath;
}[] = [
  ...[
    { name: "a page of HTML", headers: html, text: "<h1>Hello</h1>" },
    { name: "JSON that says it is HTML", headers: html, text: "[]" },
    { name: "half of some JSON", headers: json, text: '[{"uuid":' },
    { name: "the JSON null", headers: json, text: "null" },
    { name: "a JSON number", headers: json, text: "5" },
    { name: "a JSON string", headers: json, text: '"text"' },
    { name: "NUL", headers: json, text: "\0\0" },
    { name: "JSON with a NUL", headers: json, text: "[\0]" },
    { name: "JSON twice", headers: json, text: "[][]" },
    { name: "10 MB of anything", headers: json, text: "x".repeat(1e7) },
  ].map((answer) => ({
    ...answer,
    kind: "unexpected",
    why: "no application/json",
    body: answer.headers === html && answer.text === "[]" ? [] : answer.text,
    byPath: { why: "neither JSON nor plain text", body: answer.text },
  })),
  {
    name: "JSON that says it is text",
    headers: { "content-type": "text/plain" },
    text: "[]",
    kind: "unexpected",
    why: "no application/json",
    body: [],
    byPath: { kind: undefined },
  },
  {
    name: "JSON that says nothing",
    text: "[]",
    kind: "unexpected",
    why: "no application/json",
    body: [],
    byPath: { kind: undefined },
  },
  {
    name: "nothing",
    headers: json,
    text: "",
    kind: "unexpected",
    why: "no application/json",
    body: "",
    byPath: { kind: undefined },
  },
  ...[
    { name: "a page of HTML", headers: html, text: "<h1>Not found</h1>" },
    { name: "the JSON null", headers: json, text: "null" },
    { name: "a JSON number", headers: json, text: "5" },
    { name: "half of some JSON", headers: json, text: '{"detail":"No' },
  ].map((answer) => ({
    ...answer,
    name: `404 and ${answer.name}`,
    status: 404,
    kind: "unexpected",
    why: "no application/json",
    body: answer.text,
    byPath: { why: "an error that the contract does not declare", body: answer.text === "null" ? null : undefined },
  })),
  ...[
    { name: "502 and a page of HTML", status: 502, headers: html, text: "<h1>Bad gateway</h1>" },
    { name: "500 and nothing", status: 500, text: "" },
    { name: "503 and JSON", status: 503, headers: json, text: '{"detail":"Soon."}', body: { detail: "Soon." } },
  ].map((answer) => ({
    body: answer.text,
    ...answer,
    kind: "unexpected",
    why: "an undeclared status",
    byPath: {
      why: "an error that the contract does not declare",
      ...(answer.text === "" ? { body: { detail: "500 Internal Server Error" } } : {}),
    },
  })),
  {
    name: "403, which is not declared",
    status: 403,
    headers: json,
    text: '{"detail":"No."}',
    kind: "unexpected",
    why: "an undeclared status",
    body: { detail: "No." },
    byPath: { kind: "detail", why: "No." },
  },
  { name: "status 999", status: 999, text: "", kind: "unexpected", why: "", byPath: { why: "no status of HTTP" } },
  {
    name: "205 and a body",
    status: 205,
    headers: json,
    text: "[]",
    kind: "unexpected",
    why: "an undeclared status",
    byPath: { kind: undefined },
  },
  {
    name: "401 and nothing",
    status: 401,
    text: "",
    kind: "detail",
    why: "401 Unauthorized",
    body: { detail: "401 Unauthorized" },
  },
  {
    name: "400 and an empty object",
    status: 400,
    headers: json,
    text: "{}",
    kind: "validation",
    why: "nothing",
    body: {},
  },
  {
    name: "400 and 10,000 arrays",
    status: 400,
    headers: json,
    text: deep("[", "]"),
    kind: "validation",
    why: "nothing",
  },
  {
    name: "400 and 10,000 objects",
    status: 400,
    headers: json,
    text: deep('{"a":', "}").replace("}", "1}"),
    kind: "validation",
    why: "nothing",
  },
  {
    name: "400 and 10 MB in one sentence",
    status: 400,
    headers: json,
    text: JSON.stringify({ type: ["x".repeat(1e7)] }),
    kind: "validation",
    why: `type: ${"x".repeat(479)}`,
  },
  {
    name: "400 and 10 MB in a million sentences",
    status: 400,
    headers: json,
    text: JSON.stringify({ type: Array(1e6).fill("Too bad.") }),
    kind: "validation",
    why: "type: Too bad.",
  },
];

describe.each(CALLS)("by $via", ({ isByPath, fail }) => {
  test.each(answers)("$name", async ({ status = 200, headers, text, byPath, ...function_ }) => {
    const { url, seen } = await serve((_, response) => response.writeHead(status, headers).end(text));
    const expected = { ...function_, ...(isByPath ? byPath : {}) };
    const error = await fail(url);
    expect(seen).toHaveLength(1);
    if (expected.kind === undefined) return expect(error).toBeUndefined();
    expect(error).toBeInstanceOf(expected.kind === "unexpected" ? UnexpectedAnswerError : ApiError);
    expect(error).toMatchObject({ kind: expected.kind, status, method: "GET", url: url + LIST });
    expect((error as Error).message).toContain(`GET ${url}${LIST} answered ${status}: ${expected.why}`);
    expect((error as Error).message.length).toBeLessThan(700);
    if (expected.body !== undefined) expect((error as ApiError).body).toEqual(expected.body);
    expect(JSON.stringify({ ...(error as object), body: "" })).not.toContain(SECRET);
  });

  test("the query, which may hold a name, is in no message", async () => {
    const { url, seen } = await serve((_, response) => response.writeHead(404, html).end("<p>"));
    const error = await fail(url, { query: { resource_name: "private" } as object });
    expect(seen[0]?.request.url).toBe(`${LIST}?resource_name=private`);
    expect(logged(error)).not.toContain("private");
  });

  test("a reason phrase in another alphabet", async () => {
    const url = await serveRaw((socket) => socket.end("HTTP/1.1 404 Не найдено\r\nContent-Length: 0\r\n\r\n"));
    expect(await fail(url)).toMatchObject({
      kind: "detail",
      status: 404,
      body: { detail: expect.stringMatching(/^404 ./) },
    });
  });

  test("keys that every object has are fields like others", async () => {
    const body = '{"__proto__":["A."],"constructor":["B."],"toString":{"hasOwnProperty":["C."]}}';
    const { url } = await serve((_, response) => response.writeHead(400, json).end(body));
    const error = await fail(url);
    expect(error).toMatchObject({ kind: "validation", message: `GET ${url}${LIST} answered 400: __proto__: A.` });
    const { form, fields } = formErrors(error);
    expect(form).toEqual([]);
    expect(Object.entries(fields)).toEqual([
      ["__proto__", ["A."]],
      ["constructor", ["B."]],
      ["toString.hasOwnProperty", ["C."]],
    ]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(({} as { hasOwnProperty: unknown }).hasOwnProperty).toBe(Object.prototype.hasOwnProperty);
  });
});

test("10 MB of records are records", async () => {
  const records = Array.from({ length: 1e5 }, (_, index) => ({ uuid: String(index), description: "x".repeat(80) }));
  const { url } = await serve((_, response) => response.writeHead(200, json).end(JSON.stringify(records)));
  expect((await list({ baseUrl: url })).data).toHaveLength(1e5);
  expect(await unwrap(createWaldurClient({ baseUrl: url }).GET(LIST))).toHaveLength(1e5);
});
