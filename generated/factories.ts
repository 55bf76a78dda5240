// Made by `npm run generate` from openapi/. Do not edit.

import { type BodyFactory, bodyFactory, type Factory, factory } from "../src/factories/factory.js";
import type { ComponentUsage, ValidationError, ErrorDetail, PageNotFoundError, NestedCustomerUsagePolicyComponent, CustomerComponentUsagePolicy, OfferingUser, MergedPluginOptions, OrderDetails, NestedEndpoint, NestedSoftwareCatalog, NestedPartition, NestedRole, OptionField, OfferingOptions, OfferingComponent, OrganizationGroup, NestedPlanComponent, BasePublicPlan, NestedScreenshot, NestedOfferingFile, NestedCampaign, PublicOfferingDetails, ResourceResponseStatus, BackendMetadata, ReportSection, Resource, ResourceUpdate, MoveConflictError, SubresourceOffering, BaseComponentUsage, ResourcePlanPeriod, PullScheduled, ProjectUser, OrderUUID, MergedSecretOptions, BaseProviderPlan, ProviderOfferingDetails, ProviderPlanDetails, ResourceOffering, MarketplaceCategory, ServiceProvider, ComponentUserUsage, Logout, CoreAuthToken, NestedPriceEstimate, Customer, Event, Project, RoleDetails, Permission, User, Version } from "./types.js";

/** Makes {@link ComponentUsage}: the contract's example `ComponentUsageCpuNovember` with the overrides that are given. */
export const makeComponentUsage: Factory<ComponentUsage> = /* @__PURE__ */ factory<ComponentUsage>((uuid) => ({
  "uuid": uuid,
  "created": "2025-11-01T06:00:00+00:00",
  "description": "",
  "type": "cpu",
  "name": "CPU",
  "measured_unit": "CPU-hours",
  "usage": "18250.50",
  "date": "2025-11-21T06:00:00+00:00",
  "recurring": false,
  "resource_name": "sea-ice-forecast-2025",
  "resource_uuid": "b9005020ea014056801f86ab919a8aef",
  "offering_name": "Aurora HPC",
  "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
  "project_name": "Sea ice forecasting",
  "project_uuid": "11e0887311d24216a26934c6fc8815ed",
  "customer_name": "Baltic Ocean Institute",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "billing_period": "2025-11-01",
  "modified_by": 7
}), "8b9cfdbd794949e4b98847f07fdd80bb");

/** Makes {@link ValidationError}: the contract's example `UsageFilterUuid` with the overrides that are given. */
export const makeValidationError: BodyFactory<ValidationError> = /* @__PURE__ */ bodyFactory<ValidationError>(() => ({
  "project_uuid": [
    "Enter a valid UUID."
  ]
}));

/** Makes {@link ErrorDetail}: the contract's example `NotAuthenticated` with the overrides that are given. */
export const makeErrorDetail: Factory<ErrorDetail> = /* @__PURE__ */ factory<ErrorDetail>(() => ({
  "detail": "Authentication credentials were not provided."
}));

/** Makes {@link PageNotFoundError}: the contract's example `PageOutOfRange` with the overrides that are given. */
export const makePageNotFoundError: Factory<PageNotFoundError> = /* @__PURE__ */ factory<PageNotFoundError>(() => ({
  "detail": "Invalid page."
}));

/** Makes {@link NestedCustomerUsagePolicyComponent}: the contract's example `PolicyNeverFired.component_limits_set[0]` with the overrides that are given. */
export const makeNestedCustomerUsagePolicyComponent: Factory<NestedCustomerUsagePolicyComponent> = /* @__PURE__ */ factory<NestedCustomerUsagePolicyComponent>((uuid) => ({
  "type": "storage",
  "limit": 100,
  "period": 4,
  "period_name": "12 month",
  "component": uuid
}), "e1488037252c4075b566bfc65f281b8e", "component");

/** Makes {@link CustomerComponentUsagePolicy}: the contract's example `PolicyNeverFired` with the overrides that are given. */
export const makeCustomerComponentUsagePolicy: Factory<CustomerComponentUsagePolicy> = /* @__PURE__ */ factory<CustomerComponentUsagePolicy>((uuid) => ({
  "uuid": uuid,
  "url": `https://api.example.com/api/marketplace-customer-component-usage-policies/${uuid}/`,
  "scope": "https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
  "scope_name": "Baltic Ocean Institute",
  "scope_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "actions": "notify_organization_owners",
  "created": "2025-11-21T09:30:00+00:00",
  "created_by_full_name": "Mari Kask",
  "created_by_username": "mari.kask",
  "has_fired": false,
  "fired_datetime": null,
  "options": {},
  "component_limits_set": [
    {
      "type": "storage",
      "limit": 100,
      "period": 4,
      "period_name": "12 month",
      "component": "e1488037252c4075b566bfc65f281b8e"
    }
  ]
}), "097461825fbd411781024f33a357bbfa");

/** Makes {@link OfferingUser}: the contract's example `OfferingUserAlice` with the overrides that are given. */
export const makeOfferingUser: Factory<OfferingUser> = /* @__PURE__ */ factory<OfferingUser>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-offering-users/${uuid}/`,
  "uuid": uuid,
  "user": "https://api.example.com/api/users/9370ed6df41d4d17a8b1682adab9ecf4/",
  "offering": "https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/",
  "username": "aurora_alice",
  "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
  "offering_name": "Aurora HPC",
  "user_uuid": "9370ed6df41d4d17a8b1682adab9ecf4",
  "user_username": "alice",
  "user_full_name": "Alice Lund",
  "user_email": "alice.lund@example.com",
  "created": "2024-01-01T00:00:00+00:00",
  "modified": "2024-01-01T00:00:00+00:00",
  "customer_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "customer_name": "Aurora Supercomputing Centre",
  "is_restricted": false,
  "state": "OK",
  "service_provider_comment": "",
  "service_provider_comment_url": "",
  "has_consent": false,
  "requires_reconsent": false,
  "has_compliance_checklist": false
}), "477dc9a68c874937acac47f9953b32ee");

/** Makes {@link MergedPluginOptions}: the contract's example `OrderDone.offering_plugin_options` with the overrides that are given. */
export const makeMergedPluginOptions: Factory<MergedPluginOptions> = /* @__PURE__ */ factory<MergedPluginOptions>(() => ({
  "service_provider_can_create_offering_user": true,
  "supports_downscaling": true,
  "supports_pausing": true,
  "homedir_prefix": "/home/",
  "initial_primarygroup_number": 5000,
  "initial_uidnumber": 5000,
  "initial_usergroup_number": 6000,
  "username_anonymized_prefix": "waldur_",
  "username_generation_policy": "service_provider"
}));

/** Makes {@link OrderDetails}: the contract's example `OrderDone` with the overrides that are given. */
export const makeOrderDetails: Factory<OrderDetails> = /* @__PURE__ */ factory<OrderDetails>((uuid) => ({
  "offering": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/",
  "offering_name": "Aurora HPC",
  "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
  "offering_description": "Batch computing on the Aurora cluster.",
  "offering_image": null,
  "offering_thumbnail": "https://api.example.com/media/marketplace_service_offering_thumbnails/aurora-hpc.png",
  "offering_type": "Marketplace.Slurm",
  "offering_shared": true,
  "offering_billable": true,
  "offering_plugin_options": {
    "service_provider_can_create_offering_user": true,
    "supports_downscaling": true,
    "supports_pausing": true,
    "homedir_prefix": "/home/",
    "initial_primarygroup_number": 5000,
    "initial_uidnumber": 5000,
    "initial_usergroup_number": 6000,
    "username_anonymized_prefix": "waldur_",
    "username_generation_policy": "service_provider"
  },
  "provider_name": "Aurora Supercomputing Centre",
  "provider_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "provider_slug": "aurora",
  "category_title": "HPC",
  "category_uuid": "fdef10219e544434982dac55f22c184d",
  "category_icon": null,
  "plan": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/plans/b6573320e262483a97557d007154242e/",
  "plan_unit": "month",
  "plan_name": "Standard allocation",
  "plan_uuid": "b6573320e262483a97557d007154242e",
  "plan_description": "CPU and GPU hours as used, storage as booked.",
  "attributes": {
    "name": "sea-ice-forecast-2025"
  },
  "limits": {
    "storage": 20
  },
  "uuid": uuid,
  "created": "2025-01-15T08:12:44.184002+00:00",
  "modified": "2025-01-15T08:20:03.541877+00:00",
  "resource_uuid": "ba2f6ed019e8481e98c971ba6cbac255",
  "resource_type": "SLURM.Allocation",
  "resource_name": "sea-ice-forecast-2025",
  "cost": "370.0000000000",
  "state": "done",
  "output": "",
  "marketplace_resource_uuid": "b9005020ea014056801f86ab919a8aef",
  "error_message": "",
  "error_traceback": "",
  "callback_url": null,
  "completed_at": "2025-01-15T08:20:03.541877+00:00",
  "request_comment": "The forecasts start on 1 February.",
  "attachment": null,
  "type": "Create",
  "start_date": null,
  "slug": "sea-ice-1",
  "url": `https://api.example.com/api/marketplace-orders/${uuid}/`,
  "consumer_reviewed_by": "alice",
  "consumer_reviewed_by_full_name": "Alice Lund",
  "consumer_reviewed_by_username": "alice",
  "consumer_reviewed_at": "2025-01-15T08:12:44.210561+00:00",
  "provider_reviewed_by": "nils.aaberg",
  "provider_reviewed_by_full_name": "Nils Aaberg",
  "provider_reviewed_by_username": "nils.aaberg",
  "provider_reviewed_at": "2025-01-15T08:19:40.003215+00:00",
  "created_by_username": "alice",
  "created_by_full_name": "Alice Lund",
  "created_by_civil_number": null,
  "customer_name": "Baltic Ocean Institute",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "customer_slug": "baltic-ocean",
  "project_name": "Sea ice forecasting",
  "project_uuid": "11e0887311d24216a26934c6fc8815ed",
  "project_description": "Daily sea ice forecasts for the northern Baltic.",
  "project_slug": "sea-ice",
  "old_plan_name": null,
  "new_plan_name": "Standard allocation",
  "old_plan_uuid": null,
  "new_plan_uuid": "b6573320e262483a97557d007154242e",
  "old_cost_estimate": "370.0000000000",
  "new_cost_estimate": "370.0000000000",
  "can_terminate": false,
  "fixed_price": 0,
  "activation_price": 0,
  "termination_comment": null,
  "backend_id": "",
  "issue": null
}), "9f70d9c3a1e44bf7bc4f005d30881ad6");

