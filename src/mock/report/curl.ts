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
  const { method, origin } = request;
  const url = redactSecrets(cut(request.url, MAX_URL));
  return {
    at: new Date(at).toISOString(),
    method: cut(method, MAX_HEADER),
    url,
    curl: commandOf({ method, origin, header: (name) => headerOf(request, name) }, url, body),
    status: response.status,
    answer: redactSecrets(cut(response.body ?? "", MAX_RESPONSE)),
  };
}

/** A request, as far as its command needs it. */
interface Commanded {
  readonly method: string;
  readonly origin: string;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
}

/** A shell command that sends a request again, with the token in the variable `TOKEN`; `url` is without secrets. */
export function commandOf({ method, origin, header }: Commanded, url: string, body: string | undefined): string {
  const repeated = REPEATED.flatMap((name) => {
    const value = header(name.toLowerCase());
    return value === undefined ? [] : [[name, cut(value, MAX_HEADER)] as const];
  });
  const command = {
    method: cut(method, MAX_HEADER),
    url: cut(origin, MAX_HEADER) + url,
    headers: Object.fromEntries([
      ...(header("authorization") === undefined ? [] : [["Authorization", ""]]),
      ...repeated,
    ]),
    body: body ? redactSecrets(body) : undefined,
  };
  return toCurl(command, "TOKEN");
}
