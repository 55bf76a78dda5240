import type { Report } from "./issues.js";
import type { World } from "./types.js";

/** Reports every key that two rows share: uuids, tokens, and what Waldur updates rows by. */
export function checkUniqueness(world: World, report: Report): void {
  for (const [table, rows] of Object.entries(world)) {
    if (table === "format" || table === "moment" || table === "roles") continue;
    unique(
      rows as { uuid: string }[],
      ({ uuid }) => uuid,
      (index, first) => report(`/${table}/${index}/uuid`, `/${table}/${first} has this uuid, too.`),
    );
  }
  for (const part of ["components", "plans"] as const) {
    const rows = world.offerings.flatMap((offering, index) =>
      offering[part].map(({ uuid }, at) => ({ uuid, place: `/offerings/${index}/${part}/${at}` })),
    );
    unique(
      rows,
      ({ uuid }) => uuid,
      (index, first) => report(`${rows[index]?.place}/uuid`, `${rows[first]?.place} has this uuid, too.`),
    );
  }
  for (const column of ["id", "username"] as const)
    unique(
      world.users,
      (row) => row[column],
      (index, first) => report(`/users/${index}/${column}`, `/users/${first} has this ${column}, too.`),
    );
  const tokens = world.users.flatMap((user, index) =>
    user.tokens.map((token, at) => ({ token, place: `/users/${index}/tokens/${at}` })),
  );
  unique(
    tokens,
    ({ token }) => token,
    (index, first) =>
      report(tokens[index]?.place as string, `It names another user already, at ${tokens[first]?.place}.`),
  );
  for (const [place, { components }] of world.offerings.entries())
    unique(
      components,
      ({ type }) => type,
      (index) =>
        report(`/offerings/${place}/components/${index}/type`, "The offering has a component of this type already."),
    );
  checkKeys(world, report);
}

function checkKeys(world: World, report: Report): void {
  const same = (table: string, what: string) => (index: number, first: number) =>
    report(`/${table}/${index}`, `It is about the same ${what} as /${table}/${first}.`);
  unique(
    world.usages,
    (row) => key(row.resource, row.component, row.plan_period ?? "", row.billing_period),
    same("usages", "resource, component, plan period and billing period"),
  );
  unique(world.user_usages, (row) => key(row.component_usage, row.username), same("user_usages", "usage and username"));
  unique(world.offering_users, (row) => key(row.user, row.offering), same("offering_users", "user and offering"));
  unique(world.invoices, (row) => key(row.customer, row.year, row.month), same("invoices", "customer, year and month"));
  unique(
    world.plan_periods.map(({ resource, end }) => (end === null ? resource : undefined)),
    (resource) => resource,
    (index, first) =>
      report(`/plan_periods/${index}/end`, `The resource has an open plan period already, /plan_periods/${first}.`),
  );
  for (const [place, { component_limits }] of world.policies.entries())
    unique(
      component_limits,
      (row) => key(row.component, row.period),
      (index) =>
        report(
          `/policies/${place}/component_limits/${index}`,
          "The policy limits this component in this period already.",
        ),
    );
}

/** A key of several columns; undefined, for none, when one of them is lacking. */
function key(...columns: (string | number | undefined)[]): string | undefined {
  return columns.includes(undefined) ? undefined : columns.join(" ");
}

/** Reports each row whose key an earlier one has. */
function unique<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number | undefined,
  found: (index: number, first: number) => void,
): void {
  const places = new Map<string | number, number>();
  for (const [index, row] of rows.entries()) {
    const value = keyOf(row);
    if (value === undefined) continue;
    const first = places.get(value);
    if (first === undefined) places.set(value, index);
    else found(index, first);
  }
}
