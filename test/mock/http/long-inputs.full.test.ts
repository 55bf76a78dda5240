import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";

const fetch = await createMockFetch();
const stateless = await createMockFetch({ stateless: true });
const RESOURCE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const USAGES = "/api/marketplace-component-usages/";
const POLICIES = "/api/marketplace-customer-component-usage-policies/";
/** Half a megabyte takes minutes where the time grows with the square of the length. */
const LONG = 500_000;
const SHAPES = ["{", "}", "-", "T", " ", "a", "a/", "/", "[", "0", ".", "@", ","].map((unit) =>
  unit.repeat(LONG / unit.length),
);

function send(path: string, body: string | object, type = "application/json", ask = fetch) {
  return ask(`http://mock${path}`, {
    method: "POST",
    headers: { Authorization: "Token staff", "Content-Type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("a long string is refused at once, wherever it is", () => {
  const bodies: [string, (long: string) => [path: string, body: object]][] = [
    ["a uuid", (long) => [`${USAGES}set_usage/`, { usages: [], resource: `x${long}x` }]],
    ["another uuid", (long) => [`${USAGES}set_usage/`, { usages: [], plan_period: `x${long}x` }]],
    ["a date-time", (long) => [`${USAGES}set_usage/`, { usages: [], resource: "x", date: `1${long}x` }]],
    ["an amount", (long) => [`${USAGES}set_usage/`, { usages: [{ type: "cpu", amount: `1${long}x` }], resource: "x" }]],
    ["a project", (long) => [`${RESOURCE}move_resource/`, { project: { url: `/api/projects/${long}x/${long}` } }]],
    [
      "a scope",
      (long) => [POLICIES, { scope: `http://x/api/customers/${long}x`, actions: long, component_limits_set: [] }],
    ],
    [
      "a component",
      (long) => [
        POLICIES,
        { scope: "", actions: "", component_limits_set: [{ component: `x${long}x`, limit: 1, period: 1 }] },
      ],
    ],
    [
      "an address",
      (long) => [
        POLICIES,
        { scope: "", actions: "", component_limits_set: [], options: { notify_external_user: `a@${long}x` } },
      ],
    ],
    ["a slug", (long) => [`${RESOURCE}set_slug/`, { slug: `x${long}!` }]],
    ["a day", (long) => [`${RESOURCE}set_end_date_by_staff/`, { end_date: `1${long}x` }]],
  ];
  test.each(bodies)("%s in a body", { timeout: 20_000 }, async (_, bodyOf) => {
    for (const long of SHAPES) {
      const [path, body] = bodyOf(long);
      expect((await send(path, body)).status, long.slice(0, 2)).toBeGreaterThanOrEqual(400);
    }
  });

  test("a value of a form", { timeout: 20_000 }, async () => {
    const type = "application/x-www-form-urlencoded";
    for (const long of SHAPES) {
      const body = `end_date=1${encodeURIComponent(long.slice(0, 100_000))}x`;
      expect((await send(`${RESOURCE}set_end_date_by_staff/`, body, type)).status).toBe(400);
    }
  });

  test.each(["resource_uuid", "date_after", "o", "page", "resource", "billing_period_year", "field"])(
    "the query parameter %s",
    { timeout: 20_000 },
    async (name) => {
      const headers = { Authorization: "Token staff" };
      for (const long of SHAPES) {
        const query = new URLSearchParams([[name, `1${long}x`]]);
        expect((await fetch(`http://mock${USAGES}?${query}`, { headers })).status).toBeLessThan(500);
      }
    },
  );

  test("an order and its reviewer in a control call", { timeout: 20_000 }, async () => {
    for (const long of SHAPES) {
      const order = "1e80216d885247538253cdbd14fc532c";
      expect((await send(`/_mock/orders/${order}/approve`, { by: `x${long}x` })).status).toBe(404);
      expect((await send(`/_mock/orders/${encodeURIComponent(`x${long}x`)}/approve`, {})).status).toBe(404);
    }
  });
});

describe("JSON that is deeper than orjson reads is malformed", () => {
  const nested = (depth: number) => `{"backend_metadata":${'{"a":'.repeat(depth - 1)}1${"}".repeat(depth)}`;
  test.each([
    ["stateful", fetch],
    ["stateless", stateless],
  ] as const)("%s", async (_, ask) => {
    const path = `${RESOURCE}set_backend_metadata/`;
    expect((await send(path, nested(1024), "application/json", ask)).status).toBe(200);
    for (const body of [nested(1025), "[".repeat(LONG), `${"[".repeat(5000)}${"]".repeat(5000)}`]) {
      const response = await send(path, body, "application/json", ask);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        detail: expect.stringMatching(/^JSON parse error - depth limit exceeded/),
      });
    }
  });
});

test.each([",,;q=", ",", ";", "/", "a"])("stateless, the header Accept: %s is answered 406", async (accept) => {
  const response = await stateless(`http://mock${USAGES}`, { headers: { Authorization: "Token x", Accept: accept } });
  expect(response.status).toBe(406);
});
