import type {
  Category,
  Component,
  Customer,
  Invoice,
  Notification,
  Offering,
  OfferingUser,
  Order,
  Plan,
  PlanPeriod,
  Policy,
  Project,
  Resource,
  RoleGrant,
  Usage,
  User,
  UserUsage,
} from "./types.js";

/** A row with only its essential columns required. */
type Row<Full, Essential extends keyof Full = never> = { [Key in keyof Full]?: Full[Key] | undefined } & Pick<
  Full,
  Essential
>;

/** A component in a world file. */
export type ComponentFile = Row<Component, "type">;
/** A plan in a world file. */
export type PlanFile = Row<Plan, "name">;
/** An offering in a world file. */
export type OfferingFile = Omit<Row<Offering, "name" | "customer">, "components" | "plans" | "robot_accounts"> & {
  components?: ComponentFile[] | undefined;
  plans?: PlanFile[] | undefined;
  robot_accounts?: Row<Offering["robot_accounts"][number], "username" | "uidnumber" | "primarygroup">[] | undefined;
};
/** A resource in a world file. */
export type ResourceFile = Omit<Row<Resource, "name" | "offering" | "project">, "endpoints" | "backend_object"> & {
  endpoints?: Row<Resource["endpoints"][number], "name" | "url">[] | undefined;
  backend_object?: Row<NonNullable<Resource["backend_object"]>, "type"> | null | undefined;
};
/** An order in a world file. */
export type OrderFile = Row<Order, "resource">;
/** A usage in a world file. */
export type UsageFile = Omit<Row<Usage, "resource" | "component">, "usage"> & { usage: string | number };
/** The share of a user in a world file. */
export type UserUsageFile = Omit<Row<UserUsage, "component_usage" | "username">, "usage"> & {
  usage?: string | number | undefined;
};
/** A policy in a world file. */
export type PolicyFile = Omit<Row<Policy, "scope" | "actions">, "component_limits"> & {
  component_limits?: Row<Policy["component_limits"][number], "component" | "limit">[] | undefined;
};

/**
 * A world as people write it: whatever can be defaulted may be left out, uuids included, and uuids may have dashes and
 * capitals. `loadWorld` makes a `World` of it.
 *
 * @example
 * const file: WorldFile = { users: [{ username: "ada", is_staff: true }], customers: [{ name: "Ada's Lab" }] };
 */
export interface WorldFile {
  $schema?: string | undefined;
  format?: 1 | undefined;
  moment?: string | undefined;
  users?: Row<User, "username">[] | undefined;
  customers?: Row<Customer, "name">[] | undefined;
  projects?: Row<Project, "name" | "customer">[] | undefined;
  roles?: Row<RoleGrant, "user" | "role" | "scope">[] | undefined;
  categories?: Row<Category, "title">[] | undefined;
  offerings?: OfferingFile[] | undefined;
  offering_users?: Row<OfferingUser, "user" | "offering">[] | undefined;
  resources?: ResourceFile[] | undefined;
  plan_periods?: Row<PlanPeriod, "resource">[] | undefined;
  orders?: OrderFile[] | undefined;
  usages?: UsageFile[] | undefined;
  user_usages?: UserUsageFile[] | undefined;
  policies?: PolicyFile[] | undefined;
  invoices?: Row<Invoice, "customer" | "year" | "month">[] | undefined;
  notifications?: Row<Notification, "policy" | "action">[] | undefined;
}
