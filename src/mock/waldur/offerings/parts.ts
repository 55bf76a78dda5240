import type { Resource as ResourceRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { addMonths } from "../../values/time.js";
import { withOrigin } from "../../world/addresses.js";
import type { Category, Component, Customer, JsonObject, Offering, Plan } from "../../world/types.js";

/** Keys of the offering, with which both resources and orders begin. */
type OfferingKeys = Pick<
  ResourceRecord,
  | "offering"
  | "offering_name"
  | "offering_uuid"
  | "offering_description"
  | "offering_image"
  | "offering_thumbnail"
  | "offering_type"
  | "offering_shared"
  | "offering_billable"
  | "offering_plugin_options"
  | "provider_name"
  | "provider_uuid"
  | "provider_slug"
  | "category_title"
  | "category_uuid"
  | "category_icon"
>;

/** Keys of the plan. */
type PlanKeys = Pick<ResourceRecord, "plan" | "plan_unit" | "plan_name" | "plan_uuid" | "plan_description">;

/** Values shared by all resources and orders of an offering. */
export interface OfferingParts {
  readonly head: OfferingKeys;
  /** By uuid. */
  readonly plans: ReadonlyMap<string, PlanKeys>;
  /** Empty for an offering that is part of no other. */
  readonly parent: Pick<ResourceRecord, "parent_offering_uuid" | "parent_offering_name">;
  readonly isUsageBased: boolean;
  readonly isLimitBased: boolean;
  readonly limitComponents: readonly Component[];
  /** {@link renewalDates} of the last requested month. */
  renewal?: { month: string; dates: Record<string, string> };
}

const NO_PLAN: PlanKeys = { plan: null, plan_unit: null, plan_name: null, plan_uuid: null, plan_description: null };

interface Cached extends OfferingParts {
  /** The rows that it was computed from. */
  origin: string;
  provider: Customer;
  category: Category;
  parentRow: Offering | undefined;
}
// Rows are immutable, so values derived from them stay valid as long as the rows are in the world.
const cache = new WeakMap<Offering, Cached>();

/** The parts of a record that come from its offering, made once for each offering. */
export function offeringParts(call: Call, offering: Offering): OfferingParts {
  const { store, origin } = call;
  const provider = store.customers.at(offering.customer);
  const category = store.categories.at(offering.category);
  const parentRow = store.offerings.get(offering.parent);
  const known = cache.get(offering);
  if (
    known?.origin === origin &&
    known.provider === provider &&
    known.category === category &&
    known.parentRow === parentRow
  )
    return known;
  const limitComponents = offering.components.filter(({ billing_type }) => billing_type === "limit");
  const made: Cached = {
    origin,
    provider,
    category,
    parentRow,
    head: headOf(call, offering, provider, category),
    plans: new Map(offering.plans.map((plan) => [plan.uuid, planKeys(call, offering, plan)])),
    parent: parentRow
      ? {
          parent_offering_uuid: parentRow.uuid,
          parent_offering_name: parentRow.name,
        }
      : {},
    isUsageBased: offering.components.some(({ billing_type }) => billing_type === "usage"),
    isLimitBased: limitComponents.length > 0,
    limitComponents,
  };
  cache.set(offering, made);
  return made;
}

/** The keys of one plan of the offering; all null without a plan. */
export function planPart(parts: OfferingParts, plan: string | null): PlanKeys {
  return (plan !== null && parts.plans.get(plan)) || NO_PLAN;
}

/** The keys with which resources and orders begin, as an object of its own. Spreading the two would be much slower. */
export function offeringKeys(head: OfferingKeys, plan: PlanKeys) {
  return {
    offering: head.offering,
    offering_name: head.offering_name,
    offering_uuid: head.offering_uuid,
    offering_description: head.offering_description,
    offering_image: head.offering_image,
    offering_thumbnail: head.offering_thumbnail,
    offering_type: head.offering_type,
    offering_shared: head.offering_shared,
    offering_billable: head.offering_billable,
    offering_plugin_options: head.offering_plugin_options,
    provider_name: head.provider_name,
    provider_uuid: head.provider_uuid,
    provider_slug: head.provider_slug,
    category_title: head.category_title,
    category_uuid: head.category_uuid,
    category_icon: head.category_icon,
    plan: plan.plan,
    plan_unit: plan.plan_unit,
    plan_name: plan.plan_name,
    plan_uuid: plan.plan_uuid,
    plan_description: plan.plan_description,
  };
}

/** URL of a plan below its offering. */
export function planLink(call: Call, offering: Offering, plan: Plan): string {
  return `${link(call, "marketplace-public-offerings", offering.uuid)}plans/${plan.uuid}/`;
}

/**
 * The day on which the next period of each limit-based component begins; null without such components.
 *
 * A component without a period is renewed monthly, because its limit is monthly.
 */
export function renewalDates(parts: OfferingParts, month: string): Record<string, string> | null {
  if (parts.limitComponents.length === 0) return null;
  if (parts.renewal?.month === month) return parts.renewal.dates;
  const dates: Record<string, string> = {};
  for (const { type, limit_period } of parts.limitComponents) {
    if (limit_period === "total") continue;
    const period = limit_period || "month";
    dates[type] = addMonths(periodStart(month, period), MONTHS[period]);
  }
  parts.renewal = { month, dates };
  return dates;
}

const MONTHS = { month: 1, quarterly: 3, annual: 12 };

/** First day of the month, quarter or year that a month lies in. */
export function periodStart(month: string, period: "month" | "quarterly" | "annual"): string {
  if (period === "month") return month;
  if (period === "annual") return `${month.slice(0, 4)}-01-01`;
  const quarter = Math.floor((Number(month.slice(5, 7)) - 1) / 3);
  return `${month.slice(0, 4)}-${String(quarter * 3 + 1).padStart(2, "0")}-01`;
}

function headOf(call: Call, offering: Offering, provider: Customer, category: Category): OfferingKeys {
  const { origin } = call;
  return {
    offering: link(call, "marketplace-public-offerings", offering.uuid),
    offering_name: offering.name,
    offering_uuid: offering.uuid,
    offering_description: offering.description,
    offering_image: withOrigin(offering.image, origin),
    offering_thumbnail: withOrigin(offering.thumbnail, origin),
    offering_type: offering.type,
    offering_shared: offering.shared,
    offering_billable: offering.billable,
    offering_plugin_options: offering.plugin_options,
    provider_name: provider.name,
    provider_uuid: provider.uuid,
    provider_slug: provider.slug,
    category_title: category.title,
    category_uuid: category.uuid,
    category_icon: withOrigin(category.icon, origin),
  };
}

function planKeys(call: Call, offering: Offering, plan: Plan): PlanKeys {
  return {
    plan: planLink(call, offering, plan),
    plan_unit: plan.unit as NonNullable<PlanKeys["plan_unit"]>,
    plan_name: plan.name,
    plan_uuid: plan.uuid,
    plan_description: plan.description,
  };
}

const located = new WeakMap<JsonObject, { origin: string; value: JsonObject }>();

/** Free-form JSON of a row with absolute addresses, made once. */
export function locatedDetails(call: Call, details: JsonObject): JsonObject {
  const known = located.get(details);
  if (known?.origin === call.origin) return known.value;
  const value = withOrigin(details, call.origin);
  located.set(details, { origin: call.origin, value });
  return value;
}
