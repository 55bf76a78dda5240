import { describe, expect, test } from "vitest";
import type { Call } from "../../../src/mock/drf/call.js";
import { link, uuidOfLink } from "../../../src/mock/drf/hyperlinks.js";
import { decimalText, sum } from "../../../src/mock/drf/serializers/decimals.js";
import {
  addDays,
  addMonths,
  compareTimestamps,
  formatDay,
  formatTimestamp,
  monthStart,
} from "../../../src/mock/values/time.js";
import { dashed, parseUuid } from "../../../src/mock/values/uuid.js";
import { id, ORIGIN } from "../_world.js";

describe("uuids", () => {
  const hex = "93a74a6ae7c144ae97b8f89129b65e7b";

  test.each([hex, hex.toUpperCase(), "93a74a6a-e7c1-44ae-97b8-f89129b65e7b", `{${hex}}`, `urn:uuid:${hex}`])(
    "%s is read",
    (text) => expect(parseUuid(text)).toBe(hex),
  );

  test.each(["", "x", hex.slice(1), `${hex}0`, ` ${hex}`, hex.replace("9", "g"), null, 5, [hex]])(
    "%j is none",
    (value) => expect(parseUuid(value)).toBeUndefined(),
  );

  test("with dashes", () => expect(dashed(hex)).toBe("93a74a6a-e7c1-44ae-97b8-f89129b65e7b"));
});

describe("moments and days", () => {
  test("six digits of a second, none when they are zero", () => {
    expect(formatTimestamp(Date.parse("2017-01-10T00:00:00+00:00"))).toBe("2017-01-10T00:00:00+00:00");
    expect(formatTimestamp(new Date("2017-01-10T01:02:03.045000+00:00"))).toBe("2017-01-10T01:02:03.045000+00:00");
  });

  test("days and months are added by the calendar", () => {
    expect([addDays("2024-02-28", 2), addDays("2025-01-01", -1)]).toEqual(["2024-03-01", "2024-12-31"]);
    expect([addMonths("2025-01-31", -1), addMonths("2025-11-15", 2)]).toEqual(["2024-12-01", "2026-01-01"]);
    const late = Date.parse("2025-11-30T23:59:59.999000+00:00");
    expect([formatDay(late), monthStart(late)]).toEqual(["2025-11-30", "2025-11-01"]);
  });

  test("moments are compared to the microsecond", () => {
    const sorted = [
      "2025-11-21T09:29:59.999999+00:00",
      "2025-11-21T09:30:00+00:00",
      "2025-11-21T09:30:00.000001+00:00",
      "2025-11-21T09:30:01+00:00",
    ];
    expect(sorted.toReversed().sort(compareTimestamps)).toEqual(sorted);
    expect(compareTimestamps("2025-11-21T09:30:00+00:00", "2025-11-21T09:30:00+00:00")).toBe(0);
  });
});

test("decimals have all their places, and sums no noise", () => {
  expect([decimalText(5), decimalText(-0.5), decimalText(1, 10)]).toEqual(["5.00", "-0.50", "1.0000000000"]);
  expect(sum([0.1, 0.2, -0.3, 1.01])).toBe(1.01);
});

test("links are absolute, and led back from in one view only", () => {
  const url = link({ origin: ORIGIN } as Call, "customers", id("baltic"));
  expect(url).toBe(`https://api.example.com/api/customers/${id("baltic")}/`);
  expect(uuidOfLink(`${url}?a=1#b`, "/api/customers/{uuid}/")).toBe(id("baltic"));
  expect(uuidOfLink(url, "/api/projects/{uuid}/")).toBeUndefined();
  expect(uuidOfLink("/api/customers/", "/api/customers/{uuid}/")).toBeUndefined();
  expect(uuidOfLink("/api/projects/%zz/a/b/", "/api/customers/{uuid}/")).toBe("unresolved");
});
