const NAME = "$WALDUR_TOKEN";
/** A bare word this short may be any word of the text, unless it is one that nobody writes: letters and digits mixed. */
const LONG = 16;
const MIXED = /^(?=.*\d)(?=.*[a-z]).{8,}$/i;
/** Between `Token` and the key, plain or encoded: blanks, quotes, colons and equals signs. */
const SEPARATOR = "(?:[\\s+:=\"'\\\\]|%(?:25){0,4}(?:20|22|27|3a|3d)|&(?:quot|nbsp|#\\d{1,4});){1,8}";

/**
 * Makes a function that writes `$WALDUR_TOKEN` in place of a token, in upper or lower case, plain or encoded as in URLs, JSON
 * and HTML. A key of fewer than 16 characters is replaced everywhere only if it has 8 and mixes letters and digits; any other
 * short key may be an ordinary word, as the mock's token `staff` is, and is replaced after `Token` and `Bearer` only.
 *
 * @param token With or without the prefix `Token ` or `Bearer `.
 *
 * @example
 * redactor("Token 0123456789abcdef")("Invalid token 0123456789ABCDEF."); // "Invalid token $WALDUR_TOKEN."
 */
export function redactor(token: string | null | undefined): (text: string) => string {
  const key = (token ?? "").trim().replace(/^(token|bearer)\s+/i, "");
  if (key === "") return (text) => text;
  let found: RegExp | undefined;
  return (text) => {
    found ??= patternOf(key);
    return text.replace(found, (_, before: string) => before + NAME);
  };
}

function patternOf(key: string): RegExp {
  const written = Array.from(key, formsOf).join("");
  const isOrdinary = key.length < LONG && !MIXED.test(key);
  const before = isOrdinary ? `\\b(?:token|bearer|authorization)${SEPARATOR}` : "";
  return RegExp(`(${before})${written}${isOrdinary ? "(?![\\w-])" : ""}`, "gi");
}

/** The ways to write a character. Repetitions are bounded, so that no text takes long to search. */
function formsOf(letter: string): string {
  const code = letter.charCodeAt(0);
  const hex = code.toString(16).padStart(2, "0");
  const forms = [
    `\\\\{0,4}\\x${hex}`,
    `%(?:25){0,4}${hex}`,
    `\\\\{1,4}u00${hex}`,
    `&#(?:0{0,4}${code}|x0{0,4}${hex});`,
    ...(/\w/.test(letter) ? [] : ["&[a-z]{2,6};"]),
  ];
  return `(?:${forms.join("|")})`;
}

/** Redacts every text of a value, keys included. What has nothing to redact stays the same object. */
export function redactDeep<Value>(value: Value, redact: (text: string) => string): Value {
  if (typeof value === "string") return redact(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  let isSame = true;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const [name, inner] = [redact(key), redactDeep(item, redact)];
    isSame &&= name === key && inner === item;
    return [name, inner] as const;
  });
  if (isSame) return value;
  return (Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)) as Value;
}

/** Redacts message, stack and causes of an error in place, for it may be somebody's class. */
export function redactError<Thrown>(error: Thrown, redact: (text: string) => string, depth = 0): Thrown {
  if (!(error instanceof Error) || depth > 8) return error;
  for (const name of ["message", "stack"] as const) {
    const text = error[name] ?? "";
    const redacted = redact(text);
    // A DOMException has these as getters.
    if (redacted !== text) Object.defineProperty(error, name, { value: redacted, configurable: true });
  }
  const { cause, errors = [] } = error as Partial<AggregateError>;
  for (const each of [cause, ...errors]) redactError(each, redact, depth + 1);
  return error;
}