/** Makes {@link NestedEndpoint}: the contract's example `OfferingAuroraHpc.endpoints[0]` with the overrides that are given. */
export const makeNestedEndpoint: Factory<NestedEndpoint> = /* @__PURE__ */ factory<NestedEndpoint>((uuid) => ({
  "uuid": uuid,
  "name": "Login node",
  "url": "ssh://login.aurora.example"
}), "a9d50c6d7d524554a60d5e7987e1fc30");

/** Makes {@link NestedSoftwareCatalog}: the contract's example `OfferingAuroraHpc.software_catalogs[0]` with the overrides that are given. */
export const makeNestedSoftwareCatalog: Factory<NestedSoftwareCatalog> = /* @__PURE__ */ factory<NestedSoftwareCatalog>((uuid) => ({
  "uuid": uuid,
  "catalog": {
    "uuid": "fa1994f7a6dd46a888ac3c3a87afdd44",
    "name": "Northern Software Stack",
    "version": "2025.06",
    "description": "Scientific software, built once for each kind of processor."
  },
  "enabled_cpu_family": [
    "x86_64"
  ],
  "enabled_cpu_microarchitectures": [
    "generic",
    "zen3"
  ],
  "package_count": 612,
  "partition": {
    "uuid": "8e1eecbcbc6245a7af305ad356aa4efe",
    "partition_name": "gpu",
    "priority_tier": 10,
    "qos": "gpu"
  }
}), "bede85b5a04d4f8ebf27baf66e4b449f");

/** Makes {@link NestedPartition}: the contract's example `OfferingAuroraHpc.partitions[0]` with the overrides that are given. */
export const makeNestedPartition: Factory<NestedPartition> = /* @__PURE__ */ factory<NestedPartition>((uuid) => ({
  "uuid": uuid,
  "partition_name": "gpu",
  "cpu_bind": null,
  "def_cpu_per_gpu": 16,
  "max_cpus_per_node": 128,
  "max_cpus_per_socket": 64,
  "def_mem_per_cpu": 4000,
  "def_mem_per_gpu": 64000,
  "def_mem_per_node": null,
  "max_mem_per_cpu": null,
  "max_mem_per_node": 512000,
  "default_time": 60,
  "max_time": 2880,
  "grace_time": 300,
  "max_nodes": 8,
  "min_nodes": 1,
  "exclusive_topo": false,
  "exclusive_user": false,
  "priority_tier": 10,
  "qos": "gpu",
  "req_resv": false
}), "8e1eecbcbc6245a7af305ad356aa4efe");

/** Makes {@link NestedRole}: the contract's example `OfferingAuroraHpc.roles[0]` with the overrides that are given. */
export const makeNestedRole: Factory<NestedRole> = /* @__PURE__ */ factory<NestedRole>((uuid) => ({
  "uuid": uuid,
  "name": "Data steward",
  "url": `https://api.example.com/api/marketplace-offering-user-roles/${uuid}/`
}), "2672d8fe97b6428ba44b243e2a59ec9b");

/** Makes {@link OptionField}: the contract's example `OfferingAuroraHpc.resource_options.options.queue` with the overrides that are given. */
export const makeOptionField: Factory<OptionField> = /* @__PURE__ */ factory<OptionField>(() => ({
  "type": "select_string",
  "label": "Queue",
  "help_text": "Jobs in the priority queue start earlier and cost the same.",
  "required": false,
  "choices": [
    "standard",
    "priority"
  ]
}));

/** Makes {@link OfferingOptions}: the contract's example `OfferingAuroraHpc.options` with the overrides that are given. */
export const makeOfferingOptions: Factory<OfferingOptions> = /* @__PURE__ */ factory<OfferingOptions>(() => ({
  "order": [],
  "options": {}
}));

/** Makes {@link OfferingComponent}: the contract's example `OfferingAuroraHpc.components[0]` with the overrides that are given. */
export const makeOfferingComponent: Factory<OfferingComponent> = /* @__PURE__ */ factory<OfferingComponent>((uuid) => ({
  "uuid": uuid,
  "billing_type": "usage",
  "type": "cpu",
  "name": "CPU",
  "description": "One core of a CPU node for one hour.",
  "measured_unit": "CPU-hours",
  "unit_factor": 60,
  "limit_period": null,
  "limit_amount": null,
  "article_code": "HPC-CPU",
  "max_value": null,
  "min_value": null,
  "max_available_limit": null,
  "is_boolean": false,
  "default_limit": null,
  "factor": null,
  "is_builtin": false,
  "is_prepaid": false,
  "overage_component": null,
  "min_prepaid_duration": null,
  "max_prepaid_duration": null
}), "18a5e504631f45a9b7b97ee2f9df3dcb");

/** Makes {@link OrganizationGroup}: the contract's example `OrganizationGroupInstitutes` with the overrides that are given. */
export const makeOrganizationGroup: Factory<OrganizationGroup> = /* @__PURE__ */ factory<OrganizationGroup>((uuid) => ({
  "uuid": uuid,
  "url": `https://api.example.com/api/organization-groups/${uuid}/`,
  "name": "Research institutes",
  "parent": null,
  "customers_count": 2
}), "912fb0c9918844178d73b755a5a46659");

/** Makes {@link NestedPlanComponent}: the contract's example `PublicPlanStandard.components[0]` with the overrides that are given. */
export const makeNestedPlanComponent: Factory<NestedPlanComponent> = /* @__PURE__ */ factory<NestedPlanComponent>(() => ({
  "type": "cpu",
  "name": "CPU",
  "measured_unit": "CPU-hours",
  "amount": 0,
  "price": "0.0200000000",
  "future_price": null,
  "discount_threshold": null,
  "discount_rate": null
}));

