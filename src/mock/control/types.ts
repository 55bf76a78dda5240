import type { Report, RequestRecord } from "../report/types.js";
import type { ClockReading } from "../session/clock.js";
import type { ClockSetting } from "../session/clock-setting.js";
import type { WorldFile } from "../world/file.js";
import type { HexUuid, Moment, Order, World } from "../world/types.js";

/** An order, as far as it matters for approving it. */
export interface ControlledOrder {
  readonly uuid: HexUuid;
  readonly type: Order["type"];
  readonly state: Order["state"];
  /** The resource that is made, changed or terminated. */
  readonly resource: HexUuid;
  readonly resource_name: string;
  /** When it will be done by the clock; null while it waits for an approval, and afterwards. */
  readonly due: Moment | null;
}

/** Somebody who can call the mock. */
export interface ControlledUser {
  readonly uuid: HexUuid;
  readonly username: string;
  readonly full_name: string;
  /** What may stand after `Token ` in the header `Authorization`. */
  readonly tokens: readonly string[];
  /** What the user is and where, in words: `owner of the organization Baltic Climate Institute`. */
  readonly roles: readonly string[];
}

/** A sandbox that was named. */
export interface ControlledSandbox {
  readonly name: string;
  readonly clock: ClockReading;
  /** Did it load a world of its own, so that it begins anew with that? */
  readonly has_own_world: boolean;
}

/** Who approves an order or turns it down, and where. */
export interface OrderReview {
  /** Username or uuid of the reviewer; nobody in particular when left out. */
  readonly by?: string | undefined;
  readonly sandbox?: string | undefined;
}

/**
 * What a test does with a mock that no client of Waldur can: the same as the calls under `/_mock/`, without HTTP.
 *
 * `sandbox` is the name after the @ in `Token <key>@<sandbox>`; without it, the data of callers that name none are meant. A
 * sandbox is made when it is named first. What is due by the clock is done before anything is read or set.
 *
 * Every method throws {@link MockControlError} with one sentence for a wrong argument, and, where it needs data, for a mock
 * that answers examples (status 409).
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
   * Sets the clock, does what became due meanwhile (month ends, end dates, orders), and gives what the clock shows. A clock that
   * is set back undoes nothing.
   *
   * @example
   * mock.control.setClock({ fixed: "2025-11-30T23:59:00Z" });
   * mock.control.setClock({ advance: "2m" }); // a new month
   * mock.control.setClock({ offset: 0 }); // real time
   *
   * @throws {@link MockControlError} when it cannot be set like that; it is as it was.
   */
  setClock(setting: ClockSetting, sandbox?: string): ClockReading;

  /**
   * A copy of the data as they are now, with the clock's time as their `moment`. Whoever loads it goes on where this was.
   *
   * @example
   * const [order] = mock.control.world().orders;
   */
  world(sandbox?: string): World;

  /**
   * Replaces the data to begin with; without a name, those of all callers, and every sandbox begins anew with them. The clock
   * starts at the world's `moment`, and stands still when it did so before; for a world without a moment, as the mock was told
   * when it started, which is real time by default. Nothing is done for the time before.
   *
   * @example
   * mock.control.loadWorld({ users: [{ username: "ada", is_staff: true }] });
   *
   * @throws {@link WorldError} with the place of every mistake; the data are as they were.
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
   * Gives an order the approval that it waits for, as a person at the provider or the consumer does. It may wait for another
   * one afterwards.
   *
   * @example
   * mock.control.approveOrder(order_uuid, { by: "nils.aaberg" });
   *
   * @throws {@link MockControlError} 404 without such an order or user, 409 when the order waits for nobody.
   */
  approveOrder(uuid: string, review?: OrderReview): ControlledOrder;

  /**
   * Turns an order down. A resource that was to be terminated is OK afterwards.
   *
   * @example
   * mock.control.rejectOrder(order_uuid);
   *
   * @throws {@link MockControlError} 404 without such an order or user, 409 when the order waits for nobody.
   */
  rejectOrder(uuid: string, review?: OrderReview): ControlledOrder;

  /**
   * The sandboxes that were named, the one unused longest first: it is dropped when there are too many.
   *
   * @example
   * const names = mock.control.sandboxes().map(({ name }) => name);
   */
  sandboxes(): ControlledSandbox[];

  /**
   * What clients did that broke the contract, and what of the contract they used; of all sandboxes together.
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
   * Empties the report and the log of requests.
   *
   * @example
   * beforeAll(() => mock.control.clearReport());
   */
  clearReport(): void;

  /**
   * Writes the data to the file that `startMock` was given as `save`, and gives its path. The file is never half written.
   *
   * @example
   * mock.control.save();
   *
   * @throws {@link MockControlError} 409 when the mock was started without a file, {@link WorldError} when it cannot be
   * written; the old file is as it was.
   */
  save(sandbox?: string): string;
}

/** Control with what only the calls under `/_mock/` need. */
export interface Control extends MockControl {
  /** The world as it is now. Rows are shared, not copied: do not change them. */
  readWorld(sandbox?: string): World;
}
