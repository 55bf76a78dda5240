import { type RawBody, Refusal } from "../call.js";
import { readMultipart, readUrlEncoded } from "./forms.js";
import { jsonError, MAX_DEPTH } from "./json-error.js";

/** A body as it came: bytes, or text from a caller in the same process. */
/**
 * Parses a body by its media type: JSON, or one of the two kinds of form.
 *
 * @returns a JSON value, a `FormBody`, or `{}` for an empty body.
 * @throws Refusal 415 for another media type, 400 for text that cannot be parsed.
 */
export function parseBody(raw: RawBody, contentType: string | undefined): unknown {
  if (raw === undefined || raw.length === 0) return {};
  const [media = "", ...parameters] = (contentType ?? "").split(";").map((part) => part.trim());
  const kind = media.toLowerCase();
  if (kind === "application/json") return parseJson(raw);
  if (kind === "application/x-www-form-urlencoded") return readUrlEncoded(decode(raw));
  if (kind === "multipart/form-data") return parseMultipart(decode(raw), parameters);
  throw new Refusal(415, { detail: `Unsupported media type "${contentType ?? ""}" in request.` });
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Values that Waldur refuses and JavaScript accepts: half a surrogate pair, a number beyond all floating point numbers. */
const SUSPICIOUS = /\\u[dD][89a-fA-F]|[eE]\+?\d{3}/;

/**
 * Parses JSON.
 *
 * @throws Refusal 400 for what is none.
 */
export function parseJson(raw: Uint8Array | string): unknown {
  let text: string;
  try {
    text = typeof raw === "string" ? raw : STRICT.decode(raw);
  } catch {
    throw malformed("str is not valid UTF-8: surrogates not allowed: line 1 column 1 (char 0)");
  }
  try {
    const value: unknown = JSON.parse(text);
    if (!(SUSPICIOUS.test(text) || mayBeTooDeep(text)) || jsonError(text) === undefined) return value;
  } catch {
    // It is said below what is wrong.
  }
  throw malformed(jsonError(text) ?? "unexpected character: line 1 column 1 (char 0)");
}

/** Are there brackets enough to pass the limit? */
function mayBeTooDeep(text: string): boolean {
  return text.length > MAX_DEPTH && text.split(/[[{]/, MAX_DEPTH + 2).length > MAX_DEPTH + 1;
}

function malformed(message: string): Refusal {
  return new Refusal(400, { detail: `JSON parse error - ${message}` });
}

function parseMultipart(text: string, parameters: readonly string[]): unknown {
  const given = parameters.find((parameter) => parameter.toLowerCase().startsWith("boundary="));
  const boundary = given?.slice("boundary=".length).replace(/^"(.*)"$/, "$1");
  if (!boundary) throw new Refusal(400, { detail: "Multipart form parse error - Invalid boundary in multipart: None" });
  const form = readMultipart(text, boundary);
  if (!form) throw new Refusal(400, { detail: "Multipart form parse error - Invalid multipart body" });
  return form;
}

/** Text of a form; bytes that are no UTF-8 are replaced. */
function decode(raw: Uint8Array | string): string {
  return typeof raw === "string" ? raw : new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw);
}
