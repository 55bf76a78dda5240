import { describe, expect, test } from "vitest";
import {
  type OperationId,
  type QueryLike,
  UnknownOperationError,
  validateRequest,
  validateResponse,
} from "../../src/validate/index.js";

const json = { "content-type": "application/json" };
const page = { ...json, "x-result-count": "1", link: '<https://a.test/>; rel="first", <https://a.test/>; rel="last"' };
const usage = {
  uuid: "8b9cfdbd794949e4b98847f07fdd80bb",
  created: "2025-11-01T06:00:00+00:00",
  description: "",
  type: "cpu",
  name: "CPU",
  measured_unit: "CPU-hours",
  usage: 1.5,
  date: "2025-11-21T06:00:00+00:00",
  recurring: false,
  resource_name: "sea-ice",
  resource_uuid: "b9005020ea014056801f86ab919a8aef",
  offering_name: "Aurora HPC",
  offering_uuid: "93a74a6ae7c144ae97b8f89129b65e7b",
  project_name: "Sea ice",
  project_uuid: "11e0887311d24216a26934c6fc8815ed",
  customer_name: "Institute",
  customer_uuid: "4ee5f5975e034a2eb2f8a56eaefb0f45",
  billing_period: "2025-11-01",
  modified_by: null,
};
const list = "marketplace_component_usages_list";

