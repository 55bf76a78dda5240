import { describe, expect, test } from "vitest";
import type { ReleaseLine } from "../../../src/contract/lines.js";
import { createMockFetch } from "../../../src/mock/index.js";
import { defaultWorld } from "../../../src/mock/world/example-data/index.js";
import { id } from "../_world.js";
import { type Api, answerOf, api, FORECAST, POLICIES, RESOURCES, USAGES } from "../scenarios/_api.js";

// Where a release does something else with a request that all of them take; the clock stands at 2025-11-21.

type Usages = readonly { type: string; amount: string }[];
type Row = Record<string, unknown>;

const CPU: Usages = [{ type: "cpu", amount: "5" }];
const STORAGE: Usages = [{ type: "storage", amount: "2" }];
const report = (mock: Api, as: string, usages: Usages, date?: string) =>
  answerOf(mock.call(as, "POST", `${USAGES}set_usage/`, { resource: id("forecast"), usages, date }));
const forecast = async (mock: Api) => (await mock.call("staff", "GET", FORECAST)).body as Row;
const lines = (...all: ReleaseLine[]) => all;

describe("the date of a usage", () => {
  test.each(lines("7.8", "7.9"))("is for staff alone in %s, who may name one to come", async (line) => {
    const mock = await api(undefined, line);
    const refused = { date: ["Only staff users can specify date for backfilling."] };
    expect(await report(mock, "aurora-owner", CPU, "2025-11-02T00:00:00Z")).toEqual([400, refused]);
    expect((await report(mock, "staff", CPU, "2026-02-02T00:00:00Z"))[0]).toBe(201);
  });

  test.each([
    ["8.0", "limit-based"],
    ["8.1", "limit-based or prepaid"],
  ] as const)("is for providers, too, in %s", async (line, kinds) => {
    const mock = await api(undefined, line);
    expect((await report(mock, "aurora-owner", CPU, "2025-11-02T00:00:00Z"))[0]).toBe(201);
    expect((await report(mock, "aurora-owner", STORAGE, "2025-09-02T00:00:00Z"))[0]).toBe(201);
    expect(await report(mock, "aurora-owner", CPU, "2025-09-02T00:00:00Z")).toEqual([
      400,
      {
        date: [
          `Service providers can only specify date for ${kinds} billing components when backfilling past billing periods.`,
        ],
      },
    ]);
    const nobody = { date: ["Only staff users and service providers can specify date for backfilling."] };
    // A role on the offering alone does not do.
    for (const as of ["hpc-manager", "baltic-owner"])
      expect(await report(mock, as, CPU, "2025-11-02T00:00:00Z")).toEqual([400, nobody]);
    const future = { date: ["Cannot submit usage for future dates. Date must be current date or earlier."] };
    expect(await report(mock, "staff", CPU, "2026-02-02T00:00:00Z")).toEqual([400, future]);
  });
});

describe("current_usages", () => {
  test("is the last report, whatever its month, until 7.9", async () => {
    const mock = await api(undefined, "7.9");
    await report(mock, "staff", CPU);
    await report(mock, "staff", STORAGE, "2025-09-02T00:00:00Z");
    expect((await forecast(mock)).current_usages).toEqual({ storage: "2.00" });
  });

  test("is that of the latest month of each component from 8.0 on", async () => {
    const mock = await api(undefined, "8.0");
    await report(mock, "staff", CPU);
    await report(mock, "staff", STORAGE, "2025-09-02T00:00:00Z");
    await report(mock, "staff", [{ type: "cpu", amount: "9" }], "2025-09-02T00:00:00Z");
    expect((await forecast(mock)).current_usages).toEqual({ cpu: 5, storage: 2 });
  });
});

