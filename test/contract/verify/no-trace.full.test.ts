import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { baseContract, type OperationId } from "../../../src/contract/contract.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import { type Finding, type VerifyOptions, verify } from "../../../src/verify/index.js";
import { checksOf } from "../../../src/verify/plan.js";
import { isAll } from "../../helpers/thin.js";
import { operationOf, type Row, type Send } from "./_mutate.js";

// Nobody waits between two attempts to put something back.
vi.mock("node:timers/promises", async (original) => ({ ...(await original<object>()), setTimeout: async () => {} }));

const RESOURCE = "b9005020ea014056801f86ab919a8aef";
const CUSTOMER = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const SET_USAGE = "marketplace_component_usages_set_usage";
const SET_PAUSED = "marketplace_provider_resources_set_paused";
const SET_SLUG = "marketplace_provider_resources_set_slug";
const SET_AS_ERRED = "marketplace_provider_resources_set_as_erred";
const SET_AS_OK = "marketplace_provider_resources_set_as_ok";
const DESTROY = "marketplace_customer_component_usage_policies_destroy";

let mock: MockFetch;
beforeAll(async () => {
  mock = await createMockFetch();
  // Fewer records, so that looking at what there is takes less time.
  const world = mock.control.world();
  mock.control.loadWorld({
    ...world,
    resources: world.resources.filter(({ uuid }) => uuid === RESOURCE),
    plan_periods: world.plan_periods.filter(({ resource }) => resource === RESOURCE),
    orders: [],
    usages: world.usages.filter(({ resource }) => resource === RESOURCE),
    user_usages: [],
  });
});

const allowed = { url: "http://mock", token: "staff", allowWrites: true, resource: RESOURCE, customer: CUSTOMER };

/** Verifies anew what the mock began with. */
async function run(options: Partial<VerifyOptions>) {
  mock.control.reset();
  return verify({ ...allowed, fetch: mock, ...options });
}

/** What is not as it was: JSON pointers of the resource, places of policies and usages. */
function leftBehind(before: ReturnType<typeof worldOf>): string[] {
  const after = worldOf();
  const left = [...after.policies.keys()]
    .filter((uuid) => !before.policies.has(uuid))
    .map((uuid) => `/api/marketplace-customer-component-usage-policies/${uuid}/`);
  for (const name of Object.keys(before.resource) as (keyof typeof before.resource)[])
    if (name !== "modified" && !isDeepStrictEqual(before.resource[name], after.resource?.[name])) left.push(`/${name}`);
  if (!isDeepStrictEqual([...before.usages], [...after.usages])) left.push("/usages");
  for (const [uuid, policy] of before.policies)
    if (!isDeepStrictEqual(policy, after.policies.get(uuid))) left.push(`policy ${uuid}`);
  return left;
}

function worldOf() {
  const { resources, policies, usages, user_usages, orders } = mock.control.world();
  const [resource] = resources;
  if (!resource) throw new Error("The resource is gone.");
  return {
    resource,
    policies: new Map(policies.map((policy) => [policy.uuid, policy])),
    // Whoever reports usage is named in it.
    usages: new Map(usages.map(({ modified_by: _, ...usage }) => [usage.uuid, usage])),
    others: [user_usages, orders],
  };
}

const putBack = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === "put-back");

/** Counts requests, and does something else with some of them. */
function counting(instead: (request: Request, index: number) => Promise<Response> | undefined): Send {
  let index = 0;
  return (request) => instead(request, ++index) ?? mock(request);
}

const isWrite = ({ method }: Request) => method !== "GET" && method !== "HEAD";
const lose = async (request: Request): Promise<Response> => {
  await mock(request);
  throw new TypeError("lost");
};
const fail = async (): Promise<Response> => {
  throw new TypeError("gone");
};

/** Ways in which a verification ends at its request number `at`. */
const ENDINGS: Record<string, (at: number) => Partial<VerifyOptions>> = {
  "a limit of requests": (at) => ({ maxRequests: at }),
  "a signal": (at) => endedAt(at, () => undefined),
  "a signal, while the response is lost": (at) =>
    endedAt(at, (request, index) => (index === at ? lose(request) : undefined)),
  "a signal, and restoring fails twice": (at) =>
    endedAt(at, (_, index) => (index > at && index < at + 3 ? fail() : undefined)),
  "a lost response": (at) => ({
    fetch: counting((request, index) => (index === at ? lose(request) : undefined)),
  }),
  "a lost response and four failures after it": (at) => ({
    fetch: counting((request, index) =>
      index === at ? lose(request) : index > at && index < at + 5 ? fail() : undefined,
    ),
  }),
  "five failures": (at) => ({ fetch: counting((_, index) => (index >= at && index < at + 5 ? fail() : undefined)) }),
};

