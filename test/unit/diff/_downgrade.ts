import { PUBLISHED_REQUIRED } from "../../../src/diff/merge/baseline.js";
import type { Any } from "../../fixtures/small-contract.js";
import { bundle } from "../../helpers/contract.js";

/** Schemas of ours that published schemas write out as plain texts. */
const PLAIN = new Set([
  "ComponentType",
  "CustomerUrl",
  "LinkHeader",
  "PeriodName",
  "PolicyActionName",
  "PolicyActions",
]);
const DROPPED = new Set(["description", "examples", "example", "title", "externalDocs", "uniqueItems"]);

/**
 * What Waldur would publish for the contract, as drf-spectacular writes it: OpenAPI 3.0.3, no prose, hardly an error,
 * `format: uuid`, everything read-only and optional, null as a flag or in a union of enums, free JSON without a type;
 * and with the mistakes that the contract's deviations name.
 */
export function downgrade(): Any {
  const source: Any = structuredClone(bundle);
  const schemas = Object.fromEntries(
    Object.entries<Any>(source.components.schemas)
      .filter(([name]) => name !== "Uuid" && !PLAIN.has(name) && !/Error/.test(name))
      .map(([name, schema]) => [name, model(name, schema)]),
  );
  schemas.NullEnum = { enum: [null] };
  schemas.BlankEnum = { enum: [""] };
  const paths = Object.fromEntries(
    Object.entries<Any>(source.paths).map(([path, item]) => [path, pathItem(source, item)]),
  );
  const published = {
    openapi: "3.0.3",
    info: { title: "Waldur API", version: "7.8.8" },
    paths,
    components: { schemas, securitySchemes: source.components.securitySchemes },
  };
  return withMistakes(published);
}

function pathItem(source: Any, { parameters = [], ...operations }: Any): Any {
  return Object.fromEntries(
    Object.entries<Any>(operations).map(([method, operation]) => [
      method,
      {
        operationId: operation.operationId,
        tags: ["marketplace"],
        security: [{ tokenAuth: [] }, { waldurOIDCAuth: [] }],
        parameters: [...parameters, ...(operation.parameters ?? [])].map((parameter) => query(source, parameter)),
        ...(operation.requestBody ? { requestBody: body(operation.requestBody) } : {}),
        responses: Object.fromEntries(
          Object.entries<Any>(operation.responses)
            .filter(([status]) => status.startsWith("2"))
            .map(([status, response]) => [status, responseOf(source, method, response)]),
        ),
      },
    ]),
  );
}

function resolved(source: Any, kind: "parameters" | "responses", node: Any): Any {
  return node.$ref ? source.components[kind][node.$ref.split("/").at(-1)] : node;
}

function responseOf(source: Any, method: string, response: Any): Any {
  const node = resolved(source, "responses", response);
  return { ...body(node), description: "", ...headers(method, node) };
}

function query(source: Any, parameter: Any): Any {
  const node = resolved(source, "parameters", parameter);
  const { name, in: where, required, style, explode, schema } = node;
  return JSON.parse(JSON.stringify({ in: where, name, required, style, explode, schema: convert(schema) }));
}

function headers(method: string, { headers: declared }: Any): Any {
  const isCounted = method === "get" && declared?.["X-Result-Count"];
  return isCounted ? { headers: { "x-result-count": { schema: { type: "integer" } } } } : {};
}

function body({ content, required }: Any): Any {
  if (!content) return {};
  const types = Object.entries<Any>(content).map(([type, { schema }]) => [type, { schema: convert(schema) }]);
  return { content: Object.fromEntries(types), ...(required ? { required } : {}) };
}

function model(name: string, schema: Any): Any {
  const converted = convert({ ...schema, allOf: undefined });
  if (!converted.properties || name.endsWith("Request")) return converted;
  // Whatever `field` can cut is optional, and only what is sent has a least length.
  delete converted.required;
  if (PUBLISHED_REQUIRED[name]) converted.required = [...PUBLISHED_REQUIRED[name]];
  for (const [key, property] of Object.entries<Any>(converted.properties)) {
    delete property.minLength;
    converted.properties[key] = property.$ref ? { allOf: [property], readOnly: true } : { ...property, readOnly: true };
  }
  return converted;
}

