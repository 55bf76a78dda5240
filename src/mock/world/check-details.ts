import { locate } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";
import { check } from "../../validate/ajv.js";
import { withOrigin } from "./addresses.js";
import type { Report } from "./issues.js";
import type { JsonObject, World } from "./types.js";

/** Stands for the address under which the mock will be called. */
const ORIGIN = "https://api.example.com";

/**
 * Reports free-form fields that would make an answer break the contract: they are shown as they are, so they must be
 * fields of the contract and have its shape.
 */
export function checkDetails(world: World, report: Report): void {
  const fields = (schema: string, details: JsonObject, place: string) => {
    const known = locate(`/components/schemas/${schema}`).node.properties as JsonObject;
    for (const [key, value] of Object.entries(details)) {
      const at = `${place}/${escapeKey(key)}`;
      if (Object.hasOwn(known, key)) whole(`${schema}/properties/${escapeKey(key)}`, value, at, report);
      else report(at, `The contract's ${schema} has no such field.`);
    }
  };
  for (const [index, row] of world.offerings.entries()) {
    const place = `/offerings/${index}`;
    fields("PublicOfferingDetails", row.details, `${place}/details`);
    for (const key of ["image", "thumbnail"] as const)
      whole(`PublicOfferingDetails/properties/${key}`, row[key], `${place}/${key}`, report);
    whole("MergedPluginOptions", row.plugin_options, `${place}/plugin_options`, report);
    whole("OfferingOptions", row.resource_options, `${place}/resource_options`, report);
    for (const [at, item] of row.components.entries())
      fields("OfferingComponent", item.details, `${place}/components/${at}/details`);
    for (const [at, item] of row.plans.entries())
      fields("BasePublicPlan", item.details, `${place}/plans/${at}/details`);
  }
  for (const [index, { icon }] of world.categories.entries())
    whole("Resource/properties/category_icon", icon, `/categories/${index}/icon`, report);
  for (const [index, row] of world.resources.entries()) {
    fields("Resource", row.details, `/resources/${index}/details`);
    whole("BackendMetadata", row.backend_metadata, `/resources/${index}/backend_metadata`, report);
  }
  for (const [index, row] of world.orders.entries()) fields("OrderDetails", row.details, `/orders/${index}/details`);
  for (const [index, row] of world.policies.entries())
    whole("CustomerComponentUsagePolicy/properties/options", row.options, `/policies/${index}/options`, report);
}

function whole(schema: string, value: unknown, place: string, report: Report): void {
  // Nothing is what most worlds say.
  if (value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)) return;
  for (const { instancePath, message } of check(`/components/schemas/${schema}`, withOrigin(value, ORIGIN)))
    report(place + instancePath, `The contract says that it ${message}.`);
}
