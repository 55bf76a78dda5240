// Made by `npm run generate` from openapi/. Do not edit.

import { type Factory, factory, withChanges } from "../../../src/factories/factory.js";
import type { CustomerComponentUsagePolicy, MergedPluginOptions, OrderDetails, NestedPartition, OfferingComponent, NestedPlanComponent, BasePublicPlan, PublicOfferingDetails, Resource, BaseProviderPlan, ProviderOfferingDetails, ProviderPlanDetails, GlauthTree, GlauthGroup, GlauthUser, MembershipSyncStatusesResult } from "./types.js";
import * as before from "../8.0/factories.js";

export * from "../8.0/factories.js";

/** Makes {@link CustomerComponentUsagePolicy}: the contract's example `PolicyNeverFired` with the overrides that are given. */
export const makeCustomerComponentUsagePolicy: Factory<CustomerComponentUsagePolicy> = before.makeCustomerComponentUsagePolicy as Factory<CustomerComponentUsagePolicy>;

/** Makes {@link MergedPluginOptions}: the contract's example `OrderDone.offering_plugin_options` with the overrides that are given. */
export const makeMergedPluginOptions: Factory<MergedPluginOptions> = /* @__PURE__ */ factory<MergedPluginOptions>(() => (withChanges(before.makeMergedPluginOptions(), {
  "initial_primarygroup_number": undefined,
  "initial_uidnumber": undefined,
  "initial_usergroup_number": undefined
})));

/** Makes {@link OrderDetails}: the contract's example `OrderDone` with the overrides that are given. */
export const makeOrderDetails: Factory<OrderDetails> = /* @__PURE__ */ factory<OrderDetails>((uuid) => (withChanges(before.makeOrderDetails({ uuid }), {
  "offering_plugin_options": {
    "initial_primarygroup_number": undefined,
    "initial_uidnumber": undefined,
    "initial_usergroup_number": undefined
  },
  "created_by_organization_country": null,
  "created_by_organization_vat_code": null,
  "created_by_organization_address": null,
  "provider_message_updated_at": null,
  "consumer_message_updated_at": null
})), "9f70d9c3a1e44bf7bc4f005d30881ad6");

/** Makes {@link NestedPartition}: the contract's example `OfferingAuroraHpc.partitions[0]` with the overrides that are given. */
export const makeNestedPartition: Factory<NestedPartition> = before.makeNestedPartition as Factory<NestedPartition>;

/** Makes {@link OfferingComponent}: the contract's example `OfferingAuroraHpc.components[0]` with the overrides that are given. */
export const makeOfferingComponent: Factory<OfferingComponent> = before.makeOfferingComponent as Factory<OfferingComponent>;

/** Makes {@link NestedPlanComponent}: the contract's example `PublicPlanStandard.components[0]` with the overrides that are given. */
export const makeNestedPlanComponent: Factory<NestedPlanComponent> = /* @__PURE__ */ factory<NestedPlanComponent>(() => (withChanges(before.makeNestedPlanComponent(), {
  "discount_threshold": undefined,
  "discount_rate": undefined,
  "discount_formula": "",
  "discount_aggregation": "resource"
})));

/** Makes {@link BasePublicPlan}: the contract's example `PublicPlanStandard` with the overrides that are given. */
export const makeBasePublicPlan: Factory<BasePublicPlan> = /* @__PURE__ */ factory<BasePublicPlan>((uuid) => (withChanges(before.makeBasePublicPlan({ uuid }), {
  "components": {
    "0": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    },
    "1": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    },
    "2": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    }
  }
})), "b6573320e262483a97557d007154242e");

/** Makes {@link PublicOfferingDetails}: the contract's example `OfferingAuroraHpc` with the overrides that are given. */
export const makePublicOfferingDetails: Factory<PublicOfferingDetails> = /* @__PURE__ */ factory<PublicOfferingDetails>((uuid) => (withChanges(before.makePublicOfferingDetails({ uuid }), {
  "roles": undefined,
  "plugin_options": {
    "initial_primarygroup_number": undefined,
    "initial_uidnumber": undefined,
    "initial_usergroup_number": undefined
  },
  "plans": {
    "0": {
      "components": {
        "0": {
          "discount_threshold": undefined,
          "discount_rate": undefined,
          "discount_formula": "",
          "discount_aggregation": "resource"
        },
        "1": {
          "discount_threshold": undefined,
          "discount_rate": undefined,
          "discount_formula": "",
          "discount_aggregation": "resource"
        },
        "2": {
          "discount_threshold": undefined,
          "discount_rate": undefined,
          "discount_formula": "",
          "discount_aggregation": "resource"
        }
      }
    }
  }
})), "93a74a6ae7c144ae97b8f89129b65e7b");