/** Ways in which nothing can be put back from request number `at` on. */
const HOPELESS: Record<string, (at: number) => Partial<VerifyOptions>> = {
  "every write is a 403": (at) => endedAt(at, refusing(at, 403)),
  "every write is a 500": (at) => endedAt(at, refusing(at, 500)),
  "nothing answers any more": (at) => ({ fetch: counting((_, index) => (index > at ? fail() : undefined)) }),
  "nobody waits for it": (at) => {
    const cut = new AbortController();
    return {
      ...endedAt(at, (_, index) => {
        if (index > at) cut.abort();
        return undefined;
      }),
      restoreSignal: cut.signal,
    };
  },
};

function refusing(at: number, status: number) {
  return (request: Request, index: number) =>
    index > at && isWrite(request) ? Promise.resolve(Response.json({ detail: "No." }, { status })) : undefined;
}

function endedAt(at: number, instead: Parameters<typeof counting>[0]): Partial<VerifyOptions> {
  const ended = new AbortController();
  const fetch = counting((request, index) => {
    if (index === at) ended.abort();
    return instead(request, index);
  });
  return { fetch, signal: ended.signal };
}

/** One check of each kind. */
const CHECKS: OperationId[] = [
  DESTROY,
  SET_USAGE,
  SET_PAUSED,
  "marketplace_provider_resources_submit_report",
  "marketplace_provider_resources_update",
  "marketplace_provider_resources_set_end_date_by_staff",
  SET_AS_OK,
];
/** What nothing can leave behind: it says again what is there, or is refused. */
const HARMLESS: readonly OperationId[] = [SET_USAGE, "marketplace_provider_resources_set_end_date_by_staff"];

describe.each(CHECKS)("%s", (operation) => {
  /** Numbers of the requests at which it is ended: around each that changes something, and some others. */
  const moments: number[] = [];
  beforeAll(async () => {
    const writes: number[] = [];
    let first = Number.POSITIVE_INFINITY;
    let all = 0;
    await run({
      operations: [operation],
      fetch: async (request) => {
        const number = ++all;
        const response = await mock(request);
        if (isWrite(request)) first = Math.min(first, number);
        if (isWrite(request) && response.ok) writes.push(number);
        return response;
      },
    });
    expect(first).toBeLessThan(all);
    for (let at = first - 1; at <= all; at++)
      if (writes.some((write) => Math.abs(write - at) <= 1) || at % (isAll ? 9 : 27) === 0) moments.push(at);
  });

  test.each(Object.entries(ENDINGS))("leaves nothing behind: %s", async (_, ending) => {
    for (const at of moments) {
      mock.control.reset();
      const before = worldOf();
      const { findings } = await run({ operations: [operation], ...ending(at) });
      expect({ at, left: leftBehind(before), named: putBack(findings) }).toEqual({ at, left: [], named: [] });
    }
  });

  test.each(Object.entries(HOPELESS))("names what it leaves behind: %s", async (_, ending) => {
    let named = 0;
    for (const at of moments) {
      mock.control.reset();
      const before = worldOf();
      const { findings, outcome } = await run({ operations: [operation], ...ending(at) });
      const left = leftBehind(before);
      const places = putBack(findings).map(({ place }) => place);
      for (const place of left)
        expect({ at, place, places }).toMatchObject({ places: expect.arrayContaining([place]) });
      if (left.length > 0) {
        expect(outcome).toBe("broken");
        named++;
      }
    }
    if (!HARMLESS.includes(operation)) expect(named).toBeGreaterThan(0);
  });
});

test("a whole run leaves nothing but the name of who reported usage, and says so", async () => {
  mock.control.reset();
  const before = worldOf();
  const { outcome, findings, notes } = await run({});
  expect({ outcome, findings, left: leftBehind(before), others: worldOf().others }).toEqual({
    ...{ outcome: "holds", findings: [], left: [] },
    others: before.others,
  });
  expect(notes).toMatchObject([{ operations: [SET_USAGE], place: "/modified_by" }]);
});

