import { describe, expect, test } from "vitest";
import type { ReleaseLine } from "../../../src/contract/lines.js";
import { id } from "../_world.js";
import { type Api, answerOf, api, FORECAST } from "./_api.js";

// Roles on a resource itself, from 8.0 on, and what agents say of them, from 8.1 on.

const MANAGER = "RESOURCE.MANAGER";
const PERMISSION = { detail: "You do not have permission to perform this action." };
type Small = Parameters<NonNullable<Parameters<typeof api>[0]>>[0];

/** `ice-member` manages the resource, and `outsider` is a member of it. `both` owns provider and consumer. */
function withRoles(small: Small): void {
  const grant = (user: string, role: string, created: string) => ({
    resource: id("forecast"),
    user: id(user),
    role,
    created,
  });
  small.users.push({ uuid: id("both"), username: "both" });
  small.roles.push(
    ...["aurora", "baltic"].map((scope) => ({ user: id("both"), role: "customer.owner" as const, scope: id(scope) })),
  );
  small.resource_roles = [
    { ...grant("ice-member", MANAGER, "2025-03-01T00:00:00+00:00"), created_by: id("staff") },
    grant("outsider", "RESOURCE.MEMBER", "2025-04-01T00:00:00+00:00"),
    { ...grant("support", MANAGER, "2025-02-01T00:00:00+00:00"), expiration_time: "2025-06-01T00:00:00+00:00" },
  ] as NonNullable<Small["resource_roles"]>;
}
const mockOf = (release: ReleaseLine = "8.0", more: (small: Small) => void = () => {}) =>
  api((small) => {
    withRoles(small);
    more(small);
  }, release);

const post = (mock: Api, as: string | null, action: string, body?: unknown) =>
  answerOf(mock.call(as, "POST", `${FORECAST}${action}/`, body));
const list = async (mock: Api, query = "", as = "staff") =>
  (await mock.call(as, "GET", `${FORECAST}list_users/${query}`)).body as Record<string, unknown>[];
const names = async (mock: Api, query = "") => (await list(mock, query)).map(({ user_username }) => user_username);

describe("the roles on a resource", () => {
  test("are those on itself that count now, the oldest first", async () => {
    const mock = await mockOf();
    const [first, second] = await list(mock);
    expect(await names(mock)).toEqual(["ice-member", "outsider"]);
    expect(first).toMatchObject({
      role_name: MANAGER,
      user_uuid: id("ice-member"),
      user_image: null,
      created_by_uuid: id("staff"),
    });
    expect(second).not.toHaveProperty("created_by_uuid");
  });

  test.each([
    [`?user=${id("outsider")}`, ["outsider"]],
    [`?user_url=/api/users/${id("outsider")}/`, ["outsider"]],
    ["?username=outsider", ["outsider"]],
    ["?full_name=MEMBER", ["ice-member"]],
    ["?search_string=outsider@", ["outsider"]],
    ["?user_slug=nobody", []],
    [`?role=${MANAGER}`, ["ice-member"]],
    ["?role=2d8e5f1b74ac4c93b06e9a3d51f7c824", ["ice-member"]],
    [`?role=${MANAGER}&role=RESOURCE.MEMBER`, ["outsider"]],
    ["?o=-username", ["outsider", "ice-member"]],
  ])("can be filtered and ordered by %s", async (query, expected) => {
    expect(await names(await mockOf(), query)).toEqual(expected);
  });

  test("can be filtered by several roles from 8.1 on, and counted", async () => {
    const mock = await mockOf("8.1");
    expect(await names(mock, `?role=${MANAGER}&role=RESOURCE.MEMBER`)).toHaveLength(2);
    const { status, headers } = await mock.call("staff", "HEAD", `${FORECAST}list_users/?role=${MANAGER}`);
    expect([status, headers.get("x-result-count")]).toEqual([200, "1"]);
  });

  test("can be cut down to some fields", async () => {
    expect((await list(await mockOf(), "?field=user_username&page_size=1"))[0]).toEqual({
      user_username: "ice-member",
    });
  });

  test("are for those who see the team", async () => {
    const mock = await mockOf();
    const status = async (as: string | null, query = "") =>
      (await mock.call(as, "GET", `${FORECAST}list_users/${query}`)).status;
    expect(await status(null)).toBe(401);
    expect(await status("aurora-owner")).toBe(200);
    expect(await answerOf(mock.call("hpc-manager", "GET", `${FORECAST}list_users/`))).toEqual([
      403,
      { detail: "You do not have permission to list team members of this scope." },
    ]);
    expect(await status("baltic-owner")).toBe(404);
    expect(await status("staff", "?user=x")).toBe(400);
    expect(await status("staff", "?o=uuid")).toBe(400);
    expect(await status("staff", "?page=2")).toBe(404);
  });
});

