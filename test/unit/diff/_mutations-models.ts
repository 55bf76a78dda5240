import {
  action,
  breaking,
  harmless,
  type Mutation,
  OFFERING,
  POLICY_WRITES,
  property,
  RESOURCES,
  set,
} from "./_mutating.js";

/** Changes of models and bodies that can be made together, as they do not touch. */
export const modelBatches: Record<string, Mutation[]> = {
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
        set(published, "BasePublicPlan", "quotas", { type: "object", additionalProperties: { type: "string" } });
      },
      expect: breaking("schema-type-changed", "BasePublicPlan.quotas.*", ...OFFERING),
    },
    {
      name: "a text gets another format",
      mutate: (published) => set(published, "BaseComponentUsage", "created", { type: "string", format: "date" }),
      expect: breaking("schema-constraint-changed", "BaseComponentUsage.created", "plan_periods_list"),
    },
  ],
  forms: [
    {
      name: "a date becomes a plain text",
      mutate: (published) =>
        delete property(published, "MergedPluginOptions", "latest_date_for_resource_termination").format,
      expect: harmless(
        "schema-constraint-changed",
        "MergedPluginOptions.latest_date_for_resource_termination",
        ...OFFERING,
      ),
    },
    {
      name: "a property is added to a model that the release uses for one operation",
      mutate: (published) => set(published, "MergedPluginOptions", "can_fly", { type: "boolean" }),
      expect: harmless("property-added", "MergedPluginOptions.can_fly", ...OFFERING),
    },
    {
      name: "an amount that was a text becomes a number, though the contract has both",
      mutate: (published) => set(published, "OrderDetails", "old_cost_estimate", { type: "number", format: "double" }),
      expect: breaking("type-changed", "OrderDetails.old_cost_estimate", ...RESOURCES),
    },
    {
      name: "amounts are published as the deviations know them",
      mutate: (published) => {
        const additionalProperties = { type: "number", format: "double" };
        set(published, "Resource", "current_usages", { type: "object", additionalProperties });
        set(published, "BasePublicPlan", "minimal_price", { type: "string", format: "decimal" });
        set(published, "ComponentUsage", "usage", { type: "string" });
      },
    },
    {
      name: "amounts become something that no deviation knows",
      mutate: (published) => {
        set(published, "BasePublicPlan", "prices", { type: "object", additionalProperties: { type: "boolean" } });
      },
      expect: breaking("schema-type-changed", "BasePublicPlan.prices.*", ...OFFERING),
    },
    {
      name: "a body takes an amount as a number only",
      mutate: (published) => set(published, "ComponentUsageItemRequest", "amount", { type: "number" }),
      expect: breaking(
        "schema-type-changed",
        "ComponentUsageItemRequest.amount",
        "marketplace_component_usages_set_usage",
      ),
    },
    {
      name: "an amount of a body gets another format",
      mutate: (published) => {
        property(published, "ComponentUserUsageCreateRequest", "usage").format = "date";
      },
      expect: breaking(
        "schema-type-changed",
        "ComponentUserUsageCreateRequest.usage",
        "marketplace_component_usages_set_user_usage",
      ),
    },
    {
      name: "a property is no longer always there",
      mutate: ({ components }) => {
        components.schemas.ResourcePlanPeriod.required = ["uuid"];
      },
      expect: breaking("required-properties-removed", "ResourcePlanPeriod", "plan_periods_list"),
    },
    {
      name: "a property is published as always there",
      mutate: ({ components }) => {
        components.schemas.Resource.required = ["uuid", "name", "service_settings_uuid"];
      },
    },
    {
      name: "texts of responses get lengths and patterns",
      mutate: (published) => {
        Object.assign(property(published, "ProjectUser", "full_name"), { maxLength: 10, pattern: "^x" });
        delete property(published, "Resource", "name").maxLength;
      },
    },
    {
      name: "a text of a response has another greatest length",
      mutate: (published) => {
        property(published, "BasePublicPlan", "name").maxLength = 300;
      },
      expect: harmless("schema-constraint-changed", "BasePublicPlan.name", ...OFFERING),
    },
    {
      name: "a uuid is published as a plain text, numbers with another format",
      mutate: (published) => {
        delete property(published, "Resource", "project_uuid").format;
        property(published, "Resource", "project_uuid").type = "string";
        property(published, "PublicOfferingDetails", "latitude").format = "float";
      },
    },
    {
      name: "a list of values of a response becomes any text",
      mutate: (published) => {
        const { readOnly } = property(published, "OfferingComponent", "billing_type");
        set(published, "OfferingComponent", "billing_type", { type: "string", readOnly });
      },
      expect: breaking("enum-values-added", "BillingTypeEnum", ...OFFERING),
    },
    {
      name: "null is no longer sent",
      mutate: (published) => delete property(published, "Resource", "end_date").nullable,
      expect: harmless("type-changed", "Resource.end_date", ...RESOURCES),
    },
    {
      name: "a property of a body is read-only now",
      mutate: (published) => {
        property(published, "ComponentUserUsageCreateRequest", "user").readOnly = true;
      },
      expect: breaking(
        "property-removed",
        "ComponentUserUsageCreateRequest.user",
        "marketplace_component_usages_set_user_usage",
      ),
    },
  ],
  bodies: [
    {
      name: "a property of a body is removed",
      mutate: ({ components }) => delete components.schemas.ComponentUsageItemRequest.properties.description,
      expect: breaking(
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
      name: "a body loses its only property",
      mutate: ({ components }) => {
        components.schemas.ResourceReportRequest.properties = {};
      },
      expect: breaking("schema-properties-removed", "ResourceReportRequest", "submit_report"),
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
