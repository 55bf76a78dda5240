import { describe, expect, test } from "vitest";
import type { ReleaseLine } from "../../../src/contract/lines.js";
import { id } from "../_world.js";
import { answerOf, api, FORECAST } from "./_api.js";

// The accounts of a resource as a tree, from 8.0 on.

type Small = Parameters<NonNullable<Parameters<typeof api>[0]>>[0];

const enabled = (small: Small) => {
  Object.assign(small.offerings[0] ?? {}, {
    plugin_options: {
      service_provider_can_create_offering_user: true,
      resource_role_map: { "RESOURCE.MANAGER": "manager", "RESOURCE.MEMBER": "member" },
    },
    glauth_groups: [{ gid: 6000, name: "ice" }],
    robot_accounts: [{ username: "ci", uidnumber: 5002, primarygroup: 5002, keys: [] }],
  });
  const account = (user: string, backend_metadata: Record<string, number>) => ({
    user: id(user),
    offering: id("hpc"),
    username: `x_${user}`,
    backend_metadata,
  });
  small.offering_users = [account("ice-admin", { uidnumber: 5000, primarygroup: 5000 }), account("ice-member", {})];
  small.resource_roles = [{ resource: id("forecast"), user: id("ice-admin"), role: "RESOURCE.MANAGER" }];
};
const tree = async (release: ReleaseLine, as = "aurora-support") =>
  answerOf((await api(enabled, release)).call(as, "GET", `${FORECAST}glauth_tree/`));

describe("the tree of accounts", () => {
  test("has accounts, robots, and groups by project and by role", async () => {
    const project = { gid: 6000, group_name: "6000", kind: "project", role: null };
    expect(await tree("8.0")).toEqual([
      200,
      {
        offering: { uuid: id("hpc"), name: "HPC", slug: "hpc" },
        groups: [
          {
            ...{ gid: 6000, name: "6000", kind: "project", role: null, members: ["x_ice-admin", "x_ice-member"] },
            scope: { type: "project", uuid: id("ice"), name: "Ice" },
          },
          {
            ...{
              gid: 60000,
              name: "forecast_manager",
              kind: "resource_role",
              role: "manager",
              members: ["x_ice-admin"],
            },
            scope: { type: "resource", uuid: id("forecast"), name: "forecast", slug: "forecast" },
          },
        ],
        users: [
          expect.objectContaining({
            ...{
              username: "x_ice-admin",
              uidnumber: 5000,
              personal_group: 5000,
              disabled: false,
              home_dir: "/home/x_ice-admin",
            },
            memberships: [
              project,
              { gid: 60000, group_name: "forecast_manager", kind: "resource_role", role: "manager" },
            ],
          }),
          expect.objectContaining({ username: "x_ice-member", uidnumber: null, memberships: [project] }),
        ],
        robot_accounts: [expect.objectContaining({ username: "ci", uidnumber: 5002, personal_group: 5002 })],
      },
    ]);
  });

  test("has the group of each account from 8.1 on", async () => {
    const [, body] = await tree("8.1");
    expect((body as { groups: object[] }).groups).toContainEqual(
      expect.objectContaining({
        gid: 5000,
        kind: "personal",
        scope: expect.objectContaining({ type: "user" }) as unknown,
      }),
    );
  });

  test("is refused as JSON where the provider makes no accounts, and to who does not see the resource", async () => {
    const off = await api(undefined, "8.0");
    const { status, body, headers } = await off.call("staff", "GET", `${FORECAST}glauth_tree/`);
    expect([status, headers.get("content-type")]).toEqual([400, "application/json; charset=utf-8"]);
    expect(body).toBe("Offering HPC doesn't have feature service_provider_can_create_offering_user enabled");
    expect((await tree("8.0", "outsider"))[0]).toBe(404);
  });
});
