import {
  choice,
  details,
  flag,
  integer,
  list,
  matching,
  ownUuid,
  reference,
  text,
  timestamp,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";
import { numberedSlug, slugFrom } from "../schema/normalize.js";
import { LONG_AGO } from "./structure.js";

/** The user in whose name Waldur acts by itself. The user has no token, so no caller can use it. */
export const SYSTEM_ROBOT = {
  ...{ username: "system_robot", full_name: "System Robot" },
  ...{ tokens: [], password: null, is_staff: true },
};

type Username = { username?: string };
type FullName = { full_name?: string };

export const users = defineTable(
  "User",
  "A user of the API.",
  {
    uuid: ownUuid,
    id: integer("Id in the database, shown as `modified_by`.", 1).defaultFrom(
      "position in the list, from 1",
      (_, { given, once }, location) => {
        const taken = once("ids of users", () => new Set(given<{ id?: number }>("users").map(({ id }) => id)));
        let id = Number(location.split("/").at(-1)) + 1;
        while (taken.has(id)) id++;
        taken.add(id);
        return id;
      },
    ),
    username: text("Name to log in with.", { min: 1, max: 128 }),
    tokens: list("Keys that may follow `Token ` in the header.", matching("token", "A key.", { max: 200 })).defaultFrom(
      "the username, with dots for what a header cannot carry",
      ({ username }: Username) => (username === undefined ? [] : [username.replace(/[^!-~]/gu, ".")]),
    ),
    slug: matching("slug", "", { max: 50 }).defaultFrom(
      "made from the username and the id",
      ({ username = "user", id, uuid }: { username?: string; id: number; uuid: string }) =>
        numberedSlug(slugFrom(username, uuid), id),
    ),
    password: text("Password to sign in with; null for who cannot.", { min: 1, max: 128 })
      .nullable()
      .defaultFrom("the username", ({ username }: Username) => username as string),
    signed_out: flag("Signed out: no token is known until the user signs in with the password.").default(false),
    full_name: text("Full name.").defaultFrom("the username", ({ username }: Username) => username as string),
    first_name: text("First name.").defaultFrom("the first word of `full_name`", ({ full_name = "" }: FullName) =>
      full_name.replace(/\s.*$/su, ""),
    ),
    last_name: text("Last name.").defaultFrom("the other words of `full_name`", ({ full_name = "" }: FullName) =>
      full_name.replace(/^\S*\s*/u, ""),
    ),
    email: matching("email", "E-mail address.", { max: 320 }).defaultFrom(
      "`<username>@example.com`",
      ({ username = "" }: Username) =>
        /^[^@\s]+@[^@\s]+$/.test(username) ? username : `${username.replace(/[@\s]+/g, ".")}@example.com`,
    ),
    is_staff: flag("Passes every permission check.").default(false),
    is_support: flag("Sees everything, may change almost nothing.").default(false),
    is_active: flag("Requests of other users are answered with 401.").default(true),
    token_lifetime: integer("Seconds from a call until the token expires; null for never.", 1).nullable().default(null),
    token_used: timestamp("When the token was used last; null starts with the first call.").nullable().default(null),
    date_joined: timestamp("When the user was registered.").default(LONG_AGO),
    agreement_date: timestamp("When the user agreed to the terms of use; null for who has yet to.")
      .nullable()
      .defaultFrom("`date_joined`", ({ date_joined }: { date_joined: string }) => date_joined),
    ssh_keys: list("Public SSH keys, for `glauth_users_config`.", text("A key.", { min: 1 })).default([]),
    details: details("User"),
  },
  { indexes: ["username"], unique: ["id", "username", "tokens"] },
);

export const roles = defineTable("RoleGrant", "A role of a user on an organization, a project or an offering.", {
  user: reference("users", "The user."),
  role: choice("Name of the role; it begins with the kind of its scope.", [
    "customer.owner",
    "customer.manager",
    "customer.support",
    "project.admin",
    "project.manager",
    "project.member",
    "offering.manager",
  ]),
  scope: reference(
    ({ role }: { role?: string }) => role && `${role.split(".")[0]}s`,
    "The organization, project or offering that the role is on.",
  ),
  created: timestamp("When the role was given.").default(LONG_AGO),
  created_by: reference("users", "User who gave the role.").nullable().default(null),
  expiration_time: timestamp("When the role ends; null for never.").nullable().default(null),
});
