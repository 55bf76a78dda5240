import { createHash } from "node:crypto";
import { operationTable } from "../../generated/operations.js";
import type { OperationId } from "../../src/contract/contract.js";
import { baseContract } from "../../src/contract/contract.js";
import type { RoutedRequest, WaldurResponse } from "../../src/mock/drf/call.js";
import { dispatch } from "../../src/mock/waldur/dispatch.js";
import { completeWorld } from "../../src/mock/world/complete.js";
import type { WorldFile } from "../../src/mock/world/file.js";
import { createStore, type Store } from "../../src/mock/world/store.js";

/** What all small worlds call now: Friday 2025-11-21 09:30 UTC. */
export const NOW = Date.parse("2025-11-21T09:30:00+00:00");
export const ORIGIN = "https://api.example.com";

/** The uuid of what a test calls by this name; the same in every test. */
export function id(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

/** The same uuid with dashes. */
export function dashed(name: string): string {
  return id(name).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** How a test asks. */
export interface Ask {
  /** Token of the caller, `staff` by default; null for a request without one. */
  as?: string | null;
  uuid?: string;
  /** The variables of a path that has more than `{uuid}`, or another. */
  variables?: Record<string, string>;
  /** `type=cpu&o=-usage` */
  query?: string;
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  raw?: string | Uint8Array;
  method?: string;
  headers?: Record<string, string>;
}

/** A world to ask. */
export interface TestWorld {
  readonly store: Store;
  /** The clock in milliseconds; a test may move it. */
  now: number;
  /** Milliseconds that an order takes. */
  orderDelay: number;
  ask(operation: OperationId, ask?: Ask): WaldurResponse;
}

/** Makes a world of the rows that a test needs; everything else has its defaults. */
export function world(rows: WorldFile, now = NOW): TestWorld {
  return testOf(createStore(completeWorld(rows, { seed: 1, now })), now);
}

/** Asks a store that is there already. */
export function testOf(store: Store, now: number): TestWorld {
  let made = 0;
  const newUuid = () => id(`made ${made++}`);
  const test: TestWorld = {
    store,
    now,
    orderDelay: 2000,
    ask: (operation, ask = {}) =>
      dispatch(request(operation, ask), {
        contract: baseContract,
        store,
        now: test.now,
        orderDelay: test.orderDelay,
        newUuid,
      }),
  };
  return test;
}

function request(operation: OperationId, ask: Ask): RoutedRequest {
  const { method, path } = operationTable[operation];
  const { as = "staff", uuid = "", query = "" } = ask;
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) values.set(name, [...(values.get(name) ?? []), value]);
  const rawBody = ask.raw ?? ("body" in ask ? JSON.stringify(ask.body) : undefined);
  return {
    operation,
    uuid,
    variables: ask.variables ?? (uuid === "" ? {} : { uuid }),
    method: ask.method ?? method,
    query: values,
    headers: {
      ...(as !== null && { authorization: `Token ${as}` }),
      ...("body" in ask && { "content-type": "application/json" }),
      ...ask.headers,
    },
    ...(rawBody !== undefined && { rawBody }),
    url: `${path.replace("{uuid}", uuid)}${query && `?${query}`}`,
    origin: ORIGIN,
  };
}

/**
 * A provider `aurora` with the offering `hpc` and a consumer `baltic` with the project `ice`, in which the resource `forecast`
 * runs; one user per role, called `<scope>-<role>`. Usages are left to the test.
 */
export function smallWorld(): WorldFile & {
  [Table in "users" | "roles" | "offerings" | "resources"]-?: NonNullable<WorldFile[Table]>;
} {
  const grants = [
    ["aurora-owner", "customer.owner", "aurora"],
    ["aurora-manager", "customer.manager", "aurora"],
    ["aurora-support", "customer.support", "aurora"],
    ["hpc-manager", "offering.manager", "hpc"],
    ["baltic-owner", "customer.owner", "baltic"],
    ["baltic-manager", "customer.manager", "baltic"],
    ["baltic-support", "customer.support", "baltic"],
    ["ice-admin", "project.admin", "ice"],
    ["ice-manager", "project.manager", "ice"],
    ["ice-member", "project.member", "ice"],
  ] as const;
  const names = ["staff", "support", ...grants.map(([name]) => name), "outsider"];
  return {
    users: names.map((name) => ({
      uuid: id(name),
      username: name,
      is_staff: name === "staff",
      is_support: name === "support",
    })),
    roles: grants.map(([name, role, scope]) => ({ user: id(name), role, scope: id(scope) })),
    customers: [
      { uuid: id("aurora"), name: "Aurora" },
      { uuid: id("baltic"), name: "Baltic" },
    ],
    projects: [{ uuid: id("ice"), name: "Ice", customer: id("baltic") }],
    offerings: [
      {
        uuid: id("hpc"),
        name: "HPC",
        customer: id("aurora"),
        components: [
          { uuid: id("cpu"), type: "cpu", name: "CPU", measured_unit: "hours", billing_type: "usage" },
          { uuid: id("gpu"), type: "gpu", name: "GPU", measured_unit: "hours", billing_type: "usage" },
          { uuid: id("storage"), type: "storage", name: "Storage", measured_unit: "TB", billing_type: "limit" },
          { uuid: id("fee"), type: "fee", billing_type: "fixed" },
        ],
        plans: [{ uuid: id("plan"), name: "Plan" }],
      },
    ],
    resources: [
      {
        uuid: id("forecast"),
        name: "forecast",
        offering: id("hpc"),
        plan: id("plan"),
        project: id("ice"),
      },
    ],
    plan_periods: [
      { uuid: id("period"), resource: id("forecast"), plan: id("plan"), start: "2025-01-15T00:00:00+00:00", end: null },
    ],
  };
}