describe("validateResponse", () => {
  test("has nothing to say about an answer that keeps the contract", () => {
    expect(validateResponse(list, { status: 200, headers: page, body: [usage] })).toEqual([]);
    expect(validateResponse(list, { status: 200, headers: new Headers(page), body: [] })).toEqual([]);
  });

  test.each([
    {
      name: "an undeclared status",
      answer: { status: 500, body: "<h1>Server Error (500)</h1>" },
      found: { part: "status", place: "", rule: "declared" },
    },
    {
      name: "a missing header",
      answer: { status: 200, headers: { ...page, "x-result-count": undefined }, body: [] },
      found: { part: "header", place: "X-Result-Count", rule: "required" },
    },
    {
      name: "a header of the wrong kind",
      answer: { status: 200, headers: { ...page, "x-result-count": "many" }, body: [] },
      found: { part: "header", place: "X-Result-Count", rule: "type" },
    },
    {
      name: "another content type",
      answer: { status: 200, headers: { ...page, "content-type": "text/html; charset=utf-8" }, body: "<p>" },
      found: { part: "content-type", place: "", rule: "declared" },
    },
    {
      name: "a value of the wrong type",
      answer: { status: 200, headers: page, body: [usage, { ...usage, usage: true }] },
      found: { part: "body", place: "/1/usage", rule: "type" },
    },
    {
      name: "a missing key",
      answer: {
        status: 200,
        headers: page,
        body: [{ ...usage, type: undefined }].map((row) => JSON.parse(JSON.stringify(row))),
      },
      found: { part: "body", place: "/0", rule: "required" },
    },
    {
      name: "an empty body",
      answer: { status: 200, headers: page, body: undefined },
      found: { part: "body", place: "", rule: "type" },
    },
  ])("finds $name", ({ answer, found }) => {
    expect(validateResponse(list, answer)).toEqual([expect.objectContaining(found)]);
  });

  test("finds a body where the contract has none", () => {
    const answer = { status: 204, headers: json, body: {} };
    expect(validateResponse("marketplace_provider_resources_unlink", answer)).toMatchObject([{ part: "body" }]);
    expect(validateResponse("marketplace_provider_resources_unlink", { status: 204 })).toEqual([]);
  });

  test("takes an empty body where the contract says that there may be none", () => {
    const details = "marketplace_provider_resources_details_retrieve";
    expect(validateResponse(details, { status: 404 })).toEqual([]);
    expect(validateResponse(details, { status: 404, headers: json, body: { detail: "No." } })).toEqual([]);
    expect(validateResponse(details, { status: 401, headers: { "www-authenticate": "Token" } })).toMatchObject([
      { part: "content-type" },
    ]);
  });

  test("lets a sparse record lack keys, but only the record itself, and only where `field` exists", () => {
    const { uuid } = usage;
    expect(validateResponse(list, { status: 200, headers: page, body: [{ uuid }], sparse: true })).toEqual([]);
    expect(validateResponse(list, { status: 200, headers: page, body: [{ uuid }] }).length).toBeGreaterThan(0);
    const policies = "marketplace_customer_component_usage_policies_list";
    expect(
      validateResponse(policies, { status: 200, headers: page, body: [{ uuid }], sparse: true }).length,
    ).toBeGreaterThan(0);
  });

  const { uuid, name } = usage;
  const FORMS = [
    { field: ["uuid", "name"] },
    { page: 1, field: ["uuid", "name"] },
    new URLSearchParams("field=uuid&field=name"),
    new Map([["field", ["uuid", "name"]]]),
    new URL("https://a.test/api/?field=uuid&field=name#top"),
    "field=uuid&field=name",
    "?page=2&field=uuid&field=name",
    "/api/marketplace-component-usages/?field=uuid&field=name",
    "https://a.test/?field=uuid&q=what?&field=name#?field=type",
  ];
  test.each(FORMS)("a record needs only the keys that the query names: %j", (query) => {
    const judge = (...body: object[]) => validateResponse(list, { status: 200, headers: page, body, query });
    expect(judge({ uuid, name }, { name, uuid, more: 1 })).toEqual([]);
    const missing = [{ place: "/1", rule: "required", message: expect.stringContaining("'name'") }];
    expect(judge({ uuid, name }, { uuid })).toMatchObject(missing);
    expect(judge({ uuid: 5, name })).toMatchObject([{ place: "/0/uuid", rule: "type" }]);
  });

  test.each<{ what: string; query: QueryLike; body: object; valid: boolean }>([
    { what: "names that nobody knows", query: "field=colour", body: {}, valid: true },
    { what: "names that nobody knows, all fields", query: "field=colour", body: usage, valid: true },
    { what: "one name that is known", query: { field: ["colour", "uuid"] }, body: { uuid }, valid: true },
    { what: "one name", query: { field: "uuid" }, body: { uuid }, valid: true },
    { what: "an empty name", query: "field=", body: {}, valid: true },
    { what: "no name", query: { field: [] }, body: { uuid }, valid: false },
    { what: "a name that is not sent", query: { field: undefined }, body: { uuid }, valid: false },
    { what: "no query", query: "/api/marketplace-component-usages/", body: { uuid }, valid: false },
    { what: "another parameter", query: "?fields=uuid&field[]=uuid", body: { uuid }, valid: false },
    { what: "a selection that was ignored", query: { field: "uuid" }, body: usage, valid: true },
  ])("$what: $query", ({ query, body, valid }) => {
    const found = validateResponse(list, { status: 200, headers: page, body: [body], query });
    expect(found.length === 0).toBe(valid);
  });

  test("a selection cuts down records, not errors, and none of an operation without `field`", () => {
    const query = { field: "uuid" };
    const missing = validateResponse("marketplace_component_usages_retrieve", {
      status: 404,
      headers: json,
      body: {},
      query,
    });
    expect(missing).toMatchObject([{ place: "", rule: "required" }]);
    const policies = "marketplace_customer_component_usage_policies_list";
    expect(validateResponse(policies, { status: 200, headers: page, body: [{ uuid }], query })).not.toEqual([]);
    const resources = "marketplace_provider_resources_retrieve";
    const order = { status: 200, headers: json, body: { creation_order: { uuid } }, query: "field=creation_order" };
    expect(validateResponse(resources, order).map(({ place }) => place)).toContain("/creation_order");
  });

  test("names the types of a union once, and finds one fault once", () => {
    const body = { ...usage, modified_by: "ada", usage: null };
    const found = validateResponse("marketplace_component_usages_retrieve", { status: 200, headers: json, body });
    expect(found.map(({ place }) => place).sort()).toEqual(["/modified_by", "/usage"]);
    expect(found).toContainEqual({
      part: "body",
      place: "/modified_by",
      rule: "type",
      message: "must be integer or null",
    });
  });

  test("reads plain text, also an empty one", () => {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    const glauth = "marketplace_provider_resources_glauth_users_config_retrieve";
    expect(validateResponse(glauth, { status: 200, headers, body: "[[users]]" })).toEqual([]);
    expect(validateResponse(glauth, { status: 200, headers })).toEqual([]);
  });

  test("does not know other operations", () => {
    const call = () => validateResponse("invoices_list" as OperationId, { status: 200 });
    expect(call).toThrow(UnknownOperationError);
    expect(call).toThrow('The contract has no operation "invoices_list"; the names are the keys of operationTable.');
  });

  test("takes headers in the forms that HTTP libraries give them", () => {
    const answer = { status: 200, body: [] };
    const node = { ...page, link: undefined, Link: [page.link], "x-result-count": 1 };
    const foreign = { get: (name: string) => page[name.toLowerCase() as keyof typeof page] ?? null };
    for (const headers of [page, new Headers(page), new Map(Object.entries(page)), foreign]) {
      const lower = headers instanceof Map ? { get: (name: string) => headers.get(name.toLowerCase()) } : headers;
      expect(validateResponse(list, { ...answer, headers: lower })).toEqual([]);
    }
    expect(validateResponse(list, { ...answer, headers: node })).toEqual([]);
    const odd = { ...page, "content-type": "constructor" };
    expect(validateResponse(list, { ...answer, headers: odd })).toMatchObject([{ part: "content-type" }]);
    expect(validateResponse(list, { ...answer, headers: { ...page, "x-other": "a\nb" } })).toEqual([]);
  });

  test("does not look at the body of an answer to HEAD", () => {
    const { "content-type": _, ...headers } = page;
    expect(validateResponse("marketplace_component_usages_count", { status: 200, headers, body: "[]" })).toEqual([]);
  });

  test("a sparse record may lack its own keys, not those of what is inside, and no other rule is bent", () => {
    const resources = "marketplace_provider_resources_retrieve";
    const judge = (body: object) => validateResponse(resources, { status: 200, headers: json, body, sparse: true });
    expect(judge({ uuid: usage.uuid })).toEqual([]);
    expect(judge({ uuid: 5 })).toMatchObject([{ place: "/uuid", rule: "type" }]);
    expect(judge({ creation_order: { uuid: usage.uuid } }).map(({ place }) => place)).toContain("/creation_order");
  });

  test.each([
    { key: "billing_period", value: "November", rule: "format" },
    { key: "created", value: "2025-11-01", rule: "format" },
    { key: "uuid", value: "8b9c", rule: "pattern" },
    { key: "name", value: "", rule: "minLength" },
  ])("finds a $key that breaks its $rule", ({ key, value, rule }) => {
    const body = { ...usage, [key]: value };
    const found = validateResponse("marketplace_component_usages_retrieve", { status: 200, headers: json, body });
    expect(found).toMatchObject([{ place: `/${key}`, rule }]);
  });

  test("finds every mistake at once, and names the values of an enum", () => {
    const body = [{ uuid: 1, type: 2 }];
    const team = "marketplace_provider_resources_offering_for_subresources_list";
    expect(validateResponse(team, { status: 200, headers: json, body })).toHaveLength(2);
    const names = validateResponse("marketplace_customer_component_usage_policies_actions_retrieve", {
      status: 200,
      headers: json,
      body: ["dance"],
    });
    expect(names.map(({ message }) => message).join()).toContain('"notify_organization_owners"');
  });
});

