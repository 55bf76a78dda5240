import type { OperationId } from "../../../src/contract/contract.js";
import {
  answering,
  asking,
  headers,
  ignoring,
  json,
  type Mutation,
  operationOf,
  type Row,
  rows,
  to,
} from "./_mutate.js";

const USAGES = "marketplace_component_usages_list";
const POLICIES = "marketplace_customer_component_usage_policies_list";
const RESOURCES = "marketplace_provider_resources_list";
const USAGE_COUNT = "marketplace_component_usages_count";
const RESOURCE_COUNT = "marketplace_provider_resources_count";
const USAGE = "marketplace_component_usages_retrieve";
const POLICY = "marketplace_customer_component_usage_policies_retrieve";
const RESOURCE = "marketplace_provider_resources_retrieve";
const OFFERING = "marketplace_provider_resources_offering_retrieve";
const DETAILS = "marketplace_provider_resources_details_retrieve";
const SUBRESOURCES = "marketplace_provider_resources_offering_for_subresources_list";
const PERIODS = "marketplace_provider_resources_plan_periods_list";
const TEAM = "marketplace_provider_resources_team_list";
const PULL = "marketplace_provider_resources_pull";
/** A resource of the default world that has everything, and another one. */
const FULL = "b9005020ea014056801f86ab919a8aef";
const OTHER = "ee456f2fc65a45608f926e90fb6cc9b9";

const dashed = (hex: unknown) => String(hex).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const has = (url: string, name: string) => new URL(url).searchParams.has(name);

/** Changes the query of requests where `when` is true. */
function query(operation: OperationId, change: (search: URLSearchParams) => void): Mutation["make"] {
  return asking(operation, (request, url) => {
    change(url.searchParams);
    return to(request, url);
  });
}

