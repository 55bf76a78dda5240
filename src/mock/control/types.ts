import type { BodyStream } from "../exchange/exchange.js";
import type { FaultChange, FaultSettings } from "../http/faults.js";
import type { Report, RequestDetails, RequestRecord } from "../report/types.js";
import type { ClockReading } from "../session/clock.js";
import type { ClockSetting } from "../session/clock-setting.js";
import type { WorldFile } from "../world/file.js";
import type { HexUuid, Order, Timestamp, World } from "../world/types.js";

/** An order, as far as it matters for approving it. */
export interface ControlledOrder {
  readonly uuid: HexUuid;
  readonly type: Order["type"];
  readonly state: Order["state"];
  /** The resource that is made, changed or terminated. */
  readonly resource: HexUuid;
  readonly resource_name: string;
  /** When it will be done by the clock; null while it waits for an approval, and afterwards. */
  readonly due: Timestamp | null;
}

/** Somebody who can call the mock. */
export interface ControlledUser {
  readonly uuid: HexUuid;
  readonly username: string;
  readonly full_name: string;
  /** API token, sent as `Authorization: Token <token>`. */
  readonly tokens: readonly string[];
  /** Roles of the user: `owner of the organization Baltic Climate Institute`. */
  readonly roles: readonly string[];
}

/** What a user sees, found by calling the lists. */
export interface VisibleCounts {
  readonly username: string;
  /** Status of the lists: 401 for somebody whose token is of no use. */
  readonly status: number;
  /** Number of records by list, such as `component-usages`; empty unless the status is 200. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A sandbox that was named. */
export interface ControlledSandbox {
  readonly name: string;
  readonly clock: ClockReading;
  /** Did it load a world of its own, so that it begins anew with that? */
  readonly has_own_world: boolean;
}

/** Options of approving and rejecting an order. */
export interface OrderReview {
  /** Username or uuid of the reviewer; anonymous by default. */
  readonly by?: string | undefined;
  readonly sandbox?: string | undefined;
}

/** Options of making an order fail. */
export interface OrderFailure {
  /** Error message of the order. Default empty. */
  readonly message?: string | undefined;
  readonly sandbox?: string | undefined;
}

/**
 * Control of a mock from tests, equivalent to the calls under `/_mock/`, but without HTTP.
 *
 * `sandbox` is the name after the @ in `Token <key>@<sandbox>`; without it, methods use the data of callers without a sandbox.
 * A sandbox is created on first use. Due jobs run before anything is read or set.
 *
 * Every method throws {@link MockControlError} for an invalid argument and, if it needs data, for a stateless mock (status
 * 409).
 *
 * @example
 * const mock = await startMock({ port: 0 });
 * afterEach(() => mock.control.reset());
 * test("a new month", () => {
 *   mock.control.setClock({ fixed: "2025-12-01T00:00:00Z" });
 * });
 */
export interface MockControl {
  /**
   * Puts data and clock back to what they began with; without a name, those of all callers and sandboxes. The report and the
   * log of requests stay.
   *
   * @example
   * afterEach(() => mock.control.reset());
   */
  reset(sandbox?: string): void;

  /**
   * What the clock shows.
   *
   * @example
   * mock.control.clock().now; // "2025-11-21T09:30:00+00:00"
   */
  clock(sandbox?: string): ClockReading;

  /**
   * Sets the clock, runs the jobs that became due (month ends, end dates, orders), and returns the state of the clock. Setting
   * the clock back undoes nothing.
   *
   * @example
   * mock.control.setClock({ fixed: "2025-11-30T23:59:00Z" });
   * mock.control.setClock({ advance: "2m" }); // a new month
   * mock.control.setClock({ offset: 0 }); // real time
   *
   * @throws {@link MockControlError} for an invalid setting; the clock is then unchanged.
   */
  setClock(setting: ClockSetting, sandbox?: string): ClockReading;

  /**
   * A snapshot of the data, with the clock's time as `moment`. Loading it restores the current state.
   *
   * @example
   * const [order] = mock.control.world().orders;
   */
  world(sandbox?: string): World;

  /**
   * Replaces the initial data of a sandbox; without a name, those of all callers, and every sandbox is reset. The clock starts
   * at the world's `moment` and is fixed if it was fixed before; for a world without `moment`, it starts as configured at the
   * start of the mock, by default with real time. No jobs are run for the time before.
   *
   * @example
   * mock.control.loadWorld({ users: [{ username: "ada", is_staff: true }] });
   *
   * @throws {@link WorldError} with the location of every issue; the data are then unchanged.
   */
  loadWorld(world: WorldFile | World, sandbox?: string): void;

  /**
   * Who can call: users with their tokens and roles.
   *
   * @example
   * const staff = mock.control.users().find(({ username }) => username === "staff");
   */
  users(sandbox?: string): ControlledUser[];

  /**
   * All orders, oldest first.
   *
   * @example
   * const waiting = mock.control.orders().filter(({ state }) => state === "pending-provider");
   */
  orders(sandbox?: string): ControlledOrder[];

