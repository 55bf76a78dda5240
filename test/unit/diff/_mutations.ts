import type { Severity } from "../../../src/diff/index.js";
import type { Any } from "../../fixtures/small-contract.js";

/** A change of a published schema, and what has to be said of it. */
export interface Mutation {
  name: string;
  mutate(published: Any): void;
  /** Nothing when it changes nothing for us. */
  expect?: { severity: Severity; rule: string; place: string; operations: string[] };
}

const API = "/api/marketplace-";
const RESOURCE = `${API}provider-resources/{uuid}/`;
const RESOURCES = [
  "marketplace_provider_resources_list",
  "marketplace_provider_resources_retrieve",
  "marketplace_provider_resources_move_resource",
];
const POLICY_WRITES = [
  "marketplace_customer_component_usage_policies_create",
  "marketplace_customer_component_usage_policies_update",
  "marketplace_customer_component_usage_policies_partial_update",
];
const OFFERING = ["marketplace_provider_resources_offering_retrieve"];

const breaking = (rule: string, place: string, ...operations: string[]) => ({
  severity: "breaking" as const,
  rule,
  place,
  operations: operations.map((id) => (id.startsWith("marketplace_") ? id : `marketplace_provider_resources_${id}`)),
});
const harmless = (...parts: Parameters<typeof breaking>) => ({
  ...breaking(...parts),
  severity: "non-breaking" as const,
});

const list = (published: Any): Any => published.paths[`${API}provider-resources/`].get;
const action = (published: Any, name: string): Any => published.paths[`${RESOURCE}${name}/`].post;
const property = (published: Any, model: string, name: string): Any =>
  published.components.schemas[model].properties[name];
const set = (published: Any, model: string, name: string, schema: Any) => {
  published.components.schemas[model].properties[name] = schema;
};
const parameter = (operation: Any, name: string): Any => operation.parameters.find((one: Any) => one.name === name);

