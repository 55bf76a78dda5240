import { expect, test } from "vitest";
import { paceOf } from "../../../src/verify/requests/pace.js";

test("requests come no closer than the rate says", async () => {
  const pace = paceOf(100, undefined);
  const started = performance.now();
  for (let request = 0; request < 6; request++) await pace();
  // A timer may be a millisecond early.
  expect(performance.now() - started).toBeGreaterThan(45);
});

test("nobody waits for a request that is not to be sent any more", async () => {
  const ended = new AbortController();
  const pace = paceOf(0.001, ended.signal);
  await pace();
  const waiting = pace();
  ended.abort();
  await waiting;
});

test("without a rate nothing is waited for", async () => {
  const pace = paceOf(undefined, undefined);
  await Promise.all(Array.from({ length: 1000 }, pace));
});
