import { beforeEach, describe, expect, test } from "vitest";
import { MockControlError, type MockFetch } from "../../../src/mock/index.js";
import { dashed, id } from "../_world.js";
import { ask, BEGINNING, mockOf, RESOURCES, worldFile } from "./_mock.js";

let mock: MockFetch;
const FORECAST = `${RESOURCES}${id("forecast")}/`;
/** The provider approves orders of this offering. */
beforeEach(async () => {
  mock = await mockOf({ orderDelay: "1h" });
});
/** Orders the end of the resource, which then waits for the provider. */
async function waiting(token = "staff"): Promise<string> {
  const { status, body } = await ask(mock, `${FORECAST}terminate/`, { method: "POST", token, body: {} });
  expect(status).toBe(200);
  return body.order_uuid;
}
const review = (uuid: string, verdict: "approve" | "reject", body?: unknown, query = "") =>
  ask(mock, `/_mock/orders/${uuid}/${verdict}${query}`, { method: "POST", token: null, body });
const state = async (token = "staff") => (await ask(mock, `${FORECAST}?field=state`, { token })).body.state;

describe("orders", () => {
  test("are listed with what they wait for", async () => {
    const uuid = await waiting();
    const order = { uuid, type: "Terminate", state: "pending-provider", due: null };
    const resource = { resource: id("forecast"), resource_name: "forecast" };
    expect((await ask(mock, "/_mock/orders")).body).toEqual([{ ...order, ...resource }]);
    expect(mock.control.orders()).toEqual([{ ...order, ...resource }]);
    expect((await ask(mock, "/_mock/orders?sandbox=one")).body).toEqual([]);
  });

  test("are approved, and done when the clock says so", async () => {
    const uuid = await waiting();
    mock.control.setClock({ advance: "1d" });
    const reply = await review(uuid, "approve");
    expect([reply.status, reply.body]).toMatchObject([200, { state: "executing", due: "2025-12-01T00:59:00+00:00" }]);
    expect(await state()).toBe("Terminating");
    mock.control.setClock({ advance: "1h" });
    expect(await state()).toBe("Terminated");
    expect(mock.control.orders()).toMatchObject([{ uuid, state: "done", due: null }]);
  });

  test("are turned down, and nothing happens", async () => {
    const reply = await review(await waiting(), "reject");
    expect([reply.status, reply.body.state]).toEqual([200, "rejected"]);
    mock.control.setClock({ advance: "1d" });
    expect(await state()).toBe("OK");
  });

  test.each<["approve" | "reject", string]>([
    ["approve", "hpc-manager"],
    ["approve", id("hpc-manager")],
    ["reject", dashed("hpc-manager")],
  ])("are reviewed by somebody: %s by %s", async (verdict, by) => {
    const uuid = await waiting();
    expect((await review(uuid, verdict, { by })).status).toBe(200);
    expect(mock.control.world().orders).toMatchObject([
      { provider_reviewed_by: id("hpc-manager"), provider_reviewed_at: "2025-11-29T23:59:00+00:00" },
    ]);
  });

  test("may be called by a uuid with dashes, and reviewed by nobody in particular", async () => {
    const uuid = await waiting();
    const withDashes = uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-").toUpperCase();
    expect((await review(withDashes, "approve", {})).status).toBe(200);
    expect(mock.control.world().orders[0]?.provider_reviewed_by).toBeNull();
  });

  test("in a sandbox are those of that sandbox alone", async () => {
    const [uuid, same] = [await waiting("staff@one"), await waiting()];
    expect(same).toBe(uuid);
    expect((await review(uuid, "approve", undefined, "?sandbox=one")).status).toBe(200);
    mock.control.setClock({ advance: "1h" }, "one");
    expect([await state("staff@one"), await state()]).toEqual(["Terminated", "OK"]);
    expect(mock.control.rejectOrder(uuid)).toMatchObject({ state: "rejected" });
  });

  test("are done before they are looked at", async () => {
    const uuid = await waiting();
    mock.control.approveOrder(uuid);
    mock.control.setClock({ advance: "2h" });
    const reply = await review(uuid, "reject");
    expect([reply.status, reply.body]).toEqual([409, { detail: "The order is done, so it waits for nobody." }]);
  });
});

test("an order that is completed is done at once, and only while it is executing", async () => {
  const complete = (uuid: string) => ask(mock, `/_mock/orders/${uuid}/complete`, { method: "POST", token: null });
  const uuid = await waiting();
  expect(await complete(uuid)).toMatchObject({
    status: 409,
    body: { detail: "The order is pending-provider; only an executing one can be ended." },
  });
  mock.control.approveOrder(uuid);
  expect(await state()).toBe("Terminating");
  expect(await complete(uuid)).toMatchObject({ status: 200, body: { uuid, state: "done", due: null } });
  expect(await state()).toBe("Terminated");
  expect(() => mock.control.completeOrder(uuid)).toThrow("done");
});

