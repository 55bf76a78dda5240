import type { OperationId } from "../../../src/contract/contract.js";
import {
  answeringMethod,
  DETAILS,
  dashed,
  deep,
  filtered,
  OFFERING,
  ofAnother,
  PERIODS,
  POLICIES,
  POLICY,
  PULL,
  query,
  RESOURCE,
  RESOURCE_COUNT,
  RESOURCES,
  SUBRESOURCES,
  TEAM,
  USAGE,
  USAGES,
} from "./_changes.js";
import { answering, asking, headers, json, type Mutation, type Row, rows } from "./_mutate.js";
import { filters } from "./_mutations-filters.js";
import { orders, pages } from "./_mutations-pages.js";

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
