import type { Answerer } from "../engine/stateful.js";
import type { World } from "../world/types.js";
import { Clock, type ClockSetting } from "./clock.js";
import { Sandbox } from "./sandbox.js";

/** What a stateful mock starts from. */
export interface SessionOptions {
  /** The data to begin with. They are not changed. */
  world: World;
  /** How the clock begins. */
  clock: ClockSetting;
  /** Milliseconds of clock time that an order takes. */
  orderDelay: number;
  /** Fixes every uuid that the mock makes. */
  seed: number;
}

/** The data of a stateful mock, in as many copies as there are sandboxes. */
export interface Session {
  readonly answer: Answerer;
  /** The sandbox of this name; undefined for the one of callers that name none. */
  sandbox(name?: string): Sandbox;
}

/** Makes what answers from one world. */
export function makeSession({ world, clock, orderDelay, seed }: SessionOptions): Session {
  const root = new Sandbox({ world, clock: new Clock(clock), orderDelay, seed });
  return {
    answer: (request) => root.answer(request),
    sandbox: () => root,
  };
}