test("the commands of what is left put it back", async () => {
  mock.control.reset();
  const before = worldOf();
  const fetch: Send = async (request) => {
    const { slug } = isWrite(request) && request.url.includes("set_slug") ? ((await readJson(request)) ?? {}) : {};
    return slug === before.resource.slug ? Response.json({ detail: "No." }, { status: 403 }) : mock(request);
  };
  const { findings } = await run({ operations: [SET_SLUG], fetch });
  expect(leftBehind(before)).toEqual(["/slug"]);
  const [finding] = putBack(findings);
  const [, method, body, url] = /^curl -X (\w+) .* --data-raw '(.*)' (\S+)$/.exec(finding?.curl ?? "") ?? [];
  const headers = { authorization: "Token staff", "content-type": "application/json" };
  expect((await mock(new Request(String(url), { method: String(method), headers, body: String(body) }))).status).toBe(
    200,
  );
  expect(leftBehind(before)).toEqual([]);
});

async function readJson(request: Request): Promise<Row | undefined> {
  return request
    .clone()
    .json()
    .catch(() => undefined);
}

describe("what somebody else changes meanwhile stays", () => {
  /** Changes the slug as another client, once, when the verification has just changed it or is about to set it back. */
  const others = (isMoment: (slug: unknown) => boolean): Send => {
    let isDone = false;
    return async (request) => {
      const body = operationOf(request) === SET_SLUG ? await readJson(request) : undefined;
      const response = await mock(request);
      if (!isDone && response.ok && isMoment(body?.slug)) {
        isDone = true;
        const headers = { authorization: "Token staff", "content-type": "application/json" };
        await mock(new Request(request.url, { method: "POST", headers, body: '{"slug": "theirs"}' }));
      }
      return response;
    };
  };

  test("between the change and the look at it", async () => {
    const { findings } = await run({
      operations: [SET_SLUG],
      fetch: others((slug) => String(slug).endsWith("-verify")),
    });
    expect(findings).toEqual([]);
    expect(worldOf().resource.slug).toBe("theirs");
  });

  test("between the change and the end of it all", async () => {
    const ended = new AbortController();
    const fetch = others((slug) => {
      if (!String(slug).endsWith("-verify")) return false;
      ended.abort();
      return true;
    });
    const { findings, notes } = await run({ operations: [SET_SLUG], fetch, signal: ended.signal });
    expect(findings).toEqual([]);
    expect(notes).toMatchObject([{ place: "/slug" }]);
    expect(worldOf().resource.slug).toBe("theirs");
  });
});

/** Writes of another client, one after the other. */
function busyClient() {
  const policies: string[] = [];
  const state = { isPaused: false };
  let count = 0;
  const send = async (path: string, body: Row): Promise<Row | undefined> => {
    const headers = { authorization: "Token staff", "content-type": "application/json" };
    const response = await mock(
      new Request(`http://mock/api/${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
    );
    const text = await response.text();
    return text === "" ? undefined : (JSON.parse(text) as Row);
  };
  const resource = `marketplace-provider-resources/${RESOURCE}`;
  const writes = [
    () =>
      send("marketplace-component-usages/set_usage/", { resource: RESOURCE, usages: [{ type: "cpu", amount: count }] }),
    () => {
      state.isPaused = !state.isPaused;
      return send(`${resource}/set_paused/`, { paused: state.isPaused });
    },
    () => send(`${resource}/set_backend_metadata/`, { backend_metadata: { count } }),
    () => send(`${resource}/submit_report/`, { report: [{ header: "Theirs", body: `Number ${count}.` }] }),
    () => send(`${resource}/refresh_last_sync/`, {}),
    async () => {
      const policy = await send("marketplace-customer-component-usage-policies/", {
        scope: `http://mock/api/customers/${CUSTOMER}/`,
        actions: "notify_organization_owners",
        component_limits_set: [{ component: "e1488037252c4075b566bfc65f281b8e", limit: 100_000, period: 2 }],
      });
      policies.push(String(policy?.uuid));
      return undefined;
    },
  ];
  const write = async () => {
    count++;
    await writes[count % writes.length]?.();
  };
  return { policies, state, write };
}

