import { parse } from "./send.js";

/** What a 2xx response of an operation holds; by default a body in JSON, which is the data. */
export interface Content {
  /** Content type of every body. */
  readonly type?: "application/json" | "text/plain";
  /** Parses a body; `undefined` if it has another form. */
  readonly parse?: (text: string, ok: boolean) => unknown;
  /** Takes the data from the parsed body or the headers. */
  readonly read?: (body: unknown, response: Response) => unknown;
  /** Name of the part without which there are no data, for the error; the type by default, none if empty. */
  readonly required?: string;
}

// One constant per kind of content, so that a program bundles only those of the operations that it calls.

/** Plain text. */
export const plainText: Content = { type: "text/plain", parse: (text) => text };

/** Nothing; a body is ignored. */
export const nothing: Content = { read: () => undefined, required: "" };

/** JSON, a sentence included, or no body, for which the data is `null`. */
export const jsonOrNull: Content = {
  parse: (text, ok) => (ok ? parseSentence(text) : parse(text)),
  read: (body) => body ?? null,
};

/** The response of a HEAD operation: the data is the number in `X-Result-Count`. */
export const total: Content = { read: (_, response) => totalOf(response), required: "number in X-Result-Count" };

/**
 * Total number of records that match on all pages, from `X-Result-Count`. `undefined` for a response without the header,
 * and in a browser if CORS does not expose it.
 *
 * @example
 * const { data, response } = await marketplaceComponentUsagesList({ query: { page: 2 } });
 * if (response) console.log(data?.length, "of", totalOf(response));
 */
export function totalOf({ headers }: Response): number | undefined {
  const count = headers?.get("x-result-count") ?? "";
  return /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}

/** Parses a JSON object, array or string: actions may answer a sentence. No operation responds with any other JSON. */
export function parseSentence(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" || Object(value) === value ? value : undefined;
  } catch {
    return undefined;
  }
}
