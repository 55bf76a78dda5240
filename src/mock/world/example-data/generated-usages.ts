import { createRandom, type Random } from "../../values/random.js";
import { addMonths, formatTimestamp, monthStart } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { usages, userUsages as userUsageTable } from "../tables/usages.js";
import type { Component, Usage, UserUsage } from "../types.js";
import { EXAMPLE_NOW } from "./example-resources.js";
import type { Generated } from "./groups.js";
import { AMOUNTS } from "./groups.js";
import { EXAMPLE, type Id } from "./ids.js";

/** Ids of the users who report: the owners of the two providers. */
const REPORTERS = { aurora: 7, polar: 15 };
/** Last report of the running month. */
const LAST_REPORT = "2025-11-21T06:00:00+00:00";
/** Days of consulting: five of the seven that are allowed are gone, so that five more are too many. */
const DAYS = 5;

/** Usage by month and component, from the first month to the end; sets the current usages of the resource. */
export function usagesOf(id: Id, random: Random, made: Generated): Usage[] {
  const { resource, offering, approved, ended } = made;
  if (made.periods.length === 0) return [];
  const usages: Usage[] = [];
  const last = monthStart(ended ?? EXAMPLE_NOW);
  for (let month = monthStart(approved); month <= last; month = addMonths(month, 1)) {
    const current: [string, string][] = [];
    for (const component of offering.components) {
      const amount = amountOf(random, component, resource.limits[component.type], month, last);
      if (amount === undefined) continue;
      current.push([component.type, amount.toFixed(2)]);
      usages.push(usage(id, made, component, month, amount));
    }
    resource.current_usages = Object.fromEntries(current);
  }
  return usages;
}

function amountOf(random: Random, component: Component, limit: number | undefined, month: string, last: string) {
  const { type, billing_type } = component;
  if (billing_type !== "usage" && billing_type !== "limit") return undefined;
  if (type === "days") return month === last ? DAYS : undefined;
  // Bookings are used in part.
  const [from, to] = limit === undefined ? (AMOUNTS[type] ?? [1, 10]) : [limit * 0.3, limit * 0.95];
  return Math.round((from + random.next() * (to - from)) * 100) / 100;
}

function usage(
  id: Id,
  { resource, offering, periods, approved, ended }: Generated,
  component: Component,
  month: string,
  amount: number,
): Usage {
  const end = formatTimestamp(Date.parse(addMonths(month, 1)) - 2 * 3_600_000);
  const date =
    ended !== null && month === monthStart(ended)
      ? formatTimestamp(ended)
      : month < monthStart(EXAMPLE_NOW)
        ? end
        : LAST_REPORT;
  const first = `${month}T06:00:00+00:00`;
  const period = periods.find((row) => row.end === null || row.end > date) ?? periods.at(-1);
  return withDefaults(usages, {
    uuid: id(`usage/${resource.name}/${component.type}/${month}`),
    resource: resource.uuid,
    component: component.uuid,
    plan_period: period?.uuid ?? null,
    billing_period: month,
    usage: amount,
    created: month === monthStart(approved) ? formatTimestamp(Math.max(approved, Date.parse(first))) : first,
    date,
    // Booked room counts again next month, as long as the resource is in use.
    recurring: component.billing_type === "limit" && date === LAST_REPORT && resource.state === "OK",
    modified_by: offering.customer === EXAMPLE.aurora ? REPORTERS.aurora : REPORTERS.polar,
  });
}

/** Shares of the two accounts of Polar GPU Cloud that are in use. */
export function userUsages(id: Id, seed: number, generated: readonly Generated[]): UserUsage[] {
  const rows: UserUsage[] = [];
  for (const { resource, group, usages } of generated) {
    if (group.offering !== "polar-gpu") continue;
    const random = createRandom(seed, `default-world/${resource.name}/user-usages`);
    const token = group.project === "glacier-dynamics" ? "other-project-admin" : "other-project-member";
    for (const { uuid, usage } of usages) {
      rows.push(
        withDefaults(userUsageTable, {
          uuid: id(`user-usage/${uuid}`),
          component_usage: uuid,
          username: token === "other-project-admin" ? "polar_leo" : "polar_noor",
          usage: Math.round(usage * (0.2 + random.next() * 0.6) * 100) / 100,
          user: id(`offering-user/${token}`),
        }),
      );
    }
  }
  return rows;
}
