import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { contractOf } from "../../../src/contract/releases.js";
import type { TableDefinition } from "../../../src/mock/world/schema/column.js";
import { PATTERNS } from "../../../src/mock/world/schema/patterns.js";
import { parts, tables } from "../../../src/mock/world/tables/index.js";
import { worldSchema } from "../../../src/mock/world/world-schema.js";
import type { bundle } from "../../helpers/contract.js";

type Node = { [key: string]: unknown } & {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  items?: Node;
  oneOf?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  $ref?: string;
  $defs?: Record<string, Node>;
};
const schema = worldSchema() as Node;
// A world can have what any release line has.
const { document } = await contractOf("8.1");
const contract = (document as typeof bundle).components.schemas as Record<string, Node>;

/** Every node that describes a value, with where it stands. */
function* nodes(node: Node, place: string): Generator<[string, Node]> {
  yield [place, node];
  for (const [key, item] of Object.entries(node.properties ?? {})) yield* nodes(item, `${place}/${key}`);
  if (node.items && !node.items.$ref) yield* nodes(node.items, `${place}/*`);
  if (typeof node.additionalProperties === "object") yield* nodes(node.additionalProperties as Node, `${place}/?`);
}
const all = [schema, ...Object.values(schema.$defs ?? {})].flatMap((node, index) => [
  ...nodes(node, index === 0 ? "" : (Object.keys(schema.$defs ?? {})[index - 1] as string)),
]);

/** The tables that the columns of a table refer to. */
function* targetsOf({ columns }: TableDefinition): Generator<string> {
  for (const { parts } of Object.values(columns))
    for (const each of [parts, parts.items?.parts]) {
      if (typeof each?.target === "string") yield each.target;
      if (each?.object) yield* targetsOf(each.object);
    }
}

describe("the schema of world files", () => {
  test("compiles under Ajv strict", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true });
    ajv.addFormat("date", true).addFormat("date-time", true);
    expect(ajv.compile(worldSchema())({})).toBe(true);
  });

  test("states the defaults that are constants, for editors", () => {
    const columns = schema.$defs?.Resource?.properties ?? {};
    expect([columns.state, columns.plan, columns.paused, columns.limits, columns.backend_id]).toMatchObject([
      { default: "OK" },
      { default: null },
      { default: false },
      { default: {} },
      { default: "" },
    ]);
    expect(columns.slug).not.toHaveProperty("default");
    expect(columns.slug?.description).toBe("Default: made from the name.");
    expect(schema.properties?.users).toMatchObject({ default: [] });
  });

  test("every default is valid", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true });
    ajv.addFormat("date", true).addFormat("date-time", true);
    const defaults = all.filter(([, node]) => "default" in node && !node.items?.$ref);
    expect(defaults.length).toBeGreaterThan(80);
    for (const [place, node] of defaults) expect(ajv.validate(node, node.default), place).toBe(true);
  });

  test("every reference leads to a table", () => {
    const targets = new Set([...Object.keys(tables), ...Object.keys(parts)]);
    const named = Object.values<TableDefinition>(tables).flatMap((table) => [...targetsOf(table)]);
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((target) => !targets.has(target))).toEqual([]);
  });

  test("every value has a short description", () => {
    expect(all.length).toBeGreaterThan(150);
    for (const [place, node] of all) {
      expect(node.description, place).toMatch(/^\S.*\.$/);
      expect(String(node.description).length, place).toBeLessThan(110);
    }
  });

  test("objects are closed, unless they are free-form or maps", () => {
    const open = all.filter(([, node]) => [node.type].flat().includes("object") && node.additionalProperties !== false);
    expect(open.map(([place]) => place).sort()).toMatchInlineSnapshot(`
      [
        "Category/details",
        "Customer/details",
        "Offering/components/*/details",
        "Offering/details",
        "Offering/plans/*/details",
        "Offering/plugin_options",
        "Offering/resource_options",
        "Offering/secret_options",
        "Offering/service_attributes",
        "OfferingUser/backend_metadata",
        "Order/attributes",
        "Order/details",
        "Order/limits",
        "Policy/options",
        "Project/details",
        "Resource/attributes",
        "Resource/backend_metadata",
        "Resource/backend_object/details",
        "Resource/current_usages",
        "Resource/details",
        "Resource/limits",
        "Resource/options",
        "User/details",
        "Version/data",
      ]
    `);
  });

  test("only what cannot be defaulted is required", () => {
    const required = Object.entries(schema.$defs ?? {}).map(([name, { required }]) => [name, required]);
    expect(Object.fromEntries(required)).toMatchInlineSnapshot(`
      {
        "Category": [
          "title",
        ],
        "Customer": [
          "name",
        ],
        "Invoice": [
          "customer",
          "year",
          "month",
        ],
        "MembershipSync": [
          "resource",
          "user",
          "role_name",
          "state",
        ],
        "Notification": [
          "policy",
          "action",
        ],
        "Offering": [
          "name",
          "customer",
        ],
        "OfferingUser": [
          "user",
          "offering",
        ],
        "Order": [
          "resource",
        ],
        "OrganizationGroup": undefined,
        "PlanPeriod": [
          "resource",
        ],
        "Policy": [
          "scope",
          "actions",
        ],
        "Project": [
          "name",
          "customer",
        ],
        "Resource": [
          "name",
          "offering",
          "project",
        ],
        "ResourceRole": [
          "resource",
          "user",
          "role",
        ],
        "RoleGrant": [
          "user",
          "role",
          "scope",
        ],
        "ServiceProvider": [
          "customer",
        ],
        "Usage": [
          "resource",
          "component",
          "usage",
        ],
        "User": [
          "username",
        ],
        "UserUsage": [
          "component_usage",
          "username",
        ],
        "Version": [
          "resource",
        ],
      }
    `);
    expect(schema.required).toBeUndefined();
  });

  test.each([
    ["Resource", "state", "ResourceState"],
    ["Order", "state", "OrderState"],
    ["Order", "type", "RequestTypes"],
    ["Offering", "state", "OfferingState"],
  ])("%s.%s has the contract's values", (definition, column, name) => {
    expect(schema.$defs?.[definition]?.properties?.[column]?.enum).toEqual(contract[name]?.enum);
  });

  test("so have the parts of offerings, offering users and policies", () => {
    const parts = (key: string) => schema.$defs?.Offering?.properties?.[key]?.items?.properties ?? {};
    expect(parts("components").billing_type?.enum).toEqual(contract.BillingTypeEnum?.enum);
    expect(parts("plans").unit?.enum).toEqual(contract.BillingUnit?.enum);
    const [states] = contract.ProjectUser?.properties?.offering_user_state?.oneOf ?? [];
    expect(schema.$defs?.OfferingUser?.properties?.state?.enum).toEqual(states?.enum);
    const actions = contract.PolicyActionName?.enum as string[];
    expect(actions.filter((name) => !new RegExp(PATTERNS.actions.pattern).test(name))).toEqual([]);
    expect(PATTERNS.actions.pattern.match(/\w+/g)?.length).toBe(2 * actions.length);
  });

  test("the schema can be changed without harm", () => {
    (worldSchema().$defs as Record<string, unknown>).User = {};
    expect((worldSchema() as Node).$defs?.User).toHaveProperty("properties.username");
  });
});
