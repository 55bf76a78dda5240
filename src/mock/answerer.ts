import type { Answerer } from "./engine/stateful.js";
import { answer } from "./handlers/answer.js";
import { runJobs } from "./handlers/jobs.js";
import { defaultWorld, STORY_MOMENT } from "./world/default-world/index.js";
import { uuidFrom } from "./world/random.js";
import { createStore } from "./world/store.js";
import type { World } from "./world/types.js";

/** What the stateful mock starts from. */
export interface AnswererOptions {
  /** The data to hold; the default world when left out. It is not changed. */
  world?: World | undefined;
  /** Gives the clock's time in milliseconds. Default: runs from the moment of the default world's story. */
  now?: (() => number) | undefined;
  /** Milliseconds of clock time that an order takes. Default 2000. */
  orderDelay?: number | undefined;
  /** Fixes every uuid that the mock makes. Default 1. */
  seed?: number | undefined;
}

/** Makes what answers from one world. */
export function makeAnswerer({ world, now, orderDelay = 2000, seed = 1 }: AnswererOptions = {}): Answerer {
  const store = createStore(world ?? defaultWorld({ seed }));
  const started = performance.now();
  const clock = now ?? (() => STORY_MOMENT + Math.floor(performance.now() - started));
  let made = 0;
  const newUuid = () => uuidFrom(seed, `made ${made++}`);
  let done = clock();
  return (request) => {
    const at = clock();
    runJobs(store, { from: done, to: at, orderDelay, newUuid });
    done = at;
    return answer(request, { store, now: at, orderDelay, newUuid });
  };
}
