// Made by `npm run generate` from openapi/. Do not edit.

import type { ApiError } from "../../../src/client/errors.js";
import { jsonOrNull, nothing, total } from "../../../src/client/content.js";
import { operation } from "../../../src/client/operation.js";
import type { ListOperation, Operation, OperationWith, Query, SparseListOperation, SparseOperationWith } from "../../../src/client/operation-types.js";
import type { AdjustResourceDatesRequest, BasePublicPlan, CategoryFieldName, ComponentUsageCreateRequest, ComponentUserUsageBulkCreateRequest, ComponentUserUsageCreateRequest, Customer, CustomerComponentUsagePolicy, CustomerComponentUsagePolicyRequest, CustomerFieldName, ErrorDetail, Event, EventFieldName, GlauthTree, MarketplaceCategory, MoveConflictError, MoveResourceRequest, OfferingUser, OfferingUserFieldName, OrderApproval, OrderApproveByProviderRequest, OrderDetails, OrderErrorDetailsRequest, OrderFieldName, OrderProviderRejectionRequest, OrderSetStateErredRequest, OrderUUID, PageNotFoundError, PatchedCustomerComponentUsagePolicyRequest, Project, ProjectFieldName, ProjectUser, ProviderOfferingDetails, ProviderOfferingFieldName, ProviderPlanDetails, PublicOfferingDetails, PublicOfferingFieldName, Resource, ResourceBackendIDRequest, ResourceEffectiveIDRequest, ResourceEndDateRequest, ResourceEndpointsRequest, ResourceFieldName, ResourceOptionsRequest, ResourceRequest, ResourceResponseStatus, User, UserFieldName, UserRoleCreateRequest, UserRoleDeleteRequest, UserRoleDetails, UserRoleDetailsFieldEnum, UserRoleExpirationTime, UserRoleUpdateRequest, ValidationError, VersionHistory, operations } from "./types.js";
import { operationTable as base, type OperationEntry } from "../../operations.js";

export * from "../../operations.js";

