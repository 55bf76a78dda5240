import type { Moment } from "../values/types.js";
import type { Category, Offering, OfferingUser } from "./types-offerings.js";
import type { Customer, Project, RoleGrant, User } from "./types-people.js";
import type { Order, PlanPeriod, Resource } from "./types-resources.js";
import type { Invoice, Notification, Policy, Usage, UserUsage } from "./types-usages.js";

export type * from "../values/types.js";
export type * from "./types-offerings.js";
export type * from "./types-people.js";
export type * from "./types-resources.js";
export type * from "./types-usages.js";

/**
 * The data that a mock holds: plain JSON, to be saved, edited and loaded. Rows refer to each other by uuid. In a world file
 * only what the schema calls required need be there; the rest has the defaults written here.
 */
export interface World {
  /** Version of this format, 1. */
  format: 1;
  /** Where the clock of a mock starts that loads this world. Left out, the default, for real time. */
  moment?: Moment;
  /** Who can call. */
  users: User[];
  /** Organizations: providers and consumers. */
  customers: Customer[];
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
  /** Mails and events that policies caused, oldest first. Waldur has no such list; it shows what was done. */
  notifications: Notification[];
}
