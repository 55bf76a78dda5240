import { describe, expect, test } from "vitest";
import { type Ask, id } from "../../../_world.js";
import { type Action, act, resources, statusOf } from "../_resources.js";

const body = (value: object): Ask => ({ body: value });

/** A call of each action that succeeds, and who may make it of those who see the resource as its provider. */
const ACTIONS: Partial<Record<Action, [Ask, number, ...string[]]>> = {
  update: [body({ name: "renamed" }), 200, "aurora-owner", "hpc-manager"],
  partial_update: [body({ name: "renamed" }), 200, "aurora-owner", "hpc-manager"],
  update_options: [body({ options: { a: 1 } }), 200, "aurora-owner"],
  update_options_direct: [body({ options: { a: 1 } }), 200, "aurora-owner"],
  set_backend_id: [body({ backend_id: "x" }), 200, "aurora-owner", "aurora-manager", "hpc-manager"],
  set_backend_metadata: [body({ backend_metadata: {} }), 200, "aurora-owner", "aurora-manager"],
  submit_report: [body({ report: [{ header: "A", body: "a" }] }), 200, "aurora-owner", "aurora-manager"],
  set_limits: [body({ limits: {} }), 200, "aurora-owner", "aurora-manager"],
  set_as_erred: [{}, 200, "aurora-owner", "aurora-manager"],
  set_as_ok: [{}, 200, "aurora-owner", "aurora-manager"],
  refresh_last_sync: [{}, 200, "aurora-owner", "aurora-manager"],
  set_end_date_by_provider: [body({ end_date: null }), 200, "aurora-owner", "aurora-manager", "support"],
  terminate: [{}, 200, "aurora-owner"],
  pull: [{}, 202, "aurora-owner", "aurora-manager", "aurora-support", "hpc-manager", "support"],
};
const STAFF_ONLY: Partial<Record<Action, [Ask, number]>> = {
  set_end_date_by_staff: [body({ end_date: null }), 200],
  set_slug: [body({ slug: "x" }), 200],
  set_downscaled: [body({ downscaled: true }), 200],
  set_paused: [body({ paused: true }), 200],
  set_restrict_member_access: [body({ restrict_member_access: true }), 200],
  move_resource: [body({ project: { url: `/api/projects/${id("ice")}/` } }), 200],
  unlink: [{}, 204],
};
const SEEING = ["aurora-owner", "aurora-manager", "aurora-support", "hpc-manager", "support"];
const NOT_SEEING = [
  "baltic-owner",
  "baltic-manager",
  "baltic-support",
  "ice-admin",
  "ice-manager",
  "ice-member",
  "outsider",
];
const FORBIDDEN = { detail: "You do not have permission to perform this action." };

const fresh = () =>
  resources((small) => {
    Object.assign(small.offerings[0] ?? {}, {
      can_pull: true,
      resource_options: { options: { a: { type: "integer" } } },
    });
  });

describe.each(Object.entries(ACTIONS) as [Action, [Ask, number, ...string[]]][])(
  "who may %s",
  (action, [ask, success, ...holders]) => {
    test.each(["staff", ...holders])("%s may", (as) => expect(statusOf(fresh(), action, { ...ask, as })).toBe(success));

    test.each(SEEING.filter((name) => !holders.includes(name)))("%s sees the resource and may not: 403", (as) =>
      expect(act(fresh(), action, { ...ask, as })).toEqual({ status: 403, body: FORBIDDEN }),
    );

    test("those on the consumer's side do not see it here: 404", () => {
      for (const as of NOT_SEEING)
        expect(act(fresh(), action, { ...ask, as })).toEqual({
          status: 404,
          body: { detail: "No Resource matches the given query." },
        });
    });

    test("401 without a token, 404 without such a resource", () => {
      expect(statusOf(fresh(), action, { ...ask, as: null })).toBe(401);
      expect(statusOf(fresh(), action, { ...ask, uuid: id("nothing") })).toBe(404);
      expect(statusOf(fresh(), action, { ...ask, uuid: "nonsense" })).toBe(404);
    });
  },
);

describe.each(Object.entries(STAFF_ONLY) as [Action, [Ask, number]][])(
  "%s is for staff only",
  (action, [ask, success]) => {
    test("staff may", () => expect(statusOf(fresh(), action, ask)).toBe(success));

    test("all others get 403", () => {
      for (const as of [...SEEING, ...NOT_SEEING])
        expect(act(fresh(), action, { ...ask, as }), as).toEqual({ status: 403, body: FORBIDDEN });
    });

    test("others get 403 for what does not exist, staff 404", () => {
      expect(statusOf(fresh(), action, { ...ask, as: "outsider", uuid: id("nothing") })).toBe(403);
      expect(statusOf(fresh(), action, { ...ask, uuid: id("nothing") })).toBe(404);
    });
  },
);

describe("the order of checks", () => {
  const bodies = Object.entries({ ...ACTIONS, ...STAFF_ONLY }).filter(([, [ask]]) => "body" in ask) as [
    Action,
    unknown,
  ][];

  test.each(bodies)("%s reads the body last", (action) => {
    const broken = { raw: "{", headers: { "content-type": "application/json" } };
    expect(statusOf(fresh(), action, { ...broken, as: "outsider" })).toBe(action in STAFF_ONLY ? 403 : 404);
    expect(statusOf(fresh(), action, broken)).toBe(400);
    const { status, body } = act(fresh(), action, { ...broken, raw: "null" });
    expect([status, body]).toEqual([400, { non_field_errors: ["No data provided"] }]);
  });

  test("wrong state beats bad body", () => {
    const test = resources((_, forecast) => Object.assign(forecast, { state: "Updating" }));
    const broken = { raw: "{", headers: { "content-type": "application/json" } };
    expect(statusOf(test, "terminate", broken)).toBe(409);
    expect(statusOf(test, "update_options", broken)).toBe(409);
    expect(statusOf(test, "terminate", { as: "hpc-manager" })).toBe(403);
  });

  test("the filters of the list count for every action", () => {
    for (const action of ["set_as_erred", "terminate", "pull", "unlink", "partial_update"] as const) {
      expect(act(fresh(), action, { query: "project_uuid=x" })).toEqual({
        status: 400,
        body: { project_uuid: ["Enter a valid UUID."] },
      });
      expect(statusOf(fresh(), action, { query: "state=Erred" })).toBe(404);
      expect(statusOf(fresh(), action, { query: "state=OK" })).toBeLessThan(300);
    }
  });

  test("a uuid with dashes and capitals names the same resource", () => {
    const uuid = id("forecast")
      .toUpperCase()
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    expect(statusOf(fresh(), "set_slug", { ...body({ slug: "x" }), uuid })).toBe(200);
  });
});
