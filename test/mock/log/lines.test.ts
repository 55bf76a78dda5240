import { describe, expect, test } from "vitest";
import { callerOf } from "../../../src/mock/log/caller.js";
import { formatJson, toLine } from "../../../src/mock/log/json.js";
import { formatText } from "../../../src/mock/log/text.js";
import type { LogRecord } from "../../../src/mock/log/types.js";
import { coloursFor } from "../../../src/report/colours.js";

const PLAIN = coloursFor(false, {});
const LIST = "/api/marketplace-component-usages/";

const record: LogRecord = {
  // Whatever the time zone, the clock on the wall.
  time: new Date(2025, 10, 21, 9, 30, 5, 120).getTime(),
  method: "GET",
  url: `${LIST}?page=2`,
  status: 200,
  duration: 1.4449,
  bytes: 3110,
  caller: "staff",
  sandbox: "checkout",
  operation: "marketplace_component_usages_list",
  outside: false,
  violations: [],
  announced: false,
  mockViolations: [],
  forced: false,
  onDemand: false,
  failure: undefined,
};
const text = (fields: Partial<LogRecord>) => formatText({ ...record, ...fields }, PLAIN);
const json = (fields: Partial<LogRecord>) => JSON.parse(formatJson({ ...record, ...fields }));

describe("a line for people", () => {
  test("says who asked what, and what came of it", () => {
    expect(text({})).toBe(`09:30:05 200 GET    1.4 ms   3.1 kB staff@checkout   ${LIST}?page=2\n`);
    expect(text({ method: "DELETE", caller: undefined, sandbox: undefined, status: 204, bytes: 0 })).toBe(
      `09:30:05 204 DELETE 1.4 ms      0 B -                ${LIST}?page=2\n`,
    );
    expect(text({ status: 0, bytes: 0, onDemand: true })).toBe(
      `09:30:05 cut GET    1.4 ms      0 B staff@checkout   ${LIST}?page=2 (injected)\n`,
    );
    expect(text({ forced: true })).toMatch(/\?page=2 \(forced\)\n$/);
  });

  test("names an undeclared parameter once", () => {
    const message = "typ is not a parameter of marketplace_component_usages_list";
    expect(text({ violations: [{ part: "query", place: "typ", rule: "declared", message }] })).toContain(
      `violation: query ${message}\n`,
    );
  });

  test.each([
    [0.04, "0.0 ms"],
    [9.94, "9.9 ms"],
    [9.96, "10 ms"],
    [999.4, "999 ms"],
    [999.6, "1.00 s"],
    [61_234, "61.23 s"],
  ])("took %d ms", (duration, shown) => {
    expect(text({ duration })).toMatch(new RegExp(` {1,3}${shown} `));
  });

  test.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [999_949, "999.9 kB"],
    [999_950, "1.0 MB"],
    [12_345_678, "12.3 MB"],
  ])("is %d bytes long", (bytes, shown) => {
    expect(text({ bytes })).toMatch(new RegExp(` +${shown} staff`));
  });

  test("is followed by what broke the contract, and where", () => {
    const violations = [
      { part: "query", place: "page_size", rule: "type", message: "must be integer" },
      { part: "path", place: "", rule: "declared", message: "the contract has no such path" },
    ] as const;
    const [, ...details] = text({ violations }).split("\n");
    expect(details).toEqual([
      "         violation: query page_size must be integer",
      "         violation: the contract has no such path",
      "",
    ]);
    expect(text({ violations, announced: true })).toContain("  announced violation: query page_size");
    expect(text({ mockViolations: violations })).toContain(
      "  violation by the mock, please report it: query page_size must be integer\n",
    );
    expect(text({ failure: "The handler\nis broken." })).toContain(
      "\n         the mock failed, please report it: The handler\\u000ais broken.\n",
    );
  });

  test("has no end of details", () => {
    const violation = { part: "body", place: "/x", rule: "type", message: "y".repeat(5000) } as const;
    const lines = text({ violations: Array(50).fill(violation), url: `/${"u".repeat(5000)}` }).split("\n");
    expect(lines).toHaveLength(1 + 11 + 1);
    expect(lines[11]).toBe("         violation: 40 more");
    for (const line of lines) expect(line.length).toBeLessThan(600);
  });

  test("obeys no client: what a terminal would act on is written as escapes", () => {
    const hostile = "\u001b[2J\u009b31m\r\n\u202e\u2028\u0000\ud800\u{e0001}é";
    const shown = "\\u001b[2J\\u009b31m\\u000d\\u000a\\u202e\\u2028\\u0000\\ud800\\u{e0001}é";
    const violation = { part: "body", place: hostile, rule: "type", message: hostile } as const;
    const line = text({
      method: hostile,
      url: hostile,
      caller: hostile,
      violations: [violation],
      mockViolations: [violation],
      failure: hostile,
    });
    expect(line.split(shown)).toHaveLength(9);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(line.replaceAll("\n", "")).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u202e]/);
  });

  test("has colours by status", () => {
    const colours = coloursFor(true, {});
    const painted = (status: number) => formatText({ ...record, status }, colours);
    expect(painted(200)).toContain("\u001b[32m200\u001b[39m");
    expect(painted(301)).toContain("\u001b[36m301\u001b[39m");
    expect(painted(404)).toContain("\u001b[33m404\u001b[39m");
    expect(painted(503)).toContain("\u001b[31m503\u001b[39m");
    expect(painted(0)).toContain("\u001b[31mcut\u001b[39m");
    expect(
      painted(200)
        .split(/\p{Cc}\[\d+m/u)
        .join(""),
    ).toBe(text({}));
  });
});

