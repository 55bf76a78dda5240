import { describe, expect, test } from "vitest";
import {
  createMockFetch,
  MockControlError,
  type MockFetch,
  type MockFetchOptions,
  WorldError,
} from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { ask, BEGINNING, mockOf, RESOURCES, USAGES, worldFile } from "./_mock.js";

const put = (mock: MockFetch, body: unknown, query = "") => ask(mock, `/_mock/world${query}`, { method: "PUT", body });
const get = async (mock: MockFetch) => (await mock("/_mock/world")).text();

/** Changes a bit of everything: usages, an order, the clock. */
async function use(mock: MockFetch): Promise<void> {
  const body = { resource: id("forecast"), usages: [{ type: "cpu", amount: "5", recurring: true }] };
  expect((await ask(mock, `${USAGES}set_usage/`, { method: "POST", body })).status).toBe(201);
  const terminated = await ask(mock, `${RESOURCES}${id("forecast")}/terminate/`, { method: "POST", body: {} });
  expect(terminated.status).toBe(200);
  mock.control.setClock({ advance: "7d" });
}

describe("a world", () => {
  test("that is put replaces the data, and says when the clock starts", async () => {
    const mock = await mockOf();
    const reply = await put(mock, { users: [{ username: "ada" }], moment: "2026-05-01T00:00:00+00:00" });
    expect([reply.status, reply.body]).toEqual([
      200,
      { detail: "The world is loaded.", clock: { now: "2026-05-01T00:00:00+00:00", mode: "fixed", offset: null } },
    ]);
    expect((await ask(mock, USAGES, { token: "ada" })).status).toBe(200);
    expect((await ask(mock, USAGES, { token: "staff" })).status).toBe(401);
  });

  test("that is put for a sandbox leaves the others", async () => {
    const mock = await mockOf();
    expect((await put(mock, { users: [{ username: "ada" }] }, "?sandbox=one")).status).toBe(200);
    const statuses = [];
    for (const token of ["ada@one", "staff@one", "staff"]) statuses.push((await ask(mock, USAGES, { token })).status);
    expect(statuses).toEqual([200, 401, 200]);
    expect((await ask(mock, "/_mock/users?sandbox=one")).body).toMatchObject([{ username: "ada" }]);
  });

  test("that is invalid is refused with all issues, and everything is as it was", async () => {
    const mock = await mockOf();
    await use(mock);
    const before = await get(mock);
    const wrong = {
      moment: "2150-01-01T00:00:00+00:00",
      users: [{ username: "ada", uuid: "7" }, {}],
      projects: [{ name: "Ice", customer: id("nobody") }],
    };
    const reply = await put(mock, wrong);
    expect([reply.status, reply.body.detail]).toEqual([400, "The world has 4 errors."]);
    expect(reply.body.mistakes.map(({ place }: { place: string }) => place).sort()).toEqual([
      "/moment",
      "/projects/0/customer",
      "/users/0/uuid",
      "/users/1",
    ]);
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    expect(() => mock.control.loadWorld(wrong as object)).toThrow(WorldError);
    expect(await get(mock)).toBe(before);
    // Nor is the world to begin with another one.
    mock.control.reset();
    expect(mock.control.world().users).toHaveLength(worldFile().users.length);
  });

  test.each([["[]"], ["5"], ['"world"'], ["null"]])("that is %s is refused", async (body) => {
    const mock = await mockOf();
    const reply = await put(mock, body);
    expect([reply.status, reply.body.mistakes]).toMatchObject([400, [{ place: "" }]]);
  });

  test("that is read and put goes on where it was: the same rows, the same time", async () => {
    const [mock, other] = [await mockOf(), await createMockFetch({ clock: { fixed: 0 } })];
    await use(mock);
    const text = await get(mock);
    expect(JSON.parse(text).moment).toBe("2025-12-06T23:59:00+00:00");
    expect((await put(other, text)).status).toBe(200);
    expect(JSON.parse(await get(other))).toEqual(JSON.parse(text));
    expect(other.control.clock()).toEqual(mock.control.clock());
    expect(other.control.world()).toEqual(mock.control.world());
    // Both make uuids from the same seed, and the second has not made those of the first.
    other.control.setClock({ advance: "P1M" });
    expect(other.control.world().usages.map(({ billing_period }) => billing_period)).toEqual([
      "2025-11-01",
      "2025-12-01",
      "2026-01-01",
    ]);
  });

  test("of another mock can be given in TypeScript, and is not shared", async () => {
    const mock = await mockOf();
    const world = mock.control.world();
    const other = await createMockFetch({ world, clock: { fixed: BEGINNING } });
    expect(other.control.world()).toEqual(world);
    for (const each of [world, other.control.world()]) Object.assign(each.resources[0] as object, { name: "changed" });
    expect(other.control.world().resources[0]?.name).toBe("forecast");
    expect(mock.control.world().resources[0]?.name).toBe("forecast");
  });

  test.each<[string, MockFetchOptions, object, "fixed" | "running", string]>([
    ["stands at its moment where the clock stood", { clock: { fixed: 0 } }, { moment: BEGINNING }, "fixed", BEGINNING],
    ["runs from its moment where the clock ran", { clock: { from: 0 } }, { moment: BEGINNING }, "running", BEGINNING],
    ["without a moment stands where it was told", { clock: { fixed: BEGINNING } }, {}, "fixed", BEGINNING],
    ["without a moment runs from where it was told", { clock: { from: BEGINNING } }, {}, "running", BEGINNING],
    ["without a moment is real", {}, {}, "running", new Date().toISOString()],
  ])("that is loaded %s", async (_, options, world, mode, now) => {
    const mock = await createMockFetch(options);
    mock.control.loadWorld(world);
    const clock = mock.control.clock();
    expect(clock.mode).toBe(mode);
    expect(Math.abs(Date.parse(clock.now) - Date.parse(now))).toBeLessThan(mode === "fixed" ? 1 : 60_000);
    if (Object.keys(options).length === 0) expect(clock.offset).toBe(0);
  });

  test("is told at its moment, whatever the clock shows", async () => {
    const usage = { resource: id("forecast"), component: id("cpu"), usage: 1 };
    const file = { ...worldFile(), usages: [usage] };
    const mock = await createMockFetch({ world: file, clock: { fixed: "2026-05-01" } });
    expect(mock.control.clock().now).toBe("2026-05-01T00:00:00+00:00");
    expect(mock.control.world().usages).toMatchObject([{ billing_period: "2025-11-01" }]);
  });

  test("may be the default one: its clock runs from the moment of the examples", async () => {
    const { control } = await createMockFetch();
    expect(control.clock().mode).toBe("running");
    expect(control.clock().now.slice(0, 15)).toBe("2025-11-21T09:3");
  });

  test("may be larger than a body: ten thousand usages are read and put", async () => {
    const mock = await createMockFetch({ scale: 34, bodyLimit: 1000 });
    const text = await get(mock);
    const usages = mock.control.world().usages.length;
    expect(usages).toBeGreaterThan(10_000);
    const other = await createMockFetch({ clock: { fixed: 0 } });
    expect((await put(other, text)).status).toBe(200);
    expect((await ask(other, `${USAGES}?page_size=1`)).headers.get("x-result-count")).toBe(String(usages));
  });
});

