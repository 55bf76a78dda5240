// Made by `npm run generate` from openapi/. Do not edit.

import { type Factory, factory, withChanges } from "../../../src/factories/factory.js";
import type { CustomerComponentUsagePolicy, OfferingUser, MergedPluginOptions, OrderDetails, NestedSoftwareCatalog, NestedPartition, OptionField, OfferingOptions, OfferingComponent, NestedPlanComponent, BasePublicPlan, PublicOfferingDetails, Resource, BaseProviderPlan, ProviderOfferingDetails, ProviderPlanDetails, User, GlauthTree, GlauthGroup, GlauthUser, GlauthRobotAccount, UserRoleDetails, UserRoleExpirationTime } from "./types.js";
import * as before from "../7.9/factories.js";

export * from "../7.9/factories.js";

/** Makes {@link CustomerComponentUsagePolicy}: the contract's example `PolicyNeverFired` with the overrides that are given. */
export const makeCustomerComponentUsagePolicy: Factory<CustomerComponentUsagePolicy> = /* @__PURE__ */ factory<CustomerComponentUsagePolicy>((uuid) => (withChanges(before.makeCustomerComponentUsagePolicy({ uuid }), {
  "affected_resources_count": 0
})), "097461825fbd411781024f33a357bbfa");

/** Makes {@link OfferingUser}: the contract's example `OfferingUserAlice` with the overrides that are given. */
export const makeOfferingUser: Factory<OfferingUser> = before.makeOfferingUser as Factory<OfferingUser>;

/** Makes {@link MergedPluginOptions}: the contract's example `OrderDone.offering_plugin_options` with the overrides that are given. */
export const makeMergedPluginOptions: Factory<MergedPluginOptions> = before.makeMergedPluginOptions as Factory<MergedPluginOptions>;

/** Makes {@link OrderDetails}: the contract's example `OrderDone` with the overrides that are given. */
export const makeOrderDetails: Factory<OrderDetails> = /* @__PURE__ */ factory<OrderDetails>((uuid) => (withChanges(before.makeOrderDetails({ uuid }), {
  "created_by_email": "alice.lund@example.com",
  "created_by_organization": "Baltic Ocean Institute",
  "created_by_organization_registry_code": null,
  "provider_message": "",
  "provider_message_url": "",
  "provider_message_attachment": null,
  "consumer_message": "",
  "consumer_message_attachment": null,
  "provider_rejection_comment": "",
  "consumer_rejection_comment": "",
  "provider_description": "Computing and storage for research in the Nordic and Baltic countries.",
  "output_updated_at": null,
  "error_updated_at": null,
  "auto_approved": false,
  "auto_approved_by_rule_uuid": null,
  "auto_approved_cost_limit_snapshot": null
})), "9f70d9c3a1e44bf7bc4f005d30881ad6");

/** Makes {@link NestedSoftwareCatalog}: the contract's example `OfferingAuroraHpc.software_catalogs[0]` with the overrides that are given. */
export const makeNestedSoftwareCatalog: Factory<NestedSoftwareCatalog> = before.makeNestedSoftwareCatalog as Factory<NestedSoftwareCatalog>;

/** Makes {@link NestedPartition}: the contract's example `OfferingAuroraHpc.partitions[0]` with the overrides that are given. */
export const makeNestedPartition: Factory<NestedPartition> = before.makeNestedPartition as Factory<NestedPartition>;

/** Makes {@link OptionField}: the contract's example `OfferingAuroraHpc.resource_options.options.queue` with the overrides that are given. */
export const makeOptionField: Factory<OptionField> = before.makeOptionField as Factory<OptionField>;

/** Makes {@link OfferingOptions}: the contract's example `OfferingAuroraHpc.options` with the overrides that are given. */
export const makeOfferingOptions: Factory<OfferingOptions> = before.makeOfferingOptions as Factory<OfferingOptions>;

/** Makes {@link OfferingComponent}: the contract's example `OfferingAuroraHpc.components[0]` with the overrides that are given. */
export const makeOfferingComponent: Factory<OfferingComponent> = before.makeOfferingComponent as Factory<OfferingComponent>;

/** Makes {@link NestedPlanComponent}: the contract's example `PublicPlanStandard.components[0]` with the overrides that are given. */
export const makeNestedPlanComponent: Factory<NestedPlanComponent> = before.makeNestedPlanComponent as Factory<NestedPlanComponent>;

