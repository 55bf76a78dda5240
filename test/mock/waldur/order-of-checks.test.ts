import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import type { OperationId } from "../../../src/contract/contract.js";
import { handlers } from "../../../src/mock/waldur/handlers.js";
import { id, smallWorld, world } from "../_world.js";

const LIST = "marketplace_component_usages_list";
const RETRIEVE = "marketplace_component_usages_retrieve";
const SET_USAGE = "marketplace_component_usages_set_usage";
const SET_USER_USAGE = "marketplace_component_usages_set_user_usage";

function usageWorld() {
  const small = smallWorld();
  small.usages = [{ uuid: id("usage"), resource: id("forecast"), component: id("cpu"), usage: 1 }];
  return world(small);
}

describe("what is judged first", () => {
  test("an Accept header that cannot be satisfied is 406, before 401", () => {
    const { status, body } = usageWorld().ask(LIST, { as: null, headers: { accept: "application/xml" } });
    expect([status, body]).toEqual([406, { detail: "Could not satisfy the request Accept header." }]);
  });

  test.each([
    "*/*",
    "application/*",
    "application/json; indent=2",
    "text/html,application/xhtml+xml,*/*;q=0.8",
    "foo, */*",
  ])("Accept %j is satisfied", (accept) => expect(usageWorld().ask(LIST, { headers: { accept } }).status).toBe(200));

  test.each(["foo", "application/xml", "text/csv", "image/*", "application/jsonx"])("Accept %j is not", (accept) =>
    expect(usageWorld().ask(LIST, { headers: { accept } }).status).toBe(406),
  );

  test("an anonymous caller gets 401, not 405", () => {
    expect(usageWorld().ask(LIST, { as: null, method: "DELETE" }).status).toBe(401);
    expect(usageWorld().ask(LIST, { method: "DELETE" }).status).toBe(405);
  });

  test("an unseen object is 404, a seen one without the right 403, before the body is looked at", () => {
    const ask = (as: string) => usageWorld().ask(SET_USER_USAGE, { as, uuid: id("usage"), raw: "{" }).status;
    expect(ask("outsider")).toBe(404);
    expect(ask("ice-admin")).toBe(403);
    expect(ask("aurora-owner")).toBe(415);
  });

  test("set_usage judges the body first and the right last", () => {
    const ask = (as: string, body: unknown) => usageWorld().ask(SET_USAGE, { as, body }).status;
    expect(ask("outsider", {})).toBe(400);
    expect(ask("outsider", { resource: id("forecast"), usages: [] })).toBe(403);
    expect(ask("aurora-owner", { resource: id("forecast"), usages: [] })).toBe(201);
  });

  test("a filter that cannot be read is 400 before the object is looked up", () => {
    const { status, body } = usageWorld().ask(RETRIEVE, { uuid: id("none"), query: "project_uuid=x" });
    expect([status, body]).toEqual([400, { project_uuid: ["Enter a valid UUID."] }]);
  });
});

describe("the URL that answers in plain text", () => {
  const GLAUTH = "marketplace_provider_resources_glauth_users_config_retrieve";

  test.each(["*/*", "text/plain", "text/*", "text/plain;q=0.5, application/json"])("Accept %j will do", (accept) => {
    expect(usageWorld().ask(GLAUTH, { uuid: id("none"), headers: { accept } }).status).toBe(404);
  });

  test.each(["application/json", "text/html"])("Accept %j is 406", (accept) => {
    expect(usageWorld().ask(GLAUTH, { uuid: id("none"), headers: { accept } }).status).toBe(406);
  });

  test("its errors are JSON under the label of plain text", () => {
    const { headers, body } = usageWorld().ask(GLAUTH, { as: null });
    expect(body).toBe('{"detail":"Authentication credentials were not provided."}');
    expect(headers).toMatchObject({ "Content-Type": "text/plain; charset=utf-8", "WWW-Authenticate": "Token" });
  });
});

