import type { HexUuid, JsonObject } from "../values/types.js";

/** A category. */
export interface Category {
  uuid: HexUuid;
  title: string;
  icon: string | null;
}

/** How a component is billed. */
export type BillingType = "fixed" | "usage" | "limit" | "one" | "few";
/** The span in which a limit counts. The empty one counts for limits as `total` does. */
export type LimitPeriod = "month" | "quarterly" | "annual" | "total" | "";

/** A component of an offering. Fields as in the contract's `OfferingComponent`. */
export interface Component {
  uuid: HexUuid;
  type: string;
  /** Default: the type. */
  name: string;
  measured_unit: string;
  billing_type: BillingType;
  /** Default null. */
  limit_period: LimitPeriod | null;
  /** Default null; 0 counts as unset. */
  limit_amount: number | null;
  /** Other fields of `OfferingComponent`, shown as they are. Default none. */
  details: JsonObject;
}

/** A plan of an offering. */
export interface Plan {
  uuid: HexUuid;
  name: string;
  description: string;
  /** `month`, `quarter`, `half_month`, `day`, `hour`. Default `month`. */
  unit: string;
  /** Other fields of `BasePublicPlan`, shown as they are. What is left out is computed from `components`, its prices. */
  details: JsonObject;
}

/** An offering. */
export interface Offering {
  uuid: HexUuid;
  name: string;
  slug: string;
  description: string;
  /** Plugin, such as `Marketplace.Basic`. Default `Marketplace.Basic`. */
  type: string;
  /** The providing organization. */
  customer: HexUuid;
  category: HexUuid;
  /** Default `Active`. */
  state: string;
  /** Default true. Others can be ordered by `allowed_customers` only; one that is not billable either is private. */
  shared: boolean;
  /** Default true. */
  billable: boolean;
  image: string | null;
  thumbnail: string | null;
  /** Offering that this one is part of; default null. */
  parent: HexUuid | null;
  /** Resource whose backend object this offering is scoped to; default null. */
  scope_resource: HexUuid | null;
  /** Service settings behind it; default null. */
  service_settings: HexUuid | null;
  /** Public options of the plugin, such as `supports_pausing`. Default none. */
  plugin_options: JsonObject;
  /** Definition of the resource's options, `{ order, options }`; default empty. */
  resource_options: JsonObject;
  /** Uuids of organization groups that may order when it is shared; empty, the default, for all. */
  organization_groups: HexUuid[];
  /** Organizations that may order when it is not shared, besides the providing one. Default: the providing one. */
  allowed_customers: HexUuid[];
  /** Can `pull` be used? Default false. */
  can_pull: boolean;
  components: Component[];
  plans: Plan[];
  /** Groups of `glauth_users_config`, which calls them by their numbers. Default none. */
  glauth_groups: { name: string; gid: number }[];
  /** Robot accounts of `glauth_users_config`. Default none. */
  robot_accounts: { username: string; uidnumber: number; primarygroup: number; keys: string[] }[];
  /** Other fields of `PublicOfferingDetails`, shown as they are. */
  details: JsonObject;
}

/** The account of a user at an offering. */
export interface OfferingUser {
  uuid: HexUuid;
  user: HexUuid;
  offering: HexUuid;
  username: string;
  /** Default `OK`. */
  state: string;
  /** `uidnumber`, `primarygroup`, `loginShell`, `homeDir`, for `glauth_users_config`. */
  backend_metadata: JsonObject;
}
