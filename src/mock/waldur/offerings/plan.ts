import type {
  BaseProviderPlan,
  BasePublicPlan,
  NestedPlanComponent,
  ProviderPlanDetails,
} from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import type { Store } from "../../world/store.js";
import type { Offering, Plan } from "../../world/types.js";
import { countsOf } from "./counts.js";
import { organizationGroups } from "./organization-groups.js";
import { locatedDetails, planLink } from "./parts.js";
import { computedText, planPrices, storedText, sumText, toUnits } from "./prices.js";

/** A plan as part of an offering. Prices are in its `details`; what can be computed from them is. */
export function representPlan(call: Call, offering: Offering, plan: Plan): BasePublicPlan {
  const more = locatedDetails(call, plan.details) as Partial<BasePublicPlan>;
  const { components, unitPrice, sumOf, type, minimal } = planPrices(offering, plan);
  const count = more.resources_count ?? countsOf(call.store, offering).resources.get(plan.uuid) ?? 0;
  return {
    url: planLink(call, offering, plan),
    uuid: plan.uuid,
    name: plan.name,
    description: plan.description,
    article_code: more.article_code ?? "",
    max_amount: more.max_amount ?? null,
    archived: plan.archived,
    is_active: more.is_active ?? (typeof more.max_amount !== "number" || count < more.max_amount),
    unit_price: storedText(unitPrice),
    unit: plan.unit as BasePublicPlan["unit"],
    init_price: more.init_price ?? sumText(sumOf("one")),
    switch_price: more.switch_price ?? sumText(sumOf("few")),
    backend_id: more.backend_id ?? "",
    organization_groups: more.organization_groups ?? organizationGroups(call, plan.organization_groups),
    components: components.map((component) => inRelease(call, "NestedPlanComponent", component)),
    prices: more.prices ?? byType(components, ({ price }) => computedText(toUnits(price))),
    future_prices:
      more.future_prices ??
      byType(components, ({ future_price }) => (future_price === null ? null : computedText(toUnits(future_price)))),
    quotas: more.quotas ?? byType(components, ({ amount }) => amount),
    resources_count: count,
    plan_type: more.plan_type ?? type,
    minimal_price: more.minimal_price ?? sumText(minimal),
  };
}

/** A plan and the offering that it belongs to. */
export interface OwnedPlan {
  readonly offering: Offering;
  readonly plan: Plan;
}

/** A plan as part of an offering that its provider sees: the address is that among all plans. */
export function representProviderPlan(call: Call, { offering, plan }: OwnedPlan): BaseProviderPlan {
  return { ...representPlan(call, offering, plan), url: link(call, "marketplace-plans", plan.uuid) };
}

/** A plan among those of all offerings. */
export function representPlanDetails(call: Call, owned: OwnedPlan): ProviderPlanDetails {
  const { prices, future_prices, quotas, resources_count, plan_type, minimal_price, ...head } = representProviderPlan(
    call,
    owned,
  );
  const offering = link(call, "marketplace-provider-offerings", owned.offering.uuid);
  return { ...head, offering, prices, future_prices, quotas, resources_count, plan_type, minimal_price };
}

/** The plans of all offerings, by name. */
export function allPlans(store: Store): OwnedPlan[] {
  const owned = [...store.offerings.all()].flatMap((offering) => offering.plans.map((plan) => ({ offering, plan })));
  return owned.sort((a, b) => byPlanName(a.plan, b.plan));
}

/** Plans with one name stay in the order of the world. */
export function byPlanName(a: Plan, b: Plan): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function byType<Value>(components: readonly NestedPlanComponent[], get: (component: NestedPlanComponent) => Value) {
  return Object.fromEntries(components.map((component) => [component.type, get(component)]));
}
