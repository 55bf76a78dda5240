import { addMonths, formatDay, monthStart } from "../values/time.js";
import type { Store } from "../world/store.js";
import { advanceOrders, nextDue, type OrderPlace, startDays, startWaitingOrders } from "./orders/orders.js";
import { isTerminable, lastDay, terminateAtEnd } from "./orders/terminations.js";
import { evaluatePoliciesOfCustomer } from "./policies/firing.js";
import { repeatUsages } from "./usages/recurring.js";

const DAY_MS = 86_400_000;

/** A stretch of the clock's time. */
export interface Span {
  /** Where the jobs stopped last, in milliseconds; they have been done up to and including it. */
  from: number;
  /** The clock's time now. */
  to: number;
  /** Milliseconds of clock time that an order takes. */
  orderDelay: number;
  newUuid(): string;
}

/**
 * Does what Waldur does by itself as time goes by, in the order of time: orders that are due, and at the start of a day end
 * dates that have come, orders that waited for the day, and at the start of a month what recurs. To be called before every
 * request. A clock that is set back does nothing.
 */
export function runJobs(store: Store, span: Span): void {
  const { from, to } = span;
  // Asked on every request; most of the time there is nothing to do.
  if (nextDue(store) > to && nextMidnight(from) > to) return;
  let now = from;
  // Something may have changed since the last daily round, so the next one looks at everything.
  let daily = nextMidnight(now);
  for (;;) {
    const month = Date.parse(addMonths(monthStart(now), 1));
    const next = Math.min(Math.max(nextDue(store), now), daily, month);
    if (!(next <= to)) return;
    now = next;
    const place: OrderPlace = { store, now, orderDelay: span.orderDelay, newUuid: () => span.newUuid() };
    const before = store.revision;
    advanceOrders(store, now, place.newUuid);
    if (now === month) startMonth(place);
    if (now === daily) startDay(place);
    // After a round that found nothing, nothing will be found before the next day that a row names.
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

function startDay(place: OrderPlace): void {
  const { store, now } = place;
  startWaitingOrders(place);
  const today = formatDay(now);
  for (const resource of [...store.resources.all()]) {
    const day = lastDay(store, resource);
    if (day !== null && day <= today && isTerminable(resource)) terminateAtEnd(place, resource);
  }
}

/** Closes the invoices of the months before, repeats what recurs, and looks at all policies: their months have moved on. */
function startMonth({ store, now, newUuid, orderDelay }: OrderPlace): void {
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth() + 1];
  for (const invoice of [...store.invoices.all()])
    if (invoice.state === "pending" && (invoice.year < year || (invoice.year === year && invoice.month < month)))
      store.invoices.update(invoice.uuid, { state: "created" });
  repeatUsages(store, now, newUuid, orderDelay);
  for (const customer of new Set(Array.from(store.policies.all(), ({ scope }) => scope)))
    evaluatePoliciesOfCustomer(store, customer, now, newUuid, "usage", orderDelay);
}