  /**
   * Approves the current step of a pending order, as a person at the provider or the consumer does. The order may then be
   * pending for another approval.
   *
   * @example
   * mock.control.approveOrder(order_uuid, { by: "nils.aaberg" });
   *
   * @throws {@link MockControlError} 404 for an unknown order or user, 409 if the order is not pending.
   */
  approveOrder(uuid: string, review?: OrderReview): ControlledOrder;

  /**
   * Rejects a pending order. A resource that was to be terminated returns to OK.
   *
   * @example
   * mock.control.rejectOrder(order_uuid);
   *
   * @throws {@link MockControlError} 404 for an unknown order or user, 409 if the order is not pending.
   */
  rejectOrder(uuid: string, review?: OrderReview): ControlledOrder;

  /**
   * Ends an executing order as done, at once: what the provider's system or its site agent does. Orders at offerings of a site
   * agent (`Marketplace.Slurm`) wait for it.
   *
   * @example
   * mock.control.completeOrder(order_uuid);
   *
   * @throws {@link MockControlError} 404 for an unknown order, 409 if it is not executing.
   */
  completeOrder(uuid: string, options?: { readonly sandbox?: string | undefined }): ControlledOrder;

  /**
   * Makes the processing of an order fail: the order is erred, and its resource Erred, or OK again if it was to be terminated.
   *
   * @example
   * mock.control.failOrder(order_uuid, { message: "The cluster is full." });
   *
   * @throws {@link MockControlError} 404 for an unknown order, 409 if it is not executing.
   */
  failOrder(uuid: string, failure?: OrderFailure): ControlledOrder;

  /**
   * How many records a user sees in the lists of usages, resources, orders and others. Changes nothing, and is not recorded.
   *
   * @example
   * mock.control.visible("customer-owner").counts["component-usages"];
   *
   * @throws {@link MockControlError} 404 for an unknown user, or one who has no token.
   */
  visible(user: string, sandbox?: string): VisibleCounts;

  /**
   * The latency and the failure rate of all requests.
   *
   * @example
   * mock.control.faults(); // { latency: [0, 0], failRate: 0 }
   */
  faults(): FaultSettings;

  /**
   * Changes latency and failure rate of further requests; what is left out stays. `reset` does not undo it.
   *
   * @example
   * mock.control.setFaults({ latency: [50, 400], failRate: 0.05 });
   * mock.control.setFaults({ latency: 0, failRate: 0 });
   *
   * @throws {@link MockControlError} 400 for an invalid value; nothing is then changed.
   */
  setFaults(change: FaultChange): FaultSettings;

  /**
   * The sandboxes that were named, the least recently used one first: it is dropped when there are too many.
   *
   * @example
   * const names = mock.control.sandboxes().map(({ name }) => name);
   */
  sandboxes(): ControlledSandbox[];

  /**
   * Violations of the contract by clients, and its coverage; of all sandboxes together.
   *
   * @example
   * expect(mock.control.report().violations).toEqual([]);
   */
  report(): Report;

  /**
   * The last requests, oldest first: all that are remembered, or at most `limit`; of one sandbox when it is named.
   *
   * @example
   * const [request] = mock.control.requests({ limit: 1 });
   */
  requests(options?: { limit?: number | undefined; sandbox?: string | undefined }): RequestRecord[];

  /**
   * One of the last hundred requests with headers, bodies and the locations of its violations, by its `number`.
   *
   * @example
   * const [{ number }] = mock.control.requests({ limit: 1 });
   * mock.control.request(number).response.body;
   *
   * @throws {@link MockControlError} 404 if it is not, or no longer, remembered.
   */
  request(number: number): RequestDetails;

  /**
   * Calls a function with every further request, of one sandbox when it is named. Returns a function that ends that.
   *
   * @example
   * const stop = mock.control.watch(({ operation, status }) => seen.push([operation, status]));
   */
  watch(onRequest: (record: RequestRecord) => void, options?: { sandbox?: string | undefined }): () => void;

  /**
   * Empties the report and the log of requests.
   *
   * @example
   * beforeAll(() => mock.control.clearReport());
   */
  clearReport(): void;

  /**
   * Writes the data to the file of the option `save` and returns its path. The file is written atomically.
   *
   * @example
   * mock.control.save();
   *
   * @throws {@link MockControlError} 409 if the mock was started without the option, {@link WorldError} if the file cannot be
   * written; an existing file is then unchanged.
   */
  save(sandbox?: string): string;
}

/** Whether a mock takes requests. */
export interface Health {
  /** `draining` for a mock that is about to stop; the status of the response is then 503. */
  readonly status: "ok" | "draining";
  /** Version of the contract. */
  readonly version: string;
  /** Number of the sandboxes that were named. */
  readonly sandboxes: number;
}

/** Control with what only the calls under `/_mock/` need. */
export interface Control extends MockControl {
  health(): Health;
  /** From now on the health is `draining`; nothing else changes. */
  drain(): void;
  /** The world as it is now. Rows are shared, not copied: do not change them. */
  readWorld(sandbox?: string): World;
  /** Server-sent events: `request` with a record, `cleared` when the log was emptied. */
  events(sandbox?: string): BodyStream;
}
