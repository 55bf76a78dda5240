import type { Response, Routed } from "../handlers/answer.js";
import { answer } from "../handlers/answer.js";
import { runJobs } from "../handlers/jobs.js";
import { uuidFrom } from "../world/random.js";
import { createStore, type Store } from "../world/store.js";
import type { World } from "../world/types.js";
import type { Clock } from "./clock.js";

/** What a sandbox starts from. */
export interface SandboxOptions {
  world: World;
  clock: Clock;
  /** Milliseconds of clock time that an order takes. */
  orderDelay: number;
  /** Fixes every uuid that is made. */
  seed: number;
}

/** One copy of the data, with its clock. */
export class Sandbox {
  readonly store: Store;
  readonly clock: Clock;
  private readonly orderDelay: number;
  private readonly seed: number;
  private made = 0;
  /** Until when the jobs have been done. */
  private done: number;

  constructor({ world, clock, orderDelay, seed }: SandboxOptions) {
    this.store = createStore(world);
    this.clock = clock;
    this.orderDelay = orderDelay;
    this.seed = seed;
    this.done = clock.now();
  }

  /** Answers a request as Waldur does, after what time has brought about. */
  answer(request: Routed): Response {
    const now = this.catchUp();
    return answer(request, { store: this.store, now, orderDelay: this.orderDelay, newUuid: this.newUuid });
  }

  /** Does what is due by now, and gives the time in milliseconds. */
  catchUp(): number {
    const { store, orderDelay, newUuid } = this;
    const to = this.clock.now();
    runJobs(store, { from: this.done, to, orderDelay, newUuid });
    this.done = to;
    return to;
  }

  private readonly newUuid = (): string => uuidFrom(this.seed, `made ${this.made++}`);
}
