import type { Day, HexUuid, JsonObject, Moment } from "../values/types.js";

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
  /** Amounts: decimal strings with two places after a report, numbers where a plugin counts. */
  current_usages: Record<string, string | number>;
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
  /**
   * Day on which the last invoice with the resource began: the first of a month, as an invoice counts from the month's beginning
   * on. Default null. Provider end dates are refused for less than 90 days after it.
   */
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
  /** Default: made from the resource's slug. Empty for an order that is older than slugs. */
  slug: string;
  /** Other fields of `OrderDetails`, shown as they are. */
  details: JsonObject;
}
