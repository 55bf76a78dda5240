import { createRandom, type Random, uuidFrom } from "../values/random.js";
import type { TableDefinition } from "./schema/column.js";
import type { TableName } from "./store-table.js";
import { tables } from "./tables/index.js";
import type { HexUuid, Resource, Usage, World } from "./types.js";

/**
 * Multiplies the consuming side of a world, for load work: each organization that has projects comes with as many twins as
 * are missing to the factor, with twins of its projects, resources, plan periods, orders, usages, user usages and invoices.
 * Users, roles, offerings and policies stay, so that consumers see what they saw, policies stand where they stood, and
 * providers, staff and support see it all. Twins use more or less than the originals, as the seed says.
 *
 * @param factor How many times the rows are to be there, 1 for no change.
 *
 * @example
 * const world = scaleWorld(defaultWorld(), 120, 1); // about 100,000 usages
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
  const multiplied = SCALED.map(([table]) => [
    table,
    [...world[table], ...twins.flatMap<unknown>((twin) => twin.world[table])],
  ]);
  // Organizations that may order a private offering have twins, too.
  const offerings = world.offerings.map((row) => ({
    ...row,
    allowed_customers: row.allowed_customers.flatMap((uuid) => [
      uuid,
      ...(consumers.has(uuid) ? twins.map((twin) => twin.uuidFor(uuid)) : []),
    ]),
  }));
  return { ...world, ...(Object.fromEntries(multiplied) as Pick<World, TableName>), offerings };
}

/** The tables whose rows are multiplied. */
const SCALED = Object.entries<TableDefinition>(tables).filter(([, { scaled }]) => scaled) as [
  TableName,
  TableDefinition,
][];

interface Twin {
  readonly world: World;
  /** The uuid of a row's twin, or of the row itself when it has none, such as a user. */
  uuidFor(uuid: HexUuid): HexUuid;
}

/** Copies the rows of a world under other uuids. */
function twinOf(world: World, number: number, seed: number): Twin {
  const random = createRandom(seed, `scale/${number}`);
  const renamed = (uuid: HexUuid) => uuidFrom(seed, `scale/${number}/${uuid}`);
  const twins = new Map<HexUuid, HexUuid>();
  for (const [table] of SCALED) for (const { uuid } of world[table]) twins.set(uuid, renamed(uuid));
  const uuidFor = (uuid: HexUuid) => twins.get(uuid) ?? uuid;
  const copies = SCALED.map(([table, { columns }]) => {
    const references = Object.keys(columns).filter((name) => name === "uuid" || columns[name]?.parts.target);
    return [table, world[table].map((row) => copyOf(row as unknown as Row, references, uuidFor, number))];
  });
  const twin: World = { ...world, ...Object.fromEntries(copies) };
  const amounts = amountsOf(twin, random);
  const usages = new Map(twin.usages.map((row) => [row.uuid, { before: row.usage, after: amounts.used(row) }]));
  return {
    uuidFor,
    world: {
      ...twin,
      resources: twin.resources.map((row) => ({
        ...row,
        limits: amounts.booked(row.uuid, row.limits),
        user_limits: row.user_limits.map((each) => ({ ...each, limit: amounts.share(row.uuid, each.limit) })),
        current_usages: amounts.current(row),
        backend_object: twinObject(row.backend_object, renamed),
        endpoints: row.endpoints.map((item) => ({ ...item, uuid: renamed(item.uuid) })),
      })),
      orders: twin.orders.map((row) => ({ ...row, limits: amounts.booked(row.resource, row.limits) })),
      usages: twin.usages.map((row) => ({ ...row, usage: usages.get(row.uuid)?.after as number })),
      user_usages: twin.user_usages.map((row) => {
        const { before, after } = usages.get(row.component_usage) as { before: number; after: number };
        // Rounded down, so that the shares are no more than what was used.
        return { ...row, usage: before === 0 ? row.usage : Math.floor((row.usage / before) * after * 100) / 100 };
      }),
    },
  };
}

/**
 * Amounts of a twin. Those of a resource are all more, or all less, by about the same share: what is charged by usage swings
 * from month to month, what is booked does not. What is counted in whole numbers stays so.
 */
function amountsOf(world: World, random: Random) {
  const limited = new Set<HexUuid>();
  const typed = new Map<string, HexUuid>();
  for (const offering of world.offerings)
    for (const { uuid, type, billing_type } of offering.components) {
      typed.set(`${offering.uuid} ${type}`, uuid);
      if (billing_type === "limit") limited.add(uuid);
    }
  const divided = new Set<HexUuid>();
  const last = new Map<HexUuid, string>();
  for (const { usage, component, resource, billing_period } of world.usages) {
    if (!Number.isInteger(usage)) divided.add(component);
    if (billing_period > (last.get(resource) ?? "")) last.set(resource, billing_period);
  }
  const shares = new Map(world.resources.map(({ uuid }) => [uuid, 0.5 + random.next()]));
  const swings = new Map<string, number>();
  const share = (resource: HexUuid, value: number) => hundredths(value * (shares.get(resource) as number));
  const swing = (resource: HexUuid, month: string) => {
    const key = `${resource} ${month}`;
    const drawn = swings.get(key) ?? 0.9 + random.next() * 0.2;
    swings.set(key, drawn);
    return drawn;
  };
  const used = ({ resource, component, billing_period, usage }: Used) => {
    const amount = share(resource, usage) * (limited.has(component) ? 1 : swing(resource, billing_period));
    return divided.has(component) ? hundredths(amount) : Math.round(amount);
  };
  return {
    share,
    used,
    booked: (resource: HexUuid, limits: Resource["limits"]): Resource["limits"] =>
      Object.fromEntries(
        Object.entries(limits).map(([type, limit]) => {
          const amount = share(resource, limit);
          return [type, Number.isInteger(limit) ? Math.max(Math.round(amount), Math.min(limit, 1)) : amount];
        }),
      ),
    current: ({ uuid: resource, offering, current_usages }: Resource): Resource["current_usages"] =>
      Object.fromEntries(
        Object.entries(current_usages).map(([type, value]) => {
          const component = typed.get(`${offering} ${type}`) ?? "";
          const amount = used({ resource, component, billing_period: last.get(resource) ?? "", usage: Number(value) });
          return [type, typeof value === "number" ? amount : amount.toFixed(2)];
        }),
      ),
  };
}

type Used = Pick<Usage, "resource" | "component" | "billing_period" | "usage">;

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

type Row = { [column: string]: string | null };

/** A row under another uuid, name and slug, whose references lead to twins. */
function copyOf(row: Row, references: string[], uuidFor: (uuid: HexUuid) => HexUuid, number: number): Row {
  const copy = { ...row };
  for (const column of references) {
    const uuid = row[column];
    if (typeof uuid === "string") copy[column] = uuidFor(uuid);
  }
  if (row.name) copy.name = `${row.name.slice(0, 140)} ${number}`;
  if (row.slug) copy.slug = `${row.slug.slice(0, 42)}-${number}`;
  return copy;
}

/** The object that a plugin created, at another address. */
function twinObject(
  object: Resource["backend_object"],
  renamed: (uuid: HexUuid) => HexUuid,
): Resource["backend_object"] {
  if (!object) return null;
  const text = JSON.stringify(object).replaceAll(object.uuid, renamed(object.uuid));
  return JSON.parse(text) as Resource["backend_object"];
}
