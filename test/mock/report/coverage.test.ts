import { describe, expect, test } from "vitest";
import { makeRecorder } from "../../../src/mock/report/recorder.js";
import type { OperationCoverage } from "../../../src/mock/report/types.js";
import { operations } from "../../helpers/contract.js";
import { bodyOf, pathOf } from "../../helpers/requests.js";
import { observed, RESOURCE, RESOURCES } from "./_observed.js";

const USAGES = "/api/marketplace-component-usages/set_usage/";
const POLICIES = "/api/marketplace-customer-component-usage-policies/";
type Observed = ReturnType<typeof observed>;

function coverageOf({ recorder }: Observed, name: string): OperationCoverage {
  const found = recorder.report().coverage.byOperation.find(({ operation }) => operation === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

/** What was counted at all. */
function used(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe("what there is to cover", () => {
  const { coverage } = makeRecorder().report();

  test("are all operations of the contract, their statuses and query parameters", () => {
    expect(coverage.byOperation.map(({ operation, method, path }) => [operation, method, path])).toEqual(
      operations.map(({ id, method, path }) => [id, method.toUpperCase(), path]),
    );
    expect(coverage.operations).toEqual({ used: 0, total: operations.length, percent: 0 });
    for (const [index, operation] of operations.entries()) {
      const { calls, statuses, queryParameters } = coverage.byOperation[index] as OperationCoverage;
      expect(Object.keys(statuses)).toEqual(Object.keys(operation.node.responses as object));
      expect(Object.keys(queryParameters)).toEqual(
        operation.parameters.filter(({ node }) => node.in === "query").map(({ node }) => node.name),
      );
      expect([calls, ...Object.values(statuses), ...Object.values(queryParameters)].every((count) => count === 0)).toBe(
        true,
      );
    }
  });

  test("are the fields of bodies, nested ones with the names around them", () => {
    const fields = Object.fromEntries(
      coverage.byOperation.map((each) => [each.operation, Object.keys(each.bodyFields)]),
    );
    expect(fields).toMatchObject({
      marketplace_component_usages_list: [],
      marketplace_component_usages_set_usage: [
        "usages",
        "usages[].type",
        "usages[].amount",
        "usages[].description",
        "usages[].recurring",
        "plan_period",
        "resource",
        "date",
      ],
      marketplace_provider_resources_move_resource: ["project", "project.url"],
      marketplace_provider_resources_set_limits: ["limits"],
      marketplace_provider_resources_terminate: ["attributes", "attributes.action"],
    });
    expect(coverage.bodyFields.total).toBe(Object.values(fields).flat().length);
  });
});

describe("what was used", () => {
  test("is counted by operation, status, query parameter and body field", async () => {
    const mock = observed();
    await mock.ask(
      { url: `${RESOURCES}?page=1&page_size=5&page=2` },
      { url: `${RESOURCES}?page_size=many&colour=red` },
      { url: `${RESOURCES}?page=99` },
      { url: `${RESOURCE}set_paused/`, body: { paused: true, reason: "" } },
      { method: "PUT", url: `${RESOURCE}set_paused/` },
      { url: `${RESOURCE}set_paused/`, body: "[]", headers: { accept: "text/css" } },
    );
    expect(mock.recorder.report().coverage).toMatchObject({
      operations: { used: 2, total: operations.length },
      statuses: { used: 3 },
      queryParameters: { used: 2 },
      bodyFields: { used: 1 },
    });
    const list = coverageOf(mock, "marketplace_provider_resources_list");
    expect([list.calls, list.statuses, used(list.queryParameters)]).toEqual([
      3,
      { 200: 2, 400: 0, 401: 0, 404: 1 },
      { page: 2, page_size: 2 },
    ]);
    const paused = coverageOf(mock, "marketplace_provider_resources_set_paused");
    expect([paused.calls, used(paused.statuses), paused.otherStatuses, paused.bodyFields]).toEqual([
      2,
      { 200: 1 },
      { 406: 1 },
      { paused: 1 },
    ]);
  });

  test("is a field once for a request, however many items have it, and whatever its value is", async () => {
    const mock = observed();
    const items = [{ type: "cpu", amount: "1" }, { type: "ram" }, "x", null, [{ recurring: true }]];
    await mock.ask({ url: USAGES, body: { usages: items, resource: null } }, { url: USAGES, body: { usages: "none" } });
    expect(used(coverageOf(mock, "marketplace_component_usages_set_usage").bodyFields)).toEqual({
      usages: 2,
      "usages[].type": 1,
      "usages[].amount": 1,
      resource: 1,
    });
  });

  test("is told from what only looks like it", async () => {
    const mock = observed();
    const headers = { "content-type": "text/plain" };
    await mock.ask(
      { method: "POST", url: POLICIES, body: '{"scope": "x"}', headers },
      { url: POLICIES, body: '{"options": {"notify_external_user": "a@b"}, "toString": 1}' },
    );
    const { bodyFields } = coverageOf(mock, "marketplace_customer_component_usage_policies_create");
    expect(used(bodyFields)).toEqual({ options: 1, "options.notify_external_user": 1 });
  });

  test.each([
    { query: "page_size=1&page", names: ["page", "page_size"] },
    { query: "page%5Fsize=1&&=&", names: ["page_size"] },
    { query: "page+size=1&name=page=1", names: ["name"] },
    { query: "%E0%A4%A=1&o=-name", names: ["o"] },
    { query: "constructor=1&__proto__=1", names: [] },
  ])("is read from the query as a server reads it: ?$query", async ({ query, names }) => {
    const mock = observed();
    await mock.ask({ url: `${RESOURCES}?${query}` });
    expect(Object.keys(used(coverageOf(mock, "marketplace_provider_resources_list").queryParameters)).sort()).toEqual(
      names,
    );
  });

  test("is HEAD, where the contract has an operation for it, and GET where it has none", async () => {
    const mock = observed();
    await mock.ask({ method: "HEAD", url: RESOURCES }, { method: "HEAD", url: RESOURCE });
    const names = ["marketplace_provider_resources_list", "marketplace_provider_resources_count"];
    expect([...names, "marketplace_provider_resources_retrieve"].map((name) => coverageOf(mock, name).calls)).toEqual([
      0, 1, 1,
    ]);
  });

  test("is every operation when all examples of the contract are sent, which break nothing", async () => {
    const mock = observed({ stateless: true });
    for (const operation of operations)
      await mock.ask({ method: operation.method.toUpperCase(), url: pathOf(operation), body: bodyOf(operation) });
    const { coverage, violations } = mock.recorder.report();
    expect(coverage.operations).toEqual({ used: operations.length, total: operations.length, percent: 100 });
    expect(violations).toEqual([]);
  });
});