describe("validateRequest", () => {
  const uuid = "b9005020ea014056801f86ab919a8aef";

  test("takes values as well as the strings of a URL", () => {
    const values = { page: 2, paused: true, state: ["OK", "Erred"], o: ["-created", "name"] };
    const strings = { page: "2", paused: "true", state: "OK", o: "-created,name", offering_uuid: `${uuid},${uuid}` };
    expect(validateRequest("marketplace_provider_resources_list", { query: values })).toEqual([]);
    expect(validateRequest("marketplace_provider_resources_list", { query: strings })).toEqual([]);
    expect(strings.o).toBe("-created,name");
  });

  test.each([
    { query: new URLSearchParams("page=2&paused=true&state=OK&state=Erred&o=-created,name") },
    { query: new Map<string, unknown>(Object.entries({ page: ["2"], state: ["OK", "Erred"] })) },
    { query: new URL("https://a.test/api/?page=2&o=name") },
    { query: "page=2&state=OK" },
    { query: "?" },
    { query: "/api/marketplace-provider-resources/" },
  ])("takes a query in the form $query", ({ query }) => {
    expect(validateRequest("marketplace_provider_resources_list", { query })).toEqual([]);
  });

  test.each(["page=two&__proto__=1", "/api/?page=two&__proto__=1", new URLSearchParams("page=two&__proto__=1")])(
    "finds what is wrong in the query %s",
    (query) => {
      expect(validateRequest("marketplace_provider_resources_list", { query })).toMatchObject([
        { place: "__proto__", rule: "declared" },
        { place: "page", rule: "type" },
      ]);
    },
  );

  test.each([
    { name: "an undeclared parameter", query: { colour: "red" }, found: { place: "colour", rule: "declared" } },
    { name: "a value outside its enum", query: { state: ["Broken"] }, found: { place: "state", rule: "enum" } },
    { name: "a bad item of a comma list", query: { o: "-created,uuid" }, found: { place: "o", rule: "enum" } },
    { name: "a number that is none", query: { page: "two" }, found: { place: "page", rule: "type" } },
  ])("finds $name", ({ query, found }) => {
    expect(validateRequest("marketplace_provider_resources_list", { query })).toEqual([
      expect.objectContaining({ part: "query", ...found }),
    ]);
  });

  test.each([
    {
      name: "a missing uuid",
      request: { body: { paused: true } },
      found: { part: "path", place: "uuid", rule: "required" },
    },
    {
      name: "a malformed uuid",
      request: { path: { uuid: "x" }, body: { paused: true } },
      found: { part: "path", place: "uuid", rule: "pattern" },
    },
    { name: "a missing body", request: { path: { uuid } }, found: { part: "body", place: "", rule: "required" } },
    {
      name: "a bad body",
      request: { path: { uuid }, body: { paused: "yes" } },
      found: { part: "body", place: "/paused", rule: "type" },
    },
  ])("finds $name", ({ request, found }) => {
    expect(validateRequest("marketplace_provider_resources_set_paused", request)).toEqual([
      expect.objectContaining(found),
    ]);
  });

  test.each(["0x10", "1e1", " 2 ", true, [2]])("does not read %j as a number", (value) => {
    expect(validateRequest("marketplace_provider_resources_list", { query: { page: value } })).toMatchObject([
      { place: "page", rule: "type" },
    ]);
  });

  test.each(["1", 0, null, "TRUE"])("does not read %j as a boolean", (value) => {
    expect(validateRequest("marketplace_provider_resources_list", { query: { paused: value } })).toMatchObject([
      { place: "paused", rule: "type" },
    ]);
  });

  test.each([
    { amount: "12.50", found: [] },
    { amount: 12.5, found: [] },
    { amount: "12.505", found: ["pattern"] },
    { amount: "twelve", found: ["format"] },
    { amount: true, found: ["type"] },
  ])("an amount of $amount breaks $found", ({ amount, found }) => {
    const body = { resource: uuid, usages: [{ type: "cpu", amount }] };
    const rules = validateRequest("marketplace_component_usages_set_usage", { body }).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(found);
  });

  test("finds a body where none is taken", () => {
    const request = { path: { uuid }, body: {} };
    expect(validateRequest("marketplace_provider_resources_unlink", request)).toMatchObject([
      { part: "body", rule: "declared" },
    ]);
  });
});
