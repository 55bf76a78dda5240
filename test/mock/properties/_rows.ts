import fc from "fast-check";
import { POLICY_ACTIONS } from "../../../src/mock/world/schema/patterns.js";
import type { World } from "../../../src/mock/world/types.js";

// Names of rows in a request that is not sent yet: `<resources 3>` is the uuid of the fourth resource that there is then, so
// that a sequence can speak of what it has made, and a counterexample can be read.

type Table =
  | "customers"
  | "projects"
  | "offerings"
  | "offering_users"
  | "resources"
  | "plan_periods"
  | "orders"
  | "usages";
type Kind = Table | "policies" | "users" | "component" | "plan" | "type" | "username";

/** A row of a table, a component or a plan by its uuid, or a name that many requests have. */
export function row(kind: Kind): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(11), fc.constantFrom("", "", "", " dashed"))
    .map(([place, dashed]) => `<${kind} ${place}${dashed}>`);
}

const link = (collection: string, kind: Kind) => row(kind).map((uuid) => `/api/${collection}/${uuid}/`);
const actions = fc.uniqueArray(fc.constantFrom(...POLICY_ACTIONS), { minLength: 1, maxLength: 3 }).map(String);
const amount = fc.oneof(fc.integer({ min: -20, max: 120 }), fc.constantFrom("0", "7.50", 0.01, "100", 1e17, "-3"));

/** Values that say something to the world, by the name of the parameter or of the key in a body. */
export const HINTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  resource: row("resources"),
  plan_period: row("plan_periods"),
  component: row("component"),
  type: row("type"),
  amount,
  usage: amount,
  limit: fc.integer({ min: -5, max: 200 }),
  scope: link("customers", "customers"),
  customer: link("customers", "customers"),
  offering: link("marketplace-provider-offerings", "offerings"),
  url: link("projects", "projects"),
  user: link("marketplace-offering-users", "offering_users"),
  actions,
  username: fc.constantFrom("ada", "pa", "robot"),
  options: fc.constantFrom(
    {},
    { cores: 4 },
    { cores: 99 },
    { backup: "yes", more: [1] },
    { notify_external_user: "a@b.ee" },
  ),
  date: fc.constantFrom("2025-11-01", "2025-10-15T12:00:00+03:00", "2025-11-21T09:00:00Z", "2025-12-01T00:00:00+00:00"),
  end_date: fc.constantFrom("2025-11-21", "2025-11-28", "2026-06-01", "2025-01-01", null),
  uuid: row("resources"),
  resource_uuid: row("resources"),
  project_uuid: row("projects"),
  customer_uuid: row("customers"),
  scope_uuid: row("customers"),
  provider_uuid: row("customers"),
  offering_uuid: fc.array(row("offerings"), { minLength: 1, maxLength: 3 }),
  plan_uuid: row("plan"),
  query: fc.oneof(row("resources"), fc.constantFrom("fore", "ICE_1", "%", "_")),
  visible_to_username: row("username"),
  service_manager_uuid: row("users"),
  page: fc.integer({ min: 0, max: 4 }),
  page_size: fc.integer({ min: 0, max: 4 }),
};

const NAMED = /<(\w+) (\d+)( dashed)?>/g;

/** Puts the rows of a world into a text. What no row is named by stays. */
export function named(text: string, world: World): string {
  if (!text.includes("<")) return text;
  return text.replace(NAMED, (whole, kind: Kind, place: string, dashed?: string) => {
    const known = namesOf(world, kind);
    const name = known?.[Number(place) % known.length];
    if (name === undefined) return whole;
    return dashed ? name.replace(/^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/, "$1-$2-$3-$4-$5") : name;
  });
}

function namesOf(world: World, kind: Kind): string[] | undefined {
  const components = () => world.offerings.flatMap((offering) => offering.components);
  switch (kind) {
    case "component":
      return components().map(({ uuid }) => uuid);
    case "type":
      return components().map(({ type }) => type);
    case "plan":
      return world.offerings.flatMap(({ plans }) => plans.map(({ uuid }) => uuid));
    case "username":
      return world.users.map(({ username }) => username);
    default:
      return (world[kind] as { uuid: string }[] | undefined)?.map(({ uuid }) => uuid);
  }
}