test("the same calls by a clock that stands give the same bytes", async () => {
  const run = async () => {
    const mock = await mockOf();
    const bytes: string[] = [];
    const note = async (url: string, options?: Parameters<typeof ask>[2]) => {
      const { status, headers, body } = await ask(mock, url, options);
      bytes.push(JSON.stringify([url, status, [...headers], body]));
    };
    const usage = { resource: id("forecast"), usages: [{ type: "cpu", amount: "5", recurring: true }] };
    await note(`${USAGES}set_usage/`, { method: "POST", body: usage });
    await note(USAGES);
    await note("/_mock/clock", { method: "PUT", body: { advance: "P1M" } });
    await note(USAGES);
    await note(USAGES, { token: "staff@one" });
    await note(`${RESOURCES}${id("forecast")}/terminate/`, { method: "POST", body: {} });
    await note("/_mock/orders");
    await note("/_mock/users");
    await note("/_mock/sandboxes");
    await note("/_mock/world");
    return bytes;
  };
  expect(await run()).toEqual(await run());
});

test("a mock that answers examples has no data, and says so", async () => {
  const mock = await createMockFetch({ stateless: true });
  const detail = "This mock answers examples and has no data; start it without `stateless`.";
  for (const [method, path] of [
    ["GET", "world"],
    ["PUT", "world"],
    ["POST", "reset"],
    ["GET", "clock"],
    ["GET", "users"],
    ["GET", "orders"],
    ["POST", `orders/${id("order")}/approve`],
    ["GET", "sandboxes"],
    ["POST", "save"],
  ] as const) {
    const reply = await ask(mock, `/_mock/${path}`, { method, ...(method === "PUT" && { body: {} }) });
    expect([path, reply.status, reply.body]).toEqual([path, 409, { detail }]);
  }
  expect(() => mock.control.reset()).toThrow(MockControlError);
  expect((await ask(mock, "/_mock/report")).status).toBe(200);
  expect((await ask(mock, "/_mock/requests")).body).toEqual([]);
});
