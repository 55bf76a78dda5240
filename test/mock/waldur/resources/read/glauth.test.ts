import { describe, expect, test } from "vitest";
import type { ResourceState } from "../../../../../src/mock/world/types.js";
import { id, type TestWorld } from "../../../_world.js";
import { changed, forecast, GLAUTH, type SmallWorld } from "./_read.js";

const uuid = id("forecast");
const ALLOWED = { plugin_options: { service_provider_can_create_offering_user: true } };

const config = (test: TestWorld) => test.ask(GLAUTH, { uuid });
const account = (user: string, more: object = {}) => ({
  ...{ user: id(user), offering: id("hpc"), username: `hpc_${user}` },
  ...{ backend_metadata: { uidnumber: 5001, primarygroup: 6001 }, ...more },
});
const allowed = (change: (small: SmallWorld) => void = () => {}) =>
  changed((small) => {
    Object.assign(small.offerings[0] as object, ALLOWED);
    change(small);
  });

describe("glauth_users_config", () => {
  test("the offering must let its provider make accounts", () => {
    expect(config(changed())).toMatchObject({
      status: 400,
      body: "Offering HPC doesn't have feature service_provider_can_create_offering_user enabled",
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
    const option = (value: unknown) =>
      config(forecast({}, { plugin_options: { service_provider_can_create_offering_user: value } })).status;
    expect([option(false), option(true)]).toEqual([400, 200]);
  });

  test("nobody matching is an empty text", () => {
    expect(config(allowed())).toMatchObject({
      status: 200,
      body: "",
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  });

  test("only JSON is not acceptable, and errors are JSON under the label of text", () => {
    const status = (accept: string) => allowed().ask(GLAUTH, { uuid, headers: { accept } }).status;
    expect([status("application/json"), status("*/*"), status("text/*"), status("text/plain")]).toEqual([
      406, 200, 200, 200,
    ]);
    expect(allowed().ask(GLAUTH, { uuid: id("none") })).toMatchObject({
      status: 404,
      body: '{"detail":"No Resource matches the given query."}',
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  });

  test("accounts of the project's users, robot accounts and groups, in this order", () => {
    const test = allowed((small) => {
      Object.assign(small.users.find(({ username }) => username === "ice-member") as object, {
        ...{
          full_name: 'Jan "J" van der Berg',
          email: "jan@example.com",
          ssh_keys: ["ssh-ed25519 A", "ssh-ed25519 B"],
        },
      });
      const shell = { loginShell: "/bin/zsh", homeDir: "/data/jan" };
      small.offering_users = [
        account("ice-member", { backend_metadata: { uidnumber: 5001, primarygroup: 6001, ...shell } }),
        account("ice-admin", { username: "" }),
        account("outsider"),
      ];
      Object.assign(small.offerings[0] as object, {
        glauth_groups: [{ name: "staff", gid: 7000 }],
        robot_accounts: [{ username: "robot", uidnumber: 1, primarygroup: 2, keys: ["ssh-rsa R"] }],
      });
    });
    expect(config(test).body).toBe(`[[users]]
  name = "ice-member"
  givenname = "Jan"
  sn = "\\"J\\" van der Berg"
  mail = "jan@example.com"
  uidnumber = 5001
  primarygroup = 6001
  otherGroups = [7000]
  sshkeys = ["ssh-ed25519 A", "ssh-ed25519 B"]
  loginShell = "/bin/zsh"
  homeDir = "/data/jan"
  passsha256 = ""
  disabled = false
    [[users.customattributes]]
    preferredUsername = ["hpc_ice-member"]

[[groups]]
  name = "hpc_ice-member"
  gidnumber = 6001

[[users]]
  name = "robot"
  uidnumber = 1
  primarygroup = 2
  sshkeys = ["ssh-rsa R"]
  loginShell = "/bin/bash"
  homeDir = "/home/robot"
  passsha256 = ""
    [[users.customattributes]]
    preferredUsername = ["robot"]

[[groups]]
  name = "robot"
  gidnumber = 2

[[groups]]
  name = "7000"
  gidnumber = 7000
`);
  });

  test("an account is disabled without a resource of the offering that is not terminated", () => {
    const disabled = (state: ResourceState, ...others: object[]) => {
      const test = allowed((small) => {
        small.offering_users = [account("ice-admin")];
        small.projects?.push({ uuid: id("snow"), name: "Snow", customer: id("baltic") });
        small.offerings.push({ uuid: id("disk"), name: "Disk", customer: id("aurora") });
        small.roles.push({ user: id("ice-admin"), role: "project.member", scope: id("snow") });
        Object.assign(small.resources[0] as object, { state });
        small.resources.push(
          ...others.map((more) => ({ name: "other", offering: id("hpc"), project: id("ice"), ...more })),
        );
      });
      return /disabled = (\w+)/.exec(String(config(test).body))?.[1];
    };
    expect(disabled("Erred")).toBe("false");
    expect(disabled("Terminated")).toBe("true");
    expect(disabled("Terminated", { offering: id("disk") }, { state: "Terminated" })).toBe("true");
    expect(disabled("Terminated", { state: "Creating" })).toBe("false");
    expect(disabled("Terminated", { project: id("snow") })).toBe("false");
  });

  test("homes are made of the offering's prefix", () => {
    const test = allowed((small) => {
      small.offering_users = [account("ice-admin")];
      Object.assign(small.offerings[0] as object, {
        plugin_options: { ...ALLOWED.plugin_options, homedir_prefix: "/users/" },
      });
    });
    expect(config(test).body).toContain('homeDir = "/users/hpc_ice-admin"\n');
  });

  test("an account without its number is passed over", () => {
    const test = allowed((small) => {
      small.offering_users = [
        account("ice-admin", { backend_metadata: { primarygroup: 6001 } }),
        account("ice-member"),
      ];
    });
    expect(String(config(test).body).match(/ {2}name = .*/g)).toEqual([
      '  name = "ice-member"',
      '  name = "hpc_ice-member"',
    ]);
  });

  test("7: one without its group is refused, where Waldur fails", () => {
    const test = allowed((small) => {
      small.offering_users = [account("ice-admin", { backend_metadata: { uidnumber: 5001 } })];
    });
    expect(config(test)).toMatchObject({
      status: 400,
      body: "The account hpc_ice-admin of the offering HPC has no primarygroup",
    });
  });
});
