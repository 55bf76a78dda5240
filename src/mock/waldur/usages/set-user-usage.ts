import type { Call, Handler } from "../../drf/call.js";
import { invalidField, invalidTogether } from "../../drf/errors.js";
import { sum } from "../../drf/serializers/decimals.js";
import { decimal, hyperlink, readBody, text } from "../../drf/serializers/serializer.js";
import { formatTimestamp } from "../../values/time.js";
import type { Resource, Usage, UserUsage } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { evaluatePoliciesOfCustomer } from "../policies/firing.js";
import { requestedUsage } from "./filters.js";
import { reportDate, reportScopes, reportTimestamp, storeUsage, usagesOfMonth } from "./reports.js";

const fields = {
  usage: decimal(20, 2),
  username: text({ required: true, maxLength: 100 }),
  user: hyperlink("/api/marketplace-offering-users/{uuid}/", (store, uuid) => store.offering_users.get(uuid)),
  date: reportDate,
};

/** Stores the share of one user of a usage; the usage itself stays as it is. */
export const setUserUsage: Handler = (call) => {
  const { store } = call;
  const named = requestedUsage(call);
  const resource = store.resources.at(named.resource);
  requirePermission(call, "RESOURCE.SET_USAGE", reportScopes(store, resource));
  const { usage: amount, username, user, date } = readBody(call, fields);
  const record = date === undefined ? named : recordOfMonth(call, resource, named, date);
  const shares = store.user_usages.where("component_usage", record.uuid).filter((share) => share.username === username);
  checkUserLimit(call, resource, record, username, shares, Number(amount ?? 0));
  const known = shares[0];
  const reported = formatTimestamp(call.now);
  if (known) {
    // Waldur crashes here.
    if (amount === undefined) throw invalidField("usage", "This field is required.");
    store.user_usages.update(known.uuid, { usage: Number(amount), modified: reported });
  } else {
    const share = { component_usage: record.uuid, username, usage: Number(amount ?? 0), user: user?.uuid ?? null };
    store.user_usages.insert({ uuid: call.newUuid(), ...share, created: reported, modified: reported });
  }
  return { status: 201 };
};

/**
 * The record of the month of a date. If there is none, it is created without usage and plan period.
 *
 * Unknown in Waldur 7.9: which one, when the month has several. Chosen: the one that was made first, whatever its plan period,
 * as in 8.1.
 */
function recordOfMonth(call: Call, resource: Resource, { component }: Usage, date: string): Usage {
  const { store, now } = call;
  const { timestamp, month } = reportTimestamp(call, date);
  const key = { resource: resource.uuid, component, billing_period: month };
  const [known] = usagesOfMonth(store, key);
  if (known) return known;
  const description = "Created for user usage backfill";
  const said = { usage: 0, date: timestamp, description, recurring: false, modified_by: call.caller.id };
  const made = storeUsage(store, { ...key, plan_period: null }, said, now, () => call.newUuid());
  const { customer } = store.projects.at(resource.project);
  evaluatePoliciesOfCustomer(call, customer, "usage");
  return made;
}

/** Rejects a usage that exceeds the user's limit for the component, including the user's usage in the record. */
function checkUserLimit(
  { store }: Call,
  resource: Resource,
  { component }: Usage,
  username: string,
  shares: readonly UserUsage[],
  amount: number,
): void {
  const { type } = componentAt(store, component);
  const limit = resource.user_limits.find((each) => each.username === username && each.component === type)?.limit;
  const current = sum(shares.map(({ usage }) => usage));
  if (limit === undefined || sum([current, amount]) <= limit) return;
  throw invalidTogether(
    `Usage limit exceeded. Maximum allowed: ${limit}, current usage: ${current}, additional: ${amount}.`,
  );
}