test.each([
  { terminal: true, env: {}, coloured: true },
  { terminal: false, env: {}, coloured: false },
  { terminal: true, env: { NO_COLOR: "1" }, coloured: false },
  { terminal: true, env: { NO_COLOR: "" }, coloured: true },
  { terminal: true, env: { TERM: "dumb" }, coloured: false },
  { terminal: false, env: { FORCE_COLOR: "1" }, coloured: true },
  { terminal: false, env: { FORCE_COLOR: "", NO_COLOR: "1" }, coloured: true },
  { terminal: true, env: { FORCE_COLOR: "0" }, coloured: false },
  { terminal: true, env: { FORCE_COLOR: "false" }, coloured: false },
])("colours on a terminal ($terminal) with $env: $coloured", ({ terminal, env, coloured }) => {
  expect(coloursFor(terminal, env).red("x") !== "x").toBe(coloured);
});

describe("a line for programs", () => {
  test("has the same keys in the same order", () => {
    expect(formatJson(record)).toBe(
      `{"event":"request","time":${JSON.stringify(new Date(record.time).toISOString())},"method":"GET",` +
        `"url":"${LIST}?page=2","status":200,"ms":1.445,"bytes":3110,"caller":"staff","sandbox":"checkout",` +
        '"operation":"marketplace_component_usages_list","outside":false,"violations":[],"announced":false,"mockViolations":[],' +
        '"forced":false,"onDemand":false,"failure":null}\n',
    );
    const bare = json({ caller: undefined, sandbox: undefined, operation: undefined });
    expect(bare).toMatchObject({ caller: null, sandbox: null, operation: null });
    expect(Object.keys(bare)).toEqual(Object.keys(json({})));
  });

  test("is one line, whatever a client sent, and says all of it", () => {
    const hostile = "\u001b[2J\u009b31m\r\n\u202e\u2028\u0000\ud800\u{e0001}\u007fé";
    const line = formatJson({ ...record, url: hostile });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(line).toMatch(/^[^\x00-\x1f\x7f-\x9f\u2028\u202e]+\n$/);
    expect(JSON.parse(line).url).toBe(hostile);
    expect(json({ url: "u".repeat(9000) }).url).toHaveLength(9000);
  });

  test("may tell other events", () => {
    expect(toLine({ event: "started", url: "http://127.0.0.1:4010" })).toBe(
      '{"event":"started","url":"http://127.0.0.1:4010"}\n',
    );
  });
});

describe("the caller", () => {
  const knows = (token: string, sandbox?: string) =>
    sandbox === "own" ? token === "local" : ["staff", "ada@example.com"].includes(token);

  test.each([
    { header: undefined, name: undefined, sandbox: undefined },
    { header: "Token staff", name: "staff", sandbox: undefined },
    { header: " token  staff ", name: "staff", sandbox: undefined },
    { header: "Token staff@t-1.x_y", name: "staff", sandbox: "t-1.x_y" },
    { header: "Token ada@example.com", name: "ada@example.com", sandbox: undefined },
    { header: "Token ada@example.com@t1", name: "ada@example.com", sandbox: "t1" },
    { header: "Token local@own", name: "local", sandbox: "own" },
    { header: "Token local", name: "?", sandbox: undefined },
    { header: "Token staff@no sandbox", name: "?", sandbox: undefined },
    { header: `Token staff@${"x".repeat(65)}`, name: "?", sandbox: undefined },
    { header: "Token 5up3rs3cr3t@t1", name: "?", sandbox: undefined },
    { header: "Token", name: "?", sandbox: undefined },
    { header: "Bearer staff", name: "?", sandbox: undefined },
    { header: "staff", name: "?", sandbox: undefined },
  ])("of $header is $name in $sandbox", ({ header, name, sandbox }) => {
    expect(callerOf(header, knows)).toEqual({ name, sandbox });
  });
});
