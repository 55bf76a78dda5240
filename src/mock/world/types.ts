/** 32 lower case hex digits, as Waldur writes a uuid. */
export type HexUuid = string;
/** A moment in UTC: `2025-11-21T09:30:00Z`, with microseconds when they are not zero. */
export type Moment = string;
/** A calendar day: `2025-11-21`. */
export type Day = string;
/** Free-form JSON. An address of this API in it is a path, `/api/...` or `/media/...`; answers put the origin before it. */
export type JsonObject = Record<string, unknown>;

/**
 * The data that a mock holds: plain JSON, to be saved, edited and loaded. Rows refer to each other by uuid. In a world file
 * only what the schema calls required need be there; the rest has the defaults written here.
 */
export interface World {
  /** Version of this format, 1. */
  format: 1;
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

/** A user. Its token is what stands after `Token ` in the header. */
export interface User {
  uuid: HexUuid;
  /** Integer id of the database, shown as `modified_by`. Default: place in the list, from 1. */
  id: number;
  username: string;
  /** Keys that name this user; default: the username. */
  tokens: string[];
  /** Default: the username. */
  full_name: string;
  /** Default: `<username>@example.com`. */
  email: string;
  /** Passes every permission check. Default false. */
  is_staff: boolean;
  /** Sees everything, may change almost nothing. Default false. */
  is_support: boolean;
  /** Default true. Others get 401. */
  is_active: boolean;
  /** Seconds after the last call until the token expires; null, the default, for never. */
  token_lifetime: number | null;
  /** When the token was used last; null, the default, counts from the first call. */
  token_used: Moment | null;
  /** Public SSH keys, for `glauth_users_config`. Default none. */
  ssh_keys: string[];
}

/** An organization. */
export interface Customer {
  uuid: HexUuid;
  name: string;
  /** Default: made from the name. */
  slug: string;
  /** Default false. */
  blocked: boolean;
  /** Default false. */
  archived: boolean;
  /** Uuids of organization groups, for offerings and plans that are limited to them. Default none. */
  organization_groups: HexUuid[];
}

/** A project. */
export interface Project {
  uuid: HexUuid;
  name: string;
  slug: string;
  /** Default empty. */
  description: string;
  customer: HexUuid;
  /** Default null. */
  start_date: Day | null;
  /** Default null. */
  end_date: Day | null;
  /** User; default null. */
  end_date_requested_by: HexUuid | null;
  /** Soft-deleted: its resources stay readable. Default false. */
  is_removed: boolean;
}

/** Roles of Waldur, named by their scope. */
export type RoleName =
  | "customer.owner"
  | "customer.manager"
  | "customer.support"
  | "project.admin"
  | "project.manager"
  | "project.member"
  | "offering.manager";

/** A role of a user on a customer, a project or an offering. */
export interface RoleGrant {
  user: HexUuid;
  role: RoleName;
  /** Uuid of the customer, project or offering. */
  scope: HexUuid;
  /** Null, the default, for permanent. After it the role counts no more. */
  expiration_time: Moment | null;
}

/** A category. */
export interface Category {
  uuid: HexUuid;
  title: string;
  icon: string | null;
}

/** How a component is billed. */
export type BillingType = "fixed" | "usage" | "limit" | "one" | "few";
/** The span in which a limit counts. */
export type LimitPeriod = "month" | "quarterly" | "annual" | "total";

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
  /** Other fields of `BasePublicPlan`, shown as they are. */
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
  /** Default true. Private ones can be ordered by their own organization and its divisions only. */
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
  /** Uuids of organization groups that may order; empty, the default, for all. */
  organization_groups: HexUuid[];
  /** Private offerings only: organizations that may order. Default: the providing one. */
  allowed_customers: HexUuid[];
  /** Can `pull` be used? Default false. */
  can_pull: boolean;
  components: Component[];
  plans: Plan[];
  /** Groups of `glauth_users_config`. Default none. */
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

/** States of a resource, as on the wire. */
export type ResourceState = "Creating" | "OK" | "Erred" | "Updating" | "Terminating" | "Terminated";

/** A resource. */
export interface Resource {
  uuid: HexUuid;
  name: string;
  slug: string;
  /** Default empty. */
  description: string;
  offering: HexUuid;
  /** Null for a resource without a plan. */
  plan: HexUuid | null;
  project: HexUuid;
  /** Default null. */
  parent: HexUuid | null;
  /** Default `OK`. */
  state: ResourceState;
  created: Moment;
  modified: Moment;
  last_sync: Moment;
  backend_id: string;
  effective_id: string;
  backend_metadata: JsonObject;
  attributes: JsonObject;
  limits: Record<string, number>;
  /** Amounts as decimal text with two places. */
  current_usages: Record<string, string>;
  options: JsonObject | null;
  report: { header: string; body: string }[] | null;
  end_date: Day | null;
  end_date_requested_by: HexUuid | null;
  downscaled: boolean;
  paused: boolean;
  restrict_member_access: boolean;
  error_message: string;
  error_traceback: string;
  endpoints: { uuid: HexUuid; name: string; url: string }[];
  /**
   * What the plugin made: its type, uuid and path, and what `details` answers (null for 204). Default null: `details` is
   * 404, and the representation has no `service_settings_uuid`.
   */
  backend_object: { type: string; uuid: HexUuid; scope: string; details: JsonObject | null } | null;
  /** Default false. */
  user_requires_reconsent: boolean;
  /** Day of the last invoice item; default null. Provider end dates are refused within 90 days of it. */
  last_invoiced: Day | null;
  /** Limits of single users on components, by type, for `set_user_usage`. Default none. */
  user_limits: { username: string; component: string; limit: number }[];
  /** Fields of the representation that the world does not model, such as `can_terminate` never. Default none. */
  details: JsonObject;
}

/** A span in which a resource had a plan. */
export interface PlanPeriod {
  uuid: HexUuid;
  resource: HexUuid;
  plan: HexUuid;
  start: Moment | null;
  /** Null while it lasts; at most one per resource. */
  end: Moment | null;
}

/** States of an order, as on the wire. */
export type OrderState =
  | "pending-consumer"
  | "pending-provider"
  | "pending-project"
  | "pending-start-date"
  | "executing"
  | "done"
  | "erred"
  | "canceled"
  | "rejected";

/** An order. */
export interface Order {
  uuid: HexUuid;
  resource: HexUuid;
  type: "Create" | "Update" | "Terminate";
  state: OrderState;
  created: Moment;
  modified: Moment;
  created_by: HexUuid | null;
  attributes: JsonObject;
  limits: Record<string, number>;
  consumer_reviewed_by: HexUuid | null;
  consumer_reviewed_at: Moment | null;
  provider_reviewed_by: HexUuid | null;
  provider_reviewed_at: Moment | null;
  completed_at: Moment | null;
  /** When an executing order will be done by the clock; null while it waits for approval. */
  due: Moment | null;
  error_message: string;
  /** Other fields of `OrderDetails`, shown as they are. */
  details: JsonObject;
}

/** Usage of one component by one resource in one month. */
export interface Usage {
  uuid: HexUuid;
  resource: HexUuid;
  /** Uuid of the offering's component. */
  component: HexUuid;
  plan_period: HexUuid | null;
  /** First of the month. */
  billing_period: Day;
  /** At most two decimals. */
  usage: number;
  created: Moment;
  /** Last report. */
  date: Moment;
  description: string;
  recurring: boolean;
  /** `id` of the user that reported it. */
  modified_by: number | null;
}

/** The share of one user of a usage. */
export interface UserUsage {
  uuid: HexUuid;
  component_usage: HexUuid;
  username: string;
  usage: number;
  /** Uuid of an offering user. */
  user: HexUuid | null;
}

/** A policy on the usage of an organization. */
export interface Policy {
  uuid: HexUuid;
  /** Uuid of the organization. */
  scope: HexUuid;
  /** Names joined by commas. */
  actions: string;
  created: Moment;
  created_by: HexUuid | null;
  has_fired: boolean;
  fired_datetime: Moment | null;
  options: JsonObject;
  /** `period`: 1 total, 2 one month, 3 three months, 4 twelve months. */
  component_limits: { component: HexUuid; limit: number; period: 1 | 2 | 3 | 4 }[];
}

/** The invoice of an organization for a month. */
export interface Invoice {
  uuid: HexUuid;
  customer: HexUuid;
  year: number;
  month: number;
  /** Only items of a `pending` one can be moved. */
  state: "pending" | "created" | "paid" | "canceled";
}

/** A mail or an event that a policy caused. */
export interface Notification {
  uuid: HexUuid;
  created: Moment;
  /** The policy; it may be deleted by now. */
  policy: HexUuid;
  action: string;
  recipients: string[];
}
