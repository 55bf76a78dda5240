import { describe, expect, test } from "vitest";
import { parse } from "../../../src/cli/command.js";
import { mock, mockOptions } from "../../../src/cli/commands/mock.js";
import { refusal } from "./_cli.js";

/** Values of the options of `waldur-contract mock`. */
function flagsOf(...args: string[]) {
  const call = parse(mock, args);
  if ("show" in call) throw new Error("These arguments ask for a text.");
  return call.flags;
}
/** Options for `startMock`, without those that are undefined. */
const read = (...args: string[]) =>
  Object.fromEntries(Object.entries(mockOptions(flagsOf(...args))).filter(([, value]) => value !== undefined));

const DEFAULTS = {
  port: 4010,
  host: "127.0.0.1",
  release: "7.8",
  bodyLimit: 1_048_576,
  stateless: false,
  outside: "report",
  scale: 1,
  seed: 1,
  orderDelay: 2000,
  sandboxes: 1000,
  control: true,
};

test("defaults", () => {
  expect(read()).toEqual(DEFAULTS);
  expect(flagsOf()).toMatchObject({ log: "text", world: undefined, report: undefined, "fail-on-violation": false });
});

describe("flags", () => {
  test.each([
    { args: ["--port", "0"], options: { port: 0 } },
    { args: ["--port=65535"], options: { port: 65535 } },
    { args: ["--host", "::1"], options: { host: "::1" } },
    { args: ["--save", "a.json"], options: { save: "a.json" } },
    { args: ["--scale", "320"], options: { scale: 320 } },
    { args: ["--seed", "0"], options: { seed: 0 } },
    { args: ["--order-delay", "0"], options: { orderDelay: 0 } },
    { args: ["--order-delay", "5m"], options: { orderDelay: 300_000 } },
    { args: ["--order-delay", "P1D"], options: { orderDelay: 86_400_000 } },
    { args: ["--clock", "now"], options: { clock: { offset: 0 } } },
    { args: ["--clock", "2025-12-01T00:00:00Z"], options: { clock: { from: "2025-12-01T00:00:00+00:00" } } },
    { args: ["--clock", "2025-12-01T02:00+02:00"], options: { clock: { from: "2025-12-01T00:00:00+00:00" } } },
    { args: ["--fixed-clock", "2025-12-01"], options: { clock: { fixed: "2025-12-01T00:00:00+00:00" } } },
    { args: ["--sandboxes", "4"], options: { sandboxes: 4 } },
    { args: ["--no-control"], options: { control: false } },
    { args: ["--latency", "200ms"], options: { latency: [200, 200] } },
    { args: ["--latency", "200"], options: { latency: [200, 200] } },
    { args: ["--latency", "50..400ms"], options: { latency: [50, 400] } },
    { args: ["--latency", "50..400"], options: { latency: [50, 400] } },
    { args: ["--latency", "0.5..2s"], options: { latency: [500, 2000] } },
    { args: ["--latency", "50ms..2s"], options: { latency: [50, 2000] } },
    { args: ["--latency", "0..60s"], options: { latency: [0, 60_000] } },
    { args: ["--fail-rate", "0.05"], options: { failRate: 0.05 } },
    { args: ["--fail-rate", ".5"], options: { failRate: 0.5 } },
    { args: ["--fail-rate", "1"], options: { failRate: 1 } },
    { args: ["--body-limit", "1000"], options: { bodyLimit: 1000 } },
    { args: ["--body-limit", "500kb"], options: { bodyLimit: 512_000 } },
    { args: ["--body-limit", "1.5 MB"], options: { bodyLimit: 1_572_864 } },
    { args: ["--body-limit", "1gb"], options: { bodyLimit: 1_073_741_824 } },
  ])("$args", ({ args, options }) => {
    expect(read(...args)).toEqual({ ...DEFAULTS, ...options });
  });

  test.each([
    { args: ["--world", "w.json"], flags: { world: "w.json" } },
    { args: ["--log", "json"], flags: { log: "json" } },
    { args: ["--log", "text"], flags: { log: "text" } },
    { args: ["--quiet"], flags: { log: undefined } },
    { args: ["--report", "r"], flags: { report: "r" } },
    { args: ["--fail-on-violation"], flags: { "fail-on-violation": true } },
    { args: ["--control-origin", "a", "--control-origin=b"], flags: { "control-origin": ["a", "b"] } },
  ])("$args", ({ args, flags }) => {
    expect(flagsOf(...args)).toMatchObject(flags);
  });

  test("a stateless mock has no defaults of data", () => {
    const { scale, orderDelay, sandboxes, ...rest } = DEFAULTS;
    expect(read("--stateless")).toEqual({ ...rest, stateless: true });
  });
});

