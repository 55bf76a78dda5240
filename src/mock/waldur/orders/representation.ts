import type { OrderDetails } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease, keysInRelease } from "../../drf/serializers/release.js";
import { RecordCache } from "../../values/record-cache.js";
import { compareTimestamps } from "../../values/time.js";
import type { Customer, Offering, Order, Project, Resource, User } from "../../world/types.js";
import { isStaffOrSupport } from "../access/visibility.js";
import { locatedDetails, type OfferingParts, offeringKeys, offeringParts, planPart } from "../offerings/parts.js";
import { computedText, type PlanPrices, planPrices, storedText, sumText, toUnits } from "../offerings/prices.js";
import { CARRIED_OUT_BY_PEOPLE } from "./plugins.js";

const NOTHING = {};

/** Whether the order is open: pending approval or executing. A resource has at most one open order. */
export function isWaiting({ state }: Order): boolean {
  return state === "pending-consumer" || state === "pending-provider" || state === "executing";
}

/** The oldest order of a resource that waits or is executed. */
export function orderInProgress(orders: readonly Order[]): Order | undefined {
  return oldest(orders, isWaiting);
}

/** The order that created the resource. */
export function creationOrder(orders: readonly Order[]): Order | undefined {
  return oldest(orders, ({ type }) => type === "Create");
}

function oldest(orders: readonly Order[], wanted: (order: Order) => boolean): Order | undefined {
  let found: Order | undefined;
  for (const order of orders)
    if (wanted(order) && (!found || compareTimestamps(order.created, found.created) < 0)) found = order;
  return found;
}

/** Related rows of an order's representation. */
interface Parts {
  readonly seesTraceback: boolean;
  readonly origin: string;
  readonly more: Partial<OrderDetails>;
  readonly resource: Resource;
  readonly offering: Offering;
  readonly offeringParts: OfferingParts;
  readonly project: Project;
  readonly customer: Customer;
  readonly consumer: User | undefined;
  readonly provider: User | undefined;
  readonly creator: User | undefined;
}

/** One cache for callers who see the traceback and one for the others. */
const kept = {
  whole: new RecordCache<Order, Parts, OrderDetails>(makeRecord),
  public: new RecordCache<Order, Parts, OrderDetails>(makeRecord),
};

/** An order as Waldur shows it, alone and inside a resource. What the world does not model is in the order's `details`. */
export function representOrder(call: Call, order: Order): OrderDetails {
  const { store, origin } = call;
  const resource = store.resources.at(order.resource);
  const offering = store.offerings.at(resource.offering);
  const project = store.projects.at(resource.project);
  const seesTraceback = isStaffOrSupport(call.caller);
  const creator = store.users.get(order.created_by);
  const more = locatedDetails(call, order.details);
  const record = kept[seesTraceback ? "whole" : "public"].of(order, {
    seesTraceback,
    origin,
    more: more as Partial<OrderDetails>,
    resource,
    offering,
    offeringParts: offeringParts(call, offering),
    project,
    customer: store.customers.at(project.customer),
    consumer: store.users.get(order.consumer_reviewed_by),
    provider: store.users.get(order.provider_reviewed_by),
    creator,
  });
  return inRelease(call, "OrderDetails", record, more, () => ({
    offering_plugin_options: keysInRelease(call, "MergedPluginOptions", record.offering_plugin_options ?? {}),
    // Since 7.9 a cost that is not known is 0.
    old_cost_estimate: record.old_cost_estimate ?? 0,
    order_subtype: subtypeOf(order),
    created_by_email: creator?.email,
    created_by_organization: (creator?.details as { organization?: string } | undefined)?.organization,
  }));
}

/** What an Update order changes, which releases since 7.9 say. */
function subtypeOf({ type, attributes }: Order): string | null {
  if (type !== "Update") return null;
  if ("renew" in attributes || attributes.action === "renew") return "renew";
  if ("old_limits" in attributes) return "update_limits";
  return "new_options" in attributes ? "update_options" : "plan_switch";
}

