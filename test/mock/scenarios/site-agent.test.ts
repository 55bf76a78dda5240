import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { id } from "../_world.js";
import { type Api, api, FORECAST, RESOURCES, USAGES } from "./_api.js";

// The life of a site agent, which carries out the orders of a provider's offering: what it asks for, and what comes of it.

const ORDERS = "/api/marketplace-orders/";
const ACCOUNTS = "/api/marketplace-offering-users/";
const OFFERING = `offering_uuid=${id("hpc")}`;
const AGENT = "aurora-owner";

/** A resource that is ordered and not made yet, and what an agent needs to make it. */
const ordered = (): Promise<Api> =>
  api((small) => {
    const [offering] = small.offerings;
    Object.assign(offering ?? {}, {
      type: "Marketplace.Slurm",
      plugin_options: { service_provider_can_create_offering_user: true },
    });
    Object.assign(small.resources[0] ?? {}, { state: "Creating", limits: { storage: 5 } });
    small.plan_periods = [];
    small.orders = [
      {
        uuid: id("order"),
        resource: id("forecast"),
        state: "pending-provider",
        created_by: id("ice-admin"),
        consumer_reviewed_by: id("baltic-owner"),
        limits: { storage: 5 },
      },
    ];
    small.offering_users = [
      { uuid: id("account"), user: id("ice-admin"), offering: id("hpc"), username: "hpc_admin" },
      { uuid: id("no account"), user: id("ice-member"), offering: id("hpc"), username: "", state: "Requested" },
    ];
  });

/** What an agent asks for; it goes on only when all is well. */
const agentOf = ({ call }: Api) => ({
  get: async (path: string) => {
    const { status, body } = await call(AGENT, "GET", path);
    expect(status, path).toBe(200);
    return body as never;
  },
  post: async (path: string, body?: unknown) => {
    const answer = await call(AGENT, "POST", path, body);
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body as never;
  },
});

/** The orders that an agent looks for, again and again. */
const waiting = async (agent: ReturnType<typeof agentOf>) =>
  (await agent.get(`${ORDERS}?${OFFERING}&state=pending-provider&state=executing&page_size=100`)) as {
    uuid: string;
    type: string;
    state: string;
    marketplace_resource_uuid: string;
  }[];
const order = (uuid: string, action = "") => `${ORDERS}${uuid}/${action && `${action}/`}`;

/** Makes the resource. */
async function create(of: Api) {
  const agent = agentOf(of);
  const [found] = await waiting(agent);
  expect(found).toMatchObject({ type: "Create", state: "pending-provider", marketplace_resource_uuid: id("forecast") });
  const uuid = found?.uuid ?? "";
  expect(await agent.post(order(uuid, "approve_by_provider"))).toBe("Order has been approved and is being processed.");
  expect(await agent.get(order(uuid))).toMatchObject({ state: "executing", provider_reviewed_by: AGENT });
  return { agent, uuid };
}

/** Has a project's administrator end the resource, and approves it for both sides. */
async function terminate(of: Api) {
  const agent = agentOf(of);
  const { body } = await of.call("ice-admin", "POST", `/api/marketplace-resources/${id("forecast")}/terminate/`);
  const { order_uuid: uuid } = body as { order_uuid: string };
  expect(await waiting(agent)).toEqual([]);
  expect((await of.call("baltic-owner", "POST", order(uuid, "approve_by_consumer"))).status).toBe(200);
  expect(await waiting(agent)).toMatchObject([{ uuid, type: "Terminate", state: "pending-provider" }]);
  await agent.post(order(uuid, "approve_by_provider"));
  expect(await agent.get(order(uuid))).toMatchObject({ state: "executing" });
  expect(await agent.get(FORECAST)).toMatchObject({ state: "Terminating", order_in_progress: { uuid } });
  return { agent, uuid };
}

/** Neither side has done what the contract does not say. */
function expectConformance({ control }: Api) {
  const { violations, mockViolations, outside } = control.report();
  expect({ violations, mockViolations, outside }).toEqual({ violations: [], mockViolations: [], outside: [] });
}

