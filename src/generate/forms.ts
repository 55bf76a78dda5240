import type { Bundle, Json, Operation, Schema } from "./bundle.js";
import { FormFields } from "./form-fields.js";
import { functionName } from "./functions.js";
import { HEADER } from "./operations.js";

/**
 * The file `forms.ts`: a Standard Schema for the body of every request, labels of enums, and the collections that hyperlinks
 * lead to.
 *
 * @example
 * const source = renderForms(bundle, listOperations(bundle));
 */
export function renderForms(bundle: Bundle, operations: Operation[]): string {
  const bodies = bodiesOf(operations);
  const fields = new FormFields(bundle);
  const schemas = [...bodies].map(
    ([name, functions]) => `/**
 * {@link ${name}}, the body of ${functions.map((each) => `\`${each}\``).join(" and ")}.
 *
 * @example
 * ${schemaName(name)}["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const ${schemaName(name)}: FormSchema<${name}> = /* @__PURE__ */ formSchema(() => ${fields.render(refer(name))});
`,
  );
  const labelled = Object.entries((bundle.components.schemas ?? {}) as Record<string, Schema>).filter(
    ([, schema]) => schema["x-labels"],
  );
  const labels = labelled.map(([name, schema]) => renderLabels(bundle, name, schema));
  const models = [...bodies.keys(), ...labelled.flatMap(([name, schema]) => [name, String(schema["x-labels"])])];
  return `${HEADER}import { ${[...fields.used].sort().join(", ")} } from "../src/forms/fields.js";
import { type FormSchema, formSchema } from "../src/forms/form-schema.js";
import type { ${models.sort().join(", ")} } from "./types.js";

/** Collections of Waldur whose URLs a body or a filter takes: \`customers\` is that of \`/api/customers/{uuid}/\`. */
export type HyperlinkCollection = ${collectionsIn(bundle).join(" | ") || "never"};

${[...labels, ...schemas].join("\n")}`;
}

/**
 * What the contract asks of the bodies and no form checks, as `place: keyword`.
 *
 * @example findUnchecked(bundle, operations); // [] or ["ResourceSlugRequest.slug: maxItems"]
 */
export function findUnchecked(bundle: Bundle, operations: Operation[]): string[] {
  const fields = new FormFields(bundle);
  for (const name of bodiesOf(operations).keys()) fields.render(refer(name));
  return fields.unchecked;
}

/** The bodies by the name of their schema, each with the functions that take it. */
export function bodiesOf(operations: Operation[]): Map<string, string[]> {
  const bodies = new Map<string, string[]>();
  for (const { id, request } of operations) {
    const name = request?.media
      .find(({ type }) => type === "application/json")
      ?.schema.$ref?.split("/")
      .at(-1);
    if (name) bodies.set(name, [...(bodies.get(name) ?? []), functionName(id)]);
  }
  return bodies;
}

/** `resourceSlugRequestSchema`, of the model `ResourceSlugRequest`. */
export function schemaName(model: string): string {
  return `${lowerFirst(model)}Schema`;
}

function renderLabels(bundle: Bundle, name: string, schema: Schema): string {
  const labels = String(schema["x-labels"]);
  const values = schema.enum as unknown[];
  const texts = (bundle.components.schemas?.[labels]?.enum ?? []) as unknown[];
  if (texts.length !== values.length)
    throw new Error(`${name} has ${values.length} values, and ${labels}, its x-labels, ${texts.length}.`);
  const pairs = values.map((value, index) => `${JSON.stringify(value)}: ${JSON.stringify(texts[index])}`);
  return `/**
 * {@link ${labels}} of each {@link ${name}}, for example for the options of a select.
 *
 * @example
 * ${lowerFirst(name)}Labels[${JSON.stringify(values[0])}]; // ${JSON.stringify(texts[0])}
 */
export const ${lowerFirst(name)}Labels: Readonly<Record<${name}, ${labels}>> = { ${pairs.join(", ")} };
`;
}

/** The collections named by `x-hyperlink`, sorted, as source. */
function collectionsIn(bundle: Bundle): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const collection = (node as Json)["x-hyperlink"];
    // What is below another object has two uuids, which `hyperlink()` does not take.
    if (typeof collection === "string" && !collection.includes("/")) found.add(JSON.stringify(collection));
    for (const child of Object.values(node)) visit(child);
  };
  visit(bundle);
  return [...found].sort();
}

function refer(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
