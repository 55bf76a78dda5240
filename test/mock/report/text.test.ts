import { expect, test } from "vitest";
import { makeRecorder } from "../../../src/mock/report/recorder.js";
import { summarize } from "../../../src/mock/report/text.js";
import { operations } from "../../helpers/contract.js";
import { reportOf, violationOf } from "./_observed.js";

const sum = (count: (operation: (typeof operations)[number]) => number) =>
  operations.reduce((total, operation) => total + count(operation), 0);
const COVERAGE = [
  `0 of ${operations.length} operations (0%)`,
  `0 of ${sum(({ responses }) => responses.length)} statuses (0%)`,
  `0 of ${sum(({ parameters }) => parameters.filter(({ in: place }) => place === "query").length)} query parameters (0%)`,
  `0 of ${makeRecorder().report().coverage.bodyFields.total} body fields (0%)`,
].reduce((list, item, index) => `${list}${index === 2 ? ",\n  " : ", "}${item}`);

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
  const { first } = violationOf();
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
    outside: [
      { method: "GET", path: "/api/users/me/", count: 12, first },
      { method: "GET", path: "/api/roles/", count: 1, first },
    ],
    mockViolations: [violationOf({ part: "status", place: "", value: "418", message: "418 is not declared" })],
    unlisted: { violations: 7, expected: 0, outside: 0, mockViolations: 0 },
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
Outside the contract, which is no violation:
  GET /api/users/me/ (12 times)
  GET /api/roles/
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
