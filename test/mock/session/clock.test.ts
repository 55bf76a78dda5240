import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MockControlError } from "../../../src/errors.js";
import { Clock, REAL_TIME, startOf } from "../../../src/mock/session/clock.js";
import { readClockSetting } from "../../../src/mock/session/clock-setting.js";

const REAL = Date.parse("2026-03-31T12:00:00+00:00");
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: REAL });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a clock shows that was set so, now and a minute later. */
function shows(clock: Clock): [string, string] {
  const now = clock.read().now;
  vi.setSystemTime(Date.now() + 60_000);
  return [now, clock.read().now];
}
function clockOf(...settings: unknown[]): Clock {
  const clock = new Clock(REAL_TIME);
  for (const setting of settings) clock.set(readClockSetting(setting));
  return clock;
}

describe("a clock", () => {
  test.each<[string, unknown[], string, string]>([
    ["is real at first", [], "2026-03-31T12:00:00+00:00", "2026-03-31T12:01:00+00:00"],
    [
      "stands still",
      [{ fixed: "2025-11-30T23:59:59+00:00" }],
      "2025-11-30T23:59:59+00:00",
      "2025-11-30T23:59:59+00:00",
    ],
    ["stands at a number", [{ fixed: Date.UTC(2025, 0) }], "2025-01-01T00:00:00+00:00", "2025-01-01T00:00:00+00:00"],
    ["stands at a day", [{ fixed: "2025-11-30" }], "2025-11-30T00:00:00+00:00", "2025-11-30T00:00:00+00:00"],
    [
      "reads time zones",
      [{ fixed: "2025-11-30T01:00:00+02:00" }],
      "2025-11-29T23:00:00+00:00",
      "2025-11-29T23:00:00+00:00",
    ],
    [
      "knows milliseconds",
      [{ fixed: "2025-11-30T00:00:00.001900+00:00" }],
      ...twice("2025-11-30T00:00:00.001000+00:00"),
    ],
    [
      "runs on from a moment",
      [{ from: "2025-11-30T23:59:59+00:00" }],
      "2025-11-30T23:59:59+00:00",
      "2025-12-01T00:00:59+00:00",
    ],
    ["runs ahead", [{ offset: "1h" }], "2026-03-31T13:00:00+00:00", "2026-03-31T13:01:00+00:00"],
    ["runs behind", [{ offset: "-P1M" }], "2026-02-28T12:00:00+00:00", "2026-02-28T12:01:00+00:00"],
    ["is real again", [{ fixed: 0 }, { offset: 0 }], "2026-03-31T12:00:00+00:00", "2026-03-31T12:01:00+00:00"],
    ["moves on and stands", [{ fixed: "2026-01-31" }, { advance: "P1M" }], ...twice("2026-02-28T00:00:00+00:00")],
    ["moves on and runs", [{ advance: "1d" }], "2026-04-01T12:00:00+00:00", "2026-04-01T12:01:00+00:00"],
    ["moves back", [{ fixed: "2026-01-01" }, { advance: -1000 }], ...twice("2025-12-31T23:59:59+00:00")],
    [
      "moves on twice",
      [{ advance: "1h" }, { advance: "1h" }],
      "2026-03-31T14:00:00+00:00",
      "2026-03-31T14:01:00+00:00",
    ],
    ["runs from where it stood", [{ fixed: 0 }, { from: 0 }], "1970-01-01T00:00:00+00:00", "1970-01-01T00:01:00+00:00"],
  ])("%s", (_, settings, first, later) => {
    expect(shows(clockOf(...settings))).toEqual([first, later]);
  });

  test("tells how it goes", () => {
    expect(clockOf().read()).toEqual({ now: "2026-03-31T12:00:00+00:00", mode: "running", offset: 0 });
    expect(clockOf({ offset: "-2s" }).read()).toMatchObject({ mode: "running", offset: -2000 });
    expect(clockOf({ fixed: "2026-01-01" }).read()).toEqual({
      now: "2026-01-01T00:00:00+00:00",
      mode: "fixed",
      offset: null,
    });
  });

  const FORMS =
    'A clock is set by an object with one of "fixed", "from" (a moment), "offset" and "advance" (a duration), not';
  test.each<[unknown, string]>([
    [null, `${FORMS} by null.`],
    ["2026-01-01", `${FORMS} by "2026-01-01".`],
    [[{ fixed: 0 }], `${FORMS} by a list.`],
    [{}, `${FORMS} with none of them.`],
    [{ fixed: undefined }, `${FORMS} with none of them.`],
    [{ fixed: 0, offset: 0 }, `${FORMS} with 2 of them.`],
    [{ fixd: 0 }, `${FORMS} with "fixd".`],
    [{ fixed: "soon" }, '"fixed" is a moment such as "2025-11-21T09:30:00Z", or milliseconds since 1970, not "soon".'],
    [{ from: null }, '"from" is a moment such as "2025-11-21T09:30:00Z", or milliseconds since 1970, not null.'],
    [{ fixed: Number.NaN }, '"fixed" is a moment such as "2025-11-21T09:30:00Z", or milliseconds since 1970, not NaN.'],
    [
      { fixed: "2100-01-01" },
      'A clock shows the moments of the years 1970 to 2099, and "2100-01-01" of "fixed" is outside of them.',
    ],
    [{ from: -1 }, 'A clock shows the moments of the years 1970 to 2099, and -1 of "from" is outside of them.'],
    [
      { offset: "1 hour" },
      '"offset" is a duration in milliseconds, or a string such as 500ms, 2s, 5m, 1h, 7d or P1M, not "1 hour".',
    ],
    [
      { advance: {} },
      '"advance" is a duration in milliseconds, or a string such as 500ms, 2s, 5m, 1h, 7d or P1M, not an object.',
    ],
    [
      { advance: "P80Y" },
      "A clock shows the moments of the years 1970 to 2099; so much from 2026-01-01T00:00:00+00:00 is outside of them.",
    ],
    [
      { offset: "-P60Y" },
      "A clock shows the moments of the years 1970 to 2099; so much from 2026-03-31T12:00:00+00:00 is outside of them.",
    ],
  ])("cannot be set by %j, and is as it was", (setting, says) => {
    const clock = clockOf({ fixed: "2026-01-01" });
    const failure = () => clock.set(readClockSetting(setting));
    expect(failure).toThrow(MockControlError);
    expect(failure).toThrow(says);
    expect(clock.read()).toMatchObject({ now: "2026-01-01T00:00:00+00:00", mode: "fixed" });
  });
});

test.each([
  [{ fixed: "2025-01-01" }, { from: 0 }, { fixed: Date.UTC(2025, 0) }],
  [{ from: "2025-01-01" }, { fixed: 0 }, { from: Date.UTC(2025, 0) }],
  [{ offset: "1h" }, { from: 0 }, { offset: 3_600_000 }],
  [{ advance: "P1M" }, { from: 0 }, { from: Date.UTC(1970, 1) }],
  [{ advance: "P1M" }, { fixed: 0 }, { fixed: Date.UTC(1970, 1) }],
  [{ advance: "1h" }, REAL_TIME, { offset: 3_600_000 }],
])("a clock that is to begin with %j, otherwise %j, begins with %j", (setting, before, start) => {
  expect(startOf(readClockSetting(setting), before)).toEqual(start);
});

function twice(moment: string): [string, string] {
  return [moment, moment];
}
