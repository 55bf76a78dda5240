import type { Timestamp } from "../values/types.js";
import type { RowOf } from "./schema/define-table.js";
import type { roles, users } from "./tables/access.js";
import type { tables } from "./tables/index.js";
import type { membershipSyncs, resourceRoles, versions } from "./tables/later.js";
import type { categories, components, offerings, offeringUsers, plans } from "./tables/offerings.js";
import type { orders } from "./tables/orders.js";
import type { notifications, policies } from "./tables/policies.js";
import type { planPeriods, resources } from "./tables/resources.js";
import type { customers, invoices, organizationGroups, projects, serviceProviders } from "./tables/structure.js";
import type { usages, userUsages } from "./tables/usages.js";

export type * from "../values/types.js";

/** A user. */
export interface User extends RowOf<typeof users> {}
/** An organization. */
export interface Customer extends RowOf<typeof customers> {}
/** A group of organizations. */
export interface OrganizationGroup extends RowOf<typeof organizationGroups> {}
/** The record of an organization as a provider. */
export interface ServiceProvider extends RowOf<typeof serviceProviders> {}
/** A project. */
export interface Project extends RowOf<typeof projects> {}
/** A role of a user on an organization, a project or an offering. */
export interface RoleGrant extends RowOf<typeof roles> {}
/** Roles of Waldur, named by their scope. */
export type RoleName = RoleGrant["role"];
/** A category of offerings. */
export interface Category extends RowOf<typeof categories> {}
/** A component of an offering. */
export interface Component extends RowOf<typeof components> {}
/** How a component is billed. */
export type BillingType = Component["billing_type"];
/** The period that a limit is for. */
export type LimitPeriod = NonNullable<Component["limit_period"]>;
/** A plan of an offering. */
export interface Plan extends RowOf<typeof plans> {}
/** An offering. */
export interface Offering extends RowOf<typeof offerings> {}
/** The account of a user at an offering. */
export interface OfferingUser extends RowOf<typeof offeringUsers> {}
/** A resource. */
export interface Resource extends RowOf<typeof resources> {}
/** States of a resource. */
export type ResourceState = Resource["state"];
/** A period in which a resource had a plan. */
export interface PlanPeriod extends RowOf<typeof planPeriods> {}
/** An order. */
export interface Order extends RowOf<typeof orders> {}
/** States of an order. */
export type OrderState = Order["state"];
/** Usage of a component by a resource in a month. */
export interface Usage extends RowOf<typeof usages> {}
/** The share of one user of a usage. */
export interface UserUsage extends RowOf<typeof userUsages> {}
/** A policy on the usage of an organization. */
export interface Policy extends RowOf<typeof policies> {}
/** The invoice of an organization for a month. */
export interface Invoice extends RowOf<typeof invoices> {}
/** A mail or an event that a policy caused. */
export interface Notification extends RowOf<typeof notifications> {}
/** What a resource was after a change. */
export interface Version extends RowOf<typeof versions> {}
/** A role of a user on a resource itself. */
export interface ResourceRole extends RowOf<typeof resourceRoles> {}
/** How far a role is synchronised to the provider. */
export interface MembershipSync extends RowOf<typeof membershipSyncs> {}

type Tables = { [Name in keyof typeof tables]: RowOf<(typeof tables)[Name]>[] };

/**
 * The data that a mock holds: plain JSON, to be saved, edited and loaded. Rows refer to each other by uuid. A world file may
 * leave out what has a default; see `tables/` for the columns.
 */
export interface World extends Tables {
  /** Version of this format, 1. */
  format: 1;
  /** Where the clock of a mock starts that loads this world. Default: real time. */
  moment?: Timestamp;
  /** Users of the API. */
  users: User[];
  /** Organizations: providers and consumers. */
  customers: Customer[];
  /** Groups of organizations. */
  organization_groups: OrganizationGroup[];
  /** Records of organizations as providers. */
  service_providers: ServiceProvider[];
  /** Projects of the consuming organizations. */
  projects: Project[];
  /** Who has which role where. */
  roles: RoleGrant[];
  /** Categories of offerings. */
  categories: Category[];
  /** What can be ordered, with components and plans. */
  offerings: Offering[];
  /** Accounts of users at offerings. */
  offering_users: OfferingUser[];
  /** What was ordered. */
  resources: Resource[];
  /** Which plan a resource had when. */
  plan_periods: PlanPeriod[];
  /** Orders that create, change or terminate resources. */
  orders: Order[];
  /** Usage of a component by a resource in a month. */
  usages: Usage[];
  /** Shares of a usage by user name. */
  user_usages: UserUsage[];
  /** Policies on the usage of an organization. */
  policies: Policy[];
  /** Invoices of organizations by month; a month without one is open. */
  invoices: Invoice[];
  /** Mails and events that policies caused, oldest first. */
  notifications: Notification[];
  /** What resources were after changes, from release line 7.9 on. */
  versions: Version[];
  /** Roles of users on resources themselves, from release line 8.0 on. */
  resource_roles: ResourceRole[];
  /** How far roles are synchronised to providers, from release line 8.1 on. */
  membership_syncs: MembershipSync[];
}
