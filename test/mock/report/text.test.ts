import { expect, test } from "vitest";
import { summarize } from "../../../src/mock/report/text.js";
import { reportOf, violationOf } from "./_observed.js";

const COVERAGE =
  "0 of 44 operations (0%), 0 of 204 statuses (0%),\n  0 of 120 query parameters (0%), 0 of 62 body fields (0%)";

test("a run that broke nothing", () => {
  expect(summarize(reportOf({ requests: 12 }))).toBe(`12 requests, no violations.\nCoverage: ${COVERAGE}.`);
  expect(summarize(reportOf({ requests: 1 }))).toMatch(/^1 request, no violations\.$/m);
  expect(summarize(reportOf({ requests: 0 }))).toMatch(/^No requests\.$/m);
});

test("a run that broke something", () => {
  const elsewhere = {
    operation: null,
    method: "GET",
    path: "/api/users/me/",
    part: "path",
    place: "",
    value: null,
  } as const;
  const report = reportOf({
    requests: 214,
    broken: 5,
    violations: [
      violationOf({ count: 3 }),
      violationOf({ ...elsewhere, message: "the contract has no such path" }),
      violationOf({ place: "", value: null, message: "must have required property 'paused'" }),
    ],
    expected: [
      violationOf({ part: "query", place: "a", message: "a is not a parameter", value: "1" }),
      violationOf({ part: "query", place: "page", message: "must be integer", value: "many" }),
    ],
    mockViolations: [violationOf({ part: "status", place: "", value: "418", message: "418 is not declared" })],
    unlisted: { violations: 7, expected: 0, mockViolations: 0 },
  });
  const path = "/api/marketplace-provider-resources/{uuid}/set_paused/";
  expect(summarize(report)).toBe(`214 requests, 5 with violations:
  POST ${path}: body /paused must be boolean, got "yes" (3 times)
  GET /api/users/me/: the contract has no such path
  POST ${path}: body must have required property 'paused'
  and 7 violations of other kinds, which did not fit into the list
Announced violations:
  POST ${path}: query a is not a parameter, got 1
  POST ${path}: query page must be integer, got many
Violations by the mock itself; please report them:
  POST ${path}: status 418 is not declared, got 418
Coverage: ${COVERAGE}.`);
});

test("no more than twenty violations, and none over several lines or with orders to a terminal", () => {
  const hostile = "a\n\u001b[31mred\u009b\u202e\ud800\u{e0001}";
  const lines = summarize(
    reportOf({ violations: Array.from({ length: 25 }, () => violationOf({ value: hostile })) }),
  ).split("\n");
  expect(lines).toHaveLength(24);
  expect(lines[1]).toMatch(/got a\\u000a\\u001b\[31mred\\u009b\\u202e\\ud800\\u\{e0001\}$/);
  expect(lines[21]).toBe("  and 5 more");
});
