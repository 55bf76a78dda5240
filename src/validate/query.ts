/**
 * The query of a request in the forms that HTTP code has it in: a record of names (`undefined` is not sent, an array is a
 * repeated name), a `URLSearchParams` or a `Map`, a `URL`, or a string: `page=2`, `?page=2` or a URL with or without host.
 */
export type QueryLike = string | { readonly searchParams: QueryPairs } | QueryPairs | Readonly<Record<string, unknown>>;

/** What `URLSearchParams` of any implementation, `FormData` and `Map` have. */
interface QueryPairs {
  forEach(callback: (value: unknown, name: string) => void): void;
}

/** The values of a query by name; a name that was sent more than once has an array. */
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

/** The query of a URL; any other string is one itself. A question mark may also stand inside a query. */
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
