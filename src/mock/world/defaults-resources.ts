import { type Context, other, slugOf, utc } from "./defaults-values.js";
import type { ResourceFile, WorldFile } from "./file.js";
import type { Order, PlanPeriod, Resource } from "./types.js";

export function completeResources(rows: readonly ResourceFile[], context: Context): Resource[] {
  return rows.map((row, index) => {
    const place = `/resources/${index}`;
    const uuid = context.own(row.uuid, place);
    const created = utc(row.created) ?? context.now;
    const modified = utc(row.modified) ?? created;
    return {
      uuid,
      name: row.name,
      slug: row.slug ?? slugOf(row.name, uuid),
      description: row.description ?? "",
      offering: other(row.offering),
      plan: other(row.plan ?? null),
      project: other(row.project),
      parent: other(row.parent ?? null),
      state: row.state ?? "OK",
      created,
      modified,
      last_sync: utc(row.last_sync) ?? modified,
      backend_id: row.backend_id ?? "",
      effective_id: row.effective_id ?? "",
      backend_metadata: row.backend_metadata ?? {},
      attributes: row.attributes ?? {},
      limits: row.limits ?? {},
      current_usages: amounts(row.current_usages ?? {}),
      options: row.options ?? null,
      report: row.report ?? null,
      end_date: row.end_date ?? null,
      end_date_requested_by: other(row.end_date_requested_by ?? null),
      downscaled: row.downscaled ?? false,
      paused: row.paused ?? false,
      restrict_member_access: row.restrict_member_access ?? false,
      error_message: row.error_message ?? "",
      error_traceback: row.error_traceback ?? "",
      endpoints: (row.endpoints ?? []).map((item, at) => ({
        uuid: context.own(item.uuid, `${place}/endpoints/${at}`),
        name: item.name,
        url: item.url,
      })),
      backend_object: row.backend_object ? backendObject(row.backend_object, place, context) : null,
      user_requires_reconsent: row.user_requires_reconsent ?? false,
      last_invoiced: row.last_invoiced ?? null,
      user_limits: row.user_limits ?? [],
      details: row.details ?? {},
    };
  });
}

/** Two decimals for what is a string. */
function amounts(values: Record<string, string | number>): Record<string, string | number> {
  const two = (value: string) => {
    const [whole, fraction = ""] = value.split(".");
    return `${whole}.${fraction.padEnd(2, "0")}`;
  };
  return Object.fromEntries(
    Object.entries(values).map(([type, value]) => [type, typeof value === "string" ? two(value) : value]),
  );
}

function backendObject(row: NonNullable<ResourceFile["backend_object"]>, place: string, context: Context) {
  const uuid = context.own(row.uuid, `${place}/backend_object`);
  // Waldur's addresses are made like this: SLURM.Allocation is at /api/slurm-allocations/.
  const collection = `${String(row.type).toLowerCase().replaceAll(".", "-")}s`;
  return { type: row.type, uuid, scope: row.scope ?? `/api/${collection}/${uuid}/`, details: row.details ?? null };
}

export function completePlanPeriods(
  rows: NonNullable<WorldFile["plan_periods"]>,
  resources: readonly Resource[],
  context: Context,
): PlanPeriod[] {
  const plans = new Map(resources.map(({ uuid, plan }) => [uuid, plan]));
  return rows.map((row, index) => {
    const resource = other(row.resource);
    return {
      uuid: context.own(row.uuid, `/plan_periods/${index}`),
      resource,
      // Without any plan the check says so.
      plan: other(row.plan) ?? (plans.get(resource) as string),
      start: utc(row.start ?? null),
      end: utc(row.end ?? null),
    };
  });
}

export function completeOrders(
  rows: NonNullable<WorldFile["orders"]>,
  resources: readonly Resource[],
  context: Context,
): Order[] {
  const slugs = new Map(resources.map(({ uuid, slug }) => [uuid, slug]));
  return rows.map((row, index) => {
    const created = utc(row.created) ?? context.now;
    const state = row.state ?? "done";
    return {
      uuid: context.own(row.uuid, `/orders/${index}`),
      resource: other(row.resource),
      type: row.type ?? "Create",
      state,
      created,
      modified: utc(row.modified) ?? created,
      created_by: other(row.created_by ?? null),
      attributes: row.attributes ?? {},
      limits: row.limits ?? {},
      consumer_reviewed_by: other(row.consumer_reviewed_by ?? null),
      consumer_reviewed_at: utc(row.consumer_reviewed_at ?? null),
      provider_reviewed_by: other(row.provider_reviewed_by ?? null),
      provider_reviewed_at: utc(row.provider_reviewed_at ?? null),
      completed_at: utc(row.completed_at ?? null),
      due: row.due === undefined && state === "executing" ? context.now : utc(row.due ?? null),
      error_message: row.error_message ?? "",
      slug:
        row.slug ?? (row.details?.slug as string | undefined) ?? orderSlug(slugs.get(other(row.resource)), index + 1),
      details: row.details ?? {},
    };
  });
}

/** A slug as Waldur makes them: the first eight characters of a name's slug, and a number. */
export function orderSlug(name = "order", number: number): string {
  return `${name.slice(0, 8).replace(/-$/, "")}-${number}`;
}
