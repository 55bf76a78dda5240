import generated from "../../../generated/deviations.json" with { type: "json" };
import { admits, saysAsDocs } from "../schema/words.js";
import { DOCS_ONLY } from "./baseline.js";
import type { Place } from "./journal.js";

/** A place where the contract departs from the docs. */
interface Deviation {
  id: string;
  differences: { operations: string[] | "all"; places: string[] | "all"; docs: string; contract: string }[];
}

const deviations = generated as Deviation[];

/**
 * The id of the deviation that explains why another release says `words` at a place, if one does: those are the words
 * of the docs, which the contract knows to be wrong, or a response is what the contract itself says of it.
 *
 * @example explainedBy({ operation: "marketplace_component_usages_list", words: "response 200 usage", direction: "response" }, "integer");
 */
export function explainedBy(
  { operation, words: place, direction }: Pick<Place, "operation" | "words" | "direction">,
  words: string,
): string | undefined {
  const published = deviations.filter(({ id }) => !DOCS_ONLY.has(id));
  const known = documented(operation, place);
  return published.find(({ differences }) =>
    differences.some(
      ({ operations, places, docs, contract }) =>
        operations !== "all" &&
        places !== "all" &&
        operations.includes(known.operation) &&
        places.includes(known.place) &&
        (saysAsDocs(docs, words, contract) || (direction === "response" && admits(contract, words))),
    ),
  )?.id;
}

/**
 * The id of the deviation because of which an operation declares several statuses of success, if there is one.
 *
 * @example successExplainedBy("marketplace_provider_resources_pull"); // "pull-is-scheduled"
 */
export function successExplainedBy(operation: string): string | undefined {
  return deviations.find(({ differences }) =>
    differences.some(
      ({ operations, places, docs }) =>
        operations.includes(documented(operation).operation) &&
        docs === "absent" &&
        places !== "all" &&
        places.some((place) => /^response 2\d\d$/.test(place)),
    ),
  )?.id;
}

const OFFERING = "marketplace_provider_resources_offering_retrieve";

/**
 * The operation of the docs that has the same, and the place there: of an operation on resources as consumers see them that on
 * provider resources, of those on offerings and plans the offering of a resource, and of shares of users component usages.
 */
function documented(operation: string, place = ""): { operation: string; place: string } {
  if (/^marketplace_(public|provider)_offerings_(list|retrieve)$|^marketplace_orders_offering_/.test(operation))
    return { operation: OFFERING, place };
  if (/^marketplace_(public_offerings_)?plans_/.test(operation))
    return { operation: OFFERING, place: place.replace(/^(response \d+ )/, "$1plans.") };
  if (operation === "marketplace_component_usages_set_user_usages")
    return { operation: "marketplace_component_usages_set_user_usage", place: place.replace("body usages.", "body ") };
  const same = operation
    .replace(/^marketplace_resources_/, "marketplace_provider_resources_")
    .replace(/^marketplace_component_user_usages_/, "marketplace_component_usages_");
  return { operation: same, place };
}
