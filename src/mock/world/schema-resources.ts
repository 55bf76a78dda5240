import {
  amount,
  choice,
  day,
  flag,
  free,
  integer,
  list,
  map,
  moment,
  nullable,
  number,
  ownUuid,
  patterned,
  record,
  reference,
  type Schema,
  text,
} from "./schema-values.js";
import type { Order, OrderState, PlanPeriod, Resource, ResourceState } from "./types.js";

const states = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"] satisfies ResourceState[];
const orderStates = [
  "pending-consumer",
  "pending-provider",
  "pending-project",
  "pending-start-date",
  "executing",
  "done",
  "erred",
  "canceled",
  "rejected",
] satisfies OrderState[];

const section = record(
  "A section of the report.",
  { header: text("Heading.", { min: 1 }), body: text("Text.", { min: 1 }) },
  ["header", "body"],
);
const endpoint = record(
  "An address of the resource.",
  { uuid: ownUuid, name: text("What it is.", { max: 150 }), url: text("The address, of any scheme.") },
  ["name", "url"],
);
const backendObject = record(
  "What the plugin made.",
  {
    type: text("Its type, such as `SLURM.Allocation`.", { min: 1 }),
    uuid: ownUuid,
    scope: text("Its path, such as `/api/slurm-allocations/<uuid>/`. Default: made from the type."),
    details: nullable(free("What `details` answers. Default null, for 204.")),
  } satisfies Record<keyof NonNullable<Resource["backend_object"]>, Schema>,
  ["type"],
);
const userLimit = record(
  "Most that a user may use of a component in a month.",
  {
    username: text("Account name, as in a user usage.", { min: 1, max: 100 }),
    component: text("Type of the component.", { min: 1, max: 50 }),
    limit: number("The limit."),
  } satisfies Record<keyof Resource["user_limits"][number], Schema>,
  ["username", "component", "limit"],
);

export const resource = record(
  "What was ordered.",
  {
    uuid: ownUuid,
    name: text("Name of the resource.", { min: 1, max: 150 }),
    slug: patterned("slug", "Default: made from the name.", 50),
    description: text("Default empty.", { max: 4096 }),
    offering: reference("What it is made from."),
    plan: nullable(reference("A plan of the offering. Default null, for none.")),
    project: reference("Who uses it."),
    parent: nullable(reference("Resource that this one is inside of. Default null.")),
    state: choice("Default `OK`.", states),
    created: moment("Default: now."),
    modified: moment("Default: `created`."),
    last_sync: moment("Default: `modified`."),
    backend_id: text("Its id at the provider. Default empty.", { max: 255 }),
    effective_id: text("Default empty.", { max: 255 }),
    backend_metadata: free("What the provider's system says of it. Default none."),
    attributes: free("What the order said. Default none."),
    limits: map("Booked amounts by type of component. Default none.", number("An amount.")),
    current_usages: map("Amounts of the last report by type of component. Default none.", amount("An amount.")),
    options: nullable(free("Values of the offering's `resource_options`. Default null.")),
    report: nullable(list("The provider's report. Default null.", section)),
    end_date: nullable(day("Day on which it is terminated. Default null.")),
    end_date_requested_by: nullable(reference("User who set the end date. Default null.")),
    downscaled: flag("Default false."),
    paused: flag("Default false."),
    restrict_member_access: flag("Default false."),
    error_message: text("Default empty."),
    error_traceback: text("Default empty."),
    endpoints: list("Default none.", endpoint),
    backend_object: { ...nullable(backendObject), description: "What the plugin made. Default null, for nothing." },
    user_requires_reconsent: flag("Default false."),
    last_invoiced: nullable(
      day("First day of the last invoice's month; for 90 days no provider may set an end date. Default null."),
    ),
    user_limits: list("Limits of single users. Default none.", userLimit),
    details: free("Other fields of the contract's Resource, shown as they are. Default none."),
  } satisfies Record<keyof Resource, Schema>,
  ["name", "offering", "project"],
);

export const planPeriod = record(
  "A span in which a resource had a plan.",
  {
    uuid: ownUuid,
    resource: reference("The resource."),
    plan: reference("Default: the resource's plan."),
    start: nullable(moment("Default null, for ever.")),
    end: nullable(moment("Default null, while it lasts. One period of a resource at most has none.")),
  } satisfies Record<keyof PlanPeriod, Schema>,
  ["resource"],
);

export const order = record(
  "An order that creates, changes or terminates a resource.",
  {
    uuid: ownUuid,
    resource: reference("The resource."),
    type: choice("Default `Create`.", ["Create", "Update", "Terminate"] satisfies Order["type"][]),
    state: choice("Default `done`.", orderStates),
    created: moment("Default: now."),
    modified: moment("Default: `created`."),
    created_by: nullable(reference("User. Default null.")),
    attributes: free("Default none."),
    limits: map("Default none.", integer("An amount.")),
    consumer_reviewed_by: nullable(reference("User. Default null.")),
    consumer_reviewed_at: nullable(moment("Default null.")),
    provider_reviewed_by: nullable(reference("User. Default null.")),
    provider_reviewed_at: nullable(moment("Default null.")),
    completed_at: nullable(moment("Default null.")),
    due: nullable(moment("When an executing order is done. Default: now when it is executing, else null.")),
    error_message: text("Default empty."),
    slug: patterned(
      "slugOrEmpty",
      "Default: made from the resource's slug. Empty for an order that is older than slugs.",
      50,
    ),
    details: free("Other fields of the contract's OrderDetails, shown as they are. Default none."),
  } satisfies Record<keyof Order, Schema>,
  ["resource"],
);
