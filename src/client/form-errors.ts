/** What a form shows after a refused request. */
export interface FormErrors {
  /** What concerns no single field, for the top of the form. */
  form: string[];
  /** Sentences by field. The place of an item of a list is its index: `component_limits_set.0.limit`. */
  fields: Record<string, string[]>;
}

/**
 * Sorts the reasons of a refused request by field. It takes the error of a call, or the body of a 400; of another failure
 * it gives the message for the form, so that a form has one way for all of them. Waldur's shapes are those of the
 * contract's `ValidationError`.
 *
 * @example
 * const { error } = await marketplaceCustomerComponentUsagePoliciesCreate({ body });
 * if (error) {
 *   const { form, fields } = formErrors(error);
 *   console.log(form, fields.scope, fields["component_limits_set.0.limit"]);
 * }
 */
export function formErrors(error: unknown): FormErrors {
  const form: string[] = [];
  const fields = new Map<string, string[]>();
  for (const [place, reason] of reasons(bodyOf(error))) {
    if (place === "") form.push(reason);
    else fields.set(place, [...(fields.get(place) ?? []), reason]);
  }
  return { form, fields: Object.fromEntries(fields) };
}

function bodyOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { kind, body } = error as { kind?: unknown; body?: unknown };
  return kind === "validation" || kind === "detail" || kind === "text" ? body : error.message;
}

/**
 * Every sentence of an error body with the path of its field; the path is empty for what concerns the whole.
 *
 * @example
 * reasons({ usages: [{}, { amount: ["Too much."] }] }); // [["usages.1.amount", "Too much."]]
 */
export function reasons(body: unknown, place = ""): [place: string, reason: string][] {
  if (typeof body !== "object" || body === null) return body === undefined ? [] : [[place, String(body)]];
  return Object.entries(body).flatMap(([key, value]) => {
    const isWhole = Array.isArray(body) ? typeof value === "string" : WHOLE.test(key);
    return reasons(value, isWhole ? place : (place && `${place}.${key}`) || key);
  });
}

/** Keys that stand for the object that they are in. */
const WHOLE = /^(non_field_errors|detail|error_message)$/;
