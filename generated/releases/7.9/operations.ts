// Made by `npm run generate` from openapi/. Do not edit.

import type { ApiError } from "../../../src/client/errors.js";
import { jsonOrNull, nothing, total } from "../../../src/client/content.js";
import { operation } from "../../../src/client/operation.js";
import type { Operation, OperationWith, Query, SparseListOperation, SparseOperationWith } from "../../../src/client/operation-types.js";
import type { CategoryFieldName, Customer, CustomerFieldName, ErrorDetail, MarketplaceCategory, MoveConflictError, MoveResourceRequest, OrderDetails, OrderErrorDetailsRequest, OrderFieldName, OrderUUID, PageNotFoundError, Project, ProjectFieldName, ProviderOfferingDetails, ProviderOfferingFieldName, PublicOfferingDetails, PublicOfferingFieldName, Resource, ResourceFieldName, ResourceRequest, ValidationError, VersionHistory, operations } from "./types.js";
import { operationTable as base, type OperationEntry } from "../../operations.js";

export * from "../../operations.js";

const rows = {
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
      "OrderRefusedWithMessage"
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
        "OptionsStateNotOk"
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
  }
} satisfies Partial<Record<keyof operations, OperationEntry>>;

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable: Readonly<Record<keyof operations, OperationEntry>> = /* @__PURE__ */ Object.assign({}, base, rows);

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
export const marketplaceProviderResourcesOfferingRetrieve: OperationWith<
  { path: operations["marketplace_provider_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
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
export const marketplaceResourcesOfferingRetrieve: OperationWith<
  { path: operations["marketplace_resources_offering_retrieve"]["parameters"]["path"] },
  PublicOfferingDetails,
  ApiError<"validation", 400, ValidationError> | ApiError<"detail", 401 | 404, ErrorDetail>,
  "GET"
> = /* @__PURE__ */ operation("GET", "/api/marketplace-resources/{uuid}/offering/", [200, 400, 401, 404]);

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