/** Makes {@link BasePublicPlan}: the contract's example `PublicPlanStandard` with the overrides that are given. */
export const makeBasePublicPlan: Factory<BasePublicPlan> = /* @__PURE__ */ factory<BasePublicPlan>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/plans/${uuid}/`,
  "uuid": uuid,
  "name": "Standard allocation",
  "description": "CPU and GPU hours as used, storage as booked.",
  "article_code": "HPC-STD",
  "max_amount": null,
  "archived": false,
  "is_active": true,
  "unit_price": "0.0000000000",
  "unit": "month",
  "init_price": 0,
  "switch_price": 0,
  "backend_id": "",
  "organization_groups": [],
  "components": [
    {
      "type": "cpu",
      "name": "CPU",
      "measured_unit": "CPU-hours",
      "amount": 0,
      "price": "0.0200000000",
      "future_price": null,
      "discount_threshold": null,
      "discount_rate": null
    },
    {
      "type": "gpu",
      "name": "GPU",
      "measured_unit": "GPU-hours",
      "amount": 0,
      "price": "0.8500000000",
      "future_price": "0.8000000000",
      "discount_threshold": null,
      "discount_rate": null
    },
    {
      "type": "storage",
      "name": "Storage",
      "measured_unit": "TB",
      "amount": 0,
      "price": "18.5000000000",
      "future_price": null,
      "discount_threshold": 100,
      "discount_rate": 10
    }
  ],
  "prices": {
    "cpu": "0.0200000000",
    "gpu": "0.8500000000",
    "storage": "18.5000000000"
  },
  "future_prices": {
    "cpu": null,
    "gpu": "0.8000000000",
    "storage": null
  },
  "quotas": {
    "cpu": 0,
    "gpu": 0,
    "storage": 0
  },
  "resources_count": 2,
  "plan_type": "mixed",
  "minimal_price": "18.5000000000"
}), "b6573320e262483a97557d007154242e");

/** Makes {@link NestedScreenshot}: the contract's example `OfferingAuroraHpc.screenshots[0]` with the overrides that are given. */
export const makeNestedScreenshot: Factory<NestedScreenshot> = /* @__PURE__ */ factory<NestedScreenshot>((uuid) => ({
  "name": "Machine room",
  "uuid": uuid,
  "description": "The GPU racks of Aurora.",
  "image": "https://api.example.com/media/marketplace_screenshots/aurora-racks.jpg",
  "thumbnail": "https://api.example.com/media/marketplace_screenshots/aurora-racks-small.jpg",
  "created": "2024-11-04T09:20:00+00:00"
}), "ecf5c831b7c645258c422b408e594046");

/** Makes {@link NestedOfferingFile}: the contract's example `OfferingAuroraHpc.files[0]` with the overrides that are given. */
export const makeNestedOfferingFile: Factory<NestedOfferingFile> = /* @__PURE__ */ factory<NestedOfferingFile>(() => ({
  "name": "User guide",
  "created": "2024-11-04T09:15:00+00:00",
  "file": "https://api.example.com/media/marketplace_offering_files/aurora-user-guide.pdf"
}));

/** Makes {@link NestedCampaign}: the contract's example `OfferingAuroraHpc.promotion_campaigns[0]` with the overrides that are given. */
export const makeNestedCampaign: Factory<NestedCampaign> = /* @__PURE__ */ factory<NestedCampaign>((uuid) => ({
  "uuid": uuid,
  "name": "GPU autumn",
  "start_date": "2025-10-01",
  "end_date": "2025-12-31",
  "discount_type": "discount",
  "discount": 10,
  "stock": 25,
  "description": "Ten percent off for three months on new allocations.",
  "months": 3,
  "service_provider": "https://api.example.com/api/marketplace-service-providers/64710c1623a04b66b0ece21a91596a3e/"
}), "c0278d187e8f41db98f06ed6a034a518");

/** Makes {@link PublicOfferingDetails}: the contract's example `OfferingAuroraHpc` with the overrides that are given. */
export const makePublicOfferingDetails: Factory<PublicOfferingDetails> = /* @__PURE__ */ factory<PublicOfferingDetails>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-public-offerings/${uuid}/`,
  "uuid": uuid,
  "created": "2024-11-04T09:00:00+00:00",
  "name": "Aurora HPC",
  "slug": "aurora-hpc",
  "description": "Batch computing on the Aurora cluster.",
  "full_description": "<p>Aurora has 240 CPU nodes and 24 GPU nodes, with a parallel file system that all of them share. Jobs are run by SLURM.</p>",
  "privacy_policy_link": "https://aurora.example/privacy",
  "access_url": "",
  "endpoints": [
    {
      "uuid": "a9d50c6d7d524554a60d5e7987e1fc30",
      "name": "Login node",
      "url": "ssh://login.aurora.example"
    }
  ],
  "software_catalogs": [
    {
      "uuid": "bede85b5a04d4f8ebf27baf66e4b449f",
      "catalog": {
        "uuid": "fa1994f7a6dd46a888ac3c3a87afdd44",
        "name": "Northern Software Stack",
        "version": "2025.06",
        "description": "Scientific software, built once for each kind of processor."
      },
      "enabled_cpu_family": [
        "x86_64"
      ],
      "enabled_cpu_microarchitectures": [
        "generic",
        "zen3"
      ],
      "package_count": 612,
      "partition": {
        "uuid": "8e1eecbcbc6245a7af305ad356aa4efe",
        "partition_name": "gpu",
        "priority_tier": 10,
        "qos": "gpu"
      }
    }
  ],
  "partitions": [
    {
      "uuid": "8e1eecbcbc6245a7af305ad356aa4efe",
      "partition_name": "gpu",
      "cpu_bind": null,
      "def_cpu_per_gpu": 16,
      "max_cpus_per_node": 128,
      "max_cpus_per_socket": 64,
      "def_mem_per_cpu": 4000,
      "def_mem_per_gpu": 64000,
      "def_mem_per_node": null,
      "max_mem_per_cpu": null,
      "max_mem_per_node": 512000,
      "default_time": 60,
      "max_time": 2880,
      "grace_time": 300,
      "max_nodes": 8,
      "min_nodes": 1,
      "exclusive_topo": false,
      "exclusive_user": false,
      "priority_tier": 10,
      "qos": "gpu",
      "req_resv": false
    }
  ],
  "roles": [
    {
      "uuid": "2672d8fe97b6428ba44b243e2a59ec9b",
      "name": "Data steward",
      "url": "https://api.example.com/api/marketplace-offering-user-roles/2672d8fe97b6428ba44b243e2a59ec9b/"
    }
  ],
  "customer": "https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/",
  "customer_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "customer_name": "Aurora Supercomputing Centre",
  "project": null,
  "project_uuid": null,
  "project_name": null,
  "category": "https://api.example.com/api/marketplace-categories/fdef10219e544434982dac55f22c184d/",
  "category_uuid": "fdef10219e544434982dac55f22c184d",
  "category_title": "HPC",
  "attributes": {
    "interconnect": "InfiniBand HDR",
    "gpus": true
  },
  "options": {
    "order": [],
    "options": {}
  },
  "resource_options": {
    "order": [
      "queue",
      "max_jobs"
    ],
    "options": {
      "queue": {
        "type": "select_string",
        "label": "Queue",
        "help_text": "Jobs in the priority queue start earlier and cost the same.",
        "required": false,
        "choices": [
          "standard",
          "priority"
        ]
      },
      "max_jobs": {
        "type": "integer",
        "label": "Jobs at the same time",
        "required": false,
        "min": 1,
        "max": 500
      }
    }
  },
  "components": [
    {
      "uuid": "18a5e504631f45a9b7b97ee2f9df3dcb",
      "billing_type": "usage",
      "type": "cpu",
      "name": "CPU",
      "description": "One core of a CPU node for one hour.",
      "measured_unit": "CPU-hours",
      "unit_factor": 60,
      "limit_period": null,
      "limit_amount": null,
      "article_code": "HPC-CPU",
      "max_value": null,
      "min_value": null,
      "max_available_limit": null,
      "is_boolean": false,
      "default_limit": null,
      "factor": null,
      "is_builtin": false,
      "is_prepaid": false,
      "overage_component": null,
      "min_prepaid_duration": null,
      "max_prepaid_duration": null
    },
    {
      "uuid": "4683e1c8f0ea413e8accef30045727eb",
      "billing_type": "usage",
      "type": "gpu",
      "name": "GPU",
      "description": "One GPU for one hour.",
      "measured_unit": "GPU-hours",
      "unit_factor": 60,
      "limit_period": null,
      "limit_amount": null,
      "article_code": "HPC-GPU",
      "max_value": null,
      "min_value": null,
      "max_available_limit": null,
      "is_boolean": false,
      "default_limit": null,
      "factor": null,
      "is_builtin": false,
      "is_prepaid": false,
      "overage_component": null,
      "min_prepaid_duration": null,
      "max_prepaid_duration": null
    },
    {
      "uuid": "e1488037252c4075b566bfc65f281b8e",
      "billing_type": "limit",
      "type": "storage",
      "name": "Storage",
      "description": "Room on the parallel file system.",
      "measured_unit": "TB",
      "unit_factor": 1,
      "limit_period": "month",
      "limit_amount": null,
      "article_code": "HPC-STO",
      "max_value": 500,
      "min_value": 1,
      "max_available_limit": 4000,
      "is_boolean": false,
      "default_limit": 10,
      "factor": null,
      "is_builtin": false,
      "is_prepaid": false,
      "overage_component": null,
      "min_prepaid_duration": null,
      "max_prepaid_duration": null
    }
  ],
  "plugin_options": {
    "service_provider_can_create_offering_user": true,
    "supports_downscaling": true,
    "supports_pausing": true,
    "homedir_prefix": "/home/",
    "initial_primarygroup_number": 5000,
    "initial_uidnumber": 5000,
    "initial_usergroup_number": 6000,
    "username_anonymized_prefix": "waldur_",
    "username_generation_policy": "service_provider"
  },
  "state": "Active",
  "vendor_details": "",
  "getting_started": "<p>Log in to login.aurora.example with your SSH key and your account name at Aurora HPC.</p>",
  "integration_guide": "",
  "thumbnail": "https://api.example.com/media/marketplace_service_offering_thumbnails/aurora-hpc.png",
  "order_count": 3,
  "plans": [
    {
      "url": `https://api.example.com/api/marketplace-public-offerings/${uuid}/plans/b6573320e262483a97557d007154242e/`,
      "uuid": "b6573320e262483a97557d007154242e",
      "name": "Standard allocation",
      "description": "CPU and GPU hours as used, storage as booked.",
      "article_code": "HPC-STD",
      "max_amount": null,
      "archived": false,
      "is_active": true,
      "unit_price": "0.0000000000",
      "unit": "month",
      "init_price": 0,
      "switch_price": 0,
      "backend_id": "",
      "organization_groups": [],
      "components": [
        {
          "type": "cpu",
          "name": "CPU",
          "measured_unit": "CPU-hours",
          "amount": 0,
          "price": "0.0200000000",
          "future_price": null,
          "discount_threshold": null,
          "discount_rate": null
        },
        {
          "type": "gpu",
          "name": "GPU",
          "measured_unit": "GPU-hours",
          "amount": 0,
          "price": "0.8500000000",
          "future_price": "0.8000000000",
          "discount_threshold": null,
          "discount_rate": null
        },
        {
          "type": "storage",
          "name": "Storage",
          "measured_unit": "TB",
          "amount": 0,
          "price": "18.5000000000",
          "future_price": null,
          "discount_threshold": 100,
          "discount_rate": 10
        }
      ],
      "prices": {
        "cpu": "0.0200000000",
        "gpu": "0.8500000000",
        "storage": "18.5000000000"
      },
      "future_prices": {
        "cpu": null,
        "gpu": "0.8000000000",
        "storage": null
      },
      "quotas": {
        "cpu": 0,
        "gpu": 0,
        "storage": 0
      },
      "resources_count": 2,
      "plan_type": "mixed",
      "minimal_price": "18.5000000000"
    }
  ],
  "screenshots": [
    {
      "name": "Machine room",
      "uuid": "ecf5c831b7c645258c422b408e594046",
      "description": "The GPU racks of Aurora.",
      "image": "https://api.example.com/media/marketplace_screenshots/aurora-racks.jpg",
      "thumbnail": "https://api.example.com/media/marketplace_screenshots/aurora-racks-small.jpg",
      "created": "2024-11-04T09:20:00+00:00"
    }
  ],
  "type": "Marketplace.Slurm",
  "shared": true,
  "billable": true,
  "scope": "https://api.example.com/api/service-settings/bd5eef800f6c448d8ac251366500d7b5/",
  "scope_uuid": "bd5eef800f6c448d8ac251366500d7b5",
  "scope_name": "Aurora SLURM",
  "scope_state": "OK",
  "scope_error_message": "",
  "files": [
    {
      "name": "User guide",
      "created": "2024-11-04T09:15:00+00:00",
      "file": "https://api.example.com/media/marketplace_offering_files/aurora-user-guide.pdf"
    }
  ],
  "quotas": [],
  "paused_reason": "",
  "datacite_doi": "",
  "citation_count": 0,
  "latitude": 69.6492,
  "longitude": 18.9553,
  "country": "NO",
  "backend_id": "aurora",
  "organization_groups": [
    {
      "uuid": "912fb0c9918844178d73b755a5a46659",
      "url": "https://api.example.com/api/organization-groups/912fb0c9918844178d73b755a5a46659/",
      "name": "Research institutes",
      "parent": null,
      "customers_count": 2
    }
  ],
  "image": null,
  "total_customers": null,
  "total_cost": null,
  "total_cost_estimated": null,
  "parent_description": null,
  "parent_uuid": null,
  "parent_name": null,
  "backend_metadata": {},
  "has_compliance_requirements": false,
  "compliance_checklist": null,
  "user_has_consent": false,
  "google_calendar_is_public": null,
  "google_calendar_link": null,
  "promotion_campaigns": [
    {
      "uuid": "c0278d187e8f41db98f06ed6a034a518",
      "name": "GPU autumn",
      "start_date": "2025-10-01",
      "end_date": "2025-12-31",
      "discount_type": "discount",
      "discount": 10,
      "stock": 25,
      "description": "Ten percent off for three months on new allocations.",
      "months": 3,
      "service_provider": "https://api.example.com/api/marketplace-service-providers/64710c1623a04b66b0ece21a91596a3e/"
    }
  ]
}), "93a74a6ae7c144ae97b8f89129b65e7b");