test.each([
  ["7.9", 2],
  ["8.0", 1],
] as const)("a month has one record per plan period until 7.9, and one from 8.0 on: %s", async (line, count) => {
  const mock = await api((small) => {
    small.usages = ["2025-11-01", "2025-11-01"].map((billing_period, index) => ({
      uuid: id(`usage ${index}`),
      resource: id("forecast"),
      component: id("cpu"),
      plan_period: index === 0 ? id("period") : null,
      usage: 1,
      billing_period,
      date: "2025-11-10T00:00:00+00:00",
    }));
  }, line);
  await report(mock, "staff", CPU);
  const { body } = await mock.call("staff", "GET", USAGES);
  expect((body as Row[]).filter(({ type }) => type === "cpu")).toHaveLength(count);
});

describe("an offering that is Unavailable", () => {
  const unavailable = (line: ReleaseLine) =>
    api((small) => Object.assign(small.offerings[0] as object, { state: "Unavailable" }), line);

  test("lets nobody write from 7.9 on, before rights and states", async () => {
    const mock = await unavailable("7.9");
    for (const [as, method, path] of [
      ["staff", "POST", `${FORECAST}set_paused/`],
      ["aurora-owner", "POST", `${FORECAST}terminate/`],
      ["aurora-support", "POST", `${FORECAST}set_limits/`],
      ["aurora-owner", "PATCH", FORECAST],
    ] as const)
      expect(await answerOf(mock.call(as, method, path, {}))).toEqual([400, ["Offering is unavailable."]]);
    expect((await mock.call("staff", "GET", FORECAST)).body).toMatchObject({ offering_state: "Unavailable" });
  });

  test("is no state of the line of the docs", async () => {
    await expect(unavailable("7.8")).rejects.toMatchObject({ issues: [{ location: "/offerings/0/state" }] });
  });
});

describe("set_limits", () => {
  const set = (mock: Api, limits: object) =>
    answerOf(mock.call("aurora-owner", "POST", `${FORECAST}set_limits/`, { limits }));

  test("takes any key until 8.0", async () => {
    expect((await set(await api(undefined, "8.0"), { zinc: 1 }))[0]).toBe(200);
  });

  test("takes components of the offering alone in 8.1", async () => {
    const mock = await api(undefined, "8.1");
    expect(await set(mock, { zinc: 1, argon: 2, cpu: 3 })).toEqual([
      400,
      { limits: "Unknown component types: argon, zinc" },
    ]);
    expect((await set(mock, { cpu: 3 }))[0]).toBe(200);
  });
});

describe("update_options", () => {
  const withOptions = (line: ReleaseLine) =>
    api((small) => {
      const offering = small.offerings[0] as Row;
      offering.resource_options = { order: ["memory"], options: { memory: { type: "string", label: "Memory" } } };
      offering.plugin_options = { create_orders_on_resource_option_change: true };
    }, line);
  const change = (mock: Api) =>
    answerOf(mock.call("aurora-owner", "POST", `${FORECAST}update_options/`, { options: { memory: "8" } }));

  test.each([
    ["7.9", 400, ["Pending order for resource already exists."]],
    ["8.0", 409, { detail: "There's a pending order for changing resource options." }],
  ] as const)("twice, in %s", async (line, status, body) => {
    const mock = await withOptions(line);
    expect((await change(mock))[0]).toBe(200);
    expect(await change(mock)).toEqual([status, body]);
  });
});

describe("terminate, while a termination waits for the consumer", () => {
  const waiting = (line: ReleaseLine) =>
    api((small) => {
      small.orders = [{ uuid: id("end"), resource: id("forecast"), type: "Terminate", state: "pending-consumer" }];
    }, line);
  const terminate = (mock: Api, as: string) => {
    const side = as.startsWith("baltic") ? "resources" : "provider-resources";
    return answerOf(mock.call(as, "POST", `/api/marketplace-${side}/${id("forecast")}/terminate/`, {}));
  };
  const refused = [400, ["Pending order for resource already exists."]];

  test("is refused until 8.0", async () => {
    expect(await terminate(await waiting("8.0"), "staff")).toEqual(refused);
  });

  test("confirms it in 8.1, by who may approve it", async () => {
    const mock = await waiting("8.1");
    expect(await terminate(mock, "aurora-owner")).toEqual(refused);
    expect(await terminate(mock, "baltic-owner")).toEqual([200, { order_uuid: id("end") }]);
    expect(mock.control.orders().find(({ uuid }) => uuid === id("end"))?.state).not.toBe("pending-consumer");
  });

  test("says in 8.1 what states it takes", async () => {
    const mock = await api((small) => Object.assign(small.resources[0] as object, { state: "Creating" }), "8.1");
    expect(await terminate(mock, "staff")).toEqual([
      409,
      {
        detail:
          "Valid states for operation: OK, Erred, or Terminating when a termination order is pending consumer approval.",
      },
    ]);
  });
});

