import type { MockRequest } from "../exchange/exchange.js";
import { decodeUtf8 } from "../values/bytes.js";

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
  const isJson = JSON_MEDIA.test(String(headers["content-type"] ?? ""));
  const text = isJson || body.length <= MAX_LENGTH ? decodeUtf8(body) : "";
  const beginning = body.length <= MAX_LENGTH ? text : `${decodeUtf8(body.subarray(0, MAX_LENGTH))}…`;
  if (!isJson) return { beginning, value: undefined, broken: false };
  try {
    return { beginning, value: JSON.parse(text), broken: false };
  } catch {
    return { beginning, value: undefined, broken: true };
  }
}
