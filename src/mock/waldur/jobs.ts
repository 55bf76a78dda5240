import type { Contract } from "../../contract/contract.js";
import { addMonths, formatDay, monthStart } from "../values/time.js";
import type { Store } from "../world/store.js";
import { advanceOrders, nextDue, type OrderContext, startDays, startWaitingOrders } from "./orders/orders.js";
import { isTerminable, lastDay, terminateAtEnd } from "./orders/terminations.js";
import { evaluatePoliciesOfCustomer } from "./policies/firing.js";
import { repeatUsages } from "./usages/recurring.js";

const DAY_MS = 86_400_000;

/** A stretch of the clock's time. */
export interface Span {
  /** The contract of the release that the mock plays. */
  contract: Contract;
  /** Where the jobs stopped last, in milliseconds; they have been done up to and including it. */
  from: number;
  /** The clock's time now. */
  to: number;
  /** Duration of an order in milliseconds of clock time. */
  orderDelay: number;
  newUuid(): string;
}

/**
 * Runs Waldur's periodic jobs in chronological order: finishes due orders, every day terminates resources at their end date
 * and starts orders scheduled for the day, and every month copies recurring usage. To be called before every request. Does
 * nothing if the clock was set back.
 */
export function runJobs(store: Store, span: Span): void {
  const { from, to } = span;
  // Runs on every request; usually there is nothing to do.
  if (nextDue(store) > to && nextMidnight(from) > to) return;
  let now = from;
  // Something may have changed since the last daily run, so the next one checks everything.
  let daily = nextMidnight(now);
  for (;;) {
    const month = Date.parse(addMonths(monthStart(now), 1));
    const next = Math.min(Math.max(nextDue(store), now), daily, month);
    if (!(next <= to)) return;
    now = next;
    const { contract, orderDelay } = span;
    const context: OrderContext = { contract, store, now, orderDelay, newUuid: () => span.newUuid() };
    const before = store.revision;
    advanceOrders(context);
    if (now === month) startMonth(context);
    if (now === daily) startDay(context);
    // After a run without changes, skip to the next date that occurs in a row.
    daily = store.revision === before ? nextNamedDay(store, now) : nextMidnight(now);
  }
}

function nextMidnight(now: number): number {
  return (Math.floor(now / DAY_MS) + 1) * DAY_MS;
}

/** The next day on which a resource or its project ends or an order may start, in milliseconds. */
function nextNamedDay(store: Store, now: number): number {
  const today = formatDay(now);
  const ends = Array.from(store.resources.all(), (resource) =>
    isTerminable(resource) ? lastDay(store, resource) : null,
  );
  let next: string | undefined;
  for (const day of [...ends, ...startDays(store)])
    if (day !== null && day > today && (next === undefined || day < next)) next = day;
  return next === undefined ? Infinity : Date.parse(next);
}

function startDay(context: OrderContext): void {
  const { store, now } = context;
  startWaitingOrders(context);
  const today = formatDay(now);
  for (const resource of [...store.resources.all()]) {
    const day = lastDay(store, resource);
    if (day !== null && day <= today && isTerminable(resource)) terminateAtEnd(context, resource);
  }
}

/** Closes invoices of previous months, copies recurring usage, and evaluates all policies, because their periods have moved. */
function startMonth(context: OrderContext): void {
  const { store, now } = context;
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth() + 1];
  for (const invoice of [...store.invoices.all()])
    if (invoice.state === "pending" && (invoice.year < year || (invoice.year === year && invoice.month < month)))
      store.invoices.update(invoice.uuid, { state: "created" });
  repeatUsages(context);
  for (const customer of new Set(Array.from(store.policies.all(), ({ scope }) => scope)))
    evaluatePoliciesOfCustomer(context, customer, "usage");
}