function makeRecord(order: Order, parts: Parts): OrderDetails {
  const { more, resource, offering, project, customer, consumer, provider, creator } = parts;
  const { head } = parts.offeringParts;
  const { backend_object } = resource;
  const plan = planPart(parts.offeringParts, order.plan);
  const find = (uuid: string | null) => offering.plans.find((each) => each.uuid === uuid);
  const [ordered, left, used] = [find(order.plan), find(order.old_plan), find(resource.plan)];
  const [prices, current] = [ordered, used].map((found) => found && planPrices(offering, found));
  const cost = more.cost
    ? toUnits(more.cost)
    : more.cost === undefined && prices
      ? prices.estimate(order.limits)
      : null;
  return Object.assign(
    offeringKeys(head, plan),
    {
      attributes: order.attributes,
      limits: order.limits,
      uuid: order.uuid,
      created: order.created,
      modified: order.modified,
      resource_uuid: backend_object?.uuid ?? null,
      resource_type: backend_object?.type ?? null,
      resource_name: resource.name,
      cost: cost === null ? null : storedText(cost),
      state: order.state,
      output: more.output ?? "",
      marketplace_resource_uuid: resource.uuid,
      error_message: order.error_message,
    },
    parts.seesTraceback ? { error_traceback: order.error_traceback } : NOTHING,
    {
      callback_url: more.callback_url ?? null,
      completed_at: order.completed_at,
      request_comment: order.request_comment,
      attachment: more.attachment ?? null,
      type: order.type,
      start_date: more.start_date ?? null,
      slug: order.slug,
      url: link(parts, "marketplace-orders", order.uuid),
      consumer_reviewed_by: consumer ? consumer.username : null,
      consumer_reviewed_by_full_name: consumer ? consumer.full_name : null,
      consumer_reviewed_by_username: consumer ? consumer.username : null,
      consumer_reviewed_at: order.consumer_reviewed_at,
      provider_reviewed_by: provider ? provider.username : null,
      provider_reviewed_by_full_name: provider ? provider.full_name : null,
      provider_reviewed_by_username: provider ? provider.username : null,
      provider_reviewed_at: order.provider_reviewed_at,
    },
    creator ? { created_by_username: creator.username, created_by_full_name: creator.full_name } : NOTHING,
    {
      created_by_civil_number: more.created_by_civil_number ?? null,
      customer_name: customer.name,
      customer_uuid: customer.uuid,
      customer_slug: customer.slug,
      project_name: project.name,
      project_uuid: project.uuid,
      project_description: project.description,
      project_slug: project.slug,
      old_plan_name: more.old_plan_name ?? left?.name ?? null,
      new_plan_name: more.new_plan_name ?? ordered?.name ?? null,
      old_plan_uuid: more.old_plan_uuid ?? order.old_plan,
      new_plan_uuid: more.new_plan_uuid ?? order.plan,
      // What the resource costs now, whenever the order was.
      old_cost_estimate: more.old_cost_estimate ?? (current ? computedText(current.estimate(resource.limits)) : null),
      new_cost_estimate: more.new_cost_estimate ?? (cost === null ? null : computedText(cost)),
      can_terminate: isWaiting(order) && CARRIED_OUT_BY_PEOPLE.includes(offering.type),
    },
    prices
      ? {
          fixed_price: more.fixed_price ?? sumText(order.type === "Create" ? prices.sumOf("fixed") : 0n),
          activation_price: more.activation_price ?? sumText(activation(order, prices)),
        }
      : NOTHING,
    {
      termination_comment: more.termination_comment ?? null,
      backend_id: order.backend_id,
      issue: more.issue ?? null,
    },
  );
}

/** What is paid once: for a new resource, or for another plan. */
function activation({ type }: Order, { sumOf }: PlanPrices): bigint {
  if (type === "Terminate") return 0n;
  return sumOf(type === "Create" ? "one" : "few");
}
