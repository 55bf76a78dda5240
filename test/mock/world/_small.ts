import { createHash } from "node:crypto";
import { expect } from "vitest";
import { WorldError } from "../../../src/errors.js";
import type { WorldFile } from "../../../src/mock/world/file.js";
import { loadWorld } from "../../../src/mock/world/load.js";

/** Now, in the tests of worlds. */
const NOW = Date.parse("2025-11-21T09:30:00+00:00");
export const ORIGIN = { seed: 1, now: NOW };

/** The uuid of what a test calls by this name. */
export function id(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

/** A small world as somebody would write it, with a row in every table and two in some. */
export function smallFile() {
  return {
    users: [
      { uuid: id("ada"), username: "ada", is_staff: true },
      { uuid: id("ben"), username: "ben", id: 2 },
    ],
    customers: [
      { uuid: id("provider"), name: "Provider" },
      { uuid: id("lab"), name: "Ada's Lab" },
    ],
    projects: [{ uuid: id("project"), name: "Project", customer: id("lab") }],
    roles: [{ user: id("ben"), role: "customer.owner", scope: id("lab") }],
    categories: [{ uuid: id("category"), title: "HPC" }],
    offerings: [
      {
        uuid: id("hpc"),
        name: "HPC",
        customer: id("provider"),
        components: [
          { uuid: id("cpu"), type: "cpu" },
          { uuid: id("ram"), type: "ram", billing_type: "fixed" },
        ],
        plans: [{ uuid: id("plan"), name: "Plan" }],
      },
      {
        uuid: id("store"),
        name: "Store",
        customer: id("provider"),
        components: [{ uuid: id("disk"), type: "disk" }],
        plans: [{ uuid: id("store plan"), name: "Store plan" }],
      },
    ],
    offering_users: [{ uuid: id("account"), user: id("ben"), offering: id("hpc") }],
    resources: [
      { uuid: id("first"), name: "First", offering: id("hpc"), plan: id("plan"), project: id("project") },
      { uuid: id("second"), name: "Second", offering: id("store"), project: id("project") },
    ],
    plan_periods: [
      { uuid: id("period"), resource: id("first"), start: "2025-03-01T00:00:00+00:00" },
      { uuid: id("store period"), resource: id("second"), plan: id("store plan") },
    ],
    orders: [{ uuid: id("order"), resource: id("first") }],
    usages: [
      { uuid: id("usage"), resource: id("first"), component: id("cpu"), usage: 5 },
      { uuid: id("october"), resource: id("first"), component: id("cpu"), usage: 4, billing_period: "2025-10-01" },
    ],
    user_usages: [{ uuid: id("share"), component_usage: id("usage"), username: "ben" }],
    policies: [
      {
        uuid: id("policy"),
        scope: id("lab"),
        actions: "request_pausing",
        component_limits: [{ component: id("cpu"), limit: 10 }],
      },
    ],
    invoices: [{ uuid: id("invoice"), customer: id("lab"), year: 2025, month: 11 }],
    notifications: [{ uuid: id("mail"), policy: id("policy"), action: "notify_organization_owners" }],
  } satisfies WorldFile;
}

/** Loads an invalid file and gives the error. */
export function refused(file: unknown): WorldError {
  try {
    loadWorld(file, ORIGIN);
  } catch (error) {
    expect(error).toBeInstanceOf(WorldError);
    return error as WorldError;
  }
  throw new Error("The world was loaded.");
}

/** The codes and locations of what is invalid in a file. */
export function issuesOf(file: unknown): string[] {
  return refused(file).issues.map(({ code, location }) => `${code} ${location}`);
}

/** A file with one more row, or with columns of the row at a position changed. */
export type Json = { [key: string]: unknown };
export function changed(table: string, position: number | "new", columns: Json): unknown {
  const file = smallFile() as unknown as Record<string, Json[]>;
  const rows = file[table] as Json[];
  if (position === "new") rows.push(columns);
  else Object.assign(rows[position] as Json, columns);
  return file;
}
