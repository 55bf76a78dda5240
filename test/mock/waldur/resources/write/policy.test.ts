import { beforeEach, describe, expect, test, vi } from "vitest";
import { Refusal } from "../../../../../src/mock/drf/call.js";
import { assertModificationAllowed } from "../../../../../src/mock/waldur/policies/firing.js";
import { type Ask, id } from "../../../_world.js";
import { type Action, act, addElsewhere, resources } from "../_resources.js";

// Whether a policy blocks is the engine's to say; here only that it is asked, about what, and obeyed.
vi.mock("../../../../../src/mock/waldur/policies/firing.js", () => ({
  assertModificationAllowed: vi.fn(),
  evaluatePoliciesOfCustomer: vi.fn(),
}));
const asked = vi.mocked(assertModificationAllowed);
beforeEach(() => {
  asked.mockReset();
});

const BLOCKED = ["Modification of new resources in this project is not available due to a policy."];

const world = (plugin_options: object = {}) =>
  resources((small, forecast) => {
    addElsewhere(small);
    Object.assign(small.offerings[0] ?? {}, { plugin_options, resource_options: { options: { a: { type: "text" } } } });
    Object.assign(forecast, { limits: { storage: 1 }, error_message: "Old." });
  });

/** What is changed, which columns are asked about, and in which project when it is another one afterwards. */
const CHANGES: [Action, Ask["body"], string[], project?: string][] = [
  ["update", { name: "renamed", end_date: "2026-06-30" }, ["name", "end_date", "end_date_requested_by"]],
  ["partial_update", { name: "forecast", description: "New." }, ["description"]],
  ["update_options", { options: { a: "x" } }, ["options"]],
  ["update_options_direct", { options: { a: "x" } }, ["options"]],
  ["set_backend_id", { backend_id: "x" }, ["backend_id"]],
  ["set_backend_metadata", { backend_metadata: { a: 1 } }, ["backend_metadata"]],
  ["submit_report", { report: [{ header: "A", body: "a" }] }, ["report"]],
  ["set_limits", { limits: { storage: 2 } }, ["limits"]],
  ["set_limits", { limits: { storage: 1 } }, []],
  ["set_as_erred", { error_message: "New." }, ["error_message", "state"]],
  ["set_end_date_by_provider", { end_date: "2026-06-30" }, ["end_date_requested_by", "end_date"]],
  ["set_end_date_by_staff", { end_date: null }, ["end_date_requested_by"]],
  ["set_slug", { slug: "x" }, ["slug"]],
  ["set_downscaled", { downscaled: true }, ["downscaled"]],
  ["set_paused", { paused: true }, ["paused"]],
  ["set_restrict_member_access", { restrict_member_access: true }, ["restrict_member_access"]],
  ["move_resource", { project: { url: `/api/projects/${id("freight")}/` } }, ["project"], "freight"],
];

describe("a fired block_modification_of_existing_resources", () => {
  test.each(CHANGES)("%s %j asks about %j", (action, body, fields, project = "ice") => {
    const test = world();
    act(test, action, { body });
    expect(asked.mock.calls.map(([, resource, changed]) => [resource.uuid, resource.project, changed])).toEqual([
      [id("forecast"), id(project), fields],
    ]);
  });

  test.each(CHANGES)("%s %j is refused and changes nothing", (action, body) => {
    asked.mockImplementation(() => {
      throw new Refusal(400, BLOCKED);
    });
    const test = world();
    const before = test.store.toWorld();
    expect(act(test, action, { body })).toEqual({ status: 400, body: BLOCKED });
    expect(test.store.toWorld()).toEqual(before);
  });

  test("set_as_ok and refresh_last_sync ask, too", () => {
    const test = world();
    act(test, "set_as_erred");
    act(test, "set_as_ok");
    act(test, "refresh_last_sync");
    expect(asked.mock.calls.map(([, , changed]) => changed)).toEqual([
      ["state"],
      ["error_message", "state"],
      ["last_sync"],
    ]);
  });

  test("an order that will change options does not", () => {
    const test = world({ create_orders_on_resource_option_change: true });
    expect(act(test, "update_options", { body: { options: { a: "x" } } }).status).toBe(200);
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ["set_backend_id", { backend_id: "ice_1" }],
    ["set_slug", { slug: "forecast" }],
    ["set_paused", { paused: false }],
    ["update_options", {}],
    ["set_as_ok", undefined],
    ["terminate", undefined],
    ["unlink", undefined],
  ] as const)("%s %j changes no resource and asks nothing", (action, body) => {
    const test = world();
    expect(act(test, action, body ? { body } : {}).status).toBeLessThan(300);
    expect(asked).not.toHaveBeenCalled();
  });
});