describe("invalid values", () => {
  test.each([
    [["--port", "-1"], "OPTION_VALUE_MISSING"],
    [["--port"], "OPTION_VALUE_MISSING"],
    [["--stateless=yes"], "OPTION_VALUE_UNEXPECTED"],
    [["--port", "eighty"], "OPTION_VALUE_INVALID"],
    [["--port", "65536"], "OPTION_VALUE_INVALID"],
    [["--port="], "OPTION_VALUE_INVALID"],
    [["--port", " 1"], "OPTION_VALUE_INVALID"],
    [["--host="], "OPTION_VALUE_INVALID"],
    [["--world="], "OPTION_VALUE_INVALID"],
    [["--save="], "OPTION_VALUE_INVALID"],
    [["--report="], "OPTION_VALUE_INVALID"],
    [["--scale", "0"], "OPTION_VALUE_INVALID"],
    [["--scale", "1.5"], "OPTION_VALUE_INVALID"],
    [["--seed=-1"], "OPTION_VALUE_INVALID"],
    [["--seed", "9".repeat(16)], "OPTION_VALUE_INVALID"],
    [["--sandboxes", "0"], "OPTION_VALUE_INVALID"],
    [["--order-delay", "soon"], "OPTION_VALUE_INVALID"],
    [["--order-delay=-1s"], "OPTION_VALUE_INVALID"],
    [["--order-delay", "P1M"], "OPTION_VALUE_INVALID"],
    [["--clock", "noon"], "OPTION_VALUE_INVALID"],
    [["--clock="], "OPTION_VALUE_INVALID"],
    [["--fixed-clock", "now"], "OPTION_VALUE_INVALID"],
    [["--fixed-clock", "2025-13-01"], "OPTION_VALUE_INVALID"],
    [["--latency", "slow"], "OPTION_VALUE_INVALID"],
    [["--latency="], "OPTION_VALUE_INVALID"],
    [["--latency", "400..50ms"], "OPTION_VALUE_INVALID"],
    [["--latency", "1..2..3"], "OPTION_VALUE_INVALID"],
    [["--latency", "50.."], "OPTION_VALUE_INVALID"],
    [["--latency", "61s"], "OPTION_VALUE_INVALID"],
    [["--fail-rate", "5%"], "OPTION_VALUE_INVALID"],
    [["--fail-rate", "1.1"], "OPTION_VALUE_INVALID"],
    [["--fail-rate", "."], "OPTION_VALUE_INVALID"],
    [["--body-limit", "0"], "OPTION_VALUE_INVALID"],
    [["--body-limit", "2gb"], "OPTION_VALUE_INVALID"],
    [["--body-limit", "1tb"], "OPTION_VALUE_INVALID"],
    [["--log", "xml"], "OPTION_VALUE_INVALID"],
    [["--log", "\u001b[2J"], "OPTION_VALUE_INVALID"],
  ] as const)("%j: %s", (args, code) => {
    const [option = ""] = args[0].split("=");
    expect(() => read(...args)).toThrow(refusal(code, option));
  });

  test("are printed without control characters, with what is expected", () => {
    expect(() => read("--log", "\u001b[2J")).toThrow('"\\u001b[2J"');
    expect(() => read("--\u001b[2J")).toThrow(/^[^\p{Cc}]+$/u);
    expect(() => read("--port", "eighty")).toThrow("a number from 0 to 65535");
  });
});

describe("options that cannot be combined", () => {
  test.each([
    ["--port", "1", "--port", "2"],
    ["--port=1", "--port=1"],
  ])("%s %s ...", (...args) => {
    expect(() => read(...args)).toThrow(refusal("OPTION_REPEATED", "--port"));
  });

  test.each([
    ["--world", "w"],
    ["--save", "w"],
    ["--scale", "1"],
    ["--order-delay", "1s"],
    ["--clock", "now"],
    ["--fixed-clock", "2025-12-01"],
    ["--sandboxes", "1"],
  ])("--stateless %s", (flag, value) => {
    expect(() => read("--stateless", flag, value)).toThrow(refusal("OPTION_CONFLICT", flag, "--stateless"));
    expect(() => read(flag, value, "--stateless")).toThrow(refusal("OPTION_CONFLICT", flag, "--stateless"));
    expect(() => read(flag, value)).not.toThrow();
  });

  test("two clocks, and a quiet log", () => {
    expect(() => read("--clock", "now", "--fixed-clock", "2025-12-01")).toThrow(
      refusal("OPTION_CONFLICT", "--clock", "--fixed-clock"),
    );
    expect(() => read("--quiet", "--log", "json")).toThrow(refusal("OPTION_CONFLICT", "--log", "--quiet"));
  });

  test("the others of a stateless mock can be", () => {
    expect(() => read("--stateless", "--seed", "2", "--latency", "5", "--report", "r", "--no-control")).not.toThrow();
  });
});
