import { describe, expect, test } from "vitest";
import { id } from "../_world.js";
import { answerOf, api, FORECAST, POLICIES, RESOURCES, USAGES } from "./_api.js";

// The shapes of errors, each as it comes over the counter.

const mock = await api((small) => {
  small.customers?.push({ uuid: id("cargo"), name: "Cargo" });
  small.projects?.push({ uuid: id("freight"), name: "Freight", customer: id("cargo") });
  const plugin_options = { latest_date_for_resource_termination: "2026-01-01" };
  Object.assign(small.offerings[0] ?? {}, { plugin_options });
  small.invoices = [{ customer: id("cargo"), year: 2025, month: 11, state: "created" }];
  small.resources.push({ ...small.resources[0], uuid: id("ended"), name: "ended", state: "Terminated" } as never);
});

const SET_USAGE = `${USAGES}set_usage/`;
const resource = id("forecast");
const scope = `/api/customers/${id("baltic")}/`;
const policy = (more: object) => ({ scope, actions: "request_pausing", component_limits_set: [], ...more });
const json = { "content-type": "application/json" };
const cpu = (amount: unknown) => ({ type: "cpu", amount });
const required = ["This field is required."];

type Ask = readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>];

const cases: readonly (readonly [what: string, ask: Ask, status: number, body: unknown])[] = [
  ["a field", ["POST", `${FORECAST}set_slug/`, {}], 400, { slug: required }],
  [
    "fields together",
    ["POST", SET_USAGE, { usages: [] }],
    400,
    { non_field_errors: ["Either plan_period or resource should be provided."] },
  ],
  [
    "items of a list, {} for a good one",
    ["POST", SET_USAGE, { resource, usages: [cpu("x"), cpu(1), { type: "cpu" }] }],
    400,
    { usages: [{ amount: ["A valid number is required."] }, {}, { amount: required }] },
  ],
  [
    "a text for a list",
    ["POST", SET_USAGE, { resource, usages: "x" }],
    400,
    { usages: { non_field_errors: ['Expected a list of items but got type "str".'] } },
  ],
  [
    "a number for an item",
    ["POST", SET_USAGE, { resource, usages: [5] }],
    400,
    { usages: [{ non_field_errors: ["Invalid data. Expected a dictionary, but got int."] }] },
  ],
  [
    "what comes up while saving: an array",
    ["POST", POLICIES, policy({ component_limits_set: [{ component: id("fee"), limit: 1, period: 1 }] })],
    400,
    [
      "Component fee has billing type fixed which is not supported for usage policies. Only USAGE and LIMIT billing types are supported.",
    ],
  ],
  [
    "a key within the check of a field",
    ["PATCH", FORECAST, { end_date: "2026-01-02" }],
    400,
    { end_date: { end_date: "End date exceeds global termination limit." } },
  ],
  [
    "a field that is looked at more closely",
    ["PATCH", FORECAST, { end_date: "2025-11-20" }],
    400,
    { end_date: ["End date cannot be earlier than the current date."] },
  ],
  ["a filter", ["GET", `${USAGES}?billing_period=x`], 400, { billing_period: ["Enter a valid date."] }],
  ["no such object", ["GET", `${RESOURCES}${id("none")}/`], 404, { detail: "No Resource matches the given query." }],
  ["no such usage", ["GET", `${USAGES}${id("none")}/`], 404, { detail: "No ComponentUsage matches the given query." }],
  [
    "no such policy, and a path that is no uuid",
    ["GET", `${POLICIES}none/`],
    404,
    { detail: "No CustomerComponentUsagePolicy matches the given query." },
  ],
  ["no such page", ["GET", `${USAGES}?page=7`], 404, { detail: "Invalid page." }],
  ["a method", ["DELETE", FORECAST], 405, { detail: 'Method "DELETE" not allowed.' }],
  [
    "an answer that cannot be given",
    ["GET", USAGES, undefined, { accept: "image/png" }],
    406,
    { detail: "Could not satisfy the request Accept header." },
  ],
  [
    "a wrong state",
    ["POST", `${RESOURCES}${id("ended")}/terminate/`, {}],
    409,
    { detail: "Valid states for operation: OK, Erred." },
  ],
  [
    "a conflict of move_resource",
    ["POST", `${FORECAST}move_resource/`, { project: { url: `/api/projects/${id("freight")}/` } }],
    409,
    { error_message: "Resource moving is not possible, because invoice items moving is not possible." },
  ],
  [
    "a media type",
    ["POST", `${FORECAST}set_slug/`, "<slug/>", { "content-type": "application/xml" }],
    415,
    { detail: 'Unsupported media type "application/xml" in request.' },
  ],
  [
    "JSON that is none",
    ["POST", `${FORECAST}set_slug/`, '{"slug": a}', json],
    400,
    { detail: "JSON parse error - unexpected character: line 1 column 10 (char 9)" },
  ],
  [
    "an array for the body",
    ["POST", `${FORECAST}set_slug/`, [1]],
    400,
    { non_field_errors: ["Invalid data. Expected a dictionary, but got list."] },
  ],
  [
    "null for the body",
    ["POST", `${FORECAST}set_slug/`, "null", json],
    400,
    { non_field_errors: ["No data provided"] },
  ],
  ["an empty body", ["POST", `${FORECAST}set_slug/`, "", json], 400, { slug: required }],
  [
    "a uuid that nothing has",
    ["POST", SET_USAGE, { resource: "no-uuid", usages: [] }],
    400,
    { resource: ["Object with uuid=no-uuid does not exist."] },
  ],
  ...(
    [
      ["hello", "Invalid hyperlink - No URL match."],
      [`/api/customers/${id("none")}/`, "Invalid hyperlink - Object does not exist."],
      [5, "Incorrect type. Expected URL string, received int."],
    ] as const
  ).map(
    ([link, sentence]) =>
      [`the hyperlink ${link}`, ["POST", POLICIES, policy({ scope: link })], 400, { scope: [sentence] }] as const,
  ),
];

describe("error bodies", () => {
  test.each(cases)("%s", async (_, [method, path, body, headers], status, expected) => {
    expect(await answerOf(mock.call("staff", method, path, body, headers))).toEqual([status, expected]);
  });

  test("who may not gets a sentence", async () => {
    const forbidden = { detail: "You do not have permission to perform this action." };
    expect(await answerOf(mock.call("outsider", "POST", POLICIES, {}))).toEqual([403, forbidden]);
  });
});
