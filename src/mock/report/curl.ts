import { type Exchange, headerOf } from "../exchange/exchange.js";
import { cut, hideSecrets } from "./texts.js";
import type { FirstRequest } from "./types.js";

/** How much of a text is kept, in characters. */
const URL_KEPT = 2000;
const HEADER_KEPT = 200;
const ANSWER_KEPT = 300;
/** Headers that change what is answered. */
const REPEATED = ["Content-Type", "Prefer", "X-Mock-Expect"];

/** Tells of a request so that it can be repeated; `at` is in milliseconds, `body` the beginning of what was sent. */
export function tellRequest({ request, response }: Exchange, at: number, body: string | undefined): FirstRequest {
  const url = hideSecrets(cut(request.url, URL_KEPT));
  const headers = REPEATED.flatMap((name) => {
    const value = headerOf(request, name.toLowerCase());
    return value === undefined ? [] : ["-H", quote(`${name}: ${cut(value, HEADER_KEPT)}`)];
  });
  // In double quotes, so that the shell puts the token in.
  const token = request.headers.authorization === undefined ? [] : ["-H", '"Authorization: Token $TOKEN"'];
  const method = cut(request.method, HEADER_KEPT);
  const words = [
    "curl",
    ...(method === "HEAD" ? ["--head"] : method === "GET" && !body ? [] : ["-X", quote(method)]),
    ...token,
    ...headers,
    ...(body ? ["--data-raw", quote(hideSecrets(body))] : []),
    quote(cut(request.origin, HEADER_KEPT) + url),
  ];
  return {
    at: new Date(at).toISOString(),
    method,
    url,
    curl: words.join(" "),
    status: response.status,
    answer: hideSecrets(cut(response.body ?? "", ANSWER_KEPT)),
  };
}

/** As a POSIX shell reads it back. */
function quote(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
