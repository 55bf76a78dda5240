import { describe, expect, test } from "vitest";
import { id, type smallWorld } from "../_world.js";
import { type Api, answerOf, api, FORECAST, POLICIES, RESOURCES, USAGES } from "./_api.js";

// What several calls bring about together, while the clock goes on.

const report = ({ call }: Api, usages: object[], more: object = {}) =>
  answerOf(call("aurora-owner", "POST", `${USAGES}set_usage/`, { resource: id("forecast"), usages, ...more }));
const resource = async ({ call }: Api, ...fields: string[]) =>
  (await call("staff", "GET", `${FORECAST}?${fields.map((name) => `field=${name}`).join("&")}`)).body;
const usages = async ({ call }: Api, query: string) => (await call("staff", "GET", `${USAGES}?${query}`)).body;

type Small = ReturnType<typeof smallWorld>;
const offering = (more: object) => (small: Small) => void Object.assign(small.offerings[0] ?? {}, more);

describe("a month of usage", () => {
  test("what recurs goes on, what does not stays in its month, and the resource tells the last report", async () => {
    const mock = await api();
    const once = { type: "cpu", amount: "12.50" };
    const again = { type: "storage", amount: 3, recurring: true, description: "disk" };
    expect(await report(mock, [once, again])).toEqual([201, undefined]);
    mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" });
    expect(await usages(mock, "billing_period=2025-12-01&field=type&field=usage&field=description&field=date")).toEqual(
      [{ description: "disk", type: "storage", usage: "3.00", date: "2025-12-01T00:00:00+00:00" }],
    );
    expect(await resource(mock, "current_usages")).toEqual({ current_usages: { cpu: "12.50", storage: "3.00" } });
    mock.control.setClock({ advance: "1h" });
    expect(await report(mock, [{ type: "cpu", amount: 1 }])).toEqual([201, undefined]);
    expect(await resource(mock, "current_usages")).toEqual({ current_usages: { cpu: "1.00" } });
    expect(await usages(mock, "type=cpu&o=billing_period&field=usage&field=billing_period")).toEqual([
      { usage: "12.50", billing_period: "2025-11-01" },
      { usage: "1.00", billing_period: "2025-12-01" },
    ]);
  });

  test("reported once more without the flag it does not go on", async () => {
    const mock = await api();
    await report(mock, [{ type: "cpu", amount: 1, recurring: true }]);
    await report(mock, [{ type: "cpu", amount: 2 }]);
    mock.control.setClock({ fixed: "2025-12-02T00:00:00+00:00" });
    expect(await usages(mock, "billing_period=2025-12-01")).toEqual([]);
  });

  test("the plan period shows the usage of this month as text, and of the next none", async () => {
    const mock = await api();
    await report(mock, [{ type: "cpu", amount: 100 }]);
    const shown = async () => {
      const { body } = await mock.call("aurora-owner", "GET", `${FORECAST}plan_periods/`);
      return (body as { components: { usage: string }[] }[]).map(({ components }) =>
        components.map(({ usage }) => usage),
      );
    };
    expect(await shown()).toEqual([["100.00"]]);
    mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" });
    expect(await shown()).toEqual([[]]);
  });

  test("a plan period that ended before this month is closed", async () => {
    const mock = await api((small) => {
      const ended = { plan: id("plan"), end: "2025-11-10T00:00:00+00:00" };
      small.plan_periods?.push({ uuid: id("old"), resource: id("forecast"), ...ended });
    });
    const late = () => report(mock, [{ type: "cpu", amount: 1 }], { plan_period: id("old") });
    expect(await late()).toEqual([201, undefined]);
    mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" });
    expect(await late()).toEqual([400, { plan_period: ["Billing period is closed."] }]);
  });
});

