import { describe, expect, test } from "vitest";
import {
  ApiError,
  createWaldurClient,
  formErrors,
  marketplaceComponentUsagesSetUsage as setUsage,
} from "../../../src/index.js";
import { LIST } from "./_ways.js";

const empty = { form: [], fields: {} };
const form = (...sentences: string[]) => ({ form: sentences, fields: {} });
const fields = (found: Record<string, string[]>) => ({ form: [], fields: found });

/** The shapes in which Waldur refuses, and the first reason as the message of the error gives it. */
const SHAPES: { name: string; status: number; body: unknown; errors: object; first: string }[] = [
  {
    name: "errors of fields",
    status: 400,
    body: { name: ["This field is required."], limit: ["A valid number is required.", "Too much."] },
    errors: fields({ name: ["This field is required."], limit: ["A valid number is required.", "Too much."] }),
    first: "name: This field is required.",
  },
  {
    name: "errors of several fields together",
    status: 400,
    body: { non_field_errors: ["Dates overlap.", "No month is left."] },
    errors: form("Dates overlap.", "No month is left."),
    first: "Dates overlap.",
  },
  {
    name: "both",
    status: 400,
    body: { non_field_errors: ["Dates overlap."], end_date: ["Too late."] },
    errors: { form: ["Dates overlap."], fields: { end_date: ["Too late."] } },
    first: "Dates overlap.",
  },
  {
    name: "errors of the items of a list",
    status: 400,
    body: { usages: [{}, { amount: ["A valid number is required."], type: ["Unknown."] }, {}] },
    errors: fields({ "usages.1.amount": ["A valid number is required."], "usages.1.type": ["Unknown."] }),
    first: "usages.1.amount: A valid number is required.",
  },
  {
    name: "a list that is none",
    status: 400,
    body: { usages: { non_field_errors: ['Expected a list of items but got type "str".'] } },
    errors: fields({ usages: ['Expected a list of items but got type "str".'] }),
    first: 'usages: Expected a list of items but got type "str".',
  },
  {
    name: "an item that is no object",
    status: 400,
    body: { usages: [{ non_field_errors: ["Invalid data. Expected a dictionary, but got int."] }, {}] },
    errors: fields({ "usages.0": ["Invalid data. Expected a dictionary, but got int."] }),
    first: "usages.0: Invalid data. Expected a dictionary, but got int.",
  },
  {
    name: "a bare array",
    status: 400,
    body: ["Component limit exceeded.", "Ask the provider."],
    errors: form("Component limit exceeded.", "Ask the provider."),
    first: "Component limit exceeded.",
  },
  {
    name: "a bare sentence for a field",
    status: 400,
    body: { limits: "Limits are fixed." },
    errors: fields({ limits: ["Limits are fixed."] }),
    first: "limits: Limits are fixed.",
  },
  {
    name: "a field within itself",
    status: 400,
    body: { end_date: { end_date: "Cannot be in the past." } },
    errors: fields({ "end_date.end_date": ["Cannot be in the past."] }),
    first: "end_date.end_date: Cannot be in the past.",
  },
  {
    name: "a list of limits within a policy",
    status: 400,
    body: { component_limits_set: [{ limit: ["Too small."] }, { period: ['"9" is not a valid choice.'] }] },
    errors: fields({
      "component_limits_set.0.limit": ["Too small."],
      "component_limits_set.1.period": ['"9" is not a valid choice.'],
    }),
    first: "component_limits_set.0.limit: Too small.",
  },
  {
    name: "no JSON",
    status: 400,
    body: { detail: "JSON parse error - Expecting value: line 1 column 1 (char 0)" },
    errors: form("JSON parse error - Expecting value: line 1 column 1 (char 0)"),
    first: "JSON parse error - Expecting value: line 1 column 1 (char 0)",
  },
  {
    name: "not authenticated",
    status: 401,
    body: { detail: "Authentication credentials were not provided." },
    errors: form("Authentication credentials were not provided."),
    first: "Authentication credentials were not provided.",
  },
  {
    name: "not found",
    status: 404,
    body: { detail: "No Resource matches the given query." },
    errors: form("No Resource matches the given query."),
    first: "No Resource matches the given query.",
  },
  {
    name: "in the wrong state",
    status: 409,
    body: { detail: "Valid states for operation: OK, Erred." },
    errors: form("Valid states for operation: OK, Erred."),
    first: "Valid states for operation: OK, Erred.",
  },
  {
    name: "cannot be moved",
    status: 409,
    body: { error_message: "The resource has orders." },
    errors: form("The resource has orders."),
    first: "The resource has orders.",
  },
  {
    name: "an error of a field with the name of that message",
    status: 400,
    body: { error_message: ["Not a valid string."] },
    errors: fields({ error_message: ["Not a valid string."] }),
    first: "error_message: Not a valid string.",
  },
  { name: "nothing", status: 400, body: {}, errors: empty, first: "nothing" },
  { name: "nothing but good items", status: 400, body: { usages: [{}, {}] }, errors: empty, first: "nothing" },
];

