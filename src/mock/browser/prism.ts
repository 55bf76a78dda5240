import { MockStartError } from "../../errors.js";

/*
 * Takes the place of Prism in pages (see `scripts/browser.ts`): it needs Node. What it would add to the mock's own responses
 * with examples are requests that are invalid or choose a media type.
 */

const NEEDS_NODE = "needs Prism, which does not run in a page; run `npx waldur-contract mock` and point the page at it";

/** What a client gets for a request that only Prism can respond to. */
export const PRISM_MISSING = `A response to this request ${NEEDS_NODE}.`;

/** @throws {@link MockStartError} always. */
export function requirePrism(what: string): never {
  throw new MockStartError(`${what}: this ${NEEDS_NODE}.`);
}

class PrismMissing extends Error {}

/** Whether it is the error of a Prism that is missing. */
export function isMissing(error: unknown): boolean {
  return error instanceof PrismMissing;
}

/** Of `@stoplight/prism-core`. */
export function factory(): never {
  throw new PrismMissing(PRISM_MISSING);
}

/** Stands for Prism's functions, which are never called. */
export class LazyPrism {}

/** See `../prism/prism.ts`. */
export const operationsOf = () => undefined;

/** See `../prism/prism.ts`. */
export const CONFIG = {};

/** See `../prism/prism.ts`. */
export const silent = {};

/** Of `../node/read-schema.ts` and `../prism/published.ts`, which are only asked for after {@link requirePrism}. */
export const [checkSchema, readSchema, makePublished] = [requirePrism, requirePrism, requirePrism];
