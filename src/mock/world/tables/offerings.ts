import { isRecord } from "../../values/json.js";
import type { JsonObject } from "../../values/types.js";
import {
  choice,
  details,
  flag,
  free,
  integer,
  list,
  matching,
  object,
  ownUuid,
  reference,
  slug,
  text,
  timestamp,
  uuid,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";
import { normalizeUuid, toUtc } from "../schema/normalize.js";
import { LONG_AGO } from "./structure.js";

export const categories = defineTable("Category", "A category of offerings.", {
  uuid: ownUuid,
  title: text("Title.", { min: 1, max: 255 }),
  icon: matching("address", "Address of an icon.")
    .nullable()
    .default(null)
    .shownAs("Resource/properties/category_icon"),
  description: text("What belongs to it.").default(""),
  details: details("MarketplaceCategory"),
});

export const components = defineTable(
  "Component",
  "A component of an offering: what is measured or booked.",
  {
    uuid: ownUuid,
    type: text("Key by which reports and limits name it, such as `cpu`.", { min: 1, max: 50 }),
    name: text("Name of the component.", { min: 1, max: 150 }).defaultFrom(
      "the type",
      ({ type }: { type: string }) => type,
    ),
    measured_unit: text("Unit, such as `CPU-hours`.", { max: 30 }).default(""),
    billing_type: choice("What is charged.", ["fixed", "usage", "limit", "one", "few"]).default("usage"),
    limit_period: choice("The period that a limit is for. Empty is the same as `total`.", [
      "month",
      "quarterly",
      "annual",
      "total",
      "",
    ])
      .nullable()
      .default(null),
    limit_amount: integer("Most that may be reported in a `limit_period`. 0 counts as unset.").nullable().default(null),
    details: details("OfferingComponent"),
  },
  { unique: ["type"] },
);

export const plans = defineTable("Plan", "A plan of an offering: a way to pay.", {
  uuid: ownUuid,
  name: text("Name of the plan.", { min: 1, max: 150 }),
  description: text("Description.").default(""),
  unit: choice("Period or quantity that prices are for.", [
    "month",
    "quarter",
    "half_month",
    "day",
    "hour",
    "quantity",
  ]).default("month"),
  archived: flag("Taken off: new resources cannot get it.").defaultFrom(
    "`archived` of `details`, or false",
    ({ details: { archived } = {} }: { details?: { archived?: boolean } }) => archived ?? false,
  ),
  organization_groups: list(
    "Groups of organizations that see it; an empty list shows it to all.",
    uuid("Uuid of a group."),
  ).defaultFrom(
    "those in `details`",
    ({ details: { organization_groups } = {} }: { details?: { organization_groups?: { uuid: string }[] } }) =>
      (organization_groups ?? []).map((group) => normalizeUuid(group.uuid)),
  ),
  // Prices that are left out are computed from the components.
  details: details("BasePublicPlan"),
});

const glauthGroup = defineTable("GlauthGroup", "A group of accounts.", {
  name: text("Name of the group.", { min: 1 }),
  gid: integer("Number of the group.", 0),
});

const robotAccount = defineTable("RobotAccount", "An account that belongs to no person.", {
  username: text("Name of the account.", { min: 1 }),
  uidnumber: integer("Number of the account.", 0),
  primarygroup: integer("Number of its group.", 0),
  keys: list("Public SSH keys.", text("A key.", { min: 1 })).default([]),
});

export const offerings = defineTable(
  "Offering",
  "What can be ordered.",
  {
    uuid: ownUuid,
    name: text("Name of the offering.", { min: 1, max: 150 }),
    slug,
    description: text("Description.", { max: 4096 }).default(""),
    type: text("Plugin.", { min: 1, max: 100 }).default("Marketplace.Basic"),
    customer: reference("customers", "The providing organization."),
    category: reference("categories", "The category.").defaultFrom(
      "the first one, which is made when there is none",
      (_, { completed }) => completed<{ uuid: string }>("categories")[0]?.uuid as string,
    ),
    created: timestamp("When it was made.").defaultFrom(
      "`created` of `details`, or long ago",
      ({ details: { created } = {} }: { details?: { created?: string } }) => created ?? LONG_AGO,
    ),
    project: reference("projects", "Project out of which it is offered.").nullable().default(null),
    state: choice("State of the offering; Unavailable is for releases since 7.9.", [
      "Draft",
      "Active",
      "Paused",
      "Archived",
      "Unavailable",
    ])
      .default("Active")
      .shownAs("OfferingState"),
    shared: flag("Whether everybody may order, or only `allowed_customers`.").default(true),
    billable: flag("An offering that is neither shared nor billable is private.").default(true),
    image: matching("address", "Address of an image.")
      .nullable()
      .default(null)
      .shownAs("PublicOfferingDetails/properties/image"),
    thumbnail: matching("address", "Address of a small image.")
      .nullable()
      .default(null)
      .shownAs("PublicOfferingDetails/properties/thumbnail"),
    parent: reference("offerings", "Offering that this one is part of.").nullable().default(null),
    scope_resource: reference("resources", "Resource whose backend object this offering is scoped to.")
      .nullable()
      .default(null),
    service_settings: uuid("Uuid of the service settings behind it.").nullable().default(null),
    plugin_options: free("Public options of the plugin, such as `supports_pausing`.")
      .default({})
      .shownAs("MergedPluginOptions"),
    secret_options: free("Options of the plugin that only the provider sees.")
      .default({})
      .shownAs("MergedSecretOptions"),
    service_attributes: free("Settings of the service behind it, which only the provider sees.").default({}),
    resource_options: free("Form for the options of a resource, `order` and `options`.")
      .default({})
      .shownAs("OfferingOptions"),
    organization_groups: list(
      "Groups of organizations that may order when it is shared; an empty list allows all.",
      uuid("Uuid of a group."),
    ).default([]),
    allowed_customers: list(
      "Organizations that may order when it is not shared.",
      reference("customers", "An organization."),
    ).defaultFrom("the providing one", ({ customer }: { customer?: string }) => (customer ? [customer] : [])),
    can_pull: flag("Whether `pull` can be used.").default(false),
    components: list("Components.", object(components)).default([]),
    plans: list("Plans.", object(plans)).default([]),
    glauth_groups: list("Groups of `glauth_users_config`.", object(glauthGroup)).default([]),
    robot_accounts: list("Robot accounts of `glauth_users_config`.", object(robotAccount)).default([]),
    details: details("PublicOfferingDetails", withUtcTimestamps),
  },
  { indexes: ["customer", "slug", "scope_resource"] },
);

/** In the order of an account's life. */
export const OFFERING_USER_STATES = [
  "Requested",
  "Creating",
  "Pending account linking",
  "Pending additional validation",
  "OK",
  "Requested deletion",
  "Deleting",
  "Deleted",
  "Error creating",
  "Error deleting",
] as const;

export const offeringUsers = defineTable(
  "OfferingUser",
  "The account of a user at an offering.",
  {
    uuid: ownUuid,
    user: reference("users", "The user."),
    offering: reference("offerings", "The offering."),
    username: text("Name of the account, empty while there is none.", { max: 100 }).defaultFrom(
      "the user's username",
      ({ user }: { user: string }, { related }) =>
        related<{ username: string }>("users", "uuid", user)[0]?.username ?? "",
    ),
    state: choice("State of the account.", OFFERING_USER_STATES).default("OK"),
    backend_metadata: free("`uidnumber`, `primarygroup`, `loginShell` and `homeDir`.").default({}),
    created: timestamp("When it was asked for.").default(LONG_AGO),
    modified: timestamp().defaultFrom("`created`", ({ created }: { created: string }) => created),
    is_restricted: flag("Whether the service is to restrict it.").default(false),
    service_provider_comment: text("What the provider says to a user who waits.").default(""),
    service_provider_comment_url: text("Where the user finds more about that.", { max: 200 }).default(""),
  },
  { indexes: ["offering", "user"], unique: [["user", "offering"]] },
);

/** Timestamps of an offering, its screenshots and files in UTC, like those of rows. */
function withUtcTimestamps(given: JsonObject): JsonObject {
  const converted = (item: unknown) =>
    isRecord(item) && "created" in item ? { ...item, created: toUtc(item.created as string) } : item;
  const lists = ["screenshots", "files"].filter((name) => Array.isArray(given[name]));
  const changed = lists.map((name) => [name, (given[name] as unknown[]).map(converted)]);
  return { ...(converted(given) as JsonObject), ...Object.fromEntries(changed) };
}
