import type { Operation } from "./bundle.js";
import { renderFunctions } from "./functions.js";

/** The first line of every generated TypeScript file. */
export const HEADER = "// Made by `npm run generate` from openapi/. Do not edit.\n\n";

/**
 * The file `operations.ts`: the table of the operations and a function for each.
 *
 * @example
 * const source = renderOperations(listOperations(bundle));
 */
export function renderOperations(operations: Operation[]): string {
  const table = Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      {
        method: operation.method,
        path: operation.path,
        docs: operation.docs,
        family: familyOf(operation),
        neighbour: operation.neighbour,
        statuses: operation.responses.map(({ status }) => status),
        requestExamples: operation.request?.media.flatMap(({ examples }) => Object.keys(examples)) ?? [],
        responseExamples: Object.fromEntries(
          operation.responses.map(({ status, media }) => [
            status,
            media.flatMap(({ examples }) => Object.keys(examples)),
          ]),
        ),
      },
    ]),
  );
  const { source, models } = renderFunctions(operations);
  return `${HEADER}import type { ApiError } from "../src/client/errors.js";
import { jsonOrNull, nothing, plainText, total } from "../src/client/content.js";
import { operation } from "../src/client/operation.js";
import type { ListOperation, Operation, OperationWith, Query, SparseListOperation, SparseOperationWith } from "../src/client/operation-types.js";
import type { ${[...models, "operations"].join(", ")} } from "./types.js";

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable: Readonly<Record<keyof operations, OperationEntry>> = ${JSON.stringify(table, null, 2)};

/** One row of {@link operationTable}. */
export interface OperationEntry {
  /** HTTP method in capitals. */
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template, with its trailing slash. */
  readonly path: string;
  /** Where Waldur's API reference describes the operation. */
  readonly docs: string;
  /** What it is about, as the path has it: \`component-usages\`, \`provider-resources\`, \`orders\`. */
  readonly family: string;
  /** Whether it is outside the three families, and here because their front ends need it. */
  readonly neighbour: boolean;
  /** Declared response statuses, ascending. */
  readonly statuses: readonly number[];
  /** Names of the request examples; the first is the typical one. */
  readonly requestExamples: readonly string[];
  /** Names of the response examples by status; the first is what a mock answers by default. */
  readonly responseExamples: Readonly<Record<number, readonly string[]>>;
}

${source}`;
}

/** The collection of the path, without what all collections of the marketplace begin with; `api-auth` has none. */
function familyOf({ path }: Operation): string {
  const [, root = "", collection = ""] = path.split("/");
  return (root === "api" ? collection : root).replace(/^marketplace-/, "");
}
