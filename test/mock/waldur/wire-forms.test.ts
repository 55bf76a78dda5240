import { beforeAll, describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";

// The form of every value in every response of the default world, whoever asks: what a client's parser meets.

const USAGES = "/api/marketplace-component-usages/";
const POLICIES = "/api/marketplace-customer-component-usage-policies/";
const RESOURCES = "/api/marketplace-provider-resources/";
const FORECAST = `${RESOURCES}b9005020ea014056801f86ab919a8aef/`;
/** The paths of a resource that can be read. */
const PARTS = Object.values(operationTable)
  .filter(({ method, path }) => method.toUpperCase() === "GET" && path.startsWith(`${RESOURCES}{uuid}/`))
  .map(({ path }) => path.slice(RESOURCES.length + "{uuid}/".length));

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.(?!0{6})\d{6})?\+00:00$/;
const LIKE_DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:/;
const TWO_PLACES = /^-?\d+\.\d\d$/;
const TEN_PLACES = /^-?\d+\.\d{10}$/;
const COMPUTED = /^-?(\d+\.\d{10}|\d(\.\d+)?E-\d+)$/;

/** How decimals are written, by their key or by that of the map that they are in. */
const DECIMALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  usage: is(TWO_PLACES),
  current_usages: is(TWO_PLACES),
  limit_usage: is(TWO_PLACES, null),
  unit_price: is(TEN_PLACES),
  price: is(TEN_PLACES),
  future_price: is(TEN_PLACES, null),
  cost: is(TEN_PLACES, null),
  prices: is(COMPUTED),
  future_prices: is(COMPUTED, null),
  init_price: is(COMPUTED, 0),
  switch_price: is(COMPUTED, 0),
  minimal_price: is(COMPUTED, 0),
  fixed_price: is(COMPUTED, 0),
  activation_price: is(COMPUTED, 0),
  old_cost_estimate: is(COMPUTED, null),
  new_cost_estimate: is(COMPUTED, null),
};

function is(pattern: RegExp, other?: unknown) {
  return (value: unknown) => (typeof value === "string" ? pattern.test(value) : other !== undefined && value === other);
}

let mock: MockFetch;
let tokens: string[];
beforeAll(async () => {
  mock = await createMockFetch({ strict: true });
  tokens = mock.control.users().map((user) => user.tokens[0] as string);
});

/** Asks, and looks at the headers. */
async function ask(
  path: string,
  token: string | null,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> {
  const headers = { ...(token !== null && { authorization: `Token ${token}` }), ...init.headers };
  const response = await mock(path, { ...init, headers });
  const text = await response.text();
  const isPlain = path.includes("glauth");
  if (text !== "" && !isPlain) expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("vary")).toBe("Accept, Accept-Language, Cookie, origin");
  return { status: response.status, body: text === "" || isPlain ? undefined : JSON.parse(text) };
}

/** Values that are not in the form that Waldur writes, and the keys of decimals that were seen. */
function look(value: unknown, seen: Set<string>, key = "", place = ""): string[] {
  const decimal = DECIMALS[key];
  if (typeof value === "object" && value !== null) {
    const isMap = decimal !== undefined && !Array.isArray(value);
    return Object.entries(value).flatMap(([name, item]) =>
      look(item, seen, isMap || Array.isArray(value) ? key : name, `${place}/${name}`),
    );
  }
  const wrong = `${place}: ${JSON.stringify(value)}`;
  if (decimal) {
    seen.add(key);
    return decimal(value) ? [] : [wrong];
  }
  return typeof value === "string" && LIKE_DATE_TIME.test(value) && !DATE_TIME.test(value) ? [wrong] : [];
}

describe("values are in Waldur's form", () => {
  test("in all that anybody can read", async () => {
    const seen = new Set<string>();
    const wrong = new Set<string>();
    let found = 0;
    for (const token of tokens) {
      const uuids: string[] = [];
      for (const list of [USAGES, POLICIES, RESOURCES]) {
        for (let page = 1, status = 200; status === 200; page++) {
          const answered = await ask(`${list}?page=${page}&page_size=300`, token);
          status = answered.status;
          for (const each of look(answered.body, seen)) wrong.add(each);
          if (status !== 200 || list !== RESOURCES) continue;
          uuids.push(...(answered.body as { uuid: string }[]).map(({ uuid }) => uuid));
        }
      }
      found += uuids.length;
      // Callers see the same resources, so some of each will do.
      for (const uuid of token === tokens[0] ? uuids : uuids.slice(0, 3))
        for (const part of PARTS) {
          const { body } = await ask(`${RESOURCES}${uuid}/${part}`, token);
          for (const each of look(body, seen)) wrong.add(each);
        }
    }
    expect([...wrong]).toEqual([]);
    expect(found).toBeGreaterThan(100);
    expect([...seen].sort()).toEqual(Object.keys(DECIMALS).sort());
  });

  test("in what a write responds and leaves behind", async () => {
    const json = (body: unknown) => ({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const usages = [{ type: "cpu", amount: 5, recurring: true }];
    const date = "2025-10-31T23:30:00.5+02:00";
    const policy = {
      scope: "/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
      actions: "request_pausing",
      component_limits_set: [{ component: "18a5e504631f45a9b7b97ee2f9df3dcb", limit: 1, period: 1 }],
    };
    const project = { url: "/api/projects/e9505f57d35a48eebc5b846ce4104ca2/" };
    const writes: [path: string, init: RequestInit, status: number][] = [
      [`${USAGES}set_usage/`, json({ resource: "b9005020ea014056801f86ab919a8aef", usages, date }), 201],
      [POLICIES, json(policy), 201],
      [`${FORECAST}move_resource/`, json({ project }), 200],
      [`${FORECAST}terminate/`, json({}), 200],
    ];
    const wrong: string[] = [];
    for (const [path, init, expected] of writes) {
      const { status, body } = await ask(path, "staff", init);
      expect([path, status]).toEqual([path, expected]);
      wrong.push(...look(body, new Set()));
    }
    for (const path of [`${RESOURCES}?page_size=300`, `${USAGES}?page_size=300`, POLICIES])
      wrong.push(...look((await ask(path, "staff")).body, new Set()));
    expect(wrong).toEqual([]);
  });

  test.each([
    [401, USAGES, null, {}],
    [404, `${USAGES}x/`, "staff", {}],
    [404, `${USAGES}?page=99999`, "staff", {}],
    [400, `${USAGES}?billing_period=x`, "staff", {}],
    [405, USAGES, "staff", { method: "POST" }],
    [406, USAGES, "staff", { headers: { accept: "image/png" } }],
    [403, `${FORECAST}unlink/`, "provider-owner", { method: "POST" }],
    [415, `${FORECAST}set_slug/`, "staff", { method: "POST", body: "<a/>", headers: { "content-type": "text/xml" } }],
    [200, USAGES, "staff", { method: "OPTIONS" }],
  ])("a response %i of %s has the headers, too", async (status, path, token, init) => {
    expect((await ask(path, token, init)).status).toBe(status);
  });
});
