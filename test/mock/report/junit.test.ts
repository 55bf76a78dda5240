import { describe, expect, test } from "vitest";
import { toJunit } from "../../../src/mock/report/junit.js";
import { operations } from "../../helpers/contract.js";
import { observed, RESOURCE, reportOf, violationOf } from "./_observed.js";
import { elements, readXml } from "./_xml.js";

describe("a report as JUnit XML", () => {
  test("has a test for every operation: skipped, passed or failed", async () => {
    const { recorder, ask } = observed();
    await ask(
      {},
      { url: `${RESOURCE}set_paused/`, body: { paused: "yes" } },
      { url: `${RESOURCE}set_slug/`, body: { slug: "" } },
      { url: `${RESOURCE}set_slug/`, body: {} },
    );
    const root = readXml(toJunit(recorder.report()));
    const cases = elements(root, "testcase");
    const outcomes = Object.fromEntries(cases.map(({ attributes, children }) => [attributes.name, children[0]?.name]));
    expect(cases).toHaveLength(operations.length);
    expect(outcomes).toMatchObject({
      marketplace_component_usages_list: "skipped",
      marketplace_provider_resources_retrieve: "system-out",
      marketplace_provider_resources_set_paused: "failure",
    });
    const [suite] = elements(root, "testsuite");
    const numbers = {
      tests: String(operations.length),
      failures: "2",
      errors: "0",
      skipped: String(operations.length - 3),
    };
    expect([root.name, root.attributes, suite?.attributes]).toMatchObject(["testsuites", numbers, numbers]);
    const failures = elements(root, "failure");
    // One of a test, because some readers expect no more.
    expect(failures.map(({ attributes }) => attributes.message)).toEqual([
      'POST /api/marketplace-provider-resources/{uuid}/set_paused/: body /paused must be boolean, got "yes"',
      'POST /api/marketplace-provider-resources/{uuid}/set_slug/: body /slug must NOT have fewer than 1 characters, got "", and 1 other violation',
    ]);
    expect(failures[1]?.text.match(/^400 for: curl -X POST /gm)).toHaveLength(2);
  });

  test("says in a test what was used of the operation", async () => {
    const { recorder, ask } = observed();
    const url = `${RESOURCE}set_as_erred/`;
    await ask(
      { url, body: { error_message: "x" } },
      { url, body: {} },
      { url, body: "x", headers: { accept: "text/css" } },
    );
    const [output] = elements(readXml(toJunit(recorder.report())), "system-out");
    expect(output?.text).toBe(`3 calls: 2 with 200, 1 with 406
statuses not seen: 400, 401, 403, 404
body fields not sent: error_traceback`);
  });

  test("has a test more for what is outside the contract, and an error for what the mock did wrong", () => {
    const outside = violationOf({ operation: null, method: "GET", path: "/api/users/me/", part: "path", place: "" });
    const report = reportOf({
      violations: [outside, violationOf({ operation: "of_another", path: "/of/another/" })],
      mockViolations: [violationOf()],
    });
    const root = readXml(toJunit(report));
    expect(root.attributes).toMatchObject({
      tests: String(operations.length + 2),
      failures: "1",
      errors: "1",
      skipped: String(operations.length),
    });
    const last = elements(root, "testcase").slice(-2);
    expect(last.map(({ attributes, children }) => [attributes.name, children[0]?.name])).toEqual([
      ["outside the contract", "failure"],
      ["the mock itself", "error"],
    ]);
    expect(last[0]?.children[0]?.text).toMatch(/^GET \/api\/users\/me\/: [\s\S]*^POST \/of\/another\/: /m);
  });

  test("tells when the run began, how long it took, and the coverage", () => {
    const root = readXml(toJunit(reportOf({ requests: 3 })));
    const [suite] = elements(root, "testsuite");
    expect(suite?.attributes).toMatchObject({ timestamp: "2026-03-01T10:00:00", time: "90.5" });
    const properties = elements(root, "property").map(({ attributes }) => [attributes.name, attributes.value]);
    expect(Object.fromEntries(properties)).toMatchObject({
      requests: "3",
      "coverage of operations": `0 of ${operations.length} operations (0%)`,
    });
  });
});

describe("whatever clients send, the XML is well-formed and says it", () => {
  test.each([
    { what: "markup", text: `</failure><script>"&amp;'&#0;]]><!--`, read: `</failure><script>"&amp;'&#0;]]><!--` },
    {
      what: "letters that XML cannot hold",
      text: "a\u0000\u0008\u000b\u001f\ufffe\uffffb",
      read: "a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb",
    },
    { what: "halves of letters", text: "a\ud800b\udc00", read: "a\ufffdb\ufffd" },
    {
      what: "whole ones",
      text: "\u{1f600}\u00e9\u2028\ud7ff\ue000\ufffd",
      read: "\u{1f600}\u00e9\u2028\ud7ff\ue000\ufffd",
    },
    { what: "blanks of all kinds", text: "a\tb\nc\rd\r\ne", read: "a\tb\nc\rd\r\ne" },
  ])("$what", ({ text, read }) => {
    const { first } = violationOf();
    const hostile = violationOf({ rule: text, first: { ...first, curl: `curl ${text}` } });
    const [failure] = elements(readXml(toJunit(reportOf({ violations: [hostile] }))), "failure");
    expect(failure?.attributes.type).toBe(read);
    expect(failure?.text).toContain(`400 for: curl ${read}`);
  });

  test("also when it comes as a request", async () => {
    const { recorder, ask } = observed({ outside: "fail" });
    await ask(
      { url: "/%00<a>&\"'\u0001/" },
      { url: `${RESOURCE}set_paused/`, body: '{"paused": "\\u0000\\ud800\\ufffe <!["}' },
    );
    expect(elements(readXml(toJunit(recorder.report())), "failure")).toHaveLength(2);
  });
});
