import { setTimeout as wait } from "node:timers/promises";

/** Makes what has to be waited for before each request, so that a server gets at most `rate` a second. */
export function paceOf(rate: number | undefined, signal: AbortSignal | undefined): () => Promise<void> {
  if (rate === undefined) return async () => {};
  const apart = 1000 / rate;
  let next = 0;
  return async () => {
    const now = performance.now();
    const pause = Math.max(0, next - now);
    next = Math.max(now, next) + apart;
    if (pause > 0) await wait(pause, undefined, signal && { signal }).catch(() => {});
  };
}
