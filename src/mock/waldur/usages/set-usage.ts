import type { Call, Handler } from "../../drf/call.js";
import { invalidField, invalidTogether } from "../../drf/errors.js";
import {
  type Body,
  boolean,
  datetime,
  decimal,
  Invalid,
  list,
  readBody,
  related,
  text,
} from "../../drf/serializers/serializer.js";
import { formatTimestamp, monthStart } from "../../values/time.js";
import type { Component, PlanPeriod, Resource, Usage } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { isPrepaid } from "../offerings/components.js";
import { evaluatePoliciesOfCustomer } from "../policies/firing.js";
import { checkComponentLimit } from "./limits.js";
import {
  datingProblem,
  planPeriodAt,
  reportDate,
  reportScopes,
  reportTimestamp,
  storeUsage,
  usagesOfMonth,
} from "./reports.js";

const fieldsOf = ({ contract }: Call) => ({
  usages: list(
    {
      type: text({ required: true }),
      amount: decimal(20, 2, { required: true }),
      // Waldur crashes at a longer one, for which its table has no room.
      description: text({ blank: true, default: "", maxLength: 4096 }),
      recurring: boolean({ default: false }),
    },
    { required: true },
  ),
  plan_period: related((store, uuid) => store.plan_periods.get(uuid), {
    check(period, { call }) {
      if (period.end !== null && period.end.slice(0, 10) < monthStart(call.now))
        throw new Invalid(["Billing period is closed."]);
    },
  }),
  resource: related((store, uuid) => store.resources.get(uuid)),
  date: contract.since("8.0") ? datetime() : reportDate,
});

type Report = Body<ReturnType<typeof fieldsOf>>;

/** States in which usage can be reported. */
const STATES = ["OK", "Updating", "Terminating"];

/** Stores what a resource used. The body is judged before the right. */
export const setUsage: Handler = (call) => {
  const report = readBody(call, fieldsOf(call));
  const resource = target(call, report);
  const components = componentsOf(call, resource, report);
  if (report.date !== undefined && call.contract.since("8.0")) checkDate(call, resource, report.date, components);
  requirePermission(call, "RESOURCE.SET_USAGE", reportScopes(call.store, resource));
  save(call, report, resource, components);
  const { customer } = call.store.projects.at(resource.project);
  // Policies are evaluated when a record is saved; an empty report saves none.
  if (report.usages.length > 0) evaluatePoliciesOfCustomer(call, customer, "usage");
  return { status: 201 };
};

/** The resource that is reported on; a plan period wins over a resource, even when the two do not belong together. */
function target({ store }: Call, { plan_period, resource }: Report): Resource {
  const chosen = plan_period ? store.resources.at(plan_period.resource) : resource;
  if (!chosen) throw invalidTogether("Either plan_period or resource should be provided.");
  if (chosen.plan === null) throw invalidField("resource", "Resource must have a plan to report usage.");
  if (!STATES.includes(chosen.state)) throw invalidField("resource", "Resource is not in valid state.");
  return chosen;
}

/**
 * The date of a report from 8.0 on: staff may name any that is not in the future. Who may report for the organization that
 * provides the offering may name one in this month, and in earlier ones where all components are billed by their limit (from
 * 8.1 on, or prepaid).
 */
function checkDate(call: Call, resource: Resource, date: string, components: ReadonlyMap<string, Component>): void {
  const prepaidToo = call.contract.since("8.1");
  const isFree = (each: Component) => each.billing_type === "limit" || (prepaidToo && isPrepaid(each));
  const kinds = prepaidToo ? "limit-based or prepaid" : "limit-based";
  const problem = datingProblem(call, resource, date, [...components.values()].every(isFree), kinds);
  if (problem !== undefined) throw invalidField("date", problem);
  if (Date.parse(date) > call.now)
    throw invalidField("date", "Cannot submit usage for future dates. Date must be current date or earlier.");
}

/** The offering's components by type; only those charged by usage or by limit can be reported, from 8.1 on prepaid ones, too. */
function componentsOf({ contract, store }: Call, { offering }: Resource, { usages }: Report): Map<string, Component> {
  const reportable = new Map(
    store.offerings
      .at(offering)
      .components.filter(
        (each) =>
          each.billing_type === "usage" ||
          each.billing_type === "limit" ||
          (contract.since("8.1") && each.billing_type === "one" && isPrepaid(each)),
      )
      .map((component) => [component.type, component]),
  );
  const unknown = new Set(usages.map(({ type }) => type).filter((type) => !reportable.has(type)));
  if (unknown.size > 0) throw invalidTogether(`These components are invalid: ${[...unknown].sort().join(", ")}.`);
  return new Map(usages.map(({ type }) => [type, reportable.get(type) as Component]));
}

function save(call: Call, report: Report, resource: Resource, components: ReadonlyMap<string, Component>): void {
  const { store, now } = call;
  const { timestamp, month } = reportTimestamp(call, report.date);
  const period: PlanPeriod | undefined = report.plan_period ?? planPeriodAt(store, resource, timestamp);
  const current: Record<string, string> = {};
  for (const { type, amount, description, recurring } of report.usages) {
    const component = components.get(type) as Component;
    const key = { resource: resource.uuid, component: component.uuid, billing_period: month };
    const usage = Number(amount);
    checkComponentLimit(store, resource, component, usage, timestamp);
    for (const { uuid, recurring: repeats } of usagesOfMonth(store, key))
      if (repeats) store.usages.update(uuid, { recurring: false });
    const said = { usage, date: timestamp, description, recurring, modified_by: call.caller.id };
    const full = { ...key, plan_period: period?.uuid ?? null };
    const stored = storeUsage(store, full, said, now, () => call.newUuid(), call.contract.since("8.0"));
    if (isLatest(call, stored)) current[type] = amount;
  }
  // Replaced as a whole, by a report that is dated to an earlier month, too: what it leaves out is gone (serializer of 7.9.0).
  // From 8.0 on it is that of the latest month, component by component.
  const current_usages = call.contract.since("8.0") ? { ...resource.current_usages, ...current } : current;
  store.resources.update(resource.uuid, { current_usages, modified: formatTimestamp(now) });
}

/** Whether no later month of the component has a record; up to 7.9 that did not matter. */
function isLatest({ contract, store }: Call, { resource, component, billing_period }: Usage): boolean {
  if (!contract.since("8.0")) return true;
  const others = store.usages.where("resource", resource).filter((usage) => usage.component === component);
  return others.every((usage) => usage.billing_period <= billing_period);
}