function convert(schema: Any): Any {
  if (schema === undefined || schema === true) return {};
  const name = schema.$ref?.split("/").at(-1);
  if (name === "Uuid") return { type: "string", format: "uuid" };
  if (PLAIN.has(name)) return { type: "string" };
  if (name) return { $ref: schema.$ref };
  const { type, oneOf, anyOf, properties, items, additionalProperties, const: _, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key]) => !DROPPED.has(key) && !key.startsWith("x-"));
  const written: Any = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  const types = [type ?? []].flat();
  const isNullable = types.includes("null");
  const [only] = types.filter((one) => one !== "null");
  const branches = (oneOf ?? anyOf)?.filter((branch: Any) => branch.type !== "null");
  if (branches) return nullable(convert(branches[0]), branches.length < (oneOf ?? anyOf).length);
  // JSON without a shape has no type, and yet may be "nullable".
  if (only === "object" && !properties && typeof additionalProperties !== "object") {
    return isNullable ? { nullable: true } : {};
  }
  if (only) written.type = only;
  if (items) written.items = convert(items);
  if (properties) {
    written.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, convert(value)]));
  }
  if (typeof additionalProperties === "object") written.additionalProperties = convert(additionalProperties);
  return isNullable ? { ...written, nullable: true } : written;
}

function nullable(schema: Any, isNullable: boolean): Any {
  if (!isNullable) return schema;
  if (schema.enum) return nullableEnum(schema);
  return schema.$ref ? { allOf: [schema], nullable: true } : { ...schema, nullable: true };
}

function nullableEnum({ enum: values, ...rest }: Any): Any {
  const blank = values.includes("") ? [{ $ref: "#/components/schemas/BlankEnum" }] : [];
  const named = { ...rest, enum: values.filter((value: unknown) => value) };
  return { nullable: true, oneOf: [named, ...blank, { $ref: "#/components/schemas/NullEnum" }] };
}

/** Where the published schema is wrong and the contract deviates from it, or declares both. */
function withMistakes(published: Any): Any {
  const { paths, components } = published;
  const { schemas } = components;
  const resources = "/api/marketplace-provider-resources/{uuid}/";
  const consumed = "/api/marketplace-resources/{uuid}/";
  for (const name of ["Resource", "OrderDetails"])
    schemas[name].properties.offering_plugin_options = { readOnly: true };
  schemas.Decimal = { type: "number", format: "double" };
  schemas.ComponentUsage.properties.usage = { type: "integer", readOnly: true };
  schemas.ComponentUsageItemRequest.properties.amount = { type: "string", format: "decimal" };
  schemas.Resource.properties.current_usages = { type: "object", additionalProperties: { type: "integer" } };
  schemas.Resource.properties.limits = { type: "object", additionalProperties: { type: "integer" } };
  schemas.Resource.properties.limit_usage = {
    type: "object",
    additionalProperties: { type: "number", format: "double" },
  };
  schemas.PublicOfferingDetails.properties.scope_name = { type: "string", format: "uuid", nullable: true };
  schemas.ProjectUser.properties.email = { type: "string", format: "email" };
  const component = schemas.NestedCustomerUsagePolicyComponentRequest;
  component.required = component.required.filter((name: string) => name !== "period");
  for (const name of ["BackendID", "Downscaled", "Paused", "RestrictMemberAccess"]) {
    delete schemas[`Resource${name}Request`].required;
  }
  const actions = paths["/api/marketplace-customer-component-usage-policies/actions/"].get.responses["200"];
  const policy = { $ref: "#/components/schemas/CustomerComponentUsagePolicy" };
  actions.content["application/json"].schema = policy;
  for (const side of [resources, consumed]) {
    const details = paths[`${side}details/`].get.responses;
    details["200"].content["application/json"].schema = { type: "object", additionalProperties: {} };
  }
  for (const name of ["set_downscaled", "set_paused", "set_restrict_member_access", "set_slug"]) {
    const { content } = paths[`${resources}${name}/`].post.responses["200"];
    content["application/json"].schema = { type: "object", properties: { status: { type: "string" } } };
  }
  delete paths[`${resources}pull/`].post.responses["200"];
  delete paths[`${resources}unlink/`].post.responses["200"];
  const options = paths[`${resources}update_options/`].post.responses;
  options["200"].content["application/json"].schema = { $ref: "#/components/schemas/ResourceResponseStatus" };
  return published;
}
