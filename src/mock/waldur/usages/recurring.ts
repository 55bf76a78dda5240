import { addMonths, formatTimestamp, monthStart } from "../../values/time.js";
import type { Usage } from "../../world/types.js";
import type { OrderContext } from "../orders/orders.js";
import { evaluatePoliciesOfCustomer } from "../policies/firing.js";
import { storeUsage } from "./reports.js";

/**
 * Copies recurring usages of last month into the month of `now`, for resources that are not terminated, as Waldur does when it
 * creates a month's invoices. To be called once at the start of every month.
 *
 * @returns the records of the new month.
 */
export function repeatUsages(context: OrderContext): Usage[] {
  const { store, now, newUuid } = context;
  const month = monthStart(now);
  const date = formatTimestamp(now);
  const recurring = store.usages
    .where("billing_period", addMonths(month, -1))
    .filter(({ recurring, resource }) => recurring && store.resources.at(resource).state !== "Terminated");
  const copies = recurring.map(({ resource, component, plan_period, usage, description, modified_by }) =>
    storeUsage(
      store,
      { resource, component, plan_period, billing_period: month },
      { usage, date, description, recurring: true, modified_by },
      now,
      newUuid,
    ),
  );
  const projects = new Set(copies.map(({ resource }) => store.resources.at(resource).project));
  const customers = new Set([...projects].map((project) => store.projects.at(project).customer));
  for (const customer of customers) evaluatePoliciesOfCustomer(context, customer, "usage");
  return copies;
}
