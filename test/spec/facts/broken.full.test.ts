import { describe, expect, test } from "vitest";
import type { Schema } from "../../../scripts/bundle.js";
import { loadFacts } from "../../../scripts/docs/facts/file.js";
import { type Comparison, compareFacts } from "../../../scripts/facts/compare.js";
import { loadDeviations } from "../../../scripts/facts/deviations.js";
import { bundle, root } from "../../helpers/contract.js";
import { thin } from "../../helpers/thin.js";

const pages = loadFacts(`${root}openapi/facts`);
const deviations = loadDeviations(`${root}openapi/deviations.yaml`);
// biome-ignore lint/suspicious/noExplicitAny: the cases below reach into the bundle, whose shape is the point of the test
type Any = any;

/** The comparison after one change to a copy of the bundle, as one text per finding. */
function after(change: (copy: Any) => void): string[] {
  const copy = structuredClone(bundle);
  change(copy);
  return findings(compareFacts(pages, copy, deviations));
}
function findings({ unexplained, untraced, expired }: Comparison): string[] {
  const differences = unexplained.map(
    ({ operation, place, docs, contract }) => `${operation} ${place}: docs "${docs}", contract "${contract}"`,
  );
  return [...differences, ...untraced, ...expired];
}

const schemas = bundle.components.schemas as Record<string, Schema>;
const usages = "/api/marketplace-component-usages/";
const setUsage = "/api/marketplace-component-usages/set_usage/";

describe("one broken fact is found, with its place", () => {
  const cases: { name: string; change: (copy: Any) => void; finding: string }[] = [
    {
      name: "a renamed field",
      change: ({ components: { schemas } }) => {
        schemas.ComponentUsage.properties.amount = schemas.ComponentUsage.properties.recurring;
        delete schemas.ComponentUsage.properties.recurring;
      },
      finding: 'marketplace_component_usages_list response 200 recurring: docs "boolean", contract "absent"',
    },
    {
      name: "an added field",
      change: ({ components: { schemas } }) => {
        schemas.ComponentUsage.properties.amount = { type: "number" };
      },
      finding: "marketplace_component_usages_list response 200 amount: no docs page has this field",
    },
    {
      name: "a changed type",
      change: ({ components: { schemas } }) => {
        schemas.OfferingComponent.properties.is_builtin.type = "string";
      },
      finding:
        'marketplace_provider_resources_offering_retrieve response 200 components.is_builtin: docs "boolean", contract "string"',
    },
    {
      name: "a changed format",
      change: ({ components: { schemas } }) => {
        schemas.ComponentUsage.properties.billing_period.format = "date-time";
      },
      finding:
        'marketplace_component_usages_retrieve response 200 billing_period: docs "string (date)", contract "string (date-time)"',
    },
    {
      name: "a dropped enum value",
      change: ({ components: { schemas } }) => schemas.BillingTypeEnum.enum.pop(),
      finding:
        'marketplace_provider_resources_offering_retrieve response 200 components.billing_type: docs "string of few, fixed, limit, one, usage", contract "string of fixed, limit, one, usage"',
    },
    {
      name: "a body field that is no longer required",
      change: ({ components: { schemas } }) => {
        schemas.ComponentUsageItemRequest.required = ["type"];
      },
      finding: 'marketplace_component_usages_set_usage body usages.amount required: docs "true", contract "false"',
    },
    {
      name: "a removed operation",
      change: ({ paths }) => delete paths[setUsage],
      finding: `marketplace_component_usages_set_usage operation: docs "POST ${setUsage}", contract "absent"`,
    },
    {
      name: "a removed parameter",
      change: ({ paths }) => {
        paths[usages].parameters = paths[usages].parameters.filter(({ name }: Any) => name !== "type");
      },
      finding: 'marketplace_component_usages_list query type: docs "string", contract "absent"',
    },
    {
      name: "an added parameter",
      change: ({ paths }) => paths[usages].parameters.push({ name: "q", in: "query", schema: { type: "string" } }),
      finding: "marketplace_component_usages_list query q: no docs page has this parameter",
    },
    {
      name: "another success status",
      change: ({ paths }) => {
        paths[setUsage].post.responses["200"] = { description: "Stored.", "x-provenance": "observed" };
      },
      finding: 'marketplace_component_usages_set_usage response 200: docs "absent", contract "none"',
    },
    {
      name: "an error without provenance",
      change: ({ components: { responses } }) => delete responses.PolicyRejected["x-provenance"],
      finding: "marketplace_customer_component_usage_policies_create response 400: no docs page has this status",
    },
    {
      name: "a body where the docs have none",
      change: ({ paths }) => {
        paths[setUsage].post.responses["201"].content = { "application/json": { schema: { type: "object" } } };
      },
      finding: 'marketplace_component_usages_set_usage response 201: docs "none", contract "object"',
    },
    {
      name: "another request model",
      change: ({ paths, components: { schemas } }) => {
        schemas.UsageReport = schemas.ComponentUsageCreateRequest;
        paths[setUsage].post.requestBody.content["application/json"].schema.$ref = "#/components/schemas/UsageReport";
      },
      finding:
        'marketplace_component_usages_set_usage body: docs "ComponentUsageCreateRequest", contract "UsageReport"',
    },
    {
      name: "a constraint without provenance",
      change: ({ components: { schemas } }) => delete schemas.ResourceUpdate.properties.name["x-provenance"],
      finding: "marketplace_provider_resources_update response 200 name: no docs page states its maxLength",
    },
    {
      name: "a HEAD operation without provenance",
      change: ({ paths }) => delete paths[usages].head["x-provenance"],
      finding: "marketplace_component_usages_count: no docs page has this operation; give it x-provenance",
    },
    {
      name: "a deviation that no longer applies",
      change: ({ components: { schemas } }) => {
        schemas.ComponentUsage.properties.usage.type = "integer";
      },
      finding:
        'usage-is-a-decimal-string: marketplace_component_usages_list response 200 usage: the contract says "integer", not "string | number"',
    },
  ];
  test.each(cases)("$name", ({ change, finding }) => expect(after(change)).toContain(finding));
});

