import {
  choice,
  flag,
  free,
  integer,
  list,
  matching,
  object,
  ownUuid,
  reference,
  text,
  timestamp,
  timestampOrNow,
  uuid,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";

const componentLimit = defineTable(
  "ComponentLimit",
  "How much of a component all resources of the organization together may use.",
  {
    component: reference("components", "A component that is billed by usage or by limit."),
    limit: integer("Largest sum that is still allowed."),
    period: choice("1 total, 2 one month, 3 three months, 4 twelve months.", [1, 2, 3, 4]).default(2),
  },
  { unique: [["component", "period"]] },
);

export const policies = defineTable(
  "Policy",
  "A policy on the usage of an organization.",
  {
    uuid: ownUuid,
    scope: reference("customers", "The organization."),
    actions: matching("actions", "Actions when it fires, joined by commas.", { max: 255 }),
    created: timestampOrNow(),
    created_by: reference("users", "User.").nullable().default(null),
    has_fired: flag("Whether it has fired.").default(false),
    fired_datetime: timestamp("When it fired.").nullable().default(null),
    options: free("Options of the actions by name.")
      .default({})
      .shownAs("CustomerComponentUsagePolicy/properties/options"),
    component_limits: list("Limits of components.", object(componentLimit)).default([]),
  },
  { indexes: ["scope"] },
);

// Waldur has no such list. Only the event is certain: its mail fails in the worker, which looks for a limit of costs.
export const notifications = defineTable(
  "Notification",
  "A mail or an event that a policy caused.",
  {
    uuid: ownUuid,
    created: timestampOrNow(),
    policy: uuid("Uuid of the policy, which may be deleted by now."),
    action: text("Name of the action.", { min: 1 }),
    recipients: list("E-mail addresses.", text("An address.")).default([]),
  },
  { indexes: ["policy"] },
);
