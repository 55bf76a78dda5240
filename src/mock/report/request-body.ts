import type { MockRequest } from "../exchange/exchange.js";

/** Maximum recorded bytes of a body. */
const MAX_LENGTH = 2048;
const JSON_MEDIA = /^\s*application\/json\s*(;|$)/i;

/** A parsed request body. */
export interface BodyRead {
  /** Its beginning. */
  readonly beginning: string;
  /** Its value when it is JSON, and undefined otherwise. */
  readonly value: unknown;
  /** It claims to be JSON and is not. */
  readonly broken: boolean;
}

const EMPTY: BodyRead = { beginning: "", value: undefined, broken: false };

/** Reads the body of a request; undefined when there is none. */
export function readBody({ body, headers }: MockRequest): BodyRead | undefined {
  if (body === undefined) return undefined;
  if (body.length === 0) return EMPTY;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const isJson = JSON_MEDIA.test(String(headers["content-type"] ?? ""));
  const text = isJson || bytes.length <= MAX_LENGTH ? bytes.toString() : "";
  const beginning = bytes.length <= MAX_LENGTH ? text : `${bytes.toString("utf8", 0, MAX_LENGTH)}…`;
  if (!isJson) return { beginning, value: undefined, broken: false };
  try {
    return { beginning, value: JSON.parse(text), broken: false };
  } catch {
    return { beginning, value: undefined, broken: true };
  }
}