/** Makes {@link ResourceResponseStatus}: the contract's example `OrderBackendIdChanged` with the overrides that are given. */
export const makeResourceResponseStatus: Factory<ResourceResponseStatus> = /* @__PURE__ */ factory<ResourceResponseStatus>(() => ({
  "status": "Order backend_id has been changed."
}));

/** Makes {@link BackendMetadata}: the contract's example `ResourceOk.backend_metadata` with the overrides that are given. */
export const makeBackendMetadata: Factory<BackendMetadata> = /* @__PURE__ */ factory<BackendMetadata>(() => ({
  "state": "OK",
  "runtime_state": "ACTIVE",
  "cluster": "aurora",
  "account": "aurora_sea-ice_1"
}));

/** Makes {@link ReportSection}: the contract's example `ResourceOk.report[0]` with the overrides that are given. */
export const makeReportSection: Factory<ReportSection> = /* @__PURE__ */ factory<ReportSection>(() => ({
  "header": "Usage in October 2025",
  "body": "21870 CPU-hours and 530.25 GPU-hours were used."
}));

/** Makes {@link Resource}: the contract's example `ResourceOk` with the overrides that are given. */
export const makeResource: Factory<Resource> = /* @__PURE__ */ factory<Resource>((uuid) => ({
  "offering": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/",
  "offering_name": "Aurora HPC",
  "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
  "offering_description": "Batch computing on the Aurora cluster.",
  "offering_image": null,
  "offering_thumbnail": "https://api.example.com/media/marketplace_service_offering_thumbnails/aurora-hpc.png",
  "offering_type": "Marketplace.Slurm",
  "offering_shared": true,
  "offering_billable": true,
  "offering_plugin_options": {
    "service_provider_can_create_offering_user": true,
    "supports_downscaling": true,
    "supports_pausing": true,
    "homedir_prefix": "/home/",
    "initial_primarygroup_number": 5000,
    "initial_uidnumber": 5000,
    "initial_usergroup_number": 6000,
    "username_anonymized_prefix": "waldur_",
    "username_generation_policy": "service_provider"
  },
  "provider_name": "Aurora Supercomputing Centre",
  "provider_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "provider_slug": "aurora",
  "category_title": "HPC",
  "category_uuid": "fdef10219e544434982dac55f22c184d",
  "category_icon": null,
  "plan": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/plans/b6573320e262483a97557d007154242e/",
  "plan_unit": "month",
  "plan_name": "Standard allocation",
  "plan_uuid": "b6573320e262483a97557d007154242e",
  "plan_description": "CPU and GPU hours as used, storage as booked.",
  "attributes": {
    "name": "sea-ice-forecast-2025"
  },
  "limits": {
    "storage": 20
  },
  "uuid": uuid,
  "created": "2025-01-15T08:12:44.120345+00:00",
  "modified": "2025-11-21T06:00:00+00:00",
  "url": `https://api.example.com/api/marketplace-resources/${uuid}/`,
  "scope": "https://api.example.com/api/slurm-allocations/ba2f6ed019e8481e98c971ba6cbac255/",
  "description": "Ice concentration and drift, five days ahead, every night.",
  "state": "OK",
  "resource_uuid": "ba2f6ed019e8481e98c971ba6cbac255",
  "backend_id": "aurora_sea-ice_1",
  "effective_id": "",
  "resource_type": "SLURM.Allocation",
  "project": "https://api.example.com/api/projects/11e0887311d24216a26934c6fc8815ed/",
  "project_uuid": "11e0887311d24216a26934c6fc8815ed",
  "project_name": "Sea ice forecasting",
  "project_description": "Daily sea ice forecasts for the northern Baltic.",
  "project_end_date": "2026-12-31",
  "project_end_date_requested_by": "https://api.example.com/api/users/f10f9b2c1e1d489cb89515d65695888f/",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "customer_name": "Baltic Ocean Institute",
  "offering_slug": "aurora-hpc",
  "backend_metadata": {
    "state": "OK",
    "runtime_state": "ACTIVE",
    "cluster": "aurora",
    "account": "aurora_sea-ice_1"
  },
  "is_usage_based": true,
  "is_limit_based": true,
  "name": "sea-ice-forecast-2025",
  "slug": "sea-ice-forecast-2025",
  "current_usages": {
    "cpu": "18250.50",
    "gpu": "412.75",
    "storage": "14.50"
  },
  "can_terminate": true,
  "report": [
    {
      "header": "Usage in October 2025",
      "body": "21870 CPU-hours and 530.25 GPU-hours were used."
    },
    {
      "header": "Maintenance",
      "body": "The cluster was down on 2025-10-14 from 06:00 to 12:00 UTC. No job of this project was lost."
    }
  ],
  "end_date": null,
  "end_date_requested_by": null,
  "username": null,
  "limit_usage": {
    "storage": "14.50"
  },
  "downscaled": true,
  "restrict_member_access": false,
  "paused": false,
  "endpoints": [],
  "error_message": "",
  "error_traceback": "",
  "options": {
    "queue": "standard",
    "max_jobs": 100
  },
  "available_actions": [],
  "last_sync": "2025-11-21T06:00:00+00:00",
  "order_in_progress": null,
  "creation_order": {
    "offering": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/",
    "offering_name": "Aurora HPC",
    "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
    "offering_description": "Batch computing on the Aurora cluster.",
    "offering_image": null,
    "offering_thumbnail": "https://api.example.com/media/marketplace_service_offering_thumbnails/aurora-hpc.png",
    "offering_type": "Marketplace.Slurm",
    "offering_shared": true,
    "offering_billable": true,
    "offering_plugin_options": {
      "service_provider_can_create_offering_user": true,
      "supports_downscaling": true,
      "supports_pausing": true,
      "homedir_prefix": "/home/",
      "initial_primarygroup_number": 5000,
      "initial_uidnumber": 5000,
      "initial_usergroup_number": 6000,
      "username_anonymized_prefix": "waldur_",
      "username_generation_policy": "service_provider"
    },
    "provider_name": "Aurora Supercomputing Centre",
    "provider_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
    "provider_slug": "aurora",
    "category_title": "HPC",
    "category_uuid": "fdef10219e544434982dac55f22c184d",
    "category_icon": null,
    "plan": "https://api.example.com/api/marketplace-public-offerings/93a74a6ae7c144ae97b8f89129b65e7b/plans/b6573320e262483a97557d007154242e/",
    "plan_unit": "month",
    "plan_name": "Standard allocation",
    "plan_uuid": "b6573320e262483a97557d007154242e",
    "plan_description": "CPU and GPU hours as used, storage as booked.",
    "attributes": {
      "name": "sea-ice-forecast-2025"
    },
    "limits": {
      "storage": 20
    },
    "uuid": "9f70d9c3a1e44bf7bc4f005d30881ad6",
    "created": "2025-01-15T08:12:44.184002+00:00",
    "modified": "2025-01-15T08:20:03.541877+00:00",
    "resource_uuid": "ba2f6ed019e8481e98c971ba6cbac255",
    "resource_type": "SLURM.Allocation",
    "resource_name": "sea-ice-forecast-2025",
    "cost": "370.0000000000",
    "state": "done",
    "output": "",
    "marketplace_resource_uuid": uuid,
    "error_message": "",
    "error_traceback": "",
    "callback_url": null,
    "completed_at": "2025-01-15T08:20:03.541877+00:00",
    "request_comment": "The forecasts start on 1 February.",
    "attachment": null,
    "type": "Create",
    "start_date": null,
    "slug": "sea-ice-1",
    "url": "https://api.example.com/api/marketplace-orders/9f70d9c3a1e44bf7bc4f005d30881ad6/",
    "consumer_reviewed_by": "alice",
    "consumer_reviewed_by_full_name": "Alice Lund",
    "consumer_reviewed_by_username": "alice",
    "consumer_reviewed_at": "2025-01-15T08:12:44.210561+00:00",
    "provider_reviewed_by": "nils.aaberg",
    "provider_reviewed_by_full_name": "Nils Aaberg",
    "provider_reviewed_by_username": "nils.aaberg",
    "provider_reviewed_at": "2025-01-15T08:19:40.003215+00:00",
    "created_by_username": "alice",
    "created_by_full_name": "Alice Lund",
    "created_by_civil_number": null,
    "customer_name": "Baltic Ocean Institute",
    "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
    "customer_slug": "baltic-ocean",
    "project_name": "Sea ice forecasting",
    "project_uuid": "11e0887311d24216a26934c6fc8815ed",
    "project_description": "Daily sea ice forecasts for the northern Baltic.",
    "project_slug": "sea-ice",
    "old_plan_name": null,
    "new_plan_name": "Standard allocation",
    "old_plan_uuid": null,
    "new_plan_uuid": "b6573320e262483a97557d007154242e",
    "old_cost_estimate": "370.0000000000",
    "new_cost_estimate": "370.0000000000",
    "can_terminate": false,
    "fixed_price": 0,
    "activation_price": 0,
    "termination_comment": null,
    "backend_id": "",
    "issue": null
  },
  "service_settings_uuid": "bd5eef800f6c448d8ac251366500d7b5",
  "project_slug": "sea-ice",
  "customer_slug": "baltic-ocean",
  "user_requires_reconsent": false,
  "renewal_date": {
    "storage": "2025-12-01"
  }
}), "b9005020ea014056801f86ab919a8aef");

