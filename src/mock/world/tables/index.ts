import { roles, users } from "./access.js";
import { membershipSyncs, resourceRoles, versions } from "./later.js";
import { categories, components, offerings, offeringUsers, plans } from "./offerings.js";
import { orders } from "./orders.js";
import { notifications, policies } from "./policies.js";
import { planPeriods, resources } from "./resources.js";
import { customers, invoices, organizationGroups, projects, serviceProviders } from "./structure.js";
import { usages, userUsages } from "./usages.js";

/** The tables of a world, in the order of a file: defaults may depend on the tables before. */
export const tables = {
  users,
  customers,
  organization_groups: organizationGroups,
  service_providers: serviceProviders,
  projects,
  roles,
  categories,
  offerings,
  offering_users: offeringUsers,
  resources,
  plan_periods: planPeriods,
  orders,
  usages,
  user_usages: userUsages,
  policies,
  invoices,
  notifications,
  versions,
  resource_roles: resourceRoles,
  membership_syncs: membershipSyncs,
};

/** Targets of references that have no table of their own: lists in the rows of another one. */
export const parts = {
  components: { table: "offerings", definition: components },
  plans: { table: "offerings", definition: plans },
} as const;
