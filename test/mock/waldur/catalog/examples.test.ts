import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { validateResponse } from "../../../../src/validate/index.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse } from "../../_neighbours.js";

const AURORA = "3aaaa3a48ce04ca2bcc0231bc546d08c";
const AURORA_HPC = "93a74a6ae7c144ae97b8f89129b65e7b";
const FORECAST = "b9005020ea014056801f86ab919a8aef";
const HPC = "fdef10219e544434982dac55f22c184d";
const INSTITUTES = "912fb0c9918844178d73b755a5a46659";
const PLAN = "b6573320e262483a97557d007154242e";
const PROJECT_ADMIN = "21c9d81acf664b06a6c0942a390e8250";
const PROVIDER = "64710c1623a04b66b0ece21a91596a3e";
const SHARE = "2de2109464044a718aef77014e17f3a8";
const STORAGE = "a9568e0e246343efb1ba49cdd6a01607";
const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";

const CASES: [example: string, status: number, operation: OperationId, how: Parameters<typeof exampleResponse>[1]][] = [
  [
    "PublicOfferingListTypical",
    200,
    "marketplace_public_offerings_list",
    { as: "alice", query: `uuid_list=${STORAGE}` },
  ],
  ["PublicOfferingListEmpty", 200, "marketplace_public_offerings_list", { query: "name=nothing" }],
  ["OfferingAuroraHpc", 200, "marketplace_public_offerings_retrieve", { uuid: AURORA_HPC }],
  ["PublicOfferingForVisitors", 200, "marketplace_public_offerings_retrieve", { as: null, uuid: STORAGE }],
  ["PublicPlanListTypical", 200, "marketplace_public_offerings_plans_list", { as: null, uuid: STORAGE }],
  [
    "PublicPlanStandard",
    200,
    "marketplace_public_offerings_plans_retrieve",
    { as: "alice", uuid: AURORA_HPC, variables: { plan_uuid: PLAN } },
  ],
  ["OfferingUnknown", 404, "marketplace_public_offerings_retrieve", { uuid: UNKNOWN }],
  [
    "OfferingUnknown",
    404,
    "marketplace_public_offerings_plans_retrieve",
    { uuid: UNKNOWN, variables: { plan_uuid: PLAN } },
  ],
  ["OfferingFilterUuid", 400, "marketplace_public_offerings_list", { query: "category_uuid=hpc" }],
  ["OfferingFilterDateTime", 400, "marketplace_public_offerings_list", { query: "created=yesterday" }],
  ["OfferingFilterState", 400, "marketplace_public_offerings_list", { query: "state=active" }],
  ["OfferingOrderingUnknown", 400, "marketplace_provider_offerings_list", { query: "o=slug" }],
  ["OfferingAttributesMalformed", 400, "marketplace_public_offerings_list", { query: "attributes=gpus" }],
  ["OfferingAttributesNotObject", 400, "marketplace_public_offerings_list", { query: "attributes=[]" }],
  [
    "ProviderOfferingListTypical",
    200,
    "marketplace_provider_offerings_list",
    { as: "nils.aaberg", query: `uuid_list=${STORAGE}` },
  ],
  [
    "ProviderOfferingListEmpty",
    200,
    "marketplace_provider_offerings_list",
    { as: "nils.aaberg", query: "name=nothing" },
  ],
  ["ProviderOfferingForOwner", 200, "marketplace_provider_offerings_retrieve", { as: "nils.aaberg", uuid: STORAGE }],
  [
    "ProviderOfferingForOfferingManager",
    200,
    "marketplace_provider_offerings_retrieve",
    { as: "tuuli.mets", uuid: STORAGE },
  ],
  ["OfferingUnknown", 404, "marketplace_provider_offerings_retrieve", { uuid: UNKNOWN }],
  ["CategoryListTypical", 200, "marketplace_categories_list", { as: null, query: `customer_uuid=${AURORA}&title=hpc` }],
  ["CategoryListEmpty", 200, "marketplace_categories_list", { query: "title=nothing" }],
  ["CategoryHpc", 200, "marketplace_categories_retrieve", { as: "alice", uuid: HPC, query: `customer_uuid=${AURORA}` }],
  ["CategoryUnknown", 404, "marketplace_categories_retrieve", { uuid: UNKNOWN }],
  ["CategoryFilterUuid", 400, "marketplace_categories_list", { query: "customer_uuid=aurora" }],
  ["CategoryFilterState", 400, "marketplace_categories_list", { query: "customers_offerings_state=Active" }],
  [
    "ServiceProviderListTypical",
    200,
    "marketplace_service_providers_list",
    { as: "nils.aaberg", query: `customer_uuid=${AURORA}` },
  ],
  ["ServiceProviderListEmpty", 200, "marketplace_service_providers_list", { query: "customer_keyword=nothing" }],
  ["ServiceProviderAurora", 200, "marketplace_service_providers_retrieve", { uuid: PROVIDER }],
  ["ServiceProviderForVisitors", 200, "marketplace_service_providers_retrieve", { as: null, uuid: PROVIDER }],
  ["ServiceProviderUnknown", 404, "marketplace_service_providers_retrieve", { uuid: AURORA }],
  ["ServiceProviderFilterUuid", 400, "marketplace_service_providers_list", { query: "customer_uuid=aurora" }],
  ["ServiceProviderOrderingUnknown", 400, "marketplace_service_providers_list", { query: "o=created" }],
  [
    "ComponentUserUsageListTypical",
    200,
    "marketplace_component_user_usages_list",
    { as: "alice", query: `resource_uuid=${FORECAST}&component_usage__billing_period=2025-11-01` },
  ],
  ["ComponentUserUsageListEmpty", 200, "marketplace_component_user_usages_list", { query: "username=nobody" }],
  ["ComponentUserUsageAliceGpu", 200, "marketplace_component_user_usages_retrieve", { as: "nils.aaberg", uuid: SHARE }],
  ["ComponentUserUsageUnknown", 404, "marketplace_component_user_usages_retrieve", { uuid: UNKNOWN }],
  ["ComponentUserUsageFilterUuid", 400, "marketplace_component_user_usages_list", { query: "resource_uuid=forecast" }],
  ["ComponentUserUsageFilterDate", 400, "marketplace_component_user_usages_list", { query: "date_after=today" }],
  [
    "ComponentUserUsageFilterNumber",
    400,
    "marketplace_component_user_usages_list",
    { query: "billing_period_month=November" },
  ],
  ["ComponentUserUsageOrderingUnknown", 400, "marketplace_component_user_usages_list", { query: "o=date" }],
  ["PlanListTypical", 200, "marketplace_plans_list", { as: "alice", query: `offering_uuid=${AURORA_HPC}` }],
  ["PlanListEmpty", 200, "marketplace_plans_list", { query: "offering_slug=nothing" }],
  ["PlanStandardAllocation", 200, "marketplace_plans_retrieve", { as: "nils.aaberg", uuid: PLAN }],
  ["PlanUnknown", 404, "marketplace_plans_retrieve", { uuid: UNKNOWN }],
  ["PlanFilterUuid", 400, "marketplace_plans_list", { query: "offering_uuid=aurora" }],
  ["ResourceOfferingListTypical", 200, "marketplace_resource_offerings_list", { as: "alice", uuid: HPC }],
  ["ResourceOfferingListEmpty", 200, "marketplace_resource_offerings_list", { as: "oskar.sten", uuid: HPC }],
  ["CategoryUnknown", 404, "marketplace_resource_offerings_list", { uuid: UNKNOWN }],
  ["RoleFilterNull", 400, "marketplace_resource_offerings_list", { uuid: HPC, query: "name=%00" }],
  ["OrganizationGroupListTypical", 200, "organization_groups_list", { query: "name=research" }],
  ["OrganizationGroupListEmpty", 200, "organization_groups_list", { query: "name=nothing" }],
  ["OrganizationGroupInstitutes", 200, "organization_groups_retrieve", { as: "alice", uuid: INSTITUTES }],
  ["OrganizationGroupUnknown", 404, "organization_groups_retrieve", { uuid: UNKNOWN }],
  ["OrganizationGroupFilterParent", 400, "organization_groups_list", { query: "parent=institutes" }],
  ["RoleProjectAdmin", 200, "roles_retrieve", { as: "alice", uuid: PROJECT_ADMIN }],
  ["RoleUnknown", 404, "roles_retrieve", { uuid: UNKNOWN }],
];

