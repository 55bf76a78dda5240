import type { OrderDetails, Resource as ResourceRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { decimalText, sum } from "../../drf/serializers/decimals.js";
import { inRelease } from "../../drf/serializers/release.js";
import { RecordCache } from "../../values/record-cache.js";
import { monthStart } from "../../values/time.js";
import { withOrigin } from "../../world/addresses.js";
import type { Customer, Offering, Project, Resource, Usage } from "../../world/types.js";
import { hasPermission } from "../access/visibility.js";
import {
  locatedDetails,
  type OfferingParts,
  offeringKeys,
  offeringParts,
  periodStart,
  planPart,
  renewalDates,
} from "../offerings/parts.js";
import { creationOrder, isWaiting, orderInProgress, representOrder } from "../orders/representation.js";
import { laterResource } from "./later.js";

const NOTHING = {};

/** Related rows of a resource's representation. */
interface Parts {
  readonly origin: string;
  /** First day of the month that it is. */
  readonly month: string;
  readonly offering: Offering;
  readonly offeringParts: OfferingParts;
  readonly project: Project;
  readonly customer: Customer;
  readonly parent: Resource | undefined;
  readonly canTerminate: boolean;
  /** Name of the caller's account at the offering. */
  readonly account: string | null;
  /** As JSON, so that it can be compared. */
  readonly limitUsage: string;
  readonly inProgress: OrderDetails | null;
  readonly creation: OrderDetails | null;
}

const kept = new RecordCache<Resource, Parts, ResourceRecord>(makeRecord);

/**
 * Representation of a provider resource for this caller at this time. The record is cached: do not modify it.
 */
export function representResource(call: Call, resource: Resource): ResourceRecord {
  const { store, origin } = call;
  const offering = store.offerings.at(resource.offering);
  const project = store.projects.at(resource.project);
  const customer = store.customers.at(project.customer);
  const parts = offeringParts(call, offering);
  const month = monthStart(call.now);
  const ordersOf = store.orders.where("resource", resource.uuid);
  const record = kept.of(resource, {
    origin,
    month,
    offering,
    offeringParts: parts,
    project,
    customer,
    parent: store.resources.get(resource.parent),
    canTerminate:
      (resource.state === "OK" || resource.state === "Erred") &&
      !customer.blocked &&
      !customer.archived &&
      !ordersOf.some(isWaiting) &&
      hasPermission(call, "RESOURCE.TERMINATE", [project.uuid, customer.uuid, offering.customer]),
    account: accountOf(call, offering),
    limitUsage: JSON.stringify(limitUsage(call, resource, parts, month)),
    inProgress: orderOrNull(call, orderInProgress(ordersOf)),
    creation: orderOrNull(call, creationOrder(ordersOf)),
  });
  const more = locatedDetails(call, resource.details);
  return inRelease(call, "Resource", record, more, () => laterResource(call, record, { resource, offering, project }));
}

function makeRecord(resource: Resource, parts: Parts): ResourceRecord {
  const { origin, offering, project, customer, parent, inProgress, creation } = parts;
  const { head } = parts.offeringParts;
  const plan = planPart(parts.offeringParts, resource.plan);
  const { backend_object } = resource;
  // Spread literals of this size are a hundred times slower than these two.
  const record = Object.assign(
    offeringKeys(head, plan),
    {
      // The world has no secret attributes of plugins, so nothing is left out.
      attributes: resource.attributes,
      limits: resource.limits,
      uuid: resource.uuid,
      created: resource.created,
      modified: resource.modified,
      // The consumer's address, here too.
      url: link(parts, "marketplace-resources", resource.uuid),
      scope: backend_object && withOrigin(backend_object.scope, origin),
      description: resource.description,
      state: resource.state,
      resource_uuid: backend_object?.uuid ?? null,
      backend_id: resource.backend_id,
      effective_id: resource.effective_id,
      resource_type: backend_object?.type ?? null,
      project: link(parts, "projects", project.uuid),
      project_uuid: project.uuid,
      project_name: project.name,
      project_description: project.description,
      project_end_date: project.end_date,
      project_end_date_requested_by: userLink(parts, project.end_date_requested_by),
      customer_uuid: customer.uuid,
      customer_name: customer.name,
      offering_slug: offering.slug,
    },
    parts.offeringParts.parent,
    // By a slip of Waldur's the slug is that of the parent resource (serializer of 7.9.0).
    parent ? { parent_offering_slug: parent.slug, parent_uuid: parent.uuid, parent_name: parent.name } : NOTHING,
    {
      backend_metadata: resource.backend_metadata,
      is_usage_based: parts.offeringParts.isUsageBased,
      is_limit_based: parts.offeringParts.isLimitBased,
      name: resource.name,
      slug: resource.slug,
      current_usages: resource.current_usages,
      can_terminate: parts.canTerminate,
      report: resource.report,
      end_date: resource.end_date,
      end_date_requested_by: userLink(parts, resource.end_date_requested_by),
      username: parts.account,
      limit_usage: JSON.parse(parts.limitUsage) as ResourceRecord["limit_usage"],
      downscaled: resource.downscaled,
      restrict_member_access: resource.restrict_member_access,
      paused: resource.paused,
      endpoints: resource.endpoints,
      error_message: resource.error_message,
      error_traceback: resource.error_traceback,
      options: resource.options,
      available_actions: (resource.details.available_actions as string[] | undefined) ?? [],
      last_sync: resource.last_sync,
      order_in_progress: inProgress,
      creation_order: creation,
    },
  );
  return Object.assign(
    record,
    backend_object && offering.service_settings ? { service_settings_uuid: offering.service_settings } : NOTHING,
    {
      project_slug: project.slug,
      customer_slug: customer.slug,
      user_requires_reconsent: resource.user_requires_reconsent,
      renewal_date: renewalDates(parts.offeringParts, parts.month),
    },
  );
}

function userLink(at: { origin: string }, user: string | null): string | null {
  return user === null ? null : link(at, "users", user);
}

function orderOrNull(call: Call, order: Parameters<typeof representOrder>[1] | undefined) {
  return order ? representOrder(call, order) : null;
}

/** Name of the caller's account at the offering. */
function accountOf({ store, caller }: Call, { uuid }: Offering): string | null {
  const account = store.offering_users.where("user", caller.uuid).find(({ offering }) => offering === uuid);
  return account ? account.username : null;
}

/**
 * Usage of each limit-based component in its limit period: `current_usages` for a month, the sum since the start of the year
 * for a year, the sum of all reports for a quarter or the total. Only records with a plan period are added up.
 */
function limitUsage(
  { store }: Call,
  resource: Resource,
  { limitComponents }: OfferingParts,
  month: string,
): ResourceRecord["limit_usage"] {
  const used: ResourceRecord["limit_usage"] = {};
  if (resource.plan === null) return used;
  let usages: Usage[] | undefined;
  for (const { uuid, type, limit_period } of limitComponents) {
    if (limit_period === null || limit_period === "month") {
      used[type] = Object.hasOwn(resource.current_usages, type) ? (resource.current_usages[type] ?? null) : null;
      continue;
    }
    usages ??= store.usages.where("resource", resource.uuid).filter(({ plan_period }) => plan_period !== null);
    const start = limit_period === "annual" ? periodStart(month, "annual") : "";
    const counted = usages.filter(({ component, date }) => component === uuid && date >= start);
    used[type] = counted.length === 0 ? null : decimalText(sum(counted.map(({ usage }) => usage)));
  }
  return used;
}
