import {
  amount,
  choice,
  flag,
  free,
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
import type { Notification, Policy, Usage, UserUsage } from "./types.js";

export const usage = record(
  "What a resource used of a component in a month.",
  {
    uuid: ownUuid,
    resource: reference("The resource."),
    component: reference("A component of its offering."),
    plan_period: nullable(reference("Default: the resource's plan period at `date`, or null.")),
    billing_period: patterned("month", "First day of the month. Default: of the month of `date`."),
    usage: amount("Amount with two decimals at most."),
    created: moment("Default: `date`."),
    date: moment("Last report. Default: now."),
    description: text("Default empty.", { max: 4096 }),
    recurring: flag("Whether it is counted again next month. Default false."),
    modified_by: nullable(integer("`id` of the user who reported it. Default null.", 1)),
  } satisfies Record<keyof Usage, Schema>,
  ["resource", "component", "usage"],
);

export const userUsage = record(
  "The share of one user of a usage.",
  {
    uuid: ownUuid,
    component_usage: reference("The usage."),
    username: text("Account name.", { min: 1, max: 100 }),
    usage: amount("Amount with two decimals at most. Default 0."),
    user: nullable(reference("An offering user. Default null.")),
  } satisfies Record<keyof UserUsage, Schema>,
  ["component_usage", "username"],
);

const componentLimit = record(
  "How much of a component all resources of the organization together may use.",
  {
    component: reference("A component that is billed by usage or by limit."),
    limit: integer("Largest sum that is still allowed."),
    period: choice("1 total, 2 one month, 3 three months, 4 twelve months. Default 2.", [1, 2, 3, 4]),
  } satisfies Record<keyof Policy["component_limits"][number], Schema>,
  ["component", "limit"],
);

export const policy = record(
  "A policy on the usage of an organization.",
  {
    uuid: ownUuid,
    scope: reference("The organization."),
    actions: patterned("actions", "What is done when it fires, joined by commas.", 255),
    created: moment("Default: now."),
    created_by: nullable(reference("User. Default null.")),
    has_fired: flag("Default false."),
    fired_datetime: nullable(moment("Default null.")),
    options: free("Options of the actions by name. Default none."),
    component_limits: list("Default none.", componentLimit),
  } satisfies Record<keyof Policy, Schema>,
  ["scope", "actions"],
);

export const notification = record(
  "A mail or an event that a policy caused.",
  {
    uuid: ownUuid,
    created: moment("Default: now."),
    policy: reference("The policy; it may be deleted by now."),
    action: text("Name of the action.", { min: 1 }),
    recipients: list("E-mail addresses. Default none.", text("An address.")),
  } satisfies Record<keyof Notification, Schema>,
  ["policy", "action"],
);