/** Makes {@link ResourceUpdate}: the contract's example `ResourceUpdatedName` with the overrides that are given. */
export const makeResourceUpdate: Factory<ResourceUpdate> = /* @__PURE__ */ factory<ResourceUpdate>(() => ({
  "name": "sea-ice-forecast-winter",
  "description": "Ice concentration and drift, five days ahead, every night.",
  "end_date": null
}));

/** Makes {@link MoveConflictError}: the contract's example `MoveInvoiceClosed` with the overrides that are given. */
export const makeMoveConflictError: Factory<MoveConflictError> = /* @__PURE__ */ factory<MoveConflictError>(() => ({
  "error_message": "Resource moving is not possible, because invoice items moving is not possible."
}));

/** Makes {@link SubresourceOffering}: the contract's example `SubresourceOfferingsTypical[0]` with the overrides that are given. */
export const makeSubresourceOffering: Factory<SubresourceOffering> = /* @__PURE__ */ factory<SubresourceOffering>((uuid) => ({
  "uuid": uuid,
  "type": "Marketplace.Script"
}), "ecda48e4a8d749de8d2e284333e130d9");

/** Makes {@link BaseComponentUsage}: the contract's example `PlanPeriodsTypical[0].components[0]` with the overrides that are given. */
export const makeBaseComponentUsage: Factory<BaseComponentUsage> = /* @__PURE__ */ factory<BaseComponentUsage>((uuid) => ({
  "uuid": uuid,
  "created": "2025-11-01T06:00:00+00:00",
  "description": "",
  "type": "cpu",
  "name": "CPU",
  "measured_unit": "CPU-hours",
  "usage": "18250.50",
  "date": "2025-11-21T06:00:00+00:00",
  "recurring": false
}), "8b9cfdbd794949e4b98847f07fdd80bb");

