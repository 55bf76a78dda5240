import { all, answering, asking, headers, json, type Mutation, rows, status } from "./_mutate.js";

const USAGES = "marketplace_component_usages_list";
const POLICIES = "marketplace_customer_component_usage_policies_list";
const RESOURCES = "marketplace_provider_resources_list";
const USAGE = "marketplace_component_usages_retrieve";
const RESOURCE = "marketplace_provider_resources_retrieve";
const POLICY = "marketplace_customer_component_usage_policies_retrieve";
const TEAM = "marketplace_provider_resources_team_list";
const PERIODS = "marketplace_provider_resources_plan_periods_list";
const GLAUTH = "marketplace_provider_resources_glauth_users_config_retrieve";
const ACTIONS = "marketplace_customer_component_usage_policies_actions_retrieve";
const TERMINATE = "marketplace_provider_resources_terminate";

/** Faults of statuses and headers. */
const frames: Mutation[] = [
  { name: "another success", rule: "status", operation: RESOURCE, make: status(RESOURCE, 200, 201) },
  { name: "success in part", rule: "status", operation: USAGES, make: status(USAGES, 200, 206) },
  {
    name: "error of the server",
    rule: "server-error",
    operation: PERIODS,
    make: status(PERIODS, 200, 500, { detail: "boom" }),
  },
  {
    name: "no X-Result-Count",
    rule: "header",
    operation: USAGES,
    make: headers(USAGES, 200, { "x-result-count": null }),
  },
  {
    name: "X-Result-Count in words",
    rule: "header",
    operation: POLICIES,
    make: headers(POLICIES, 200, { "x-result-count": "many" }),
  },
  {
    name: "JSON called HTML",
    rule: "content-type",
    operation: USAGES,
    make: headers(USAGES, 200, { "content-type": "text/html" }),
  },
  {
    name: "no content type",
    rule: "content-type",
    operation: TEAM,
    make: headers(TEAM, 200, { "content-type": null }),
  },
  {
    name: "text called JSON",
    rule: "json",
    operation: GLAUTH,
    make: headers(GLAUTH, 200, { "content-type": "application/json" }),
  },
  {
    name: "page of HTML",
    rule: "content-type",
    operation: POLICY,
    make: answering(POLICY, 200, () => new Response("<html></html>", { headers: { "content-type": "text/html" } })),
  },
  {
    name: "truncated body",
    rule: "json",
    operation: RESOURCES,
    make: answering(RESOURCES, 200, async (response) => new Response((await response.text()).slice(0, -9), response)),
  },
  {
    name: "empty body",
    rule: "body-type",
    operation: RESOURCE,
    make: answering(RESOURCE, 200, ({ headers: list }) => new Response(null, { headers: list })),
  },
  {
    name: "redirect elsewhere",
    rule: "redirect",
    operation: ACTIONS,
    make: asking(
      ACTIONS,
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }),
    ),
  },
  {
    name: "no answer in time",
    rule: "no-answer",
    operation: TEAM,
    make: (send) => (request) => (request.url.includes("/team/") ? new Promise(() => {}) : send(request)),
  },
  {
    name: "connection reset",
    rule: "no-answer",
    operation: PERIODS,
    make: (send) => (request) =>
      request.url.includes("/plan_periods/") ? Promise.reject(new TypeError("fetch failed")) : send(request),
  },
  {
    name: "answer without an end",
    rule: "no-answer",
    operation: ACTIONS,
    make: asking(ACTIONS, () => new Response(endless(), { headers: { "content-type": "application/json" } })),
  },
];

/** Faults in what is refused. */
const refusals: Mutation[] = [
  { name: "200 instead of 401", rule: "auth-missing", operation: ACTIONS, make: status(ACTIONS, 401, 200, []) },
  { name: "403 instead of 401", rule: "status", operation: USAGES, make: status(USAGES, 401, 403, { detail: "No." }) },
  {
    name: "unknown token taken",
    rule: "auth-wrong",
    operation: ACTIONS,
    make: answering(ACTIONS, 401, (response, { headers: sent }) =>
      sent.has("authorization") ? Response.json([], { status: 200 }) : response,
    ),
  },
  {
    name: "401 without a challenge",
    rule: "header",
    operation: RESOURCE,
    make: headers(RESOURCE, 401, { "www-authenticate": null }),
  },
  { name: "200 for an unknown uuid", rule: "not-found", operation: PERIODS, make: status(PERIODS, 404, 200, []) },
  { name: "null for an unknown uuid", rule: "body-type", operation: USAGE, make: status(USAGE, 404, 200, null) },
  {
    name: "400 for a malformed uuid",
    rule: "not-found",
    operation: POLICY,
    make: answering(POLICY, 404, (response, { url }) =>
      url.includes("no-uuid") ? Response.json({ uuid: ["Not a uuid."] }, { status: 400 }) : response,
    ),
  },
  { name: "410 instead of 404", rule: "status", operation: RESOURCE, make: status(RESOURCE, 404, 410) },
  {
    name: "404 in another shape",
    rule: "body-required",
    operation: RESOURCE,
    make: status(RESOURCE, 404, 404, { error: "Not found" }),
  },
  {
    name: "filter error in another shape",
    rule: "filter-refused",
    operation: USAGES,
    make: json(USAGES, 400, () => ({ detail: ["Wrong."] })),
  },
  { name: "422 instead of 400", rule: "status", operation: RESOURCES, make: status(RESOURCES, 400, 422) },
  {
    name: "500 for a bad filter",
    rule: "server-error",
    operation: USAGES,
    make: status(USAGES, 400, 500, { detail: "boom" }),
  },
  {
    name: "GET where only POST is",
    rule: "method",
    operation: TERMINATE,
    make: (send) => async (request) =>
      request.method === "GET" && request.url.includes("/terminate/") ? Response.json({}) : send(request),
  },
  {
    name: "405 in another shape",
    rule: "method",
    operation: TERMINATE,
    make: (send) => async (request) =>
      request.method === "GET" && request.url.includes("/terminate/")
        ? Response.json({ error: "no" }, { status: 405 })
        : send(request),
  },
  {
    name: "media type not looked at",
    rule: "accept",
    operation: USAGES,
    make: (send) => (request) => send(withAccept(request)),
  },
];

/** Nothing that breaks the contract. */
export const harmless: Mutation["make"] = all(
  rows(POLICIES, (row) => ({ ...row, brand_new: 1 })),
  headers(RESOURCES, 200, { "x-brand-new": "1" }),
);

export const answerMutations: readonly Mutation[] = [...frames, ...refusals];

function withAccept(request: Request): Request {
  const list = new Headers(request.headers);
  list.set("accept", "*/*");
  return new Request(request, { headers: list });
}

function endless(): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(`["${"x".repeat(1 << 20)}"],`);
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}
