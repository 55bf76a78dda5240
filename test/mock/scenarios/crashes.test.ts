import { describe, expect, test } from "vitest";
import { id, type smallWorld } from "../_world.js";
import { answerOf, api, FORECAST, POLICIES, USAGES } from "./_api.js";

// Where Waldur 7.9 crashes, a client of the mock gets 400, or what later releases answer.

const required = ["This field is required."];
const policy = (more: object = {}) => ({
  ...{ scope: `/api/customers/${id("baltic")}/`, actions: "request_pausing" },
  component_limits_set: [{ component: id("cpu"), limit: 10, period: 2 }],
  ...more,
});

/** What staff get. */
async function told(
  method: string,
  path: string,
  body?: unknown,
  change?: (small: ReturnType<typeof smallWorld>) => void,
): Promise<[number, unknown]> {
  const { call } = await api(change);
  return answerOf(call("staff", method, path, body));
}

describe("7: what would be a crash", () => {
  test("a limit of a policy without its period", async () => {
    const body = policy({ component_limits_set: [{ component: id("cpu"), limit: 10 }] });
    expect(await told("POST", POLICIES, body)).toEqual([400, { component_limits_set: [{ period: required }] }]);
  });

  test("an option of a policy that is no action", async () => {
    const body = policy({ options: { sleep: 1 } });
    expect(await told("POST", POLICIES, body)).toEqual([400, { options: ["Options for sleep are invalid."] }]);
  });

  test.each(["downscaled", "paused", "restrict_member_access", "backend_id"])("set_%s with {}", async (name) => {
    expect(await told("POST", `${FORECAST}set_${name}/`, {})).toEqual([400, { [name]: required }]);
  });

  test("a second share of a user without usage", async () => {
    const { call } = await api((small) => {
      small.usages = [{ uuid: id("record"), resource: id("forecast"), component: id("cpu"), usage: 5 }];
    });
    const share = () =>
      answerOf(call("staff", "POST", `${USAGES}${id("record")}/set_user_usage/`, { username: "ada" }));
    expect([await share(), await share()]).toEqual([
      [201, undefined],
      [400, { usage: required }],
    ]);
  });

  test("set_as_ok of a resource that is Terminated", async () => {
    const answer = await told("POST", `${FORECAST}set_as_ok/`, undefined, (small) => {
      Object.assign(small.resources[0] ?? {}, { state: "Terminated" });
    });
    expect(answer).toEqual([400, ["A terminated resource cannot become OK."]]);
  });

  test("set_usage for a resource without a plan", async () => {
    const answer = await told("POST", `${USAGES}set_usage/`, { resource: id("forecast"), usages: [] }, (small) => {
      Object.assign(small.resources[0] ?? {}, { plan: null });
      small.plan_periods = [];
    });
    expect(answer).toEqual([400, { resource: ["Resource must have a plan to report usage."] }]);
  });

  test("offering_for_subresources without a backend object", async () => {
    expect(await told("GET", `${FORECAST}offering_for_subresources/`)).toEqual([200, []]);
  });

  test("unlink answers once, then 404", async () => {
    const { call } = await api();
    const unlink = () => answerOf(call("staff", "POST", `${FORECAST}unlink/`));
    expect(await unlink()).toEqual([204, undefined]);
    expect(await unlink()).toEqual([404, { detail: "No Resource matches the given query." }]);
  });

  test.each([
    ["set_as_ok", undefined],
    ["set_limits", { limits: { cpu: 1 } }],
  ])("%s asks for a permission", async (action, body) => {
    const { call } = await api();
    expect((await call("aurora-support", "POST", `${FORECAST}${action}/`, body)).status).toBe(403);
    expect((await call("aurora-owner", "POST", `${FORECAST}${action}/`, body)).status).toBe(200);
  });

  test("set_limits takes a component that had no limit before", async () => {
    const { call } = await api();
    expect((await call("staff", "POST", `${FORECAST}set_limits/`, { limits: { storage: 3 } })).status).toBe(200);
    expect((await call("staff", "GET", `${FORECAST}?field=limits`)).body).toEqual({ limits: { storage: 3 } });
  });

  test("a policy on a component that nobody has", async () => {
    const body = policy({ component_limits_set: [{ component: id("nothing"), limit: 10, period: 2 }] });
    const [status, [sentence]] = (await told("POST", POLICIES, body)) as [number, string[]];
    expect([status, sentence]).toEqual([
      400,
      expect.stringMatching(/^Component with uuid [-0-9a-f]{36} does not exist\.$/),
    ]);
  });

  test("a change that a policy refuses is not there afterwards", async () => {
    const { call } = await api((small) => {
      const fired = { has_fired: true, fired_datetime: "2025-11-20T00:00:00+00:00" };
      small.policies = [{ scope: id("baltic"), actions: "block_modification_of_existing_resources", ...fired }];
    });
    const sentence = "Modification of new resources in this project is not available due to a policy.";
    const refused = await answerOf(call("staff", "PATCH", FORECAST, { name: "other", end_date: "2026-01-01" }));
    expect(refused).toEqual([400, [sentence]]);
    const { body } = await call("staff", "GET", `${FORECAST}?field=name&field=end_date&field=end_date_requested_by`);
    expect(body).toEqual({ name: "forecast", end_date: null, end_date_requested_by: null });
  });

  test("neither is one beyond the last day that the offering allows", async () => {
    const { call } = await api((small) => {
      const plugin_options = { latest_date_for_resource_termination: "2026-01-01" };
      Object.assign(small.offerings[0] ?? {}, { plugin_options });
    });
    const refused = await answerOf(call("staff", "PATCH", FORECAST, { name: "other", end_date: "2026-01-02" }));
    const end_date = { end_date: "End date exceeds global termination limit." };
    expect(refused).toEqual([400, { end_date }]);
    expect((await call("staff", "GET", `${FORECAST}?field=name`)).body).toEqual({ name: "forecast" });
  });

  test("an account without its group in glauth_users_config", async () => {
    const answer = await told("GET", `${FORECAST}glauth_users_config/`, undefined, (small) => {
      const plugin_options = { service_provider_can_create_offering_user: true };
      Object.assign(small.offerings[0] ?? {}, { plugin_options });
      const backend_metadata = { uidnumber: 5000 };
      small.offering_users = [{ user: id("ice-member"), offering: id("hpc"), username: "im", backend_metadata }];
    });
    expect(answer).toEqual([400, "The account im of the offering HPC has no primarygroup"]);
  });

  test("a policy that is still exceeded fires again whenever it is saved", async () => {
    const { call, control } = await api((small) => {
      small.usages = [{ resource: id("forecast"), component: id("cpu"), usage: 50 }];
    });
    const { body } = await call("staff", "POST", POLICIES, policy());
    const { uuid, fired_datetime } = body as { uuid: string; fired_datetime: string };
    control.setClock({ advance: "1h" });
    const again = (await call("staff", "PATCH", `${POLICIES}${uuid}/`, {})).body as { fired_datetime: string };
    expect([fired_datetime, again.fired_datetime]).toEqual(["2025-11-21T09:30:00+00:00", "2025-11-21T10:30:00+00:00"]);
  });
});
