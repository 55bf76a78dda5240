import type { OperationId } from "../../../src/contract/contract.js";
import { answering, asking, headers, ignoring, json, type Mutation, type Row, status, to } from "./_mutate.js";

const USAGES = "marketplace_component_usages_list";
const POLICIES = "marketplace_customer_component_usage_policies_list";
const RESOURCES = "marketplace_provider_resources_list";
const USAGE_COUNT = "marketplace_component_usages_count";
const POLICY_COUNT = "marketplace_customer_component_usage_policies_count";
const RESOURCE_COUNT = "marketplace_provider_resources_count";
const RESOURCE = "marketplace_provider_resources_retrieve";

/** Changes a query parameter where it is sent. */
function parameter(
  operation: OperationId,
  name: string,
  change: (value: string) => string | undefined,
): Mutation["make"] {
  return asking(operation, (request, url) => {
    const value = url.searchParams.get(name);
    const changed = value === null ? undefined : change(value);
    if (value !== null && changed === undefined) url.searchParams.delete(name);
    if (changed !== undefined) url.searchParams.set(name, changed);
    return to(request, url);
  });
}

/** Changes rows of answers to requests with a parameter. */
function filtered(operation: OperationId, name: string, change: (found: Row[], url: URL) => Row[]): Mutation["make"] {
  return json(operation, 200, (found: Row[], request) => {
    const url = new URL(request.url);
    return url.searchParams.has(name) ? change(found, url) : found;
  });
}

const pages: Mutation[] = [
  { name: "count one too high", rule: "page-count", operation: USAGES, make: moreRows(USAGES, 1) },
  { name: "count one too low", rule: "page-count", operation: POLICIES, make: moreRows(POLICIES, -1) },
  { name: "page_size ignored", rule: "page-size", operation: USAGES, make: ignoring(USAGES, "page_size") },
  {
    name: "page_size of 20 by default",
    rule: "page-size",
    operation: RESOURCES,
    make: asking(RESOURCES, (request, url) => {
      if (!url.searchParams.has("page_size")) url.searchParams.set("page_size", "20");
      return to(request, url);
    }),
  },
  {
    name: "one row more than page_size",
    rule: "page-size",
    operation: RESOURCES,
    make: parameter(RESOURCES, "page_size", (size) => String(Number(size) + 1)),
  },
  { name: "always the first page", rule: "page-rows", operation: RESOURCES, make: ignoring(RESOURCES, "page") },
  { name: "empty page beyond the end", rule: "page-range", operation: USAGES, make: status(USAGES, 404, 200, []) },
  { name: "duplicate rows across pages", rule: "page-rows", operation: USAGES, make: repeatingRow(USAGES) },
  { name: "no Link", rule: "page-links", operation: USAGES, make: headers(USAGES, 200, { link: null }) },
  {
    name: "next page skips one",
    rule: "page-links",
    operation: RESOURCES,
    make: linkPages(RESOURCES, "next", (page) => page + 1),
  },
  {
    name: "last page one too far",
    rule: "page-links",
    operation: USAGES,
    make: linkPages(USAGES, "last", (page) => page + 1),
  },
  {
    name: "links on another host",
    rule: "page-links",
    operation: POLICIES,
    make: answering(POLICIES, 200, (response) => {
      const list = new Headers(response.headers);
      list.set("link", (list.get("link") ?? "").replaceAll("//mock", "//inside:8080"));
      return new Response(response.body, { headers: list });
    }),
  },
];

const filters: Mutation[] = [
  { name: "uuid filter ignored", rule: "filter", operation: USAGES, make: ignoring(USAGES, "customer_uuid") },
  { name: "choice filter ignored", rule: "filter", operation: RESOURCES, make: ignoring(RESOURCES, "state") },
  { name: "scope filter ignored", rule: "filter", operation: POLICIES, make: ignoring(POLICIES, "scope_uuid") },
  { name: "link filter ignored", rule: "filter", operation: POLICIES, make: ignoring(POLICIES, "scope") },
  {
    name: "boolean filter ignored",
    rule: "filter",
    operation: RESOURCES,
    make: ignoring(RESOURCES, "offering_shared"),
  },
  { name: "date filter ignored", rule: "filter", operation: USAGES, make: ignoring(USAGES, "date_after") },
  {
    name: "date filter the wrong way round",
    rule: "filter",
    operation: USAGES,
    make: asking(USAGES, (request, url) => {
      const day = url.searchParams.get("date_before");
      if (day) {
        url.searchParams.delete("date_before");
        url.searchParams.set("date_after", day);
      }
      return to(request, url);
    }),
  },
  { name: "month filter ignored", rule: "filter", operation: USAGES, make: ignoring(USAGES, "billing_period") },
  { name: "number filter ignored", rule: "filter", operation: USAGES, make: ignoring(USAGES, "billing_period_month") },
  {
    name: "filter loses a row",
    rule: "filter",
    operation: USAGES,
    make: filtered(USAGES, "type", (found) => found.slice(1)),
  },
  {
    name: "filter by exact text instead of a part",
    rule: "filter",
    operation: RESOURCES,
    make: asking(RESOURCES, (request, url) => {
      const name = url.searchParams.get("name");
      if (name) {
        url.searchParams.delete("name");
        url.searchParams.set("name_exact", name);
      }
      return to(request, url);
    }),
  },
  {
    name: "only the first of two uuids",
    rule: "filter",
    operation: RESOURCES,
    make: parameter(RESOURCES, "offering_uuid", (list) => list.split(",")[0]),
  },
  {
    name: "only the last of two states",
    rule: "filter",
    operation: RESOURCES,
    make: parameter(RESOURCES, "state", (state) => state),
  },
  {
    name: "dashed uuids not understood",
    rule: "filter",
    operation: USAGES,
    make: filtered(USAGES, "project_uuid", (found, url) =>
      url.searchParams.get("project_uuid")?.includes("-") ? [] : found,
    ),
  },
  {
    name: "one of two filters ignored",
    rule: "filter",
    operation: USAGES,
    make: asking(USAGES, (request, url) => {
      if (url.searchParams.has("billing_period") && url.searchParams.has("billing_period_month"))
        url.searchParams.delete("billing_period");
      if (url.searchParams.has("customer_uuid") && [...url.searchParams.keys()].length > 3)
        url.searchParams.delete("customer_uuid");
      return to(request, url);
    }),
  },
  {
    name: "malformed uuid taken",
    rule: "filter-refused",
    operation: USAGES,
    make: parameter(USAGES, "project_uuid", (text) => (/^[\w-]{32,36}$/.test(text) ? text : undefined)),
  },
  {
    name: "malformed date taken",
    rule: "filter-refused",
    operation: RESOURCES,
    make: parameter(RESOURCES, "created", (text) => (text === "someday" ? undefined : text)),
  },
  {
    name: "unknown ordering taken",
    rule: "filter-refused",
    operation: USAGES,
    make: parameter(USAGES, "o", (text) => (text.startsWith("no-such") ? undefined : text)),
  },
  {
    name: "unknown state taken",
    rule: "filter-refused",
    operation: RESOURCES,
    make: parameter(RESOURCES, "state", (text) => (text.startsWith("no-such") ? undefined : text)),
  },
];

