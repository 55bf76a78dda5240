import { describe, expect, test } from "vitest";
import { toJunit } from "../../../src/mock/report/junit.js";
import { operations } from "../../helpers/contract.js";
import { observed, RESOURCE } from "./_observed.js";
import { elements, readXml } from "./_xml.js";

const ME = "/api/keys/me/";
const PROJECT = "/api/projects/11e0887311d24216a26934c6fc8815ed/";
const ORDER = "/api/marketplace-orders/9f70d9c3a1e44bf7bc4f005d30881ad6/";
const KEYS = "/api/users/b9005020-ea01-4056-801f-86ab919a8aef/keys/17/?page=2";

describe.each([{ stateless: false }, { stateless: true }])(
  "a path outside the contract, stateless $stateless",
  (kind) => {
    test("is no violation, and counted apart by default", async () => {
      const { recorder, ask } = observed(kind);
      const exchanges = await ask({ url: ME }, { url: ME }, { url: KEYS }, { url: RESOURCE });
      expect(exchanges.map(({ response }) => response.status)).toEqual([404, 404, 404, 200]);
      const { requests, broken, violations, outside, unlisted } = recorder.report();
      expect({ requests, broken, violations, unlisted: unlisted.outside }).toEqual({
        requests: 4,
        broken: 0,
        violations: [],
        unlisted: 0,
      });
      expect(outside).toMatchObject([
        { method: "GET", path: ME, count: 2, first: { url: ME, status: 404 } },
        { method: "GET", path: "/api/users/{uuid}/keys/{number}/", count: 1, first: { url: KEYS } },
      ]);
      expect(recorder.requests().map((record) => record.outside)).toEqual([true, true, true, false]);
    });

    test("is not mentioned with `ignore`", async () => {
      const { recorder, ask } = observed({ ...kind, outside: "ignore" });
      await ask({ url: ME });
      expect(recorder.report()).toMatchObject({ requests: 1, broken: 0, violations: [], outside: [] });
    });

    test("is a violation with `fail`", async () => {
      const { recorder, ask } = observed({ ...kind, outside: "fail" });
      await ask({ url: KEYS }, { url: "/favicon.ico" });
      const { broken, violations, outside } = recorder.report();
      expect({ broken, outside }).toEqual({ broken: 1, outside: [] });
      expect(violations).toMatchObject([
        { operation: null, part: "path", rule: "declared", path: "/api/users/{uuid}/keys/{number}/" },
      ]);
    });

    test("may be announced as a violation or not, for nobody judges it", async () => {
      const { recorder, ask } = observed(kind);
      await ask({ url: ME, headers: { "x-mock-expect": "violation" } });
      expect(recorder.report()).toMatchObject({ broken: 0, violations: [], outside: [{ path: ME }] });
    });
  },
);

describe.each([{ stateless: false }, { stateless: true }])(
  "a method that Waldur has and the contract has not, stateless $stateless",
  (kind) => {
    test("is outside the contract; one that Waldur itself refuses is a violation", async () => {
      const { recorder, ask } = observed(kind);
      const exchanges = await ask(
        ...["/api/customers/", "/api/marketplace-orders/"].map((url) => ({ method: "POST", url })),
        { method: "DELETE", url: PROJECT },
        { method: "PUT", url: ORDER },
        { method: "DELETE", url: RESOURCE },
      );
      expect(exchanges.map(({ response }) => response.status)).toEqual(
        // Prism does not know what Waldur has.
        kind.stateless ? [405, 405, 405, 405, 405] : [404, 404, 404, 405, 405],
      );
      const { outside, violations, broken } = recorder.report();
      expect(outside).toMatchObject([
        { method: "POST", path: "/api/customers/", count: 1 },
        { method: "POST", path: "/api/marketplace-orders/", count: 1 },
        { method: "DELETE", path: "/api/projects/{uuid}/", count: 1 },
      ]);
      // A mock without state leaves the judgement to Prism's findings.
      if (!kind.stateless) {
        expect(broken).toBe(2);
        expect(violations.map(({ method, message }) => [method, message])).toEqual([
          ["PUT", "the contract has no PUT of this URL"],
          ["DELETE", "the contract has no DELETE of this URL"],
        ]);
      }
    });

    test("is a violation with `fail`", async () => {
      const { recorder, ask } = observed({ ...kind, outside: "fail" });
      await ask({ method: "POST", url: "/api/customers/" });
      expect(recorder.report().violations).toMatchObject([
        { part: "path", rule: "declared", message: "the contract has no POST of this URL" },
      ]);
    });
  },
);

test("a method of the contract at such a URL is none, and OPTIONS never is", async () => {
  const { recorder, ask } = observed();
  await ask({ method: "GET", url: "/api/customers/" }, { method: "HEAD", url: "/api/customers/" });
  await ask({ method: "OPTIONS", url: "/api/customers/" });
  expect(recorder.report()).toMatchObject({ broken: 0, outside: [] });
});

test.each(["/api/marketplace-provider-resources", "/api/%zz/"])("%s is a mistake, not outside", async (url) => {
  const { recorder, ask } = observed();
  await ask({ url });
  expect(recorder.report()).toMatchObject({ broken: 1, violations: [{ part: "path" }], outside: [] });
});

test("stands in JUnit as a test that passes", async () => {
  const { recorder, ask } = observed();
  await ask({ url: ME }, { url: ME });
  const root = readXml(toJunit(recorder.report()));
  expect(root.attributes).toMatchObject({ tests: String(operations.length + 1), failures: "0" });
  const last = elements(root, "testcase").at(-1);
  expect(last?.attributes.name).toBe("requests outside the contract");
  expect(last?.children[0]?.text).toBe(`GET ${ME}: 2 requests`);
});
