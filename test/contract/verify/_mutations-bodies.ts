import { json, type Mutation, type Row, rows } from "./_mutate.js";

const USAGES = "marketplace_component_usages_list";
const POLICIES = "marketplace_customer_component_usage_policies_list";
const RESOURCES = "marketplace_provider_resources_list";
const USAGE = "marketplace_component_usages_retrieve";
const RESOURCE = "marketplace_provider_resources_retrieve";
const POLICY = "marketplace_customer_component_usage_policies_retrieve";
const TEAM = "marketplace_provider_resources_team_list";
const PERIODS = "marketplace_provider_resources_plan_periods_list";
const ACTIONS = "marketplace_customer_component_usage_policies_actions_retrieve";

const without = (name: string) => (row: Row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
const dashed = (hex: unknown) => String(hex).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** Faults in what is answered to a right request. */
export const bodyMutations: readonly Mutation[] = [
  {
    name: "required field dropped in a list",
    rule: "body-required",
    operation: USAGES,
    make: rows(USAGES, without("usage")),
  },
  {
    name: "required field dropped in a record",
    rule: "body-required",
    operation: RESOURCE,
    make: rows(RESOURCE, without("state")),
  },
  {
    name: "required field dropped in a part",
    rule: "body-required",
    operation: TEAM,
    make: rows(TEAM, without("username")),
  },
  {
    name: "number became a text",
    rule: "body-type",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, modified_by: String(row.modified_by) })),
  },
  {
    name: "amounts with one place",
    rule: "decimal-form",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, usage: Number(row.usage).toFixed(1) })),
  },
  {
    name: "amounts with an exponent",
    rule: "decimal-form",
    operation: USAGE,
    make: rows(USAGE, (row) => ({ ...row, usage: Number(row.usage).toExponential() })),
  },
  {
    name: "moments with milliseconds",
    rule: "moment-form",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, date: String(row.date).replace("+00:00", ".500+00:00") })),
  },
  {
    name: "text became a number",
    rule: "body-type",
    operation: RESOURCES,
    make: rows(RESOURCES, (row) => ({ ...row, name: 5 })),
  },
  {
    name: "boolean became a text",
    rule: "body-type",
    operation: POLICIES,
    make: rows(POLICIES, (row) => ({ ...row, has_fired: "yes" })),
  },
  {
    name: "null where it is not allowed",
    rule: "body-type",
    operation: USAGE,
    make: rows(USAGE, (row) => ({ ...row, resource_name: null })),
  },
  {
    name: "object became a list",
    rule: "body-type",
    operation: RESOURCE,
    make: rows(RESOURCE, (row) => ({ ...row, limits: [] })),
  },
  {
    name: "list wrapped in an object",
    rule: "body-type",
    operation: USAGES,
    make: json(USAGES, 200, (results: Row[]) => ({ results })),
  },
  { name: "null instead of a list", rule: "body-type", operation: PERIODS, make: json(PERIODS, 200, () => null) },
  {
    name: "list instead of a record",
    rule: "body-type",
    operation: POLICY,
    make: json(POLICY, 200, (row: Row) => [row]),
  },
  {
    name: "value outside the enum",
    rule: "body-value",
    operation: RESOURCES,
    make: rows(RESOURCES, (row) => ({ ...row, state: "Broken" })),
  },
  {
    name: "unknown action name",
    rule: "body-value",
    operation: ACTIONS,
    make: json(ACTIONS, 200, (names: string[]) => [...names, "explode"]),
  },
  {
    name: "day became a moment",
    rule: "body-value",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, billing_period: `${row.billing_period}T00:00:00+00:00` })),
  },
  {
    name: "uuid that is none",
    rule: "body-value",
    operation: POLICY,
    make: rows(POLICY, (row) => ({ ...row, uuid: "7" })),
  },
  {
    name: "dashed uuids",
    rule: "uuid-form",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, uuid: dashed(row.uuid) })),
  },
  {
    name: "uuids in capitals",
    rule: "uuid-form",
    operation: RESOURCE,
    make: rows(RESOURCE, (row) => ({ ...row, project_uuid: String(row.project_uuid).toUpperCase() })),
  },
  {
    name: "moments with an offset",
    rule: "moment-form",
    operation: USAGES,
    make: rows(USAGES, (row) => ({ ...row, date: "2025-11-21T09:30:00+02:00" })),
  },
  {
    name: "moments without a zone",
    rule: "moment-form",
    operation: RESOURCES,
    make: rows(RESOURCES, (row) => ({ ...row, attributes: {}, description: "", created: "2025-11-21T09:30:00" })),
  },
  {
    name: "hyperlinks without a host",
    rule: "hyperlink-form",
    operation: POLICIES,
    make: rows(POLICIES, (row) => ({ ...row, url: new URL(String(row.url)).pathname })),
  },
  {
    name: "hyperlinks to another host",
    rule: "hyperlink-form",
    operation: RESOURCE,
    make: rows(RESOURCE, (row) => ({ ...row, project: String(row.project).replace("//mock", "//backend:8080") })),
  },
  {
    name: "hyperlinks without a slash at the end",
    rule: "hyperlink-form",
    operation: POLICIES,
    make: rows(POLICIES, (row) => ({ ...row, url: String(row.url).slice(0, -1) })),
  },
  {
    name: "hyperlink to another object",
    rule: "hyperlink-resolves",
    operation: RESOURCES,
    make: rows(RESOURCES, (row) => ({ ...row, project: String(row.project).replace(/\w{32}/, "0".repeat(32)) })),
  },
  {
    name: "another value in the record than in the list",
    rule: "same-record",
    operation: RESOURCE,
    make: rows(RESOURCE, (row) => ({ ...row, paused: !row.paused })),
  },
  {
    name: "another amount in the record than in the list",
    rule: "same-record",
    operation: USAGE,
    make: rows(USAGE, (row) => ({ ...row, usage: Number(row.usage) + 1 })),
  },
];
