import {
  choice,
  day,
  flag,
  integer,
  list,
  moment,
  nullable,
  ownUuid,
  patterned,
  record,
  reference,
  type Schema,
  text,
} from "./schema-values.js";
import type { Category, Customer, Invoice, Project, RoleGrant, User } from "./types.js";

export const user = record(
  "Who can call.",
  {
    uuid: ownUuid,
    id: integer("Id in the database, shown as `modified_by`. Default: place in the list, from 1.", 1),
    username: text("Name to log in with.", { min: 1, max: 128 }),
    tokens: list(
      "What may stand after `Token ` in the header. Default: the username, with dots for what is no printable ASCII.",
      patterned("token", "A key.", 200),
    ),
    full_name: text("Default: the username."),
    email: patterned("email", "Default: `<username>@example.com`.", 320),
    is_staff: flag("Passes every permission check. Default false."),
    is_support: flag("Sees everything, may change almost nothing. Default false."),
    is_active: flag("Others get 401. Default true."),
    token_lifetime: nullable(integer("Seconds from a call until the token expires. Default null, for never.", 1)),
    token_used: nullable(moment("When the token was used last. Default null, which counts from the first call.")),
    ssh_keys: list("Public SSH keys. Default none.", text("A key.", { min: 1 })),
  } satisfies Record<keyof User, Schema>,
  ["username"],
);

export const customer = record(
  "An organization, provider or consumer.",
  {
    uuid: ownUuid,
    name: text("Name of the organization.", { min: 1, max: 150 }),
    slug: patterned("slug", "Default: made from the name.", 50),
    blocked: flag("Default false."),
    archived: flag("Default false."),
    organization_groups: list("Uuids of the groups it is in. Default none.", reference("A group.")),
  } satisfies Record<keyof Customer, Schema>,
  ["name"],
);

export const project = record(
  "A project of an organization.",
  {
    uuid: ownUuid,
    name: text("Name of the project.", { min: 1, max: 500 }),
    slug: patterned("slug", "Default: made from the name.", 50),
    description: text("Default empty."),
    customer: reference("Its organization."),
    start_date: nullable(day("Default null.")),
    end_date: nullable(day("Default null.")),
    end_date_requested_by: nullable(reference("User who set the end date. Default null.")),
    is_removed: flag("Soft-deleted: its resources stay readable. Default false."),
  } satisfies Record<keyof Project, Schema>,
  ["name", "customer"],
);

export const role = record(
  "A role of a user on an organization, a project or an offering.",
  {
    user: reference("Who has it."),
    role: choice("What it is.", [
      "customer.owner",
      "customer.manager",
      "customer.support",
      "project.admin",
      "project.manager",
      "project.member",
      "offering.manager",
    ] satisfies RoleGrant["role"][]),
    scope: reference("The organization, project or offering that the role is on."),
    expiration_time: nullable(moment("After it the role counts no more. Default null, for permanent.")),
  } satisfies Record<keyof RoleGrant, Schema>,
  ["user", "role", "scope"],
);

export const category = record(
  "A category of offerings.",
  {
    uuid: ownUuid,
    title: text("What people see.", { min: 1, max: 255 }),
    icon: nullable(patterned("address", "Default null.")),
  } satisfies Record<keyof Category, Schema>,
  ["title"],
);

export const invoice = record(
  "The invoice of an organization for a month.",
  {
    uuid: ownUuid,
    customer: reference("The organization."),
    year: integer("Year of the month.", 1, 9999),
    month: integer("Month, 1 to 12.", 1, 12),
    state: choice("Only the items of a `pending` one can be moved. Default `pending`.", [
      "pending",
      "created",
      "paid",
      "canceled",
    ] satisfies Invoice["state"][]),
  } satisfies Record<keyof Invoice, Schema>,
  ["customer", "year", "month"],
);
