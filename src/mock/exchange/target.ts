/** Letters that mean themselves in a path or a query, so that nothing has to be decoded or tidied up. */
const PLAIN = /^\/(?!\/)[\w\-/]*(\?[\w\-=&,:.@]*)?$/;
/** For what a URL needs besides its path. */
const BASE = "http://example.com";

/** Values by name as Prism's front reads them: one value is a text, several are an array. */
export type QueryValues = Record<string, string | string[]>;

/** The path and the query of a request. */
export interface Target {
  readonly path: string;
  /** Names and values in their order, decoded. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** False when the path may have escapes. */
  readonly plain: boolean;
}

const NOTHING: Target["pairs"] = [];

/**
 * Reads the target of a request the way Prism's front does, but for a path that begins with two slashes: there Prism takes
 * what follows for a host.
 *
 * @throws TypeError when it is no URL.
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

/** The query as Prism's front hands it on. */
export function queryValues({ pairs }: Target): QueryValues {
  const values: QueryValues = {};
  for (const [name, value] of pairs) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

const NO_QUERY: ReadonlyMap<string, string[]> = new Map();

/** The query as the handlers of the stateful mock want it. */
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