describe("a site agent", () => {
  test("knows who it is: an owner of the provider", async () => {
    const of = await ordered();
    expect(await agentOf(of).get("/api/users/me/")).toMatchObject({
      username: AGENT,
      permissions: [{ role_name: "CUSTOMER.OWNER", scope_uuid: id("aurora") }],
    });
    expectConformance(of);
  });

  test.skipIf(!Object.hasOwn(operationTable, "marketplace_provider_offerings_retrieve"))(
    "finds its offering with its components",
    async () => {
      const of = await ordered();
      expect(await agentOf(of).get(`/api/marketplace-provider-offerings/${id("hpc")}/`)).toMatchObject({
        uuid: id("hpc"),
        type: "Marketplace.Slurm",
        customer_uuid: id("aurora"),
        components: [{ type: "cpu" }, { type: "gpu" }, { type: "storage" }, { type: "fee" }],
      });
      expectConformance(of);
    },
  );

  test.skipIf(!Object.hasOwn(operationTable, "marketplace_service_providers_list"))(
    "finds its service provider, of which it takes the first",
    async () => {
      const of = await ordered();
      expect(await agentOf(of).get(`/api/marketplace-service-providers/?customer_uuid=${id("aurora")}`)).toMatchObject([
        { customer_uuid: id("aurora") },
      ]);
      expectConformance(of);
    },
  );

  test("makes a resource, gives it its members, reports its usage, and ends it", async () => {
    const of = await ordered();
    const { agent, uuid } = await create(of);
    expect(await agent.get(FORECAST)).toMatchObject({ state: "Creating", limits: { storage: 5 } });

    // Who gets in, and under which name.
    expect(await agent.get(`${ACCOUNTS}?${OFFERING}&state=OK&is_restricted=false`)).toMatchObject([
      { username: "hpc_admin", user_uuid: id("ice-admin") },
    ]);
    expect(await agent.get(`${FORECAST}team/`)).toMatchObject([
      { username: "ice-admin", offering_user_username: "hpc_admin", offering_user_state: "OK" },
      { username: "ice-manager", offering_user_username: null },
      { username: "ice-member", offering_user_username: "", offering_user_state: "Requested" },
    ]);

    await agent.post(`${FORECAST}set_backend_id/`, { backend_id: "hpc_ice_1" });
    await agent.post(order(uuid, "set_backend_id"), { backend_id: "job-17" });
    // However long it takes, nobody else ends the order.
    of.control.setClock({ advance: "P2D" });
    expect(await waiting(agent)).toMatchObject([{ uuid, state: "executing", backend_id: "job-17" }]);
    await agent.post(order(uuid, "set_state_done"));
    expect(await agent.get(order(uuid))).toMatchObject({ state: "done", completed_at: "2025-11-23T09:30:00+00:00" });
    expect(await agent.get(FORECAST)).toMatchObject({
      ...{ state: "OK", backend_id: "hpc_ice_1", order_in_progress: null, creation_order: { uuid } },
    });
    expect(await waiting(agent)).toEqual([]);
    expect(await agent.get(`${RESOURCES}?${OFFERING}&state=OK&state=Erred`)).toHaveLength(1);

    // What is reported belongs to the plan period that began when the resource was made.
    await agent.post(`${USAGES}set_usage/`, {
      resource: id("forecast"),
      usages: [
        { type: "cpu", amount: "120.50" },
        { type: "gpu", amount: "3.00" },
      ],
    });
    const [cpu] = (await agent.get(`${USAGES}?resource_uuid=${id("forecast")}&type=cpu`)) as { uuid: string }[];
    await agent.post(`${USAGES}${cpu?.uuid}/set_user_usage/`, {
      username: "hpc_admin",
      usage: "100.00",
      user: `https://api.example.com${ACCOUNTS}${id("account")}/`,
    });
    await agent.post(`${FORECAST}refresh_last_sync/`);
    expect(await agent.get(`${FORECAST}plan_periods/`)).toMatchObject([
      { start: "2025-11-23T09:30:00+00:00", components: [{ type: "cpu", usage: "120.50" }, { type: "gpu" }] },
    ]);
    const { user_usages } = of.control.world();
    expect(user_usages).toMatchObject([{ username: "hpc_admin", usage: 100, user: id("account") }]);

    const end = await terminate(of);
    of.control.setClock({ advance: "P2D" });
    await agent.post(order(end.uuid, "set_state_done"));
    expect(await agent.get(FORECAST)).toMatchObject({ state: "Terminated", order_in_progress: null });
    expect(await agent.get(`${FORECAST}plan_periods/`)).toMatchObject([{ end: "2025-11-25T09:30:00+00:00" }]);
    expect(await waiting(agent)).toEqual([]);
    expectConformance(of);
  });

  test("tells what went wrong, and tries again", async () => {
    const of = await ordered();
    const { agent, uuid } = await create(of);
    const failure = { error_message: "The account could not be made.", error_traceback: "line 1\nline 2" };
    await agent.post(order(uuid, "set_state_erred"), failure);
    expect(await agent.get(order(uuid))).toMatchObject({ state: "erred", error_message: failure.error_message });
    expect(await agent.get(FORECAST)).toMatchObject({ state: "Erred", order_in_progress: null, can_terminate: true });
    expect((await of.call("staff", "GET", order(uuid))).body).toMatchObject(failure);

    await agent.post(order(uuid, "set_state_executing"));
    expect(await waiting(agent)).toMatchObject([{ uuid, state: "executing" }]);
    await agent.post(order(uuid, "set_state_done"));
    expect(await agent.get(FORECAST)).toMatchObject({ state: "OK" });
    expect(await agent.get(`${FORECAST}plan_periods/`)).toHaveLength(1);

    const end = await terminate(of);
    await agent.post(order(end.uuid, "set_state_erred"), { error_message: "Jobs are running.", error_traceback: "" });
    expect(await agent.get(order(end.uuid))).toMatchObject({ state: "erred", error_message: "Jobs are running." });
    expect(await agent.get(FORECAST)).toMatchObject({ state: "OK", order_in_progress: null });
    // The end can be ordered again.
    expect((await terminate(of)).uuid).not.toBe(end.uuid);
    expectConformance(of);
  });
});
