import { describe, expect, test } from "vitest";
import type { Resource } from "../../../src/mock/world/types.js";
import { id } from "../_world.js";
import { type Api, answerOf, api, FORECAST, RESOURCES } from "./_api.js";

// What came with 7.9 and 8.0 for one resource: restoring it, its state, identifiers, dates and addresses.

const PERMISSION = { detail: "You do not have permission to perform this action." };
const UNKNOWN = { detail: "No Resource matches the given query." };
const required = ["This field is required."];

type Small = Parameters<NonNullable<Parameters<typeof api>[0]>>[0];

const withOptions = (plugin_options: object) => (small: Small) =>
  Object.assign(small.offerings[0] ?? {}, { plugin_options });
const inState = (state: string) => (small: Small) => Object.assign(small.resources[0] ?? {}, { state });
const prepaid = (small: Small) =>
  Object.assign(small.offerings[0]?.components?.[0] ?? {}, { details: { is_prepaid: true } });
const all =
  (...changes: ((small: Small) => unknown)[]) =>
  (small: Small) => {
    for (const change of changes) change(small);
  };

const post = (mock: Api, as: string | null, action: string, body?: unknown) =>
  answerOf(mock.call(as, "POST", `${FORECAST}${action}/`, body));
const read = (mock: Api) => mock.control.world().resources[0] as Resource;

describe("operations of later lines", () => {
  test.each([
    ["7.8", "restore"],
    ["7.8", "set_state_ok"],
    ["7.9", "set_state_ok"],
    ["7.9", "list_users"],
    ["8.0", "sync_user_roles"],
  ] as const)("are unknown in %s: %s", async (release, action) => {
    const mock = await api(undefined, release);
    expect((await mock.call("staff", "POST", `${FORECAST}${action}/`)).status).toBe(404);
  });
});

describe("a resource of an unavailable offering", () => {
  const unavailable = (small: Small) => Object.assign(small.offerings[0] ?? {}, { state: "Unavailable" });

  test.each([
    ["set_endpoints", "outsider", 404],
    ["set_endpoints", "aurora-support", 400],
    ["terminate", "staff", 400],
    ["set_state_ok", "staff", 400],
    ["add_user", "staff", 400],
  ])("is not changed: %s by %s", async (action, as, status) => {
    const answer = await post(await api(unavailable, "8.0"), as, action, {});
    expect(answer).toEqual([status, status === 404 ? UNKNOWN : ["Offering is unavailable."]]);
  });

  test("is read", async () => {
    const mock = await api(unavailable, "8.0");
    expect((await mock.call("staff", "GET", `${FORECAST}list_users/`)).status).toBe(200);
  });
});

describe("restore", () => {
  const ended = all(inState("Terminated"), withOptions({ can_restore_resource: true }));

  test("orders it, and the order makes the resource OK", async () => {
    const mock = await api(ended, "7.9");
    const [status, body] = await post(mock, "aurora-owner", "restore", {});
    expect([status, Object.keys(body as object)]).toEqual([200, ["order_uuid"]]);
    expect(read(mock).state).toBe("Creating");
    expect(mock.control.world().orders).toMatchObject([
      { uuid: (body as { order_uuid: string }).order_uuid, type: "Restore", plan: id("plan") },
    ]);
    // For its consumer, then for its provider.
    for (const _ of [1, 2]) mock.control.approveOrder((body as { order_uuid: string }).order_uuid);
    mock.control.setClock({ advance: "1m" });
    expect(read(mock).state).toBe("OK");
  });

  test("needs no body", async () => {
    expect((await post(await api(ended, "7.9"), "staff", "restore"))[0]).toBe(200);
  });

  test.each([
    ["nobody", null, ended, 401],
    ["who does not see it", "outsider", ended, 404],
    ["who may not set states, before the state", "aurora-support", inState("OK"), 403],
  ] as const)("refuses %s", async (_, as, change, status) => {
    expect((await post(await api(change, "7.9"), as, "restore"))[0]).toBe(status);
  });

  test("refuses a resource that is not terminated, before the offering is looked at", async () => {
    const mock = await api(inState("Erred"), "7.9");
    expect(await post(mock, "staff", "restore")).toEqual([409, { detail: "Valid states for operation: Terminated." }]);
  });

  test("refuses where the offering does not restore", async () => {
    const mock = await api(inState("Terminated"), "7.9");
    expect(await post(mock, "staff", "restore")).toEqual([
      400,
      ["Restoring resource is not supported for this offering type."],
    ]);
    expect(read(mock).state).toBe("Terminated");
  });

  test("leaves the resource Creating when the order is refused", async () => {
    const mock = await api(
      all(ended, (small) => Object.assign(small.offerings[0] ?? {}, { state: "Archived" })),
      "7.9",
    );
    expect(await post(mock, "staff", "restore")).toEqual([400, ["Offering is not available."]]);
    expect(read(mock).state).toBe("Creating");
  });
});

