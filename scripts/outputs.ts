import { createHash } from "node:crypto";
import { type Bundle, listOperations, type Operation } from "./bundle.js";
import { renderFunctions } from "./functions.js";
import { renderPrismOperations } from "./prism-operations.js";
import { renderTypes } from "./types.js";

const HEADER = "// Made by `npm run generate` from openapi/. Do not edit.\n\n";

/**
 * Every file of `generated/`, as a pure function of the bundle: file name → contents.
 *
 * @example
 * const files = await renderOutputs(bundle);
 * files.get("types.ts"); // "// Made by `npm run generate` ..."
 *
 * @throws Error when the contract declares one query array name in two serialisations, which a client could not serve.
 */
export async function renderOutputs(bundle: Bundle): Promise<Map<string, string>> {
  const json = `${JSON.stringify(bundle, null, 2)}\n`;
  const operations = listOperations(bundle);
  return new Map([
    ["openapi.json", json],
    ["types.ts", HEADER + (await renderTypes(json))],
    ["operations.ts", renderOperations(operations)],
    ["contract.ts", renderContract(bundle, json, operations)],
    ["prism-operations.json", await renderPrismOperations(bundle)],
  ]);
}

function renderOperations(operations: Operation[]): string {
  const table = Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      {
        method: operation.method,
        path: operation.path,
        docs: operation.docs,
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
  /** Declared response statuses, ascending. */
  readonly statuses: readonly number[];
  /** Names of the request examples; the first is the typical one. */
  readonly requestExamples: readonly string[];
  /** Names of the response examples by status; the first is what a mock answers by default. */
  readonly responseExamples: Readonly<Record<number, readonly string[]>>;
}

${source}`;
}

function commaSeparated(operations: Operation[]): string[] {
  const serialisation = new Map<string, boolean>();
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      if (parameter.in !== "query" || parameter.schema.type !== "array") continue;
      const comma = parameter.explode === false;
      if ((serialisation.get(parameter.name) ?? comma) !== comma) {
        throw new Error(
          `The query array "${parameter.name}" is declared with explode: true in one operation and explode: false in another (${operation.id}); a client cannot tell which to use. Declare it the same way everywhere.`,
        );
      }
      serialisation.set(parameter.name, comma);
    }
  }
  return [...serialisation].flatMap(([name, comma]) => (comma ? [name] : [])).sort();
}

function renderContract(bundle: Bundle, json: string, operations: Operation[]): string {
  const hash = createHash("sha256").update(json).digest("hex");
  return `${HEADER}/** Which contract this package was built from. */
export const contract = {
  /** Version of the contract (semver). */
  version: ${JSON.stringify(bundle.info.version)},
  /** SHA-256 of \`openapi.json\`. */
  sha256: ${JSON.stringify(hash)},
  /** Date of the newest docs page, and the Waldur release that the pages were made from. */
  waldur: ${JSON.stringify(bundle.info["x-waldur"])},
} as const;

/** Query arrays that are sent as one comma-separated value; all others repeat their key. */
export const commaSeparatedParameters: readonly string[] = ${JSON.stringify(commaSeparated(operations))};
`;
}
