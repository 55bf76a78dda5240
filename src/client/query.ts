import { commaSeparatedParameters } from "../../generated/operations.js";

/**
 * Writes query parameters the way the contract declares each of them: `o`, `offering_uuid` and `offering_slug` as one
 * comma-separated value, other arrays by repeating the key. `undefined` and `null` are left out.
 *
 * @example
 * serializeQuery({ field: ["uuid", "usage"], o: ["-usage"] }); // "field=uuid&field=usage&o=-usage"
 */
export function serializeQuery(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) search.append(name, String(value));
    else if (commaSeparatedParameters.includes(name)) search.append(name, value.join(","));
    else for (const item of value) search.append(name, String(item));
  }
  return search.toString();
}
