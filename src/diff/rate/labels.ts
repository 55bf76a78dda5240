import { unescapeKey } from "../../contract/json-pointer.js";

/** Steps of a pointer that do not help a reader. */
const SILENT = new Set(["properties", "schema", "content", "oneOf", "anyOf", "allOf"]);

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer.replace(/^#?\//, "").split("/").map(unescapeKey);
}

/**
 * A place of the contract for people: `Resource.state`, `CustomerComponentUsagePolicy.component_limits_set[].limit`,
 * `response 200`, `query page`.
 *
 * @example labelOf("#/components/schemas/Resource/properties/state"); // "Resource.state"
 */
export function labelOf(pointer: string, parameter?: { in: unknown; name: unknown }): string {
  const steps = stepsOf(pointer);
  if (steps[0] === "components") return below(steps[2] ?? "", steps.slice(3));
  const rest = steps.slice(3);
  if (rest.length === 0) return "operation";
  if (rest[0] === "parameters" && parameter) return `${parameter.in} ${parameter.name}`;
  if (rest[0] === "responses") return rest[1] === undefined ? "responses" : below(`response ${rest[1]}`, rest.slice(2));
  return rest[0] === "requestBody" ? below("body", rest.slice(1)) : String(rest[0]);
}

function below(name: string, steps: string[]): string {
  let label = name;
  for (const [index, step] of steps.entries()) {
    const holder = steps[index - 1];
    // The type of a body and the number of an alternative.
    if (holder === "content" || (holder !== undefined && /^(one|any|all)Of$/.test(holder))) continue;
    if (step === "items" && holder !== "properties") label += "[]";
    else if (step === "additionalProperties" && holder !== "properties") label += ".*";
    else if (step === "headers" && holder !== "properties") label += " header";
    else if (holder === "headers") label += ` ${step}`;
    else if (holder === "properties" || !SILENT.has(step)) label += holder === "properties" ? `.${step}` : "";
  }
  return label;
}
