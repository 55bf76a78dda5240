import type { Day, HexUuid, Moment } from "../values/types.js";

/** A user. Its token is what stands after `Token ` in the header. */
export interface User {
  uuid: HexUuid;
  /** Integer id of the database, shown as `modified_by`. Default: place in the list, from 1. */
  id: number;
  username: string;
  /** Keys that name this user. Default: the username, with dots for what is no printable ASCII or a blank. */
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
