import { describe, expect, test } from "vitest";
import { defaultWorld } from "../../../src/mock/world/example-data/index.js";
import { type Ask, gist, observed, RESOURCE, RESOURCES } from "./_observed.js";

const TERMINATING = defaultWorld().resources.find(({ state }) => state === "Terminating")?.uuid;
const setPaused = `${RESOURCE}set_paused/`;
const PAUSED = {
  operation: "marketplace_provider_resources_set_paused",
  method: "POST",
  path: `${RESOURCES}{uuid}/set_paused/`,
};
const LIST = { operation: "marketplace_provider_resources_list", method: "GET", path: RESOURCES };
const RETRIEVE = { operation: "marketplace_provider_resources_retrieve", method: "GET", path: `${RESOURCES}{uuid}/` };
const NOWHERE = { operation: null, part: "path", place: "", rule: "declared", value: null };

describe("a request that breaks the contract is reported", () => {
  test.each<{ what: string; ask: Ask; violation: object; message?: string; status: number }>([
    {
      what: "a query parameter of the wrong kind",
      ask: { url: `${RESOURCES}?page_size=many&page=1` },
      violation: { ...LIST, part: "query", place: "page_size", rule: "type", value: "many" },
      status: 200,
    },
    {
      what: "a value that is none of the declared ones, escaped and sent twice",
      ask: { url: `${RESOURCES}?state=OK&state=Half%20done` },
      violation: { ...LIST, part: "query", place: "state", rule: "enum", value: "OK, Half done" },
      status: 400,
    },
    {
      what: "a query parameter that nobody declares, which Waldur leaves unread",
      ask: { url: `${RESOURCE}?colour=red` },
      violation: { ...RETRIEVE, part: "query", place: "colour", rule: "declared", value: "red" },
      message: "colour is not a parameter of marketplace_provider_resources_retrieve",
      status: 200,
    },
    {
      what: "a path that is no uuid",
      ask: { url: `${RESOURCES}nobody/` },
      violation: { ...RETRIEVE, part: "path", place: "uuid", rule: "pattern", value: "nobody" },
      status: 404,
    },
    {
      what: "a field of the wrong kind, which Waldur takes",
      ask: { url: setPaused, body: { paused: "yes" } },
      violation: { ...PAUSED, part: "body", place: "/paused", rule: "type", value: '"yes"' },
      status: 200,
    },
    {
      what: "a field that is missing",
      ask: { url: `${RESOURCE}set_slug/`, body: { slog: "a" } },
      violation: { part: "body", place: "", rule: "required", value: '{"slog":"a"}' },
      message: "must have required property 'slug'",
      status: 400,
    },
    {
      what: "no body where one is needed",
      ask: { method: "POST", url: `${RESOURCE}set_slug/` },
      violation: { part: "body", place: "", rule: "required", value: null },
      status: 400,
    },
    {
      what: "a body that nobody asked for",
      ask: { url: `${RESOURCE}refresh_last_sync/`, body: { now: true } },
      violation: { part: "body", place: "", rule: "declared", value: '{"now":true}' },
      status: 200,
    },
    {
      what: "malformed JSON",
      ask: { url: setPaused, body: '{"paused": tru' },
      violation: { ...PAUSED, part: "body", place: "", rule: "json", value: '{"paused": tru' },
      status: 400,
    },
    {
      what: "a form",
      ask: { url: setPaused, body: "paused=true", headers: { "content-type": "application/x-www-form-urlencoded" } },
      violation: { ...PAUSED, part: "content-type", rule: "declared", value: "application/x-www-form-urlencoded" },
      status: 200,
    },
    {
      what: "a missing slash, although Waldur shows the way",
      ask: { url: RESOURCE.slice(0, -1) },
      violation: { ...NOWHERE, method: "GET", path: `${RESOURCES}{uuid}` },
      message: "the path has no slash at its end",
      status: 301,
    },
    {
      what: "a method that the URL does not have",
      ask: { method: "DELETE", url: RESOURCE },
      violation: { ...NOWHERE, method: "DELETE", path: `${RESOURCES}{uuid}/` },
      message: "the contract has no DELETE of this URL",
      status: 405,
    },
    {
      what: "a target that is no URL",
      ask: { url: "http://[" },
      violation: { ...NOWHERE, method: "GET", path: "http://[" },
      status: 400,
    },
  ])("$what", async ({ ask: asked, violation, message, status }) => {
    const { recorder, ask } = observed();
    await ask(asked);
    const { violations, broken, requests, expected, mockViolations } = recorder.report();
    expect(violations).toMatchObject([{ ...violation, count: 1, first: { status } }]);
    if (message) expect(violations[0]?.message).toBe(message);
    expect([requests, broken, expected, mockViolations]).toEqual([1, 1, [], []]);
  });
});

