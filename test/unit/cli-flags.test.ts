import { describe, expect, test } from "vitest";
import { type CallOf, readCall } from "../../src/cli/flags.js";
import { readMockFlags } from "../../src/cli/mock-flags.js";
import { UsageError } from "../../src/cli/usage.js";

/** What `waldur-contract mock` makes of its flags; the options that were left out are left out here, too. */
function read(...args: string[]) {
  const { options, ...rest } = readMockFlags((readCall(["mock", ...args]) as CallOf<"mock">).flags);
  return { ...rest, options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) };
}

test("without a flag, everything is as `startMock` has it", () => {
  expect(read()).toEqual({
    options: { control: true },
    world: undefined,
    save: undefined,
    log: "text",
    report: undefined,
    failOnViolation: false,
  });
});

describe("flags", () => {
  test.each([
    { args: ["--port", "0"], options: { port: 0 } },
    { args: ["--port=65535"], options: { port: 65535 } },
    { args: ["--host", "::1"], options: { host: "::1" } },
    { args: ["--stateless"], options: { stateless: true } },
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
    expect(read(...args).options).toEqual({ control: true, ...options });
  });

  test.each([
    { args: ["--world", "w.json"], command: { world: "w.json" } },
    { args: ["--save", "w.json"], command: { save: "w.json" } },
    { args: ["--log", "json"], command: { log: "json" } },
    { args: ["--log", "text"], command: { log: "text" } },
    { args: ["--quiet"], command: { log: undefined } },
    { args: ["--report", "r"], command: { report: "r" } },
    { args: ["--fail-on-violation"], command: { failOnViolation: true } },
  ])("$args", ({ args, command }) => {
    expect(read(...args)).toMatchObject(command);
  });
});

const MOMENT = "a moment such as 2025-12-01T00:00:00Z";
const DURATION = "milliseconds, or a string such as 500ms, 2s, 5m, 1h, 7d or P1D";
const LATENCY = "a time up to 60s such as 200ms, or the shortest and the longest such as 50..400ms";

describe("wrong values get one sentence", () => {
  test.each([
    { args: ["--port", "-1"], says: "Option '--port' argument is ambiguous. See --help." },
    { args: ["--stateless=yes"], says: "Option '--stateless' does not take an argument. See --help." },
    { args: ["--port", "eighty"], says: '--port takes a number from 0 to 65535, not "eighty".' },
    { args: ["--port", "65536"], says: '--port takes a number from 0 to 65535, not "65536".' },
    { args: ["--port="], says: '--port takes a number from 0 to 65535, not "".' },
    { args: ["--port", " 1"], says: '--port takes a number from 0 to 65535, not " 1".' },
    { args: ["--host="], says: "--host takes an address, not an empty text." },
    { args: ["--world="], says: "--world takes a path, not an empty text." },
    { args: ["--save="], says: "--save takes a path, not an empty text." },
    { args: ["--report="], says: "--report takes a path, not an empty text." },
    { args: ["--scale", "0"], says: '--scale takes a whole number from 1 to 10000, not "0".' },
    { args: ["--scale", "1.5"], says: '--scale takes a whole number from 1 to 10000, not "1.5".' },
    { args: ["--seed=-1"], says: `--seed takes a whole number from 0 to ${2 ** 53 - 1}, not "-1".` },
    {
      args: ["--seed", "9".repeat(16)],
      says: `--seed takes a whole number from 0 to ${2 ** 53 - 1}, not "${"9".repeat(16)}".`,
    },
    { args: ["--sandboxes", "0"], says: '--sandboxes takes a whole number from 1 to 100000, not "0".' },
    { args: ["--order-delay", "soon"], says: `--order-delay takes ${DURATION}, not "soon".` },
    { args: ["--order-delay=-1s"], says: `--order-delay takes ${DURATION}, not "-1s".` },
    { args: ["--order-delay", "P1M"], says: `--order-delay takes ${DURATION}, not "P1M".` },
    { args: ["--clock", "noon"], says: `--clock takes now, or ${MOMENT}, not "noon".` },
    { args: ["--clock="], says: `--clock takes now, or ${MOMENT}, not "".` },
    { args: ["--fixed-clock", "now"], says: `--fixed-clock takes ${MOMENT}, not "now".` },
    { args: ["--fixed-clock", "2025-13-01"], says: `--fixed-clock takes ${MOMENT}, not "2025-13-01".` },
    { args: ["--latency", "slow"], says: `--latency takes ${LATENCY}, not "slow".` },
    { args: ["--latency="], says: `--latency takes ${LATENCY}, not "".` },
    { args: ["--latency", "400..50ms"], says: `--latency takes ${LATENCY}, not "400..50ms".` },
    { args: ["--latency", "1..2..3"], says: `--latency takes ${LATENCY}, not "1..2..3".` },
    { args: ["--latency", "50.."], says: `--latency takes ${LATENCY}, not "50..".` },
    { args: ["--latency", "61s"], says: `--latency takes ${LATENCY}, not "61s".` },
    { args: ["--fail-rate", "5%"], says: '--fail-rate takes a number from 0 to 1, such as 0.05, not "5%".' },
    { args: ["--fail-rate", "1.1"], says: '--fail-rate takes a number from 0 to 1, such as 0.05, not "1.1".' },
    { args: ["--fail-rate", "."], says: '--fail-rate takes a number from 0 to 1, such as 0.05, not ".".' },
    { args: ["--body-limit", "0"], says: '--body-limit takes bytes from 1 to 1gb, such as 500kb or 1mb, not "0".' },
    { args: ["--body-limit", "2gb"], says: '--body-limit takes bytes from 1 to 1gb, such as 500kb or 1mb, not "2gb".' },
    { args: ["--body-limit", "1tb"], says: '--body-limit takes bytes from 1 to 1gb, such as 500kb or 1mb, not "1tb".' },
    { args: ["--log", "xml"], says: '--log takes text or json, not "xml".' },
    { args: ["--log", "\u001b[2J"], says: '--log takes text or json, not "\\u001b[2J".' },
  ])("$args", ({ args, says }) => {
    expect(() => read(...args)).toThrow(new UsageError(says));
  });
});

describe("flags that do not go together get one sentence", () => {
  test.each([
    ["--port", "1", "--port", "2"],
    ["--port=1", "--port=1"],
  ])("%s %s ...", (...args) => {
    expect(() => read(...args)).toThrow(new UsageError("--port was given twice; give it once."));
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
    expect(() => read("--stateless", flag, value)).toThrow(
      new UsageError(`--stateless keeps no data, so ${flag} has no meaning; leave one of them out.`),
    );
    expect(() => read(flag, value)).not.toThrow();
  });

  test("a clock that runs and stands, and a log that is quiet", () => {
    expect(() => read("--clock", "now", "--fixed-clock", "2025-12-01")).toThrow(
      new UsageError("--clock and --fixed-clock contradict each other; leave one of them out."),
    );
    expect(() => read("--quiet", "--log", "json")).toThrow(
      new UsageError("--quiet and --log contradict each other; leave one of them out."),
    );
  });

  test("the others of a mock without data do", () => {
    expect(() => read("--stateless", "--seed", "2", "--latency", "5", "--report", "r", "--no-control")).not.toThrow();
  });
});
