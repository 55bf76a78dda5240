import type { CustomerComponentUsagePolicy } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import type { Policy } from "../../world/types.js";
import { resourceVisibility } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { resourcesOfCustomer } from "./actions.js";

/** Names of the periods. */
const PERIOD_NAMES = { 1: "Total", 2: "1 month", 3: "3 month", 4: "12 month" } as const;

/** A policy as it is listed and retrieved. Without a creator the two keys about it are left out. */
export function representPolicy(call: Call, policy: Policy): CustomerComponentUsagePolicy {
  const { store } = call;
  const creator = policy.created_by === null ? undefined : store.users.at(policy.created_by);
  const record: CustomerComponentUsagePolicy = {
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
  return inRelease(call, "CustomerComponentUsagePolicy", record, {}, () => ({
    affected_resources_count: countAffected(call, policy),
  }));
}

/** Resources that the caller sees and that the actions of a fired policy have changed (releases since 8.0). */
function countAffected(call: Call, policy: Policy): number {
  if (!policy.has_fired) return 0;
  const { store } = call;
  const actions = policy.actions.split(",").map((action) => action.trim());
  const isVisible = resourceVisibility(call);
  return resourcesOfCustomer(call, policy.scope).filter((resource) => {
    const { plugin_options } = store.offerings.at(resource.offering);
    return (
      resource.state !== "Terminated" &&
      resource.state !== "Terminating" &&
      isVisible(resource) &&
      AFFECTED.some(
        ({ action, option, flag }) => actions.includes(action) && plugin_options[option] === true && resource[flag],
      )
    );
  }).length;
}

/** The actions that affect resources, with what an offering must support and what they set. */
const AFFECTED = [
  { action: "request_pausing", option: "supports_pausing", flag: "paused" },
  { action: "request_downscaling", option: "supports_downscaling", flag: "downscaled" },
  {
    action: "restrict_members",
    option: "service_provider_can_create_offering_user",
    flag: "restrict_member_access",
  },
] as const;
