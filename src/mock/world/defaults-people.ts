import { type Context, other, slugOf, utc } from "./defaults-values.js";
import type { WorldFile } from "./file.js";
import type { Category, Customer, Invoice, Project, RoleGrant, User } from "./types.js";

type Rows<Table extends keyof WorldFile> = NonNullable<WorldFile[Table]>;

/** The user in whose name Waldur acts by itself. Without a token nobody can call as this one. */
export const SYSTEM_ROBOT = { username: "system_robot", full_name: "System Robot", tokens: [], is_staff: true };

export function completeUsers(rows: Rows<"users">, context: Context): User[] {
  const taken = new Set(rows.map(({ id }) => id));
  // The place in the list, or the next number that no user asks for.
  const freeId = (place: number) => {
    let id = place;
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  };
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/users/${index}`),
    id: row.id ?? freeId(index + 1),
    username: row.username,
    tokens: row.tokens ?? (row.username === undefined ? [] : [tokenOf(row.username)]),
    full_name: row.full_name ?? row.username,
    email: row.email ?? emailOf(row.username),
    is_staff: row.is_staff ?? false,
    is_support: row.is_support ?? false,
    is_active: row.is_active ?? true,
    token_lifetime: row.token_lifetime ?? null,
    token_used: utc(row.token_used ?? null),
    ssh_keys: row.ssh_keys ?? [],
  }));
}

/** What is no letter of a token becomes a dot, as no header could carry it. */
function tokenOf(username: string): string {
  return username.replace(/[^!-~]/gu, ".");
}

function emailOf(username = ""): string {
  return /^[^@\s]+@[^@\s]+$/.test(username) ? username : `${username.replace(/[@\s]+/g, ".")}@example.com`;
}

export function completeCustomers(rows: Rows<"customers">, context: Context): Customer[] {
  return rows.map((row, index) => {
    const uuid = context.own(row.uuid, `/customers/${index}`);
    return {
      uuid,
      name: row.name,
      slug: row.slug ?? slugOf(row.name, uuid),
      blocked: row.blocked ?? false,
      archived: row.archived ?? false,
      organization_groups: (row.organization_groups ?? []).map(other),
    };
  });
}

export function completeProjects(rows: Rows<"projects">, context: Context): Project[] {
  return rows.map((row, index) => {
    const uuid = context.own(row.uuid, `/projects/${index}`);
    return {
      uuid,
      name: row.name,
      slug: row.slug ?? slugOf(row.name, uuid),
      description: row.description ?? "",
      customer: other(row.customer),
      start_date: row.start_date ?? null,
      end_date: row.end_date ?? null,
      end_date_requested_by: other(row.end_date_requested_by ?? null),
      is_removed: row.is_removed ?? false,
    };
  });
}

export function completeRoles(rows: Rows<"roles">): RoleGrant[] {
  return rows.map((row) => ({
    user: other(row.user),
    role: row.role,
    scope: other(row.scope),
    expiration_time: utc(row.expiration_time ?? null),
  }));
}

export function completeCategories(rows: Rows<"categories">, context: Context): Category[] {
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/categories/${index}`),
    title: row.title,
    icon: row.icon ?? null,
  }));
}

export function completeInvoices(rows: Rows<"invoices">, context: Context): Invoice[] {
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/invoices/${index}`),
    customer: other(row.customer),
    year: row.year,
    month: row.month,
    state: row.state ?? "pending",
  }));
}
