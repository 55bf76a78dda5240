import { filtered, isStaff, POLICIES, query, RESOURCES, USAGES } from "./_changes.js";
import { ignoring, json, type Mutation, operationOf, type Row } from "./_mutate.js";

export const filters: Mutation[] = [
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
