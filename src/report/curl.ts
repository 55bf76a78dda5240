import { printable } from "./text.js";

/** A request, as far as a command repeats it. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/**
 * Formats a request as a `curl` command for a POSIX shell.
 *
 * @param tokenVariable Shell variable that stands for the token of `Authorization`, so that the command holds no secret; when
 * left out, the header is written as it is.
 *
 * @example
 * toCurl({ method: "GET", url: "https://waldur.example.com/api/", headers: { Authorization: "Token a" } }, "WALDUR_TOKEN");
 * // curl -H "Authorization: Token $WALDUR_TOKEN" https://waldur.example.com/api/
 */
export function toCurl({ method, url, headers, body }: CurlRequest, tokenVariable?: string): string {
  const isPlainGet = method === "GET" && body === undefined;
  const words = Object.entries(headers).flatMap(([name, value]) => {
    if (tokenVariable === undefined || name.toLowerCase() !== "authorization")
      return ["-H", quote(`${name}: ${value}`)];
    // In double quotes, so that the shell expands the variable.
    return ["-H", `"Authorization: ${/^bearer /i.test(value) ? "Bearer" : "Token"} $${tokenVariable}"`];
  });
  return [
    "curl",
    ...(isPlainGet ? [] : method === "HEAD" ? ["--head"] : ["-X", quote(method)]),
    ...words,
    // Unlike --data, it takes a leading @ literally.
    ...(body === undefined ? [] : ["--data-raw", quote(body)]),
    quote(url),
  ].join(" ");
}

/**
 * Quotes an argument for a POSIX shell, where it needs quotes.
 *
 * @example
 * quote("it's"); // "'it'\\''s'"
 */
export function quote(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Makes a command safe to print: its line breaks stay, but no line is obeyed by a terminal or by GitHub's log. */
export function printableCommand(command: string): string {
  return command
    .split("\n")
    .map((line, index) => {
      const safe = printable(line);
      // Two quotes are nothing to a shell, inside of quotes as well.
      return index === 0 ? safe : safe.replace(/^\s*(?=::)/, "$&''");
    })
    .join("\n");
}