const orderings: Mutation[] = [
  {
    name: "ordering ignored",
    rule: "ordering",
    operation: USAGES,
    make: parameter(USAGES, "o", (o) => (o.startsWith("no-such") ? o : undefined)),
  },
  {
    name: "descending taken for ascending",
    rule: "ordering",
    operation: RESOURCES,
    make: parameter(RESOURCES, "o", (o) => o.replace(/^-/, "")),
  },
  {
    name: "numbers sorted as texts",
    rule: "ordering",
    operation: USAGES,
    make: filtered(USAGES, "o", (found, url) => {
      const order = url.searchParams.get("o");
      if (order !== "usage" && order !== "-usage") return found;
      const sorted = found.sort((a, b) => (String(a.usage) < String(b.usage) ? -1 : 1));
      return order === "usage" ? sorted : sorted.reverse();
    }),
  },
];

const selections: Mutation[] = [
  { name: "field ignored in a list", rule: "field", operation: USAGES, make: ignoring(USAGES, "field") },
  { name: "field ignored in a record", rule: "field", operation: RESOURCE, make: ignoring(RESOURCE, "field") },
  {
    name: "field leaves one out",
    rule: "field",
    operation: USAGES,
    make: filtered(USAGES, "field", (found) => found.map(({ customer_name: _left, ...row }) => row)),
  },
  {
    name: "field adds the uuid",
    rule: "field",
    operation: RESOURCES,
    make: filtered(RESOURCES, "field", (found) => found.map((row) => ({ uuid: "0".repeat(32), ...row }))),
  },
];

const heads: Mutation[] = [
  {
    name: "HEAD counts otherwise",
    rule: "head",
    operation: USAGE_COUNT,
    make: headers(USAGE_COUNT, 200, { "x-result-count": "1" }),
  },
  {
    name: "HEAD without a count",
    rule: "header",
    operation: RESOURCE_COUNT,
    make: headers(RESOURCE_COUNT, 200, { "x-result-count": null }),
  },
  { name: "HEAD is not there", rule: "status", operation: POLICY_COUNT, make: status(POLICY_COUNT, 200, 405) },
  {
    name: "HEAD needs no token",
    rule: "auth-missing",
    operation: RESOURCE_COUNT,
    make: answering(
      RESOURCE_COUNT,
      401,
      () => new Response(null, { headers: { "x-result-count": "5", link: '<http://mock/>; rel="first"' } }),
    ),
  },
  { name: "HEAD ignores filters", rule: "head", operation: USAGE_COUNT, make: ignoring(USAGE_COUNT, "customer_uuid") },
];

export const listMutations: readonly Mutation[] = [...pages, ...filters, ...orderings, ...selections, ...heads];

/** Says another number of rows than there is. */
function moreRows(operation: OperationId, more: number): Mutation["make"] {
  return answering(operation, 200, (response) => {
    const list = new Headers(response.headers);
    list.set("x-result-count", String(Math.max(0, Number(list.get("x-result-count")) + more)));
    return new Response(response.body, { headers: list });
  });
}

/** Gives the last row of the first page as the first of the second. */
function repeatingRow(operation: OperationId): Mutation["make"] {
  return (send) => {
    let last: Row | undefined;
    return json(operation, 200, (found: Row[], request) => {
      const page = new URL(request.url).searchParams.get("page");
      if (page === "1") last = found.at(-1);
      return page === "2" && last ? [last, ...found.slice(1)] : found;
    })(send);
  };
}

/** Changes the page of a relation in `Link`. */
function linkPages(operation: OperationId, relation: string, change: (page: number) => number): Mutation["make"] {
  return answering(operation, 200, (response) => {
    const list = new Headers(response.headers);
    const links = (list.get("link") ?? "")
      .split(", ")
      .map((link) =>
        link.includes(`rel="${relation}"`)
          ? link.replace(/([?&]page=)(\d+)/, (_, name, page) => `${name}${change(Number(page))}`)
          : link,
      );
    list.set("link", links.join(", "));
    return new Response(response.body, { headers: list });
  });
}
