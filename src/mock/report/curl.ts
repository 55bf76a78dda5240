import { toCurl } from "../../report/curl.js";
import { type Exchange, headerOf } from "../exchange/exchange.js";
import { cut, redactSecrets } from "./redact.js";
import type { FirstRequest } from "./types.js";

/** How much of a text is kept, in characters. */
const MAX_URL = 2000;
const MAX_HEADER = 200;
const MAX_RESPONSE = 300;
/** Headers that change what is answered. */
const REPEATED = ["Content-Type", "Prefer", "X-Mock-Expect"];

/** Tells of a request so that it can be repeated; `at` is in milliseconds, `body` the beginning of what was sent. */
export function describeRequest({ request, response }: Exchange, at: number, body: string | undefined): FirstRequest {
  const url = redactSecrets(cut(request.url, MAX_URL));
  const headers = REPEATED.flatMap((name) => {
    const value = headerOf(request, name.toLowerCase());
    return value === undefined ? [] : [[name, cut(value, MAX_HEADER)] as const];
  });
  const { authorization } = request.headers;
  const method = cut(request.method, MAX_HEADER);
  const command = {
    method,
    url: cut(request.origin, MAX_HEADER) + url,
    headers: Object.fromEntries([...(authorization === undefined ? [] : [["Authorization", ""]]), ...headers]),
    body: body ? redactSecrets(body) : undefined,
  };
  return {
    at: new Date(at).toISOString(),
    method,
    url,
    curl: toCurl(command, "TOKEN"),
    status: response.status,
    answer: redactSecrets(cut(response.body ?? "", MAX_RESPONSE)),
  };
}
