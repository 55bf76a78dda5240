import type { Day, HexUuid, JsonObject, Moment } from "../values/types.js";

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

/**
 * What a policy told whom. Of Waldur's only the event is certain: the mail of this kind of policy fails in its worker, which
 * looks for a limit of costs.
 */
export interface Notification {
  uuid: HexUuid;
  created: Moment;
  /** The policy; it may be deleted by now. */
  policy: HexUuid;
  action: string;
  recipients: string[];
}