/** Changes the addresses in `Link`. */
function links(operation: OperationId, change: (url: URL) => void, relation = "\\w+"): Mutation["make"] {
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
function filtered(operation: OperationId, name: string, change: (found: Row[], url: URL) => Row[]): Mutation["make"] {
  return json(operation, 200, (found: Row[], { url }) => (has(url, name) ? change(found, new URL(url)) : found));
}

/** Counts otherwise where a parameter is sent. */
function counting(operations: readonly OperationId[], name: string, more: number): Mutation["make"] {
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
function ofAnother(operation: OperationId): Mutation["make"] {
  return asking(operation, (request, url) => {
    const isFull = url.pathname.includes(FULL);
    url.pathname = url.pathname.replace(/[0-9a-f]{32}/, (uuid) => (/^0{8}/.test(uuid) ? uuid : isFull ? OTHER : FULL));
    return to(request, url);
  });
}

/** Answers where a URL has no such method. */
function answeringMethod(path: RegExp, method: string, answer: () => Response): Mutation["make"] {
  return (send) => async (request) =>
    request.method === method && path.test(new URL(request.url).pathname) && isStaff(request)
      ? answer()
      : send(request);
}

function isStaff(request: Request): boolean {
  return request.headers.get("authorization") === "Token staff";
}

/** Changes one record at any depth. */
function deep(value: unknown, change: (record: Row) => Row): unknown {
  if (Array.isArray(value)) return value.map((item) => deep(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(change(value as Row)).map(([key, item]) => [key, deep(item, change)]));
}

const pages: Mutation[] = [
  ...[
    { name: "Link forgets page_size", list: USAGES, gone: ["page_size"] },
    { name: "Link forgets a filter", list: USAGES, gone: ["customer_uuid", "offering_uuid", "type"] },
    { name: "Link forgets the order", list: RESOURCES, gone: ["o"] },
    { name: "Link forgets the fields", list: RESOURCES, gone: ["field"] },
    { name: "Link forgets a filter of policies", list: POLICIES, gone: ["scope_uuid", "customer_uuid"] },
  ].map(({ name, list, gone }): Mutation => {
    const forget = (url: URL) => {
      for (const each of gone) url.searchParams.delete(each);
    };
    return { name, rule: "page-links", operation: list as OperationId, make: links(list as OperationId, forget) };
  }),
  {
    name: "only the next page forgets filters",
    rule: "page-links",
    operation: RESOURCES,
    make: links(
      RESOURCES,
      (url) => {
        for (const name of [...url.searchParams.keys()])
          if (!/^(page|page_size)$/.test(name)) url.searchParams.delete(name);
      },
      "next",
    ),
  },
  {
    name: "Link keeps the first of several values",
    rule: "page-links",
    operation: RESOURCES,
    make: links(RESOURCES, (url) => {
      for (const name of new Set(url.searchParams.keys()))
        url.searchParams.set(name, url.searchParams.get(name) as string);
    }),
  },
  {
    name: "Link has a parameter that was not sent",
    rule: "page-links",
    operation: USAGES,
    make: links(USAGES, (url) => url.searchParams.set("type", "cpu")),
  },
  {
    name: "page_size of 100 at most",
    rule: "page-size",
    operation: USAGES,
    make: query(USAGES, (search) => {
      if (Number(search.get("page_size")) > 100) search.set("page_size", "100");
    }),
  },
  {
    name: "page_size has no limit",
    rule: "page-size",
    operation: USAGES,
    make: (send) => async (request) => {
      const url = new URL(request.url);
      if (operationOf(request) !== USAGES || Number(url.searchParams.get("page_size")) <= 300 || !isStaff(request))
        return send(request);
      const pages = [1, 2].map(async (page) => {
        url.searchParams.set("page_size", "300");
        url.searchParams.set("page", String(page));
        return send(to(request, url));
      });
      const [first, second] = (await Promise.all(pages)) as [Response, Response];
      const body = [...((await first.json()) as Row[]), ...((await second.json()) as Row[])];
      return Response.json(body, { headers: first.headers });
    },
  },
  ...["0", "-1", "abc"].map(
    (size): Mutation => ({
      name: `page_size=${size} is refused`,
      rule: "page-size",
      operation: POLICIES,
      make: asking(POLICIES, (request, url) =>
        url.searchParams.get("page_size") === size
          ? Response.json({ page_size: ["Wrong."] }, { status: 400 })
          : request,
      ),
    }),
  ),
  {
    name: "page_size=0 gives no rows",
    rule: "page-size",
    operation: RESOURCES,
    make: filtered(RESOURCES, "page_size", (found, url) => (url.searchParams.get("page_size") === "0" ? [] : found)),
  },
  {
    name: "page_size=0 gives all rows",
    rule: "page-size",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.get("page_size") === "0") search.set("page_size", "300");
    }),
  },
  ...["0", "abc", "-1"].flatMap((page) =>
    [USAGES, POLICIES, RESOURCES].map(
      (list): Mutation => ({
        name: `page=${page} taken by ${list}`,
        rule: "page-range",
        operation: list as OperationId,
        make: query(list as OperationId, (search) => {
          if (search.get("page") === page) search.set("page", "1");
        }),
      }),
    ),
  ),
  {
    name: "page=0 is a 400",
    rule: "page-range",
    operation: USAGES,
    make: asking(USAGES, (request, url) =>
      url.searchParams.get("page") === "0" ? Response.json({ page: ["Wrong."] }, { status: 400 }) : request,
    ),
  },
  {
    name: "count too high under a filter, in HEAD, too",
    rule: "page-count",
    operation: USAGES,
    make: counting([USAGES, USAGE_COUNT], "customer_uuid", 1),
  },
  {
    name: "count too low under a filter, in HEAD, too",
    rule: "page-count",
    operation: RESOURCES,
    make: counting([RESOURCES, RESOURCE_COUNT], "customer_uuid", -1),
  },
  {
    name: "filters are lost on the second page",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (Number(search.get("page")) > 1) for (const name of ["customer_uuid", "offering_uuid"]) search.delete(name);
    }),
  },
  {
    name: "the order is lost on the second page",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      if (Number(search.get("page")) > 1) search.delete("o");
    }),
  },
  {
    name: "rows are sorted within each page only",
    rule: "ordering",
    operation: USAGES,
    make: filtered(USAGES, "o", (found, url) => {
      const [key = ""] = (url.searchParams.get("o") ?? "").split(",");
      const name = key.replace("-", "");
      const read = (row: Row) => (name === "usage" ? Number(row[name]) : String(row[name]));
      const sign = key.startsWith("-") ? -1 : 1;
      return found.sort((a, b) => sign * (read(a) < read(b) ? -1 : read(a) > read(b) ? 1 : 0));
    }),
  },
];
/** Takes the order away before the pages are cut, and sorts each of them afterwards. */
const sortedByPage = pages.at(-1) as Mutation;
pages[pages.length - 1] = {
  ...sortedByPage,
  make: (send) => {
    const unordered = query(USAGES, (search) => {
      if (/^-?(usage|billing_period)/.test(search.get("o") ?? "")) search.delete("o");
    })(send);
    return async (request) => {
      const url = new URL(request.url);
      return sortedByPage.make(operationOf(request) === USAGES && has(request.url, "o") ? unordered : send)(
        to(request, url),
      );
    };
  },
};

