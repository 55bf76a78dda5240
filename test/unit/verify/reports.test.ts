import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { type Finding, formatResult, reportFormats, type VerifyResult } from "../../../src/verify/index.js";
import { operations } from "../../helpers/contract.js";
import { elements, readXml } from "../../mock/report/_xml.js";
import { broken, HOSTILE, hostile, many, right, withoutTotals } from "./_results.js";

test.each([...reportFormats])("%s: the same result gives the same bytes, with a line end at the end", (format) => {
  const text = formatResult(hostile, format);
  expect(formatResult(structuredClone(broken(HOSTILE)), format)).toBe(text);
  expect(text.endsWith("\n")).toBe(true);
});

test.each([...reportFormats])("%s: a terminal has nothing to obey", (format) => {
  expect(formatResult(hostile, format)).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
});

describe("text", () => {
  test("of a server that keeps the contract", () => {
    expect(withoutTotals(formatResult(right, "text"))).toMatchInlineSnapshot(`
      "https://waldur.example.com conforms to the contract.
      Contract 0.1.0, release line 7.8 (the server says that it is 7.8.8), 2 requests in 1.2 s, read only.
      Coverage: 2 of N operations, 2 of N statuses, 1 of N query parameters, 1 of N body fields, 1 of N response fields.
      "
    `);
  });

  test("of one that breaks it", () => {
    expect(withoutTotals(formatResult(broken("a"), "text"))).toMatchInlineSnapshot(`
      "https://waldur.example.com/a does not conform to the contract: 2 errors, 1 failed workflow at 3 operations. The verification stopped early: a.
      Contract 0.1.0, release line 7.8 (the server says that it is 7.8.8), 2 requests in 1.2 s, read only.
      Coverage: 2 of N operations, 2 of N statuses, 1 of N query parameters, 1 of N body fields, 1 of N response fields.
        error    auth-missing  1  A request without a token is a 401.
        error    body-type     1  Values have the declared type; null only where the contract has it.

      error auth-missing: A request without a token is a 401.
        marketplace_component_usages_count, at /*/y (3 times)
          expected  must be string
          got       y
          curl -H "Authorization: Token $WALDUR_TOKEN" -d 'y' 'https://waldur.example.com/api/'

      error body-type: Values have the declared type; null only where the contract has it.
        marketplace_component_usages_list, marketplace_component_usages_retrieve, at /*/a (3 times)
          expected  must be string
          got       a
          curl -H "Authorization: Token $WALDUR_TOKEN" -d 'a' 'https://waldur.example.com/api/'

      Workflows:
        policy-life-cycle: failed; step make: a; a
        usage-of-users: skipped; a
        terminate-a-resource: passed

      Known differences of other releases:
        marketplace_provider_resources_list /*/a: a (Waldur until 7.6)

      Notes:
        marketplace_component_usages_list /a: a

      Not requested:
        marketplace_component_usages_retrieve: a
      "
    `);
  });

  test("is coloured for terminals only", () => {
    const plain = formatResult(broken("a"), "text");
    const coloured = formatResult(broken("a"), "text", { colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test("of a verification that was ended", () => {
    const stopped = "it was ended from outside";
    const text = formatResult({ ...right, outcome: "incomplete", stopped, incomplete: [stopped] }, "text");
    expect(withoutTotals(text)).toMatchInlineSnapshot(`
      "https://waldur.example.com could not be verified to the end: it was ended from outside.
      Contract 0.1.0, release line 7.8 (the server says that it is 7.8.8), 2 requests in 1.2 s, read only.
      Coverage: 2 of N operations, 2 of N statuses, 1 of N query parameters, 1 of N body fields, 1 of N response fields.
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
    expect(cases(right)).toHaveLength(operations.length);
    expect(cases(hostile)).toHaveLength(operations.length + 3 + 1);
    const outcomes = cases(hostile).map(({ children: [child] }) => child?.name ?? "passed");
    const count = (name: string) => String(outcomes.filter((each) => each === name).length);
    expect(numbers(hostile)).toMatchObject({
      tests: String(operations.length + 3 + 1),
      failures: count("failure"),
      errors: count("error"),
      skipped: count("skipped"),
    });
    expect([count("failure"), count("error")]).toEqual(["4", "1"]);
    expect(numbers(right)).toMatchObject({
      tests: String(operations.length),
      failures: "0",
      errors: "0",
      skipped: String(operations.length - 2),
      time: "1.234",
    });
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
    expect(properties).toContainEqual({
      name: "coverage",
      value: expect.stringMatching(/^Coverage: 2 of \d+ operations/),
    });
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
      expect(locations).toHaveLength(1);
      expect(locations[0]).not.toHaveProperty("physicalLocation");
      expect(locations[0].logicalLocations[0].name).not.toBe("");
    }
    for (const { shortDescription } of tool.driver.rules) expect(shortDescription.text).toMatch(/\.$/);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "warning", message: { text: HOSTILE.replaceAll("](", "] (") } }],
      },
    ]);
    expect(results[0].message.text).toContain(HOSTILE.replaceAll("](", "] ("));
  });

  test("is shown in a file of the consumer's repository, if there is one", () => {
    const artifact = ".github/workflows/contract check.yml";
    const [run] = JSON.parse(formatResult(broken("a"), "sarif", { artifact })).runs;
    expect(run.originalUriBaseIds).toHaveProperty("%SRCROOT%");
    for (const { locations } of run.results)
      expect(locations[0].physicalLocation).toEqual({
        artifactLocation: { uri: ".github/workflows/contract%20check.yml", uriBaseId: "%SRCROOT%" },
        region: { startLine: 1 },
      });
  });

  test("knows a cause again, also with other numbers and beside other findings", () => {
    const fingerprints = (result: VerifyResult) => {
      const [run] = JSON.parse(formatResult(result, "sarif")).runs;
      return run.results.map((each: { partialFingerprints: unknown }) => each.partialFingerprints);
    };
    const before = many(["filter", "head"], 2);
    const [first, ...rest] = before.findings as [Finding, ...Finding[]];
    const moved = { ...first, expected: "10 rows", got: "other", count: 9 };
    const after = [{ ...moved, expected: "12 rows" }, ...rest];
    const all = fingerprints({ ...before, findings: [moved, ...rest] });
    expect(new Set(all.map((each: unknown) => JSON.stringify(each))).size).toBe(4);
    expect(fingerprints({ ...before, findings: after })).toEqual(all);
    expect(fingerprints({ ...before, findings: after.slice(0, 2) })).toEqual(all.slice(0, 2));
    for (const each of all)
      expect(each).toEqual({ primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:\d+$/) });
  });

  test("has no result and no rule when nothing is broken", () => {
    const [run] = JSON.parse(formatResult(right, "sarif")).runs;
    expect(run).toMatchObject({
      results: [],
      tool: { driver: { rules: [] } },
      invocations: [{ executionSuccessful: true }],
    });
    expect(run.properties.coverage.operations).toEqual({ seen: 2, all: operations.length });
  });
});
