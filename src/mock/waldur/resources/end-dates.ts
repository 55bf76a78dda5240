import type { Call, Handler, HandlerResult } from "../../drf/call.js";
import { invalidField, invalidWhileSaving } from "../../drf/errors.js";
import { date, Invalid, readBody, text } from "../../drf/serializers/serializer.js";
import type { Errors } from "../../drf/serializers/types.js";
import { addDays, formatDay, parseDay } from "../../values/time.js";
import type { Offering, Resource } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { isPrepaid } from "../offerings/components.js";
import { keepVersion } from "../versions/versions.js";
import { changeResource, done } from "./changes.js";
import { requestedResource } from "./filters.js";

/**
 * The end date in a PUT or PATCH of a resource, with the checks of Waldur 7.9 in their order (backend source). They apply only
 * to dates: null is accepted even if the offering requires an end date, and the default, which is for new orders, is not
 * applied.
 */
export function endDate({ created, end_date }: Resource, { components, plugin_options }: Offering) {
  const latest = parseDay(plugin_options.latest_date_for_resource_termination);
  const offset = plugin_options.max_resource_termination_offset_in_days;
  return date({
    null: true,
    check(day, { call }) {
      if (day < formatDay(call.now)) throw new Invalid(["End date cannot be earlier than the current date."]);
      if (day !== end_date && components.some(isPrepaid))
        throw new Invalid([
          "Direct modification of the end date is not allowed for prepaid resources. Please use the 'renew' action to extend the subscription.",
        ]);
      if (latest !== undefined && day > latest) throw beyond("End date exceeds global termination limit.");
      if (typeof offset === "number" && day > addDays(created.slice(0, 10), clamp(offset)))
        throw beyond("End date exceeds maximum allowed offset.");
    },
  });
}

/** Waldur raises this with a key from within the check of that field: the key is there twice, and the message is in no array. */
function beyond(message: string): Invalid {
  return new Invalid({ end_date: message } as unknown as Errors);
}

/** The calendar ends in the year 9999. */
function clamp(days: number): number {
  return Math.max(0, Math.min(days, 1_000_000));
}

/** Notice period of a provider in days. */
const NOTICE = 7;
/** Days for which a resource that was paid for cannot be ended by its provider; the last of them does not count (7.9.0). */
const PAID = 90;

/**
 * Stores the end date set by the provider or staff. The end date of a resource that was just paid for can be removed: without
 * a date neither rule applies (7.9.0).
 */
export function setEndDate(call: Call, resource: Resource): HandlerResult {
  if (call.contract.since("8.1")) assertNotPrepaid(call, call.store.offerings.at(resource.offering));
  const { end_date } = readBody(call, { end_date: date({ null: true }) });
  if (end_date) {
    const today = formatDay(call.now);
    if (resource.last_invoiced !== null && resource.last_invoiced > addDays(today, -PAID))
      throw invalidField(
        "end_date",
        "Service provider can not set end date of the resource which has been used for the last 90 days.",
      );
    if (end_date < addDays(today, NOTICE)) throw invalidField("end_date", "Please set at least 7 days in advance.");
  }
  // The requester is recorded even if nothing was sent. Waldur also queues a mail, which is not visible in the API.
  const requested = { end_date_requested_by: call.caller.uuid };
  changeResource(call, resource, end_date === undefined ? requested : { ...requested, end_date });
  return { status: 200 };
}

/** @throws Refusal 400 for what was paid in advance, but for staff. */
function assertNotPrepaid({ caller }: Call, offering: Offering): void {
  if (offering.components.some(isPrepaid) && !caller.is_staff)
    throw invalidWhileSaving(
      "Only staff can manually change the termination date of a prepaid resource. Use the renewal action to extend the subscription period.",
    );
}

/** Stores any end date, past ones too, also soon after an invoice (backend source of 2026). */
export const setAnyEndDate: Handler = (call) => {
  const resource = requestedResource(call);
  const offering = call.store.offerings.at(resource.offering);
  requirePermission(call, "RESOURCE.SET_END_DATE", [offering.uuid, offering.customer]);
  const { end_date = resource.end_date } = readBody(call, { end_date: date({ null: true }) });
  assertNotPrepaid(call, offering);
  changeResource(call, resource, { end_date, end_date_requested_by: call.caller.uuid });
  return { status: 200 };
};

const ADJUSTABLE: readonly Resource["state"][] = ["Creating", "Updating", "OK", "Erred"];

/** Moves start and end of a prepaid resource: the start is that of the order that created it. */
export const adjustDates: Handler = (call) => {
  const { store } = call;
  const resource = requestedResource(call);
  const { start_date, end_date, comment } = readBody(call, {
    start_date: date({ required: true }),
    end_date: date({ required: true }),
    comment: text({ blank: true, maxLength: 500 }),
  });
  if (start_date >= end_date) throw invalidField("end_date", "End date must be after start date.");
  if (end_date < formatDay(call.now)) throw invalidField("end_date", "End date must not be in the past.");
  if (!ADJUSTABLE.includes(resource.state))
    throw invalidWhileSaving("Dates can only be adjusted on resources in OK, ERRED, CREATING, or UPDATING state.");
  if (!store.offerings.at(resource.offering).components.some(isPrepaid))
    throw invalidWhileSaving("Action is only available for prepaid resources.");
  const order = store.orders.where("resource", resource.uuid).find(({ type }) => type === "Create");
  if (order) store.orders.update(order.uuid, { details: { ...order.details, start_date } });
  const changed = changeResource(call, resource, { end_date, end_date_requested_by: call.caller.uuid });
  // Unknown in Waldur 8.0: the words of the version.
  keepVersion(call, resource, changed, comment ? `Dates adjusted: ${comment}` : "Dates adjusted");
  return done("Resource dates have been adjusted.");
};