const orders: Mutation[] = [
  {
    name: "only the first key of o",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys[0] as string);
    }),
  },
  {
    name: "only the last key of o",
    rule: "ordering",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys.at(-1) as string);
    }),
  },
  {
    name: "several keys of o are refused",
    rule: "ordering",
    operation: RESOURCES,
    make: asking(RESOURCES, (request, url) =>
      url.searchParams.get("o")?.includes(",") ? Response.json({ o: ["Wrong."] }, { status: 400 }) : request,
    ),
  },
  {
    name: "the second key of o in the wrong direction",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      const [first, second] = search.get("o")?.split(",") ?? [];
      if (second) search.set("o", `${first},${second.startsWith("-") ? second.slice(1) : `-${second}`}`);
    }),
  },
  {
    name: "an unknown second key of o is taken",
    rule: "filter-refused",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys.filter((key) => !key.startsWith("no-such")).join(","));
    }),
  },
  {
    name: "usages oldest first by default",
    rule: "ordering",
    operation: USAGES,
    make: json(USAGES, 200, (found: Row[], { url }) => (has(url, "o") || has(url, "field") ? found : found.reverse())),
  },
  {
    name: "policies oldest first by default",
    rule: "ordering",
    operation: POLICIES,
    make: json(POLICIES, 200, (found: Row[]) => found.reverse()),
  },
];

