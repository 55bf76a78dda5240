import { describe, expect, test } from "vitest";
import type { FileRow } from "../../../src/mock/world/file.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { SCHEMA_ID } from "../../../src/mock/world/world-schema.js";
import { id, ORIGIN, smallFile } from "./_small.js";
import { checkInvariants } from "./check-invariants.js";

describe("what a file leaves out", () => {
  const world = loadWorld(smallFile(), ORIGIN);

  test("has the defaults of its columns", () => {
    expect(checkInvariants(world)).toEqual([]);
    expect(world.users[1]).toMatchObject({
      uuid: id("ben"),
      id: 2,
      username: "ben",
      tokens: ["ben"],
      full_name: "ben",
      email: "ben@example.com",
      is_staff: false,
      is_support: false,
      is_active: true,
      token_lifetime: null,
      token_used: null,
      ssh_keys: [],
    });
    expect(world.customers[1]).toMatchObject({
      uuid: id("lab"),
      name: "Ada's Lab",
      slug: "ada-s-lab",
      blocked: false,
      archived: false,
      organization_groups: [],
    });
    expect(world.offerings[1]).toMatchObject({
      slug: "store",
      type: "Marketplace.Basic",
      category: id("category"),
      state: "Active",
      shared: true,
      billable: true,
      allowed_customers: [id("provider")],
      plugin_options: {},
      can_pull: false,
      components: [{ name: "disk", measured_unit: "", billing_type: "usage", limit_period: null, limit_amount: null }],
      plans: [{ description: "", unit: "month" }],
    });
    expect(world.resources[1]).toMatchObject({
      slug: "second",
      plan: null,
      state: "OK",
      created: "2025-11-21T09:30:00+00:00",
      modified: "2025-11-21T09:30:00+00:00",
      last_sync: "2025-11-21T09:30:00+00:00",
      backend_object: null,
      options: null,
      current_usages: {},
    });
    expect(world.orders[0]).toMatchObject({ type: "Create", state: "done", due: null, created_by: null });
    expect(world.policies[0]).toMatchObject({
      created: "2025-11-21T09:30:00+00:00",
      has_fired: false,
      component_limits: [{ component: id("cpu"), limit: 10, period: 2 }],
    });
    expect(world.offering_users[0]).toMatchObject({ username: "ben", state: "OK" });
    expect(world.user_usages[0]).toMatchObject({ usage: 0, user: null });
    expect(world.invoices[0]?.state).toBe("pending");
    expect(world.roles[0]?.expiration_time).toBeNull();
  });

  test("a usage is of this month and of the plan period of its date", () => {
    expect(world.usages[0]).toMatchObject({
      billing_period: "2025-11-01",
      date: "2025-11-21T09:30:00+00:00",
      created: "2025-11-21T09:30:00+00:00",
      plan_period: id("period"),
      recurring: false,
      modified_by: null,
    });
    const file = smallFile();
    const periods = [
      { uuid: id("early"), resource: id("first"), start: null, end: "2025-03-01T00:00:00+00:00" },
      { uuid: id("late"), resource: id("first"), start: "2025-06-01T00:00:00+00:00", end: "2025-07-01T00:00:00+00:00" },
    ];
    const at = (date: string, plan_period?: string | null) =>
      loadWorld(
        {
          ...file,
          plan_periods: [...periods, ...file.plan_periods],
          usages: [{ resource: id("first"), component: id("cpu"), usage: 1, date, plan_period }],
          user_usages: [],
        },
        ORIGIN,
      ).usages[0];
    expect(at("2025-02-10T00:00:00+00:00")).toMatchObject({ plan_period: id("early"), billing_period: "2025-02-01" });
    expect(at("2025-03-01T00:00:00+00:00")?.plan_period).toBe(id("period"));
    expect(at("2025-06-10T00:00:00+00:00")?.plan_period).toBe(id("late"));
    expect(at("2025-07-01T00:00:00+00:00")?.plan_period).toBe(id("period"));
    expect(at("2025-06-10T00:00:00+00:00", null)?.plan_period).toBeNull();
    // Nine in the evening in Greenland is tomorrow, and next month, in UTC.
    expect(at("2025-10-31T23:00:00-02:00")).toMatchObject({
      date: "2025-11-01T01:00:00+00:00",
      billing_period: "2025-11-01",
    });
  });

  test("an executing order is due now, unless it says otherwise", () => {
    const due = (columns: object) =>
      loadWorld({ ...smallFile(), orders: [{ resource: id("first"), ...columns }] }, ORIGIN).orders[0]?.due;
    expect(due({ state: "executing" })).toBe("2025-11-21T09:30:00+00:00");
    expect(due({ state: "executing", due: null })).toBeNull();
    expect(due({ state: "executing", due: "2026-01-01T00:00:00+00:00" })).toBe("2026-01-01T00:00:00+00:00");
    expect(due({ state: "pending-provider" })).toBeNull();
  });

  test("uuids are made from the seed and the place", () => {
    const file = { customers: [{ name: "One" }, { name: "Two" }], users: [{ username: "one" }] };
    const [first, again, other] = [1, 1, 2].map((seed) => loadWorld(file, { ...ORIGIN, seed }));
    expect(again).toEqual(first);
    const uuids = [first, other].flatMap((each) => [...(each?.customers ?? []), ...(each?.users ?? [])]);
    expect(new Set(uuids.map(({ uuid }) => uuid)).size).toBe(6);
    for (const { uuid } of uuids) expect(uuid).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });

  test("ids are places that nobody asked for", () => {
    const file = { users: [{ username: "a" }, { username: "b", id: 1 }, { username: "c", id: 4 }, { username: "d" }] };
    expect(loadWorld(file, ORIGIN).users.map((row) => row.id)).toEqual([2, 1, 4, 5]);
  });

  test("a category is made for offerings when there is none", () => {
    const { categories: _, ...file } = smallFile();
    const world = loadWorld(file, ORIGIN);
    expect(world.categories).toMatchObject([{ uuid: expect.any(String), title: "Services", icon: null }]);
    expect(world.offerings.map(({ category }) => category)).toEqual(Array(2).fill(world.categories[0]?.uuid));
    expect(loadWorld({}, ORIGIN).categories).toEqual([]);
  });

  test("an object of a plugin is where Waldur would have it", () => {
    const resource = {
      name: "VM",
      offering: id("hpc"),
      project: id("project"),
      backend_object: { type: "OpenStack.Instance" },
    };
    const [made] = loadWorld(
      { ...smallFile(), resources: [...smallFile().resources, resource] },
      ORIGIN,
    ).resources.slice(-1);
    const { uuid } = made?.backend_object ?? {};
    expect(made?.backend_object).toMatchObject({
      type: "OpenStack.Instance",
      uuid,
      scope: `/api/openstack-instances/${uuid}/`,
      details: null,
    });
  });

  test.each([
    ["Sea ice forecasting", "sea-ice-forecasting"],
    ["  Ærø & Tromsø (2025)! ", "r-troms-2025"],
    ["Évora", "evora"],
    [`${"ab ".repeat(20)}`, "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab"],
  ])("the slug of %j is %s", (name, slug) => {
    expect(loadWorld({ customers: [{ name }] }, ORIGIN).customers[0]?.slug).toBe(slug);
  });

  test("a name without letters has a slug all the same", () => {
    const [row] = loadWorld({ customers: [{ name: "日本" }] }, ORIGIN).customers;
    expect(row?.slug).toBe(row?.uuid.slice(0, 8));
  });
});

