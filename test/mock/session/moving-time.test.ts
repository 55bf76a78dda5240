import { describe, expect, test, vi } from "vitest";
import { type MockFetch, MockStartError, type WorldFile } from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { ask, mockOf, RESOURCES, USAGES, worldFile } from "../control/_mock.js";

const FORECAST = `${RESOURCES}${id("forecast")}/`;
type Small = ReturnType<typeof worldFile> & WorldFile;

/** A mock with a changed small world; its clock stands a day and a minute before December. */
function mockWith(change: (world: Small) => void, options = {}): Promise<MockFetch> {
  const world: Small = worldFile();
  change(world);
  return mockOf({ world, ...options });
}
const state = async (mock: MockFetch) => (await ask(mock, `${FORECAST}?field=state`)).body.state;
const report = (mock: MockFetch, usages: object[], more = {}) =>
  ask(mock, `${USAGES}set_usage/`, { method: "POST", body: { resource: id("forecast"), usages, ...more } });

describe("when a month ends", () => {
  test("what recurs is there again, once for every month, and the rest is not", async () => {
    const mock = await mockWith(() => {});
    const usages = [
      { type: "cpu", amount: "5", recurring: true },
      { type: "gpu", amount: "7" },
    ];
    expect((await report(mock, usages)).status).toBe(201);
    mock.control.setClock({ advance: "P2M" });
    const { body } = await ask(mock, `${USAGES}?o=billing_period&field=type&field=usage&field=billing_period`);
    expect(body).toEqual([
      { type: "cpu", usage: "5.00", billing_period: "2025-11-01" },
      { type: "gpu", usage: "7.00", billing_period: "2025-11-01" },
      { type: "cpu", usage: "5.00", billing_period: "2025-12-01" },
      { type: "cpu", usage: "5.00", billing_period: "2026-01-01" },
    ]);
  });

  test("a plan period that ended in it is closed, and its invoices are made", async () => {
    const ended = { uuid: id("ended"), resource: id("forecast"), plan: id("plan") };
    const mock = await mockWith((world) => {
      world.plan_periods?.push({ ...ended, start: "2025-10-01T00:00:00+00:00", end: "2025-11-20T00:00:00+00:00" });
      world.invoices = [{ customer: id("baltic"), year: 2025, month: 11 }];
    });
    const plan_period = id("ended");
    const body = { plan_period, usages: [{ type: "cpu", amount: "5" }] };
    const set = () => ask(mock, `${USAGES}set_usage/`, { method: "POST", body });
    expect((await set()).status).toBe(201);
    expect(mock.control.world().invoices[0]?.state).toBe("pending");
    mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" });
    expect(await set()).toMatchObject({ status: 400, body: { plan_period: ["Billing period is closed."] } });
    expect(mock.control.world().invoices[0]?.state).toBe("created");
  });

  test("nothing is done for the time before the world was loaded", async () => {
    const old = { resource: id("forecast"), component: id("cpu"), usage: 3, recurring: true };
    const world = { ...worldFile(), usages: [{ ...old, billing_period: "2025-08-01" }] };
    const mock = await mockOf({ world });
    expect(mock.control.world().usages).toHaveLength(1);
    mock.control.loadWorld({ ...world, moment: "2026-03-15T00:00:00+00:00" });
    mock.control.setClock({ advance: "1d" });
    expect(mock.control.world().usages).toHaveLength(1);
  });
});

test("when its end date has come, a resource is terminated", async () => {
  const mock = await mockWith((world) => {
    world.offerings[0] = { ...(world.offerings[0] as Small["offerings"][0]), type: "OpenStack.Instance" };
    world.resources[0] = { ...(world.resources[0] as Small["resources"][0]), end_date: "2025-12-01" };
  });
  mock.control.setClock({ fixed: "2025-11-30T23:59:59+00:00" });
  expect(await state(mock)).toBe("OK");
  mock.control.setClock({ advance: "1s" });
  expect(await state(mock)).toBe("Terminating");
  mock.control.setClock({ advance: "2s" });
  expect(await state(mock)).toBe("Terminated");
});

test("a token expires when it was not used for its lifetime", async () => {
  const mock = await mockWith((world) => world.users.push({ ...{ username: "ada", token_lifetime: 3600 } } as never));
  const status = async () => (await ask(mock, USAGES, { token: "ada" })).status;
  expect(await status()).toBe(200);
  mock.control.setClock({ advance: "1h" });
  expect(await status()).toBe(200);
  mock.control.setClock({ advance: 3_600_001 });
  expect(await status()).toBe(401);
});

