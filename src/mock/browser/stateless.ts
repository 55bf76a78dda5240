import bundle from "../../../generated/openapi.json" with { type: "json" };
import type { Contract, Json } from "../../contract/contract.js";
import { makeStateless as make } from "../prism/stateless.js";

/** See `../prism/stateless.ts`, whose place this takes in pages: their contract has no examples until one is asked for. */
export const makeStateless: typeof make = (contract: Contract, options) => {
  const components = contract.document.components as Json;
  // `scripts/browser.ts` makes this import one of the examples alone. A release line has brought its own.
  components.examples = { ...bundle.components.examples, ...(components.examples as Json | undefined) };
  return make(contract, options);
};
