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
    const found = place === "" ? form : fields.get(place);
    if (found) found.push(reason);
    else fields.set(place, [reason]);
  }
  return { form, fields: Object.fromEntries(fields) };
}

function bodyOf(error: unknown): unknown {
  // Where there is no error, some libraries have `null`.
  if (!(error instanceof Error)) return error ?? undefined;
  const { kind, body } = error as { kind?: unknown; body?: unknown };
  return kind === "validation" || kind === "detail" || kind === "text" ? body : error.message;
}

/**
 * Every sentence of an error body with the path of its field; the path is empty for what concerns the whole.
 *
 * @example
 * reasons({ usages: [{}, { amount: ["Too much."] }] }); // [["usages.1.amount", "Too much."]]
 */
export function* reasons(body: unknown, place = "", depth = 0): Generator<[place: string, reason: string]> {
  if (typeof body !== "object" || body === null) {
    if (body !== undefined) yield [place, String(body)];
    // No form is that deep; without an end, a hostile body would fill the stack.
  } else if (depth < 100)
    for (const [key, value] of Object.entries(body)) {
      const isWhole = Array.isArray(body) ? typeof value === "string" : WHOLE.test(key);
      yield* reasons(value, isWhole ? place : (place && `${place}.${key}`) || key, depth + 1);
    }
}

/** Keys that stand for the object that they are in. */
const WHOLE = /^(non_field_errors|detail|error_message)$/;