const filters: Mutation[] = [
  {
    name: "query finds nothing",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.has("query")) search.set("name_exact", "no-such-name");
    }),
  },
  { name: "query ignored", rule: "filter", operation: RESOURCES, make: ignoring(RESOURCES, "query") },
  {
    name: "query does not know uuids",
    rule: "filter",
    operation: RESOURCES,
    make: filtered(RESOURCES, "query", (found, url) =>
      /^[0-9a-f]{32}$/.test(url.searchParams.get("query") ?? "") ? [] : found,
    ),
  },
  {
    name: "query with capitals finds nothing",
    rule: "filter",
    operation: RESOURCES,
    make: filtered(RESOURCES, "query", (found, url) => {
      const text = url.searchParams.get("query") ?? "";
      return found.filter(({ name }) => String(name).includes(text));
    }),
  },
  ...[
    "usage_based",
    "limit_based",
    "only_usage_based",
    "only_limit_based",
    "lexis_links_supported",
    "component_count",
    "limit_component_count",
    "service_manager_uuid",
    "parent_offering_uuid",
    "visible_to_username",
    "paused",
    "downscaled",
    "restrict_member_access",
    "has_terminate_date",
    "offering_billable",
    "runtime_state",
    "backend_id",
    "category_uuid",
    "provider_uuid",
    "plan_uuid",
    "created",
    "modified",
    "name_exact",
    "project_name",
    "offering_type",
    "offering_slug",
    "offering",
    "customer",
  ].map(
    (name): Mutation => ({
      name: `${name} ignored`,
      rule: "filter",
      operation: RESOURCES,
      make: ignoring(RESOURCES, name),
    }),
  ),
  ...["resource", "resource_uuid", "type", "billing_period_year", "date_before", "offering_uuid"].map(
    (name): Mutation => ({
      name: `${name} of usages ignored`,
      rule: "filter",
      operation: USAGES,
      make: ignoring(USAGES, name),
    }),
  ),
  {
    name: "usage_based=false gives all rows",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.get("usage_based") === "false") search.delete("usage_based");
    }),
  },
  {
    name: "paused=false gives all rows",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.get("paused") === "false") search.delete("paused");
    }),
  },
  {
    name: "has_terminate_date the wrong way round",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const value = search.get("has_terminate_date");
      if (value) search.set("has_terminate_date", value === "true" ? "false" : "true");
    }),
  },
  {
    name: "one state finds nothing",
    rule: "filter",
    operation: RESOURCES,
    make: filtered(RESOURCES, "state", (found) => found.filter(({ state }) => state !== "Terminated")),
  },
  {
    name: "one state finds others, too",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.getAll("state").includes("Erred")) search.append("state", "Terminated");
    }),
  },
  {
    name: "a bad uuid beside a good one is taken",
    rule: "filter-refused",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const good = search
        .get("offering_uuid")
        ?.split(",")
        .filter((each) => /^[\w-]{32,36}$/.test(each));
      if (good && good.length > 0) search.set("offering_uuid", good.join(","));
    }),
  },
  {
    name: "unknown parameters are refused",
    rule: "filter",
    operation: POLICIES,
    make: (send) => async (request) => {
      const known = ["customer", "customer_uuid", "page", "page_size", "scope", "scope_uuid"];
      const isKnown = [...new URL(request.url).searchParams.keys()].every((name) => known.includes(name));
      if (operationOf(request) !== POLICIES || isKnown || !isStaff(request)) return send(request);
      return Response.json({ detail: "Unknown parameter." }, { status: 400 });
    },
  },
  {
    name: "unknown parameters find nothing",
    rule: "filter",
    operation: USAGES,
    make: filtered(USAGES, "page", (found, url) => {
      const known = /^(billing_period|date_|customer|offering|project|resource|type|o$|field|page)/;
      return [...url.searchParams.keys()].every((name) => known.test(name)) ? found : [];
    }),
  },
  {
    name: "an empty filter finds nothing",
    rule: "filter",
    operation: RESOURCES,
    make: json(RESOURCES, 200, (found: Row[], { url }) =>
      [...new URL(url).searchParams.values()].includes("") ? [] : found,
    ),
  },
  {
    name: "links with a host are not understood",
    rule: "filter",
    operation: USAGES,
    make: filtered(USAGES, "resource", (found, url) =>
      url.searchParams.get("resource")?.startsWith("http") ? [] : found,
    ),
  },
  {
    name: "links of another kind are taken",
    rule: "filter",
    operation: POLICIES,
    make: query(POLICIES, (search) => {
      const link = search.get("scope");
      if (link) search.set("scope", link.replace("/projects/", "/customers/"));
    }),
  },
  {
    name: "duplicate rows under a filter",
    rule: "page-rows",
    operation: RESOURCES,
    make: filtered(RESOURCES, "customer_uuid", (found) => (found[0] ? [found[0], ...found.slice(0, -1)] : found)),
  },
];

const parts: Mutation[] = [
  { name: "offering of another resource", rule: "same-record", operation: OFFERING, make: ofAnother(OFFERING) },
  {
    name: "offering by another name",
    rule: "same-record",
    operation: OFFERING,
    make: rows(OFFERING, (row) => ({ ...row, name: `${row.name}!` })),
  },
  { name: "plan periods of another resource", rule: "same-record", operation: PERIODS, make: ofAnother(PERIODS) },
  {
    name: "plan of another plan period",
    rule: "same-record",
    operation: PERIODS,
    make: json(PERIODS, 200, (found: Row[]) => found.map((row) => ({ ...row, plan_uuid: "1".repeat(32) }))),
  },
  {
    name: "other usage in a plan period",
    rule: "same-record",
    operation: PERIODS,
    make: json(PERIODS, 200, (found: Row[]) =>
      deep(found, (row) => ("usage" in row ? { ...row, usage: "1.00" } : row)),
    ),
  },
  {
    name: "team in another order",
    rule: "ordering",
    operation: TEAM,
    make: json(TEAM, 200, (found: Row[]) => found.reverse()),
  },
  {
    name: "team with somebody twice",
    rule: "page-rows",
    operation: TEAM,
    make: json(TEAM, 200, (found: Row[]) => found.flatMap((row) => [row, row])),
  },
  {
    name: "details of another resource",
    rule: "same-record",
    operation: DETAILS,
    make: rows(DETAILS, (row) => ({ ...row, uuid: "1".repeat(32) })),
  },
  {
    name: "details are a list",
    rule: "body-type",
    operation: DETAILS,
    make: json(DETAILS, 200, (row: Row) => [row]),
  },
  {
    name: "dashed uuids in details",
    rule: "uuid-form",
    operation: DETAILS,
    make: rows(DETAILS, (row) => ({ ...row, customer_uuid: dashed(row.customer_uuid) })),
  },
  {
    name: "links of details without a slash",
    rule: "hyperlink-form",
    operation: DETAILS,
    make: rows(DETAILS, (row) => ({ ...row, project: String(row.project).slice(0, -1) })),
  },
  {
    name: "offerings for subresources without a type",
    rule: "body-required",
    operation: SUBRESOURCES,
    make: json(SUBRESOURCES, 200, (found: Row[]) => found.map(({ type: _left, ...row }) => row)),
  },
  {
    name: "dashed offerings for subresources",
    rule: "uuid-form",
    operation: SUBRESOURCES,
    make: json(SUBRESOURCES, 200, (found: Row[]) => found.map((row) => ({ ...row, uuid: dashed(row.uuid) }))),
  },
];