/** Makes {@link ResourcePlanPeriod}: the contract's example `PlanPeriodsTypical[0]` with the overrides that are given. */
export const makeResourcePlanPeriod: Factory<ResourcePlanPeriod> = /* @__PURE__ */ factory<ResourcePlanPeriod>((uuid) => ({
  "uuid": uuid,
  "plan_name": "Standard allocation",
  "plan_uuid": "b6573320e262483a97557d007154242e",
  "start": "2025-01-15T08:20:03.500000+00:00",
  "end": null,
  "components": [
    {
      "uuid": "8b9cfdbd794949e4b98847f07fdd80bb",
      "created": "2025-11-01T06:00:00+00:00",
      "description": "",
      "type": "cpu",
      "name": "CPU",
      "measured_unit": "CPU-hours",
      "usage": "18250.50",
      "date": "2025-11-21T06:00:00+00:00",
      "recurring": false
    },
    {
      "uuid": "08d24b3fb6f04e5dbd4af8053fa42b4f",
      "created": "2025-11-01T06:00:00+00:00",
      "description": "",
      "type": "gpu",
      "name": "GPU",
      "measured_unit": "GPU-hours",
      "usage": "412.75",
      "date": "2025-11-21T06:00:00+00:00",
      "recurring": false
    },
    {
      "uuid": "d1a48c60230e4749af0957cd0e089966",
      "created": "2025-11-01T06:00:00+00:00",
      "description": "",
      "type": "storage",
      "name": "Storage",
      "measured_unit": "TB",
      "usage": "14.50",
      "date": "2025-11-21T06:00:00+00:00",
      "recurring": true
    }
  ]
}), "bd6609b3448a4873bb4751c57c6f45bb");

/** Makes {@link PullScheduled}: the contract's example `PullScheduled` with the overrides that are given. */
export const makePullScheduled: Factory<PullScheduled> = /* @__PURE__ */ factory<PullScheduled>(() => ({
  "detail": "Pull operation was successfully scheduled."
}));

/** Makes {@link ProjectUser}: the contract's example `TeamTypical[0]` with the overrides that are given. */
export const makeProjectUser: Factory<ProjectUser> = /* @__PURE__ */ factory<ProjectUser>((uuid) => ({
  "url": `https://api.example.com/api/users/${uuid}/`,
  "uuid": uuid,
  "username": "alice",
  "full_name": "Alice Lund",
  "email": "alice.lund@example.com",
  "role": "PROJECT.ADMIN",
  "expiration_time": null,
  "offering_user_username": "aurora_alice",
  "offering_user_state": "OK"
}), "9370ed6df41d4d17a8b1682adab9ecf4");

/** Makes {@link OrderUUID}: the contract's example `TerminateOrderCreated` with the overrides that are given. */
export const makeOrderUUID: Factory<OrderUUID> = /* @__PURE__ */ factory<OrderUUID>((uuid) => ({
  "order_uuid": uuid
}), "1e80216d885247538253cdbd14fc532c", "order_uuid");

/** Makes {@link MergedSecretOptions}: the contract's example `ProviderOfferingForOwner.secret_options` with the overrides that are given. */
export const makeMergedSecretOptions: Factory<MergedSecretOptions> = /* @__PURE__ */ factory<MergedSecretOptions>(() => ({}));

/** Makes {@link BaseProviderPlan}: the contract's example `ProviderOfferingForOwner.plans[0]` with the overrides that are given. */
export const makeBaseProviderPlan: Factory<BaseProviderPlan> = /* @__PURE__ */ factory<BaseProviderPlan>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-plans/${uuid}/`,
  "uuid": uuid,
  "name": "Pay per TB",
  "description": "Booked storage, billed monthly.",
  "article_code": "S3-TB",
  "max_amount": null,
  "archived": false,
  "is_active": true,
  "unit_price": "0.0000000000",
  "unit": "month",
  "init_price": 0,
  "switch_price": 0,
  "backend_id": "",
  "organization_groups": [],
  "components": [
    {
      "type": "storage",
      "name": "Storage",
      "measured_unit": "TB",
      "amount": 0,
      "price": "12.0000000000",
      "future_price": null,
      "discount_threshold": null,
      "discount_rate": null
    }
  ],
  "prices": {
    "storage": "12.0000000000"
  },
  "future_prices": {
    "storage": null
  },
  "quotas": {
    "storage": 0
  },
  "resources_count": 10,
  "plan_type": "limit",
  "minimal_price": "12.0000000000"
}), "a1010aafab9c46ccbaf2eddaa55ff606");

/** Makes {@link ProviderOfferingDetails}: the contract's example `ProviderOfferingForOwner` with the overrides that are given. */
export const makeProviderOfferingDetails: Factory<ProviderOfferingDetails> = /* @__PURE__ */ factory<ProviderOfferingDetails>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-provider-offerings/${uuid}/`,
  "uuid": uuid,
  "created": "2024-11-18T10:30:00+00:00",
  "name": "Aurora Object Storage",
  "slug": "aurora-object-storage",
  "description": "S3-compatible storage, charged per TB and month.",
  "full_description": "",
  "privacy_policy_link": "",
  "access_url": "",
  "endpoints": [],
  "software_catalogs": [],
  "partitions": [],
  "roles": [],
  "customer": "https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/",
  "customer_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "customer_name": "Aurora Supercomputing Centre",
  "project": null,
  "project_uuid": null,
  "project_name": null,
  "category": "https://api.example.com/api/marketplace-categories/fdef10219e544434982dac55f22c184d/",
  "category_uuid": "fdef10219e544434982dac55f22c184d",
  "category_title": "HPC",
  "attributes": {},
  "options": {
    "order": [],
    "options": {}
  },
  "resource_options": {
    "order": [],
    "options": {}
  },
  "components": [
    {
      "uuid": "cbefb4be7a7f4e01af2388e04ff5a641",
      "billing_type": "limit",
      "type": "storage",
      "name": "Storage",
      "description": "Room for objects.",
      "measured_unit": "TB",
      "unit_factor": 1,
      "limit_period": "month",
      "limit_amount": null,
      "article_code": "S3-STO",
      "max_value": null,
      "min_value": 1,
      "max_available_limit": null,
      "is_boolean": false,
      "default_limit": 5,
      "factor": null,
      "is_builtin": false,
      "is_prepaid": false,
      "overage_component": null,
      "min_prepaid_duration": null,
      "max_prepaid_duration": null
    }
  ],
  "plugin_options": {},
  "secret_options": {},
  "service_attributes": {},
  "state": "Active",
  "vendor_details": "",
  "getting_started": "",
  "integration_guide": "",
  "thumbnail": null,
  "order_count": 22,
  "plans": [
    {
      "url": "https://api.example.com/api/marketplace-plans/a1010aafab9c46ccbaf2eddaa55ff606/",
      "uuid": "a1010aafab9c46ccbaf2eddaa55ff606",
      "name": "Pay per TB",
      "description": "Booked storage, billed monthly.",
      "article_code": "S3-TB",
      "max_amount": null,
      "archived": false,
      "is_active": true,
      "unit_price": "0.0000000000",
      "unit": "month",
      "init_price": 0,
      "switch_price": 0,
      "backend_id": "",
      "organization_groups": [],
      "components": [
        {
          "type": "storage",
          "name": "Storage",
          "measured_unit": "TB",
          "amount": 0,
          "price": "12.0000000000",
          "future_price": null,
          "discount_threshold": null,
          "discount_rate": null
        }
      ],
      "prices": {
        "storage": "12.0000000000"
      },
      "future_prices": {
        "storage": null
      },
      "quotas": {
        "storage": 0
      },
      "resources_count": 10,
      "plan_type": "limit",
      "minimal_price": "12.0000000000"
    }
  ],
  "screenshots": [],
  "type": "Marketplace.Basic",
  "shared": true,
  "billable": true,
  "scope": null,
  "scope_uuid": null,
  "scope_name": null,
  "scope_state": null,
  "scope_error_message": null,
  "files": [],
  "quotas": [],
  "paused_reason": "",
  "datacite_doi": "",
  "citation_count": 0,
  "latitude": null,
  "longitude": null,
  "country": "NO",
  "backend_id": "",
  "organization_groups": [],
  "image": null,
  "total_customers": 5,
  "total_cost": 0,
  "total_cost_estimated": 0,
  "parent_description": null,
  "parent_uuid": null,
  "parent_name": null,
  "backend_metadata": {},
  "has_compliance_requirements": false,
  "compliance_checklist": null,
  "integration_status": [],
  "google_calendar_is_public": null,
  "google_calendar_link": null
}), "a9568e0e246343efb1ba49cdd6a01607");

