import type { Call } from "../../drf/call.js";
import { Refusal } from "../../drf/call.js";
import type { Offering, OfferingUser, Resource, User } from "../../world/types.js";
import { rolesOf } from "../access/visibility.js";
import { membersOf } from "./team.js";

/**
 * The user section of a GLAuth configuration: accounts of the project's users, then robot accounts, then groups.
 *
 * In Waldur an account belongs to the groups, of any offering, that are linked to one of the user's projects. The world has no
 * such links, so an account belongs to all groups of the offering.
 */
export function glauthConfig(call: Call, resource: Resource): string {
  const offering = call.store.offerings.at(resource.offering);
  const blocks: string[] = [];
  // An account without its number is passed over (backend source of 2025).
  for (const { user, account } of membersOf(call, resource))
    if (account && account.username !== "" && typeof account.backend_metadata.uidnumber === "number")
      blocks.push(userBlocks(call, offering, user, account));
  for (const robot of offering.robot_accounts) {
    const { username, keys, ...numbers } = robot;
    const shell = { loginShell: DEFAULT_SHELL, homeDir: homeOf(offering, username) };
    blocks.push(accountBlocks(username, [], { ...numbers }, [], { keys, ...shell }, []));
  }
  // The number is the name, too (view of 2025).
  for (const { gid } of offering.glauth_groups) blocks.push(groupBlock(String(gid), gid));
  return blocks.join("\n");
}

/** @throws Refusal 400, a bare string, where the provider does not create accounts at its offering. */
export function assertAccountsByProvider({ name, plugin_options }: Offering): void {
  if (plugin_options.service_provider_can_create_offering_user !== true)
    throw new Refusal(400, `Offering ${name} doesn't have feature service_provider_can_create_offering_user enabled`);
}

/** Waldur stores this shell when it numbers an account (backend source of 2025). */
export const DEFAULT_SHELL = "/bin/bash";

function userBlocks(call: Call, offering: Offering, user: User, { username, backend_metadata }: OfferingUser): string {
  const { primarygroup, loginShell, homeDir } = backend_metadata;
  const uidnumber = backend_metadata.uidnumber as number;
  // Waldur fails here with a server error.
  if (typeof primarygroup !== "number")
    throw new Refusal(400, `The account ${username} of the offering ${offering.name} has no primarygroup`);
  const [given = "", ...rest] = user.full_name.split(" ");
  const person = [
    ["givenname", given],
    ["sn", rest.join(" ")],
    ["mail", user.email],
  ] as const;
  return accountBlocks(
    user.username,
    person,
    { uidnumber, primarygroup },
    [["otherGroups", offering.glauth_groups.map(({ gid }) => gid)]],
    {
      keys: user.ssh_keys,
      loginShell: typeof loginShell === "string" ? loginShell : DEFAULT_SHELL,
      homeDir: typeof homeDir === "string" ? homeDir : homeOf(offering, username),
    },
    [["disabled", !hasResource(call, offering, user)]],
    username,
  );
}

/** Has one of the user's projects a resource of the offering that is not terminated? */
export function hasResource({ store, now }: Call, { uuid }: Offering, user: User): boolean {
  const projects = rolesOf(store, user, now).map(({ scope }) => scope);
  return projects.some((project) =>
    store.resources
      .where("project", project)
      .some(({ offering, state }) => offering === uuid && state !== "Terminated"),
  );
}

/** The home directory of an account that names no other. */
export function homeOf({ plugin_options }: Offering, username: string): string {
  const prefix = plugin_options.homedir_prefix;
  return `${typeof prefix === "string" ? prefix : "/home/"}${username}`;
}

type Pairs = readonly (readonly [string, unknown])[];

/** The account itself and the group of its own. */
function accountBlocks(
  name: string,
  person: Pairs,
  { uidnumber, primarygroup }: { uidnumber: number; primarygroup: number },
  groups: Pairs,
  { keys, loginShell, homeDir }: { keys: readonly string[]; loginShell: string; homeDir: string },
  status: Pairs,
  username = name,
): string {
  const user: Pairs = [
    ["name", name],
    ...person,
    ["uidnumber", uidnumber],
    ["primarygroup", primarygroup],
    ...groups,
    ["sshkeys", keys],
    ["loginShell", loginShell],
    ["homeDir", homeDir],
    // The world has no shared password of an offering.
    ["passsha256", ""],
    ...status,
  ];
  return [
    ...["[[users]]", ...user.map(line)],
    ...["    [[users.customattributes]]", `  ${line(["preferredUsername", [username]])}`, ""],
    groupBlock(username, primarygroup),
  ].join("\n");
}

function groupBlock(name: string, gid: number): string {
  return ["[[groups]]", line(["name", name]), line(["gidnumber", gid]), ""].join("\n");
}

/** TOML writes strings, numbers and lists of them as JSON does, except for a space after a comma. */
function line([key, value]: readonly [string, unknown]): string {
  const text = Array.isArray(value)
    ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]`
    : JSON.stringify(value);
  return `  ${key} = ${text}`;
}
