import { compareTimestamps, monthStart } from "../../values/time.js";
import type { Timestamp } from "../../values/types.js";
import {
  amount,
  flag,
  integer,
  matching,
  ownUuid,
  reference,
  text,
  timestamp,
  timestampOrNow,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";

/** The date of a usage; its column stands below those that depend on it. */
const dateOf = ({ date }: { date?: Timestamp }, { now }: { now: Timestamp }) => date ?? now;

export const usages = defineTable(
  "Usage",
  "Usage of a component by a resource in a month.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    component: reference("components", "A component of its offering."),
    plan_period: reference("plan_periods", "Plan period of the resource.")
      .nullable()
      .defaultFrom("the one at `date`, or null", (row: { resource: string; date?: Timestamp }, context) =>
        periodAt(context.related("plan_periods", "resource", row.resource), dateOf(row, context)),
      ),
    billing_period: matching("month", "First day of the month.").defaultFrom(
      "of the month of `date`",
      (row: { date?: Timestamp }, context) => monthStart(Date.parse(dateOf(row, context))),
    ),
    usage: amount("Amount with at most two decimals."),
    created: timestamp().defaultFrom("`date`", dateOf),
    date: timestampOrNow("When it was reported last."),
    description: text("Description.", { max: 4096 }).default(""),
    recurring: flag("Whether it is reported again next month.").default(false),
    modified_by: integer("`id` of the user who reported it.", 1).nullable().default(null),
  },
  {
    indexes: ["resource", "component", "billing_period"],
    unique: [["resource", "component", "plan_period", "billing_period"]],
    scaled: true,
  },
);

export const userUsages = defineTable(
  "UserUsage",
  "The share of one user of a usage.",
  {
    uuid: ownUuid,
    component_usage: reference("usages", "The usage."),
    username: text("Name of the account.", { min: 1, max: 100 }),
    usage: amount("Amount with at most two decimals.").default(0),
    user: reference("offering_users", "The account, when it is known.").nullable().default(null),
    description: text("Description.", { max: 4096 }).default(""),
    backend_id: text("Id in the provider's system.", { max: 255 }).default(""),
    created: timestamp("When it was reported first; null for when the usage was.").nullable().default(null),
    modified: timestamp("When it was reported last; null for when the usage was.").nullable().default(null),
  },
  { indexes: ["component_usage"], unique: [["component_usage", "username"]], scaled: true },
);

interface Period {
  uuid: string;
  start: Timestamp | null;
  end: Timestamp | null;
}

/** The period that contains a timestamp; of several the one that started last. */
function periodAt(periods: readonly Period[], date: Timestamp): string | null {
  let found: Period | undefined;
  for (const period of periods) {
    if (period.start !== null && compareTimestamps(period.start, date) > 0) continue;
    if (period.end !== null && compareTimestamps(period.end, date) <= 0) continue;
    if (!found || found.start === null || (period.start !== null && compareTimestamps(period.start, found.start) > 0))
      found = period;
  }
  return found?.uuid ?? null;
}
