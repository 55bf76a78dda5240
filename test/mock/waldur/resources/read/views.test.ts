import { describe, expect, test } from "vitest";
import { id, ORIGIN, type TestWorld } from "../../../_world.js";
import { changed, DETAILS, forecast, LIST, names, ON_ONE, PLAN_PERIODS, RETRIEVE, TEAM } from "./_read.js";

const uuid = id("forecast");

describe("who sees provider resources", () => {
  const seen = ["staff", "support", "aurora-owner", "aurora-manager", "aurora-support", "hpc-manager"];
  const unseen = ["baltic-owner", "baltic-manager", "ice-admin", "ice-manager", "ice-member", "outsider"];

  test.each(seen)("%s lists and retrieves", (as) => {
    expect(names(changed(), "", as)).toEqual(["forecast"]);
    expect(changed().ask(RETRIEVE, { as, uuid })).toMatchObject({ status: 200, body: { name: "forecast" } });
  });

  test.each(unseen)("%s gets an empty list and 404 everywhere", (as) => {
    expect(changed().ask(LIST, { as })).toMatchObject({ status: 200, body: [], headers: { "X-Result-Count": "0" } });
    const body = { detail: "No Resource matches the given query." };
    for (const operation of ON_ONE) {
      const answer = changed().ask(operation, { as, uuid, headers: { accept: "*/*" } });
      expect(answer.status).toBe(404);
      expect(typeof answer.body === "string" ? JSON.parse(answer.body) : answer.body).toEqual(body);
    }
  });

  test("a uuid with dashes is found, other text and unknown uuids are 404", () => {
    const dashes = uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-").toUpperCase();
    expect(changed().ask(RETRIEVE, { uuid: dashes }).status).toBe(200);
    for (const text of ["x", "constructor", id("none"), ""])
      expect(changed().ask(RETRIEVE, { uuid: text })).toMatchObject({
        status: 404,
        body: { detail: "No Resource matches the given query." },
      });
  });

  test("a role that has ended counts no more", () => {
    const test = changed((small) => {
      small.roles.push({
        ...{ user: id("outsider"), role: "customer.owner", scope: id("aurora") },
        expiration_time: "2025-11-22T00:00:00+00:00",
      });
    });
    expect(names(test, "", "outsider")).toEqual(["forecast"]);
    test.now = Date.parse("2025-11-22T00:00:00+00:00");
    expect(names(test, "", "outsider")).toEqual([]);
  });
});

describe("list", () => {
  test("HEAD has the headers of GET and no body", () => {
    const get = changed().ask(LIST, { query: "name=fore" });
    const head = changed().ask("marketplace_provider_resources_count", { query: "name=fore" });
    expect(head).toEqual({ ...get, body: undefined });
    expect(head.headers).toMatchObject({ "X-Result-Count": "1" });
  });

  test("pages go through all resources, the oldest first", () => {
    const test = changed((small) => {
      for (let day = 11; day < 31; day++)
        small.resources.push({
          ...{ name: `r${day}`, offering: id("hpc"), project: id("ice") },
          created: `2024-01-${41 - day}T00:00:00+00:00`,
        });
    });
    const pages = [1, 2, 3].map((page) => names(test, `page=${page}`) as string[]);
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 1]);
    expect(pages.flat().slice(0, 2)).toEqual(["r30", "r29"]);
    expect(pages.flat().at(-1)).toBe("forecast");
  });

  test("the list follows the world", () => {
    const test = forecast({ state: "OK" });
    const queries = ["", "state=Erred", "component_count=0", "project_name=Sand", `customer_uuid=${id("aurora")}`];
    const found = () => queries.map((query) => (names(test, query) as string[]).join());
    expect(found()).toEqual(["forecast", "", "", "", ""]);
    test.store.resources.update(uuid, { state: "Erred", name: "renamed" });
    expect(found()).toEqual(["renamed", "renamed", "", "", ""]);
    test.store.offerings.update(id("hpc"), { components: [] });
    expect(found()).toEqual(["renamed", "renamed", "renamed", "", ""]);
    test.store.projects.update(id("ice"), { name: "Sand", customer: id("aurora") });
    expect(found()).toEqual(["renamed", "renamed", "renamed", "renamed", "renamed"]);
    test.store.resources.delete(uuid);
    expect(found()).toEqual(["", "", "", "", ""]);
  });
});