describe("set_state_ok", () => {
  test.each(["Erred", "Creating", "Updating", "Terminating"])("takes %s to OK and keeps the message", async (state) => {
    const mock = await api(
      all(inState(state), (small) => Object.assign(small.resources[0] ?? {}, { error_message: "x" })),
      "8.0",
    );
    expect(await post(mock, "aurora-owner", "set_state_ok")).toEqual([
      200,
      { status: "Resource state has been set to OK." },
    ]);
    expect(read(mock)).toMatchObject({ state: "OK", error_message: "x" });
  });

  test.each(["OK", "Terminated"])("refuses %s", async (state) => {
    expect(await post(await api(inState(state), "8.0"), "staff", "set_state_ok")).toEqual([
      409,
      { detail: "Valid states for operation: Erred, Creating, Updating, Terminating." },
    ]);
  });

  test.each([
    ["8.0", 403],
    ["8.1", 200],
  ] as const)("asks a manager of the offering for more than the offering in %s", async (release, status) => {
    const mock = await api(inState("Erred"), release);
    expect((await post(mock, "hpc-manager", "set_state_ok"))[0]).toBe(status);
  });

  test("refuses who may not, before the state", async () => {
    const mock = await api(undefined, "8.0");
    expect(await post(mock, "aurora-support", "set_state_ok")).toEqual([403, PERMISSION]);
    expect(await post(mock, "baltic-owner", "set_state_ok")).toEqual([404, UNKNOWN]);
  });
});

describe("set_effective_id", () => {
  test("stores it, and says when nothing changes", async () => {
    const mock = await api(undefined, "8.0");
    const set = (effective_id: string) => post(mock, "hpc-manager", "set_effective_id", { effective_id });
    expect(await set("north_1")).toEqual([200, { status: "Resource effective_id has been changed." }]);
    expect(await set("north_1")).toEqual([200, { status: "Resource effective_id is not changed." }]);
    expect(read(mock).effective_id).toBe("north_1");
    expect((await set(""))[0]).toBe(200);
    expect(read(mock).effective_id).toBe("");
  });

  test.each([
    ["aurora-support", { effective_id: 5 }, 403, PERMISSION],
    ["outsider", {}, 404, UNKNOWN],
    ["staff", {}, 400, { effective_id: required }],
    [
      "staff",
      { effective_id: "x".repeat(256) },
      400,
      { effective_id: ["Ensure this field has no more than 255 characters."] },
    ],
  ])("refuses %s with %j", async (as, body, status, answer) => {
    expect(await post(await api(undefined, "8.0"), as, "set_effective_id", body)).toEqual([status, answer]);
  });
});