describe("an order", () => {
  const terminate = (mock: MockFetch) => ask(mock, `${FORECAST}terminate/`, { method: "POST", body: {} });
  const automatic = (world: Small) => {
    world.offerings[0] = { ...(world.offerings[0] as Small["offerings"][0]), type: "OpenStack.Instance" };
  };

  test.each([
    [undefined, 2000],
    [500, 500],
    ["1h", 3_600_000],
    ["PT0.1S", 100],
  ])("takes as long as it was told: %j", async (orderDelay, ms) => {
    const mock = await mockWith(automatic, { orderDelay });
    expect((await terminate(mock)).status).toBe(200);
    mock.control.setClock({ advance: ms - 1 });
    expect(await state(mock)).toBe("Terminating");
    mock.control.setClock({ advance: 1 });
    expect(await state(mock)).toBe("Terminated");
  });

  test("may take no time", async () => {
    const mock = await mockWith(automatic, { orderDelay: 0 });
    await terminate(mock);
    expect(await state(mock)).toBe("Terminated");
  });

  test.each([
    ["a report", (mock: MockFetch) => report(mock, [{ type: "cpu", amount: "50" }])],
    ["a month", async (mock: MockFetch) => mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" })],
  ])("that a policy makes by %s takes as long as others", async (_, happen) => {
    const mock = await mockWith(
      (world) => {
        const usage = { resource: id("forecast"), component: id("cpu"), recurring: true, plan_period: id("period") };
        world.usages = [{ ...usage, usage: 6 }];
        world.policies = [
          {
            scope: id("baltic"),
            actions: "terminate_resources",
            // Over two months it is passed by what recurs, too.
            component_limits: [{ component: id("cpu"), limit: 10, period: 3 }],
          },
        ];
      },
      { orderDelay: "5m" },
    );
    expect(await state(mock)).toBe("OK");
    await happen(mock);
    expect(await state(mock)).toBe("Terminating");
    mock.control.setClock({ advance: 299_999 });
    expect(await state(mock)).toBe("Terminating");
    mock.control.setClock({ advance: 1 });
    expect(await state(mock)).toBe("Terminated");
  });

  test.each([[-1], ["P1M"], ["soon"], ["400d"], [null]])("cannot take %j", async (orderDelay) => {
    const failure = mockOf({ orderDelay: orderDelay as string });
    await expect(failure).rejects.toThrow(MockStartError);
    await expect(failure).rejects.toThrow(
      /^The order delay is a duration of at most a year in milliseconds, or a string such as .*, without months, not .*\.$/,
    );
  });
});

test("a clock that is set back undoes nothing, and orders end all the same", async () => {
  const mock = await mockWith((world) => {
    world.offerings[0] = { ...(world.offerings[0] as Small["offerings"][0]), type: "OpenStack.Instance" };
  });
  mock.control.setClock({ fixed: "2026-05-01" });
  mock.control.setClock({ fixed: "2025-11-29T00:00:00+00:00" });
  await ask(mock, `${FORECAST}terminate/`, { method: "POST", body: {} });
  expect(await state(mock)).toBe("Terminating");
  mock.control.setClock({ advance: "2s" });
  expect(await state(mock)).toBe("Terminated");
});

describe("before a clock is set", () => {
  const recurring = (world: Small) => {
    world.usages = [{ resource: id("forecast"), component: id("cpu"), usage: 6, recurring: true }];
  };
  const months = (mock: MockFetch) => mock.control.world().usages.map(({ billing_period }) => billing_period);

  test("what it has passed is done", async () => {
    const mock = await mockWith(recurring);
    mock.control.setClock({ fixed: "2025-12-02" });
    mock.control.setClock({ fixed: "2025-11-15" });
    expect(months(mock)).toEqual(["2025-11-01", "2025-12-01"]);
  });

  test("what it has passed by itself is done", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const mock = await mockWith(recurring, { clock: { from: "2025-11-30T23:59:00+00:00" } });
      vi.setSystemTime(Date.now() + 60_000);
      mock.control.setClock({ fixed: "2025-11-15" });
      expect(months(mock)).toEqual(["2025-11-01", "2025-12-01"]);
    } finally {
      vi.useRealTimers();
    }
  });
});
