import { describe, expect, test } from "vitest";
import { formatResult, type ReportFormat, reportFormats, type VerifyResult } from "../../../src/verify/index.js";
import { elements, readXml } from "../../mock/report/_xml.js";
import { broken, HOSTILE, hostile, right } from "./_results.js";

test.each([...reportFormats])("%s: the same result gives the same bytes, with a line end at the end", (format) => {
  const text = formatResult(hostile, format);
  expect(formatResult(structuredClone(broken(HOSTILE)), format)).toBe(text);
  expect(text.endsWith("\n")).toBe(true);
});

test.each<ReportFormat>(["text", "github", "markdown"])("%s: a terminal has nothing to obey", (format) => {
  expect(formatResult(hostile, format)).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
});

test.each<ReportFormat>(["json", "junit", "sarif"])("%s: no line is a command to GitHub", (format) => {
  const forged = formatResult(hostile, format)
    .split("\n")
    .filter((line) => line.trimStart().startsWith("::"));
  // The text of a failure in XML may have lines of its own.
  if (format !== "junit") expect(forged).toEqual([]);
});

describe("text", () => {
  test("of a server that keeps the contract", () => {
    expect(formatResult(right, "text")).toMatchInlineSnapshot(`
      "Asked: 2 of 44 operations, 2 of 204 statuses, 1 of 120 query parameters, 1 of 62 body fields; seen: 1 of 2063 fields of answers.
      https://waldur.example.com keeps the contract (2 requests).
      "
    `);
  });

  test("of one that breaks it", () => {
    expect(formatResult(broken("a"), "text")).toMatchInlineSnapshot(`
      "1. marketplace_component_usages_list, marketplace_component_usages_retrieve
         body-type at /*/a: expected must be string, got a
         Values have the declared type; null only where the contract has it. Broken 3 times.
         curl -H "Authorization: Token $WALDUR_TOKEN" -d 'a' 'https://waldur.example.com/api/'

      2. marketplace_component_usages_count
         body-type at /*/y: expected must be string, got y
         A request without a token is a 401. Broken 3 times.
         curl -H "Authorization: Token $WALDUR_TOKEN" -d 'y' 'https://waldur.example.com/api/'

      Workflows:
        policy-life-cycle: broken; step make: a; a
        usage-of-users: skipped; a
        terminate-a-resource: holds

      Known differences of other releases:
        marketplace_provider_resources_list /*/a: a (Waldur until 7.6)

      Worth knowing:
        marketplace_component_usages_list /a: a

      Not asked:
        marketplace_component_usages_retrieve: a

      Asked: 2 of 44 operations, 2 of 204 statuses, 1 of 120 query parameters, 1 of 62 body fields; seen: 1 of 2063 fields of answers.
      https://waldur.example.com/a breaks the contract in 3 ways (2 requests). It was ended before the end: a.
      "
    `);
  });

  test("of a verification that was ended", () => {
    const stopped = "it was ended from outside";
    const text = formatResult({ ...right, outcome: "incomplete", stopped, incomplete: [stopped] }, "text");
    expect(text).toMatchInlineSnapshot(`
      "Asked: 2 of 44 operations, 2 of 204 statuses, 1 of 120 query parameters, 1 of 62 body fields; seen: 1 of 2063 fields of answers.
      https://waldur.example.com could not be verified to the end (2 requests): it was ended from outside.
      "
    `);
  });
});

test("json has all of it", () => {
  expect(JSON.parse(formatResult(broken("a"), "json"))).toEqual(JSON.parse(JSON.stringify(broken("a"))));
});

describe("junit", () => {
  const cases = (result: VerifyResult) => elements(readXml(formatResult(result, "junit")), "testcase");
  const numbers = (result: VerifyResult) => readXml(formatResult(result, "junit")).attributes;

  test("is well-formed whatever was sent, and has it", () => {
    const root = readXml(formatResult(hostile, "junit"));
    const [failure] = elements(root, "failure");
    const sent = ["\0", "\u0007", "\u001b", "\ud800"].reduce((text, each) => text.replaceAll(each, "\ufffd"), HOSTILE);
    expect(failure?.attributes.message).toContain(sent);
    expect(failure?.text).toContain(sent);
    expect(elements(root, "script")).toEqual([]);
  });

  test("has a test for every operation, for every workflow, and for having come to the end", () => {
    expect(cases(right)).toHaveLength(44);
    expect(cases(hostile)).toHaveLength(44 + 3 + 1);
    const outcomes = cases(hostile).map(({ children: [child] }) => child?.name ?? "passed");
    const count = (name: string) => String(outcomes.filter((each) => each === name).length);
    expect(numbers(hostile)).toMatchObject({
      tests: "48",
      failures: count("failure"),
      errors: count("error"),
      skipped: count("skipped"),
    });
    expect([count("failure"), count("error")]).toEqual(["4", "1"]);
    expect(numbers(right)).toMatchObject({ tests: "44", failures: "0", errors: "0", skipped: "42", time: "1.234" });
  });

  test("tells why an operation was not asked, and how much was", () => {
    const [only] = cases({
      ...right,
      skipped: [{ operation: "marketplace_component_usages_count", reason: "Why <not>" }],
    })
      .filter(({ attributes }) => attributes.name === "marketplace_component_usages_count")
      .flatMap(({ children }) => children);
    expect(only).toMatchObject({ name: "skipped", attributes: { message: "Why <not>" } });
    const properties = elements(readXml(formatResult(right, "junit")), "property").map(({ attributes }) => attributes);
    expect(properties).toContainEqual({ name: "coverage", value: expect.stringMatching(/^Asked: 2 of 44 operations/) });
  });
});

describe("sarif", () => {
  test("has what the format requires, and indices that are right", () => {
    const log = JSON.parse(formatResult(hostile, "sarif"));
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "waldur-contract" } } }] });
    const [{ tool, results, invocations }] = log.runs;
    expect(results).toHaveLength(3);
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex, message, locations, level } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(level).toBe("error");
      expect(message.text).toEqual(expect.any(String));
      expect(locations.length).toBeGreaterThan(0);
      for (const { physicalLocation, logicalLocations } of locations) {
        expect(physicalLocation.artifactLocation.uri).toBe("openapi.json");
        expect(logicalLocations[0].name).not.toBe("");
      }
    }
    for (const { shortDescription } of tool.driver.rules) expect(shortDescription.text).toMatch(/\.$/);
    expect(invocations).toEqual([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: "warning", message: { text: HOSTILE } }] },
    ]);
    expect(results[0].message.text).toContain(HOSTILE);
  });

  test("has no result and no rule when nothing is broken", () => {
    const [run] = JSON.parse(formatResult(right, "sarif")).runs;
    expect(run).toMatchObject({
      results: [],
      tool: { driver: { rules: [] } },
      invocations: [{ executionSuccessful: true }],
    });
    expect(run.properties.coverage.operations).toEqual({ seen: 2, all: 44 });
  });
});
