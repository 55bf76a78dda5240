// Made by `npm run generate` from openapi/. Do not edit.

import type { operations } from "./types.js";

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable = {
  "marketplace_component_usages_list": {
    "method": "GET",
    "path": "/api/marketplace-component-usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ComponentUsageListNovember",
        "ComponentUsageListCpuHistory",
        "ComponentUsageListEmpty"
      ],
      "400": [
        "UsageFilterUuid",
        "UsageFilterDate",
        "UsageFilterNumber",
        "UsageOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_component_usages_count": {
    "method": "HEAD",
    "path": "/api/marketplace-component-usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [],
      "401": [],
      "404": []
    }
  },
  "marketplace_component_usages_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-component-usages/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#retrieve",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ComponentUsageCpuNovember",
        "ComponentUsageStorageNovember"
      ],
      "400": [
        "UsageFilterUuid",
        "UsageFilterDate",
        "UsageFilterNumber",
        "UsageOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ComponentUsageUnknown"
      ]
    }
  },
  "marketplace_component_usages_set_user_usage": {
    "method": "POST",
    "path": "/api/marketplace-component-usages/{uuid}/set_user_usage/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-user-usage",
    "statuses": [
      201,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "SetUserUsageTypical",
      "SetUserUsageWithOfferingUser",
      "SetUserUsageBackfill"
    ],
    "responseExamples": {
      "201": [],
      "400": [
        "SetUserUsageUsernameRequired",
        "SetUserUsageUsernameBlank",
        "SetUserUsageUsernameTooLong",
        "SetUserUsageAmountInvalid",
        "SetUserUsageAmountDecimals",
        "SetUserUsageUserMalformed",
        "SetUserUsageUserUnknown",
        "SetUsageDateNotAllowed",
        "SetUserUsageLimitExceeded"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ComponentUsageUnknown"
      ]
    }
  },
  "marketplace_component_usages_set_usage": {
    "method": "POST",
    "path": "/api/marketplace-component-usages/set_usage/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-usage",
    "statuses": [
      201,
      400,
      401,
      403
    ],
    "requestExamples": [
      "SetUsageByResource",
      "SetUsageByPlanPeriod",
      "SetUsageRecurringStorage",
      "SetUsageBackfill"
    ],
    "responseExamples": {
      "201": [],
      "400": [
        "SetUsageItemsInvalid",
        "SetUsageFieldsRequired",
        "SetUsageNotAList",
        "SetUsageAmountTooLong",
        "SetUsageTargetMissing",
        "SetUsageResourceUnknown",
        "SetUsageClosedPeriod",
        "SetUsageResourceWithoutPlan",
        "SetUsageResourceState",
        "SetUsageComponentsInvalid",
        "SetUsageDateInFuture",
        "SetUsageDateNotAllowed",
        "SetUsageDatePastMonth",
        "SetUsageLimitExceeded"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_list": {
    "method": "GET",
    "path": "/api/marketplace-customer-component-usage-policies/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "PolicyListTypical",
        "PolicyListEmpty"
      ],
      "400": [
        "PolicyFilterUuid"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_count": {
    "method": "HEAD",
    "path": "/api/marketplace-customer-component-usage-policies/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [],
      "401": [],
      "404": []
    }
  },
  "marketplace_customer_component_usage_policies_create": {
    "method": "POST",
    "path": "/api/marketplace-customer-component-usage-policies/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#create",
    "statuses": [
      201,
      400,
      401,
      403
    ],
    "requestExamples": [
      "PolicyRequestStorageYearly",
      "PolicyRequestCpuMonthly",
      "PolicyRequestGpuTotal",
      "PolicyRequestNotifyExternal"
    ],
    "responseExamples": {
      "201": [
        "PolicyNeverFired"
      ],
      "400": [
        "PolicyFieldsRequired",
        "PolicyActionsBlank",
        "PolicyActionsUnavailable",
        "PolicyOptionsInvalid",
        "PolicyScopeMalformed",
        "PolicyScopeUnknown",
        "PolicyPeriodInvalid",
        "PolicyLimitMalformed",
        "PolicyComponentMalformed",
        "PolicyLimitsDuplicate",
        "PolicyComponentUnknown",
        "PolicyBillingTypeUnsupported"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-customer-component-usage-policies/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#retrieve",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "PolicyNotFired",
        "PolicyFired"
      ],
      "400": [
        "PolicyFilterUuid"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "PolicyUnknown"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_update": {
    "method": "PUT",
    "path": "/api/marketplace-customer-component-usage-policies/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#update",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "PolicyRequestCpuMonthly",
      "PolicyRequestGpuTotal",
      "PolicyRequestNotifyExternal"
    ],
    "responseExamples": {
      "200": [
        "PolicyNotFired",
        "PolicyFiredAgain"
      ],
      "400": [
        "PolicyFieldsRequired",
        "PolicyActionsBlank",
        "PolicyActionsUnavailable",
        "PolicyOptionsInvalid",
        "PolicyScopeMalformed",
        "PolicyScopeUnknown",
        "PolicyPeriodInvalid",
        "PolicyLimitMalformed",
        "PolicyComponentMalformed",
        "PolicyLimitsDuplicate",
        "PolicyComponentUnknown",
        "PolicyBillingTypeUnsupported"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "PolicyUnknown"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_partial_update": {
    "method": "PATCH",
    "path": "/api/marketplace-customer-component-usage-policies/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#partial-update",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "PolicyPatchLimits",
      "PolicyPatchActions"
    ],
    "responseExamples": {
      "200": [
        "PolicyFiredAgain",
        "PolicyNotFired"
      ],
      "400": [
        "PolicyActionsBlank",
        "PolicyActionsUnavailable",
        "PolicyOptionsInvalid",
        "PolicyScopeMalformed",
        "PolicyScopeUnknown",
        "PolicyPeriodInvalid",
        "PolicyLimitMalformed",
        "PolicyComponentMalformed",
        "PolicyLimitsDuplicate",
        "PolicyComponentUnknown",
        "PolicyBillingTypeUnsupported"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "PolicyUnknown"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_destroy": {
    "method": "DELETE",
    "path": "/api/marketplace-customer-component-usage-policies/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#delete",
    "statuses": [
      204,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "204": [],
      "400": [
        "PolicyFilterUuid"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "PolicyUnknown"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_actions_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-customer-component-usage-policies/actions/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions",
    "statuses": [
      200,
      401
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "PolicyActionNames",
        "PolicyFired"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ]
    }
  },
  "marketplace_customer_component_usage_policies_actions_count": {
    "method": "HEAD",
    "path": "/api/marketplace-customer-component-usage-policies/actions/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions",
    "statuses": [
      200,
      401
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "401": []
    }
  },
  "marketplace_provider_resources_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ResourceListTypical",
        "ResourceListEmpty"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_provider_resources_count": {
    "method": "HEAD",
    "path": "/api/marketplace-provider-resources/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [],
      "401": [],
      "404": []
    }
  },
  "marketplace_provider_resources_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#retrieve",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ResourceOk",
        "ResourceErred",
        "ResourceArchive"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_update": {
    "method": "PUT",
    "path": "/api/marketplace-provider-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "ResourceUpdateName",
      "ResourceUpdateEndDateSet",
      "ResourceUpdateEndDateCleared"
    ],
    "responseExamples": {
      "200": [
        "ResourceUpdatedName",
        "ResourceUpdatedEndDateSet",
        "ResourceUpdatedEndDateCleared"
      ],
      "400": [
        "ResourceUpdateNameBlank",
        "ResourceUpdateNameMissing",
        "ResourceUpdateNameTooLong",
        "ResourceUpdateDescriptionTooLong",
        "ResourceUpdateEndDateMalformed",
        "ResourceUpdateEndDatePast",
        "ResourceUpdateEndDatePastLater",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_partial_update": {
    "method": "PATCH",
    "path": "/api/marketplace-provider-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#partial-update",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "ResourcePatchEndDateSet",
      "ResourcePatchEndDateCleared",
      "ResourcePatchName"
    ],
    "responseExamples": {
      "200": [
        "ResourceUpdatedEndDateSet",
        "ResourceUpdatedEndDateCleared",
        "ResourceUpdatedName"
      ],
      "400": [
        "ResourceUpdateNameBlank",
        "ResourceUpdateNameTooLong",
        "ResourceUpdateDescriptionTooLong",
        "ResourceUpdateEndDateMalformed",
        "ResourceUpdateEndDatePast",
        "ResourceUpdateEndDatePastLater",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_details_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/details/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#details",
    "statuses": [
      200,
      204,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ResourceDetailsAllocation",
        "ResourceOk"
      ],
      "204": [],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_glauth_users_config_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/glauth_users_config/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#glauth-users-config",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "GlauthConfigTypical",
        "GlauthConfigEmpty"
      ],
      "400": [
        "GlauthNotEnabled"
      ],
      "401": [
        "GlauthNotAuthenticated",
        "GlauthTokenUnknown",
        "GlauthTokenExpired",
        "GlauthUserInactive"
      ],
      "404": [
        "GlauthResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_move_resource": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/move_resource/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#move-resource-to-another-project",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "MoveToCoastalErosion"
    ],
    "responseExamples": {
      "200": [
        "ResourceMoved"
      ],
      "400": [
        "MoveProjectUnknown",
        "MoveProjectUrlMalformed",
        "MoveProjectUrlMissing",
        "MoveProjectMissing",
        "MoveCustomerBlocked",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ],
      "409": [
        "MoveInvoiceClosed"
      ]
    }
  },
  "marketplace_provider_resources_offering_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/offering/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "OfferingAuroraHpc"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_offering_for_subresources_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/offering_for_subresources/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering-for-subresources",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "SubresourceOfferingsTypical",
        "SubresourceOfferingsEmpty"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_plan_periods_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/plan_periods/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#plan-periods",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "PlanPeriodsTypical",
        "PlanPeriodsEmpty"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_pull": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/pull/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#starts-process-of-pulling-a-resource",
    "statuses": [
      200,
      202,
      400,
      401,
      404,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "PullScheduled"
      ],
      "202": [
        "PullScheduled"
      ],
      "400": [
        "PullWithoutBackendId"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ],
      "409": [
        "ResourceStateNotOkOrErred",
        "PullNotImplemented"
      ]
    }
  },
  "marketplace_provider_resources_refresh_last_sync": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#refresh-the-last-sync-time-for-a-resource",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_as_erred": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_as_erred/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-erred",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "SetAsErredWithTraceback",
      "SetAsErredMessageOnly",
      "SetAsErredNothing"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "PolicyBlocksModification",
        "SetAsErredMessageNull"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_as_ok": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_as_ok/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-ok",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_backend_id": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_backend_id/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-backend-id",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "BackendIdSecondAccount",
      "BackendIdRemoved"
    ],
    "responseExamples": {
      "200": [
        "BackendIdChanged",
        "BackendIdUnchanged"
      ],
      "400": [
        "BackendIdTooLong",
        "BackendIdNull",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_backend_metadata": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_backend_metadata/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-backend-metadata",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "BackendMetadataSlurmAccount",
      "BackendMetadataEmptied"
    ],
    "responseExamples": {
      "200": [
        "BackendMetadataUpdated"
      ],
      "400": [
        "BackendMetadataMissing",
        "BackendMetadataNull",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_downscaled": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_downscaled/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-downscaled-flag-for-resource",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "DownscaledOn",
      "DownscaledOff"
    ],
    "responseExamples": {
      "200": [
        "DownscaledChanged",
        "DownscaledUnchanged"
      ],
      "400": [
        "DownscaledNotBoolean",
        "DownscaledNull",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_end_date_by_provider": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-by-provider",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "ProviderEndDateSet",
      "ProviderEndDateRemoved"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "ProviderEndDateTooSoon",
        "ProviderEndDateRecentlyUsed",
        "ProviderEndDateMalformed",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_end_date_by_staff": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-of-the-resource-by-staff",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "ProviderEndDateSet",
      "ProviderEndDateRemoved"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "ProviderEndDateTooSoon",
        "ProviderEndDateRecentlyUsed",
        "ProviderEndDateMalformed",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_limits": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_limits/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-limits",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "LimitsStorageRaised",
      "LimitsRemoved"
    ],
    "responseExamples": {
      "200": [
        "LimitsUpdated"
      ],
      "400": [
        "LimitsMissing",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_paused": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_paused/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-paused-flag-for-resource",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "PausedOn",
      "PausedOff"
    ],
    "responseExamples": {
      "200": [
        "PausedChanged",
        "PausedUnchanged"
      ],
      "400": [
        "PausedNotBoolean",
        "PausedNull",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_restrict_member_access": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-restrict_member_access-flag-for-resource",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "RestrictMemberAccessOn",
      "RestrictMemberAccessOff"
    ],
    "responseExamples": {
      "200": [
        "RestrictMemberAccessChanged",
        "RestrictMemberAccessUnchanged"
      ],
      "400": [
        "RestrictMemberAccessNotBoolean",
        "RestrictMemberAccessNull",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_set_slug": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_slug/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-slug-for-resource",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "SlugShortened"
    ],
    "responseExamples": {
      "200": [
        "SlugChanged",
        "SlugUnchanged"
      ],
      "400": [
        "SlugMalformed",
        "SlugTooLong",
        "SlugBlank",
        "SlugMissing",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_submit_report": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/submit_report/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#submit-resource-report",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "ReportOctober"
    ],
    "responseExamples": {
      "200": [
        "ReportSubmitted"
      ],
      "400": [
        "ReportEmpty",
        "ReportSectionBlank",
        "ReportSectionIncomplete",
        "ReportMissing"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_team_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/team/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#return-users-connected-to-the-project",
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "TeamTypical",
        "TeamEmpty"
      ],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_terminate": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/terminate/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#create-marketplace-order-for-resource-termination",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "TerminatePlain",
      "TerminateForceDestroy"
    ],
    "responseExamples": {
      "200": [
        "TerminateOrderCreated"
      ],
      "400": [
        "TerminateOrderPending",
        "TerminateCustomerBlocked",
        "TerminateCustomerArchived",
        "TerminateOfferingUnavailable",
        "TerminateOfferingPrivate"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ],
      "409": [
        "ResourceStateNotOkOrErred"
      ]
    }
  },
  "marketplace_provider_resources_unlink": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/unlink/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#unlink",
    "statuses": [
      200,
      204,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "204": [],
      "400": [
        "ResourceFilterUuid",
        "ResourceFilterDateTime",
        "ResourceFilterNumber",
        "ResourceFilterState",
        "ResourceOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  },
  "marketplace_provider_resources_update_options": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/update_options/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options",
    "statuses": [
      200,
      201,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "OptionsQueuePriority",
      "OptionsTwoChanged",
      "OptionsNothing"
    ],
    "responseExamples": {
      "200": [
        "OptionsSubmitted",
        "OptionsOrderCreated"
      ],
      "201": [
        "OptionsOrderCreated"
      ],
      "400": [
        "OptionsChoiceUnknown",
        "OptionsIntegerMalformed",
        "OptionsNotDefined",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ],
      "409": [
        "OptionsOrderPending",
        "OptionsStateNotOk"
      ]
    }
  },
  "marketplace_provider_resources_update_options_direct": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/update_options_direct/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options-directly-without-creating-orders",
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "OptionsQueuePriority",
      "OptionsTwoChanged",
      "OptionsNothing"
    ],
    "responseExamples": {
      "200": [
        "OptionsUpdatedDirectly"
      ],
      "400": [
        "OptionsChoiceUnknown",
        "OptionsIntegerMalformed",
        "OptionsNotDefined",
        "PolicyBlocksModification"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "PermissionDenied"
      ],
      "404": [
        "ResourceUnknown"
      ]
    }
  }
} as const satisfies Record<keyof operations, OperationEntry>;

/** One row of {@link operationTable}. */
export interface OperationEntry {
  /** HTTP method in capitals. */
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template, with its trailing slash. */
  readonly path: string;
  /** Where Waldur's API reference describes the operation. */
  readonly docs: string;
  /** Declared response statuses, ascending. */
  readonly statuses: readonly number[];
  /** Names of the request examples; the first is the typical one. */
  readonly requestExamples: readonly string[];
  /** Names of the response examples by status; the first is what a mock answers by default. */
  readonly responseExamples: Readonly<Record<number, readonly string[]>>;
}

/** Query arrays that are sent as one comma-separated value; all others repeat their key. */
export const commaSeparatedParameters: readonly string[] = ["o","offering_slug","offering_uuid"];