describe("what a form shows of", () => {
  test.each(SHAPES)("$name", ({ status, body, errors, first }) => {
    const error = new ApiError(
      status === 400 ? "validation" : "detail",
      "POST",
      `https://waldur.test${LIST}?page=1`,
      status,
      body,
    );
    expect(formErrors(error)).toEqual(errors);
    expect(formErrors(body)).toEqual(errors);
    expect(error.message).toBe(`POST https://waldur.test${LIST} answered ${status}: ${first}`);
  });

  test.each([
    { name: "no error", error: undefined, errors: empty },
    { name: "no error, as null", error: null, errors: empty },
    { name: "plain text", error: new ApiError("text", "GET", "/", 400, "No LDAP."), errors: form("No LDAP.") },
    { name: "any Error", error: new Error("Out of order."), errors: form("Out of order.") },
    { name: "a text", error: "No.", errors: form("No.") },
    {
      name: "values that are no sentences",
      error: { a: null, b: 5, c: [false, "C."] },
      errors: fields({ a: ["null"], b: ["5"], "c.0": ["false"], c: ["C."] }),
    },
    {
      name: "one field by two names",
      error: { "a.b": ["A."], a: { b: ["B."] } },
      errors: fields({ "a.b": ["A.", "B."] }),
    },
    { name: "an empty key", error: { "": ["A."] }, errors: form("A.") },
  ])("$name", ({ error, errors }) => expect(formErrors(error)).toEqual(errors));

  test.each([
    {
      name: "the network",
      answer: () => Promise.reject(new TypeError("fetch failed")),
      says: /got no response: fetch failed$/,
    },
    {
      name: "a proxy",
      answer: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      says: /answered 502: an undeclared status/,
    },
  ])("a failure of $name is a sentence for the whole form", async ({ answer, says }) => {
    const client = createWaldurClient({ baseUrl: "https://waldur.test", fetch: answer });
    const body = { resource: "b9005020ea014056801f86ab919a8aef", usages: [] };
    const { error } = await setUsage({ client, body });
    expect(formErrors(error)).toEqual(form(expect.stringMatching(says)));
  });
});

test("issues of a Standard Schema are grouped as messages of a response are", () => {
  const issues = [
    { path: ["usages", 0, "amount"], message: "A valid number is required." },
    { path: ["usages", { key: 0 }, "amount"], message: "Too much." },
    { path: [], message: "No data provided" },
    { message: "Not now." },
  ];
  const fields = { "usages.0.amount": ["A valid number is required.", "Too much."] };
  expect(formErrors({ issues })).toEqual({ form: ["No data provided", "Not now."], fields });
  // A body of Waldur's may have a field of that name.
  expect(formErrors({ issues: ["Required."] })).toEqual({ form: [], fields: { issues: ["Required."] } });
});

test("a hundred levels are read, and no more", () => {
  const nested = (levels: number): unknown => (levels === 0 ? "Deep." : { a: nested(levels - 1) });
  expect(Object.values(formErrors(nested(100)).fields)).toEqual([["Deep."]]);
  expect(formErrors(nested(101))).toEqual(empty);
});

test("a million sentences for one field take no longer than for many", () => {
  const start = performance.now();
  expect(formErrors({ name: Array(1e6).fill("No.") }).fields.name).toHaveLength(1e6);
  // Copying the list for each of them would take hours.
  expect(performance.now() - start).toBeLessThan(20_000);
});