/** Makes {@link ProviderPlanDetails}: the contract's example `PlanStandardAllocation` with the overrides that are given. */
export const makeProviderPlanDetails: Factory<ProviderPlanDetails> = /* @__PURE__ */ factory<ProviderPlanDetails>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-plans/${uuid}/`,
  "uuid": uuid,
  "name": "Standard allocation",
  "description": "CPU and GPU hours as used, storage as booked.",
  "article_code": "HPC-STD",
  "max_amount": null,
  "archived": false,
  "is_active": true,
  "unit_price": "0.0000000000",
  "unit": "month",
  "init_price": 0,
  "switch_price": 0,
  "backend_id": "",
  "organization_groups": [],
  "components": [
    {
      "type": "cpu",
      "name": "CPU",
      "measured_unit": "CPU-hours",
      "amount": 0,
      "price": "0.0200000000",
      "future_price": null,
      "discount_threshold": null,
      "discount_rate": null
    },
    {
      "type": "gpu",
      "name": "GPU",
      "measured_unit": "GPU-hours",
      "amount": 0,
      "price": "0.8500000000",
      "future_price": "0.8000000000",
      "discount_threshold": null,
      "discount_rate": null
    },
    {
      "type": "storage",
      "name": "Storage",
      "measured_unit": "TB",
      "amount": 0,
      "price": "18.5000000000",
      "future_price": null,
      "discount_threshold": 100,
      "discount_rate": 10
    }
  ],
  "offering": "https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/",
  "prices": {
    "cpu": "0.0200000000",
    "gpu": "0.8500000000",
    "storage": "18.5000000000"
  },
  "future_prices": {
    "cpu": null,
    "gpu": "0.8000000000",
    "storage": null
  },
  "quotas": {
    "cpu": 0,
    "gpu": 0,
    "storage": 0
  },
  "resources_count": 2,
  "plan_type": "mixed",
  "minimal_price": "18.5000000000"
}), "b6573320e262483a97557d007154242e");

/** Makes {@link ResourceOffering}: the contract's example `ResourceOfferingListTypical[0]` with the overrides that are given. */
export const makeResourceOffering: Factory<ResourceOffering> = /* @__PURE__ */ factory<ResourceOffering>((uuid) => ({
  "name": "Aurora HPC",
  "uuid": uuid
}), "93a74a6ae7c144ae97b8f89129b65e7b");

/** Makes {@link MarketplaceCategory}: the contract's example `CategoryHpc` with the overrides that are given. */
export const makeMarketplaceCategory: Factory<MarketplaceCategory> = /* @__PURE__ */ factory<MarketplaceCategory>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-categories/${uuid}/`,
  "uuid": uuid,
  "title": "HPC",
  "description": "",
  "icon": null,
  "default_vm_category": false,
  "default_volume_category": false,
  "default_tenant_category": false,
  "offering_count": 2,
  "available_offerings_count": 2,
  "sections": [],
  "columns": [],
  "components": [],
  "articles": [],
  "group": null
}), "fdef10219e544434982dac55f22c184d");

/** Makes {@link ServiceProvider}: the contract's example `ServiceProviderAurora` with the overrides that are given. */
export const makeServiceProvider: Factory<ServiceProvider> = /* @__PURE__ */ factory<ServiceProvider>((uuid) => ({
  "url": `https://api.example.com/api/marketplace-service-providers/${uuid}/`,
  "uuid": uuid,
  "created": "2024-01-01T00:00:00+00:00",
  "description": "",
  "enable_notifications": true,
  "customer": "https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/",
  "customer_name": "Aurora Supercomputing Centre",
  "customer_uuid": "3aaaa3a48ce04ca2bcc0231bc546d08c",
  "customer_image": null,
  "customer_abbreviation": "",
  "customer_slug": "aurora",
  "customer_native_name": "",
  "customer_country": "",
  "image": null,
  "organization_groups": [],
  "offering_count": 5
}), "64710c1623a04b66b0ece21a91596a3e");

/** Makes {@link ComponentUserUsage}: the contract's example `ComponentUserUsageAliceGpu` with the overrides that are given. */
export const makeComponentUserUsage: Factory<ComponentUserUsage> = /* @__PURE__ */ factory<ComponentUserUsage>((uuid) => ({
  "uuid": uuid,
  "user": "https://api.example.com/api/marketplace-offering-users/477dc9a68c874937acac47f9953b32ee/",
  "username": "aurora_alice",
  "component_usage": "https://api.example.com/api/marketplace-component-usages/08d24b3fb6f04e5dbd4af8053fa42b4f/",
  "usage": "100.00",
  "measured_unit": "GPU-hours",
  "description": "",
  "created": "2025-11-01T06:00:00+00:00",
  "modified": "2025-11-21T06:00:00+00:00",
  "backend_id": "",
  "resource_name": "sea-ice-forecast-2025",
  "resource_uuid": "b9005020ea014056801f86ab919a8aef",
  "offering_name": "Aurora HPC",
  "offering_uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
  "project_name": "Sea ice forecasting",
  "project_uuid": "11e0887311d24216a26934c6fc8815ed",
  "customer_name": "Baltic Ocean Institute",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "component_type": "gpu",
  "date": "2025-11-21T06:00:00+00:00",
  "billing_period": "2025-11-01"
}), "2de2109464044a718aef77014e17f3a8");

/** Makes {@link Logout}: the contract's example `LogoutElsewhere` with the overrides that are given. */
export const makeLogout: Factory<Logout> = /* @__PURE__ */ factory<Logout>(() => ({
  "logout_url": "https://idp.example.com/logout"
}));

/** Makes {@link CoreAuthToken}: the contract's example `SignedIn` with the overrides that are given. */
export const makeCoreAuthToken: Factory<CoreAuthToken> = /* @__PURE__ */ factory<CoreAuthToken>(() => ({
  "token": "c84d653b9ec92c6cbac41c706593e66f567a7fa4"
}));

/** Makes {@link NestedPriceEstimate}: the contract's example `CustomerOwned.billing_price_estimate` with the overrides that are given. */
export const makeNestedPriceEstimate: Factory<NestedPriceEstimate> = /* @__PURE__ */ factory<NestedPriceEstimate>(() => ({
  "total": 0,
  "current": 0,
  "tax": 0,
  "tax_current": 0
}));