/** Properties that only the published schema has. */
const PUBLISHED = ["ComponentUsageCreateRequest.date", "ComponentUserUsageCreateRequest.date"];

test("no documented property can be renamed unnoticed", () => {
  // One copy for all: a copy per property takes longer than all the comparisons.
  const copy = structuredClone(bundle);
  const copied = copy.components.schemas as Record<string, Schema>;
  // The properties of the other schemas stand where the docs say only `any`, or in errors.
  const documented = Object.entries(schemas).filter(([name, schema]) => {
    if (!schema.properties) return false;
    copied[name] = { type: "object" };
    const found = findings(compareFacts(pages, copy, deviations));
    copied[name] = structuredClone(schema);
    return found.some((finding) => finding.includes('contract "absent"'));
  });
  const all = documented.flatMap(([name, { properties = {} }]) => Object.keys(properties).map((each) => [name, each]));
  const renamed = thin(all, 3) as [string, string][];
  const unnoticed: string[] = [];
  for (const [name, property] of renamed) {
    const schema = copied[name] as Schema;
    const { properties = {} } = schema;
    const { [property]: value, ...others } = properties;
    schema.properties = { ...others, [`${property}_renamed`]: value as Schema };
    if (findings(compareFacts(pages, copy, deviations)).length === 0) unnoticed.push(`${name}.${property}`);
    schema.properties = properties;
  }
  expect(copy).toEqual(bundle);
  expect(all.length).toBeGreaterThan(350);
  const allowed = PUBLISHED.filter((field) => renamed.some((each) => each.join(".") === field));
  expect(unnoticed.sort()).toEqual(allowed);
});
