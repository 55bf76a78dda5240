import type { BodyFacts, FieldFact, FieldFacts, ResponseFacts } from "./model.js";

/** How many names a description of a table lists before it only counts them. */
const NAMES = 4;

/**
 * The type of a value in the words of the docs, without its enum.
 *
 * @example describeType({ type: "array", items: { type: "string", format: "uuid" } }); // "array of string (uuid)"
 */
export function describeType(fact: FieldFact): string {
  const base = fact.type === "array" && fact.items ? `array of ${describeType(fact.items)}` : fact.type;
  return base + (fact.format ? ` (${fact.format})` : "");
}

/**
 * All that a page states of one value, on one line. `table` is the table it stands in: an object is told with its fields.
 *
 * @example describeField("state", { state: { type: "string", enum: ["OK", "Erred"] } }); // "string of OK, Erred"
 */
export function describeField(name: string, table: FieldFacts): string {
  const fact = table[name];
  if (fact === undefined) return "absent";
  const fields = fieldsBelow(name, table);
  return (
    describeType(fact) +
    (fact.enum ? ` of ${fact.enum.join(", ")}` : "") +
    (fields.length > 0 ? ` with ${listNames(fields)}` : "") +
    (fact.required ? ", required" : "")
  );
}

/** A request body on one line: its model and its fields. */
export function describeBody(body: BodyFacts): string {
  const names = Object.keys(body.fields).filter((name) => !name.includes("."));
  return `${body.model ?? "object"} with ${listNames(names)}${body.required ? ", required" : ""}`;
}

/** A response on one line: what it carries. */
export function describeResponse({ body, fields }: ResponseFacts): string {
  const names = Object.keys(fields ?? {}).filter((name) => !name.includes("."));
  return describeContent(body) + (names.length > 0 ? ` with ${listNames(names)}` : "");
}

/** What a response carries, in words. */
export function describeContent(body: ResponseFacts["body"]): string {
  if (body === "none") return "no body";
  return body === "unstated" ? "nothing said of a body" : body === "array" ? "array of object" : "object";
}

/** The names of the fields directly below a field. */
function fieldsBelow(name: string, table: FieldFacts): string[] {
  const prefix = `${name}.`;
  return Object.keys(table)
    .filter((other) => other.startsWith(prefix))
    .map((other) => other.slice(prefix.length))
    .filter((other) => !other.includes("."));
}

function listNames(names: string[]): string {
  const rest = names.length - NAMES;
  return rest > 1 ? `${names.slice(0, NAMES).join(", ")} and ${rest} more` : names.join(", ");
}
