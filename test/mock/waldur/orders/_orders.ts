import { expect } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import { runJobs } from "../../../../src/mock/waldur/jobs.js";
import { advanceOrders, type OrderContext } from "../../../../src/mock/waldur/orders/orders.js";
import type { Order } from "../../../../src/mock/world/types.js";
import { type OperationId, validateResponse } from "../../../../src/validate/index.js";
import { type Ask, id, NOW, type TestWorld } from "../../_world.js";
import { checkInvariants } from "../../world/check-invariants.js";
import { orders, resources } from "../resources/_resources.js";

// What the tests of orders have in common.

/** Of an offering whose orders nobody at the provider approves. */
export const AT_ONCE = { type: "OpenStack.Instance" };
export const PENDING = ["pending-consumer", "pending-provider", "pending-project", "pending-start-date"] as const;

let made = 0;
/** A place at so many milliseconds after now. */
export const at = ({ store }: TestWorld, ms = 0): OrderContext => ({
  contract: baseContract,
  store,
  now: NOW + ms,
  orderDelay: 2000,
  newUuid: () => id(`uuid ${made++}`),
});
/** Ends what is due at so many milliseconds after now. */
export const advance = (test: TestWorld, ms: number) => {
  const done = advanceOrders(at(test, ms));
  expect(checkInvariants(test.store.toWorld())).toEqual([]);
  return done;
};

/** The small world with an order, and with a resource in a state. */
export const world = (order: Partial<Order> = {}, more: object = {}, offering: object = {}) =>
  resources((small, forecast) => {
    Object.assign(forecast, more);
    Object.assign(small.offerings[0] ?? {}, offering);
    small.offerings[0]?.plans?.push({ uuid: id("other plan"), name: "Other" });
    small.orders = [{ uuid: id("order"), resource: id("forecast"), type: "Terminate", ...order }];
  });
/** The only order of `forecast`. */
export const only = (test: TestWorld): Order => {
  const [order, ...others] = orders(test);
  if (!order || others.length > 0) throw new Error("There is not just one order.");
  return order;
};
/** The plan periods of the world. */
export const periods = ({ store }: TestWorld) =>
  [...store.plan_periods.all()].map(({ plan, start, end }) => ({ plan, start, end }));

/** Lets time go by until a moment. */
export function until(test: TestWorld, moment: string): void {
  let made = 0;
  const to = Date.parse(moment);
  runJobs(test.store, {
    contract: baseContract,
    from: test.now,
    to,
    orderDelay: test.orderDelay,
    newUuid: () => id(`${moment} ${made++}`),
  });
  test.now = to;
  expect(checkInvariants(test.store.toWorld())).toEqual([]);
}

/** The part of an order operation's name that says what is done: `approve_by_consumer`. */
export type OrderAction = OperationId extends infer Id
  ? Id extends `marketplace_orders_${infer Name}`
    ? Name
    : never
  : never;

/** Asks for something about `order`; the answer has to keep the contract, and the world what must always be true of it. */
export function ask(test: TestWorld, action: OrderAction, how: Ask = {}): { status: number; body: unknown } {
  const operation: OperationId = `marketplace_orders_${action}`;
  const { revision } = test.store;
  const { status, headers, body } = test.ask(operation, { uuid: id("order"), ...how });
  if (action !== "count") expect(validateResponse(operation, { status, headers, body, query: how.query })).toEqual([]);
  if (test.store.revision > revision && test.store.resources.size < 10)
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
  return { status, body };
}
