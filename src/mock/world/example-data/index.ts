import { formatTimestamp } from "../../values/time.js";
import { completeWorld } from "../complete.js";
import type { World } from "../types.js";
import { exampleOfferings } from "./aurora.js";
import { auroraCatalog, polarCatalog } from "./catalog.js";
import {
  EXAMPLE_NOW,
  exampleNotifications,
  exampleOrders,
  examplePlanPeriods,
  examplePolicies,
  exampleResources,
  exampleUsages,
  exampleUserUsages,
} from "./examples.js";
import { generate } from "./generated.js";
import { idsOf } from "./ids.js";
import { categories, customers, projects } from "./organizations.js";
import { offeringUsers, roles, users } from "./people.js";
import { applyPolicies, generatedNotifications, generatedPolicies, invoices } from "./policies.js";
import { userUsages } from "./usages.js";

export { EXAMPLE_NOW } from "./examples.js";

/** Options of the default world. */
export interface DefaultWorldOptions {
  /** Determines every value that is not in the contract's examples. Default 1. */
  seed?: number | undefined;
  /** The clock's time in milliseconds. Default: the time of the examples. */
  now?: number | undefined;
}

/**
 * The default world of a mock: the rows that the contract's examples show, value for value, and around them other
 * organizations, offerings and resources in every state, with two years of usages, made from the seed.
 *
 * All of it is as of one time, `EXAMPLE_NOW`: "this month" is November 2025, the orders that wait are due on the 22nd, and end
 * dates lie after it. So the clock of a mock with this world starts there and runs on: then examples, months and dates agree,
 * and moving the clock shows what the months bring, as in any other world. Nothing is shifted to `now`, or the responses would
 * differ from the examples; only the token `expired` was used last the day before it, so that it has expired by any clock.
 *
 * @example
 * const store = createStore(defaultWorld());
 */
export function defaultWorld({ seed = 1, now = EXAMPLE_NOW }: DefaultWorldOptions = {}): World {
  const id = idsOf(seed);
  const origin = { seed, now: EXAMPLE_NOW };
  const examples = completeWorld(
    {
      moment: formatTimestamp(EXAMPLE_NOW),
      users: users(id, now),
      customers: customers(id),
      projects: projects(id),
      roles: roles(id),
      categories: categories(id),
      offerings: [...exampleOfferings(id), ...auroraCatalog(id), ...polarCatalog(id)],
      offering_users: offeringUsers(id),
      resources: exampleResources(),
      plan_periods: examplePlanPeriods(id),
      orders: exampleOrders(id),
      usages: exampleUsages(id),
      user_usages: exampleUserUsages(id),
      policies: examplePolicies(),
      invoices: invoices(id),
      notifications: exampleNotifications(id),
    },
    origin,
  );
  const generated = generate(id, seed, examples.offerings);
  const policies = generatedPolicies(id, generated, examples.projects);
  applyPolicies([...examples.policies, ...policies], generated, examples.projects);
  return {
    ...examples,
    resources: [...examples.resources, ...generated.map(({ resource }) => resource)],
    plan_periods: [...examples.plan_periods, ...generated.flatMap(({ periods }) => periods)],
    orders: [...examples.orders, ...generated.flatMap(({ orders }) => orders)],
    usages: [...examples.usages, ...generated.flatMap(({ usages }) => usages)],
    user_usages: [...examples.user_usages, ...userUsages(id, seed, generated)],
    policies: [...examples.policies, ...policies],
    notifications: [...examples.notifications, ...generatedNotifications(id, policies)],
  };
}