/** The operations whose examples are here. */
const FAMILIES =
  /^(marketplace_(public_offerings|provider_offerings|plans|resource_offerings|categories|service_providers|component_user_usages)|organization_groups)_|^roles_retrieve$/;

describe("the default world answers the contract's examples of the catalog, of plans and of shares of users", () => {
  test.each(CASES)("%s", (name, status, operation, how) => {
    const { value } = (bundle.components.examples as Record<string, { value: unknown }>)[name] ?? {};
    const response = exampleResponse(operation, how);
    expect(response.body).toEqual(value);
    expect(response.status).toBe(status);
    // In the order of the record, which `toEqual` does not look at.
    expect(JSON.stringify(response.body)).toBe(JSON.stringify(value));
    expect(validateResponse(operation, { ...response, query: how?.query })).toEqual([]);
  });

  test("every example of these operations is among them", () => {
    const asked = new Set(CASES.map(([example]) => example));
    const shown = Object.entries(operationTable)
      .filter(([id]) => FAMILIES.test(id))
      .flatMap(([, { responseExamples }]) =>
        // Without a token all operations answer alike, and so do all lists to a page that is not there.
        Object.entries(responseExamples).flatMap(([status, examples]) => (status === "401" ? [] : examples)),
      );
    const names = [...new Set(shown)].filter((name) => name !== "PageOutOfRange");
    expect(names.length).toBeGreaterThan(45);
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
  });
});