describe("a role on a resource", () => {
  const role = { role: MANAGER, user: id("ice-admin") };

  test("is given, prolonged and taken", async () => {
    const mock = await mockOf();
    expect(await post(mock, "both", "add_user", { ...role, expiration_time: "2026-06-30" })).toEqual([
      201,
      { expiration_time: "2026-06-30T00:00:00+00:00" },
    ]);
    const added = (await list(mock, "?username=ice-admin"))[0];
    expect(added).toMatchObject({ created_by_uuid: id("both"), expiration_time: "2026-06-30T00:00:00+00:00" });
    expect(await post(mock, "both", "update_user", { ...role, expiration_time: null })).toEqual([
      200,
      { expiration_time: null },
    ]);
    expect(await post(mock, "both", "delete_user", role)).toEqual([200, undefined]);
    expect(await names(mock, "?username=ice-admin")).toEqual([]);
  });

  test("ends by itself", async () => {
    const mock = await mockOf();
    await post(mock, "staff", "add_user", { ...role, expiration_time: "2025-11-22" });
    mock.control.setClock({ advance: "1d" });
    expect(await names(mock, "?username=ice-admin")).toEqual([]);
  });

  const blocked = (small: Small) => Object.assign(small.customers?.[1] ?? {}, { blocked: true });
  const inactive = (small: Small) =>
    Object.assign(small.users.find(({ username }) => username === "ice-admin") ?? {}, { is_active: false });
  test.each([
    ["who does not see it", "ice-member", {}, 404, { detail: "No Resource matches the given query." }],
    ["who may not", "aurora-owner", {}, 403, PERMISSION],
    ["an unknown role", "both", { role: "PROJECT.ADMIN", user: role.user }, 400, { role: ["Role is not found."] }],
    ["an unknown user", "both", { role: MANAGER, user: id("none") }, 400, { user: ["User is not found."] }],
    [
      "an end in the past",
      "both",
      { ...role, expiration_time: "2025-11-21" },
      400,
      { expiration_time: ["Expiration time should be greater than current time."] },
    ],
    [
      "oneself",
      "both",
      { role: MANAGER, user: id("both") },
      400,
      { non_field_errors: ["User can not manage own role."] },
    ],
    ["a blocked organization", "both", role, 400, { non_field_errors: ["Customer is not available."] }, blocked],
    [
      "a deactivated user",
      "both",
      role,
      400,
      { non_field_errors: ["Only staff users can assign roles to deactivated users."] },
      inactive,
    ],
  ] as const)("is not given to or by %s", async (_, as, body, status, answer, change?: (small: Small) => void) => {
    expect(await post(await mockOf("8.0", change), as, "add_user", body)).toEqual([status, answer]);
  });

  test("must be held to be changed or taken", async () => {
    const mock = await mockOf();
    for (const action of ["update_user", "delete_user"]) expect((await post(mock, "staff", action, role))[0]).toBe(404);
  });
});

describe("statuses of memberships", () => {
  const enabled = (small: Small) =>
    Object.assign(small.offerings[0] ?? {}, { plugin_options: { enable_membership_sync_status: true } });
  const status = { scope_type: "resource", role_name: MANAGER, state: "synced" };
  const set = (mock: Api, as: string, statuses: unknown) =>
    post(mock, as, "set_membership_sync_statuses", { statuses });
  const stored = async (mock: Api) => mock.control.world().membership_syncs;

  test("replace those before, and leave out who is unknown", async () => {
    const mock = await mockOf("8.1", enabled);
    const all = [
      { ...status, user_uuid: id("ice-member") },
      { ...status, username: "nobody" },
      { ...status, user_uuid: id("none") },
      { ...status, username: "outsider", scope_type: "resource_project", resource_project_uuid: id("none") },
    ];
    expect(await set(mock, "hpc-manager", all)).toEqual([
      200,
      { stored: 1, skipped: ["nobody", id("none"), "outsider"] },
    ]);
    expect(await stored(mock)).toMatchObject([{ user: id("ice-member"), state: "synced" }]);
    expect(await set(mock, "staff", [])).toEqual([200, { stored: 0, skipped: [] }]);
    expect(await stored(mock)).toEqual([]);
  });

  test("are refused: right, option, body, in this order", async () => {
    const off = await mockOf("8.1");
    expect((await set(off, "aurora-support", 5))[0]).toBe(403);
    expect(await set(off, "aurora-owner", 5)).toEqual([
      409,
      { detail: "Membership sync status is not enabled for this offering." },
    ]);
    const [code, body] = await set(await mockOf("8.1", enabled), "aurora-owner", [
      status,
      { ...status, state: "done" },
    ]);
    expect([code, body]).toEqual([400, { statuses: [{}, { state: ['"done" is not a valid choice.'] }] }]);
  });
});

describe("sync_user_roles", () => {
  test("sends a message and changes nothing", async () => {
    const mock = await mockOf("8.1");
    expect(await post(mock, "aurora-owner", "sync_user_roles")).toEqual([200, undefined]);
    expect(await post(mock, "aurora-support", "sync_user_roles")).toEqual([403, PERMISSION]);
  });
});
