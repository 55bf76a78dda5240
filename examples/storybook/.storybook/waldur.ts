import type { Loader } from "@storybook/react-vite";
import { configureWaldur } from "waldur-marketplace-contract";
import { createMockFetch, type MockOptions } from "waldur-marketplace-contract/mock";

/** `parameters: { waldur }` of a story: its Waldur, each part of which may be left out. */
export interface WaldurParameters {
  /** Token of the caller; `staff` if left out. */
  caller?: string;
  /** Data in place of the example data. */
  world?: NonNullable<MockOptions["world"]>;
  /** What the clock shows, such as `2025-12-01`. What is due until then has been done. */
  now?: string;
  /** Response delay in milliseconds, and share of the requests that fail. */
  faults?: { latency?: number; failRate?: number };
}

/** Gives every story a Waldur of its own, in the page. Its control is `loaded.waldur` of a `play` function. */
export const loadWaldur: Loader = async ({ parameters }) => {
  const { caller = "staff", world, now, faults }: WaldurParameters = parameters.waldur ?? {};
  const fetch = await createMockFetch({ world });
  if (now) fetch.control.setClock({ fixed: now });
  if (faults) fetch.control.setFaults(faults);
  configureWaldur({ baseUrl: location.origin, token: caller, fetch });
  return { waldur: fetch.control };
};
