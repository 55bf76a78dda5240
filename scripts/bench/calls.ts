import type { Operation } from "../bundle.js";

/** One call of a consumer: which operation, with what (TypeScript source by part), and what is printed of its answer. */
export interface Call {
  operation: Operation;
  parts: { path?: string; query?: string; body?: string };
  read?: string;
}

const UUID = '"a1b2c3d4e5f60718293a4b5c6d7e8f90"';

/** What the five-call consumer calls: it reads, filters, writes and acts, as a page of a front end does. */
const FIVE: Record<string, Omit<Call, "operation">> = {
  marketplace_component_usages_list: { parts: { query: '{ type: "cpu", page_size: 10 }' }, read: "data?.[0]?.usage" },
  marketplace_provider_resources_retrieve: { parts: { path: `{ uuid: ${UUID} }` }, read: "data?.name" },
  marketplace_component_usages_set_usage: {
    parts: { body: `{ resource: ${UUID}, usages: [{ type: "cpu", amount: "12.50" }] }` },
    read: "response?.status",
  },
  marketplace_customer_component_usage_policies_create: {
    parts: {
      body: `{ scope: "https://waldur.example/api/customers/1/", actions: "request_pausing", component_limits_set: [{ component: ${UUID}, limit: 100, period: 2 }] }`,
    },
    read: "data?.uuid",
  },
  marketplace_provider_resources_terminate: {
    parts: { path: `{ uuid: ${UUID} }`, body: "{}" },
    read: "data?.order_uuid",
  },
};

/** The text before which a query key is completed in the five-call consumer. */
export const queryEnd = ", page_size: 10 }";

/**
 * The one call of the smallest consumer: the list of usages, without parameters.
 *
 * @example const [call] = oneCall(listOperations(bundle));
 */
export function oneCall(operations: Operation[]): Call[] {
  return [{ operation: find(operations, "marketplace_component_usages_list"), parts: {}, read: "data" }];
}

/**
 * The five calls whose size, check and completion are measured.
 *
 * @example const calls = fiveCalls(listOperations(bundle));
 * @throws Error when the contract no longer has one of them.
 */
export function fiveCalls(operations: Operation[]): Call[] {
  return Object.entries(FIVE).map(([id, call]) => ({ operation: find(operations, id), ...call }));
}

/**
 * A call of every operation, to be bundled but not to be type-checked: no arguments, since all peers are given the same.
 *
 * @example allCalls(listOperations(bundle)).length; // 44
 */
export function allCalls(operations: Operation[]): Call[] {
  return operations.map((operation) => ({ operation, parts: {} }));
}

/**
 * The name of an operation's function, as in the docs' TypeScript examples.
 *
 * @example functionName("marketplace_component_usages_list"); // "marketplaceComponentUsagesList"
 */
export function functionName(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function find(operations: Operation[], id: string): Operation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The contract has no ${id} any more; name another call in scripts/bench/calls.ts.`);
  return operation;
}
