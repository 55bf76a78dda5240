import { type Contract, perContract } from "../../../contract/contract.js";
import type { FamilyName, Row } from "../../lists.js";

/** A value of a filter and the rows that it should give. */
export interface FilterTest {
  /** Several are sent as several pairs. */
  readonly value: string | readonly string[];
  /** Whether a row matches, undefined where it may go either way; undefined when rows do not show it at all. */
  readonly matches: ((row: Row) => boolean | undefined) | undefined;
}

/** Makes tests of a filter from the rows that there are; none when they give no value. */
type FilterRule = (rows: readonly Row[]) => FilterTest[];

/** A uuid that nothing has. */
export const NOBODY = "00000000000040008000000000000000";

/** The value of a column that divides the rows best, so that a filter that is ignored shows. */
function selective(rows: readonly Row[], read: (row: Row) => unknown): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = read(row);
    if (typeof value === "string" && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
    if (typeof value === "number") counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const half = rows.length / 2;
  return [...counts].sort(([, a], [, b]) => Math.abs(a - half) - Math.abs(b - half))[0]?.[0];
}

function column(name: string): (row: Row) => unknown {
  return (row) => row[name];
}

/** The rows whose column has the value. */
function equal(read: (row: Row) => unknown, nothing = "no-such-value"): FilterRule {
  return (rows) => {
    const value = selective(rows, read);
    const none = { value: nothing, matches: (row: Row) => read(row) === nothing };
    return value === undefined ? [none] : [{ value, matches: (row) => String(read(row)) === value }, none];
  };
}

/** The rows whose column has the value, for every value that it can have. */
function each(read: (row: Row) => unknown, values: readonly string[]): FilterRule {
  return () => values.map((value) => ({ value, matches: (row) => read(row) === value }));
}

/** The rows of an object, also by its uuid with dashes and in capitals. */
function uuid(read: (row: Row) => unknown): FilterRule {
  return (rows) =>
    equal(
      read,
      NOBODY,
    )(rows).flatMap((test, index) =>
      index > 0 ? [test] : [test, { ...test, value: dashed(String(test.value)).toUpperCase() }],
    );
}

/** The rows whose column has one of two values; `join` combines the two in the query. */
function anyOf(
  rule: FilterRule,
  read: (row: Row) => unknown,
  join: (one: string, other: string) => FilterTest["value"],
): FilterRule {
  return (rows) => {
    const one = selective(rows, read);
    const other = selective(
      rows.filter((row) => read(row) !== one),
      read,
    );
    if (one === undefined || other === undefined) return rule(rows);
    const matches = (row: Row) => read(row) === one || read(row) === other;
    return [...rule(rows), { value: join(one, other), matches }];
  };
}

const byComma = (one: string, other: string) => `${one},${other}`;
const asPairs = (one: string, other: string) => [one, other];

/** The rows of an object by a link to it. */
function link(path: string, read: (row: Row) => unknown): FilterRule {
  return (rows) =>
    equal(read, NOBODY)(rows).map(({ value, matches }) => ({ value: path.replace("{uuid}", String(value)), matches }));
}

/** The rows whose column has the text in it, in any case. */
function contains(read: (row: Row) => unknown): FilterRule {
  return (rows) => {
    const whole = selective(rows, read);
    if (whole === undefined) return [];
    // From the middle, for what is only looked for at the start would be found there.
    const part = (whole.slice(1).match(/\p{L}{3,}/u)?.[0] ?? whole).toUpperCase();
    return [{ value: part, matches: (row) => String(read(row)).toUpperCase().includes(part) }];
  };
}

/** The rows for which a column is true, and those for which it is not. */
function either(read: (row: Row) => unknown): FilterRule {
  return () => [
    { value: "true", matches: (row) => read(row) === true },
    { value: "false", matches: (row) => read(row) === false },
  ];
}