/** Makes {@link BasePublicPlan}: the contract's example `PublicPlanStandard` with the overrides that are given. */
export const makeBasePublicPlan: Factory<BasePublicPlan> = before.makeBasePublicPlan as Factory<BasePublicPlan>;

/** Makes {@link PublicOfferingDetails}: the contract's example `OfferingAuroraHpc` with the overrides that are given. */
export const makePublicOfferingDetails: Factory<PublicOfferingDetails> = before.makePublicOfferingDetails as Factory<PublicOfferingDetails>;

/** Makes {@link Resource}: the contract's example `ResourceOk` with the overrides that are given. */
export const makeResource: Factory<Resource> = /* @__PURE__ */ factory<Resource>((uuid) => (withChanges(before.makeResource({ uuid }), {
  "current_usages": {
    "cpu": 18250.5,
    "gpu": 412.75,
    "storage": 14.5
  },
  "creation_order": {
    "created_by_email": "alice.lund@example.com",
    "created_by_organization": "Baltic Ocean Institute",
    "created_by_organization_registry_code": null,
    "provider_message": "",
    "provider_message_url": "",
    "provider_message_attachment": null,
    "consumer_message": "",
    "consumer_message_attachment": null,
    "provider_rejection_comment": "",
    "consumer_rejection_comment": "",
    "provider_description": "Computing and storage for research in the Nordic and Baltic countries.",
    "output_updated_at": null,
    "error_updated_at": null,
    "auto_approved": false,
    "auto_approved_by_rule_uuid": null,
    "auto_approved_cost_limit_snapshot": null
  },
  "project_effective_end_date": "2026-12-31",
  "offering_backend_id": "",
  "provider_description": "Computing and storage for research in the Nordic and Baltic countries.",
  "project_is_in_grace_period": false,
  "end_date_updated_at": null
})), "b9005020ea014056801f86ab919a8aef");

/** Makes {@link BaseProviderPlan}: the contract's example `ProviderOfferingForOwner.plans[0]` with the overrides that are given. */
export const makeBaseProviderPlan: Factory<BaseProviderPlan> = before.makeBaseProviderPlan as Factory<BaseProviderPlan>;

/** Makes {@link ProviderOfferingDetails}: the contract's example `ProviderOfferingForOwner` with the overrides that are given. */
export const makeProviderOfferingDetails: Factory<ProviderOfferingDetails> = before.makeProviderOfferingDetails as Factory<ProviderOfferingDetails>;

/** Makes {@link ProviderPlanDetails}: the contract's example `PlanStandardAllocation` with the overrides that are given. */
export const makeProviderPlanDetails: Factory<ProviderPlanDetails> = before.makeProviderPlanDetails as Factory<ProviderPlanDetails>;

/** Makes {@link User}: the contract's example `UserColleague` with the overrides that are given. */
export const makeUser: Factory<User> = before.makeUser as Factory<User>;

/** Makes {@link GlauthTree}: the contract's example `GlauthTreeTypical` with the overrides that are given. */
export const makeGlauthTree: Factory<GlauthTree> = /* @__PURE__ */ factory<GlauthTree>(() => ({
  "offering": {
    "uuid": "93a74a6ae7c144ae97b8f89129b65e7b",
    "name": "Aurora HPC",
    "slug": "aurora-hpc"
  },
  "groups": [
    {
      "gid": 6000,
      "name": "6000",
      "kind": "project",
      "scope": {
        "type": "project",
        "uuid": "11e0887311d24216a26934c6fc8815ed",
        "name": "Sea ice forecasting"
      },
      "role": null,
      "members": [
        "aurora_alice",
        "aurora_bob"
      ]
    },
    {
      "gid": 60000,
      "name": "sea-ice-forecast-2025_manager",
      "kind": "resource_role",
      "scope": {
        "type": "resource",
        "uuid": "b9005020ea014056801f86ab919a8aef",
        "name": "sea-ice-forecast-2025",
        "slug": "sea-ice-forecast-2025"
      },
      "role": "manager",
      "members": [
        "aurora_alice"
      ]
    }
  ],
  "users": [
    {
      "username": "aurora_alice",
      "uidnumber": 5000,
      "disabled": false,
      "personal_group": 5000,
      "mail": "alice.lund@example.com",
      "givenname": "Alice",
      "sn": "Lund",
      "login_shell": "/bin/bash",
      "home_dir": "/home/aurora_alice",
      "ssh_keys": [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICvYBsl/DgCvGh/DMo+nY6kmlyPI24+sT5OvcdsYbW6Q alice"
      ],
      "memberships": [
        {
          "gid": 6000,
          "group_name": "6000",
          "kind": "project",
          "role": null
        },
        {
          "gid": 60000,
          "group_name": "sea-ice-forecast-2025_manager",
          "kind": "resource_role",
          "role": "manager"
        }
      ]
    },
    {
      "username": "aurora_bob",
      "uidnumber": 5001,
      "disabled": false,
      "personal_group": 5001,
      "mail": "bob.sild@example.com",
      "givenname": "Bob",
      "sn": "Sild",
      "login_shell": "/bin/bash",
      "home_dir": "/home/aurora_bob",
      "ssh_keys": [],
      "memberships": [
        {
          "gid": 6000,
          "group_name": "6000",
          "kind": "project",
          "role": null
        }
      ]
    }
  ],
  "robot_accounts": [
    {
      "username": "aurora_ci",
      "uidnumber": 5002,
      "personal_group": 5002,
      "login_shell": "/bin/bash",
      "home_dir": "/home/aurora_ci",
      "ssh_keys": []
    }
  ]
}));

