import type { Call, Handler } from "../../drf/call.js";
import { invalidField, invalidTogether } from "../../drf/errors.js";
import { sum } from "../../drf/serializers/decimals.js";
import { type Body, decimal, hyperlink, Invalid, list, readBody, text } from "../../drf/serializers/serializer.js";
import { formatTimestamp } from "../../values/time.js";
import type { HexUuid, Resource, Usage, UserUsage } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { evaluatePoliciesOfCustomer } from "../policies/firing.js";
import { requestedUsage } from "./filters.js";
import { reportDate, reportScopes, reportTimestamp, shareDate, storeUsage, usagesOfMonth } from "./reports.js";

/** The fields of a share. Who may date one depends on the component, from 8.0 on. */
function shareFields(call: Call, resource: Resource, component: HexUuid) {
  return {
    usage: decimal(20, 2),
    username: text({ required: true, maxLength: 100 }),
    user: hyperlink("/api/marketplace-offering-users/{uuid}/", (store, uuid) => store.offering_users.get(uuid)),
    date: call.contract.since("8.0") ? shareDate(resource, componentAt(call.store, component)) : reportDate,
  };
}
type Share = Body<ReturnType<typeof shareFields>>;

/** Stores the share of one user of a usage; up to 8.0 the usage itself stays as it is. */
export const setUserUsage: Handler = (call) => {
  const { named, resource, fields } = reported(call);
  const share = readBody(call, fields);
  const record = recordOf(call, resource, named, share);
  // Waldur crashes here.
  if (share.usage === undefined && sharesOf(call, record, share).length > 0)
    throw invalidField("usage", "This field is required.");
  storeShare(call, resource, record, share);
  if (call.contract.since("8.1")) takeSum(call, resource, record);
  return { status: 201 };
};

/** Stores the shares of several users at once. A usage that is 0 becomes the sum of its shares. */
export const setUserUsages: Handler = (call) => {
  const { named, resource, fields } = reported(call);
  const items = list(fields, { required: true });
  const usages: typeof items = {
    ...items,
    read(value, at) {
      const given = items.read(value, at);
      if (given.length === 0) throw new Invalid(["At least one usage item is required."]);
      return given;
    },
  };
  const records = new Map<HexUuid, Usage>();
  for (const share of readBody(call, { usages }).usages) {
    const record = recordOf(call, resource, named, share);
    storeShare(call, resource, record, share);
    records.set(record.uuid, record);
  }
  for (const record of records.values()) takeSum(call, resource, record);
  return { status: 201 };
};

/** The usage of the path with its resource. @throws Refusal 404, 403. */
function reported(call: Call) {
  const named = requestedUsage(call);
  const resource = call.store.resources.at(named.resource);
  requirePermission(call, "RESOURCE.SET_USAGE", reportScopes(call.store, resource));
  return { named, resource, fields: shareFields(call, resource, named.component) };
}

function recordOf(call: Call, resource: Resource, named: Usage, { date }: Share): Usage {
  return date === undefined ? named : recordOfMonth(call, resource, named, date);
}

function sharesOf({ store }: Call, { uuid }: Usage, { username }: Pick<Share, "username">): UserUsage[] {
  return store.user_usages.where("component_usage", uuid).filter((share) => share.username === username);
}

function storeShare(call: Call, resource: Resource, record: Usage, share: Share): void {
  const { store } = call;
  const { username, user, usage = "0" } = share;
  const shares = sharesOf(call, record, share);
  checkUserLimit(call, resource, record, username, shares, Number(usage));
  const known = shares[0];
  const reported = formatTimestamp(call.now);
  if (known) store.user_usages.update(known.uuid, { usage: Number(usage), modified: reported });
  else {
    const row = { component_usage: record.uuid, username, usage: Number(usage), user: user?.uuid ?? null };
    store.user_usages.insert({ uuid: call.newUuid(), ...row, created: reported, modified: reported });
  }
}

/** Gives a usage of 0 the sum of its shares. */
function takeSum(call: Call, resource: Resource, { uuid }: Usage): void {
  const { usages, user_usages, projects } = call.store;
  if (usages.at(uuid).usage !== 0) return;
  const usage = sum(user_usages.where("component_usage", uuid).map((share) => share.usage));
  if (usage <= 0) return;
  usages.update(uuid, { usage });
  evaluatePoliciesOfCustomer(call, projects.at(resource.project).customer, "usage");
}

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
