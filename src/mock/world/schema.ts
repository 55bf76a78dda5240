import { offering, offeringUser } from "./schema-offerings.js";
import { category, customer, invoice, project, role, user } from "./schema-people.js";
import { order, planPeriod, resource } from "./schema-resources.js";
import { notification, policy, usage, userUsage } from "./schema-usages.js";
import { list, moment, record, type Schema } from "./schema-values.js";
import type { World } from "./types.js";

/** Address of the schema, for `$schema` in a world file. It is a name: nothing is read from there. */
export const SCHEMA_ID = "https://waldur-marketplace-contract.example/world.schema.json";

/** Definitions of the rows, by table. */
const ROWS = {
  users: ["User", user],
  customers: ["Customer", customer],
  projects: ["Project", project],
  roles: ["RoleGrant", role],
  categories: ["Category", category],
  offerings: ["Offering", offering],
  offering_users: ["OfferingUser", offeringUser],
  resources: ["Resource", resource],
  plan_periods: ["PlanPeriod", planPeriod],
  orders: ["Order", order],
  usages: ["Usage", usage],
  user_usages: ["UserUsage", userUsage],
  policies: ["Policy", policy],
  invoices: ["Invoice", invoice],
  notifications: ["Notification", notification],
} as const satisfies Record<Exclude<keyof World, "format" | "moment">, readonly [string, Schema]>;

/**
 * The JSON Schema (2020-12) of a world file: what `--world`, `PUT /_mock/world` and `loadWorld` read and `--save` writes.
 * Only what cannot be defaulted is required.
 *
 * @example
 * writeFileSync("world.schema.json", JSON.stringify(worldSchema(), null, 2));
 */
export function worldSchema(): Schema {
  const tables = Object.entries(ROWS).map(
    ([table, [name, row]]) => [table, list(`${row.description} Default none.`, { $ref: `#/$defs/${name}` })] as const,
  );
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_ID,
    title: "World",
    ...record("The data that a mock holds. Rows refer to each other by uuid, with or without dashes.", {
      $schema: { type: "string", description: "Address of this schema, for editors." },
      format: { type: "integer", description: "Version of this format. Default 1.", const: 1 },
      moment: moment("Where the clock starts, and the moment of what the file leaves out. Default: real time."),
      ...Object.fromEntries(tables),
    }),
    $defs: Object.fromEntries(Object.values(ROWS)),
  };
  return structuredClone(schema);
}