describe("methods", () => {
  test.each([
    [LIST, "POST", "GET, HEAD, OPTIONS"],
    [LIST, "PUT", "GET, HEAD, OPTIONS"],
    [RETRIEVE, "PATCH", "GET, HEAD, OPTIONS"],
    [RETRIEVE, "DELETE", "GET, HEAD, OPTIONS"],
    [SET_USAGE, "GET", "POST, OPTIONS"],
    [SET_USAGE, "HEAD", "POST, OPTIONS"],
    ["marketplace_provider_resources_list", "POST", "GET, POST, HEAD, OPTIONS"],
    ["marketplace_provider_resources_retrieve", "DELETE", "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"],
  ] as const)("%s with %s is 405, with Allow", (operation, method, allow) => {
    const { status, body, headers } = usageWorld().ask(operation, { uuid: id("usage"), method });
    expect(status).toBe(405);
    if (method !== "HEAD") expect(body).toEqual({ detail: `Method "${method}" not allowed.` });
    expect(headers.Allow).toBe(allow);
  });

  test.each([
    [LIST, { query: "page_size=1" }],
    [RETRIEVE, { uuid: id("usage") }],
    [RETRIEVE, { uuid: id("none") }],
    [LIST, { query: "page=9" }],
    [LIST, { query: "type=&offering_uuid=x" }],
    [LIST, { as: null }],
  ] as const)("HEAD of %s %j has the status and headers of GET and no body", (operation, ask) => {
    const get = usageWorld().ask(operation, ask);
    const head = usageWorld().ask(operation, { ...ask, method: "HEAD" });
    expect(head).toEqual({ ...get, body: undefined });
  });

  test("OPTIONS is 200 for a caller and 401 for an anonymous one", () => {
    expect(usageWorld().ask(LIST, { method: "OPTIONS" })).toMatchObject({
      status: 200,
      body: { name: "Component Usage List", renders: ["application/json", "text/html"] },
      headers: { Allow: "GET, HEAD, OPTIONS" },
    });
    expect(usageWorld().ask(LIST, { method: "OPTIONS", as: null }).status).toBe(401);
  });

  test.each([
    ["marketplace_customer_component_usage_policies_list", "Customer Component Usage Policy List"],
    ["marketplace_customer_component_usage_policies_actions_retrieve", "Actions"],
    ["marketplace_provider_resources_list", "Provider Resource List"],
    ["marketplace_provider_resources_retrieve", "Provider Resource Instance"],
    ["marketplace_provider_resources_glauth_users_config_retrieve", "Glauth users config"],
    [SET_USAGE, "Set usage"],
    [SET_USER_USAGE, "Set user usage"],
  ] as const)("OPTIONS of %s names the view", (operation, name) => {
    expect(usageWorld().ask(operation, { method: "OPTIONS" }).body).toMatchObject({ name });
  });

  test("every GET of the contract that has a handler answers HEAD", () => {
    const gets = (Object.keys(operationTable) as OperationId[]).filter(
      (name) => handlers[name] && operationTable[name].method === "GET",
    );
    expect(gets).toContain(LIST);
    for (const name of gets)
      expect(usageWorld().ask(name, { uuid: id("forecast"), method: "HEAD" }).status).not.toBe(405);
  });
});

describe("headers", () => {
  test("every answer has Allow, Vary, X-Frame-Options and Content-Language", () => {
    const expected = {
      Allow: "GET, HEAD, OPTIONS",
      Vary: "Accept, Accept-Language, Cookie, origin",
      "X-Frame-Options": "DENY",
      "Content-Language": "en",
      "Content-Type": "application/json; charset=utf-8",
    };
    expect(usageWorld().ask(RETRIEVE, { uuid: id("usage") }).headers).toEqual(expected);
    expect(usageWorld().ask(RETRIEVE, { uuid: id("none") }).headers).toEqual(expected);
  });

  test("an empty answer has no Content-Type", () => {
    const { status, headers, body } = usageWorld().ask(SET_USAGE, { body: { resource: id("forecast"), usages: [] } });
    expect([status, headers["Content-Type"], body]).toEqual([201, undefined, undefined]);
  });
});

test("a refused call leaves no trace", () => {
  const small = smallWorld();
  small.offerings[0]?.components?.push({
    uuid: id("ram"),
    type: "ram",
    billing_type: "usage",
    limit_period: "total",
    limit_amount: 5,
  });
  const test = world(small);
  const before = test.store.toWorld();
  const usages = [
    { type: "cpu", amount: 1 },
    { type: "ram", amount: 6 },
  ];
  expect(test.ask(SET_USAGE, { body: { resource: id("forecast"), usages } }).status).toBe(400);
  expect(test.store.toWorld()).toEqual(before);
});

test("a mistake of the mock itself is no answer, and leaves no trace either", () => {
  const test = usageWorld();
  test.store.usages.update(id("usage"), { component: id("dangling") });
  expect(() => test.ask(RETRIEVE, { uuid: id("usage") })).toThrow(RangeError);
});
