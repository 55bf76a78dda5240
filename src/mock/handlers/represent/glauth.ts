import type { Offering, OfferingUser, Resource, User } from "../../world/types.js";
import type { Call } from "../types.js";
import { Refusal } from "../types.js";
import { membersOf } from "./team.js";

/**
 * The part of a GLAuth configuration that says who can log in: accounts of the project's users, then robot accounts, then groups.
 *
 * Unknown in Waldur 7.9: which groups an account is in. The world does not say either, so it is in all groups of the offering.
 */
export function glauthConfig(call: Call, resource: Resource): string {
  const offering = call.store.offerings.at(resource.offering);
  const blocks: string[] = [];
  for (const { user, account } of membersOf(call, resource))
    if (account && account.username !== "") blocks.push(userBlocks(offering, user, account));
  for (const robot of offering.robot_accounts) {
    const { username, keys, ...numbers } = robot;
    const shell = { loginShell: DEFAULT_SHELL, homeDir: homeOf(offering, username) };
    blocks.push(accountBlocks(username, [], { ...numbers }, [], { keys, ...shell }));
  }
  for (const { name, gid } of offering.glauth_groups) blocks.push(groupBlock(name, gid));
  return blocks.join("\n");
}

/** Unknown in Waldur 7.9: the shell of an account for which none was set. */
const DEFAULT_SHELL = "/bin/bash";

function userBlocks(offering: Offering, user: User, { username, backend_metadata }: OfferingUser): string {
  const { uidnumber, primarygroup, loginShell, homeDir } = backend_metadata;
  // Waldur fails here with a server error.
  if (typeof uidnumber !== "number" || typeof primarygroup !== "number")
    throw new Refusal(400, `The account ${username} of the offering ${offering.name} has no uidnumber or primarygroup`);
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
    username,
  );
}

function homeOf({ plugin_options }: Offering, username: string): string {
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
    // The world knows no shared password of an offering.
    ["passsha256", ""],
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

/** Texts, numbers and lists of them are written in TOML as in JSON, but for a blank after a comma. */
function line([key, value]: readonly [string, unknown]): string {
  const text = Array.isArray(value)
    ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]`
    : JSON.stringify(value);
  return `  ${key} = ${text}`;
}
