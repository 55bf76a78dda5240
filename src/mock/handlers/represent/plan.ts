import type { BasePublicPlan, NestedPlanComponent } from "../../../../generated/types.js";
import type { Offering, Plan } from "../../world/types.js";
import type { Call } from "../types.js";
import { countsOf } from "./_counts.js";
import { locatedDetails, planLink } from "./_offering-parts.js";

/** A plan as part of an offering. Prices are in its `details`; what can be computed from them is. */
export function representPlan(call: Call, offering: Offering, plan: Plan): BasePublicPlan {
  const more = locatedDetails(call, plan.details) as Partial<BasePublicPlan>;
  const components = more.components ?? offering.components.map(free);
  const count = more.resources_count ?? countsOf(call.store, offering).resources.get(plan.uuid) ?? 0;
  return {
    url: planLink(call, offering, plan),
    uuid: plan.uuid,
    name: plan.name,
    description: plan.description,
    article_code: more.article_code ?? "",
    max_amount: more.max_amount ?? null,
    archived: more.archived ?? false,
    is_active: more.is_active ?? (typeof more.max_amount !== "number" || count < more.max_amount),
    unit_price: more.unit_price ?? "0.0000000000",
    unit: plan.unit as BasePublicPlan["unit"],
    init_price: more.init_price ?? 0,
    switch_price: more.switch_price ?? 0,
    backend_id: more.backend_id ?? "",
    organization_groups: more.organization_groups ?? [],
    components,
    prices: more.prices ?? byType(components, ({ price }) => Number(price)),
    future_prices:
      more.future_prices ??
      byType(components, ({ future_price }) => (future_price === null ? null : Number(future_price))),
    quotas: more.quotas ?? byType(components, ({ amount }) => amount),
    resources_count: count,
    ...(more.plan_type === undefined ? {} : { plan_type: more.plan_type }),
    minimal_price: more.minimal_price ?? Number(more.unit_price ?? 0),
  };
}

function free({ type, name, measured_unit }: Offering["components"][number]): NestedPlanComponent {
  return {
    type,
    name,
    measured_unit,
    amount: 0,
    price: "0.0000000000",
    future_price: null,
    discount_threshold: null,
    discount_rate: null,
  };
}

function byType<Value>(components: readonly NestedPlanComponent[], get: (component: NestedPlanComponent) => Value) {
  return Object.fromEntries(components.map((component) => [component.type, get(component)]));
}
