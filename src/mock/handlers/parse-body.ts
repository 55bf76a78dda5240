import { readMultipart, readUrlEncoded } from "./forms.js";
import { jsonError } from "./json-error.js";
import { Refusal } from "./types.js";

/** A body as it came: bytes, or text from a caller in the same process. */
export type RawBody = Uint8Array | string | undefined;

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
  if (kind === "application/json") return parseJson(decode(raw));
  if (kind === "application/x-www-form-urlencoded") return readUrlEncoded(decode(raw));
  if (kind === "multipart/form-data") return parseMultipart(decode(raw), parameters);
  throw new Refusal(415, { detail: `Unsupported media type "${contentType ?? ""}" in request.` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { detail: `JSON parse error - ${jsonError(text)}` });
  }
}

function parseMultipart(text: string, parameters: readonly string[]): unknown {
  const given = parameters.find((parameter) => parameter.toLowerCase().startsWith("boundary="));
  const boundary = given?.slice("boundary=".length).replace(/^"(.*)"$/, "$1");
  if (!boundary) throw new Refusal(400, { detail: "Multipart form parse error - Invalid boundary in multipart: None" });
  const form = readMultipart(text, boundary);
  if (!form) throw new Refusal(400, { detail: "Multipart form parse error - Invalid multipart body" });
  return form;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(raw: Uint8Array | string): string {
  if (typeof raw === "string") return raw;
  try {
    return strict.decode(raw);
  } catch {
    const place = badByte(raw);
    const byte = (raw[place] ?? 0).toString(16).padStart(2, "0");
    const sentence = `'utf-8' codec can't decode byte 0x${byte} in position ${place}: invalid start byte`;
    throw new Refusal(400, { detail: `JSON parse error - ${sentence}` });
  }
}

/** Where the bytes stop being UTF-8: the longest good beginning, found by halving. */
function badByte(raw: Uint8Array): number {
  let [good, bad] = [0, raw.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const start = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    try {
      // As a stream, so that a character cut in the middle is no mistake.
      start.decode(raw.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
