import type { Day, Offering, Resource } from "../world/types.js";
import { date, Invalid, readBody } from "./body.js";
import type { Errors } from "./body-types.js";
import { invalidField } from "./refusals.js";
import { changeResource } from "./resource-changes.js";
import { addDays, formatDay, parseDay } from "./time.js";
import { type Answer, type Call, Refusal } from "./types.js";

/** The end date in a body of PUT or PATCH: today or later. */
export const endDate = date({
  null: true,
  check(day, { call }) {
    // Waldur names the key within its own check, so it is there twice. Later releases say it in another way.
    if (day < formatDay(call.now))
      throw new Invalid({ end_date: "Cannot be earlier than the current date." } as unknown as Errors);
  },
});

/** The offering's rules for the end of its resources. */
interface EndRules {
  isRequired: boolean;
  /** What a resource gets that needs an end date and has none. */
  default: Day | null;
  /** The last day that is allowed. */
  latest: Day | null;
}

function endRules({ plugin_options }: Offering, { created }: Resource): EndRules {
  const after = (days: unknown) => (typeof days === "number" ? addDays(created.slice(0, 10), clamp(days)) : null);
  const absolute = parseDay(plugin_options.latest_date_for_resource_termination) ?? null;
  return {
    isRequired: plugin_options.is_resource_termination_date_required === true,
    default: earlier(after(plugin_options.default_resource_termination_offset_in_days), absolute),
    latest: earlier(after(plugin_options.max_resource_termination_offset_in_days), absolute) ?? absolute,
  };
}

/** The calendar ends in the year 9999. */
function clamp(days: number): number {
  return Math.max(0, Math.min(days, 1_000_000));
}

function earlier(day: Day | null, other: Day | null): Day | null {
  return day !== null && other !== null && other < day ? other : day;
}

/**
 * The end date that a resource has after an update.
 *
 * Unknown in Waldur 7.9: whether the last day is also looked at when no end date is sent. Chosen: it is not, so that the name
 * of a resource can be changed whatever its end date.
 *
 * @param wanted What was sent; undefined for nothing.
 * @throws Refusal 400 when the offering allows no end date as late as that.
 */
export function endDateAfter(resource: Resource, offering: Offering, wanted: Day | null | undefined): Day | null {
  const rules = endRules(offering, resource);
  if (wanted && rules.latest !== null && wanted > rules.latest)
    throw new Refusal(400, { end_date: "End date can not be later than the maximal date set for termination." });
  const day = wanted === undefined ? resource.end_date : wanted;
  return day === null && rules.isRequired ? rules.default : day;
}

/** Days of notice that a provider has to give. */
const NOTICE = 7;
/**
 * Days for which a resource that was paid for cannot be ended by its provider.
 *
 * Unknown in Waldur 7.9: whether the 90th day is one of them. Chosen: it is.
 */
const PAID = 90;

/**
 * Stores the end date that the provider or staff sets.
 *
 * Unknown in Waldur 7.9: whether an end date of a resource that was just paid for can be removed. Chosen: it can, the rules
 * are about days that are set.
 */
export function setEndDate(call: Call, resource: Resource): Answer {
  const { end_date } = readBody(call, { end_date: date({ null: true }) });
  if (end_date) {
    const today = formatDay(call.now);
    if (resource.last_invoiced !== null && resource.last_invoiced >= addDays(today, -PAID))
      throw invalidField(
        "end_date",
        "Service provider can not set end date of the resource which has been used for the last 90 days.",
      );
    if (end_date < addDays(today, NOTICE)) throw invalidField("end_date", "Please set at least 7 days in advance.");
  }
  // Who asked is noted even when nothing was sent. A mail is queued, too, which nobody sees.
  const requested = { end_date_requested_by: call.caller.uuid };
  changeResource(call, resource, end_date === undefined ? requested : { ...requested, end_date });
  return { status: 200 };
}
