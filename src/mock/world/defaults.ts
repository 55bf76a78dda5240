import { uuidFrom } from "../values/random.js";
import { formatMoment } from "../values/time.js";
import { categoryFor, completeOfferings, completeOfferingUsers } from "./defaults-offerings.js";
import {
  completeCategories,
  completeCustomers,
  completeInvoices,
  completeProjects,
  completeRoles,
  completeUsers,
} from "./defaults-people.js";
import { completeOrders, completePlanPeriods, completeResources } from "./defaults-resources.js";
import { completeNotifications, completePolicies, completeUsages, completeUserUsages } from "./defaults-usages.js";
import { type Context, isMoment, type Origin, other, utc } from "./defaults-values.js";
import type { WorldFile } from "./file.js";
import type { World } from "./types.js";

export type { Origin } from "./defaults-values.js";

/**
 * Fills in what a world file leaves out, and writes uuids and moments as Waldur does. It checks nothing: `loadWorld` does.
 * What a file lacks against its schema is lacking in the result, too.
 */
export function completeWorld(file: WorldFile, { seed, now }: Origin): World {
  // A world that is told at a moment is the same whenever it is loaded.
  const moment = typeof file.moment === "string" && isMoment(file.moment) ? utc(file.moment) : undefined;
  const context: Context = {
    now: moment ?? formatMoment(now),
    own: (uuid, place) => (uuid === undefined ? uuidFrom(seed, place) : other(uuid)),
  };
  const users = completeUsers(file.users ?? [], context);
  const named = completeCategories(file.categories ?? [], context);
  const categories = named.length > 0 ? named : categoryFor(file.offerings ?? [], context);
  const resources = completeResources(file.resources ?? [], context);
  const periods = completePlanPeriods(file.plan_periods ?? [], resources, context);
  return {
    format: 1,
    ...(moment !== undefined && { moment }),
    users,
    customers: completeCustomers(file.customers ?? [], context),
    projects: completeProjects(file.projects ?? [], context),
    roles: completeRoles(file.roles ?? []),
    categories,
    offerings: completeOfferings(file.offerings ?? [], categories, context),
    offering_users: completeOfferingUsers(file.offering_users ?? [], users, context),
    resources,
    plan_periods: periods,
    orders: completeOrders(file.orders ?? [], resources, context),
    usages: completeUsages(file.usages ?? [], periods, context),
    user_usages: completeUserUsages(file.user_usages ?? [], context),
    policies: completePolicies(file.policies ?? [], context),
    invoices: completeInvoices(file.invoices ?? [], context),
    notifications: completeNotifications(file.notifications ?? [], context),
  };
}