test.each([
  ["8.0", 200],
  ["8.1", 400],
] as const)("a provider sets the end of what was paid in advance, in %s: %i", async (line, status) => {
  const mock = await api((small) => {
    const [offering] = small.offerings as { components: Row[] }[];
    offering?.components.push({ uuid: id("seat"), type: "seat", billing_type: "one", details: { is_prepaid: true } });
  }, line);
  const set = (as: string) => mock.call(as, "POST", `${FORECAST}set_end_date_by_provider/`, { end_date: "2026-03-01" });
  expect((await set("aurora-owner")).status).toBe(status);
  expect((await set("staff")).status).toBe(200);
});

describe("a policy that was fired", () => {
  const fired = (line: ReleaseLine) =>
    api((small) => {
      small.policies = [
        {
          uuid: id("policy"),
          scope: id("baltic"),
          actions: "request_pausing",
          has_fired: true,
          fired_datetime: "2025-11-02T00:00:00+00:00",
          component_limits: [{ component: id("cpu"), limit: 10, period: 2 }],
        },
      ];
    }, line);
  const policy = async (mock: Api) => (await mock.call("staff", "GET", `${POLICIES}${id("policy")}/`)).body as Row;

  test.each([
    ["7.9", "2025-11-21T09:30:00+00:00"],
    ["8.0", "2025-11-02T00:00:00+00:00"],
  ] as const)("keeps in %s, once the usage fits again, the time %s", async (line, fired_datetime) => {
    const mock = await fired(line);
    await report(mock, "staff", CPU);
    expect(await policy(mock)).toMatchObject({ has_fired: false, fired_datetime });
  });

  test.each([
    ["7.9", true],
    ["8.0", false],
  ] as const)("is looked at when it is saved; it stays fired in %s: %s", async (line, has_fired) => {
    const mock = await fired(line);
    const { status } = await mock.call("staff", "PATCH", `${POLICIES}${id("policy")}/`, { actions: "request_pausing" });
    expect(status).toBe(200);
    expect(await policy(mock)).toMatchObject({ has_fired });
  });
});

describe("an order", () => {
  test("says what it changes, and costs nothing before, from 7.9 on", async () => {
    const orders = (["Create", "Terminate", "Update"] as const).map((type) => ({
      ...{ uuid: id(type), resource: id("forecast"), type, state: "done" as const },
      attributes: type === "Update" ? { old_limits: {} } : {},
    }));
    const shown = async (line: ReleaseLine) => {
      const mock = await api((small) => Object.assign(small, { orders }), line);
      const { body } = await mock.call("staff", "GET", "/api/marketplace-orders/");
      return Object.fromEntries((body as Row[]).map((row) => [row.type, row]));
    };
    const before = await shown("7.8");
    expect(before.Update).not.toHaveProperty("order_subtype");
    const now = await shown("7.9");
    expect([now.Create?.order_subtype, now.Update?.order_subtype]).toEqual([null, "update_limits"]);
    for (const row of Object.values<Row | undefined>(now)) expect(row?.old_cost_estimate).not.toBe(null);
  });
});

