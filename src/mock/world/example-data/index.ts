import { formatMoment } from "../../values/time.js";
import { completeWorld } from "../defaults.js";
import type { World } from "../types.js";
import { storyOfferings } from "./aurora.js";
import { auroraCatalog, polarCatalog } from "./catalog.js";
import { generate } from "./generated.js";
import { applyPolicies, generatedNotifications, generatedPolicies, invoices } from "./generated-policies.js";
import { userUsages } from "./generated-usages.js";
import { idsOf } from "./ids.js";
import { categories, customers, projects } from "./organizations.js";
import { offeringUsers, roles, users } from "./people.js";
import { STORY_MOMENT, storyOrders, storyResources } from "./story.js";
import { storyNotifications, storyPlanPeriods, storyPolicies, storyUsages, storyUserUsages } from "./story-reports.js";

export { STORY_MOMENT } from "./story.js";

/** What the default world depends on. */
export interface DefaultWorldOptions {
  /** Fixes every value outside the story. Default 1. */
  seed?: number | undefined;
  /** The clock's time in milliseconds. Default: the moment of the story. */
  now?: number | undefined;
}

/**
 * The world of a mock that was given none: the story that the contract's examples tell, word for word, and around it other
 * organizations, offerings and resources in every state, with a year of usages, made from the seed.
 *
 * All of it is told at one moment, `STORY_MOMENT`: "this month" is November 2025, the orders that wait are due on the
 * 22nd, and end dates lie after it. So the clock of a mock with this world starts there and runs on: then examples, months
 * and dates agree, and whoever moves the clock sees what the months bring, as in any other world. Nothing is shifted to
 * `now`, for then no example would be answered; only the token `expired` was used last the day before it, so that it has
 * expired by any clock.
 *
 * @example
 * const store = createStore(defaultWorld());
 */
export function defaultWorld({ seed = 1, now = STORY_MOMENT }: DefaultWorldOptions = {}): World {
  const id = idsOf(seed);
  const origin = { seed, now: STORY_MOMENT };
  const story = completeWorld(
    {
      moment: formatMoment(STORY_MOMENT),
      users: users(id, now),
      customers: customers(id),
      projects: projects(id),
      roles: roles(id),
      categories: categories(id),
      offerings: [...storyOfferings(id), ...auroraCatalog(id), ...polarCatalog(id)],
      offering_users: offeringUsers(id),
      resources: storyResources(),
      plan_periods: storyPlanPeriods(id),
      orders: storyOrders(id),
      usages: storyUsages(),
      user_usages: storyUserUsages(id),
      policies: storyPolicies(),
      invoices: invoices(id),
      notifications: storyNotifications(id),
    },
    origin,
  );
  const generated = generate(id, seed, story.offerings);
  const policies = generatedPolicies(id, generated, story.projects);
  applyPolicies(policies, generated, story.projects);
  return {
    ...story,
    resources: [...story.resources, ...generated.map(({ resource }) => resource)],
    plan_periods: [...story.plan_periods, ...generated.flatMap(({ periods }) => periods)],
    orders: [...story.orders, ...generated.flatMap(({ orders }) => orders)],
    usages: [...story.usages, ...generated.flatMap(({ usages }) => usages)],
    user_usages: [...story.user_usages, ...userUsages(id, seed, generated)],
    policies: [...story.policies, ...policies],
    notifications: [...story.notifications, ...generatedNotifications(id, policies)],
  };
}
