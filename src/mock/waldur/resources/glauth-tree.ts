import type { Call, Handler } from "../../drf/call.js";
import { isRecord } from "../../values/json.js";
import type { Offering, OfferingUser, Resource, User } from "../../world/types.js";
import { ownersOf } from "../access/visibility.js";
import { grantsOn } from "../resource-users/list.js";
import { requestedResource } from "./filters.js";
import { assertAccountsByProvider, DEFAULT_SHELL, hasResource, homeOf } from "./glauth.js";
import { membersOf } from "./team.js";

/** A group of accounts, as the tree has it. */
interface Group {
  gid: number;
  name: string;
  kind: "project" | "resource_role" | "personal";
  scope: { type: "project" | "resource" | "user"; uuid: string; name: string; slug?: string };
  role: string | null;
  members: string[];
}

interface Account {
  user: User;
  account: OfferingUser;
}

/**
 * The accounts of `glauth_users_config` as a tree, with those that have no number yet.
 *
 * Unknown in Waldur 8.0: which accounts are in it, and what the groups of the offering are called. Chosen: those with a username,
 * and the name that the configuration has.
 */
export const glauthTree: Handler = (call) => {
  const resource = requestedResource(call);
  const offering = call.store.offerings.at(resource.offering);
  assertAccountsByProvider(offering);
  const accounts = membersOf(call, resource).flatMap(({ user, account }) =>
    account && account.username !== "" ? [{ user, account }] : [],
  );
  const groups = [
    ...projectGroups(call, resource, accounts),
    ...roleGroups(call, resource, accounts),
    ...(call.contract.since("8.1") ? personalGroups(accounts) : []),
  ];
  const { uuid, name, slug } = offering;
  return {
    status: 200,
    body: {
      offering: { uuid, name, slug },
      groups,
      users: accounts.map((each) => representAccount(call, offering, each, groups)),
      robot_accounts: offering.robot_accounts.map((robot) => ({
        username: robot.username,
        uidnumber: robot.uidnumber,
        personal_group: robot.primarygroup,
        login_shell: DEFAULT_SHELL,
        home_dir: homeOf(offering, robot.username),
        ssh_keys: robot.keys,
      })),
    },
  };
};

/** The groups of the offering, which have all accounts: the world does not link them to projects. */
function projectGroups({ store }: Call, resource: Resource, accounts: readonly Account[]): Group[] {
  const { offering, project } = ownersOf(store, resource);
  return offering.glauth_groups.map(({ gid }) => ({
    gid,
    name: String(gid),
    kind: "project",
    scope: { type: "project", uuid: project.uuid, name: project.name },
    role: null,
    members: accounts.map(({ account }) => account.username),
  }));
}

/** Where the numbers of groups by role begin, unless the offering says otherwise (API reference of 2026). */
const FIRST_ROLE_GROUP = 60_000;

/** A group for each role on the resource that the offering has a name for. */
function roleGroups(call: Call, resource: Resource, accounts: readonly Account[]): Group[] {
  const { offering, project, customer } = ownersOf(call.store, resource);
  const { resource_role_map, initial_rolegroup_number, resource_role_group_template } = offering.plugin_options;
  const grants = grantsOn(call, resource);
  const first = typeof initial_rolegroup_number === "number" ? initial_rolegroup_number : FIRST_ROLE_GROUP;
  const template =
    typeof resource_role_group_template === "string"
      ? resource_role_group_template
      : // biome-ignore lint/suspicious/noTemplateCurlyInString: the template of Waldur's option is written like this.
        "${resource_slug}_${role_name}";
  const mapped = Object.entries(isRecord(resource_role_map) ? resource_role_map : {});
  const held = mapped.filter(([role]) => grants.some((grant) => grant.role === role));
  return held.map(([role, value], index) => {
    const name = String(value);
    const variables: Record<string, string> = {
      role_name: name,
      resource_slug: resource.slug,
      customer_slug: customer.slug,
      project_slug: project.slug,
    };
    const holders = new Set(grants.flatMap((grant) => (grant.role === role ? [grant.user] : [])));
    return {
      gid: first + index,
      name: template.replace(/\$\{(\w+)\}/g, (all, variable: string) => variables[variable] ?? all),
      kind: "resource_role",
      scope: { type: "resource", uuid: resource.uuid, name: resource.name, slug: resource.slug },
      role: name,
      members: accounts.flatMap(({ user, account }) => (holders.has(user.uuid) ? [account.username] : [])),
    };
  });
}

function personalGroups(accounts: readonly Account[]): Group[] {
  return accounts.flatMap(({ user, account: { username, backend_metadata } }): Group[] => {
    const gid = numberOf(backend_metadata.primarygroup);
    if (gid === null) return [];
    const scope = { type: "user", uuid: user.uuid, name: user.full_name } as const;
    return [{ gid, name: username, kind: "personal", scope, role: null, members: [username] }];
  });
}

function representAccount(
  call: Call,
  offering: Offering,
  { user, account: { username, backend_metadata } }: Account,
  groups: readonly Group[],
) {
  const { uidnumber, primarygroup, loginShell, homeDir } = backend_metadata;
  return {
    username,
    uidnumber: numberOf(uidnumber),
    disabled: !hasResource(call, offering, user),
    personal_group: numberOf(primarygroup),
    mail: user.email,
    givenname: user.first_name,
    sn: user.last_name,
    login_shell: typeof loginShell === "string" ? loginShell : DEFAULT_SHELL,
    home_dir: typeof homeDir === "string" ? homeDir : homeOf(offering, username),
    ssh_keys: user.ssh_keys,
    memberships: groups.flatMap(({ gid, name, kind, role, members }) =>
      kind !== "personal" && members.includes(username) ? [{ gid, group_name: name, kind, role }] : [],
    ),
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