/** Makes {@link Resource}: the contract's example `ResourceOk` with the overrides that are given. */
export const makeResource: Factory<Resource> = /* @__PURE__ */ factory<Resource>((uuid) => (withChanges(before.makeResource({ uuid }), {
  "offering_plugin_options": {
    "initial_primarygroup_number": undefined,
    "initial_uidnumber": undefined,
    "initial_usergroup_number": undefined
  },
  "creation_order": {
    "offering_plugin_options": {
      "initial_primarygroup_number": undefined,
      "initial_uidnumber": undefined,
      "initial_usergroup_number": undefined
    },
    "created_by_organization_country": null,
    "created_by_organization_vat_code": null,
    "created_by_organization_address": null,
    "provider_message_updated_at": null,
    "consumer_message_updated_at": null
  },
  "usage_limit_restriction": "",
  "has_api_keys": false,
  "resource_effective_end_date": "2026-12-31"
})), "b9005020ea014056801f86ab919a8aef");

/** Makes {@link BaseProviderPlan}: the contract's example `ProviderOfferingForOwner.plans[0]` with the overrides that are given. */
export const makeBaseProviderPlan: Factory<BaseProviderPlan> = /* @__PURE__ */ factory<BaseProviderPlan>((uuid) => (withChanges(before.makeBaseProviderPlan({ uuid }), {
  "components": {
    "0": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    }
  }
})), "a1010aafab9c46ccbaf2eddaa55ff606");

/** Makes {@link ProviderOfferingDetails}: the contract's example `ProviderOfferingForOwner` with the overrides that are given. */
export const makeProviderOfferingDetails: Factory<ProviderOfferingDetails> = /* @__PURE__ */ factory<ProviderOfferingDetails>((uuid) => (withChanges(before.makeProviderOfferingDetails({ uuid }), {
  "plans": {
    "0": {
      "components": {
        "0": {
          "discount_threshold": undefined,
          "discount_rate": undefined,
          "discount_formula": "",
          "discount_aggregation": "resource"
        }
      }
    }
  }
})), "a9568e0e246343efb1ba49cdd6a01607");

/** Makes {@link ProviderPlanDetails}: the contract's example `PlanStandardAllocation` with the overrides that are given. */
export const makeProviderPlanDetails: Factory<ProviderPlanDetails> = /* @__PURE__ */ factory<ProviderPlanDetails>((uuid) => (withChanges(before.makeProviderPlanDetails({ uuid }), {
  "components": {
    "0": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    },
    "1": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    },
    "2": {
      "discount_threshold": undefined,
      "discount_rate": undefined,
      "discount_formula": "",
      "discount_aggregation": "resource"
    }
  }
})), "b6573320e262483a97557d007154242e");

/** Makes {@link GlauthTree}: the contract's example `GlauthTreeTypical` with the overrides that are given. */
export const makeGlauthTree: Factory<GlauthTree> = before.makeGlauthTree as Factory<GlauthTree>;

/** Makes {@link GlauthGroup}: the contract's example `GlauthTreeTypical.groups[0]` with the overrides that are given. */
export const makeGlauthGroup: Factory<GlauthGroup> = before.makeGlauthGroup as Factory<GlauthGroup>;

/** Makes {@link GlauthUser}: the contract's example `GlauthTreeTypical.users[0]` with the overrides that are given. */
export const makeGlauthUser: Factory<GlauthUser> = before.makeGlauthUser as Factory<GlauthUser>;

/** Makes {@link MembershipSyncStatusesResult}: the contract's example `MembershipSyncStored` with the overrides that are given. */
export const makeMembershipSyncStatusesResult: Factory<MembershipSyncStatusesResult> = /* @__PURE__ */ factory<MembershipSyncStatusesResult>(() => ({
  "stored": 2,
  "skipped": []
}));
