import { commaSeparatedParameters } from "../../generated/contract.js";
import { ContractError } from "../errors.js";

/**
 * Writes query parameters the way the contract declares each of them: `o`, `offering_uuid` and `offering_slug` as one
 * comma-separated value, other arrays by repeating the key. `undefined` and `null` are left out, in arrays, too.
 *
 * @example
 * serializeQuery({ field: ["uuid", "usage"], o: ["-usage"] }); // "field=uuid&field=usage&o=-usage"
 */
export function serializeQuery(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = [value].flat().filter((each) => each !== undefined && each !== null);
    const parts = commaSeparatedParameters.includes(name) ? [values.join()].filter(Boolean) : values;
    for (const part of parts) search.append(name, String(part));
  }
  return String(search);
}

/** Fills a path template. Rejects values that are empty or consist of dots, because they would lead to another URL. */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (/^\.{0,2}$/.test(value)) throw new ContractError(`the path parameter "${name}" must not be "${value}"`);
    return encodeURIComponent(value);
  });
}
