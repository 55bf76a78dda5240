import type { Target } from "./target.js";

/** What a client wishes for in its `Prefer` header. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic: boolean;
  seed?: string;
}

/** What Prism reads in a `Prefer` header, in the order in which it complains. */
const NAMES = ["code", "dynamic", "seed", "example"] as const;
type Name = (typeof NAMES)[number];
type Raw = Partial<Record<Name, string | string[] | true>>;

/** No wish at all. Nobody changes it. */
const NONE: Preferences = { dynamic: false };

/**
 * Reads the wishes of a request: the `Prefer` header or, without one, query parameters such as `__code`.
 *
 * @returns the wishes, or what Prism says of those that make no sense.
 */
export function readPreferences(prefer: string | undefined, target: Target): Preferences | { complaint: string } {
  if (prefer) return decode(parsePrefer(prefer));
  if (!target.pairs.some(([name]) => name.startsWith("__"))) return NONE;
  return decode(
    Object.fromEntries(
      NAMES.flatMap((name) => {
        const values = target.pairs.filter((pair) => pair[0] === `__${name}`).map(([, value]) => value);
        return values.length === 0 ? [] : [[name, values.length === 1 ? values[0] : values]];
      }),
    ),
  );
}

/** Does a `Prefer` header choose an answer of the contract? */
export function choosesExample(prefer: string): boolean {
  const { code, example, dynamic } = parsePrefer(prefer);
  return code !== undefined || example !== undefined || dynamic !== undefined;
}

function decode(raw: Raw): Preferences | { complaint: string } {
  const complaints = NAMES.flatMap((name) => {
    const value = raw[name];
    const problem = value === undefined ? undefined : problemOf(name, value);
    return problem === undefined ? [] : [`optional property "${name}"\n└─ ${problem}`];
  });
  if (complaints.length > 0) return { complaint: complaints.join("\n") };
  const { code, dynamic, seed, example } = raw as Partial<Record<Name, string>>;
  return {
    dynamic: dynamic === "true",
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(seed === undefined ? {} : { seed }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

function problemOf(name: Name, value: string | string[] | true): string | undefined {
  const expected =
    typeof value !== "string"
      ? "string"
      : name === "code" && !/^\d{3}$/.test(value)
        ? "a number"
        : name === "dynamic" && value !== "true" && value !== "false"
          ? "a boolean"
          : undefined;
  return expected && `cannot decode ${JSON.stringify(value)}, should be ${expected}`;
}

/** Reads the header as Prism's parser does: preferences by comma, parameters by semicolon, the first of a name counts. */
function parsePrefer(header: string): Raw {
  const raw: Raw = {};
  for (const preference of splitUnquoted(header, ",")) {
    let base: string | undefined;
    for (const part of splitUnquoted(preference, ";")) {
      const sign = part.indexOf("=");
      const token = (sign < 0 ? part : part.slice(0, sign)).trim().toLowerCase();
      const name = nameOf(base === undefined ? token : `${base}-${token}`);
      base ??= token;
      if (name && raw[name] === undefined) raw[name] = (sign < 0 ? "" : unquoted(part.slice(sign + 1).trim())) || true;
    }
  }
  return raw;
}

/** Punctuation around a token does not count. */
function nameOf(token: string): Name | undefined {
  const words = token.replaceAll("'", "").match(/[^\W_]+/g) ?? [];
  return words.length === 1 ? NAMES.find((name) => name === words[0]) : undefined;
}

function unquoted(value: string): string {
  return value[0] === '"' && value.at(-1) === '"' ? value.slice(1, -1) : value;
}

function splitUnquoted(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '"') quoted = !quoted;
    else if (text[place] === separator && !quoted) {
      parts.push(text.slice(start, place));
      start = place + 1;
    }
  }
  // Prism's parser puts a separator at the end, which an open quotation mark swallows, and the rest with it.
  if (!quoted) parts.push(text.slice(start));
  return parts;
}