/** A filter that rows do not show: the response only has to consist of rows of the list. */
function untold(...values: string[]): FilterRule {
  return () => values.map((value) => ({ value, matches: undefined }));
}

/** The rows from a timestamp on. */
function since(read: (row: Row) => unknown): FilterRule {
  return (rows) => {
    const value = middle(rows, read);
    return value === undefined ? [] : [{ value, matches: (row) => Date.parse(String(read(row))) >= Date.parse(value) }];
  };
}

/** The rows up to a timestamp. */
function until(read: (row: Row) => unknown): FilterRule {
  return (rows) => {
    const value = middle(rows, read);
    return value === undefined ? [] : [{ value, matches: (row) => Date.parse(String(read(row))) <= Date.parse(value) }];
  };
}

/** A text of the backend's metadata. */
function metadata(name: string): (row: Row) => unknown {
  return ({ backend_metadata }) => (backend_metadata as Row | undefined)?.[name];
}

/**
 * The rows from a day on or up to it, the day included. Which day it is depends on the server's time zone, so it is asked for
 * times that are of that day, or of one beyond it, from six hours west of Greenwich to all of the east.
 */
function withDay(read: (row: Row) => unknown, side: "after" | "before"): FilterRule {
  const DAY = 86_400_000;
  return (rows) => {
    const times = side === "after" ? /T(0[6-9]|1\d|2\d):/ : /T0\d:/;
    const chosen = rows.map((row) => String(read(row))).find((text) => times.test(text));
    if (chosen === undefined) return [];
    const day = chosen.slice(0, 10);
    const matches = (row: Row) => {
      if (read(row) === chosen) return true;
      const apart = (Date.parse(String(read(row))) - Date.parse(chosen)) * (side === "after" ? 1 : -1);
      return Math.abs(apart) > 2 * DAY ? apart > 0 : undefined;
    };
    return [{ value: day, matches }];
  };
}

/** All tests of several rules. */
function both(...rules: readonly FilterRule[]): FilterRule {
  return (rows) => rules.flatMap((rule) => rule(rows));
}

/** The rows whose timestamp lies on one side of a day on which there is none. */
function besideDay(read: (row: Row) => unknown, side: "after" | "before"): FilterRule {
  return (rows) => {
    const value = middle(rows, read);
    if (value === undefined) return [];
    const days = new Set(rows.map((row) => String(read(row)).slice(0, 10)));
    let day = Date.parse(value.slice(0, 10));
    while (days.has(new Date(day).toISOString().slice(0, 10))) day += 86_400_000;
    const edge = new Date(day).toISOString().slice(0, 10);
    const matches = (row: Row) => {
      const own = String(read(row)).slice(0, 10);
      // Written since then. Whether the day itself belongs to a side is not what this is about.
      if (own === edge) return undefined;
      return side === "after" ? own > edge : own < edge;
    };
    return [{ value: edge, matches }];
  };
}

function middle(rows: readonly Row[], read: (row: Row) => unknown): string | undefined {
  const values = rows.map(read).filter((value): value is string => typeof value === "string");
  return values.sort()[Math.floor(values.length / 2)];
}