/** Changes that can be made together, as they do not touch. */
export const batches: Record<string, Mutation[]> = {
  operations: [
    {
      name: "an operation is removed with its path",
      mutate: ({ paths }) => delete paths[`${RESOURCE}refresh_last_sync/`],
      expect: breaking("path-removed", "operation", "refresh_last_sync"),
    },
    {
      name: "an operation is removed from its path",
      mutate: ({ paths }) => delete paths[`${API}customer-component-usage-policies/{uuid}/`].delete,
      expect: breaking("operation-removed", "operation", "marketplace_customer_component_usage_policies_destroy"),
    },
    {
      name: "a path is renamed",
      mutate: ({ paths }) => {
        paths[`${RESOURCE}members/`] = paths[`${RESOURCE}team/`];
        delete paths[`${RESOURCE}team/`];
      },
      expect: breaking("operation-moved", "operation", "team_list"),
    },
    {
      name: "a method is changed",
      mutate: ({ paths }) => {
        paths[`${RESOURCE}set_slug/`] = { put: paths[`${RESOURCE}set_slug/`].post };
      },
      expect: breaking("operation-moved", "operation", "set_slug"),
    },
    {
      name: "an operationId is changed",
      mutate: (published) => {
        action(published, "set_as_ok").operationId = "provider_set_ok";
      },
      expect: harmless("operation-id-changed", "operation", "set_as_ok"),
    },
    {
      name: "a path parameter is called something else",
      mutate: ({ paths }) => {
        const renamed = paths[`${RESOURCE}plan_periods/`];
        renamed.get.parameters[0].name = "resource_uuid";
        delete paths[`${RESOURCE}plan_periods/`];
        paths[`${API}provider-resources/{resource_uuid}/plan_periods/`] = renamed;
      },
    },
    {
      name: "an operation is deprecated",
      mutate: (published) => {
        action(published, "submit_report").deprecated = true;
      },
      expect: harmless("deprecated-changed", "operation", "submit_report"),
    },
    {
      name: "an operation is added to a family",
      mutate: ({ paths }) => {
        paths[`${RESOURCE}set_colour/`] = { post: { operationId: "set_colour", responses: { "200": {} } } };
      },
      expect: harmless("operation-added", `POST ${RESOURCE}set_colour/`),
    },
    {
      name: "an operation is added elsewhere",
      mutate: ({ paths }) => {
        paths["/api/kettles/"] = { get: { operationId: "kettles_list", responses: { "200": {} } } };
      },
    },
    {
      name: "a token is no longer enough",
      mutate: (published) => {
        action(published, "update_options_direct").security = [{ waldurOIDCAuth: [] }];
      },
      expect: breaking("security-requirement-changed", "security", "update_options_direct"),
    },
  ],
  parameters: [
    {
      name: "a query parameter is removed",
      mutate: (published) => {
        list(published).parameters = list(published).parameters.filter(({ name }: Any) => name !== "backend_id");
      },
      expect: breaking("parameter-removed", "query backend_id", "list"),
    },
    {
      name: "a required query parameter is added",
      mutate: (published) => {
        list(published).parameters.push({ in: "query", name: "tenant", required: true, schema: { type: "string" } });
      },
      expect: breaking("parameter-became-required", "query tenant", "list"),
    },
    {
      name: "an optional query parameter is added",
      mutate: (published) => {
        list(published).parameters.push({ in: "query", name: "colour", schema: { type: "string" } });
      },
      expect: harmless("parameter-added", "query colour", "list"),
    },
    {
      name: "a query parameter becomes required",
      mutate: (published) => {
        parameter(list(published), "project_uuid").required = true;
      },
      expect: breaking("parameter-became-required", "query project_uuid", "list"),
    },
    {
      name: "a query parameter gets another type",
      mutate: (published) => {
        parameter(list(published), "component_count").schema = { type: "boolean" };
      },
      expect: breaking("schema-type-changed", "query component_count", "list"),
    },
    {
      name: "a value of a query parameter is no longer accepted",
      mutate: ({ components }) => {
        components.schemas.ResourceOrdering.enum = components.schemas.ResourceOrdering.enum.filter(
          (value: string) => value !== "-state",
        );
      },
      expect: breaking("enum-values-removed", "ResourceOrdering", "list", "count"),
    },
    {
      name: "a value of a query parameter is added",
      mutate: ({ components }) => components.schemas.ComponentUsageOrdering.enum.push("name"),
      expect: harmless(
        "enum-changed",
        "ComponentUsageOrdering",
        "marketplace_component_usages_list",
        "marketplace_component_usages_count",
      ),
    },
    {
      name: "a query array is written differently",
      mutate: (published) => {
        parameter(list(published), "offering_slug").explode = true;
      },
      expect: breaking("parameter-serialization-changed", "query offering_slug", "list"),
    },
  ],
  responses: [
    {
      name: "a status of success is changed",
      mutate: (published) => {
        const { responses } = action(published, "set_limits");
        action(published, "set_limits").responses = { "202": responses["200"] };
      },
      expect: breaking("response-removed", "response 200", "set_limits"),
    },
    {
      name: "a success loses its body",
      mutate: (published) => delete action(published, "set_backend_id").responses["200"].content,
      expect: breaking("media-type-removed", "response 200", "set_backend_id"),
    },
    {
      name: "a body gets another media type",
      mutate: ({ paths }) => {
        const { responses } = paths[`${RESOURCE}glauth_users_config/`].get;
        responses["200"].content = { "application/json": { schema: { type: "object" } } };
      },
      expect: breaking("media-type-removed", "response 200", "glauth_users_config_retrieve"),
    },
    {
      name: "an error is added",
      mutate: (published) => {
        action(published, "set_backend_metadata").responses["423"] = { description: "" };
      },
      expect: harmless("response-added", "response 423", "set_backend_metadata"),
    },
    {
      name: "the header that counts is removed",
      mutate: (published) => delete list(published).responses["200"].headers,
      expect: breaking("response-header-removed", "response 200 header X-Result-Count", "list"),
    },
    {
      name: "a list becomes an object",
      mutate: ({ paths }) => {
        const { responses } = paths[`${RESOURCE}offering_for_subresources/`].get;
        responses["200"].content["application/json"].schema = { type: "object", properties: { results: {} } };
      },
      expect: breaking("schema-type-changed", "response 200", "offering_for_subresources_list"),
    },
    {
      name: "a model is renamed",
      mutate: ({ components, paths }) => {
        components.schemas.TeamMember = components.schemas.ProjectUser;
        delete components.schemas.ProjectUser;
        const { responses } = paths[`${RESOURCE}team/`].get;
        responses["200"].content["application/json"].schema.items.$ref = "#/components/schemas/TeamMember";
      },
    },
    {
      name: "a model that is used refers to nothing",
      mutate: (published) => set(published, "Resource", "endpoints", { $ref: "#/components/schemas/Gone" }),
      expect: { ...breaking("not-compared", "Resource.endpoints", ...RESOURCES), severity: "unclassified" },
    },
    {
      name: "a model that is used refers to itself",
      mutate: ({ components }) => {
        components.schemas.BackendMetadata = { $ref: "#/components/schemas/BackendMetadata" };
      },
      expect: { ...breaking("not-compared", "Resource.backend_metadata", ...RESOURCES), severity: "unclassified" },
    },
  ],
  models: [
    {
      name: "a property of a response is removed",
      mutate: ({ components }) => delete components.schemas.Resource.properties.slug,
      expect: breaking("property-removed", "Resource.slug", ...RESOURCES),
    },
    {
      name: "a property of a response is added, with a model that holds itself",
      mutate: (published) => {
        const children = { type: "array", items: { $ref: "#/components/schemas/Tree" } };
        published.components.schemas.Tree = { type: "object", properties: { children } };
        set(published, "Resource", "colour", { $ref: "#/components/schemas/Tree" });
      },
      expect: harmless("property-added", "Resource.colour", ...RESOURCES),
    },
    {
      name: "a property of a response gets another type",
      mutate: (published) => set(published, "Resource", "is_limit_based", { type: "string" }),
      expect: breaking("schema-type-changed", "Resource.is_limit_based", ...RESOURCES),
    },
    {
      name: "a uuid becomes a number",
      mutate: (published) => set(published, "Resource", "project_uuid", { type: "integer" }),
      expect: breaking("schema-type-changed", "Resource.project_uuid", ...RESOURCES),
    },
    {
      name: "a property of a response becomes nullable",
      mutate: (published) => {
        property(published, "Resource", "name").nullable = true;
      },
      expect: breaking("schema-type-changed", "Resource.name", ...RESOURCES),
    },
    {
      name: "a model in a response becomes nullable",
      mutate: (published) => {
        property(published, "OrderDetails", "state").nullable = true;
      },
      expect: breaking("schema-type-changed", "OrderDetails.state", ...RESOURCES),
    },
    {
      name: "a value of a response is added",
      mutate: ({ components }) => components.schemas.BillingTypeEnum.enum.push("yearly"),
      expect: breaking("enum-values-added", "BillingTypeEnum", ...OFFERING),
    },
    {
      name: "a value of a response is removed",
      mutate: ({ components }) => components.schemas.OfferingState.enum.pop(),
      expect: harmless("enum-changed", "OfferingState", ...OFFERING),
    },
    {
      name: "a value is added to a union of enums",
      mutate: (published) => property(published, "OfferingComponent", "limit_period").oneOf[0].enum.push("weekly"),
      expect: breaking("enum-values-added", "OfferingComponent.limit_period", ...OFFERING),
    },
    {
      name: "a text may be a number too",
      mutate: (published) => {
        set(published, "BasePublicPlan", "name", { oneOf: [{ type: "string", maxLength: 150 }, { type: "integer" }] });
      },
      expect: breaking("schema-type-changed", "BasePublicPlan.name", ...OFFERING),
    },
    {
      name: "the items of an array get another type",
      mutate: (published) => set(published, "OfferingOptions", "order", { type: "array", items: { type: "integer" } }),
      expect: breaking("schema-type-changed", "OfferingOptions.order[]", ...OFFERING),
    },
    {
      name: "the values of a map get another type",
      mutate: (published) => {
        set(published, "BasePublicPlan", "prices", { type: "object", additionalProperties: { type: "string" } });
      },
      expect: breaking("schema-type-changed", "BasePublicPlan.prices.*", ...OFFERING),
    },
    {
      name: "a text gets another format",
      mutate: (published) => set(published, "BaseComponentUsage", "created", { type: "string", format: "date" }),
      expect: breaking("schema-constraint-changed", "BaseComponentUsage.created", "plan_periods_list"),
    },
  ],
  bodies: [
    {
      name: "a property of a body is removed",
      mutate: ({ components }) => delete components.schemas.ComponentUsageItemRequest.properties.description,
      expect: harmless(
        "property-removed",
        "ComponentUsageItemRequest.description",
        "marketplace_component_usages_set_usage",
      ),
    },
    {
      name: "a required property is added to a body",
      mutate: (published) => {
        set(published, "ResourceSlugRequest", "reason", { type: "string" });
        published.components.schemas.ResourceSlugRequest.required.push("reason");
      },
      expect: breaking("required-properties-added", "ResourceSlugRequest", "set_slug"),
    },
    {
      name: "a property of a body becomes required",
      mutate: ({ components }) => components.schemas.ResourceUpdateRequest.required.push("description"),
      expect: breaking("required-properties-added", "ResourceUpdateRequest", "update"),
    },
    {
      name: "a property of a body gets another type",
      mutate: (published) => set(published, "ResourcePausedRequest", "paused", { type: "string" }),
      expect: breaking("schema-type-changed", "ResourcePausedRequest.paused", "set_paused"),
    },
    {
      name: "a text of a body has to be shorter",
      mutate: (published) => {
        property(published, "ComponentUserUsageCreateRequest", "username").maxLength = 50;
      },
      expect: breaking(
        "schema-constraint-changed",
        "ComponentUserUsageCreateRequest.username",
        "marketplace_component_usages_set_user_usage",
      ),
    },
    {
      name: "a text of a body may be longer",
      mutate: (published) => {
        property(published, "ResourceBackendIDRequest", "backend_id").maxLength = 500;
      },
      expect: harmless("maxLength-changed", "ResourceBackendIDRequest.backend_id", "set_backend_id"),
    },
    {
      name: "null is no longer accepted in a body",
      mutate: (published) => delete property(published, "ResourceEndDateByProviderRequest", "end_date").nullable,
      expect: breaking(
        "schema-type-changed",
        "ResourceEndDateByProviderRequest.end_date",
        "set_end_date_by_provider",
        "set_end_date_by_staff",
      ),
    },
    {
      name: "a number of a body gets a bound",
      mutate: (published) => {
        property(published, "NestedCustomerUsagePolicyComponentRequest", "limit").minimum = 0;
      },
      expect: breaking(
        "schema-constraint-changed",
        "NestedCustomerUsagePolicyComponentRequest.limit",
        ...POLICY_WRITES,
      ),
    },
    {
      name: "a body is removed",
      mutate: (published) => delete action(published, "set_as_erred").requestBody,
      expect: breaking("request-body-removed", "body", "set_as_erred"),
    },
    {
      name: "a body becomes required",
      mutate: (published) => {
        action(published, "terminate").requestBody.required = true;
      },
      expect: breaking("request-body-became-required", "body", "terminate"),
    },
    {
      name: "one of two operations with the same body wants more",
      mutate: (published) => {
        const { schemas } = published.components;
        const { properties } = schemas.ResourceOptionsRequest;
        schemas.DirectRequest = {
          type: "object",
          properties: { ...properties, force: { type: "boolean" } },
          required: ["force"],
        };
        const { content } = action(published, "update_options").requestBody;
        content["application/json"].schema = { $ref: "#/components/schemas/DirectRequest" };
      },
      expect: breaking("required-properties-added", "ResourceOptionsRequest", "update_options"),
    },
    {
      name: "a body takes forms too",
      mutate: (published) => {
        const { content } = action(published, "move_resource").requestBody;
        content["multipart/form-data"] = content["application/json"];
      },
    },
  ],
};