const forms: Mutation[] = [
  {
    name: "dashed component of a policy",
    rule: "uuid-form",
    operation: POLICY,
    make: json(POLICY, 200, (row: Row) =>
      deep(row, (each) => ("component" in each ? { ...each, component: dashed(each.component) } : each)),
    ),
  },
  {
    name: "dashed uuid in a link",
    rule: "hyperlink-form",
    operation: RESOURCE,
    make: rows(RESOURCE, (row) => ({
      ...row,
      project: String(row.project).replace(/[0-9a-f]{32}/, (hex) => dashed(hex)),
    })),
  },
  {
    name: "dashed uuids in orders",
    rule: "uuid-form",
    operation: RESOURCE,
    make: json(RESOURCE, 200, (row: Row) =>
      deep(row, (each) =>
        "marketplace_resource_uuid" in each
          ? { ...each, marketplace_resource_uuid: dashed(each.marketplace_resource_uuid) }
          : each,
      ),
    ),
  },
  {
    name: "dashed uuids of plan periods",
    rule: "uuid-form",
    operation: PERIODS,
    make: json(PERIODS, 200, (found: Row[]) => deep(found, (row) => ({ ...row, uuid: dashed(row.uuid) }))),
  },
  {
    name: "policy by a link of another kind",
    rule: "hyperlink-resolves",
    operation: POLICIES,
    make: rows(POLICIES, (row) => ({ ...row, scope: String(row.scope).replace("/customers/", "/projects/") })),
  },
  {
    name: "billing period in the middle of a month",
    rule: "body-value",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, billing_period: String(row.billing_period).replace(/..$/, "15") })),
  },
];

const methods: Mutation[] = [
  {
    name: "405 without Allow",
    rule: "method",
    operation: PULL,
    make: (send) => async (request) => {
      const response = await send(request);
      const list = new Headers(response.headers);
      if (response.status === 405) list.delete("allow");
      return new Response(response.body, { status: response.status, headers: list });
    },
  },
  {
    name: "Allow of a 405 lacks POST",
    rule: "method",
    operation: PULL,
    make: (send) => async (request) => {
      const response = await send(request);
      const list = new Headers(response.headers);
      if (response.status === 405 && request.url.includes("/pull/")) list.set("allow", "GET, HEAD, OPTIONS");
      return new Response(response.body, { status: response.status, headers: list });
    },
  },
  ...[
    { what: "POST to the list of usages", path: /usages\/$/, method: "POST", operation: USAGES },
    { what: "PUT of a usage", path: /usages\/\w{32}\/$/, method: "PUT", operation: USAGE },
    { what: "PATCH of a usage", path: /usages\/\w{32}\/$/, method: "PATCH", operation: USAGE },
    { what: "DELETE of a usage", path: /usages\/\w{32}\/$/, method: "DELETE", operation: USAGE },
    { what: "POST to the list of resources", path: /resources\/$/, method: "POST", operation: RESOURCES },
    { what: "DELETE of a resource", path: /resources\/\w{32}\/$/, method: "DELETE", operation: RESOURCE },
    { what: "POST to the team", path: /\/team\/$/, method: "POST", operation: TEAM },
  ].map(
    ({ what, path, method, operation }): Mutation => ({
      name: what,
      rule: "method",
      operation: operation as OperationId,
      writes: true,
      make: answeringMethod(path, method, () => Response.json({}, { status: 200 })),
    }),
  ),
  {
    name: "405 is a 404 for a usage",
    rule: "method",
    operation: USAGE,
    writes: true,
    make: answeringMethod(/usages\/\w{32}\/$/, "DELETE", () =>
      Response.json({ detail: "No ComponentUsage matches the given query." }, { status: 404 }),
    ),
  },
];