const rows = {
  "marketplace_component_usages_set_user_usage": {
    "method": "POST",
    "path": "/api/marketplace-component-usages/{uuid}/set_user_usage/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-user-usage",
    "family": "component-usages",
    "neighbour": false,
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
        "SetUserUsageLimitExceeded",
        "SetUsageDateNotLimitBased"
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
    "family": "component-usages",
    "neighbour": false,
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
        "SetUsageDateNotAllowed",
        "SetUsageLimitExceeded",
        "SetUsageDateNotLimitBased",
        "SetUsageDateFuture"
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
  "marketplace_customer_component_usage_policies_create": {
    "method": "POST",
    "path": "/api/marketplace-customer-component-usage-policies/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#create",
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
        "PolicyBillingTypeUnsupported",
        "PolicyOptionsNotJson"
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
  "marketplace_customer_component_usage_policies_update": {
    "method": "PUT",
    "path": "/api/marketplace-customer-component-usage-policies/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#update",
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
        "PolicyBillingTypeUnsupported",
        "PolicyOptionsNotJson"
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
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
        "PolicyBillingTypeUnsupported",
        "PolicyOptionsNotJson"
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
  "marketplace_orders_approve_by_provider": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/approve_by_provider/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "OrderApprovedAsIs"
    ],
    "responseExamples": {
      "200": [
        "OrderApprovedProcessing",
        "OrderApprovedDetail"
      ],
      "400": [
        "OrderCustomerBlocked",
        "OrderCustomerArchived"
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
        "OrderUnknown"
      ],
      "409": [
        "OrderStateNotPendingProvider"
      ]
    }
  },
  "marketplace_orders_reject_by_consumer": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/reject_by_consumer/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "OrderRefusedWithMessage",
      "OrderRefusedByConsumer"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "OrderCustomerBlocked",
        "OrderCustomerArchived",
        "OrderReviewNotRequired",
        "OrderReviewedAlready"
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
        "OrderUnknown"
      ],
      "409": [
        "OrderStateNotPendingConsumer"
      ]
    }
  },
  "marketplace_orders_reject_by_provider": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/reject_by_provider/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "OrderRefusedByProvider"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "OrderCustomerBlocked",
        "OrderCustomerArchived"
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
        "OrderUnknown"
      ],
      "409": [
        "OrderStateNotPendingProvider"
      ]
    }
  },
  "marketplace_provider_resources_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources",
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_provider_resources_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#retrieve",
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceUpdateEndDatePrepaid",
        "ResourceUpdateEndDateBeyondLatest",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceUpdateEndDatePrepaid",
        "ResourceUpdateEndDateBeyondLatest",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_provider_resources_move_resource": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/move_resource/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#move-resource-to-another-project",
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PullWithoutBackendId",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "OfferingUnavailable",
        "ResourceFilterUuid"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "SetAsErredMessageNull",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ReportMissing",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "TerminateOfferingPrivate",
        "OfferingUnavailable"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "OfferingUnavailable",
        "ResourceFilterUuid"
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
    "family": "provider-resources",
    "neighbour": false,
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
        "TerminateOrderPending",
        "OptionsProjectExpired",
        "OptionsOfferingUnavailable",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
        "OptionsStateNotOk",
        "OptionsOrderPending"
      ]
    }
  },
  "marketplace_provider_resources_update_options_direct": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/update_options_direct/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options-directly-without-creating-orders",
    "family": "provider-resources",
    "neighbour": false,
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
        "TerminateOrderPending",
        "OptionsProjectExpired",
        "OptionsOfferingUnavailable",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_list": {
    "method": "GET",
    "path": "/api/marketplace-resources/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_update": {
    "method": "PUT",
    "path": "/api/marketplace-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceUpdateEndDatePrepaid",
        "ResourceUpdateEndDateBeyondLatest",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_partial_update": {
    "method": "PATCH",
    "path": "/api/marketplace-resources/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceUpdateEndDatePrepaid",
        "ResourceUpdateEndDateBeyondLatest",
        "ResourceUpdateEndDateTooLate",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_details_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/details/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_move_resource": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/move_resource/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_offering_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/offering/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_offering_for_subresources_list": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/offering_for_subresources/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_plan_periods_list": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/plan_periods/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_pull": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/pull/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
    "statuses": [
      202,
      400,
      401,
      404,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "202": [
        "PullScheduled"
      ],
      "400": [
        "PullWithoutBackendId",
        "OfferingUnavailable"
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
  "marketplace_resources_set_downscaled": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/set_downscaled/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_set_end_date_by_staff": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/set_end_date_by_staff/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_set_paused": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/set_paused/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_set_restrict_member_access": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/set_restrict_member_access/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_set_slug": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/set_slug/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
  "marketplace_resources_switch_plan": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/switch_plan/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "SwitchPlanCommitted"
    ],
    "responseExamples": {
      "200": [
        "UpdateOrderCreated"
      ],
      "400": [
        "SwitchPlanMissing",
        "SwitchPlanUnknown",
        "SwitchPlanOtherOffering",
        "SwitchPlanFull",
        "TerminateOrderPending",
        "TerminateCustomerBlocked",
        "TerminateCustomerArchived",
        "OptionsProjectExpired",
        "OptionsOfferingUnavailable",
        "TerminateOfferingUnavailable",
        "TerminateOfferingPrivate",
        "OfferingUnavailable"
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
        "OptionsStateNotOk"
      ]
    }
  },
  "marketplace_resources_team_list": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/team/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "ResourceOrderingUnknown",
        "ResourceAttributesNotJson",
        "ResourceAttributesNotAnObject"
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
  "marketplace_resources_terminate": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/terminate/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "TerminateOfferingPrivate",
        "OfferingUnavailable"
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
  "marketplace_resources_unlink": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/unlink/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "OfferingUnavailable",
        "ResourceFilterUuid"
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
  "marketplace_resources_update_limits": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/update_limits/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "UpdateLimitsMoreStorage",
      "UpdateLimitsWithComment"
    ],
    "responseExamples": {
      "200": [
        "UpdateOrderCreated"
      ],
      "400": [
        "UpdateLimitsMissing",
        "UpdateLimitsNegative",
        "UpdateLimitsFraction",
        "UpdateLimitsSame",
        "UpdateLimitsTypesUnknown",
        "UpdateLimitsUnsupported",
        "UpdateLimitsTooHigh",
        "UpdateLimitsTooLow",
        "TerminateOrderPending",
        "TerminateCustomerBlocked",
        "TerminateCustomerArchived",
        "OptionsProjectExpired",
        "OptionsOfferingUnavailable",
        "TerminateOfferingUnavailable",
        "TerminateOfferingPrivate",
        "OfferingUnavailable"
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
        "OptionsStateNotOk"
      ]
    }
  },
  "marketplace_resources_update_options": {
    "method": "POST",
    "path": "/api/marketplace-resources/{uuid}/update_options/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resources",
    "neighbour": true,
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
        "TerminateOrderPending",
        "OptionsProjectExpired",
        "OptionsOfferingUnavailable",
        "PolicyBlocksModification",
        "OfferingUnavailable"
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
        "OptionsStateNotOk",
        "OptionsOrderPending"
      ]
    }
  },
  "marketplace_provider_resources_restore": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/restore/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#restore",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [
      "RestoreNothing"
    ],
    "responseExamples": {
      "200": [
        "RestoreOrderCreated"
      ],
      "400": [
        "RestoreUnsupported",
        "RestoreOfferingTakesNoOrders",
        "OptionsProjectExpired",
        "OfferingUnavailable",
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
        "ResourceStateNotTerminated"
      ]
    }
  },
  "marketplace_provider_resources_history_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/history/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-version-history",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "VersionHistorySlugUpdated",
        "VersionHistoryEmpty"
      ],
      "400": [
        "VersionMomentMalformed"
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
        "ResourceUnknown",
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_provider_resources_history_at_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/history/at/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-object-state-at-a-specific-timestamp",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "VersionAtCreated"
      ],
      "400": [
        "VersionTimestampMissing",
        "VersionTimestampMalformed"
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
        "ResourceUnknown",
        "VersionNoneBefore"
      ]
    }
  },
  "marketplace_provider_resources_set_state_ok": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_state_ok/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-state-to-ok_1",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "StateSetToOk"
      ],
      "400": [
        "OfferingUnavailable",
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
        "ResourceStateNotRecoverable"
      ]
    }
  },
  "marketplace_component_usages_set_user_usages": {
    "method": "POST",
    "path": "/api/marketplace-component-usages/{uuid}/set_user_usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#bulk-set-user-specific-component-usages",
    "family": "component-usages",
    "neighbour": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "UserUsagesTypical",
      "UserUsagesBackfill"
    ],
    "responseExamples": {
      "201": [],
      "400": [
        "UserUsagesMissing",
        "UserUsagesNone",
        "UserUsagesIncomplete",
        "UserUsagesDateNotAllowed",
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
  "marketplace_provider_resources_set_effective_id": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_effective_id/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-effective-id",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "EffectiveIdSet",
      "EffectiveIdRemoved"
    ],
    "responseExamples": {
      "200": [
        "EffectiveIdChanged",
        "EffectiveIdUnchanged"
      ],
      "400": [
        "EffectiveIdTooLong",
        "EffectiveIdNull",
        "OfferingUnavailable",
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
  "marketplace_provider_resources_set_end_date": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_end_date/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-of-the-resource",
    "family": "provider-resources",
    "neighbour": false,
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
        "ProviderEndDateMalformed",
        "EndDatePrepaid",
        "OfferingUnavailable",
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
  "marketplace_provider_resources_list_users_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/list_users/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-users-and-their-roles-in-a-scope",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "UserRoleListTypical",
        "UserRoleListEmpty"
      ],
      "400": [
        "UserRoleFilterUuid",
        "UserRoleOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "403": [
        "UserRoleListDenied"
      ],
      "404": [
        "ResourceUnknown",
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_provider_resources_add_user": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/add_user/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#grant-a-role-to-a-user",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "UserRoleManager",
      "UserRoleManagerUntil"
    ],
    "responseExamples": {
      "201": [
        "UserRoleForever",
        "UserRoleUntil"
      ],
      "400": [
        "UserRoleRoleUnknown",
        "UserRoleUserUnknown",
        "UserRoleExpired",
        "UserRoleCustomerUnavailable",
        "UserRoleOwn",
        "UserRoleUserDeactivated",
        "OfferingUnavailable"
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
  "marketplace_provider_resources_update_user": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/update_user/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-a-users-role-expiration",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "UserRoleManagerUntil",
      "UserRoleManagerForever"
    ],
    "responseExamples": {
      "200": [
        "UserRoleUntil",
        "UserRoleForever"
      ],
      "400": [
        "UserRoleRoleUnknown",
        "UserRoleUserUnknown",
        "UserRoleExpired",
        "UserRoleCustomerUnavailable",
        "UserRoleOwn",
        "OfferingUnavailable"
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
  "marketplace_provider_resources_delete_user": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/delete_user/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#revoke-a-role-from-a-user",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "UserRoleManager"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "UserRoleRoleUnknown",
        "UserRoleUserUnknown",
        "UserRoleCustomerUnavailable",
        "UserRoleOwn",
        "OfferingUnavailable"
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
  "marketplace_provider_resources_adjust_dates": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/adjust_dates/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#adjust-resource-start-and-end-dates-staff-only",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "DatesMovedByMonth"
    ],
    "responseExamples": {
      "200": [
        "DatesAdjusted"
      ],
      "400": [
        "AdjustDatesMissing",
        "AdjustDatesReversed",
        "AdjustDatesPast",
        "AdjustDatesState",
        "AdjustDatesNotPrepaid",
        "OfferingUnavailable",
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
  "marketplace_provider_resources_set_endpoints": {
    "method": "POST",
    "path": "/api/marketplace-provider-resources/{uuid}/set_endpoints/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-access-endpoints",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "EndpointsSsh",
      "EndpointsRemoved"
    ],
    "responseExamples": {
      "200": [
        "EndpointsUpdated"
      ],
      "400": [
        "EndpointsMissing",
        "EndpointsIncomplete",
        "OfferingUnavailable"
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
  "marketplace_provider_resources_glauth_tree_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-resources/{uuid}/glauth_tree/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-structured-glauth-tree-for-a-resource",
    "family": "provider-resources",
    "neighbour": false,
    "statuses": [
      200,
      400,
      401,
      404
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "GlauthTreeTypical",
        "GlauthTreeAccount"
      ],
      "400": [
        "GlauthNotEnabled",
        "ResourceFilterUuid"
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
  }
} satisfies Partial<Record<keyof operations, OperationEntry>>;

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable: Readonly<Record<keyof operations, OperationEntry>> = /* @__PURE__ */ Object.assign({}, base, rows);

/**
 * Report the usage of one user.
 *
 * Stores how much of a component usage falls to one user of the resource. Staff may call it, and whoever has the permission `RESOURCE.SET_USAGE` on the offering or on the organization that provides it; who sees the record without that right gets 403, who does not see it 404. Up to 8.1 everybody sees it.
 *
 * There is one share per username. A second report replaces its amount and nothing else. The shares are kept beside the record: its own `usage` is not changed by them, and they need not add up to it. Where a limit was set for the user, a report that passes it is answered with 400.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-user-usage
 */
export const marketplaceComponentUsagesSetUserUsage: OperationWith<
  { path: operations["marketplace_component_usages_set_user_usage"]["parameters"]["path"]; body: ComponentUserUsageCreateRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-component-usages/{uuid}/set_user_usage/", [201, 400, 401, 403, 404], nothing);

/**
 * Report the usage of a resource.
 *
 * Stores what a resource used in the current month, or with `date` in an earlier one. Staff may call it, and whoever has the permission `RESOURCE.SET_USAGE` on the offering or on the organization that provides it, by default its owner and the offering's manager.
 *
 * An amount is the total of the month so far: it replaces the amount reported before, so the same report can be sent again. The resource's `current_usages` follow, component by component, and components that the report leaves out keep theirs; before 8.0.7 they disappear. An entry without `recurring: true` ends the monthly repetition of its component. Invoices and usage policies follow the new amounts. The month is that of the server's own time zone.
 *
 * The body is checked before the right: a caller without it gets 400 for a wrong report and 403 for a good one. An unknown resource, one in the wrong state and a passed component limit are all 400; the check of that limit counts what is being replaced too, so a repeated report can fail where the first one passed.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-usage
 */
export const marketplaceComponentUsagesSetUsage: OperationWith<
  { body: ComponentUsageCreateRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-component-usages/set_usage/", [201, 400, 401, 403], nothing);

/**
 * List usage policies.
 *
 * Lists the policies that watch organizations, newest first. Staff and global support see all of them, other users those of organizations in which they have a role; anybody else gets an empty list. All filters have to match, empty ones are ignored.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies
 */
export const marketplaceCustomerComponentUsagePoliciesList: ListOperation<
  Query<operations["marketplace_customer_component_usage_policies_list"]["parameters"]["query"]>,
  CustomerComponentUsagePolicy,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-customer-component-usage-policies/", [200, 400, 401, 404]);

/**
 * Create a usage policy.
 *
 * Puts a new policy on an organization, which may have several. Only staff may call it; everybody else gets 403, whatever the body holds. The policy is evaluated at once, so it may be fired in the answer already, and actions such as `terminate_resources` may have begun. Nothing is stored when a limit is refused.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#create
 */
export const marketplaceCustomerComponentUsagePoliciesCreate: OperationWith<
  { body: CustomerComponentUsagePolicyRequest },
  CustomerComponentUsagePolicy,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-customer-component-usage-policies/", [201, 400, 401, 403]);

/**
 * Get a usage policy.
 *
 * Gets one policy with its limits and its present state. Staff and global support can get any, other users those of organizations in which they have a role; for everybody else it does not exist, and the answer is 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#retrieve
 */
export const marketplaceCustomerComponentUsagePoliciesRetrieve: OperationWith<
  { path: operations["marketplace_customer_component_usage_policies_retrieve"]["parameters"]["path"] },
  CustomerComponentUsagePolicy,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-customer-component-usage-policies/{uuid}/", [200, 400, 401, 404]);

/**
 * Replace a usage policy.
 *
 * Gives a policy new actions and limits, and if wanted another organization. Only staff may call it; everybody else gets 403, also for a policy that does not exist. The limits sent replace all limits so far, and `options` stays when it is left out.
 *
 * The policy is evaluated again. If a limit is passed and the policy was not fired, it fires and its actions are carried out; one that was fired stays so. If none is passed, `has_fired` goes off, and downscaled, paused or restricted resources go back to normal. Servers before 8.0.7 may carry out the actions once more.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#update
 */
export const marketplaceCustomerComponentUsagePoliciesUpdate: OperationWith<
  { path: operations["marketplace_customer_component_usage_policies_update"]["parameters"]["path"]; body: CustomerComponentUsagePolicyRequest },
  CustomerComponentUsagePolicy,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PUT"
> = /* @__PURE__ */ operation("PUT", "/api/marketplace-customer-component-usage-policies/{uuid}/", [200, 400, 401, 403, 404]);

/**
 * Change parts of a usage policy.
 *
 * Changes the fields that are sent and leaves the others. Only staff may call it; everybody else gets 403, also for a policy that does not exist. A list of limits is always the whole list; there is no way to change one of them.
 *
 * The policy is evaluated again, even when nothing was sent. If a limit is passed and the policy was not fired, it fires and its actions are carried out; one that was fired stays so. If none is passed, `has_fired` goes off, and downscaled, paused or restricted resources go back to normal. Servers before 8.0.7 may carry out the actions once more.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#partial-update
 */
export const marketplaceCustomerComponentUsagePoliciesPartialUpdate: OperationWith<
  { path: operations["marketplace_customer_component_usage_policies_partial_update"]["parameters"]["path"]; body?: PatchedCustomerComponentUsagePolicyRequest },
  CustomerComponentUsagePolicy,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PATCH"
> = /* @__PURE__ */ operation("PATCH", "/api/marketplace-customer-component-usage-policies/{uuid}/", [200, 400, 401, 403, 404]);

/**
 * List the actions of usage policies.
 *
 * Lists the names that a policy's `actions` may be made of. Any user may call it, and all get the same list, which is not paginated. Waldur sends a plain array of names; the API reference promises a policy here, so a client that wants to be safe looks whether it got an array.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions
 */
export const marketplaceCustomerComponentUsagePoliciesActionsRetrieve: Operation<
  unknown,
  operations["marketplace_customer_component_usage_policies_actions_retrieve"]["responses"][200]["content"]["application/json"],
  ApiError<"detail", 401, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-customer-component-usage-policies/actions/", [200, 401]);

/**
 * List accounts at offerings.
 *
 * For any user. Staff and global support see all accounts. Others see accounts only at offerings that let their provider create them (`service_provider_can_create_offering_user`): their own; and, where the offering belongs to an organization that they see or is open to a group of one, those at offerings of an organization on which they have a role and those of users whom they see. Unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersList: SparseListOperation<
  Query<operations["marketplace_offering_users_list"]["parameters"]["query"], "field">,
  OfferingUser,
  OfferingUserFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-offering-users/", [200, 400, 401, 404]);

/**
 * Count accounts at offerings.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the accounts that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersCount: Operation<
  { query?: Query<operations["marketplace_offering_users_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-offering-users/", [200, 400, 401, 404], total);

/**
 * Get an account at an offering.
 *
 * Staff and global support see all accounts. Others see accounts only at offerings that let their provider create them (`service_provider_can_create_offering_user`): their own; and, where the offering belongs to an organization that they see or is open to a group of one, those at offerings of an organization on which they have a role and those of users whom they see. Everybody else gets 404. A user usage names the account in `user`. The filters of the list count here, too: an account that does not match is answered with 404. Nothing changes.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersRetrieve: SparseOperationWith<
  { path: operations["marketplace_offering_users_retrieve"]["parameters"]["path"] },
  OfferingUser,
  OfferingUserFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-offering-users/{uuid}/", [200, 400, 401, 404]);

/**
 * List orders.
 *
 * For any user, who gets the orders that are visible to a holder of ORDER.LIST: those of the project, those of the organization that consumes and those of the organization that owns the offering. By default owners of an organization hold it, on both sides, and administrators and managers of a project; members of a project do not, not even for orders that they placed. Staff and support get all. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersList: SparseListOperation<
  Query<operations["marketplace_orders_list"]["parameters"]["query"], "field">,
  OrderDetails,
  OrderFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-orders/", [200, 400, 401, 404]);

/**
 * Count orders.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the orders that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersCount: Operation<
  { query?: Query<operations["marketplace_orders_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-orders/", [200, 400, 401, 404], total);

/**
 * Get an order.
 *
 * For staff, support, and holders of ORDER.LIST on the project, on its organization or on the organization that owns the offering; everybody else gets 404, also the one who placed the order. Nothing changes. The same record stands in a resource as `order_in_progress` and `creation_order`. `error_traceback` is left out unless the caller is staff or support. The filters of the list count here, too: an order that does not match is answered with 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRetrieve: SparseOperationWith<
  { path: operations["marketplace_orders_retrieve"]["parameters"]["path"] },
  OrderDetails,
  OrderFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-orders/{uuid}/", [200, 400, 401, 404]);

/**
 * Approve an order for its provider.
 *
 * For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer, and the order is executed. Nothing can be approved while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). The body can be left out. Not idempotent: a second call gets 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersApproveByProvider: OperationWith<
  { path: operations["marketplace_orders_approve_by_provider"]["parameters"]["path"]; body?: OrderApproveByProviderRequest },
  OrderApproval | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/approve_by_provider/", [200, 400, 401, 403, 404, 409], jsonOrNull);

/**
 * Show the offering of an order.
 *
 * Answers the offering that was ordered, in the form of the public catalog, whatever its state, so also when it is no longer in the catalog. For everybody who gets the order itself: staff, support, and holders of ORDER.LIST on its project, its organization or its provider; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersOfferingRetrieve: OperationWith<
  { path: operations["marketplace_orders_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-orders/{uuid}/offering/", [200, 400, 401, 404]);

/**
 * Refuse an order for its consumer.
 *
 * For staff, for the one who placed the order, and for holders of ORDER.REJECT on the order's project or on its organization: by default the owners of the organization. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Checked in this order: the organization is neither blocked nor archived (400), the order waits for its consumer (409), and an order of somebody who needs no approval is not refused (400). The body can be left out; what Waldur does with its texts is not known. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByConsumer: OperationWith<
  { path: operations["marketplace_orders_reject_by_consumer"]["parameters"]["path"]; body?: OrderErrorDetailsRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/reject_by_consumer/", [200, 400, 401, 403, 404, 409], nothing);

/**
 * Refuse an order for its provider.
 *
 * For staff and holders of ORDER.REJECT on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Nothing can be refused while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). The body can be left out. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByProvider: OperationWith<
  { path: operations["marketplace_orders_reject_by_provider"]["parameters"]["path"]; body?: OrderProviderRejectionRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/reject_by_provider/", [200, 400, 401, 403, 404, 409], nothing);

/**
 * Report that an order has failed.
 *
 * For the site agent that carries out the orders of a provider. For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. An executing order becomes `erred`. Its resource is Erred, unless the order was to terminate it: then the resource is OK again. Both texts are stored on the order; those of the resource stay as they are. The offering has to be of the type of site agents, Marketplace.Slurm (405). It works in any state of the order: one that is not executing keeps its state, while the resource changes and the texts are stored all the same. A blocked or archived organization does not stop it.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateErred: OperationWith<
  { path: operations["marketplace_orders_set_state_erred"]["parameters"]["path"]; body: OrderSetStateErredRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 405, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/set_state_erred/", [200, 400, 401, 403, 404, 405], nothing);

/**
 * List the resources of the caller's offerings.
 *
 * For any user, who gets the resources of offerings that belong to an organization where the user holds a role; staff and support get all. Those who only consume a resource do not see it here. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. Some releases leave `order_in_progress` and `creation_order` out of lists; read one resource to have them. A site agent that lists with `offering_uuid` also marks the offering's integration as active. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources
 */
export const marketplaceProviderResourcesList: SparseListOperation<
  Query<operations["marketplace_provider_resources_list"]["parameters"]["query"], "field">,
  Resource,
  ResourceFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/", [200, 400, 401, 404]);

/**
 * Count the resources of the caller's offerings.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the resources that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources
 */
export const marketplaceProviderResourcesCount: Operation<
  { query?: Query<operations["marketplace_provider_resources_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-provider-resources/", [200, 400, 401, 404], total);

/**
 * Get a resource.
 *
 * For staff, support, and users with a role at the organization that owns the resource's offering. Everybody else gets 404, members and owners of the consuming organization included; they read it under `/api/marketplace-resources/`. Nothing changes. `can_terminate`, `username` and `user_requires_reconsent` depend on the caller.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#retrieve
 */
export const marketplaceProviderResourcesRetrieve: SparseOperationWith<
  { path: operations["marketplace_provider_resources_retrieve"]["parameters"]["path"] },
  Resource,
  ResourceFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/", [200, 400, 401, 404]);

/**
 * Get the plugin's own record of a resource.
 *
 * For everybody who may read the resource as its provider; others get 404. Answers with the object that the offering's plugin keeps for the resource, such as an allocation of a cluster or a virtual machine, whose shape depends on the plugin. A plugin without such a record answers 204, and a resource for which the plugin keeps no object 404 with an empty body. The API reference promises a resource instead, which comes only where that object is itself a marketplace resource; a client has to tell the two apart, for example by `resource_type`, or use the resource itself. Nothing changes.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#details
 */
export const marketplaceProviderResourcesDetailsRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_details_retrieve"]["parameters"]["path"] },
  operations["marketplace_provider_resources_details_retrieve"]["responses"][200]["content"]["application/json"] | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/details/", [200, 204, 400, 401, 404], jsonOrNull);

/**
 * Move a resource to another project.
 *
 * Moves the resource with its backend object, its orders and its open invoice items; the items go to the target organization's invoice of the same month, which is made if there is none. All or nothing, in any state. Only for staff. Moving to the project that it is in already changes nothing and is no error. The answer is the whole record; its `attributes` may hold keys that reading the resource leaves out.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#move-resource-to-another-project
 */
export const marketplaceProviderResourcesMoveResource: OperationWith<
  { path: operations["marketplace_provider_resources_move_resource"]["parameters"]["path"]; body: MoveResourceRequest },
  Resource,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail> | ApiError<"detail", 409, MoveConflictError>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/move_resource/", [200, 400, 401, 403, 404, 409]);

/**
 * Show the offering of a resource.
 *
 * Answers the offering of which the resource was ordered, with components, plans and prices, in the form of the public catalog. It answers whatever the state of the offering, so also for one that is no longer in the catalog.
 *
 * Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering
 */
export const marketplaceProviderResourcesOfferingRetrieve: SparseOperationWith<
  { path: operations["marketplace_provider_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  PublicOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/offering/", [200, 400, 401, 404]);

/**
 * Mark a resource as synchronised just now.
 *
 * Sets `last_sync` to the present moment and changes nothing else: a provider's agent calls it after it compared the resource with the backend. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. It takes no body and can be repeated; it also works while a usage policy blocks changes to resources.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#refresh-the-last-sync-time-for-a-resource
 */
export const marketplaceProviderResourcesRefreshLastSync: OperationWith<
  { path: operations["marketplace_provider_resources_refresh_last_sync"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/", [200, 400, 401, 403, 404], nothing);

/**
 * Set the identifier that a resource has at its provider.
 *
 * Replaces `backend_id`, the name under which the provider's own system knows the resource. Nothing is sent to that system. For staff and holders of RESOURCE.SET_BACKEND_ID on the offering or on the organization that provides the offering. Idempotent; newer releases may refuse an identifier that breaks the offering's rules on format or uniqueness.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-backend-id
 */
export const marketplaceProviderResourcesSetBackendId: OperationWith<
  { path: operations["marketplace_provider_resources_set_backend_id"]["parameters"]["path"]; body: ResourceBackendIDRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_backend_id/", [200, 400, 401, 403, 404]);

/**
 * List the users in a resource's project.
 *
 * Answers the users who have a role in the project of the resource, with the account that each has at the offering. Owners of the project's organization are not in it unless they have a role in the project too. A user with several roles is in it once. The list is complete, not paginated, and ordered by username.
 *
 * Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#return-users-connected-to-the-project
 */
export const marketplaceProviderResourcesTeamList: OperationWith<
  { path: operations["marketplace_provider_resources_team_list"]["parameters"]["path"]; query?: Query<operations["marketplace_provider_resources_team_list"]["parameters"]["query"]> },
  ProjectUser[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/team/", [200, 400, 401, 404]);

/**
 * Delete a resource from Waldur only.
 *
 * Deletes the resource and the backend object that Waldur keeps for it, with its orders, usages and plan periods, in any state. No order is made and nothing is asked of the provider's backend: what runs there keeps running. It is the way out for a resource that is stuck; to end one properly, terminate it. Only for staff. It cannot be undone, and afterwards every call on the resource answers 404, a second unlink included.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#unlink
 */
export const marketplaceProviderResourcesUnlink: OperationWith<
  { path: operations["marketplace_provider_resources_unlink"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/unlink/", [200, 204, 400, 401, 403, 404], nothing);

/**
 * Change options of a resource.
 *
 * Merges the options that are sent into those of the resource. Where the offering has the plugin option `create_orders_on_resource_option_change`, an order of type Update is made instead, and the options change when it is done; the resource stays OK meanwhile. For staff and holders of RESOURCE.UPDATE_OPTIONS on the project, on its organization or on the organization that provides the offering. A caller who has not accepted the offering's terms of service may be refused too. The caller has to see the resource as its provider: members and owners of the consuming organization get 404 here and use `/api/marketplace-resources/`. Storing is idempotent, making an order is not: while the first order is open, a second call answers 400, from 8.0.2 on 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options
 */
export const marketplaceProviderResourcesUpdateOptions: OperationWith<
  { path: operations["marketplace_provider_resources_update_options"]["parameters"]["path"]; body?: ResourceOptionsRequest },
  operations["marketplace_provider_resources_update_options"]["responses"][200]["content"]["application/json"] | OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/update_options/", [200, 201, 400, 401, 403, 404, 409]);

/**
 * List the resources that the caller uses.
 *
 * For any user, who gets the resources of projects and organizations where the user holds RESOURCE.LIST: by default owners of an organization get those of all its projects, and everybody with a role in a project gets those of the project. Staff and support get all. Those who only provide a resource do not see it here. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesList: SparseListOperation<
  Query<operations["marketplace_resources_list"]["parameters"]["query"], "field">,
  Resource,
  ResourceFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/", [200, 400, 401, 404]);

/**
 * Count the resources that the caller uses.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the resources that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesCount: Operation<
  { query?: Query<operations["marketplace_resources_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-resources/", [200, 400, 401, 404], total);

/**
 * Get a resource that the caller uses.
 *
 * For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project. Everybody else gets 404, those who only provide the resource included; they read it under `/api/marketplace-provider-resources/`. Nothing changes. `can_terminate`, `username` and `user_requires_reconsent` depend on the caller. The `url` in every resource leads here.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesRetrieve: SparseOperationWith<
  { path: operations["marketplace_resources_retrieve"]["parameters"]["path"] },
  Resource,
  ResourceFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/", [200, 400, 401, 404]);

/**
 * Get the plugin's own record of a resource that the caller uses.
 *
 * For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404. Answers with the object that the offering's plugin keeps for the resource, such as an allocation of a cluster or a virtual machine, whose shape depends on the plugin. A plugin without such a record answers 204, and a resource for which the plugin keeps no object 404 with an empty body. A resource comes instead only where that object is itself a marketplace resource. Nothing changes.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesDetailsRetrieve: OperationWith<
  { path: operations["marketplace_resources_details_retrieve"]["parameters"]["path"] },
  operations["marketplace_resources_details_retrieve"]["responses"][200]["content"]["application/json"] | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/details/", [200, 204, 400, 401, 404], jsonOrNull);

/**
 * Move a resource to another project, on the consumer's side.
 *
 * Does what moving a provider resource does: moves the resource with its backend object, its orders and its open invoice items, all or nothing, in any state. Afterwards the people of the project that it leaves get 404. Only for staff: others get 403, whether they see the resource or not. Moving to the project that it is in already changes nothing and is no error. The answer is the whole record; its `attributes` may hold keys that reading the resource leaves out.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesMoveResource: OperationWith<
  { path: operations["marketplace_resources_move_resource"]["parameters"]["path"]; body: MoveResourceRequest },
  Resource,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail> | ApiError<"detail", 409, MoveConflictError>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/move_resource/", [200, 400, 401, 403, 404, 409]);

/**
 * Show the offering of a resource that the caller uses.
 *
 * Answers the offering of which the resource was ordered, with components, plans and prices, in the form of the public catalog. It answers whatever the state of the offering, so also for one that is no longer in the catalog. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesOfferingRetrieve: SparseOperationWith<
  { path: operations["marketplace_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  PublicOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/offering/", [200, 400, 401, 404]);

/**
 * List the users in the project of a resource that the caller uses.
 *
 * Answers the users who have a role in the project of the resource, with the account that each has at the offering. Owners of the project's organization are not in it unless they have a role in the project too. A user with several roles is in it once. The list is complete, not paginated, and ordered by username. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesTeamList: OperationWith<
  { path: operations["marketplace_resources_team_list"]["parameters"]["path"]; query?: Query<operations["marketplace_resources_team_list"]["parameters"]["query"]> },
  ProjectUser[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/team/", [200, 400, 401, 404]);

/**
 * Delete a resource from Waldur only, on the consumer's side.
 *
 * Does what unlinking a provider resource does: deletes the resource and the backend object that Waldur keeps for it, with its orders, usages and plan periods, in any state, while what runs at the provider keeps running. Only for staff: others get 403, whether they see the resource or not. It cannot be undone, and afterwards every call on the resource answers 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUnlink: OperationWith<
  { path: operations["marketplace_resources_unlink"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/unlink/", [204, 400, 401, 403, 404], nothing);

/**
 * Change options of a resource that the caller uses.
 *
 * Merges the options that are sent into those of the resource; the others stay. At an offering with the plugin option `create_orders_on_resource_option_change` they are ordered instead: an order of type Update, which waits for approvals like any other, changes them when it is done, and the resource stays OK meanwhile. For staff and holders of RESOURCE.UPDATE_OPTIONS on the project, on its organization or on the organization that provides the offering: of those who see the resource here, by default the owners of its organization; everybody else who sees it gets 403. Where the site enforces it, a caller who has not accepted the offering's terms of service is refused, too. Storing is idempotent; while an order is open, a second one answers 400, from 8.0.2 on 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdateOptions: OperationWith<
  { path: operations["marketplace_resources_update_options"]["parameters"]["path"]; body?: ResourceOptionsRequest },
  operations["marketplace_resources_update_options"]["responses"][200]["content"]["application/json"] | OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/update_options/", [200, 201, 400, 401, 403, 404, 409]);

/**
 * List the public catalog of offerings.
 *
 * For anybody, signed in or not. The catalog has offerings that are Active or Paused: everybody gets the shared ones. Private ones are for staff and support, if they have a plan that is not archived, and for users with a role on the provider, the project or the offering itself, if such a plan is open to the groups of their organizations. Of the `plans`, which are those of the parent if there is one, a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsList: SparseListOperation<
  Query<operations["marketplace_public_offerings_list"]["parameters"]["query"], "field">,
  PublicOfferingDetails,
  PublicOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-public-offerings/", [200, 400, 401, 404]);

/**
 * Count public offerings.
 *
 * For anybody, signed in or not, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the offerings that the caller sees in the catalog match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsCount: Operation<
  { query?: Query<operations["marketplace_public_offerings_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-public-offerings/", [200, 400, 401, 404], total);

/**
 * Get an offering of the public catalog.
 *
 * For anybody, signed in or not. The catalog has offerings that are Active or Paused: everybody gets the shared ones. Private ones are for staff and support, if they have a plan that is not archived, and for users with a role on the provider, the project or the offering itself, if such a plan is open to the groups of their organizations. Everybody else gets 404, staff included: the `offering` of a resource or an order leads nowhere once the offering is archived, and `offering/` below the resource or the order shows it all the same. Of the `plans`, which are those of the parent if there is one, a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsRetrieve: SparseOperationWith<
  { path: operations["marketplace_public_offerings_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  PublicOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-public-offerings/{uuid}/", [200, 400, 401, 404]);

/**
 * List the plans of a public offering.
 *
 * For anybody who gets the offering itself, signed in or not. The plans by name, archived ones included, those of the parent if the offering has one, all at once: a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsPlansList: OperationWith<
  { path: operations["marketplace_public_offerings_plans_list"]["parameters"]["path"] },
  BasePublicPlan[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-public-offerings/{uuid}/plans/", [200, 400, 401, 404]);

/**
 * Get a plan of a public offering.
 *
 * For anybody who gets the offering itself, signed in or not. The `plan` of a resource or an order leads here. A caller without a token gets plans without groups, and a user also those for groups of an organization that the user sees; staff and support get all. A plan that is not there or not for the caller is answered with 404 and an empty body, unlike an offering that is not there.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsPlansRetrieve: OperationWith<
  { path: operations["marketplace_public_offerings_plans_retrieve"]["parameters"]["path"] },
  BasePublicPlan,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/", [200, 400, 401, 404]);

/**
 * List the offerings of one's own organizations.
 *
 * For any user, who gets the offerings of organizations with a role of the caller's, of projects with one, and those with a role on the offering itself, in every state. Consumers do not get what they use; the public catalog shows it. Staff and support get all. `secret_options` and `service_attributes` are there for staff and for owners and managers of the provider only. The three totals are null, unless the list is ordered by them. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsList: SparseListOperation<
  Query<operations["marketplace_provider_offerings_list"]["parameters"]["query"], "field">,
  ProviderOfferingDetails,
  ProviderOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-offerings/", [200, 400, 401, 404]);

/**
 * Count the offerings of one's own organizations.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the offerings that the caller sees as a provider match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsCount: Operation<
  { query?: Query<operations["marketplace_provider_offerings_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-provider-offerings/", [200, 400, 401, 404], total);

/**
 * Get an offering of one's own organization.
 *
 * For any user, who gets the offerings of organizations with a role of the caller's, of projects with one, and those with a role on the offering itself, in every state. Consumers do not get what they use; the public catalog shows it. Staff and support get all. Everybody else gets 404. `secret_options` and `service_attributes` are there for staff and for owners and managers of the provider only. Here the three totals are counted, and an offering with a parent has the `plugin_options` of the parent. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsRetrieve: SparseOperationWith<
  { path: operations["marketplace_provider_offerings_retrieve"]["parameters"]["path"] },
  ProviderOfferingDetails,
  ProviderOfferingFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-offerings/{uuid}/", [200, 400, 401, 404]);

/**
 * List plans.
 *
 * For any user, who gets all plans without groups and those for groups of an organization that the caller owns, of whatever offering, archived ones included. Staff get all, and support no more than others. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansList: ListOperation<
  Query<operations["marketplace_plans_list"]["parameters"]["query"]>,
  ProviderPlanDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-plans/", [200, 400, 401, 404]);

/**
 * Get a plan.
 *
 * For any user, who gets all plans without groups and those for groups of an organization that the caller owns, of whatever offering, archived ones included. Staff get all, and support no more than others. Everybody else gets 404. The plans of a provider's offering lead here. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansRetrieve: OperationWith<
  { path: operations["marketplace_plans_retrieve"]["parameters"]["path"] },
  ProviderPlanDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-plans/{uuid}/", [200, 400, 401, 404]);

/**
 * List categories.
 *
 * For anybody, signed in or not: all categories. `offering_count` is how many offerings of the public catalog the caller sees in each. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesList: SparseListOperation<
  Query<operations["marketplace_categories_list"]["parameters"]["query"], "field">,
  MarketplaceCategory,
  CategoryFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-categories/", [200, 400, 401, 404]);

/**
 * Count categories.
 *
 * For anybody, signed in or not, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the categories match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesCount: Operation<
  { query?: Query<operations["marketplace_categories_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-categories/", [200, 400, 401, 404], total);

/**
 * List organizations.
 *
 * For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Filters are combined with AND, unknown parameters and empty values are ignored. `users_count` and `organization_groups` are left out unless `field` asks for them. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersList: SparseListOperation<
  Query<operations["customers_list"]["parameters"]["query"], "field">,
  Customer,
  CustomerFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/customers/", [200, 400, 401, 404]);

/**
 * Count organizations.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the organizations that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersCount: Operation<
  { query?: Query<operations["customers_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/customers/", [200, 400, 401, 404], total);

/**
 * Get an organization.
 *
 * For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Who does not see it gets 404. `users_count` and `organization_groups` are left out unless `field` asks for them. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersRetrieve: SparseOperationWith<
  { path: operations["customers_retrieve"]["parameters"]["path"] },
  Customer,
  CustomerFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/customers/{uuid}/", [200, 400, 401, 404]);

/**
 * List events.
 *
 * For any user: what has happened, as Waldur logs it. Staff and global support see all events, others those of organizations, projects and users that they see. Unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const eventsList: SparseListOperation<
  Query<operations["events_list"]["parameters"]["query"], "field">,
  Event,
  EventFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/events/", [200, 400, 401, 404]);

/**
 * Count events.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the events that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const eventsCount: Operation<
  { query?: Query<operations["events_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/events/", [200, 400, 401, 404], total);

/**
 * List projects.
 *
 * For any user, who gets the projects with a role of the caller's, on them or on their organization. Providers do not see the projects of those who use their offerings. Staff and support get all. Removed projects are left out unless `include_terminated` is true. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsList: SparseListOperation<
  Query<operations["projects_list"]["parameters"]["query"], "field">,
  Project,
  ProjectFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/projects/", [200, 400, 401, 404]);

/**
 * Count projects.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the projects that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsCount: Operation<
  { query?: Query<operations["projects_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/projects/", [200, 400, 401, 404], total);

/**
 * Get a project.
 *
 * For any user, who gets the projects with a role of the caller's, on them or on their organization. Providers do not see the projects of those who use their offerings. Staff and support get all. Who does not see it gets 404. A removed project is found like any other. `staff_notes` is left out unless the caller is staff or support. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsRetrieve: SparseOperationWith<
  { path: operations["projects_retrieve"]["parameters"]["path"] },
  Project,
  ProjectFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/projects/{uuid}/", [200, 400, 401, 404]);

/**
 * List users.
 *
 * For any user, who gets active users other than staff with whom something is shared: those with a role on an organization where the caller has one, or on an organization or project that comes with it, and, for owners and managers of a provider, those in projects that have a resource of its shared offerings. Everybody gets the own record. Staff and support get all, inactive users too. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersList: SparseListOperation<
  Query<operations["users_list"]["parameters"]["query"], "field">,
  User,
  UserFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/users/", [200, 400, 401, 404]);

/**
 * Get a user.
 *
 * For any user, who gets active users other than staff with whom something is shared: those with a role on an organization where the caller has one, or on an organization or project that comes with it, and, for owners and managers of a provider, those in projects that have a resource of its shared offerings. Everybody gets the own record. Staff and support get all, inactive users too. Everybody else is answered with 404, so the address of a staff user in another record leads nowhere for most callers. The caller's own record has the token. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersRetrieve: SparseOperationWith<
  { path: operations["users_retrieve"]["parameters"]["path"] },
  User,
  UserFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/users/{uuid}/", [200, 400, 401, 404]);

/**
 * Get the calling user.
 *
 * For any user: the own record, with the token and the roles that the user holds now. It is what a front end reads first, to know who has signed in. For staff who act as somebody else it is that user's record. `is_staff`, `is_support`, `is_active` and `description` are left out unless the caller is staff or support, so a missing `is_staff` means no.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersMeRetrieve: SparseOperationWith<
  unknown,
  User,
  UserFieldName,
  ApiError<"detail", 401, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/users/me/", [200, 401]);

/**
 * Order the restoration of a terminated resource.
 *
 * Takes a terminated resource back to Creating, makes an order of type Restore with the attributes, plan and limits that the resource had, and answers the order's uuid; the order is then approved and processed like any other. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. The state must be Terminated (409), and the offering must have the plugin option `can_restore_resource` (400). Not all or nothing: when the order is refused, the resource is Creating already.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#restore
 */
export const marketplaceProviderResourcesRestore: OperationWith<
  { path: operations["marketplace_provider_resources_restore"]["parameters"]["path"]; body?: ResourceRequest },
  OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/restore/", [200, 400, 401, 403, 404, 409]);

/**
 * List the versions of a resource.
 *
 * Answers the resource as it was after each change that Waldur keeps a version of, the newest first. Only for staff and global support. A version is written when the resource is made, by PUT and PATCH, and by the operations that set slug, downscaled, paused and restrict_member_access, from 8.0.9 on also by adjust_dates; other setters, reports and changes of state write none. A page is an array; how many versions there are in all, and where the next page is, stand in the headers.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-version-history
 */
export const marketplaceProviderResourcesHistoryList: OperationWith<
  { path: operations["marketplace_provider_resources_history_list"]["parameters"]["path"]; query?: Query<operations["marketplace_provider_resources_history_list"]["parameters"]["query"]> },
  VersionHistory[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/history/", [200, 400, 401, 403, 404]);

/**
 * Get a resource as it was at a moment.
 *
 * Answers the last version of the resource that was written at `timestamp` or before. Only for staff and global support. Changes that write no version, such as usage reports, are seen in the next version only: what a version has is what was stored when it was written.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-object-state-at-a-specific-timestamp
 */
export const marketplaceProviderResourcesHistoryAtRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_history_at_retrieve"]["parameters"]["path"]; query: Query<operations["marketplace_provider_resources_history_at_retrieve"]["parameters"]["query"]> },
  VersionHistory,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403, ErrorDetail> | ApiError<"detail", 404, ValidationError>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/history/at/", [200, 400, 401, 403, 404]);

/**
 * Set the state of a resource to OK and keep its error message.
 *
 * Takes a resource that is Erred, Creating, Updating or Terminating to OK. Unlike set_as_ok it leaves `error_message` as it is, and a resource that is OK already is refused (409), as is a terminated one. Orders are not touched. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering, from 8.1 on also on the offering itself.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-state-to-ok_1
 */
export const marketplaceProviderResourcesSetStateOk: OperationWith<
  { path: operations["marketplace_provider_resources_set_state_ok"]["parameters"]["path"] },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_state_ok/", [200, 400, 401, 403, 404, 409]);

/**
 * Report the usage of several users.
 *
 * Stores how much of a component usage falls to each of several users of the resource, each as by set_user_usage. All or nothing. Where the record's own `usage` is 0 afterwards, it becomes the sum of the shares. For staff and holders of RESOURCE.SET_USAGE on the offering or on the organization that provides it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#bulk-set-user-specific-component-usages
 */
export const marketplaceComponentUsagesSetUserUsages: OperationWith<
  { path: operations["marketplace_component_usages_set_user_usages"]["parameters"]["path"]; body: ComponentUserUsageBulkCreateRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-component-usages/{uuid}/set_user_usages/", [201, 400, 401, 403, 404], nothing);

/**
 * Set the identifier that a resource has at the provider behind its provider.
 *
 * Replaces `effective_id`: where an offering comes from another Waldur, the name under which the system of the provider there knows the resource. Nothing is sent to that system. For staff and holders of RESOURCE.SET_BACKEND_ID on the offering or on the organization that provides it. Works in any state. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-effective-id
 */
export const marketplaceProviderResourcesSetEffectiveId: OperationWith<
  { path: operations["marketplace_provider_resources_set_effective_id"]["parameters"]["path"]; body: ResourceEffectiveIDRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_effective_id/", [200, 400, 401, 403, 404]);

/**
 * Set the last day of a resource.
 *
 * Sets or removes the last day of the resource, in any state, and notes the caller in `end_date_requested_by`, even when the date is left out; a mail about it is queued. From that day on, a daily job makes an order that terminates the resource if it is OK or Erred. Any date is taken, past ones included, and also soon after an invoice: the rules of set_end_date_by_provider do not hold here. For staff and holders of RESOURCE.SET_END_DATE on the offering or on the organization that provides it; global support is not enough. Resources with a prepaid component are for staff alone (400).
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-of-the-resource
 */
export const marketplaceProviderResourcesSetEndDate: OperationWith<
  { path: operations["marketplace_provider_resources_set_end_date"]["parameters"]["path"]; body?: ResourceEndDateRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_end_date/", [200, 400, 401, 403, 404], nothing);

/**
 * List the roles that users hold on a resource.
 *
 * Answers the roles given on the resource itself; those on its project are in its team. A user with several roles is in it once per role. For staff, global support, and who may see the team of the resource; others who see the resource get 403. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-users-and-their-roles-in-a-scope
 */
export const marketplaceProviderResourcesListUsersList: SparseOperationWith<
  { path: operations["marketplace_provider_resources_list_users_list"]["parameters"]["path"] },
  UserRoleDetails[],
  UserRoleDetailsFieldEnum,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/list_users/", [200, 400, 401, 403, 404]);

/**
 * Give a user a role on a resource.
 *
 * Gives the user the role on the resource itself, at once and until `expiration_time`. For staff and holders of the permission to create roles on resources, on the resource or on the organization of its project; they have to see the resource as its provider. Nobody can give a role to oneself, and only staff can give one to a deactivated user. The answer has nothing but the end of the role.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#grant-a-role-to-a-user
 */
export const marketplaceProviderResourcesAddUser: OperationWith<
  { path: operations["marketplace_provider_resources_add_user"]["parameters"]["path"]; body: UserRoleCreateRequest },
  UserRoleExpirationTime,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/add_user/", [201, 400, 401, 403, 404]);

/**
 * Change when a role on a resource ends.
 *
 * Sets the end of a role that the user holds on the resource, or removes it by null. For staff and holders of the permission to update roles on resources, on the resource or on the organization of its project.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-a-users-role-expiration
 */
export const marketplaceProviderResourcesUpdateUser: OperationWith<
  { path: operations["marketplace_provider_resources_update_user"]["parameters"]["path"]; body: UserRoleUpdateRequest },
  UserRoleExpirationTime,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/update_user/", [200, 400, 401, 403, 404]);

/**
 * Take a role on a resource from a user.
 *
 * Ends the role that the user holds on the resource at once. For staff and holders of the permission to delete roles on resources, on the resource or on the organization of its project.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#revoke-a-role-from-a-user
 */
export const marketplaceProviderResourcesDeleteUser: OperationWith<
  { path: operations["marketplace_provider_resources_delete_user"]["parameters"]["path"]; body: UserRoleDeleteRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/delete_user/", [200, 400, 401, 403, 404], nothing);

/**
 * Move the start and the end of a prepaid resource.
 *
 * Sets the start date of the order that created the resource, where there is one, and the last day of the resource, and notes the caller in `end_date_requested_by`. Nothing else moves: no invoice is made again, no credit given, no mail sent. A version of the resource is kept, with the comment. Only for staff. The resource must have a prepaid component and be OK, Erred, Creating or Updating; here a state that does not allow it is a 400.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#adjust-resource-start-and-end-dates-staff-only
 */
export const marketplaceProviderResourcesAdjustDates: OperationWith<
  { path: operations["marketplace_provider_resources_adjust_dates"]["parameters"]["path"]; body: AdjustResourceDatesRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/adjust_dates/", [200, 400, 401, 403, 404]);

/**
 * Replace the addresses of a resource.
 *
 * Puts these addresses in the place of all that the resource had; each gets a uuid of its own. Send an empty list to remove all. For staff and holders of RESOURCE.SET_BACKEND_METADATA on the organization that provides the offering. Works in any state.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-access-endpoints
 */
export const marketplaceProviderResourcesSetEndpoints: OperationWith<
  { path: operations["marketplace_provider_resources_set_endpoints"]["parameters"]["path"]; body: ResourceEndpointsRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_endpoints/", [200, 400, 401, 403, 404]);

/**
 * Get the accounts of a resource as a tree.
 *
 * Answers who can log in, as JSON: the accounts of the project's members at the offering, the robot accounts, and the groups that they are in by project and by role. The same accounts are in the configuration that glauth_users_config answers. An agent is expected to fetch it regularly; calling it marks the GLAuth integration of the offering as active and changes nothing else. The offering must let its provider create accounts (400). For staff, global support, and everyone with a role in the organization that provides the offering.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#get-structured-glauth-tree-for-a-resource
 */
export const marketplaceProviderResourcesGlauthTreeRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_glauth_tree_retrieve"]["parameters"]["path"] },
  GlauthTree,
  ApiError<"validation", 400, operations["marketplace_provider_resources_glauth_tree_retrieve"]["responses"][400]["content"]["application/json"]> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/glauth_tree/", [200, 400, 401, 404]);
