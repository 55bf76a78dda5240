/** Error messages of a rejected request, for display in a form. */
export interface FormErrors {
  /** Messages that do not belong to a single field, for the top of the form. */
  form: string[];
  /** Messages by field path. Items of a list are addressed by index: `component_limits_set.0.limit`. */
  fields: Record<string, string[]>;
}

/**
 * Groups the messages of a rejected request by field. Takes the error of a call or the body of a 400. For any other error
 * it returns the message as a message of the form, so that a form can handle all errors alike. The possible bodies are
 * those of the contract's `ValidationError`. Also takes the result of a Standard Schema, such as those of `/forms`, or an object
 * with its `issues`, so that a form shows what it refuses itself in the same way.
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
  const body = bodyOf(error);
  // `null` is "no error" for some libraries.
  if (body === undefined || body === null) return { form: [], fields: {} };
  for (const [path, reason] of issuesOf(body) ?? reasons(body)) {
    const found = path === "" ? form : fields.get(path);
    if (found) found.push(reason);
    else fields.set(path, [reason]);
  }
  return { form, fields: Object.fromEntries(fields) };
}

/** The messages of a Standard Schema's result by path; undefined for anything else, such as a body with a field `issues`. */
function issuesOf(body: unknown): [path: string, reason: string][] | undefined {
  const { issues } = body as { issues?: unknown };
  if (!Array.isArray(issues) || !issues.every((issue) => typeof issue?.message === "string")) return undefined;
  return issues.map(({ path = [], message }: { path?: readonly unknown[]; message: string }) => [
    path.map((part) => String((part as { key?: unknown } | null)?.key ?? part)).join("."),
    message,
  ]);
}

function bodyOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { kind, body } = error as { kind?: unknown; body?: unknown };
  return kind === "validation" || kind === "detail" || kind === "text" ? body : error.message;
}

/**
 * Yields every message of an error body with the path of its field; the path is empty for messages about the whole body.
 *
 * @example
 * reasons({ usages: [{}, { amount: ["Too much."] }] }); // [["usages.1.amount", "Too much."]]
 */
export function* reasons(body: unknown, path = "", depth = 0): Generator<[path: string, reason: string]> {
  if (Object(body) !== body) yield [path, `${body}`];
  // No form is that deep; without a limit, a hostile body would overflow the stack.
  else if (depth < 100)
    for (const [key, value] of Object.entries(body as object)) {
      // A resource has a field `error_message`, whose errors are a list.
      const isWhole =
        Array.isArray(body) || key === "error_message"
          ? typeof value === "string"
          : key === "detail" || key === "non_field_errors";
      yield* reasons(value, isWhole ? path : (path && `${path}.${key}`) || key, depth + 1);
    }
}