/** Makes {@link Customer}: the contract's example `CustomerOwned` with the overrides that are given. */
export const makeCustomer: Factory<Customer> = /* @__PURE__ */ factory<Customer>((uuid) => ({
  "url": `https://api.example.com/api/customers/${uuid}/`,
  "uuid": uuid,
  "created": "2024-01-01T00:00:00+00:00",
  "display_name": "BOI",
  "backend_id": "baltic-ocean",
  "image": null,
  "blocked": false,
  "archived": false,
  "display_billing_info_in_projects": true,
  "default_tax_percent": "0.00",
  "accounting_start_date": "2024-01-01T00:00:00+00:00",
  "projects_count": 2,
  "sponsor_number": null,
  "country_name": "Estonia",
  "max_service_accounts": null,
  "project_metadata_checklist": null,
  "grace_period_days": null,
  "name": "Baltic Ocean Institute",
  "slug": "baltic-ocean",
  "native_name": "Läänemere instituut",
  "abbreviation": "BOI",
  "description": "",
  "contact_details": "Harbour Street 1, Tallinn",
  "agreement_number": "2025/17",
  "email": "",
  "phone_number": "",
  "access_subnets": "",
  "registration_code": "12345678",
  "homepage": "",
  "domain": "",
  "vat_code": "",
  "postal": "",
  "address": "",
  "bank_name": "",
  "latitude": null,
  "longitude": null,
  "bank_account": "",
  "country": "EE",
  "notification_emails": "",
  "payment_profiles": [],
  "customer_credit": null,
  "customer_unallocated_credit": null,
  "is_service_provider": false,
  "service_provider": null,
  "service_provider_uuid": null,
  "call_managing_organization_uuid": null,
  "billing_price_estimate": {
    "total": 0,
    "current": 0,
    "tax": 0,
    "tax_current": 0
  }
}), "4ee5f5975e034a2eb2f8a56eaefb0f45");

/** Makes {@link Event}: the contract's example `EventListTypical[0]` with the overrides that are given. */
export const makeEvent: Factory<Event> = /* @__PURE__ */ factory<Event>((uuid) => ({
  "uuid": uuid,
  "created": "2025-10-29T22:00:00+00:00",
  "event_type": "notify_organization_owners",
  "message": "A usage policy of Baltic Ocean Institute has fired: notify_organization_owners.",
  "context": {
    "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
    "customer_name": "Baltic Ocean Institute",
    "policy_uuid": "9cbc24aa720544cba95f47ca524478c9"
  }
}), "dbd9d7bf2a7748bd81bb3a67f1f1e23f");

/** Makes {@link Project}: the contract's example `ProjectSeaIce` with the overrides that are given. */
export const makeProject: Factory<Project> = /* @__PURE__ */ factory<Project>((uuid) => ({
  "url": `https://api.example.com/api/projects/${uuid}/`,
  "uuid": uuid,
  "name": "Sea ice forecasting",
  "slug": "sea-ice",
  "customer": "https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "customer_name": "Baltic Ocean Institute",
  "customer_slug": "baltic-ocean",
  "customer_native_name": "Läänemere instituut",
  "customer_abbreviation": "BOI",
  "description": "Daily sea ice forecasts for the northern Baltic.",
  "customer_display_billing_info_in_projects": true,
  "created": "2024-01-01T00:00:00+00:00",
  "type": null,
  "type_name": null,
  "type_uuid": null,
  "backend_id": "sea-ice",
  "start_date": null,
  "end_date": "2026-12-31",
  "end_date_requested_by": "https://api.example.com/api/users/f10f9b2c1e1d489cb89515d65695888f/",
  "oecd_fos_2007_code": null,
  "oecd_fos_2007_label": "",
  "is_industry": false,
  "image": null,
  "resources_count": 2,
  "max_service_accounts": null,
  "kind": "default",
  "is_removed": false,
  "termination_metadata": null,
  "grace_period_days": null,
  "project_credit": null,
  "marketplace_resource_count": {
    "fdef10219e544434982dac55f22c184d": 2
  },
  "billing_price_estimate": {
    "total": 0,
    "current": 0,
    "tax": 0,
    "tax_current": 0
  }
}), "11e0887311d24216a26934c6fc8815ed");

/** Makes {@link RoleDetails}: the contract's example `RoleProjectAdmin` with the overrides that are given. */
export const makeRoleDetails: Factory<RoleDetails> = /* @__PURE__ */ factory<RoleDetails>((uuid) => ({
  "uuid": uuid,
  "name": "PROJECT.ADMIN",
  "description": "Project administrator",
  "description_en": "Project administrator",
  "description_et": null,
  "description_lt": null,
  "description_lv": null,
  "description_ru": null,
  "description_it": null,
  "description_de": null,
  "description_da": null,
  "description_sv": null,
  "description_es": null,
  "description_fr": null,
  "description_nb": null,
  "description_ar": null,
  "description_cs": null,
  "permissions": [
    "ORDER.APPROVE_PRIVATE",
    "ORDER.CANCEL",
    "ORDER.DESTROY",
    "ORDER.LIST",
    "PROJECT.LIST",
    "RESOURCE.LIST",
    "RESOURCE.SET_LIMITS",
    "RESOURCE.SET_PLAN",
    "RESOURCE.TERMINATE",
    "RESOURCE.UPDATE"
  ],
  "is_system_role": true,
  "is_active": true,
  "content_type": "project"
}), "21c9d81acf664b06a6c0942a390e8250");

/** Makes {@link Permission}: the contract's example `UserColleague.permissions[0]` with the overrides that are given. */
export const makePermission: Factory<Permission> = /* @__PURE__ */ factory<Permission>(() => ({
  "user_uuid": "fb4d1b3d31f54e908d4880af97ab7c8f",
  "user_name": "Bob Sild",
  "user_slug": "bob-4",
  "created": "2024-01-01T00:00:00+00:00",
  "expiration_time": "2026-06-30T00:00:00+00:00",
  "role_name": "PROJECT.MEMBER",
  "role_description": "Project member",
  "role_uuid": "ff0cbe1a7cd540adb55d551aedf94574",
  "scope_type": "project",
  "scope_uuid": "11e0887311d24216a26934c6fc8815ed",
  "scope_name": "Sea ice forecasting",
  "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
  "customer_name": "Baltic Ocean Institute"
}));

/** Makes {@link User}: the contract's example `UserColleague` with the overrides that are given. */
export const makeUser: Factory<User> = /* @__PURE__ */ factory<User>((uuid) => ({
  "url": `https://api.example.com/api/users/${uuid}/`,
  "uuid": uuid,
  "username": "bob",
  "slug": "bob-4",
  "full_name": "Bob Sild",
  "native_name": "",
  "job_title": "",
  "email": "bob.sild@example.com",
  "phone_number": "",
  "organization": "",
  "civil_number": null,
  "token_expires_at": null,
  "registration_method": "default",
  "date_joined": "2024-01-01T00:00:00+00:00",
  "agreement_date": "2024-01-01T00:00:00+00:00",
  "notifications_enabled": true,
  "preferred_language": "",
  "permissions": [
    {
      "user_uuid": uuid,
      "user_name": "Bob Sild",
      "user_slug": "bob-4",
      "created": "2024-01-01T00:00:00+00:00",
      "expiration_time": "2026-06-30T00:00:00+00:00",
      "role_name": "PROJECT.MEMBER",
      "role_description": "Project member",
      "role_uuid": "ff0cbe1a7cd540adb55d551aedf94574",
      "scope_type": "project",
      "scope_uuid": "11e0887311d24216a26934c6fc8815ed",
      "scope_name": "Sea ice forecasting",
      "customer_uuid": "4ee5f5975e034a2eb2f8a56eaefb0f45",
      "customer_name": "Baltic Ocean Institute"
    }
  ],
  "requested_email": null,
  "affiliations": [],
  "first_name": "Bob",
  "last_name": "Sild",
  "birth_date": null,
  "identity_provider_name": "Local DB",
  "identity_provider_label": "Local DB",
  "identity_provider_management_url": "",
  "identity_provider_fields": [],
  "image": null,
  "identity_source": ""
}), "fb4d1b3d31f54e908d4880af97ab7c8f");

/** Makes {@link Version}: the contract's example `VersionInstalled` with the overrides that are given. */
export const makeVersion: Factory<Version> = /* @__PURE__ */ factory<Version>(() => ({
  "version": "7.8.8"
}));
