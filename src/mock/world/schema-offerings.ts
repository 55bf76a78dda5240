import {
  choice,
  flag,
  free,
  integer,
  list,
  nullable,
  ownUuid,
  patterned,
  record,
  reference,
  type Schema,
  text,
} from "./schema-values.js";
import type { BillingType, Component, LimitPeriod, Offering, OfferingUser, Plan } from "./types.js";

const component = record(
  "What is measured or booked.",
  {
    uuid: ownUuid,
    type: text("Key by which reports and limits name it, such as `cpu`.", { min: 1, max: 50 }),
    name: text("Default: the type.", { min: 1, max: 150 }),
    measured_unit: text("Such as `CPU-hours`. Default empty.", { max: 30 }),
    billing_type: choice("What is charged. Default `usage`.", [
      "fixed",
      "usage",
      "limit",
      "one",
      "few",
    ] satisfies BillingType[]),
    limit_period: nullable(
      choice("The span in which a limit counts. Default null.", [
        "month",
        "quarterly",
        "annual",
        "total",
        "",
      ] satisfies LimitPeriod[]),
    ),
    limit_amount: nullable(integer("Most that may be reported in a `limit_period`. 0 counts as unset. Default null.")),
    details: free("Other fields of the contract's OfferingComponent, shown as they are. Default none."),
  } satisfies Record<keyof Component, Schema>,
  ["type"],
);

const plan = record(
  "A way to pay.",
  {
    uuid: ownUuid,
    name: text("Name of the plan.", { min: 1, max: 150 }),
    description: text("Default empty."),
    unit: choice("What prices are for. Default `month`.", [
      "month",
      "quarter",
      "half_month",
      "day",
      "hour",
      "quantity",
    ]),
    details: free(
      "Other fields of BasePublicPlan, as they are shown; others are computed from `components`. Default none.",
    ),
  } satisfies Record<keyof Plan, Schema>,
  ["name"],
);

const glauthGroup = record(
  "A group of accounts.",
  { name: text("Name of the group.", { min: 1 }), gid: integer("Its number.", 0) },
  ["name", "gid"],
);

const robotAccount = record(
  "An account that belongs to no person.",
  {
    username: text("Name of the account.", { min: 1 }),
    uidnumber: integer("Its number.", 0),
    primarygroup: integer("Number of its group.", 0),
    keys: list("Public SSH keys. Default none.", text("A key.", { min: 1 })),
  } satisfies Record<keyof Offering["robot_accounts"][number], Schema>,
  ["username", "uidnumber", "primarygroup"],
);

export const offering = record(
  "What can be ordered.",
  {
    uuid: ownUuid,
    name: text("Name of the offering.", { min: 1, max: 150 }),
    slug: patterned("slug", "Default: made from the name.", 50),
    description: text("Default empty.", { max: 4096 }),
    type: text("Plugin. Default `Marketplace.Basic`.", { min: 1, max: 100 }),
    customer: reference("The providing organization."),
    category: reference("Default: the first category; one is made when there is none."),
    state: choice("Default `Active`.", ["Draft", "Active", "Paused", "Archived"]),
    shared: flag("Whether everybody may order; when not, only `allowed_customers`. Default true."),
    billable: flag("Default true. An offering that is neither shared nor billable is private."),
    image: nullable(patterned("address", "Default null.")),
    thumbnail: nullable(patterned("address", "Default null.")),
    parent: nullable(reference("Offering that this one is part of. Default null.")),
    scope_resource: nullable(reference("Resource whose backend object this offering is scoped to. Default null.")),
    service_settings: nullable(reference("Service settings behind it. Default null.")),
    plugin_options: free("Public options of the plugin, such as `supports_pausing`. Default none."),
    resource_options: free("Form of the options of a resource, `order` and `options`. Default empty."),
    organization_groups: list(
      "Uuids of the groups that may order when it is shared. Default none, which means all.",
      reference("A group."),
    ),
    allowed_customers: list(
      "Who may order when it is not shared, besides the providing organization. Default: that one.",
      reference("An organization."),
    ),
    can_pull: flag("Whether `pull` can be used. Default false."),
    components: list("Default none.", component),
    plans: list("Default none.", plan),
    glauth_groups: list("Groups of `glauth_users_config`. Default none.", glauthGroup),
    robot_accounts: list("Robot accounts of `glauth_users_config`. Default none.", robotAccount),
    details: free("Other fields of the contract's PublicOfferingDetails, shown as they are. Default none."),
  } satisfies Record<keyof Offering, Schema>,
  ["name", "customer"],
);

export const offeringUser = record(
  "The account of a user at an offering.",
  {
    uuid: ownUuid,
    user: reference("Whose account it is."),
    offering: reference("Where it is."),
    username: text("Name of the account, empty while there is none. Default: the user's username.", { max: 100 }),
    state: choice("Default `OK`.", [
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
    ]),
    backend_metadata: free("`uidnumber`, `primarygroup`, `loginShell` and `homeDir`. Default none."),
  } satisfies Record<keyof OfferingUser, Schema>,
  ["user", "offering"],
);
