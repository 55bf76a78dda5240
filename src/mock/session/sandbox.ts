import type { Contract } from "../../contract/contract.js";
import type { RoutedRequest, WaldurResponse } from "../drf/call.js";
import { uuidFrom } from "../values/random.js";
import { formatTimestamp } from "../values/time.js";
import type { RequestContext } from "../waldur/dispatch.js";
import { dispatch } from "../waldur/dispatch.js";
import { runJobs } from "../waldur/jobs.js";
import type { Store } from "../world/store.js";
import type { World } from "../world/types.js";
import { Clock, type ClockStart } from "./clock.js";

/** State of a sandbox after creation and after a reset. */
export interface InitialState {
  /** Immutable data, of which each sandbox has a fork. */
  readonly store: Store;
  readonly clock: ClockStart;
}

/** Settings shared by all sandboxes of a mock. */
export interface SandboxSettings {
  /** The contract of the release that the mock plays. */
  readonly contract: Contract;
  /** Duration of an order in milliseconds of clock time. */
  readonly orderDelay: number;
  /** Fixes every uuid that is made. */
  readonly seed: number;
}

/** One copy of the data, with its clock. */
export class Sandbox {
  readonly store: Store;
  readonly clock: Clock;
  private made = 0;
  /** Until when the jobs have been done. Nothing is done for the time before the beginning. */
  private done: number;

  /** @param name The one that tokens name; undefined for the sandbox of callers that name none. */
  constructor(
    readonly name: string | undefined,
    readonly beginning: InitialState,
    private readonly settings: SandboxSettings,
  ) {
    this.store = beginning.store.fork();
    this.clock = new Clock(beginning.clock);
    this.done = this.clock.now();
  }

  /** Answers a request as Waldur does, after what time has brought about. */
  respond(request: RoutedRequest): WaldurResponse {
    return dispatch(request, this.catchUp());
  }

  /** Runs due jobs and returns the context of a call. */
  catchUp(): RequestContext {
    const { store, name, newUuid } = this;
    const { contract, orderDelay } = this.settings;
    const to = this.clock.now();
    runJobs(store, { contract, from: this.done, to, orderDelay, newUuid });
    this.done = to;
    return { contract, store, sandbox: name, now: to, orderDelay, newUuid };
  }

  /** The world as it is now, with the clock's time. Rows are shared, not copied: do not change them. */
  toWorld(): World {
    const { now } = this.catchUp();
    return { ...this.store.toWorld(), moment: formatTimestamp(now) };
  }

  private readonly newUuid = (): string => {
    for (;;) {
      const uuid = uuidFrom(this.settings.seed, `made ${this.made++}`);
      // A world that was saved by a mock with the same seed has the first ones already.
      if (!this.store.has(uuid)) return uuid;
    }
  };
}
