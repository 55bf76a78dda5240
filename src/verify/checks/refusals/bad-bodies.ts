import type { Contract, Json, Operation } from "../../../contract/contract.js";
import type { RuleName } from "../../judge/rules.js";

/** A body that has to be refused. */
export interface BadBody {
  readonly rule: RuleName;
  /** JSON pointer to what is wrong in it. */
  readonly place: string;
  /** Why it is invalid. */
  readonly what: string;
  readonly body: unknown;
}

/**
 * Bodies with one violation each: without a required field, with a value of another type, outside an enum or a bound.
 *
 * @param good A valid body; only its own fields are made invalid.
 */
export function badBodies({ contract, pointer }: Operation, good: unknown): BadBody[] {
  const request = contract.locate(`${pointer}/requestBody`);
  return broken(contract, `${request.pointer}/content/application~1json/schema`, good, "").filter(
    ({ place }) => place !== "",
  );
}

function broken(contract: Contract, pointer: string, good: unknown, place: string): BadBody[] {
  const { node, pointer: here } = contract.locate(pointer);
  const found: BadBody[] = valuesOutside(node).map(([rule, what, body]) => ({ rule, place, what, body }));
  if (Array.isArray(good)) {
    const [first] = good;
    if (first === undefined || !node.items) return found;
    const items = broken(contract, `${here}/items`, first, `${place}/0`);
    return [...found, ...items.map((each) => ({ ...each, body: [each.body, ...good.slice(1)] }))];
  }
  if (typeof good !== "object" || good === null) return found;
  const record = good as Json;
  for (const name of (node.required as string[] | undefined) ?? []) {
    const { [name]: _left, ...rest } = record;
    found.push({ rule: "required-refused", place: `${place}/${name}`, what: `no ${name}`, body: rest });
  }
  for (const name of Object.keys((node.properties as Json | undefined) ?? {})) {
    if (!Object.hasOwn(record, name)) continue;
    for (const each of broken(contract, `${here}/properties/${name}`, record[name], `${place}/${name}`))
      found.push({ ...each, body: { ...record, [name]: each.body } });
  }
  return found;
}

/** Values that a schema does not allow, each for one reason. */
function valuesOutside({
  type,
  enum: values,
  maxLength,
  maximum,
  format,
  pattern,
}: Json): [RuleName, string, unknown][] {
  const types = [type].flat();
  const found: [RuleName, string, unknown][] = [];
  if (type !== undefined) found.push(["type-refused", `a value that is no ${types.join(" or ")}`, otherType(types)]);
  if (values)
    found.push(["value-refused", "a value outside the enum", types.includes("string") ? "no-such-value" : 999]);
  if (typeof maxLength === "number")
    found.push(["value-refused", `a text of more than ${maxLength} characters`, "x".repeat(maxLength + 1)]);
  if (typeof maximum === "number") found.push(["value-refused", `a number above ${maximum}`, maximum + 1]);
  if (format === "date" || format === "date-time") found.push(["value-refused", "a text that is no date", "someday"]);
  else if (format === "uri" || pattern) found.push(["value-refused", "a text of another form", "no such value!"]);
  return found;
}

/** Waldur reads numbers as texts and texts as numbers, but never these. */
function otherType(types: readonly unknown[]): unknown {
  if (types.includes("object")) return "text";
  if (types.includes("array")) return "text";
  if (types.includes("boolean")) return "maybe";
  if (types.includes("string")) return {};
  return "many";
}
