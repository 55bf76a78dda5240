import type { Call, Handler } from "../../drf/call.js";
import { invalidField, invalidTogether } from "../../drf/errors.js";
import {
  type Body,
  boolean,
  decimal,
  Invalid,
  list,
  readBody,
  related,
  text,
} from "../../drf/serializers/serializer.js";
import { formatTimestamp, monthStart } from "../../values/time.js";
import type { Component, PlanPeriod, Resource } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { evaluatePoliciesOfCustomer } from "../policies/firing.js";
import { checkComponentLimit } from "./limits.js";
import { planPeriodAt, reportDate, reportScopes, reportTimestamp, storeUsage, usagesOfMonth } from "./reports.js";

const fields = {
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
  date: reportDate,
};

type Report = Body<typeof fields>;

/** States in which usage can be reported. */
const STATES = ["OK", "Updating", "Terminating"];

/** Stores what a resource used. The body is judged before the right. */
export const setUsage: Handler = (call) => {
  const report = readBody(call, fields);
  const resource = target(call, report);
  const components = componentsOf(call, resource, report);
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

/** The offering's components by type; only those charged by usage or by limit can be reported. */
function componentsOf({ store }: Call, { offering }: Resource, { usages }: Report): Map<string, Component> {
  const reportable = new Map(
    store.offerings
      .at(offering)
      .components.filter(({ billing_type }) => billing_type === "usage" || billing_type === "limit")
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
    storeUsage(store, { ...key, plan_period: period?.uuid ?? null }, said, now, () => call.newUuid());
    current[type] = amount;
  }
  // Replaced as a whole, by a report that is dated to an earlier month, too: what it leaves out is gone (serializer of 7.9.0).
  store.resources.update(resource.uuid, { current_usages: current, modified: formatTimestamp(now) });
}
