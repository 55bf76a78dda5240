// Made by `npm run generate` from openapi/. Do not edit.

import { type Factory, factory, withChanges } from "../../../src/factories/factory.js";
import type { MergedPluginOptions, OrderDetails, OptionField, OfferingOptions, PublicOfferingDetails, Resource, ProviderOfferingDetails, Customer, Project, NestedTag, VersionUser, VersionHistory } from "./types.js";
import * as before from "../../../src/factories/index.js";

export * from "../../../src/factories/index.js";

/** Makes {@link MergedPluginOptions}: the contract's example `OrderDone.offering_plugin_options` with the overrides that are given. */
export const makeMergedPluginOptions: Factory<MergedPluginOptions> = before.makeMergedPluginOptions as Factory<MergedPluginOptions>;

/** Makes {@link OrderDetails}: the contract's example `OrderDone` with the overrides that are given. */
export const makeOrderDetails: Factory<OrderDetails> = /* @__PURE__ */ factory<OrderDetails>((uuid) => (withChanges(before.makeOrderDetails({ uuid }), {
  "old_cost_estimate": 0,
  "order_subtype": null
})), "9f70d9c3a1e44bf7bc4f005d30881ad6");

/** Makes {@link OptionField}: the contract's example `OfferingAuroraHpc.resource_options.options.queue` with the overrides that are given. */
export const makeOptionField: Factory<OptionField> = before.makeOptionField as Factory<OptionField>;

/** Makes {@link OfferingOptions}: the contract's example `OfferingAuroraHpc.options` with the overrides that are given. */
export const makeOfferingOptions: Factory<OfferingOptions> = before.makeOfferingOptions as Factory<OfferingOptions>;

/** Makes {@link PublicOfferingDetails}: the contract's example `OfferingAuroraHpc` with the overrides that are given. */
export const makePublicOfferingDetails: Factory<PublicOfferingDetails> = /* @__PURE__ */ factory<PublicOfferingDetails>((uuid) => (withChanges(before.makePublicOfferingDetails({ uuid }), {
  "billing_type_classification": "mixed",
  "tags": [
    {
      "uuid": "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c",
      "name": "gpu"
    }
  ]
})), "93a74a6ae7c144ae97b8f89129b65e7b");

/** Makes {@link Resource}: the contract's example `ResourceOk` with the overrides that are given. */
export const makeResource: Factory<Resource> = /* @__PURE__ */ factory<Resource>((uuid) => (withChanges(before.makeResource({ uuid }), {
  "creation_order": {
    "old_cost_estimate": 0,
    "order_subtype": null
  },
  "offering_state": "Active",
  "offering_components": [
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
  ]
})), "b9005020ea014056801f86ab919a8aef");

/** Makes {@link ProviderOfferingDetails}: the contract's example `ProviderOfferingForOwner` with the overrides that are given. */
export const makeProviderOfferingDetails: Factory<ProviderOfferingDetails> = before.makeProviderOfferingDetails as Factory<ProviderOfferingDetails>;

/** Makes {@link Customer}: the contract's example `CustomerOwned` with the overrides that are given. */
export const makeCustomer: Factory<Customer> = before.makeCustomer as Factory<Customer>;

/** Makes {@link Project}: the contract's example `ProjectSeaIce` with the overrides that are given. */
export const makeProject: Factory<Project> = before.makeProject as Factory<Project>;

/** Makes {@link NestedTag}: the contract's example `OfferingAuroraHpc.tags[0]` with the overrides that are given. */
export const makeNestedTag: Factory<NestedTag> = /* @__PURE__ */ factory<NestedTag>((uuid) => ({
  "uuid": uuid,
  "name": "gpu"
}), "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c");

/** Makes {@link VersionUser}: the contract's example `VersionHistorySlugUpdated[0].revision_user` with the overrides that are given. */
export const makeVersionUser: Factory<VersionUser> = /* @__PURE__ */ factory<VersionUser>((uuid) => ({
  "uuid": uuid,
  "username": "mari.kask",
  "full_name": "Mari Kask"
}), "f10f9b2c1e1d489cb89515d65695888f");

/** Makes {@link VersionHistory}: the contract's example `VersionAtCreated` with the overrides that are given. */
export const makeVersionHistory: Factory<VersionHistory> = /* @__PURE__ */ factory<VersionHistory>(() => ({
  "id": 1,
  "revision_date": "2025-01-15T08:12:44.120345+00:00",
  "revision_user": null,
  "revision_comment": "Initial version",
  "serialized_data": {
    "id": 1,
    "uuid": "b9005020ea014056801f86ab919a8aef",
    "created": "2025-01-15T08:12:44.120345+00:00",
    "modified": "2025-11-21T06:00:00+00:00",
    "name": "sea-ice-forecast-2025",
    "slug": "sea-ice-forecast-2025",
    "description": "Ice concentration and drift, five days ahead, every night.",
    "state": 2,
    "offering_id": 1,
    "plan_id": 1,
    "project_id": 1,
    "parent_id": null,
    "backend_id": "aurora_sea-ice_1",
    "effective_id": "",
    "backend_metadata": {
      "state": "OK",
      "runtime_state": "ACTIVE",
      "cluster": "aurora",
      "account": "aurora_sea-ice_1"
    },
    "attributes": {
      "name": "sea-ice-forecast-2025"
    },
    "limits": {
      "storage": 20
    },
    "options": {
      "queue": "standard",
      "max_jobs": 100
    },
    "end_date": null,
    "end_date_requested_by_id": null,
    "paused": false,
    "downscaled": true,
    "restrict_member_access": false
  },
  "queried_at": "2025-01-16T00:00:00Z"
}));