/** Makes {@link GlauthGroup}: the contract's example `GlauthTreeTypical.groups[0]` with the overrides that are given. */
export const makeGlauthGroup: Factory<GlauthGroup> = /* @__PURE__ */ factory<GlauthGroup>(() => ({
  "gid": 6000,
  "name": "6000",
  "kind": "project",
  "scope": {
    "type": "project",
    "uuid": "11e0887311d24216a26934c6fc8815ed",
    "name": "Sea ice forecasting"
  },
  "role": null,
  "members": [
    "aurora_alice",
    "aurora_bob"
  ]
}));

/** Makes {@link GlauthUser}: the contract's example `GlauthTreeTypical.users[0]` with the overrides that are given. */
export const makeGlauthUser: Factory<GlauthUser> = /* @__PURE__ */ factory<GlauthUser>(() => ({
  "username": "aurora_alice",
  "uidnumber": 5000,
  "disabled": false,
  "personal_group": 5000,
  "mail": "alice.lund@example.com",
  "givenname": "Alice",
  "sn": "Lund",
  "login_shell": "/bin/bash",
  "home_dir": "/home/aurora_alice",
  "ssh_keys": [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICvYBsl/DgCvGh/DMo+nY6kmlyPI24+sT5OvcdsYbW6Q alice"
  ],
  "memberships": [
    {
      "gid": 6000,
      "group_name": "6000",
      "kind": "project",
      "role": null
    },
    {
      "gid": 60000,
      "group_name": "sea-ice-forecast-2025_manager",
      "kind": "resource_role",
      "role": "manager"
    }
  ]
}));

/** Makes {@link GlauthRobotAccount}: the contract's example `GlauthTreeTypical.robot_accounts[0]` with the overrides that are given. */
export const makeGlauthRobotAccount: Factory<GlauthRobotAccount> = /* @__PURE__ */ factory<GlauthRobotAccount>(() => ({
  "username": "aurora_ci",
  "uidnumber": 5002,
  "personal_group": 5002,
  "login_shell": "/bin/bash",
  "home_dir": "/home/aurora_ci",
  "ssh_keys": []
}));

/** Makes {@link UserRoleDetails}: the contract's example `UserRoleListTypical[0]` with the overrides that are given. */
export const makeUserRoleDetails: Factory<UserRoleDetails> = /* @__PURE__ */ factory<UserRoleDetails>((uuid) => ({
  "uuid": uuid,
  "created": "2025-03-03T08:00:00+00:00",
  "expiration_time": null,
  "role_name": "RESOURCE.MANAGER",
  "role_uuid": "2d8e5f1b74ac4c93b06e9a3d51f7c824",
  "user_email": "alice.lund@example.com",
  "user_full_name": "Alice Lund",
  "user_username": "alice",
  "user_uuid": "9370ed6df41d4d17a8b1682adab9ecf4",
  "user_image": null,
  "created_by_full_name": "Mari Kask",
  "created_by_uuid": "f10f9b2c1e1d489cb89515d65695888f"
}), "6f3a1c58d2e94b07a5c8e1d4f7209b36");

/** Makes {@link UserRoleExpirationTime}: the contract's example `UserRoleForever` with the overrides that are given. */
export const makeUserRoleExpirationTime: Factory<UserRoleExpirationTime> = /* @__PURE__ */ factory<UserRoleExpirationTime>(() => ({
  "expiration_time": null
}));
