/** Characters that need neither decoding nor normalization in a path or a query. */
const PLAIN = /^\/(?!\/)[\w\-/]*(\?[\w\-=&,:.@]*)?$/;
/** Base for parsing a target as a URL. */
const BASE = "http://example.com";

/** Values by name as Prism parses them: a string for one value, an array for several. */
export type QueryValues = Record<string, string | string[]>;

/** The path and the query of a request. */
export interface Target {
  readonly path: string;
  /** Names and values in order, decoded. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** False if the path may contain escapes. */
  readonly plain: boolean;
}

const NOTHING: Target["pairs"] = [];

/**
 * Parses the target of a request as Prism does, except for a path that begins with two slashes, which Prism mistakes for a
 * host.
 *
 * @throws TypeError if it is not a valid URL.
 */
export function readTarget(url: string): Target {
  if (!PLAIN.test(url)) {
    const { pathname, searchParams } = new URL(url.startsWith("//") ? `${BASE}${url}` : url, BASE);
    return { path: pathname, pairs: [...searchParams], plain: false };
  }
  const mark = url.indexOf("?");
  if (mark < 0) return { path: url, pairs: NOTHING, plain: true };
  return { path: url.slice(0, mark), pairs: readPlain(url.slice(mark + 1)), plain: true };
}

function readPlain(search: string): [string, string][] {
  return search
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const sign = part.indexOf("=");
      return sign < 0 ? [part, ""] : [part.slice(0, sign), part.slice(sign + 1)];
    });
}

/** The query as Prism represents it. */
export function queryValues({ pairs }: Target): QueryValues {
  const values: QueryValues = {};
  for (const [name, value] of pairs) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

const NO_QUERY: ReadonlyMap<string, string[]> = new Map();

/** The query for the handlers of the stateful mock. */
export function queryMap({ pairs }: Target): ReadonlyMap<string, string[]> {
  if (pairs.length === 0) return NO_QUERY;
  const map = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = map.get(name);
    if (values) values.push(value);
    else map.set(name, [value]);
  }
  return map;
}
