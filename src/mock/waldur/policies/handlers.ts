import type { Call, Handler, HandlerTable } from "../../drf/call.js";
import { type Filters, hyperlink, requested, uuid } from "../../drf/lists/filters.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { readBody } from "../../drf/serializers/serializer.js";
import { compareTimestamps, formatTimestamp } from "../../values/time.js";
import { POLICY_ACTIONS } from "../../world/schema/patterns.js";
import { positionOf } from "../../world/store.js";
import type { Policy } from "../../world/types.js";
import { policyVisibility, visibilityKey, visiblePolicies, visiblePolicy } from "../access/visibility.js";
import { checkLimits, policyFields } from "./bodies.js";
import { evaluatePolicies } from "./firing.js";
import { representPolicy } from "./representation.js";

const customerLink = hyperlink<Policy>(
  "/api/customers/{uuid}/",
  ({ scope }) => scope,
  (wanted, { store }) => store.policies.where("scope", wanted),
);
const customerUuid = uuid<Policy>(
  ({ scope }) => scope,
  (wanted, { store }) => store.policies.where("scope", wanted),
);

/** The scope of a policy is always an organization, so each filter has two names. */
const policyFilters: Filters<Policy> = {
  customer: customerLink,
  customer_uuid: customerUuid,
  scope: customerLink,
  scope_uuid: customerUuid,
};

const policyList: ListSpec<"policies"> = {
  visibilityKey,
  tables: ["policies"],
  // With a fixed clock many have the same timestamp; the newest still comes first.
  defaultOrder: () => (a, b) => compareTimestamps(b.created, a.created) || positionOf(b) - positionOf(a),
  filters: policyFilters,
  visible: policyVisibility,
  reach: visiblePolicies,
};

const list: Handler = (call) => page(call, listRows(call, policyList), (policy) => representPolicy(call, policy));

const retrieve: Handler = (call) => ({ status: 200, body: representPolicy(call, requestedPolicy(call)) });

const listActions: Handler = () => ({ status: 200, body: [...POLICY_ACTIONS] });

const create: Handler = (call) => {
  const { scope, actions, options = {}, component_limits_set: limits } = readBody(call, policyFields);
  checkLimits(call, limits);
  const policy = call.store.policies.insert({
    uuid: call.newUuid(),
    scope: scope.uuid,
    actions,
    created: formatTimestamp(call.now),
    created_by: call.caller.uuid,
    has_fired: false,
    fired_datetime: null,
    options,
    component_limits: limits,
  });
  return { status: 201, body: evaluated(call, policy) };
};

/** Limits are replaced as a whole; what is not sent stays, of a whole body only the options. */
const update =
  ({ partial }: { partial: boolean }): Handler =>
  (call) => {
    const { uuid } = requestedPolicy(call);
    const { scope, actions, options, component_limits_set: limits } = readBody(call, policyFields, { partial });
    if (limits) checkLimits(call, limits);
    const policy = call.store.policies.update(uuid, {
      ...(scope && { scope: scope.uuid }),
      ...(actions !== undefined && { actions }),
      ...(options && { options }),
      ...(limits && { component_limits: limits }),
    });
    return { status: 200, body: evaluated(call, policy) };
  };

/** Does not revert the effects of a fired policy: only cost policies are reset on deletion (backend source). */
const destroy: Handler = (call) => {
  call.store.policies.delete(requestedPolicy(call).uuid);
  return { status: 204 };
};

/** The policy of the path. @throws Refusal 404 when the caller does not see it or it does not match the filters. */
function requestedPolicy(call: Call): Policy {
  return requested(call, policyFilters, "CustomerComponentUsagePolicy", visiblePolicy);
}

/** A policy that was saved, as it is after what that brings about. */
function evaluated(call: Call, { uuid }: Policy): unknown {
  evaluatePolicies(call, [call.store.policies.at(uuid)], "api");
  return representPolicy(call, call.store.policies.at(uuid));
}

/** The handlers of policies on the usage of organizations. */
export const policyHandlers: HandlerTable = {
  marketplace_customer_component_usage_policies_list: { handler: list },
  marketplace_customer_component_usage_policies_create: { handler: create, staffOnly: true },
  marketplace_customer_component_usage_policies_retrieve: { handler: retrieve },
  marketplace_customer_component_usage_policies_update: { handler: update({ partial: false }), staffOnly: true },
  marketplace_customer_component_usage_policies_partial_update: { handler: update({ partial: true }), staffOnly: true },
  marketplace_customer_component_usage_policies_destroy: { handler: destroy, staffOnly: true },
  marketplace_customer_component_usage_policies_actions_retrieve: { handler: listActions },
};
