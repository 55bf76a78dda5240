import { ContractError } from "../errors.js";

/** The value of a header: `null` removes the header, and `undefined` leaves it as it is. */
export type HeaderValue = string | number | boolean | null | undefined;

/** Headers of a request: those that `fetch` takes, or an object whose values are numbers, lists or `null`, too. */
export type HeaderOptions =
  | NonNullable<RequestInit["headers"]>
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>;

/**
 * Merges headers; later sources replace the headers of earlier ones. `fetch` itself would send the string "null".
 *
 * @example
 * mergeHeaders({ "Accept-Language": "et", "X-Page": 1 }, { "accept-language": null, "X-Page": undefined }); // X-Page: 1
 *
 * @throws {@link ContractError} for a malformed name or value.
 */
export function mergeHeaders(...sources: (HeaderOptions | null | undefined)[]): Headers {
  const merged = new Headers();
  for (const source of sources) {
    const given: object = Object(source);
    const entries: [string, HeaderValue | HeaderValue[]][] =
      Symbol.iterator in given ? [...(given as Headers)] : Object.entries(given);
    try {
      for (const [name, value] of entries) if (value !== undefined) merged.delete(name);
      for (const [name, value] of entries)
        for (const each of [value].flat()) if (each !== null && each !== undefined) merged.append(name, `${each}`);
    } catch {
      // The platform's message would quote the value, which may be a secret.
      throw new ContractError("a header is malformed");
    }
  }
  return merged;
}
