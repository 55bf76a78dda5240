import type { OperationId } from "../../../src/contract/contract.js";
import { answering, asking, json, type Mutation, operationOf, type Row, to } from "./_mutate.js";

export const USAGES = "marketplace_component_usages_list";
export const POLICIES = "marketplace_customer_component_usage_policies_list";
export const RESOURCES = "marketplace_provider_resources_list";
export const USAGE_COUNT = "marketplace_component_usages_count";
export const RESOURCE_COUNT = "marketplace_provider_resources_count";
export const USAGE = "marketplace_component_usages_retrieve";
export const POLICY = "marketplace_customer_component_usage_policies_retrieve";
export const RESOURCE = "marketplace_provider_resources_retrieve";
export const OFFERING = "marketplace_provider_resources_offering_retrieve";
export const DETAILS = "marketplace_provider_resources_details_retrieve";
export const SUBRESOURCES = "marketplace_provider_resources_offering_for_subresources_list";
export const PERIODS = "marketplace_provider_resources_plan_periods_list";
export const TEAM = "marketplace_provider_resources_team_list";
export const PULL = "marketplace_provider_resources_pull";
/** A resource of the default world that has everything, and another one. */
const FULL = "b9005020ea014056801f86ab919a8aef";
const OTHER = "ee456f2fc65a45608f926e90fb6cc9b9";

export const dashed = (hex: unknown) => String(hex).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
export const has = (url: string, name: string) => new URL(url).searchParams.has(name);

/** Changes the query of requests where `when` is true. */
export function query(operation: OperationId, change: (search: URLSearchParams) => void): Mutation["make"] {
  return asking(operation, (request, url) => {
    change(url.searchParams);
    return to(request, url);
  });
}

/** Changes the addresses in `Link`. */
export function links(operation: OperationId, change: (url: URL) => void, relation = "\\w+"): Mutation["make"] {
  return answering(operation, 200, (response) => {
    const list = new Headers(response.headers);
    const changed = (list.get("link") ?? "").replace(RegExp(`<([^>]*)>(?=; rel="${relation}")`, "g"), (_, address) => {
      const url = new URL(address);
      change(url);
      return `<${url}>`;
    });
    list.set("link", changed);
    return new Response(response.body, { headers: list });
  });
}

/** Changes the rows of answers to requests with a parameter. */
export function filtered(
  operation: OperationId,
  name: string,
  change: (found: Row[], url: URL) => Row[],
): Mutation["make"] {
  return json(operation, 200, (found: Row[], { url }) => (has(url, name) ? change(found, new URL(url)) : found));
}

/** Counts otherwise where a parameter is sent. */
export function counting(operations: readonly OperationId[], name: string, more: number): Mutation["make"] {
  return (send) => async (request) => {
    const response = await send(request.clone());
    const operation = operationOf(request);
    if (!operation || !operations.includes(operation) || !has(request.url, name) || response.status !== 200)
      return response;
    const list = new Headers(response.headers);
    list.set("x-result-count", String(Math.max(0, Number(list.get("x-result-count")) + more)));
    return new Response(response.body, { headers: list });
  };
}

/** Asks for the part of another resource. */
export function ofAnother(operation: OperationId): Mutation["make"] {
  return asking(operation, (request, url) => {
    const isFull = url.pathname.includes(FULL);
    url.pathname = url.pathname.replace(/[0-9a-f]{32}/, (uuid) => (/^0{8}/.test(uuid) ? uuid : isFull ? OTHER : FULL));
    return to(request, url);
  });
}

/** Answers where a URL has no such method. */
export function answeringMethod(path: RegExp, method: string, answer: () => Response): Mutation["make"] {
  return (send) => async (request) =>
    request.method === method && path.test(new URL(request.url).pathname) && isStaff(request)
      ? answer()
      : send(request);
}

export function isStaff(request: Request): boolean {
  return request.headers.get("authorization") === "Token staff";
}

/** Changes one record at any depth. */
export function deep(value: unknown, change: (record: Row) => Row): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(change(value as Row)).map(([key, item]) => [key, deep(item, change)]));
}