describe("set_end_date", () => {
  test.each(["aurora-manager", "aurora-owner", "staff"])("takes any date of %s", async (as) => {
    const mock = await api((small) => Object.assign(small.resources[0] ?? {}, { last_invoiced: "2025-11-01" }), "8.0");
    const set = (body: object) => post(mock, as, "set_end_date", body);
    expect(await set({ end_date: "2025-01-01" })).toEqual([200, undefined]);
    expect(read(mock)).toMatchObject({
      end_date: "2025-01-01",
      end_date_requested_by: id(as),
    });
    await set({});
    expect(read(mock).end_date).toBe("2025-01-01");
    await set({ end_date: null });
    expect(read(mock).end_date).toBe(null);
  });

  test("refuses support, a date that is none, and the end of what is prepaid", async () => {
    const mock = await api(prepaid, "8.0");
    const set = (as: string, end_date: string) => post(mock, as, "set_end_date", { end_date });
    expect(await set("support", "x")).toEqual([403, PERMISSION]);
    expect((await set("aurora-owner", "x"))[1]).toHaveProperty("end_date");
    expect(await set("aurora-owner", "2026-06-30")).toEqual([
      400,
      [
        "Only staff can manually change the termination date of a prepaid resource. Use the renewal action to extend the subscription period.",
      ],
    ]);
    expect((await set("staff", "2026-06-30"))[0]).toBe(200);
  });
});

describe("adjust_dates", () => {
  const dates = { start_date: "2025-12-01", end_date: "2026-11-30" };

  test("moves the start of the order and the end of the resource, and keeps a version", async () => {
    const mock = await api(
      all(prepaid, (small) => {
        small.orders = [{ uuid: id("made"), resource: id("forecast"), type: "Create", state: "done" }];
      }),
      "8.0",
    );
    expect(await post(mock, "staff", "adjust_dates", { ...dates, comment: "Late" })).toEqual([
      200,
      { status: "Resource dates have been adjusted." },
    ]);
    expect(read(mock).end_date).toBe("2026-11-30");
    expect(mock.control.world().orders[0]?.details).toEqual({ start_date: "2025-12-01" });
    const [{ revision_comment }] = (await mock.call("staff", "GET", `${FORECAST}history/`)).body as [
      { revision_comment: string },
    ];
    expect(revision_comment).toContain("Late");
  });

  const ahead = ["End date must be after start date."];
  test.each([
    ["aurora-owner", prepaid, {}, 403, PERMISSION],
    ["staff", prepaid, {}, 400, { start_date: required, end_date: required }],
    ["staff", prepaid, { start_date: "2026-01-01", end_date: "2026-01-01" }, 400, { end_date: ahead }],
    [
      "staff",
      prepaid,
      { start_date: "2025-01-01", end_date: "2025-11-20" },
      400,
      { end_date: ["End date must not be in the past."] },
    ],
    [
      "staff",
      inState("Terminated"),
      dates,
      400,
      ["Dates can only be adjusted on resources in OK, ERRED, CREATING, or UPDATING state."],
    ],
    ["staff", () => {}, dates, 400, ["Action is only available for prepaid resources."]],
  ])("refuses %s", async (as, change, body, status, answer) => {
    expect(await post(await api(change, "8.0"), as, "adjust_dates", body)).toEqual([status, answer]);
  });

  test("refuses others before it looks for the resource", async () => {
    const mock = await api(undefined, "8.0");
    expect((await mock.call("support", "POST", `${RESOURCES}${id("none")}/adjust_dates/`, dates)).status).toBe(403);
  });
});

describe("set_endpoints", () => {
  const endpoints = [{ name: "SSH", url: "ssh://login.aurora.example" }];

  test("replaces all, under new uuids", async () => {
    const mock = await api(undefined, "8.0");
    const set = (list: object[]) => post(mock, "aurora-owner", "set_endpoints", { endpoints: list });
    expect(await set(endpoints)).toEqual([200, { status: "The access endpoints are updated" }]);
    const [first] = read(mock).endpoints;
    expect(first).toMatchObject(endpoints[0] as object);
    await set(endpoints);
    const [second] = read(mock).endpoints;
    expect(second?.uuid).not.toBe(first?.uuid);
    await set([]);
    expect(read(mock).endpoints).toEqual([]);
  });

  test.each([
    ["aurora-support", { endpoints }, 403, PERMISSION],
    ["staff", {}, 400, { endpoints: required }],
    ["staff", { endpoints: [endpoints[0], { name: "x" }] }, 400, { endpoints: [{}, { url: required }] }],
  ])("refuses %s with %j", async (as, body, status, answer) => {
    expect(await post(await api(undefined, "8.0"), as, "set_endpoints", body)).toEqual([status, answer]);
  });
});
