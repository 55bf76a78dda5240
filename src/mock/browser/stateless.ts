import bundle from "../../../generated/openapi.json" with { type: "json" };
import { document, type Json } from "../../contract/contract.js";

/*
 * Takes the place of `../prism/stateless.ts` in pages, whose contract has no examples: `scripts/browser.ts` makes this import
 * one of the examples alone, in a file that is loaded with the first request that wants one.
 */
(document.components as Json).examples = bundle.components.examples;

export { makeStateless } from "../prism/stateless.js";