describe("details", () => {
  const details = (test: TestWorld, query = "") => {
    const { status, body, headers } = test.ask(DETAILS, { uuid, query });
    return { status, body, type: headers["Content-Type"] };
  };
  const allocation = { type: "SLURM.Allocation", uuid: id("allocation") };

  test("without a backend object 404 with an empty body", () => {
    expect(details(changed())).toEqual({ status: 404, body: undefined, type: undefined });
  });

  test("a plugin that tells nothing answers 204", () => {
    expect(details(forecast({ backend_object: allocation }))).toEqual({
      status: 204,
      body: undefined,
      type: undefined,
    });
  });

  test("what the plugin tells, with addresses of this host; field does not cut it down", () => {
    const test = forecast({
      backend_object: { ...allocation, details: { url: "/api/slurm-allocations/1/", uuid: "1", nodes: [] } },
    });
    expect(details(test).body).toEqual({ url: `${ORIGIN}/api/slurm-allocations/1/`, uuid: "1", nodes: [] });
    expect(details(test, "field=nodes").body).toEqual(details(test).body);
  });
});

describe("plan_periods", () => {
  const periods = (test: TestWorld) => test.ask(PLAN_PERIODS, { uuid }).body;
  const usage = (component: string, month: string, amount: number, plan_period: string) => ({
    ...{ resource: uuid, component: id(component), billing_period: month, usage: amount, plan_period: id(plan_period) },
    ...{ date: "2025-11-20T00:00:00+00:00", created: "2025-11-01T00:00:00+00:00" },
  });
  const world = () =>
    changed((small) => {
      const more = { resource: uuid, plan: id("plan") };
      small.plan_periods = [
        { uuid: id("now"), ...more, start: "2025-11-10T00:00:00+00:00", end: null },
        { uuid: id("this month"), ...more, start: "2025-06-01T00:00:00+00:00", end: "2025-11-01T00:00:00+00:00" },
        { uuid: id("last month"), ...more, start: "2025-01-01T00:00:00+00:00", end: "2025-10-31T23:59:59+00:00" },
      ];
      small.usages = [
        usage("gpu", "2025-11-01", 7, "now"),
        usage("cpu", "2025-11-01", 100, "now"),
        usage("cpu", "2025-10-01", 5, "now"),
        usage("storage", "2025-11-01", 2.5, "this month"),
      ];
    });

  test("those without end or with one in this month, with this month's usages as texts", () => {
    expect(periods(world())).toMatchObject([
      {
        ...{ uuid: id("this month"), plan_name: "Plan", plan_uuid: id("plan"), end: "2025-11-01T00:00:00+00:00" },
        components: [{ type: "storage", usage: "2.50" }],
      },
      {
        ...{ uuid: id("now"), start: "2025-11-10T00:00:00+00:00", end: null },
        components: [
          { type: "cpu", name: "CPU", measured_unit: "hours", usage: "100.00", date: "2025-11-20T00:00:00+00:00" },
          { type: "gpu", usage: "7.00" },
        ],
      },
    ]);
  });

  test("in the next month they are empty", () => {
    const test = world();
    test.now = Date.parse("2025-12-01T00:00:00+00:00");
    expect(periods(test)).toMatchObject([{ uuid: id("now"), components: [] }]);
  });
});

describe("team", () => {
  test("users with a role on the project itself, by username, with their accounts", () => {
    const test = changed((small) => {
      small.offering_users = [{ user: id("ice-manager"), offering: id("hpc"), username: "hpc_m", state: "Creating" }];
      small.roles.push(
        { user: id("ice-admin"), role: "project.member", scope: id("ice") },
        {
          user: id("aurora-owner"),
          role: "project.member",
          scope: id("ice"),
          expiration_time: "2026-01-01T00:00:00+00:00",
        },
        {
          user: id("outsider"),
          role: "project.member",
          scope: id("ice"),
          expiration_time: "2025-11-21T09:30:00+00:00",
        },
        { user: id("gone"), role: "project.admin", scope: id("ice"), expiration_time: "2026-01-01T00:00:00+00:00" },
      );
      small.users.push({ uuid: id("gone"), username: "gone", is_active: false });
    });
    const { body, headers } = test.ask(TEAM, { uuid });
    const none = { offering_user_username: null, offering_user_state: null };
    expect(body).toMatchObject([
      { username: "aurora-owner", role: "PROJECT.MEMBER", expiration_time: "2026-01-01T00:00:00+00:00", ...none },
      { username: "gone", role: null, expiration_time: null, ...none },
      { username: "ice-admin", role: "PROJECT.ADMIN", expiration_time: null, ...none },
      {
        username: "ice-manager",
        role: "PROJECT.MANAGER",
        offering_user_username: "hpc_m",
        offering_user_state: "Creating",
      },
      { url: `${ORIGIN}/api/users/${id("ice-member")}/`, uuid: id("ice-member"), role: "PROJECT.MEMBER", ...none },
    ]);
    expect(headers["X-Result-Count"]).toBeUndefined();
  });
});