describe("an order that fails", () => {
  const fail = (uuid: string, body?: unknown) =>
    ask(mock, `/_mock/orders/${uuid}/fail`, { method: "POST", token: null, body });
  const FAILED = { state: "erred", due: null, completed_at: BEGINNING, modified: BEGINNING };

  test("of a termination leaves the resource OK", async () => {
    const uuid = await waiting();
    mock.control.approveOrder(uuid);
    const reply = await fail(uuid, { message: "The cluster is full." });
    expect([reply.status, reply.body]).toMatchObject([200, { uuid, state: "erred", due: null }]);
    expect(mock.control.world().orders).toMatchObject([{ ...FAILED, error_message: "The cluster is full." }]);
    mock.control.setClock({ advance: "1d" });
    expect(await state()).toBe("OK");
    // Another one can be ordered.
    expect(await waiting()).not.toBe(uuid);
  });

  test.each(["Create", "Update"] as const)("of %s leaves the resource Erred", async (type) => {
    const uuid = await waiting();
    const world = mock.control.world();
    const [order] = world.orders;
    mock.control.loadWorld({ ...world, orders: order ? [{ ...order, type, state: "executing", due: null }] : [] });
    expect(mock.control.failOrder(uuid)).toMatchObject({ type, state: "erred" });
    expect(mock.control.world().orders).toMatchObject([{ ...FAILED, error_message: "" }]);
    expect(await state()).toBe("Erred");
  });

  test("is one that is executing, in its sandbox", async () => {
    const uuid = await waiting();
    expect(await fail(uuid)).toMatchObject({
      status: 409,
      body: { detail: "The order is pending-provider; only an executing one can be ended." },
    });
    expect((await fail(id("none"))).status).toBe(404);
    for (const body of [[], { by: "staff" }, { message: 5 }]) expect((await fail(uuid, body)).status).toBe(400);
    await waiting("staff@one");
    mock.control.approveOrder(uuid, { sandbox: "one" });
    mock.control.failOrder(uuid, { sandbox: "one" });
    expect([await state("staff@one"), mock.control.orders()[0]?.state]).toEqual(["OK", "pending-provider"]);
  });
});

describe("what cannot be reviewed", () => {
  test("is told apart", async () => {
    const uuid = await waiting();
    expect(await review(id("none"), "approve")).toMatchObject({
      status: 404,
      body: { detail: `There is no order "${id("none")}".` },
    });
    expect(await review("x", "reject")).toMatchObject({ status: 404, body: { detail: 'There is no order "x".' } });
    expect(await review(uuid, "approve", { by: "nobody" })).toMatchObject({
      status: 404,
      body: { detail: 'There is no user "nobody"; see the usernames in the list of users.' },
    });
    for (const body of [{ by: 5 }, { by: null }])
      expect(await review(uuid, "approve", body)).toMatchObject({
        status: 400,
        body: { detail: `"by" is a username or a uuid, not ${body.by}.` },
      });
    for (const body of [[], 5, { who: "staff" }, { by: "staff", and: "more" }])
      expect(await review(uuid, "approve", body)).toMatchObject({
        status: 400,
        body: { detail: 'The body is {"by": "<username or uuid>"}, or left out.' },
      });
    // All of that has left the order as it was.
    expect(mock.control.orders()).toMatchObject([{ state: "pending-provider" }]);
  });

  test("throws in TypeScript what it answers over HTTP", async () => {
    const uuid = await waiting();
    mock.control.rejectOrder(uuid, { by: "staff" });
    let thrown: unknown;
    try {
      mock.control.approveOrder(uuid);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MockControlError);
    expect(thrown).toMatchObject({ status: 409, message: "The order is rejected, so it waits for nobody." });
  });
});

test("users are told with their tokens and what they are", async () => {
  const world = worldFile();
  const file = {
    ...world,
    users: [
      ...world.users,
      { username: "ada", full_name: "Ada L.", tokens: ["a", "b"], token_lifetime: 60, is_active: false },
      { username: "eve", token_lifetime: 60, token_used: "2025-11-29T23:00:00+00:00" },
      { username: "fay", token_lifetime: 3600, token_used: "2025-11-29T23:00:00+00:00", uuid: id("fay") },
    ],
    roles: [
      ...world.roles,
      {
        user: id("fay"),
        role: "project.member" as const,
        scope: id("ice"),
        expiration_time: "2025-12-01T00:00:00+00:00",
      },
      {
        user: id("fay"),
        role: "customer.owner" as const,
        scope: id("aurora"),
        expiration_time: "2025-01-01T00:00:00+00:00",
      },
    ],
  };
  const { control } = await mockOf({ world: file });
  const roles = Object.fromEntries(control.users().map((user) => [user.username, user.roles]));
  expect(roles).toMatchObject({
    staff: ["staff: may do everything"],
    support: ["support: sees everything, may change almost nothing"],
    "aurora-owner": ["owner of the organization Aurora"],
    "hpc-manager": ["manager of the offering HPC"],
    "ice-admin": ["admin of the project Ice"],
    outsider: [],
    ada: ["inactive: gets 401", "the token expires 60 seconds after its last use"],
    eve: ["the token expired: gets 401"],
    fay: [
      "the token expires at 2025-11-30T00:00:00+00:00",
      "member of the project Ice, until 2025-12-01T00:00:00+00:00",
      "owner of the organization Aurora, but only until 2025-01-01T00:00:00+00:00",
    ],
  });
  expect(control.users().find(({ username }) => username === "ada")).toMatchObject({
    full_name: "Ada L.",
    tokens: ["a", "b"],
  });
  expect(Object.keys(control.users()[0] ?? {})).toEqual(["uuid", "username", "full_name", "tokens", "roles"]);
});
