import type { Target } from "./target.js";

/** Preferences of a client, from its `Prefer` header (RFC 7240). */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic: boolean;
  seed?: string;
}

/** The preferences that Prism knows, in the order of its error messages. */
const NAMES = ["code", "dynamic", "seed", "example"] as const;
type Name = (typeof NAMES)[number];
type Raw = Partial<Record<Name, string | string[] | true>>;

/** No preferences. Never modified. */
const NONE: Preferences = { dynamic: false };

/**
 * Reads the preferences of a request from the `Prefer` header or, without one, from query parameters such as `__code`.
 *
 * @returns the preferences, or Prism's error message for invalid ones.
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

/** Whether a `Prefer` header selects a response of the contract. */
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

/** Parses the header as Prism does: commas separate preferences, semicolons parameters; the first of a name wins. */
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

/** The name of a token without surrounding punctuation. */
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
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  // As in Prism's parser, an unclosed quotation mark swallows the rest of the header.
  if (!quoted) parts.push(text.slice(start));
  return parts;
}