describe("a policy over the months", () => {
  const policy = (more: object = {}) => ({
    ...{
      scope: `/api/customers/${id("baltic")}/`,
      actions: "request_pausing,block_modification_of_existing_resources",
    },
    component_limits_set: [{ component: id("cpu"), limit: 100, period: 2 }],
    ...more,
  });

  test("it fires, blocks and pauses, and lets go when the next month begins", async () => {
    const mock = await api(offering({ plugin_options: { supports_pausing: true } }));
    const { body } = await mock.call("staff", "POST", POLICIES, policy());
    const { uuid } = body as { uuid: string };
    const fired = async () => {
      const answer = await mock.call("baltic-owner", "GET", `${POLICIES}${uuid}/`);
      const { has_fired, fired_datetime } = answer.body as Record<string, unknown>;
      return [has_fired, fired_datetime];
    };
    expect(await fired()).toEqual([false, null]);
    await report(mock, [{ type: "cpu", amount: 101 }]);
    expect(await fired()).toEqual([true, "2025-11-21T09:30:00+00:00"]);
    expect(await resource(mock, "paused")).toEqual({ paused: true });
    const slug = () => answerOf(mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" }));
    expect((await slug())[0]).toBe(400);
    mock.control.setClock({ fixed: "2025-12-01T00:00:00+00:00" });
    expect(await fired()).toEqual([false, "2025-12-01T00:00:00+00:00"]);
    expect(await resource(mock, "paused")).toEqual({ paused: false });
    expect((await slug())[0]).toBe(200);
  });

  test("an empty report saves no record, so no policy is looked at", async () => {
    const mock = await api((small) => {
      small.usages = [{ resource: id("forecast"), component: id("cpu"), usage: 500 }];
      small.policies = [
        {
          ...{ uuid: id("policy"), scope: id("baltic"), actions: "request_pausing" },
          component_limits: [{ component: id("cpu"), limit: 100, period: 2 as const }],
        },
      ];
    });
    const hasFired = async () =>
      ((await mock.call("staff", "GET", `${POLICIES}${id("policy")}/`)).body as { has_fired: boolean }).has_fired;
    await report(mock, []);
    expect(await hasFired()).toBe(false);
    await report(mock, [{ type: "gpu", amount: 0 }]);
    expect(await hasFired()).toBe(true);
  });

  test("terminate_resources ends all that runs, by orders of the system", async () => {
    const mock = await api((small) => {
      small.resources.push({ ...small.resources[0], uuid: id("ended"), name: "ended", state: "Terminated" } as never);
    });
    await report(mock, [{ type: "cpu", amount: 101 }]);
    await mock.call("staff", "POST", POLICIES, policy({ actions: "terminate_resources" }));
    const states = async () =>
      (await mock.call("staff", "GET", `${RESOURCES}?field=name&field=state&o=name`)).body as object[];
    expect(await states()).toEqual([
      { state: "Terminated", name: "ended" },
      { state: "Terminating", name: "forecast" },
    ]);
    const { order_in_progress: order } = (await resource(mock, "order_in_progress")) as { order_in_progress: object };
    expect(order).toMatchObject({ type: "Terminate", state: "executing", attributes: {}, consumer_reviewed_by: null });
    expect(order).toMatchObject({ created_by_username: "system_robot", created_by_full_name: "System Robot" });
    mock.control.setClock({ advance: "2s" });
    expect(await states()).toEqual([
      { state: "Terminated", name: "ended" },
      { state: "Terminated", name: "forecast" },
    ]);
  });
});

describe("the end of a resource", () => {
  const terminate = ({ call }: Api, as = "aurora-owner") =>
    answerOf(call(as, "POST", `${FORECAST}terminate/`, { attributes: { reason: "done" } }));

  test("ordered, approved by the provider, carried out; then its plan period is closed", async () => {
    const mock = await api();
    const [status, body] = await terminate(mock);
    expect([status, body]).toEqual([200, { order_uuid: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    const { order_uuid } = body as { order_uuid: string };
    expect(await resource(mock, "state", "can_terminate")).toEqual({ state: "OK", can_terminate: false });
    expect(await terminate(mock)).toEqual([400, ["Pending order for resource already exists."]]);
    expect(mock.control.approveOrder(order_uuid, { by: "hpc-manager" }).state).toBe("executing");
    expect(await resource(mock, "state")).toEqual({ state: "Terminating" });
    expect(await terminate(mock)).toEqual([409, { detail: "Valid states for operation: OK, Erred." }]);
    mock.control.setClock({ advance: "2s" });
    expect(await resource(mock, "state", "order_in_progress")).toEqual({
      state: "Terminated",
      order_in_progress: null,
    });
    const { body: periods } = await mock.call("staff", "GET", `${FORECAST}plan_periods/`);
    expect(periods).toMatchObject([{ end: "2025-11-21T09:30:02+00:00" }]);
    expect(await report(mock, [])).toEqual([400, { resource: ["Resource is not in valid state."] }]);
  });

  test("turned down, it is OK again and can be ordered anew", async () => {
    const mock = await api((small) => void Object.assign(small.resources[0] ?? {}, { state: "Erred" }));
    const [, body] = await terminate(mock);
    mock.control.rejectOrder((body as { order_uuid: string }).order_uuid);
    expect(await resource(mock, "state", "order_in_progress")).toEqual({ state: "OK", order_in_progress: null });
    expect((await terminate(mock))[0]).toBe(200);
  });

  test("at its end date Waldur orders it by itself", async () => {
    const mock = await api(offering({ type: "OpenStack.Instance" }));
    await mock.call("aurora-owner", "POST", `${FORECAST}set_end_date_by_provider/`, { end_date: "2025-11-28" });
    mock.control.setClock({ fixed: "2025-11-27T23:59:59+00:00" });
    expect(await resource(mock, "state")).toEqual({ state: "OK" });
    mock.control.setClock({ fixed: "2025-11-28T00:00:00+00:00" });
    expect(await resource(mock, "state")).toEqual({ state: "Terminating" });
    mock.control.setClock({ advance: "2s" });
    expect(await resource(mock, "state")).toEqual({ state: "Terminated" });
  });

  test("options that an order changes are there when it is done", async () => {
    const resource_options = { order: ["cores"], options: { cores: { type: "integer", label: "Cores" } } };
    const plugin_options = { create_orders_on_resource_option_change: true };
    const mock = await api(offering({ type: "OpenStack.Instance", resource_options, plugin_options }));
    const change = () =>
      answerOf(mock.call("aurora-owner", "POST", `${FORECAST}update_options/`, { options: { cores: 4 } }));
    const [status, body] = await change();
    expect([status, Object.keys(body as object)]).toEqual([200, ["order_uuid"]]);
    // It waits for the consumer, whom the provider's owner cannot speak for here.
    expect(await change()).toEqual([400, ["Pending order for resource already exists."]]);
    mock.control.approveOrder((body as { order_uuid: string }).order_uuid, { by: "baltic-owner" });
    expect(await resource(mock, "state", "options")).toEqual({ state: "OK", options: null });
    mock.control.setClock({ advance: "2s" });
    expect(await resource(mock, "state", "options")).toEqual({ state: "OK", options: { cores: 4 } });
  });
});