test.each([5, 7, 9])(
  "a client that writes after every %i requests is disturbed by nothing, nor taken for a fault",
  async (every) => {
    const client = busyClient();
    let asked = 0;
    const { findings } = await run({
      operations: checksOf(baseContract).flatMap(({ operations, writes }) => (writes ? operations : [])),
      async fetch(request) {
        const response = await mock(request);
        if (++asked % every === 0) await client.write();
        return response;
      },
    });
    expect(findings).toEqual([]);
    expect([...worldOf().policies.keys()]).toEqual(expect.arrayContaining(client.policies));
    expect(worldOf().resource.paused).toBe(client.state.isPaused);
  },
);

test("a caller who may change hardly anything finds no fault in being forbidden it", async () => {
  const support = mock.control.users().find(({ roles }) => roles.some((role) => role.startsWith("support:")));
  const { findings, skipped } = await run({
    token: support?.tokens[0],
    operations: [SET_PAUSED, SET_SLUG, DESTROY],
  });
  expect(findings).toEqual([]);
  expect(skipped.map(({ operation }) => operation)).toEqual(expect.arrayContaining([SET_PAUSED, SET_SLUG, DESTROY]));
});

describe("what could not be put back is not changed", () => {
  /** Verifies with another beginning, and gives which writes of it were accepted. */
  async function accepted(operations: OperationId[], change: (row: ReturnType<typeof worldOf>["resource"]) => Row) {
    const other = await createMockFetch();
    const world = mock.control.world();
    other.control.loadWorld({
      ...world,
      resources: world.resources.map((row) => ({ ...row, ...change(row) })),
    } as typeof world);
    const writes: unknown[] = [];
    const { skipped, findings } = await verify({
      ...allowed,
      operations,
      fetch: async (request) => {
        const response = await other(request.clone());
        if (isWrite(request) && response.ok) writes.push(operationOf(request));
        return response;
      },
    });
    return { writes, findings, skipped: skipped.map(({ operation }) => operation) };
  }

  beforeAll(() => mock.control.reset());

  test("an end date, for it names who asked for it", async () => {
    const operation = "marketplace_provider_resources_set_end_date_by_staff";
    const result = await accepted([operation], () => ({ end_date: "2027-01-01" }));
    expect(result).toEqual({ writes: [], findings: [], skipped: [operation] });
  });

  test("the moment of the last synchronization", async () => {
    const operations: OperationId[] = [
      "marketplace_provider_resources_refresh_last_sync",
      "marketplace_provider_resources_pull",
    ];
    expect(await accepted(operations, () => ({}))).toMatchObject({ writes: [], findings: [] });
  });

  test("the state of a resource that has an error message", async () => {
    const result = await accepted([SET_AS_ERRED], () => ({ error_message: "Disk full." }));
    expect(result).toEqual({ writes: [], findings: [], skipped: [SET_AS_ERRED, SET_AS_OK] });
  });

  test("a description with blanks around it", async () => {
    const operation = "marketplace_provider_resources_partial_update";
    const result = await accepted([operation], () => ({ description: "Two lines.\n" }));
    expect(result).toEqual({ writes: [], findings: [], skipped: [operation] });
  });

  test.each([
    { what: "have another amount than the records", usages: { cpu: "1.00", gpu: "412.75", storage: "14.50" } },
    { what: "have another storage", usages: { cpu: "18250.50", gpu: "412.75", storage: "0.00" } },
    { what: "are empty", usages: {} },
  ])("current usages that $what", async ({ usages }) => {
    const result = await accepted([SET_USAGE], () => ({ current_usages: usages }));
    expect(result).toEqual({ writes: [], findings: [], skipped: [SET_USAGE] });
  });

  test("but current usages of some components alone can be reported", async () => {
    const result = await accepted([SET_USAGE], () => ({ current_usages: { gpu: "412.75" } }));
    expect(result).toEqual({ writes: [SET_USAGE], findings: [], skipped: [] });
  });
});

test("a refused set_as_ok is a finding, and so is the state that stays", async () => {
  const fetch: Send = async (request) =>
    operationOf(request) === SET_AS_OK && request.headers.get("authorization") === "Token staff"
      ? Response.json(["Not now."], { status: 400 })
      : mock(request);
  const { findings } = await run({ operations: [SET_AS_OK], fetch });
  expect(findings.map(({ rule, place, operations }) => [rule, place, operations])).toEqual(
    expect.arrayContaining([
      ["effect", "", [SET_AS_OK]],
      ["put-back", "/state", [SET_AS_OK]],
    ]),
  );
});
