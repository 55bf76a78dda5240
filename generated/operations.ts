// Made by `npm run generate` from openapi/. Do not edit.

import type { ApiError } from "../src/client/errors.js";
import { jsonOrNull, nothing, plainText, total } from "../src/client/content.js";
import { operation } from "../src/client/operation.js";
import type { ListOperation, Operation, OperationWith, Query, SparseListOperation, SparseOperationWith } from "../src/client/operation-types.js";
import type { BasePublicPlan, CategoryFieldName, ComponentUsage, ComponentUsageCreateRequest, ComponentUsageFieldName, ComponentUserUsage, ComponentUserUsageCreateRequest, ComponentUserUsageFieldName, Configuration, CoreAuthToken, Customer, CustomerComponentUsagePolicy, CustomerComponentUsagePolicyRequest, CustomerFieldName, ErrorDetail, Event, EventFieldName, Logout, MarketplaceCategory, MoveConflictError, MoveResourceRequest, ObtainAuthTokenRequest, OfferingUser, OfferingUserFieldName, OrderApproval, OrderBackendIDRequest, OrderDetails, OrderFieldName, OrderSetStateErredRequest, OrderUUID, OrganizationGroup, PageNotFoundError, PatchedCustomerComponentUsagePolicyRequest, PatchedResourceUpdateRequest, Project, ProjectFieldName, ProjectUser, ProviderOfferingDetails, ProviderOfferingFieldName, ProviderPlanDetails, PublicOfferingDetails, PublicOfferingFieldName, PullScheduled, Resource, ResourceBackendIDRequest, ResourceBackendMetadataRequest, ResourceDownscaledRequest, ResourceEndDateByProviderRequest, ResourceFieldName, ResourceOffering, ResourceOptionsRequest, ResourcePausedRequest, ResourcePlanPeriod, ResourceReportRequest, ResourceResponseStatus, ResourceRestrictMemberAccessRequest, ResourceSetLimitsRequest, ResourceSetStateErredRequest, ResourceSlugRequest, ResourceSwitchPlanRequest, ResourceTerminateRequest, ResourceUpdate, ResourceUpdateLimitsRequest, ResourceUpdateRequest, RoleDetails, RoleFieldName, ServiceProvider, ServiceProviderFieldName, SubresourceOffering, User, UserFieldName, ValidationError, Version, operations } from "./types.js";

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable: Readonly<Record<keyof operations, OperationEntry>> = {
  "marketplace_component_usages_list": {
    "method": "GET",
    "path": "/api/marketplace-component-usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages",
    "family": "component-usages",
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
    "family": "component-usages",
    "neighbour": false,
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
    "family": "component-usages",
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
    "family": "customer-component-usage-policies",
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
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
    "family": "customer-component-usage-policies",
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
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
    "family": "customer-component-usage-policies",
    "neighbour": false,
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
  "marketplace_offering_users_list": {
    "method": "GET",
    "path": "/api/marketplace-offering-users/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "offering-users",
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
        "OfferingUserListTypical",
        "OfferingUserListEmpty"
      ],
      "400": [
        "OfferingUserFilterUuid",
        "OfferingUserFilterState",
        "OfferingUserOrderingUnknown"
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
  "marketplace_offering_users_count": {
    "method": "HEAD",
    "path": "/api/marketplace-offering-users/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "offering-users",
    "neighbour": true,
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
  "marketplace_offering_users_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-offering-users/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "offering-users",
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
        "OfferingUserAlice"
      ],
      "400": [
        "OfferingUserFilterUuid",
        "OfferingUserFilterState",
        "OfferingUserOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OfferingUserUnknown"
      ]
    }
  },
  "marketplace_orders_list": {
    "method": "GET",
    "path": "/api/marketplace-orders/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
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
        "OrderListTypical",
        "OrderListEmpty"
      ],
      "400": [
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
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
  "marketplace_orders_count": {
    "method": "HEAD",
    "path": "/api/marketplace-orders/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
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
  "marketplace_orders_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-orders/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
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
        "OrderDone",
        "OrderErred",
        "OrderPendingProvider"
      ],
      "400": [
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OrderUnknown"
      ]
    }
  },
  "marketplace_orders_destroy": {
    "method": "DELETE",
    "path": "/api/marketplace-orders/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "204": [],
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
        "OrderStateNotDeletable"
      ]
    }
  },
  "marketplace_orders_approve_by_consumer": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/approve_by_consumer/",
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
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "OrderApprovedProcessing",
        "OrderApprovedProviderNext",
        "OrderApprovedProjectNext",
        "OrderApprovedDetail"
      ],
      "400": [
        "OrderCustomerBlocked",
        "OrderCustomerArchived",
        "OrderProjectExpired"
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
    "requestExamples": [],
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
  "marketplace_orders_cancel": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/cancel/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      405,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "202": [],
      "400": [
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
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
      "405": [
        "OrderTypeNotCancellable"
      ],
      "409": [
        "OrderStateEnded"
      ]
    }
  },
  "marketplace_orders_offering_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-orders/{uuid}/offering/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
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
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OrderUnknown"
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
    "requestExamples": [],
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
    "requestExamples": [],
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
  "marketplace_orders_set_backend_id": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/set_backend_id/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404
    ],
    "requestExamples": [
      "OrderBackendIdTicket"
    ],
    "responseExamples": {
      "200": [
        "OrderBackendIdChanged",
        "OrderBackendIdUnchanged"
      ],
      "400": [
        "OrderBackendIdMissing",
        "OrderBackendIdBlank",
        "BackendIdTooLong",
        "BackendIdNull",
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
      ]
    }
  },
  "marketplace_orders_set_state_done": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/set_state_done/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
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
      "405": [
        "OrderTypeWithoutAgent"
      ],
      "409": [
        "OrderStateNotExecuting"
      ]
    }
  },
  "marketplace_orders_set_state_erred": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/set_state_erred/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405
    ],
    "requestExamples": [
      "OrderErredWithTraceback",
      "OrderErredMessageOnly"
    ],
    "responseExamples": {
      "200": [],
      "400": [
        "OrderErredMissing",
        "OrderErredMessageNull"
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
      "405": [
        "OrderTypeWithoutAgent"
      ]
    }
  },
  "marketplace_orders_set_state_executing": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/set_state_executing/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      409
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [],
      "400": [
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
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
      "405": [
        "OrderTypeWithoutAgent"
      ],
      "409": [
        "OrderStateNotExecutable"
      ]
    }
  },
  "marketplace_orders_unlink": {
    "method": "POST",
    "path": "/api/marketplace-orders/{uuid}/unlink/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "orders",
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
        "OrderFilterUuid",
        "OrderFilterDateTime",
        "OrderFilterState",
        "OrderOrderingUnknown"
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
        "OptionsStateNotOk"
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
  "marketplace_resources_count": {
    "method": "HEAD",
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
      "200": [],
      "400": [],
      "401": [],
      "404": []
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
  "marketplace_resources_glauth_users_config_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-resources/{uuid}/glauth_users_config/",
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
        "OptionsStateNotOk"
      ]
    }
  },
  "marketplace_public_offerings_list": {
    "method": "GET",
    "path": "/api/marketplace-public-offerings/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "public-offerings",
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
        "PublicOfferingListTypical",
        "PublicOfferingListEmpty"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
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
  "marketplace_public_offerings_count": {
    "method": "HEAD",
    "path": "/api/marketplace-public-offerings/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "public-offerings",
    "neighbour": true,
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
  "marketplace_public_offerings_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-public-offerings/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "public-offerings",
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
        "OfferingAuroraHpc",
        "PublicOfferingForVisitors"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OfferingUnknown"
      ]
    }
  },
  "marketplace_public_offerings_plans_list": {
    "method": "GET",
    "path": "/api/marketplace-public-offerings/{uuid}/plans/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "public-offerings",
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
        "PublicPlanListTypical"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OfferingUnknown"
      ]
    }
  },
  "marketplace_public_offerings_plans_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "public-offerings",
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
        "PublicPlanStandard"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OfferingUnknown"
      ]
    }
  },
  "marketplace_provider_offerings_list": {
    "method": "GET",
    "path": "/api/marketplace-provider-offerings/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "provider-offerings",
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
        "ProviderOfferingListTypical",
        "ProviderOfferingListEmpty"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
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
  "marketplace_provider_offerings_count": {
    "method": "HEAD",
    "path": "/api/marketplace-provider-offerings/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "provider-offerings",
    "neighbour": true,
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
  "marketplace_provider_offerings_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-provider-offerings/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "provider-offerings",
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
        "ProviderOfferingForOwner",
        "ProviderOfferingForOfferingManager"
      ],
      "400": [
        "OfferingFilterUuid",
        "OfferingFilterDateTime",
        "OfferingFilterState",
        "OfferingOrderingUnknown",
        "OfferingAttributesMalformed",
        "OfferingAttributesNotObject"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OfferingUnknown"
      ]
    }
  },
  "marketplace_plans_list": {
    "method": "GET",
    "path": "/api/marketplace-plans/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "plans",
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
        "PlanListTypical",
        "PlanListEmpty"
      ],
      "400": [
        "PlanFilterUuid"
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
  "marketplace_plans_count": {
    "method": "HEAD",
    "path": "/api/marketplace-plans/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "plans",
    "neighbour": true,
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
  "marketplace_plans_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-plans/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "plans",
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
        "PlanStandardAllocation"
      ],
      "400": [
        "PlanFilterUuid"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "PlanUnknown"
      ]
    }
  },
  "marketplace_resource_offerings_list": {
    "method": "GET",
    "path": "/api/marketplace-resource-offerings/{category_uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "resource-offerings",
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
        "ResourceOfferingListTypical",
        "ResourceOfferingListEmpty"
      ],
      "400": [
        "RoleFilterNull"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "CategoryUnknown",
        "PageOutOfRange"
      ]
    }
  },
  "marketplace_categories_list": {
    "method": "GET",
    "path": "/api/marketplace-categories/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "categories",
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
        "CategoryListTypical",
        "CategoryListEmpty"
      ],
      "400": [
        "CategoryFilterUuid",
        "CategoryFilterState"
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
  "marketplace_categories_count": {
    "method": "HEAD",
    "path": "/api/marketplace-categories/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "categories",
    "neighbour": true,
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
  "marketplace_categories_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-categories/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "categories",
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
        "CategoryHpc"
      ],
      "400": [
        "CategoryFilterUuid",
        "CategoryFilterState"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "CategoryUnknown"
      ]
    }
  },
  "marketplace_service_providers_list": {
    "method": "GET",
    "path": "/api/marketplace-service-providers/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "service-providers",
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
        "ServiceProviderListTypical",
        "ServiceProviderListEmpty"
      ],
      "400": [
        "ServiceProviderFilterUuid",
        "ServiceProviderOrderingUnknown"
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
  "marketplace_service_providers_count": {
    "method": "HEAD",
    "path": "/api/marketplace-service-providers/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "service-providers",
    "neighbour": true,
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
  "marketplace_service_providers_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-service-providers/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "service-providers",
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
        "ServiceProviderAurora",
        "ServiceProviderForVisitors"
      ],
      "400": [
        "ServiceProviderFilterUuid",
        "ServiceProviderOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ServiceProviderUnknown"
      ]
    }
  },
  "marketplace_component_user_usages_list": {
    "method": "GET",
    "path": "/api/marketplace-component-user-usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "component-user-usages",
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
        "ComponentUserUsageListTypical",
        "ComponentUserUsageListEmpty"
      ],
      "400": [
        "ComponentUserUsageFilterUuid",
        "ComponentUserUsageFilterDate",
        "ComponentUserUsageFilterNumber",
        "ComponentUserUsageOrderingUnknown"
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
  "marketplace_component_user_usages_count": {
    "method": "HEAD",
    "path": "/api/marketplace-component-user-usages/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "component-user-usages",
    "neighbour": true,
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
  "marketplace_component_user_usages_retrieve": {
    "method": "GET",
    "path": "/api/marketplace-component-user-usages/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "component-user-usages",
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
        "ComponentUserUsageAliceGpu"
      ],
      "400": [
        "ComponentUserUsageFilterUuid",
        "ComponentUserUsageFilterDate",
        "ComponentUserUsageFilterNumber",
        "ComponentUserUsageOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ComponentUserUsageUnknown"
      ]
    }
  },
  "api_auth_logout": {
    "method": "POST",
    "path": "/api-auth/logout/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "api-auth",
    "neighbour": true,
    "statuses": [
      200,
      204,
      401
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "LogoutElsewhere"
      ],
      "204": [],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ]
    }
  },
  "api_auth_password": {
    "method": "POST",
    "path": "/api-auth/password/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "api-auth",
    "neighbour": true,
    "statuses": [
      200,
      400,
      401
    ],
    "requestExamples": [
      "SignInAlice"
    ],
    "responseExamples": {
      "200": [
        "SignedIn"
      ],
      "400": [
        "SignInPasswordMissing",
        "SignInPasswordBlank"
      ],
      "401": [
        "SignInPasswordWrong",
        "SignInLockedOut",
        "SignInDisabled",
        "TokenUnknown"
      ]
    }
  },
  "configuration_retrieve": {
    "method": "GET",
    "path": "/api/configuration/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "configuration",
    "neighbour": true,
    "statuses": [
      200,
      401
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "ConfigurationPlain"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ]
    }
  },
  "customers_list": {
    "method": "GET",
    "path": "/api/customers/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "customers",
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
        "CustomerListTypical",
        "CustomerListEmpty"
      ],
      "400": [
        "CustomerFilterGroup",
        "CustomerFilterGroupMalformed"
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
  "customers_count": {
    "method": "HEAD",
    "path": "/api/customers/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "customers",
    "neighbour": true,
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
  "customers_retrieve": {
    "method": "GET",
    "path": "/api/customers/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "customers",
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
        "CustomerOwned",
        "CustomerOfProject",
        "CustomerProvider"
      ],
      "400": [
        "CustomerFilterGroup",
        "CustomerFilterGroupMalformed"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "CustomerUnknown"
      ]
    }
  },
  "events_list": {
    "method": "GET",
    "path": "/api/events/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "events",
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
        "EventListTypical",
        "EventListEmpty"
      ],
      "400": [
        "EventFilterNumber",
        "EventFilterUuid",
        "EventOrderingUnknown"
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
  "events_count": {
    "method": "HEAD",
    "path": "/api/events/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "events",
    "neighbour": true,
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
  "organization_groups_list": {
    "method": "GET",
    "path": "/api/organization-groups/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "organization-groups",
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
        "OrganizationGroupListTypical",
        "OrganizationGroupListEmpty"
      ],
      "400": [
        "OrganizationGroupFilterParent"
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
  "organization_groups_count": {
    "method": "HEAD",
    "path": "/api/organization-groups/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "organization-groups",
    "neighbour": true,
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
  "organization_groups_retrieve": {
    "method": "GET",
    "path": "/api/organization-groups/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "organization-groups",
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
        "OrganizationGroupInstitutes"
      ],
      "400": [
        "OrganizationGroupFilterParent"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "OrganizationGroupUnknown"
      ]
    }
  },
  "projects_list": {
    "method": "GET",
    "path": "/api/projects/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "projects",
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
        "ProjectListTypical",
        "ProjectListEmpty"
      ],
      "400": [
        "ProjectFilterUuid",
        "ProjectOrderingUnknown"
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
  "projects_count": {
    "method": "HEAD",
    "path": "/api/projects/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "projects",
    "neighbour": true,
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
  "projects_retrieve": {
    "method": "GET",
    "path": "/api/projects/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "projects",
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
        "ProjectSeaIce",
        "ProjectForStaff"
      ],
      "400": [
        "ProjectFilterUuid",
        "ProjectOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "ProjectUnknown"
      ]
    }
  },
  "roles_list": {
    "method": "GET",
    "path": "/api/roles/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "roles",
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
        "RoleListTypical",
        "RoleListEmpty"
      ],
      "400": [
        "RoleFilterNull"
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
  "roles_count": {
    "method": "HEAD",
    "path": "/api/roles/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "roles",
    "neighbour": true,
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
  "roles_retrieve": {
    "method": "GET",
    "path": "/api/roles/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "roles",
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
        "RoleProjectAdmin"
      ],
      "400": [
        "RoleFilterNull"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "RoleUnknown"
      ]
    }
  },
  "users_list": {
    "method": "GET",
    "path": "/api/users/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "users",
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
        "UserListTypical",
        "UserListEmpty"
      ],
      "400": [
        "UserFilterDateTime",
        "UserOrderingUnknown"
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
  "users_count": {
    "method": "HEAD",
    "path": "/api/users/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "users",
    "neighbour": true,
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
  "users_retrieve": {
    "method": "GET",
    "path": "/api/users/{uuid}/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "users",
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
        "UserColleague",
        "UserForStaff"
      ],
      "400": [
        "UserFilterDateTime",
        "UserOrderingUnknown"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ],
      "404": [
        "UserUnknown"
      ]
    }
  },
  "users_me_retrieve": {
    "method": "GET",
    "path": "/api/users/me/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "users",
    "neighbour": true,
    "statuses": [
      200,
      401
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "UserMe",
        "UserMeStaff"
      ],
      "401": [
        "NotAuthenticated",
        "TokenUnknown",
        "TokenExpired",
        "UserInactive"
      ]
    }
  },
  "users_me_count": {
    "method": "HEAD",
    "path": "/api/users/me/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "users",
    "neighbour": true,
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
  "version_retrieve": {
    "method": "GET",
    "path": "/api/version/",
    "docs": "https://docs.waldur.com/latest/api-reference/",
    "family": "version",
    "neighbour": true,
    "statuses": [
      200,
      401,
      403
    ],
    "requestExamples": [],
    "responseExamples": {
      "200": [
        "VersionInstalled"
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
  }
};

/** One row of {@link operationTable}. */
export interface OperationEntry {
  /** HTTP method in capitals. */
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template, with its trailing slash. */
  readonly path: string;
  /** Where Waldur's API reference describes the operation. */
  readonly docs: string;
  /** What it is about, as the path has it: `component-usages`, `provider-resources`, `orders`. */
  readonly family: string;
  /** Whether it is outside the three families, and here because their front ends need it. */
  readonly neighbour: boolean;
  /** Declared response statuses, ascending. */
  readonly statuses: readonly number[];
  /** Names of the request examples; the first is the typical one. */
  readonly requestExamples: readonly string[];
  /** Names of the response examples by status; the first is what a mock answers by default. */
  readonly responseExamples: Readonly<Record<number, readonly string[]>>;
}

/**
 * List component usages.
 *
 * Lists what resources used, one record per component and month. Up to 8.1 Waldur shows every record to every signed-in user. Do not rely on it: later releases show all records to staff and support only, others get those of resources that they own or manage on either side, as owner of the consuming organization, administrator or manager of the project, or owner or manager of the provider; anybody else gets an empty list. All filters have to match, empty ones are ignored, and one that cannot be read is answered with 400. With `field` the records hold only the fields asked for, so a record need not have what the schema requires.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages
 */
export const marketplaceComponentUsagesList: SparseListOperation<
  Query<operations["marketplace_component_usages_list"]["parameters"]["query"], "field">,
  ComponentUsage,
  ComponentUsageFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-component-usages/", [200, 400, 401, 404]);

/**
 * Count component usages.
 *
 * Tells how many component usages the filters match, without sending them. It takes the filters of the list, sees what the list shows to the same caller, and answers with the same headers.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages
 */
export const marketplaceComponentUsagesCount: Operation<
  { query?: Query<operations["marketplace_component_usages_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-component-usages/", [200, 400, 401, 404], total);

/**
 * Get a component usage.
 *
 * Gets one record of usage. It can be had by whoever sees it in the list; for everybody else it does not exist, and the answer is 404. With `field` it holds only the fields asked for, so it need not have what the schema requires.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#retrieve
 */
export const marketplaceComponentUsagesRetrieve: SparseOperationWith<
  { path: operations["marketplace_component_usages_retrieve"]["parameters"]["path"] },
  ComponentUsage,
  ComponentUsageFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-component-usages/{uuid}/", [200, 400, 401, 404]);

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
 * An amount is the total of the month so far: it replaces the amount reported before, so the same report can be sent again. The resource's `current_usages` are replaced as a whole, and components that the report leaves out disappear from them. An entry without `recurring: true` ends the monthly repetition of its component. Invoices and usage policies follow the new amounts. The month is that of the server's own time zone.
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
 * Count usage policies.
 *
 * Tells how many policies the filters match, without sending them. It takes the filters of the list, sees what the list shows to the same caller, and answers with the same headers.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies
 */
export const marketplaceCustomerComponentUsagePoliciesCount: Operation<
  { query?: Query<operations["marketplace_customer_component_usage_policies_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-customer-component-usage-policies/", [200, 400, 401, 404], total);

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
 * The policy is evaluated again. If a limit is passed, it fires: its actions are carried out once more even if it was fired before, and `fired_datetime` moves. If none is passed, `has_fired` keeps its value until the next usage report. Later releases act only on a change, and take `has_fired` back as well.
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
 * The policy is evaluated again, even when nothing was sent. If a limit is passed, it fires: its actions are carried out once more even if it was fired before, and `fired_datetime` moves. If none is passed, `has_fired` keeps its value until the next usage report. Later releases act only on a change, and take `has_fired` back as well.
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
 * Delete a usage policy.
 *
 * Removes a policy with its limits. Only staff may call it; everybody else gets 403, also for a policy that does not exist. What a fired policy has done is not undone: downscaled, paused or restricted resources stay that way, and termination orders go on.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#delete
 */
export const marketplaceCustomerComponentUsagePoliciesDestroy: OperationWith<
  { path: operations["marketplace_customer_component_usage_policies_destroy"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "DELETE"
> = /* @__PURE__ */ operation("DELETE", "/api/marketplace-customer-component-usage-policies/{uuid}/", [204, 400, 401, 403, 404], nothing);

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
 * Check access to the actions of usage policies.
 *
 * Answers as the GET would, without a body. In spite of its name it counts nothing, and the answer has no `X-Result-Count`. Any user may call it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions
 */
export const marketplaceCustomerComponentUsagePoliciesActionsCount: Operation<
  unknown,
  undefined,
  ApiError<"detail", 401, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-customer-component-usage-policies/actions/", [200, 401], nothing);

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
 * Delete an order that nobody has approved yet.
 *
 * Removes an order that waits for its consumer or provider. For staff and holders of ORDER.DESTROY on the order's project or on its organization: by default the owners of the organization and the administrators and managers of the project. Who does not see the order gets 404, who sees it without the permission 403. The resource is left as it is, so one that was to be created stays in Creating; to turn an order down properly, cancel or refuse it. The state is looked at first (409), then whether the organization is blocked or archived (400). It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersDestroy: OperationWith<
  { path: operations["marketplace_orders_destroy"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "DELETE"
> = /* @__PURE__ */ operation("DELETE", "/api/marketplace-orders/{uuid}/", [204, 400, 401, 403, 404, 409], nothing);

/**
 * Approve an order for its consumer.
 *
 * For staff and holders of ORDER.APPROVE on the order's project or on its organization: by default the owners of the organization, not the administrators and managers of the project. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer. The order then waits for the start of its project (`pending-project`), for the provider (`pending-provider`, for offerings of the types Marketplace.Basic and Marketplace.Slurm), or is executed. Checked in this order: the organization is neither blocked nor archived, the project has not ended (400), the order waits for its consumer (409). Send no body. Not idempotent: a second call answers 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersApproveByConsumer: OperationWith<
  { path: operations["marketplace_orders_approve_by_consumer"]["parameters"]["path"] },
  OrderApproval | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/approve_by_consumer/", [200, 400, 401, 403, 404, 409], jsonOrNull);

/**
 * Approve an order for its provider.
 *
 * For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer, and the order is executed. Nothing can be approved while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). Send no body. Not idempotent: a second call answers 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersApproveByProvider: OperationWith<
  { path: operations["marketplace_orders_approve_by_provider"]["parameters"]["path"] },
  OrderApproval | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/approve_by_provider/", [200, 400, 401, 403, 404, 409], jsonOrNull);

/**
 * Cancel an order.
 *
 * For staff and holders of ORDER.CANCEL on the order's project or on its organization: by default the owners of the organization and the administrators and managers of the project. Who does not see the order gets 404, who sees it without the permission 403. The order is `canceled`; its resource is left as it is, so one that was to be created stays in Creating. The order has to wait for its consumer or provider or be executed (409), and the offering to be of a type that people work on, Marketplace.Basic or Support.OfferingTemplate (405); `can_terminate` of the order tells both. A blocked organization may cancel. Send no body. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersCancel: OperationWith<
  { path: operations["marketplace_orders_cancel"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 405 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/cancel/", [202, 400, 401, 403, 404, 405, 409], nothing);

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
 * For staff, for the one who placed the order, and for holders of ORDER.REJECT on the order's project or on its organization: by default the owners of the organization. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Checked in this order: the organization is neither blocked nor archived (400), the order waits for its consumer (409), and an order of somebody who needs no approval is not refused (400). Send no body. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByConsumer: OperationWith<
  { path: operations["marketplace_orders_reject_by_consumer"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/reject_by_consumer/", [200, 400, 401, 403, 404, 409], nothing);

/**
 * Refuse an order for its provider.
 *
 * For staff and holders of ORDER.REJECT on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Nothing can be refused while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). Send no body. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByProvider: OperationWith<
  { path: operations["marketplace_orders_reject_by_provider"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/reject_by_provider/", [200, 400, 401, 403, 404, 409], nothing);

/**
 * Set the identifier that an order has at its provider.
 *
 * Replaces the `backend_id` of the order, under which the provider's own system knows it; that of the resource has an operation of its own. For staff and holders of RESOURCE.SET_BACKEND_ID on the offering or on the organization that owns it. Callers have to see the order, else 404: by default that leaves the owners of the organization, as its managers and those of the offering see no orders. Works in any state of the order, but not while the consuming organization is blocked or archived (400). Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetBackendId: OperationWith<
  { path: operations["marketplace_orders_set_backend_id"]["parameters"]["path"]; body: OrderBackendIDRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/set_backend_id/", [200, 400, 401, 403, 404]);

/**
 * Report that an order is done.
 *
 * For the site agent, or the people, who carry out the orders of a provider. For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The order is `done` and completed now. Its resource becomes OK, or Terminated where the order was to terminate it; a new one gets its first plan period, and a change of plan, limits or options takes effect. The order has to be executing (409), and the offering of the type Marketplace.Slurm, Marketplace.Basic or Support.OfferingTemplate (405). Orders of site agents stay executing until this is called. A blocked or archived organization does not stop it. Send no body. Not idempotent: a second call answers 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateDone: OperationWith<
  { path: operations["marketplace_orders_set_state_done"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 405 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/set_state_done/", [200, 400, 401, 403, 404, 405, 409], nothing);

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
 * Report that an order is being executed.
 *
 * For the site agent that carries out the orders of a provider, to take an order or to try an erred one again. For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. Only the state of the order changes: its resource stays as it is, and nobody is noted as the reviewer; an agent that approves, too, uses `approve_by_provider`, after which the order is executing already. The order has to wait for its consumer or provider or be erred (409), and the offering to be of the type of site agents, Marketplace.Slurm (405). A blocked or archived organization does not stop it. Send no body. Not idempotent: a second call answers 409.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateExecuting: OperationWith<
  { path: operations["marketplace_orders_set_state_executing"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 405 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/set_state_executing/", [200, 400, 401, 403, 404, 405, 409], nothing);

/**
 * Delete an order in any state.
 *
 * Removes the record of the order and nothing else: its resource keeps its state, and what a provider does with the order goes on. It is meant for orders that are stuck. Only for staff: others get 403, whether they see the order or not. Send no body. It cannot be undone.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersUnlink: OperationWith<
  { path: operations["marketplace_orders_unlink"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-orders/{uuid}/unlink/", [204, 400, 401, 403, 404], nothing);

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
 * Replace a resource's name, description and end date.
 *
 * For staff, and for holders of RESOURCE.UPDATE on the project, the consuming organization, the offering or the organization that owns it; one who sees the resource without the permission gets 403. The caller has to see the resource as its provider: members and owners of the consuming organization get 404 here and use `/api/marketplace-resources/`. Changes these three values in any state of the resource and nothing else. An end date that is left out is cleared, also where the offering requires one. When the end date changes, the caller is recorded as the one who asked for it. A date in the past, a date later than the offering allows, and another date of a prepaid resource are refused with 400. Repeating the request changes nothing more.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update
 */
export const marketplaceProviderResourcesUpdate: OperationWith<
  { path: operations["marketplace_provider_resources_update"]["parameters"]["path"]; body: ResourceUpdateRequest },
  ResourceUpdate,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PUT"
> = /* @__PURE__ */ operation("PUT", "/api/marketplace-provider-resources/{uuid}/", [200, 400, 401, 403, 404]);

/**
 * Change a resource's name, description or end date.
 *
 * As the PUT of the same URL, for the same callers and with the same refusals, but only what is sent is changed. The exception is the end date: left out, it is cleared, so send the present one along.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#partial-update
 */
export const marketplaceProviderResourcesPartialUpdate: OperationWith<
  { path: operations["marketplace_provider_resources_partial_update"]["parameters"]["path"]; body?: PatchedResourceUpdateRequest },
  ResourceUpdate,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PATCH"
> = /* @__PURE__ */ operation("PATCH", "/api/marketplace-provider-resources/{uuid}/", [200, 400, 401, 403, 404]);

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
 * Get the accounts of a resource as GLAuth configuration.
 *
 * Answers the part of a GLAuth configuration that describes who can log in: a `[[users]]` and a `[[groups]]` block for each member of the project who has an account with a number (`uidnumber`) at the offering, then blocks for the robot accounts of the offering's resources and for its user groups. The LDAP server GLAuth reads it as it is. An external agent is expected to fetch it regularly; calling it marks the GLAuth integration of the offering as active and changes nothing else.
 *
 * The offering must let its provider create accounts, else the answer is 400. All answers are `text/plain`, errors too, so do not send `Accept: application/json`: Waldur answers 406 to it. The blocks contain e-mail addresses and may contain a password hash.
 *
 * Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#glauth-users-config
 */
export const marketplaceProviderResourcesGlauthUsersConfigRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_glauth_users_config_retrieve"]["parameters"]["path"] },
  operations["marketplace_provider_resources_glauth_users_config_retrieve"]["responses"][200]["content"]["text/plain"],
  ApiError<"text", 400 | 401 | 404, string>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/glauth_users_config/", [200, 400, 401, 404], plainText);

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
export const marketplaceProviderResourcesOfferingRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/offering/", [200, 400, 401, 404]);

/**
 * List the offerings inside a resource.
 *
 * Answers the offerings whose products are created inside this resource, such as virtual machines inside a private cloud. Only the uuid and type of each are given. The list is complete and not paginated.
 *
 * Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404. For a resource without a backend object (its `scope` is null) releases of 2025 fail with 500; later ones answer an empty list.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering-for-subresources
 */
export const marketplaceProviderResourcesOfferingForSubresourcesList: OperationWith<
  { path: operations["marketplace_provider_resources_offering_for_subresources_list"]["parameters"]["path"] },
  SubresourceOffering[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/offering_for_subresources/", [200, 400, 401, 404]);

/**
 * List the plan periods of a resource.
 *
 * Answers the periods that are open or ended in the current month, each with the usage reported for it in the current month. Use the uuid of a period as `plan_period` when reporting usage. Periods that ended earlier are left out. The list is complete, not paginated, and in no particular order.
 *
 * Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#plan-periods
 */
export const marketplaceProviderResourcesPlanPeriodsList: OperationWith<
  { path: operations["marketplace_provider_resources_plan_periods_list"]["parameters"]["path"] },
  ResourcePlanPeriod[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/plan_periods/", [200, 400, 401, 404]);

/**
 * Queue a fresh read of a resource from its backend.
 *
 * Puts a job in the queue that reads the resource again from the provider's backend. The answer only says that the job is queued: retrieve the resource later to see what it found. Everybody who sees the resource as its provider may call it, no permission is needed beyond that. Checked in this order: the state is OK or Erred (409), the resource has a `backend_id` (400), the type of the offering supports pulling (409). Calling it again queues another job.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#starts-process-of-pulling-a-resource
 */
export const marketplaceProviderResourcesPull: OperationWith<
  { path: operations["marketplace_provider_resources_pull"]["parameters"]["path"] },
  PullScheduled | null,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/pull/", [200, 202, 400, 401, 404, 409], jsonOrNull);

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
 * Set the state of a resource to Erred.
 *
 * Sets the state to Erred from any state, a terminated resource included, and stores the texts that are sent; empty or missing ones leave the old text in place. Orders are not touched. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-erred
 */
export const marketplaceProviderResourcesSetAsErred: OperationWith<
  { path: operations["marketplace_provider_resources_set_as_erred"]["parameters"]["path"]; body?: ResourceSetStateErredRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_as_erred/", [200, 400, 401, 403, 404], nothing);

/**
 * Set the state of a resource to OK.
 *
 * Takes a resource that is Erred, Creating, Updating or Terminating to OK and clears `error_message` and `error_traceback`; a new resource with a plan gets its first plan period. A resource that is OK already stays as it is, error texts included. Orders are not touched. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. Do not call it on a terminated resource: Waldur fails with a server error there.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-ok
 */
export const marketplaceProviderResourcesSetAsOk: OperationWith<
  { path: operations["marketplace_provider_resources_set_as_ok"]["parameters"]["path"] },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_as_ok/", [200, 400, 401, 403, 404], nothing);

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
 * Replace what is stored from a resource's backend.
 *
 * Replaces `backend_metadata` as a whole; nothing is merged. For staff and holders of RESOURCE.SET_BACKEND_METADATA on the organization that provides the offering. Works in any state. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-backend-metadata
 */
export const marketplaceProviderResourcesSetBackendMetadata: OperationWith<
  { path: operations["marketplace_provider_resources_set_backend_metadata"]["parameters"]["path"]; body: ResourceBackendMetadataRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_backend_metadata/", [200, 400, 401, 403, 404]);

/**
 * Ask for reduced capacity, or lift that.
 *
 * Sets the flag `downscaled`. Only for staff. Waldur stores the flag; acting on it is up to the provider's backend or agent. Idempotent. Usage policies with the action `request_downscaling` set the same flag when they fire (where the offering has `supports_downscaling`) and clear it when they no longer do, whoever set it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-downscaled-flag-for-resource
 */
export const marketplaceProviderResourcesSetDownscaled: OperationWith<
  { path: operations["marketplace_provider_resources_set_downscaled"]["parameters"]["path"]; body: ResourceDownscaledRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_downscaled/", [200, 400, 401, 403, 404]);

/**
 * Set the last day of a resource as its provider.
 *
 * Sets or removes the last day of the resource, in any state, and notes the caller in `end_date_requested_by`, even when the date is left out; a mail about it is queued. From that day on, a daily job makes an order that terminates the resource if it is OK or Erred. The date must be at least 7 days ahead, and a resource that was invoiced in the last 90 days is refused. For staff, global support and holders of RESOURCE.SET_END_DATE on the organization that provides the offering. Idempotent, apart from the mail.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-by-provider
 */
export const marketplaceProviderResourcesSetEndDateByProvider: OperationWith<
  { path: operations["marketplace_provider_resources_set_end_date_by_provider"]["parameters"]["path"]; body?: ResourceEndDateByProviderRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/", [200, 400, 401, 403, 404], nothing);

/**
 * Set the last day of a resource as staff.
 *
 * Sets or removes the last day of the resource, in any state, and notes the caller in `end_date_requested_by`, even when the date is left out; a mail about it is queued. From that day on, a daily job makes an order that terminates the resource if it is OK or Erred. The date must be at least 7 days ahead, and a resource that was invoiced in the last 90 days is refused: both limits hold for staff too. Only for staff; the provider has an operation of its own for this. Idempotent, apart from the mail.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-of-the-resource-by-staff
 */
export const marketplaceProviderResourcesSetEndDateByStaff: OperationWith<
  { path: operations["marketplace_provider_resources_set_end_date_by_staff"]["parameters"]["path"]; body?: ResourceEndDateByProviderRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/", [200, 400, 401, 403, 404], nothing);

/**
 * Replace the limits of a resource.
 *
 * Replaces `limits` as a whole: components that are left out have no limit afterwards. No order is made, no cost is calculated anew, and neither the components nor the numbers nor the state are checked, so a typing error is stored too. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-limits
 */
export const marketplaceProviderResourcesSetLimits: OperationWith<
  { path: operations["marketplace_provider_resources_set_limits"]["parameters"]["path"]; body: ResourceSetLimitsRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_limits/", [200, 400, 401, 403, 404]);

/**
 * Suspend a resource, or resume it.
 *
 * Sets the flag `paused`; the state of the resource stays as it is. Only for staff. Waldur stores the flag; acting on it is up to the provider's backend or agent. Idempotent. Usage policies with the action `request_pausing` set the same flag when they fire (where the offering has `supports_pausing`) and clear it when they no longer do, whoever set it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-paused-flag-for-resource
 */
export const marketplaceProviderResourcesSetPaused: OperationWith<
  { path: operations["marketplace_provider_resources_set_paused"]["parameters"]["path"]; body: ResourcePausedRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_paused/", [200, 400, 401, 403, 404]);

/**
 * Keep the project's members out of a resource, or let them in.
 *
 * Sets the flag `restrict_member_access`. Only for staff. Waldur stores the flag; acting on it is up to the provider's backend or agent. Idempotent. Usage policies with the action `restrict_members` set the same flag when they fire, where the offering lets its provider create accounts, and clear it when they no longer do, whoever set it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-restrict_member_access-flag-for-resource
 */
export const marketplaceProviderResourcesSetRestrictMemberAccess: OperationWith<
  { path: operations["marketplace_provider_resources_set_restrict_member_access"]["parameters"]["path"]; body: ResourceRestrictMemberAccessRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/", [200, 400, 401, 403, 404]);

/**
 * Change the slug of a resource.
 *
 * Replaces the short name that Waldur made from the name of the resource. Nothing keeps two resources from having the same one. Only for staff. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-slug-for-resource
 */
export const marketplaceProviderResourcesSetSlug: OperationWith<
  { path: operations["marketplace_provider_resources_set_slug"]["parameters"]["path"]; body: ResourceSlugRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/set_slug/", [200, 400, 401, 403, 404]);

/**
 * Publish a report on a resource.
 *
 * Stores the provider's report, which everybody who sees the resource finds in its `report`. It takes the place of the report before it. For staff and holders of RESOURCE.SUBMIT_REPORT on the organization that provides the offering. Works in any state, and while a usage policy blocks changes to resources. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#submit-resource-report
 */
export const marketplaceProviderResourcesSubmitReport: OperationWith<
  { path: operations["marketplace_provider_resources_submit_report"]["parameters"]["path"]; body: ResourceReportRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/submit_report/", [200, 400, 401, 403, 404]);

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
  { path: operations["marketplace_provider_resources_team_list"]["parameters"]["path"] },
  ProjectUser[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-provider-resources/{uuid}/team/", [200, 400, 401, 404]);

/**
 * Order the termination of a resource.
 *
 * Makes an order of type Terminate and answers its uuid; the state of the resource does not change until the order is processed. If an owner of the provider organization or staff calls it, the consumer need not approve, unless the offering is private (neither shared nor billable); some types of offering, such as Marketplace.Basic, then wait for the provider's approval. For staff and holders of RESOURCE.TERMINATE on the project, on its organization or on the organization that provides the offering; `can_terminate` of the resource tells whether caller and state allow it; the offering may still refuse the organization (400). The caller has to see the resource as its provider: members and owners of the consuming organization get 404 here and use `/api/marketplace-resources/`. The state must be OK or Erred (409). Not idempotent: while the order is open, a second call answers 400.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#create-marketplace-order-for-resource-termination
 */
export const marketplaceProviderResourcesTerminate: OperationWith<
  { path: operations["marketplace_provider_resources_terminate"]["parameters"]["path"]; body?: ResourceTerminateRequest },
  OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/terminate/", [200, 400, 401, 403, 404, 409]);

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
 * Change options of a resource without an order.
 *
 * Merges the options that are sent into those of the resource at once, also where the offering turns such changes into orders, and in any state. For staff and holders of RESOURCE.UPDATE_OPTIONS on the organization that provides the offering; the right on the project does not suffice here. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options-directly-without-creating-orders
 */
export const marketplaceProviderResourcesUpdateOptionsDirect: OperationWith<
  { path: operations["marketplace_provider_resources_update_options_direct"]["parameters"]["path"]; body?: ResourceOptionsRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-provider-resources/{uuid}/update_options_direct/", [200, 400, 401, 403, 404]);

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
 * Replace the name, description and end date of a resource that the caller uses.
 *
 * For staff, and for holders of RESOURCE.UPDATE on the project, its organization, the offering or the organization that provides it; by default the owners of the organization and the administrators and managers of the project hold it. Members see the resource and get 403, those who do not see it here 404. Changes these three values in any state and nothing else. An end date that is left out is cleared, also where the offering requires one; when it changes, the caller is noted in `end_date_requested_by`. A date in the past, one later than the offering allows, and another date of a prepaid resource are refused with 400. Repeating the request changes nothing more.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdate: OperationWith<
  { path: operations["marketplace_resources_update"]["parameters"]["path"]; body: ResourceUpdateRequest },
  ResourceUpdate,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PUT"
> = /* @__PURE__ */ operation("PUT", "/api/marketplace-resources/{uuid}/", [200, 400, 401, 403, 404]);

/**
 * Change the name, description or end date of a resource that the caller uses.
 *
 * For the callers of the PUT of this URL and with its refusals, but only what is sent is changed. The end date is the exception: left out, it is cleared, so send the present one along.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPartialUpdate: OperationWith<
  { path: operations["marketplace_resources_partial_update"]["parameters"]["path"]; body?: PatchedResourceUpdateRequest },
  ResourceUpdate,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "PATCH"
> = /* @__PURE__ */ operation("PATCH", "/api/marketplace-resources/{uuid}/", [200, 400, 401, 403, 404]);

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
 * Get the accounts of a resource that the caller uses as GLAuth configuration.
 *
 * Answers the same text as the operation on provider resources: the part of a GLAuth configuration that says which members of the project, robots and groups can log in. The offering has to let its provider create accounts, else the answer is 400. All answers are `text/plain`, errors too, so do not send `Accept: application/json`: Waldur answers 406 to it. It has e-mail addresses in it and may have a password hash, and is for staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesGlauthUsersConfigRetrieve: OperationWith<
  { path: operations["marketplace_resources_glauth_users_config_retrieve"]["parameters"]["path"] },
  operations["marketplace_resources_glauth_users_config_retrieve"]["responses"][200]["content"]["text/plain"],
  ApiError<"text", 400 | 401 | 404, string>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/glauth_users_config/", [200, 400, 401, 404], plainText);

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
export const marketplaceResourcesOfferingRetrieve: OperationWith<
  { path: operations["marketplace_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/offering/", [200, 400, 401, 404]);

/**
 * List the offerings inside a resource that the caller uses.
 *
 * Answers uuid and type of the offerings whose products are created inside this resource, all of them, not paginated. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404. For a resource without a backend object (its `scope` is null) releases of 2025 fail with 500; later ones answer an empty list.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesOfferingForSubresourcesList: OperationWith<
  { path: operations["marketplace_resources_offering_for_subresources_list"]["parameters"]["path"] },
  SubresourceOffering[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/offering_for_subresources/", [200, 400, 401, 404]);

/**
 * List the plan periods of a resource that the caller uses.
 *
 * Answers the periods that are open or ended in the current month, each with the usage reported for it in the current month. Periods that ended earlier are left out. The list is complete, not paginated, and in no particular order. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPlanPeriodsList: OperationWith<
  { path: operations["marketplace_resources_plan_periods_list"]["parameters"]["path"] },
  ResourcePlanPeriod[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/plan_periods/", [200, 400, 401, 404]);

/**
 * Queue a fresh read of a resource that the caller uses.
 *
 * Puts a job in the queue that reads the resource again from the provider's backend. The answer only says that the job is queued: retrieve the resource later to see what it found. Everybody who sees the resource as its consumer may call it, members of the project included; no permission is needed beyond that. Checked in this order: the state is OK or Erred (409), the resource has a `backend_id` (400), the type of the offering supports pulling (409). Calling it again queues another job.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPull: OperationWith<
  { path: operations["marketplace_resources_pull"]["parameters"]["path"] },
  PullScheduled,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/pull/", [202, 400, 401, 404, 409]);

/**
 * Ask for reduced capacity, or lift that, on the consumer's side.
 *
 * Sets the flag `downscaled`, as on the provider's side; a usage policy that fires or is taken back later may set it otherwise. Whether the capacity changes is up to the provider. Only for staff: others get 403, whether they see the resource or not. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetDownscaled: OperationWith<
  { path: operations["marketplace_resources_set_downscaled"]["parameters"]["path"]; body: ResourceDownscaledRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/set_downscaled/", [200, 400, 401, 403, 404]);

/**
 * Set the last day of a resource as staff, on the consumer's side.
 *
 * Sets or removes the last day, as on the provider's side: in any state, at least 7 days ahead and not within 90 days of the last invoice, with the caller noted in `end_date_requested_by` even when no date is sent. From that day on the resource is terminated by an order that Waldur makes itself. Only for staff: others get 403, whether they see the resource or not. Owners and administrators change the date with the PATCH of the resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetEndDateByStaff: OperationWith<
  { path: operations["marketplace_resources_set_end_date_by_staff"]["parameters"]["path"]; body?: ResourceEndDateByProviderRequest },
  undefined,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/set_end_date_by_staff/", [200, 400, 401, 403, 404], nothing);

/**
 * Suspend a resource or resume it, on the consumer's side.
 *
 * Sets the flag `paused`, as on the provider's side, and leaves the state alone; a usage policy that fires or is taken back later may set it otherwise. Whether anything is suspended is up to the provider. Only for staff: others get 403, whether they see the resource or not. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetPaused: OperationWith<
  { path: operations["marketplace_resources_set_paused"]["parameters"]["path"]; body: ResourcePausedRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/set_paused/", [200, 400, 401, 403, 404]);

/**
 * Keep the members of the project out or let them in, on the consumer's side.
 *
 * Sets the flag `restrict_member_access`, as on the provider's side; a usage policy that fires or is taken back later may set it otherwise. Whether members lose access is up to the provider. Only for staff: others get 403, whether they see the resource or not. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetRestrictMemberAccess: OperationWith<
  { path: operations["marketplace_resources_set_restrict_member_access"]["parameters"]["path"]; body: ResourceRestrictMemberAccessRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/set_restrict_member_access/", [200, 400, 401, 403, 404]);

/**
 * Change the slug of a resource, on the consumer's side.
 *
 * Does what changing the slug of a provider resource does: replaces the short name, which another resource may have, too. Only for staff: others get 403, whether they see the resource or not. Idempotent.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetSlug: OperationWith<
  { path: operations["marketplace_resources_set_slug"]["parameters"]["path"]; body: ResourceSlugRequest },
  ResourceResponseStatus,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/set_slug/", [200, 400, 401, 403, 404]);

/**
 * Order another plan for a resource.
 *
 * Makes an order of type Update and answers its uuid; the plan, and with it the plan period, changes when the order is done. It takes the approvals that any order takes: that of staff or of an owner of the organization needs none by the consumer, others wait as `pending-consumer`; some types of offering, such as Marketplace.Slurm, then wait for the provider. For staff and holders of RESOURCE.SET_PLAN on the project or on its organization: by default the owners of the organization and the administrators and managers of the project; members see the resource and get 403, those who do not see it here 404. The state must be OK (409). The plan that the resource has already may be ordered again. Not idempotent: while the order is open, a second call answers 400.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSwitchPlan: OperationWith<
  { path: operations["marketplace_resources_switch_plan"]["parameters"]["path"]; body: ResourceSwitchPlanRequest },
  OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/switch_plan/", [200, 400, 401, 403, 404, 409]);

/**
 * List the users in the project of a resource that the caller uses.
 *
 * Answers the users who have a role in the project of the resource, with the account that each has at the offering. Owners of the project's organization are not in it unless they have a role in the project too. A user with several roles is in it once. The list is complete, not paginated, and ordered by username. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesTeamList: OperationWith<
  { path: operations["marketplace_resources_team_list"]["parameters"]["path"] },
  ProjectUser[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/team/", [200, 400, 401, 404]);

/**
 * Order the termination of a resource that the caller uses.
 *
 * Makes an order of type Terminate and answers its uuid; the state of the resource does not change until the order is processed. An order of staff or of an owner of the organization needs no approval by the consumer; that of an administrator or manager of the project waits as `pending-consumer` until an owner approves it, unless the offering is private (neither shared nor billable). Some types of offering, such as Marketplace.Basic, then wait for the provider's approval. For staff and holders of RESOURCE.TERMINATE on the project, on its organization or on the organization that provides the offering; members of the project see the resource and get 403, those who do not see it here 404. `can_terminate` of the resource tells whether caller and state allow it; the offering may still refuse the organization (400). The state must be OK or Erred (409). Not idempotent: while the order is open, a second call answers 400.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesTerminate: OperationWith<
  { path: operations["marketplace_resources_terminate"]["parameters"]["path"]; body?: ResourceTerminateRequest },
  OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/terminate/", [200, 400, 401, 403, 404, 409]);

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
 * Order other limits for a resource.
 *
 * Makes an order of type Update and answers its uuid; when the order is done, its limits replace those of the resource altogether, so send those that stay along. It takes the approvals that any order takes: that of staff or of an owner of the organization needs none by the consumer, others wait as `pending-consumer`; some types of offering, such as Marketplace.Slurm, then wait for the provider. For staff and holders of RESOURCE.SET_LIMITS on the project or on its organization: by default the owners of the organization and the administrators and managers of the project; members see the resource and get 403, those who do not see it here 404. The state must be OK (409). Not idempotent: while the order is open, a second call answers 400. A provider stores limits without an order by `set_limits`.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdateLimits: OperationWith<
  { path: operations["marketplace_resources_update_limits"]["parameters"]["path"]; body: ResourceUpdateLimitsRequest },
  OrderUUID,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 403 | 404 | 409, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api/marketplace-resources/{uuid}/update_limits/", [200, 400, 401, 403, 404, 409]);

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
 * Count plans.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the plans that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansCount: Operation<
  { query?: Query<operations["marketplace_plans_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-plans/", [200, 400, 401, 404], total);

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
 * List the offerings of a category that one uses.
 *
 * For any user: name and uuid of the offerings of the category of which a project or an organization with a role of the caller's has a resource that is not terminated, for choosing one to filter resources by. Staff and support get those that anybody uses. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourceOfferingsList: OperationWith<
  { path: operations["marketplace_resource_offerings_list"]["parameters"]["path"]; query?: Query<operations["marketplace_resource_offerings_list"]["parameters"]["query"]> },
  ResourceOffering[],
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resource-offerings/{category_uuid}/", [200, 400, 401, 404]);

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
 * Get a category.
 *
 * For anybody, signed in or not. `offering_count` is how many offerings of the public catalog the caller sees in it. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesRetrieve: SparseOperationWith<
  { path: operations["marketplace_categories_retrieve"]["parameters"]["path"] },
  MarketplaceCategory,
  CategoryFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-categories/{uuid}/", [200, 400, 401, 404]);

/**
 * List service providers.
 *
 * For anybody, signed in or not: all organizations that are providers. With `customer_uuid` it finds the record of one, whose uuid is not the organization's. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersList: SparseListOperation<
  Query<operations["marketplace_service_providers_list"]["parameters"]["query"], "field">,
  ServiceProvider,
  ServiceProviderFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-service-providers/", [200, 400, 401, 404]);

/**
 * Count service providers.
 *
 * For anybody, signed in or not, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the providers match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersCount: Operation<
  { query?: Query<operations["marketplace_service_providers_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-service-providers/", [200, 400, 401, 404], total);

/**
 * Get a service provider.
 *
 * For anybody, signed in or not. The `service_provider` of an organization leads here. A caller without a token does not get `enable_notifications`. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersRetrieve: SparseOperationWith<
  { path: operations["marketplace_service_providers_retrieve"]["parameters"]["path"] },
  ServiceProvider,
  ServiceProviderFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-service-providers/{uuid}/", [200, 400, 401, 404]);

/**
 * List what users used of components.
 *
 * For any user. Waldur 7.9 to 8.1 gives every signed-in user all records; later releases give those of the usages that the caller sees, which is what may be relied on: those of projects that the caller administrates or manages, of organizations that the caller owns, and of providers that the caller owns or manages. Staff and support get all. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesList: SparseListOperation<
  Query<operations["marketplace_component_user_usages_list"]["parameters"]["query"], "field">,
  ComponentUserUsage,
  ComponentUserUsageFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-component-user-usages/", [200, 400, 401, 404]);

/**
 * Count shares of users.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the shares of users that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesCount: Operation<
  { query?: Query<operations["marketplace_component_user_usages_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/marketplace-component-user-usages/", [200, 400, 401, 404], total);

/**
 * Get what a user used of a component.
 *
 * For any user. Waldur 7.9 to 8.1 gives every signed-in user all records; later releases give those of the usages that the caller sees, which is what may be relied on: those of projects that the caller administrates or manages, of organizations that the caller owns, and of providers that the caller owns or manages. Staff and support get all. Everybody else gets 404. `set_user_usage` of a component usage makes these records. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesRetrieve: SparseOperationWith<
  { path: operations["marketplace_component_user_usages_retrieve"]["parameters"]["path"] },
  ComponentUserUsage,
  ComponentUserUsageFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/marketplace-component-user-usages/{uuid}/", [200, 400, 401, 404]);

/**
 * Sign out.
 *
 * For any user: deletes the caller's API token, for all programs that use it, as a user has one. From then on it is answered with 401 until the user signs in again. Who came from an identity provider that can end its own session gets its address, which the browser should go to; everybody else gets 204. Send no body.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const apiAuthLogout: Operation<
  unknown,
  Logout | null,
  ApiError<"detail", 401, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api-auth/logout/", [200, 204, 401], jsonOrNull);

/**
 * Sign in with a password.
 *
 * For anybody: changes username and password into the user's API token. A user has one token: it is made when there is none or it has expired, and used on otherwise, its lifetime beginning anew. After four failures with the same username from the same address within ten minutes further tries are refused for ten minutes, even with the right password; a success clears the count. Neither a token nor `/api` in the path is needed. A front end should not take a 401 from here as the end of a session.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const apiAuthPassword: OperationWith<
  { body: ObtainAuthTokenRequest },
  CoreAuthToken,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail>,
  "POST"
> = /* @__PURE__ */ operation("POST", "/api-auth/password/", [200, 400, 401]);

/**
 * Get the settings of the installation.
 *
 * For anybody, signed in or not, and the same for all: what a front end has to know before its first page, such as the name of the site, its currency, the languages, the ways to sign in, and which features are on. A token is not needed; one that Waldur does not know is refused all the same.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const configurationRetrieve: Operation<
  unknown,
  Configuration,
  ApiError<"detail", 401, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/configuration/", [200, 401]);

/**
 * List organizations.
 *
 * For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Filters are combined with AND, unknown parameters and empty values are ignored. `projects`, `users_count` and `organization_groups` are left out unless `field` asks for them. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
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
 * For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Who does not see it gets 404. `projects`, `users_count` and `organization_groups` are left out unless `field` asks for them. The filters of the list count here, too.
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
 * List groups of organizations.
 *
 * For any user: all groups, to which offerings and plans can be limited. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsList: ListOperation<
  Query<operations["organization_groups_list"]["parameters"]["query"]>,
  OrganizationGroup,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/organization-groups/", [200, 400, 401, 404]);

/**
 * Count groups of organizations.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the groups match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsCount: Operation<
  { query?: Query<operations["organization_groups_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/organization-groups/", [200, 400, 401, 404], total);

/**
 * Get a group of organizations.
 *
 * For any user. The `organization_groups` of offerings, plans and organizations lead here. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsRetrieve: OperationWith<
  { path: operations["organization_groups_retrieve"]["parameters"]["path"] },
  OrganizationGroup,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/organization-groups/{uuid}/", [200, 400, 401, 404]);

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
 * List roles.
 *
 * For any user: the roles of the installation with what they allow, all of them on pages. With the `permissions` of a user it tells what the user may do: `role_name` there is `name` here. `users_count` is left out unless the caller is staff or support. 400 means that a filter got a value it cannot read, 404 that there is no such page.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesList: SparseListOperation<
  Query<operations["roles_list"]["parameters"]["query"], "field">,
  RoleDetails,
  RoleFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401, ErrorDetail> | ApiError<"detail", 404, PageNotFoundError>
> = /* @__PURE__ */ operation("GET", "/api/roles/", [200, 400, 401, 404]);

/**
 * Count roles.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the roles match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesCount: Operation<
  { query?: Query<operations["roles_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/roles/", [200, 400, 401, 404], total);

/**
 * Get a role.
 *
 * For any user: a role with what it allows. `role_uuid` in the `permissions` of a user is its uuid. `users_count` is left out unless the caller is staff or support. The filters of the list count here, too.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesRetrieve: SparseOperationWith<
  { path: operations["roles_retrieve"]["parameters"]["path"] },
  RoleDetails,
  RoleFieldName,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>
> = /* @__PURE__ */ operation("GET", "/api/roles/{uuid}/", [200, 400, 401, 404]);

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
 * Count users.
 *
 * For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the users that the caller sees match the filters. Errors have no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersCount: Operation<
  { query?: Query<operations["users_count"]["parameters"]["query"]> },
  number,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/users/", [200, 400, 401, 404], total);

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
 * Ask whether the caller is signed in.
 *
 * For any user, who gets the headers that the own record would come with, and no body. It counts nothing, whatever its name says: there is no `X-Result-Count`. An error has no body either.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersMeCount: Operation<
  unknown,
  undefined,
  ApiError<"detail", 401, ErrorDetail>,
  "HEAD"
> = /* @__PURE__ */ operation("HEAD", "/api/users/me/", [200, 401], nothing);

/**
 * Get the version of the installation.
 *
 * For staff and global support; others get 403. Tells which release answers, and the newest one that is known where the installation looks for it. Nothing changes.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const versionRetrieve: Operation<
  unknown,
  Version,
  ApiError<"detail", 401 | 403, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/version/", [200, 401, 403]);
