import { isRecord } from "../values/json.js";
import { type Context, other, slugOf, utc } from "./defaults-values.js";
import type { ComponentFile, OfferingFile, PlanFile, WorldFile } from "./file.js";
import type { Category, Component, JsonObject, Offering, OfferingUser, Plan, User } from "./types.js";

/** The category of offerings that name none, when the file has none to take. */
export function categoryFor(rows: readonly OfferingFile[], context: Context): Category[] {
  if (rows.every(({ category }) => category !== undefined)) return [];
  return [{ uuid: context.own(undefined, "/categories/0"), title: "Services", icon: null }];
}

export function completeOfferings(
  rows: readonly OfferingFile[],
  categories: readonly Category[],
  context: Context,
): Offering[] {
  return rows.map((row, index) => {
    const place = `/offerings/${index}`;
    const uuid = context.own(row.uuid, place);
    const customer = other(row.customer);
    return {
      uuid,
      name: row.name,
      slug: row.slug ?? slugOf(row.name, uuid),
      description: row.description ?? "",
      type: row.type ?? "Marketplace.Basic",
      customer,
      category: other(row.category) ?? (categories[0]?.uuid as string),
      state: row.state ?? "Active",
      shared: row.shared ?? true,
      billable: row.billable ?? true,
      image: row.image ?? null,
      thumbnail: row.thumbnail ?? null,
      parent: other(row.parent ?? null),
      scope_resource: other(row.scope_resource ?? null),
      service_settings: other(row.service_settings ?? null),
      plugin_options: row.plugin_options ?? {},
      resource_options: row.resource_options ?? {},
      organization_groups: (row.organization_groups ?? []).map(other),
      allowed_customers: row.allowed_customers?.map(other) ?? (customer === undefined ? [] : [customer]),
      can_pull: row.can_pull ?? false,
      components: (row.components ?? []).map((item, at) =>
        completeComponent(item, `${place}/components/${at}`, context),
      ),
      plans: (row.plans ?? []).map((item, at) => completePlan(item, `${place}/plans/${at}`, context)),
      glauth_groups: row.glauth_groups ?? [],
      robot_accounts: (row.robot_accounts ?? []).map(({ username, uidnumber, primarygroup, keys = [] }) => ({
        username,
        uidnumber,
        primarygroup,
        keys,
      })),
      details: withMoments(row.details ?? {}),
    };
  });
}

/** The timestamps among the details of an offering in UTC, as those of rows are. */
function withMoments(details: JsonObject): JsonObject {
  const one = (item: unknown) =>
    isRecord(item) && "created" in item ? { ...item, created: utc(item.created as string) } : item;
  const lists = ["screenshots", "files"].filter((name) => Array.isArray(details[name]));
  const changed = lists.map((name) => [name, (details[name] as unknown[]).map(one)]);
  return { ...(one(details) as JsonObject), ...Object.fromEntries(changed) };
}

function completeComponent(row: ComponentFile, place: string, context: Context): Component {
  return {
    uuid: context.own(row.uuid, place),
    type: row.type,
    name: row.name ?? row.type,
    measured_unit: row.measured_unit ?? "",
    billing_type: row.billing_type ?? "usage",
    limit_period: row.limit_period ?? null,
    limit_amount: row.limit_amount ?? null,
    details: row.details ?? {},
  };
}

function completePlan(row: PlanFile, place: string, context: Context): Plan {
  return {
    uuid: context.own(row.uuid, place),
    name: row.name,
    description: row.description ?? "",
    unit: row.unit ?? "month",
    details: row.details ?? {},
  };
}

export function completeOfferingUsers(
  rows: NonNullable<WorldFile["offering_users"]>,
  users: readonly User[],
  context: Context,
): OfferingUser[] {
  const usernames = new Map(users.map(({ uuid, username }) => [uuid, username]));
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/offering_users/${index}`),
    user: other(row.user),
    offering: other(row.offering),
    username: row.username ?? usernames.get(other(row.user)) ?? "",
    state: row.state ?? "OK",
    backend_metadata: row.backend_metadata ?? {},
  }));
}