describe("what a file says", () => {
  test("may have uuids with dashes and capitals", () => {
    const dashed = (name: string) =>
      id(name)
        .toUpperCase()
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    const file = JSON.stringify(smallFile());
    const names = ["provider", "lab", "project", "hpc", "cpu", "plan", "first", "period", "usage", "policy", "ben"];
    const written = names.reduce((text, name) => text.replaceAll(`"${id(name)}"`, `"${dashed(name)}"`), file);
    expect(written).toContain(dashed("cpu"));
    expect(loadWorld(JSON.parse(written), ORIGIN)).toEqual(loadWorld(smallFile(), ORIGIN));
  });

  test("is written as Waldur writes it", () => {
    const resource = {
      ...smallFile().resources[0],
      created: "2025-11-21T10:30:00.120+01:00",
      modified: "2025-11-21T09:30:00.000Z",
      last_sync: "2025-11-21T09:30:00.1234567Z",
      current_usages: { cpu: 5, ram: "7.5" },
    };
    const [, second] = smallFile().resources;
    expect(loadWorld({ ...smallFile(), resources: [resource, second] }, ORIGIN).resources[0]).toMatchObject({
      created: "2025-11-21T09:30:00.120000+00:00",
      modified: "2025-11-21T09:30:00+00:00",
      last_sync: "2025-11-21T09:30:00.123456+00:00",
      current_usages: { cpu: 5, ram: "7.50" },
    });
  });

  test("may have amounts as responses have them, and timestamps of an offering with any offset", () => {
    const file = smallFile();
    const [offering, ...others] = file.offerings;
    const day = { created: "2024-11-04T10:00:00+01:00" };
    const world = loadWorld(
      {
        ...file,
        usages: file.usages.map((row) => ({ ...row, usage: "18250.50" })),
        offerings: [
          {
            ...(offering as FileRow<"offerings">),
            details: { ...day, files: [{ name: "A", file: "/media/a.pdf", ...day }] },
          },
          ...others,
        ],
      },
      ORIGIN,
    );
    expect(world.usages[0]?.usage).toBe(18250.5);
    const utc = { created: "2024-11-04T09:00:00+00:00" };
    expect(world.offerings[0]?.details).toMatchObject({ ...utc, files: [utc] });
  });

  test("is not changed, nor shared with the world", () => {
    const file = smallFile();
    const attributes = { list: [1, { two: 2 }] };
    Object.assign(file.resources[0] as object, { attributes });
    const before = structuredClone(file);
    const world = loadWorld(file, ORIGIN);
    expect(file).toEqual(before);
    attributes.list.push(3);
    expect(world.resources[0]?.attributes).toEqual({ list: [1, { two: 2 }] });
  });

  test("may be a whole world, which comes back as it is", () => {
    const world = loadWorld(smallFile(), ORIGIN);
    expect(loadWorld(JSON.parse(JSON.stringify(world)), { seed: 9, now: 0 })).toEqual(world);
  });

  test("may name its schema", () => {
    const file = { $schema: SCHEMA_ID, format: 1 };
    expect(loadWorld(file, ORIGIN)).toEqual(loadWorld({}, ORIGIN));
  });

  test("cannot reach a prototype", () => {
    const file = smallFile();
    const attributes = JSON.parse('{ "__proto__": { "polluted": true } }');
    Object.assign(file.resources[0] as object, { attributes });
    const { attributes: loaded } = loadWorld(file, ORIGIN).resources[0] ?? {};
    expect(Object.getPrototypeOf(loaded)).toBe(Object.prototype);
    expect(JSON.stringify(loaded)).toBe('{"__proto__":{"polluted":true}}');
    expect(() => loadWorld(JSON.parse('{ "__proto__": [] }'), ORIGIN)).toThrow("/__proto__: There is no such field.");
  });
});
