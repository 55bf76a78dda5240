import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operationTable } from "../../generated/operations.js";
import { bundle, operations, root } from "../helpers/contract.js";

const files = readdirSync(`${root}openapi`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /^(paths|components)\/.*\.yaml$/.test(name))
  .map((name) => ({ name, text: readFileSync(`${root}openapi/${name}`, "utf8") }));
const everything = readFileSync(`${root}openapi/openapi.yaml`, "utf8") + files.map(({ text }) => text).join("\n");

describe("files", () => {
  test("each path has the file that its URL names, and each such file is a path", () => {
    const expected = Object.keys(bundle.paths).map(
      (path) => `paths/${path.replace(/^\/(api\/)?|\/$/g, "").replaceAll("/", "_")}.yaml`,
    );
    expect(
      files
        .map(({ name }) => name)
        .filter((name) => name.startsWith("paths/"))
        .sort(),
    ).toEqual(expected.sort());
  });

  test("each component has the file that its name names, and none is left over", () => {
    const named = Object.entries(bundle.components).flatMap(([type, components]) =>
      Object.keys(components).map((name) => `components/${type}/${name}.yaml`),
    );
    expect(
      files
        .map(({ name }) => name)
        .filter((name) => name.startsWith("components/"))
        .sort(),
    ).toEqual(named.sort());
  });

  test("references between files are relative and without quotes", () => {
    expect(everything.match(/\$ref: *["']?#\/.*/g)).toBeNull();
    expect(everything.match(/\$ref: *["'].*/g)).toBeNull();
  });

  test("examples are listed under the name of their file", () => {
    const references = [
      ...everything.matchAll(
        /^ *(\w+):\n +\$ref: .*components?\/examples\/(\w+)\.yaml|^ *(\w+):\n +\$ref: \.\.\/examples\/(\w+)\.yaml/gm,
      ),
    ];
    expect(references.length).toBeGreaterThan(100);
    for (const [, key, file, otherKey, otherFile] of references) expect(key ?? otherKey).toBe(file ?? otherFile);
  });
});

describe("operations", () => {
  test.each(operations)(
    "$id: can be refused for want of a user, and has no catch-all answer",
    ({ responses, node }) => {
      expect(responses.map(({ status }) => status)).toContain(401);
      expect(Object.keys(node.responses as object)).not.toContain("default");
    },
  );

  test.each(operations)("$id: says that its records can be sparse exactly when it takes `field`", (operation) => {
    const field = operation.parameters.find(({ name }) => name === "field");
    expect(operation.node["x-sparse"]).toBe(field ? "field" : undefined);
  });

  test.each(operations.filter(({ parameters }) => parameters.some(({ name }) => name !== "field")))(
    "$id: has a 400 for bad parameters",
    ({ responses }) => {
      expect(responses.map(({ status }) => status)).toContain(400);
    },
  );

  test("a detail URL is found or not", () => {
    const details = operations.filter(({ path }) => path.includes("uuid}"));
    expect(details.length).toBeGreaterThan(30);
    for (const { id, responses } of details)
      expect(
        responses.map(({ status }) => status),
        id,
      ).toContain(404);
  });

  test("each tag is in one group, and the group says which operations are neighbours", () => {
    const groups = bundle["x-tagGroups"] as { name: string; tags: string[] }[];
    const tags = (bundle.tags as { name: string }[]).map(({ name }) => name);
    expect(groups.flatMap(({ tags }) => tags).sort()).toEqual(tags.sort());
    expect(groups.map(({ name }) => name)).toEqual(["Families", "Neighbours"]);
    const entries = Object.values(operationTable);
    const families = (wanted: boolean) =>
      new Set(entries.filter(({ neighbour }) => neighbour === wanted).map(({ family }) => family));
    expect([...families(false)]).toEqual([
      "component-usages",
      "customer-component-usage-policies",
      "provider-resources",
    ]);
    expect([...families(true)]).toEqual([
      ...["offering-users", "orders", "resources", "public-offerings", "provider-offerings", "plans"],
      ...["resource-offerings", "categories", "service-providers", "component-user-usages"],
      ...["api-auth", "configuration", "customers", "events", "organization-groups", "projects", "roles", "users"],
      "version",
    ]);
  });

  test("uuids are written as on the wire", () => {
    const dashed =
      JSON.stringify(bundle.components.examples).match(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
      ) ?? [];
    // An error text of the backend quotes the uuid with dashes.
    expect(dashed.length).toBeLessThanOrEqual(1);
    expect(JSON.stringify(bundle)).not.toContain('"format":"uuid"');
  });
});

describe("what is told twice is told the same way", () => {
  const schemas = bundle.components.schemas as Record<string, Record<string, unknown>>;
  const properties = (name: string) => Object.keys(schemas[name]?.properties as object).sort();
  const values = (name: string) => [...((schemas[name]?.enum ?? []) as string[])].sort();

  test("`field` can select exactly the fields of the record", () => {
    expect(values("ComponentUsageFieldName")).toEqual(properties("ComponentUsage"));
    expect(values("ResourceFieldName")).toEqual(properties("Resource"));
    expect(values("OrderFieldName")).toEqual(properties("OrderDetails"));
    expect(values("CustomerFieldName")).toEqual(properties("Customer"));
    expect(values("ProjectFieldName")).toEqual(properties("Project"));
    expect(values("OfferingUserFieldName")).toEqual(properties("OfferingUser"));
    expect(values("EventFieldName")).toEqual(properties("Event"));
    expect(values("RoleFieldName")).toEqual(properties("RoleDetails"));
    // Only a request has it.
    expect(values("UserFieldName")).toEqual([...properties("User"), "agree_with_policy"].sort());
  });

  test("a policy's `actions` are made of the names that can be listed", () => {
    const pattern = new RegExp(String(schemas.PolicyActions?.pattern), "u");
    const names = values("PolicyActionName");
    for (const name of names) expect(name).toMatch(pattern);
    expect(names.join(",")).toMatch(pattern);
    for (const text of ["", "notify", `${names[0]}, ${names[1]}`, `${names[0]},`, `,${names[0]}`]) {
      expect(text).not.toMatch(pattern);
    }
    const inPattern = String(schemas.PolicyActions?.pattern).match(/[a-z_]{5,}/g);
    expect(inPattern?.sort()).toEqual(names);
  });
});
