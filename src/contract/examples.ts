import type { Json, Located, Operation } from "./contract.js";

/** Names of the examples of an operation. */
export interface ExampleNames {
  /** Of the request body. */
  readonly request: readonly string[];
  /** Of the responses, by status in ascending order; an empty list for a response without a body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

/**
 * Lists the names of the examples of an operation.
 *
 * @example
 * exampleNamesOf(baseContract.operation("marketplace_component_usages_list")).responses["404"]; // ["PageOutOfRange"]
 */
export function exampleNamesOf({ contract, node, pointer }: Operation): ExampleNames {
  const statuses = Object.keys(node.responses as Json).sort();
  return {
    request: node.requestBody ? namesIn(contract.locate(`${pointer}/requestBody`)) : [],
    responses: Object.fromEntries(
      statuses.map((status) => [status, namesIn(contract.locate(`${pointer}/responses/${status}`))]),
    ),
  };
}

function namesIn({ node }: Located): string[] {
  return Object.values((node.content ?? {}) as Record<string, Json>).flatMap(({ examples }) =>
    Object.keys((examples ?? {}) as Json),
  );
}
