import { describe, expect, test } from "vitest";
import { id } from "../_world.js";
import { api, FORECAST, POLICIES, RESOURCES, USAGES } from "./_api.js";

// Who may do what: Aurora provides the offering `hpc`, Baltic has the project `ice` with the resource.

const CALLERS = [
  ...["staff", "support", "aurora-owner", "aurora-manager", "aurora-support", "hpc-manager", "baltic-owner"],
  ...["baltic-manager", "baltic-support", "ice-admin", "ice-manager", "ice-member", "outsider"],
];

const mock = await api((small) => {
  small.projects?.push({ uuid: id("snow"), name: "Snow", customer: id("baltic") });
  const options = { cores: { type: "integer", label: "Cores" } };
  Object.assign(small.offerings[0] ?? {}, { can_pull: true, resource_options: { order: [], options } });
  Object.assign(small.resources[0] ?? {}, { backend_id: "ice_1" });
  small.usages = [{ uuid: id("record"), resource: id("forecast"), component: id("cpu"), usage: 1 }];
  small.policies = [{ uuid: id("policy"), scope: id("baltic"), actions: "request_pausing" }];
});

const RECORD = `${USAGES}${id("record")}/`;
const POLICY = `${POLICIES}${id("policy")}/`;
const project = { url: `/api/projects/${id("snow")}/` };
const post = (action: string, body: object = {}) => ["POST", `${FORECAST}${action}/`, body] as const;

/** What the callers get, in their order; of a list how many rows instead. */
type Row = readonly [ask: readonly [method: string, path: string, body?: object], wanted: string];

const rows: Record<string, Row> = {
  "set_usage asks for the right last, and sees every resource": [
    ["POST", `${USAGES}set_usage/`, { resource: id("forecast"), usages: [] }],
    "201 403 201 403 403 201 403 403 403 403 403 403 403",
  ],
  set_user_usage: [
    ["POST", `${RECORD}set_user_usage/`, { username: "ada" }],
    "201 403 201 403 404 201 403 404 404 403 403 404 404",
  ],
  "a usage": [["GET", RECORD], "200 200 200 200 404 200 200 404 404 200 200 404 404"],
  "the usages": [["GET", USAGES], "1 1 1 1 0 1 1 0 0 1 1 0 0"],
  "a policy": [["GET", POLICY], "200 200 404 404 404 404 200 200 200 404 404 404 404"],
  "the policies": [["GET", POLICIES], "1 1 0 0 0 0 1 1 1 0 0 0 0"],
  "a new policy": [["POST", POLICIES, {}], `400${" 403".repeat(12)}`],
  "a changed policy": [["PATCH", POLICY, {}], `200${" 403".repeat(12)}`],
  "a policy put": [["PUT", POLICY, {}], `400${" 403".repeat(12)}`],
  "a deleted policy": [["DELETE", POLICY], `204${" 403".repeat(12)}`],
  "the names of actions": [["GET", `${POLICIES}actions/`], `8${" 8".repeat(12)}`],
  "a resource": [["GET", FORECAST], "200 200 200 200 200 200 404 404 404 404 404 404 404"],
  "the resources": [["GET", RESOURCES], "1 1 1 1 1 1 0 0 0 0 0 0 0"],
  "the team": [["GET", `${FORECAST}team/`], "3 3 3 3 3 3 404 404 404 404 404 404 404"],
  "a resource put": [["PUT", FORECAST, { name: "x" }], "200 403 200 403 403 200 404 404 404 404 404 404 404"],
  "a changed resource": [["PATCH", FORECAST, {}], "200 403 200 403 403 200 404 404 404 404 404 404 404"],
  terminate: [post("terminate"), "200 403 200 403 403 403 404 404 404 404 404 404 404"],
  update_options: [post("update_options"), "200 403 200 403 403 403 404 404 404 404 404 404 404"],
  update_options_direct: [post("update_options_direct"), "200 403 200 403 403 403 404 404 404 404 404 404 404"],
  set_backend_id: [post("set_backend_id", { backend_id: "a" }), "200 403 200 200 403 200 404 404 404 404 404 404 404"],
  set_backend_metadata: [
    post("set_backend_metadata", { backend_metadata: {} }),
    "200 403 200 200 403 403 404 404 404 404 404 404 404",
  ],
  submit_report: [
    post("submit_report", { report: [{ header: "a", body: "b" }] }),
    "200 403 200 200 403 403 404 404 404 404 404 404 404",
  ],
  set_as_erred: [post("set_as_erred"), "200 403 200 200 403 403 404 404 404 404 404 404 404"],
  set_as_ok: [post("set_as_ok"), "200 403 200 200 403 403 404 404 404 404 404 404 404"],
  refresh_last_sync: [post("refresh_last_sync"), "200 403 200 200 403 403 404 404 404 404 404 404 404"],
  set_limits: [post("set_limits", { limits: {} }), "200 403 200 200 403 403 404 404 404 404 404 404 404"],
  set_end_date_by_provider: [post("set_end_date_by_provider"), "200 200 200 200 403 403 404 404 404 404 404 404 404"],
  set_end_date_by_staff: [post("set_end_date_by_staff"), `200${" 403".repeat(12)}`],
  set_downscaled: [post("set_downscaled", { downscaled: true }), `200${" 403".repeat(12)}`],
  set_paused: [post("set_paused", { paused: true }), `200${" 403".repeat(12)}`],
  set_restrict_member_access: [
    post("set_restrict_member_access", { restrict_member_access: true }),
    `200${" 403".repeat(12)}`,
  ],
  set_slug: [post("set_slug", { slug: "a" }), `200${" 403".repeat(12)}`],
  move_resource: [post("move_resource", { project }), `200${" 403".repeat(12)}`],
  unlink: [post("unlink"), `204${" 403".repeat(12)}`],
  pull: [post("pull"), "202 202 202 202 202 202 404 404 404 404 404 404 404"],
};

describe("who may do what", () => {
  test.each(Object.entries(rows))("%s", async (_, [[method, path, body], wanted]) => {
    const got: string[] = [];
    for (const caller of CALLERS) {
      mock.control.reset();
      const answer = await mock.call(caller, method, path, body);
      got.push(String(Array.isArray(answer.body) && method === "GET" ? answer.body.length : answer.status));
    }
    const told = (text: string[]) => Object.fromEntries(CALLERS.map((caller, place) => [caller, text[place]]));
    expect(told(got)).toEqual(told(wanted.split(" ")));
  });

  test("nobody gets 401 everywhere", async () => {
    for (const [[method, path, body]] of Object.values(rows))
      expect((await mock.call(null, method, path, body)).status).toBe(401);
  });
});
