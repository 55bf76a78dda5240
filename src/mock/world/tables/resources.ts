import {
  choice,
  day,
  decimal,
  details,
  flag,
  free,
  list,
  map,
  number,
  object,
  ownUuid,
  reference,
  slug,
  text,
  timestamp,
  timestampOrNow,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";

const section = defineTable("ReportSection", "A section of the report.", {
  header: text("Heading.", { min: 1 }),
  body: text("Content.", { min: 1 }),
});

const endpoint = defineTable("Endpoint", "An address of the resource.", {
  uuid: ownUuid,
  name: text("Name of the endpoint.", { max: 150 }),
  url: text("The address, of any scheme."),
});

export const backendObjects = defineTable("BackendObject", "The object that the plugin created.", {
  type: text("Type, such as `SLURM.Allocation`.", { min: 1 }),
  uuid: ownUuid,
  scope: text("Path, such as `/api/slurm-allocations/<uuid>/`.").defaultFrom(
    "made from the type",
    // Waldur's paths are made like this.
    ({ type, uuid }: { type: string; uuid: string }) =>
      `/api/${String(type).toLowerCase().replaceAll(".", "-")}s/${uuid}/`,
  ),
  details: free("What `details` responds with; null for 204.").nullable().default(null),
});

const userLimit = defineTable("UserLimit", "Most that a user may use of a component in a month.", {
  username: text("Name of the account, as in a user usage.", { min: 1, max: 100 }),
  component: text("Type of the component.", { min: 1, max: 50 }),
  limit: number("The limit."),
});

export const resources = defineTable(
  "Resource",
  "What was ordered.",
  {
    uuid: ownUuid,
    name: text("Name of the resource.", { min: 1, max: 150 }),
    slug,
    description: text("Description.", { max: 4096 }).default(""),
    offering: reference("offerings", "The offering that it was ordered from."),
    plan: reference("plans", "A plan of the offering.").nullable().default(null),
    project: reference("projects", "The project that uses it."),
    parent: reference("resources", "Resource that this one is part of.").nullable().default(null),
    state: choice("State of the resource.", [
      "Creating",
      "OK",
      "Erred",
      "Updating",
      "Terminating",
      "Terminated",
    ]).default("OK"),
    created: timestampOrNow(),
    modified: timestamp().defaultFrom("`created`", ({ created }: { created: string }) => created),
    last_sync: timestamp().defaultFrom("`modified`", ({ modified }: { modified: string }) => modified),
    backend_id: text("Its id at the provider.", { max: 255 }).default(""),
    effective_id: text("Its id at the provider behind a remote offering.", { max: 255 }).default(""),
    backend_metadata: free("Metadata of the provider's system.").default({}).shownAs("BackendMetadata"),
    attributes: free("Attributes of the order.").default({}),
    limits: map("Booked amounts by type of component.", number("An amount.")).default({}),
    current_usages: map("Amounts of the last report by type of component.", decimal("An amount.")).default({}),
    options: free("Values of the offering's `resource_options`.").nullable().default(null),
    report: list("The provider's report.", object(section)).nullable().default(null),
    end_date: day("Day on which it is terminated.").nullable().default(null),
    end_date_requested_by: reference("users", "User who set the end date.").nullable().default(null),
    downscaled: flag("Whether it is downscaled.").default(false),
    paused: flag("Whether it is paused.").default(false),
    restrict_member_access: flag("Whether members of the project have no access.").default(false),
    error_message: text("Message of the last error.").default(""),
    error_traceback: text("Traceback of the last error.").default(""),
    endpoints: list("Addresses.", object(endpoint)).default([]),
    backend_object: object(backendObjects).nullable().default(null),
    user_requires_reconsent: flag("Whether the user has to accept the terms again.").default(false),
    last_invoiced: day("First day of the last invoice's month; for 90 days no provider may set an end date.")
      .nullable()
      .default(null),
    user_limits: list("Limits of single users, for `set_user_usage`.", object(userLimit)).default([]),
    details: details("Resource"),
  },
  { indexes: ["offering", "project", "parent"], scaled: true },
);

export const planPeriods = defineTable(
  "PlanPeriod",
  "A period in which a resource had a plan.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    plan: reference("plans", "The plan.").defaultFrom(
      "the resource's plan",
      // Without any plan the checks report it.
      ({ resource }: { resource: string }, { related }) =>
        related<{ plan: string }>("resources", "uuid", resource)[0]?.plan as string,
    ),
    start: timestamp("Start; null for the beginning of time.").nullable().default(null),
    end: timestamp("End; null while it lasts, for at most one period of a resource.").nullable().default(null),
  },
  { indexes: ["resource"], scaled: true },
);