const others: Mutation[] = [
  {
    name: "field with several names leaves only the first",
    rule: "field",
    operation: USAGES,
    make: query(USAGES, (search) => {
      if (search.getAll("field").length > 1) search.set("field", search.get("field") as string);
    }),
  },
  {
    name: "field with several names in a record leaves only the first",
    rule: "field",
    operation: USAGE,
    make: query(USAGE, (search) => {
      if (search.getAll("field").length > 1) search.set("field", search.get("field") as string);
    }),
  },
  {
    name: "HEAD counts pages",
    rule: "head",
    operation: RESOURCE_COUNT,
    make: headers(RESOURCE_COUNT, 200, { "x-result-count": "10" }),
  },
];

const more: Mutation[] = [
  {
    name: "404 where nothing matches",
    rule: "filter",
    operation: USAGES,
    make: answering(USAGES, 200, async (response) => {
      const text = await response.text();
      const { headers: list } = response;
      if (text !== "[]") return new Response(text, { headers: list });
      return Response.json({ detail: "Invalid page." }, { status: 404, headers: list });
    }),
  },
  {
    name: "type in capitals finds the same",
    rule: "filter",
    operation: USAGES,
    make: query(USAGES, (search) => {
      const type = search.get("type");
      if (type) search.set("type", type.toLowerCase());
    }),
  },
  ...["date_after", "date_before"].map(
    (name): Mutation => ({
      name: `${name} leaves its day out`,
      rule: "filter",
      operation: USAGES,
      make: filtered(USAGES, name, (found, url) =>
        found.filter(({ date }) => String(date).slice(0, 10) !== url.searchParams.get(name)),
      ),
    }),
  ),
  {
    name: "name finds beginnings only",
    rule: "filter",
    operation: RESOURCES,
    make: filtered(RESOURCES, "name", (found, url) => {
      const part = (url.searchParams.get("name") ?? "").toLowerCase();
      return found.filter(({ name }) => String(name).toLowerCase().startsWith(part));
    }),
  },
  {
    name: "states descend as they ascend",
    rule: "ordering",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.get("o") === "-state") search.set("o", "state");
    }),
  },
  {
    name: "field is lost on the second page",
    rule: "field",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (Number(search.get("page")) > 1) search.delete("field");
    }),
  },
  {
    name: "dashed uuids of records are not found",
    rule: "same-record",
    operation: USAGE,
    make: asking(USAGE, (request, url) =>
      /-.*-.*-.*-/.test(url.pathname.split("/").at(-2) as string)
        ? Response.json({ detail: "Not found." }, { status: 404 })
        : request,
    ),
  },
  {
    name: "uuids of records in capitals are not found",
    rule: "same-record",
    operation: POLICY,
    make: asking(POLICY, (request, url) =>
      /[A-F]/.test(url.pathname) ? Response.json({ detail: "Not found." }, { status: 404 }) : request,
    ),
  },
  {
    name: "a row comes twice on a page",
    rule: "page-rows",
    operation: USAGES,
    make: json(USAGES, 200, (found: Row[]) => (found[1] ? [found[0], ...found.slice(0, -1)] : found)),
  },
  {
    name: "fired policies without a time",
    rule: "body-value",
    operation: POLICIES,
    make: rows(POLICIES, (row) => ({ ...row, fired_datetime: null })),
  },
  {
    name: "period by the name of another",
    rule: "body-value",
    operation: POLICIES,
    make: json(POLICIES, 200, (found: Row[]) =>
      deep(found, (row) => (row.period_name === "12 month" ? { ...row, period_name: "1 month" } : row)),
    ),
  },
];

/** Faults that are seen only where the details are looked at. */
export const detailMutations: readonly Mutation[] = [
  ...pages,
  ...orders,
  ...filters,
  ...parts,
  ...forms,
  ...methods,
  ...others,
  ...more,
];
