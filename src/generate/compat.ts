import type { Bundle, Operation, Response } from "./bundle.js";
import { functionName, isSuccess, renderBodies } from "./functions.js";
import { HEADER } from "./operations.js";

/**
 * Records of which Waldur's own client requires no key: `field` may leave out any of them, or of the record around them.
 * Source: the published schema of 7.9.
 */
const SPARSE_RECORDS = [
  "BasePublicPlan",
  "ComponentUsage",
  "NestedCampaign",
  "NestedEndpoint",
  "NestedOfferingFile",
  "NestedPartition",
  "NestedPlanComponent",
  "NestedRole",
  "NestedScreenshot",
  "NestedSoftwareCatalog",
  "OfferingComponent",
  "OrderDetails",
  "OrganizationGroup",
  "PublicOfferingDetails",
  "Quota",
  "ReportSection",
  "Resource",
];

/** Names that Waldur's own client has for types of the contract; those with `Enum` since 8.0. */
const OTHER_NAMES = {
  ComponentUsageFieldEnum: "ComponentUsageFieldName",
  ComponentUsageOEnum: "ComponentUsageOrdering",
  OrderUuid: "OrderUUID",
  PolicyPeriodEnum: "PeriodEnum",
  ResourceBackendIdRequest: "ResourceBackendIDRequest",
  ResourceFieldEnum: "ResourceFieldName",
  ResourceOEnum: "ResourceOrdering",
};

/**
 * The file `compat.ts`: functions and types of the operations as `waldur-js-client` names them.
 *
 * @example
 * const source = renderCompat(bundle, listOperations(bundle));
 */
export function renderCompat(bundle: Bundle, operations: Operation[]): string {
  const { schemas = {} } = bundle.components;
  const sparse = SPARSE_RECORDS.filter((name) => schemas[name]);
  const models = new Set<string>();
  const functions = operations.map((operation) => renderOperation(operation, models)).join("\n");
  const others = Object.entries(OTHER_NAMES).filter(([, name]) => schemas[name]);
  for (const name of sparse) models.delete(name);
  const imported = [...models, ...others.map(([, name]) => name), "operations"];
  return `${HEADER}import { operation } from "../src/compat/operation.js";
import type { Act, ActWith, DataOf, Read, ReadWith } from "../src/compat/types.js";
import type * as contract from "./types.js";
import type { ${[...new Set(imported)].sort().join(", ")} } from "./types.js";

export * from "./types.js";

${sparse.map((name) => `/** As the contract has it, but any key may be left out, as \`field\` does. */\nexport type ${name} = Partial<contract.${name}>;`).join("\n")}

${others.map(([other, name]) => `/** Another name of {@link ${name}}. */\nexport type ${other} = ${name};`).join("\n")}

${functions}`;
}

function renderOperation(operation: Operation, models: Set<string>): string {
  const { id, method, path, parameters, request, responses, node, docs } = operation;
  const name = functionName(id);
  const type = name.replace(/^./, (letter) => letter.toUpperCase());
  const isNeeded = request?.required || parameters.some(({ required, in: place }) => required && place !== "header");
  const kind = `${method === "GET" ? "Read" : "Act"}${isNeeded ? "With" : ""}`;
  const table = (found: Response[]) =>
    `{ ${found.map((response) => `${response.status}: ${renderBody(operation, response, models)}`).join("; ")} }`;
  return `/** Path, query and body of {@link ${name}}. */
export type ${type}Data = DataOf<operations["${id}"], "${path}">;
/** What {@link ${name}} answers, by status. */
export type ${type}Responses = ${table(responses.filter(isSuccess))};
/** What {@link ${name}} answers. */
export type ${type}Response = ${type}Responses[keyof ${type}Responses];
/** What {@link ${name}} is refused with, by status. */
export type ${type}Errors = ${table(responses.filter((response) => !isSuccess(response)))};
/** What {@link ${name}} is refused with. */
export type ${type}Error = ${type}Errors[keyof ${type}Errors];
/**
 * ${String(node.summary).trim().replaceAll("*/", "*\\/")}.
 *
 * @see ${docs}
 */
export const ${name}: ${kind}<${type}Data, ${type}Responses> = /* @__PURE__ */ operation("${method.toLowerCase()}", "${path}");
`;
}

/** Type of a body; that of a response without one is what hey-api gives it. */
function renderBody(operation: Operation, response: Response, models: Set<string>): string {
  const [body = response.status === 204 ? "void" : "unknown"] = renderBodies(operation, response, models);
  return body;
}
