import type { HandlerTable } from "../../drf/call.js";
import { listCategories, retrieveCategory } from "./categories.js";
import { listGroups, retrieveGroup } from "./organization-groups.js";
import { listResourceOfferings } from "./resource-offerings.js";
import { listServiceProviders, retrieveServiceProvider } from "./service-providers.js";

/** The operations on what the catalog is arranged by: categories, providers and groups of organizations. */
export const catalogHandlers = {
  marketplace_categories_list: { handler: listCategories },
  marketplace_categories_retrieve: { handler: retrieveCategory },
  marketplace_resource_offerings_list: { handler: listResourceOfferings },
  marketplace_service_providers_list: { handler: listServiceProviders },
  marketplace_service_providers_retrieve: { handler: retrieveServiceProvider },
  organization_groups_list: { handler: listGroups },
  organization_groups_retrieve: { handler: retrieveGroup },
} satisfies HandlerTable;
