import type { Any } from "../../fixtures/small-contract.js";
import {
  API,
  action,
  breaking,
  harmless,
  list,
  type Mutation,
  parameter,
  RESOURCE,
  RESOURCES,
  set,
} from "./_mutating.js";

/** Changes of operations, parameters and responses that can be made together, as they do not touch. */
export const operationBatches: Record<string, Mutation[]> = {
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
      name: "a filter that takes a URL is declared as one",
      mutate: (published) => {
        for (const name of ["customer", "offering"]) parameter(list(published), name).schema.format = "uri";
      },
    },
    {
      name: "a filter by name wants a URL",
      mutate: (published) => {
        parameter(list(published), "name").schema.format = "uri";
      },
      expect: breaking("schema-constraint-changed", "query name", "list"),
    },
    {
      name: "a value that is filtered by and sent is added",
      mutate: ({ components }) => components.schemas.ResourceState.enum.push("Melted"),
      expect: [
        breaking("enum-values-added", "ResourceState", ...RESOURCES),
        harmless("enum-changed", "ResourceState", "count"),
      ],
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
      name: "a success loses the body that only the docs do not have",
      mutate: (published) => delete action(published, "set_restrict_member_access").responses["200"].content,
      expect: breaking("media-type-removed", "RestrictMemberAccessSet", "set_restrict_member_access"),
    },
    {
      name: "a body gets another media type",
      mutate: ({ paths }) => {
        const { responses } = paths[`${RESOURCE}glauth_users_config/`].get;
        responses["200"].content = { "application/json": { schema: { type: "object" } } };
      },
      expect: breaking("media-type-removed", "GlauthConfig", "glauth_users_config_retrieve"),
    },
    {
      name: "an error gets a body",
      mutate: (published) => {
        const content = { "application/json": { schema: { type: "integer" } } };
        action(published, "set_paused").responses["409"] = { description: "", content };
        action(published, "set_slug").responses["404"] = { description: "", content };
      },
      expect: harmless("response-added", "response 409", "set_paused"),
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
};