describe("a world", () => {
  test.each(lines("7.8", "7.9", "8.0", "8.1"))(
    "of the docs' release, and what is read back, is taken by %s",
    async (release) => {
      const mock = await createMockFetch({ release, world: defaultWorld() });
      const again = await createMockFetch({ release, world: mock.control.world() });
      const response = await again("http://mock/api/marketplace-public-offerings/", {
        headers: { Authorization: "Token staff" },
      });
      const [offering] = (await response.json()) as [Row];
      expect(Object.hasOwn(offering, "roles")).toBe(release !== "8.1");
    },
  );

  test("with a field that no release has is refused", async () => {
    const world = defaultWorld();
    const [offering] = world.offerings;
    const wrong = { ...world, offerings: [{ ...offering, details: { ...offering?.details, rolls: [] } }] };
    const refused = createMockFetch({ release: "8.1", world: wrong as typeof world });
    await expect(refused).rejects.toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ code: "WORLD_FIELD_UNKNOWN", location: "/offerings/0/details/rolls" }),
      ]),
    });
  });
});

describe("reviews of orders", () => {
  const ORDER = `/api/marketplace-orders/${id("ended")}/`;
  const waiting = (line: ReleaseLine, state: "pending-consumer" | "pending-provider") =>
    api((small) => {
      // Somebody else's, so that it needs an approval.
      small.orders = [
        { uuid: id("ended"), resource: id("forecast"), type: "Terminate", state, created_by: id("ice-member") },
      ];
    }, line);

  test.each([
    ["8.0", "pending-consumer", "reject_by_consumer", "consumer_rejection_comment"],
    ["8.1", "pending-provider", "reject_by_provider", "provider_rejection_comment"],
  ] as const)("in %s, a refusal of a %s order has a reason", async (line, state, action, name) => {
    const mock = await waiting(line, state);
    expect(await answerOf(mock.call("staff", "POST", `${ORDER}${action}/`, { [name]: ["no"] }))).toEqual([
      400,
      { [name]: ["Not a valid string."] },
    ]);
    expect((await mock.call("staff", "POST", `${ORDER}${action}/`, { [name]: "Too much" })).status).toBe(200);
    expect((await mock.call("staff", "GET", ORDER)).body).toMatchObject({ state: "rejected", [name]: "Too much" });
  });

  test.each(lines("7.8", "7.9", "8.0"))("in %s, a refusal needs no body", async (line) => {
    const mock = await waiting(line, "pending-provider");
    expect((await mock.call("staff", "POST", `${ORDER}reject_by_provider/`)).status).toBe(200);
  });

  test("in 8.0, a provider adds attributes when approving", async () => {
    const mock = await waiting("8.0", "pending-provider");
    const approve = mock.call("staff", "POST", `${ORDER}approve_by_provider/`, { attributes: { rack: "B7" } });
    expect((await approve).status).toBe(200);
    expect((await mock.call("staff", "GET", ORDER)).body).toMatchObject({ attributes: { rack: "B7" } });
  });
});

describe("what a release added", () => {
  test("is in the world's details, and shown by this release alone", async () => {
    const given = { details: { helpdesk_url: "https://help.example.com/" } };
    const later = await api((small) => Object.assign(small.offerings?.[0] ?? {}, given), "8.1");
    const path = "/api/marketplace-public-offerings/";
    const { body } = await later.call("staff", "GET", path);
    expect(body).toEqual(expect.arrayContaining([expect.objectContaining(given.details)]));
    await expect(api((small) => Object.assign(small.offerings?.[0] ?? {}, given))).rejects.toThrow("no such field");
  });

  test.each([
    ["customers", { user_affiliations: ["staff"] }, "/api/customers/"],
    ["projects", { user_email_patterns: [".*@example.com"] }, "/api/projects/"],
    ["users", { gender: 1 }, "/api/users/"],
    ["orders", { provider_message: "Soon" }, "/api/marketplace-orders/"],
    ["resources", { has_api_keys: true }, RESOURCES],
  ] as const)("is shown of %s", async (table, details, path) => {
    const mock = await api((small) => {
      small.orders = [{ uuid: id("ended"), resource: id("forecast"), type: "Terminate" }];
      for (const row of small[table] ?? []) Object.assign(row, { details });
    }, "8.1");
    const { body } = await mock.call("staff", "GET", path);
    expect(body).toEqual(expect.arrayContaining([expect.objectContaining(details)]));
  });
});
