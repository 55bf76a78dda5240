import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { worldSchema } from "../../../src/mock/world/schema.js";
import { PATTERNS } from "../../../src/mock/world/schema-values.js";
import { bundle } from "../../helpers/contract.js";
import { type Column, type Columns, columnsOf } from "./_types.js";

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
const contract = bundle.components.schemas as Record<string, Node>;

function resolve(node: Node): Node {
  return typeof node.$ref === "string" ? (schema.$defs?.[node.$ref.replace("#/$defs/", "")] as Node) : node;
}

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

/** What differs between the columns of a type and the properties of a schema. */
function* differences(columns: Columns, node: Node, place: string): Generator<string> {
  const properties = node.properties ?? {};
  for (const key of Object.keys(properties)) if (!columns.has(key)) yield `${place}/${key} is not in the types`;
  for (const [key, column] of columns) {
    const property = properties[key];
    if (property) yield* differs(column, property, `${place}/${key}`);
    else yield `${place}/${key} is not in the schema`;
  }
}

function* differs(column: Column, node: Node, place: string): Generator<string> {
  const types = [node.type].flat();
  if (column.nullable !== types.includes("null")) yield `${place} may be null in one of the two only`;
  if (column.list !== types.includes("array")) yield `${place} is a list in one of the two only`;
  const values = node.enum?.filter((value) => value !== null) ?? (node.const === undefined ? [] : [node.const]);
  if (column.values && String([...column.values].sort()) !== String([...values].sort()))
    yield `${place} is one of ${column.values} in the types, of ${values} in the schema`;
  const target = resolve(column.list ? (node.items as Node) : node);
  if (column.columns) yield* differences(column.columns, target, place);
}

describe("the schema of world files", () => {
  test("compiles under Ajv strict", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true });
    ajv.addFormat("date", true).addFormat("date-time", true);
    expect(ajv.compile(worldSchema())({})).toBe(true);
  });

  test("says the same as types.ts", () => {
    const world = columnsOf("World");
    const ignored = { ...schema.properties };
    delete ignored.$schema;
    expect([...differences(world, { ...schema, properties: ignored }, "")]).toEqual([]);
    expect(world.size).toBe(17);
    expect(Object.keys(schema.$defs ?? {})).toHaveLength(15);
  });

  test("a column that only one of the two has is noticed", () => {
    const columns = new Map(columnsOf("Policy"));
    const period = columns.get("component_limits")?.columns?.get("period") as Column;
    expect(period.values).toEqual([1, 2, 3, 4]);
    columns.set("extra", period);
    columns.delete("scope");
    const found = [...differences(columns, schema.$defs?.Policy as Node, "")];
    expect(found).toEqual(["/scope is not in the types", "/extra is not in the schema"]);
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
        "Offering/components/*/details",
        "Offering/details",
        "Offering/plans/*/details",
        "Offering/plugin_options",
        "Offering/resource_options",
        "OfferingUser/backend_metadata",
        "Order/attributes",
        "Order/details",
        "Order/limits",
        "Policy/options",
        "Resource/attributes",
        "Resource/backend_metadata",
        "Resource/backend_object/details",
        "Resource/current_usages",
        "Resource/details",
        "Resource/limits",
        "Resource/options",
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
        "RoleGrant": [
          "user",
          "role",
          "scope",
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
