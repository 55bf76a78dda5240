/**
 * The query of a request: a record by name (`undefined` is not sent, an array is a repeated name), a `URLSearchParams` or
 * a `Map`, a `URL`, or a string: `page=2`, `?page=2` or a URL with or without host.
 */
export type QueryLike = string | { readonly searchParams: QueryPairs } | QueryPairs | Readonly<Record<string, unknown>>;

/** The common interface of any `URLSearchParams`, `FormData` and `Map`. */
interface QueryPairs {
  forEach(callback: (value: unknown, name: string) => void): void;
}

/** Reads the values of a query by name; a repeated name has an array. */
export function readQuery(query: QueryLike | undefined): Record<string, unknown> {
  const read: Record<string, unknown> = Object.create(null);
  const add = (values: unknown, name: string) => {
    const found = Array.isArray(values) && values.length === 1 ? values[0] : values;
    if (found !== undefined) read[name] = name in read ? [read[name], found].flat() : found;
  };
  if (query === undefined || query === null) return read;
  const pairs =
    typeof query === "string" ? new URLSearchParams(queryOf(query)) : isUrl(query) ? query.searchParams : query;
  if (isPairs(pairs)) pairs.forEach(add);
  else for (const [name, value] of Object.entries(pairs)) if (value !== undefined) read[name] = value;
  return read;
}

/** The query of a URL. Any other string is itself a query, which may contain a question mark. */
function queryOf(text: string): string {
  if (!/^([a-z][a-z\d+.-]*:\/)?\//i.test(text)) return text;
  return text.replace(/#.*/s, "").replace(/^[^?]*/, "");
}

function isUrl(query: object): query is { searchParams: QueryPairs } {
  const { searchParams } = query as { searchParams?: unknown };
  return typeof searchParams === "object" && searchParams !== null && isPairs(searchParams);
}

function isPairs(query: object): query is QueryPairs {
  return typeof (query as Partial<QueryPairs>).forEach === "function";
}
