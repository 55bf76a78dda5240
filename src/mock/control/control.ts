import { MockControlError } from "../../errors.js";
import { Refusal } from "../drf/call.js";
import type { FaultInjector } from "../http/faults.js";
import type { Recorder } from "../report/recorder.js";
import { readClockSetting } from "../session/clock-setting.js";
import type { Sandbox } from "../session/sandbox.js";
import type { Session } from "../session/session.js";
import { quoteValue } from "../values/quote.js";
import { parseUuid } from "../values/uuid.js";
import type { RequestContext } from "../waldur/dispatch.js";
import { failExecution, finishOrder } from "../waldur/orders/effects.js";
import { approveOrder, rejectOrder } from "../waldur/orders/orders.js";
import { loadWorld } from "../world/load.js";
import type { Order, World } from "../world/types.js";
import type { Control, ControlledOrder, OrderReview } from "./types.js";
import { usersOf } from "./users.js";
import { countVisible } from "./visible.js";
import { checkedName, makeHealth, makeWatch } from "./watch.js";

/** Parts of a mock that the control acts on. */
export interface Controlled {
  readonly session: Session;
  /** Records the requests; undefined if recording is off. */
  readonly recorder: Recorder | undefined;
  readonly faults: FaultInjector;
  /** Fixes what loaded worlds leave out. */
  readonly seed: number;
  /** Saves data to the file of the mock, and gives its path. */
  readonly save: ((world: World) => string) | undefined;
}

/** Makes the control of a mock that has data. */
export function makeControl({ session, recorder, faults, seed, save }: Controlled): Control {
  const sandboxOf = (name: string | undefined): Sandbox => session.sandbox(checkedName(name));
  const readWorld = (name?: string) => sandboxOf(name).toWorld();
  const review =
    (decide: typeof approveOrder) =>
    (uuid: string, { by, sandbox }: OrderReview = {}): ControlledOrder => {
      const context = sandboxOf(sandbox).catchUp();
      return describeOrder(context, decided(context, decide, uuid, by));
    };

  const endExecution = (
    uuid: string,
    sandbox: string | undefined,
    end: (context: RequestContext, order: Order) => Order,
  ): ControlledOrder => {
    const context = sandboxOf(sandbox).catchUp();
    const order = orderOf(context, uuid);
    if (order.state !== "executing")
      throw new MockControlError(409, `The order is ${order.state}; only an executing one can be ended.`);
    return describeOrder(
      context,
      context.store.transaction(() => end(context, order)),
    );
  };

  return {
    reset: (name) => session.reset(checkedName(name)),
    clock: (name) => sandboxOf(name).clock.read(),
    setClock(setting, name) {
      const change = readClockSetting(setting);
      const sandbox = sandboxOf(name);
      sandbox.catchUp();
      sandbox.clock.set(change);
      sandbox.catchUp();
      return sandbox.clock.read();
    },
    readWorld,
    world: (name) => structuredClone(readWorld(name)),
    loadWorld(file, name) {
      const checked = checkedName(name);
      session.load(loadWorld(file, { seed, now: session.usualNow() }), checked);
    },
    users(name) {
      const { store, now } = sandboxOf(name).catchUp();
      return usersOf(store, now);
    },
    orders(name) {
      const context = sandboxOf(name).catchUp();
      return Array.from(context.store.orders.all(), (order) => describeOrder(context, order));
    },
    approveOrder: review(approveOrder),
    rejectOrder: review(rejectOrder),
    completeOrder: (uuid, { sandbox } = {}) => endExecution(uuid, sandbox, finishOrder),
    failOrder(uuid, { message = "", sandbox } = {}) {
      if (typeof message !== "string")
        throw new MockControlError(400, `The message is a string, not ${quoteValue(message)}.`);
      return endExecution(uuid, sandbox, (context, order) => failExecution(context, order, message));
    },
    visible: (user, name) => countVisible(sandboxOf(name).catchUp(), user),
    ...makeHealth(() => session.sandboxes().length),
    sandboxes: () =>
      session.sandboxes().map(({ name, clock, beginning }) => ({
        name: name as string,
        clock: clock.read(),
        has_own_world: !session.isUsual(beginning),
      })),
    ...makeWatch(recorder, faults),
    save(name) {
      const world = readWorld(name);
      if (save === undefined)
        throw new MockControlError(409, "This mock was started without a file to save to; start it with `save`.");
      return save(world);
    },
  };
}

function decided(context: RequestContext, decide: typeof approveOrder, uuid: unknown, by: unknown): Order {
  const { store } = context;
  const order = orderOf(context, uuid);
  const reviewer = by === undefined ? null : reviewerOf(context, by);
  try {
    return store.transaction(() => decide(context, order.uuid, reviewer));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new MockControlError(409, `The order is ${order.state}, so it waits for nobody.`, { cause: error });
  }
}

function orderOf({ store }: RequestContext, uuid: unknown): Order {
  const order = store.orders.get(parseUuid(uuid));
  if (order) return order;
  throw new MockControlError(404, `There is no order ${quoteValue(uuid)}.`);
}

function reviewerOf({ store }: RequestContext, by: unknown): string {
  if (typeof by !== "string") throw new MockControlError(400, `"by" is a username or a uuid, not ${quoteValue(by)}.`);
  const user = store.users.where("username", by)[0] ?? store.users.get(parseUuid(by));
  if (user) return user.uuid;
  throw new MockControlError(404, `There is no user ${quoteValue(by)}; see the usernames in the list of users.`);
}

function describeOrder({ store }: RequestContext, { uuid, type, state, resource, due }: Order): ControlledOrder {
  return { uuid, type, state, resource, resource_name: store.resources.at(resource).name, due };
}
