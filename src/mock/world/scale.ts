import { createRandom, uuidFrom } from "../values/random.js";
import type { HexUuid, Resource, World } from "./types.js";

/**
 * Multiplies the consuming side of a world, for load work: each organization that has projects comes with as many twins as
 * are missing to the factor, with twins of its projects, resources, plan periods, orders, usages, user usages and invoices.
 * Users, roles, offerings and policies stay, so that consumers see what they saw, policies stand where they stood, and
 * providers, staff and support see it all. Twins use more or less than the originals, as the seed says.
 *
 * @param factor How many times the rows are to be there, 1 for no change.
 *
 * @example
 * const world = scaleWorld(defaultWorld(), 320, 1); // about 100,000 usages
 *
 * @throws RangeError when the factor is no whole number of at least 1.
 */
export function scaleWorld(world: World, factor: number, seed: number): World {
  if (!Number.isInteger(factor) || factor < 1)
    throw new RangeError(`A world is multiplied by a whole number of at least 1, not by ${factor}.`);
  const consumers = new Set(world.projects.map(({ customer }) => customer));
  const base = {
    ...world,
    customers: world.customers.filter(({ uuid }) => consumers.has(uuid)),
    invoices: world.invoices.filter(({ customer }) => consumers.has(customer)),
  };
  const twins = Array.from({ length: factor - 1 }, (_, index) => twinOf(base, index + 2, seed));
  const multiplied = MULTIPLIED.map((table) => [
    table,
    [...world[table], ...twins.flatMap<unknown>((twin) => twin[table])],
  ]);
  // Who may order a private offering has twins, too.
  const offerings = world.offerings.map((row) => ({
    ...row,
    allowed_customers: row.allowed_customers.flatMap((uuid) => [
      uuid,
      ...(consumers.has(uuid) ? twins.map((twin) => twin.known(uuid)) : []),
    ]),
  }));
  return { ...world, ...(Object.fromEntries(multiplied) as Pick<World, (typeof MULTIPLIED)[number]>), offerings };
}

const MULTIPLIED = [
  "customers",
  "projects",
  "resources",
  "plan_periods",
  "orders",
  "usages",
  "user_usages",
  "invoices",
] as const;

type Twin = Pick<World, (typeof MULTIPLIED)[number]> & { known(uuid: HexUuid): HexUuid };

/** The rows of a world once more, under other uuids. */
function twinOf(world: World, number: number, seed: number): Twin {
  const random = createRandom(seed, `scale/${number}`);
  const made = new Map<HexUuid, HexUuid>();
  const renamed = <Row extends { uuid: HexUuid }>(row: Row): Row => {
    const uuid = uuidFrom(seed, `scale/${number}/${row.uuid}`);
    made.set(row.uuid, uuid);
    return { ...row, uuid };
  };
  const named = <Row extends { uuid: HexUuid; name: string; slug: string }>(row: Row): Row => ({
    ...renamed(row),
    name: `${row.name.slice(0, 140)} ${number}`,
    slug: `${row.slug.slice(0, 42)}-${number}`,
  });
  // What has no twin, such as a user, is the same for all.
  const known = (uuid: HexUuid) => made.get(uuid) ?? uuid;
  const maybe = (uuid: HexUuid | null) => (uuid === null ? null : known(uuid));
  const customers = world.customers.map(named);
  const projects = world.projects.map(named).map((row) => ({ ...row, customer: known(row.customer) }));
  const resources = world.resources.map(named).map((row) => ({
    ...row,
    project: known(row.project),
    parent: maybe(row.parent),
    backend_object: twinObject(row, seed, number),
    endpoints: row.endpoints.map((item) => ({ ...item, uuid: uuidFrom(seed, `scale/${number}/${item.uuid}`) })),
  }));
  // Amounts of a resource are all more, or all less, by the same share.
  const shares = new Map(resources.map(({ uuid }) => [uuid, 0.5 + random.next()]));
  const scaledAmount = (amount: number, resource: HexUuid) => round(amount * (shares.get(resource) ?? 1));
  const plan_periods = world.plan_periods.map(renamed).map((row) => ({ ...row, resource: known(row.resource) }));
  const usages = world.usages.map(renamed).map((row) => ({
    ...row,
    resource: known(row.resource),
    plan_period: maybe(row.plan_period),
    usage: scaledAmount(row.usage, known(row.resource)),
  }));
  const resourceOf = new Map(usages.map(({ uuid, resource }) => [uuid, resource]));
  return {
    customers,
    projects,
    resources: resources.map((row) => ({
      ...row,
      current_usages: Object.fromEntries(
        Object.entries(row.current_usages).map(([type, amount]) => [
          type,
          typeof amount === "number"
            ? scaledAmount(amount, row.uuid)
            : scaledAmount(Number(amount), row.uuid).toFixed(2),
        ]),
      ),
    })),
    plan_periods,
    orders: world.orders.map(renamed).map((row) => ({
      ...row,
      resource: known(row.resource),
      slug: row.slug && `${row.slug.slice(0, 42)}-${number}`,
    })),
    usages,
    user_usages: world.user_usages.map(renamed).map((row) => ({
      ...row,
      component_usage: known(row.component_usage),
      usage: scaledAmount(row.usage, resourceOf.get(known(row.component_usage)) as HexUuid),
    })),
    invoices: world.invoices.map(renamed).map((row) => ({ ...row, customer: known(row.customer) })),
    known,
  };
}

/** What a plugin made for a twin: the same, at another address. */
function twinObject({ backend_object }: Resource, seed: number, number: number): Resource["backend_object"] {
  if (!backend_object) return null;
  const uuid = uuidFrom(seed, `scale/${number}/${backend_object.uuid}`);
  const text = JSON.stringify(backend_object).replaceAll(backend_object.uuid, uuid);
  return JSON.parse(text) as Resource["backend_object"];
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