describe("a request that keeps the contract is not, whatever is answered", () => {
  test.each<{ what: string; ask: Ask; status: number }>([
    { what: "no token", ask: { headers: { authorization: "" } }, status: 401 },
    { what: "an unknown token", ask: { headers: { authorization: "Token nobody" } }, status: 401 },
    {
      what: "no right",
      ask: { url: setPaused, body: { paused: true }, headers: { authorization: "Token project-admin" } },
      status: 403,
    },
    { what: "no such object", ask: { url: `${RESOURCES}${"0".repeat(32)}/` }, status: 404 },
    {
      what: "the wrong state",
      ask: { url: `${RESOURCES}${TERMINATING}/terminate/`, body: {} },
      status: 409,
    },
    {
      what: "a value that only Waldur refuses",
      ask: { url: `${RESOURCE}move_resource/`, body: { project: { url: "http://mock.test/api/projects/1/" } } },
      status: 400,
    },
    { what: "OPTIONS", ask: { method: "OPTIONS" }, status: 200 },
    { what: "HEAD of what the contract only lets you GET", ask: { method: "HEAD" }, status: 200 },
    { what: "a browser that looks for an icon", ask: { url: "/favicon.ico" }, status: 404 },
  ])("$what: $status", async ({ ask: asked, status }) => {
    const { recorder, ask } = observed();
    const [exchange] = await ask(asked);
    expect(exchange?.response.status).toBe(status);
    expect(recorder.report()).toMatchObject({
      requests: 1,
      broken: 0,
      violations: [],
      expected: [],
      mockViolations: [],
    });
  });
});

describe.each([{ stateless: false }, { stateless: true }])(
  "one cause is one violation, stateless: $stateless",
  (options) => {
    const SET_USAGE = "/api/marketplace-component-usages/set_usage/";
    test.each([
      {
        what: "an amount without form",
        body: { resource: "0".repeat(32), usages: [{ type: "cpu", amount: "x" }] },
        place: "/usages/0/amount",
      },
      { what: "neither of two keys", body: { usages: [] }, place: "" },
      { what: "a wrong one of two keys", body: { resource: 5, usages: [] }, place: "/resource" },
    ])("$what", async ({ body, place }) => {
      const { recorder, ask } = observed(options);
      await ask({ url: SET_USAGE, body });
      expect(recorder.report().violations).toMatchObject([{ part: "body", place, count: 1 }]);
    });
  },
);

describe("the same violation is one entry", () => {
  const page = (size: string) => ({ url: `${RESOURCES}?page_size=${size}` });

  test("with how many requests did it, and the first of them", async () => {
    const { recorder, ask } = observed();
    await ask(page("many"), page("few"), { url: RESOURCES }, page("none"));
    const { violations, broken, requests } = recorder.report();
    expect(violations).toMatchObject([{ count: 3, value: "many", first: { url: `${RESOURCES}?page_size=many` } }]);
    expect([requests, broken]).toEqual([4, 3]);
  });

  test("also when items of a list do it, and counts once for a request", async () => {
    const { recorder, ask } = observed();
    const item = { type: 5, amount: "1" };
    const url = "/api/marketplace-component-usages/set_usage/";
    await ask({ url, body: { resource: "0".repeat(32), usages: [{ type: "cpu", amount: "1" }, item, item] } });
    expect(recorder.report().violations.map(gist)).toMatchObject([
      { place: "/usages/1/type", rule: "type", value: "5", count: 1 },
    ]);
  });

  test("another operation, rule or place is another one, and so is another field that is missing", async () => {
    const { recorder, ask } = observed();
    const body = { actions: "notify_organization_owners" };
    await ask(page("many"), { url: `${RESOURCES}?page=many` }, { url: `${RESOURCE}set_slug/`, body: { slug: "" } });
    await ask({ url: "/api/marketplace-customer-component-usage-policies/?page_size=many" });
    await ask({ url: "/api/marketplace-customer-component-usage-policies/", body });
    expect(
      recorder.report().violations.map(({ operation, rule, place, message }) => [operation, rule, place || message]),
    ).toEqual([
      ["marketplace_provider_resources_list", "type", "page_size"],
      ["marketplace_provider_resources_list", "type", "page"],
      ["marketplace_provider_resources_set_slug", "minLength", "/slug"],
      ["marketplace_customer_component_usage_policies_list", "type", "page_size"],
      ["marketplace_customer_component_usage_policies_create", "required", "must have required property 'scope'"],
      [
        "marketplace_customer_component_usage_policies_create",
        "required",
        "must have required property 'component_limits_set'",
      ],
    ]);
  });

  test("HEAD of a list is the operation that counts", async () => {
    const { recorder, ask } = observed();
    await ask({ method: "HEAD", url: `${RESOURCES}?page_size=many` });
    expect(recorder.report().violations).toMatchObject([
      { operation: "marketplace_provider_resources_count", method: "HEAD", path: RESOURCES },
    ]);
  });
});
