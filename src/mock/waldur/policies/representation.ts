import type { CustomerComponentUsagePolicy } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import type { Policy } from "../../world/types.js";
import { componentAt } from "../offerings/components.js";

/** Names of the periods. */
const PERIOD_NAMES = { 1: "Total", 2: "1 month", 3: "3 month", 4: "12 month" } as const;

/** A policy as it is listed and retrieved. Without a creator the two keys about it are left out. */
export function representPolicy(call: Call, policy: Policy): CustomerComponentUsagePolicy {
  const { store } = call;
  const creator = policy.created_by === null ? undefined : store.users.at(policy.created_by);
  return {
    uuid: policy.uuid,
    url: link(call, "marketplace-customer-component-usage-policies", policy.uuid),
    scope: link(call, "customers", policy.scope),
    scope_name: store.customers.at(policy.scope).name,
    scope_uuid: policy.scope,
    actions: policy.actions,
    created: policy.created,
    ...(creator && { created_by_full_name: creator.full_name, created_by_username: creator.username }),
    has_fired: policy.has_fired,
    fired_datetime: policy.fired_datetime,
    options: policy.options,
    component_limits_set: policy.component_limits.map(({ component, limit, period }) => ({
      type: componentAt(store, component).type,
      limit,
      period,
      period_name: PERIOD_NAMES[period],
      component,
    })),
  };
}
