import { createRandom, uuidFrom } from "../values/random.js";
import type { TableDefinition } from "./schema/column.js";
import type { TableName } from "./store-table.js";
import { tables } from "./tables/index.js";
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
  // Amounts of a resource are all more, or all less, by the same share.
  const shares = new Map(twin.resources.map(({ uuid }) => [uuid, 0.5 + random.next()]));
  const scaledAmount = (value: number, resource: HexUuid) =>
    Math.round(value * (shares.get(resource) ?? 1) * 100) / 100;
  const resourceOf = new Map(twin.usages.map(({ uuid, resource }) => [uuid, resource]));
  return {
    uuidFor,
    world: {
      ...twin,
      resources: twin.resources.map((row) => ({
        ...row,
        current_usages: Object.fromEntries(
          Object.entries(row.current_usages).map(([type, value]) => {
            const scaled = scaledAmount(Number(value), row.uuid);
            return [type, typeof value === "number" ? scaled : scaled.toFixed(2)];
          }),
        ),
        backend_object: twinObject(row.backend_object, renamed),
        endpoints: row.endpoints.map((item) => ({ ...item, uuid: renamed(item.uuid) })),
      })),
      usages: twin.usages.map((row) => ({ ...row, usage: scaledAmount(row.usage, row.resource) })),
      user_usages: twin.user_usages.map((row) => ({
        ...row,
        usage: scaledAmount(row.usage, resourceOf.get(row.component_usage) as HexUuid),
      })),
    },
  };
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