function dashed(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Uuid at the end of a link. */
function linked(name: string): (row: Row) => unknown {
  return (row) => /\/([0-9a-f]{32})\/$/.exec(String(row[name]))?.[1];
}

function period(from: number, to: number): (row: Row) => unknown {
  return ({ billing_period }) =>
    typeof billing_period === "string" ? Number(billing_period.slice(from, to)) : undefined;
}

type FilterRules = Readonly<Record<FamilyName, Readonly<Record<string, FilterRule>>>>;
/** The rules of each filter of each list, from the descriptions of the parameters in the contract. */
export const filterRulesOf: (contract: Contract) => FilterRules = perContract((contract) => ({
  usages: {
    billing_period: equal(column("billing_period"), "1999-01-01"),
    billing_period_month: equal(period(5, 7), "0"),
    billing_period_year: equal(period(0, 4), "1999"),
    customer_uuid: uuid(column("customer_uuid")),
    date_after: both(besideDay(column("date"), "after"), withDay(column("date"), "after")),
    date_before: both(besideDay(column("date"), "before"), withDay(column("date"), "before")),
    offering_uuid: uuid(column("offering_uuid")),
    project_uuid: uuid(column("project_uuid")),
    resource: link("/api/marketplace-resources/{uuid}/", column("resource_uuid")),
    resource_uuid: uuid(column("resource_uuid")),
    type: equal(column("type")),
  },
  policies: {
    customer: link("/api/customers/{uuid}/", column("scope_uuid")),
    customer_uuid: uuid(column("scope_uuid")),
    scope: link("/api/customers/{uuid}/", column("scope_uuid")),
    scope_uuid: uuid(column("scope_uuid")),
  },
  resources: {
    backend_id: equal(column("backend_id")),
    category_uuid: uuid(column("category_uuid")),
    component_count: untold("1"),
    created: since(column("created")),
    created_before: until(column("created")),
    customer: link("/api/customers/{uuid}/", column("customer_uuid")),
    customer_uuid: uuid(column("customer_uuid")),
    downscaled: either(column("downscaled")),
    flavor_name: contains(metadata("flavor_name")),
    has_terminate_date: either(({ end_date }) => end_date !== null),
    image_name: contains(metadata("image_name")),
    is_attached: untold("true", "false"),
    lexis_links_supported: untold("true", "false"),
    limit_based: untold("true", "false"),
    limit_component_count: untold("1"),
    modified: since(column("modified")),
    modified_before: until(column("modified")),
    name: contains(column("name")),
    name_exact: equal(column("name")),
    offering: link("/api/marketplace-provider-offerings/{uuid}/", column("offering_uuid")),
    offering_billable: either(column("offering_billable")),
    offering_shared: either(column("offering_shared")),
    offering_slug: anyOf(equal(column("offering_slug")), column("offering_slug"), byComma),
    offering_type: equal(column("offering_type")),
    offering_uuid: anyOf(uuid(column("offering_uuid")), column("offering_uuid"), byComma),
    only_limit_based: untold("true"),
    only_usage_based: untold("true"),
    order_state: untold("done"),
    parent_offering_uuid: untold(NOBODY),
    paused: either(column("paused")),
    plan_uuid: uuid(column("plan_uuid")),
    project_name: equal(column("project_name")),
    project_uuid: uuid(column("project_uuid")),
    provider_uuid: uuid(column("provider_uuid")),
    query: (rows) =>
      contains(column("name"))(rows).map(({ value, matches }) => ({
        value,
        // It looks at more than the name, so rows without it may come, too.
        matches: (row) => matches?.(row) || undefined,
      })),
    restrict_member_access: either(column("restrict_member_access")),
    runtime_state: equal(metadata("runtime_state")),
    service_manager_uuid: untold(NOBODY),
    slug: equal(column("slug")),
    state: anyOf(
      each(column("state"), contract.locate("/components/schemas/ResourceState").node.enum as string[]),
      column("state"),
      asPairs,
    ),
    usage_based: untold("true", "false"),
    visible_to_providers: untold("true"),
    visible_to_username: untold("nobody-has-this-name"),
  },
}));

/** Links of a record beside the uuid of what they lead to. */
export const linkedUuids: Readonly<Record<FamilyName, readonly (readonly [link: string, uuid: string])[]>> = {
  usages: [],
  policies: [
    ["url", "uuid"],
    ["scope", "scope_uuid"],
  ],
  resources: [
    ["url", "uuid"],
    ["project", "project_uuid"],
    ["offering", "offering_uuid"],
    ["customer", "customer_uuid"],
  ],
};

/** The uuid in a link of a record; undefined when the record has no such link. */
export function linkedUuid(row: Row, name: string): unknown {
  return typeof row[name] === "string" ? (linked(name)(row) ?? row[name]) : undefined;
}
