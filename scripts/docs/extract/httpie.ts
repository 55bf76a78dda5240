import type { HttpieExample, Json, JsonObject } from "../facts/model.js";
import type { CodeBlock, PageText } from "./page.js";
import { isExact } from "./types.js";

/** An HTTPie command, taken apart. */
export interface HttpieCall {
  line: number;
  method: string;
  methodLine: number;
  urlLine: number;
  example: HttpieExample;
  /** The body fields that are files. */
  files: Set<string>;
  /** Where a query, header or body item stands; that of a query in the URL is the URL's line. */
  lineOf(name: string): number;
}

const FLAGS = new Set(["--form", "-f", "--multipart", "--json", "-j"]);
// In HTTPie the first separator decides; a key cannot hold one.
const ITEM = /^([\w$.[\]-]+)(:=@|:=|==|=@|=|:|@)(.*)$/s;

/** Reads `http [flags] METHOD url items...`. */
export function parseHttpie(page: PageText, block: CodeBlock): HttpieCall {
  const words = splitWords(page, block);
  // A list is piped into the command: echo '[{...}]' | http POST url.
  const piped = words[0]?.text === "echo" && words[2]?.text === "|" ? words.splice(0, 3)[1] : undefined;
  const [program, ...others] = words;
  const rest = others.filter((word) => !word.text.startsWith("-"));
  if (program?.text !== "http" && program?.text !== "https")
    page.fail(block.line, 'the HTTPie example does not start with "http"');
  const flag = others.find((word) => word.text.startsWith("-") && !FLAGS.has(word.text));
  if (flag !== undefined) page.fail(flag.line, `unknown HTTPie flag ${JSON.stringify(flag.text)}`);
  const method = rest.shift();
  const url = rest.shift();
  if (method === undefined || !/^[A-Z]+$/.test(method.text))
    return page.fail(method?.line ?? block.line, "the HTTPie example names no method");
  if (url === undefined) return page.fail(method.line, "the HTTPie example names no URL");
  // The made-up value of a path parameter may have blanks in it.
  while (rest[0]?.line === url.line && !ITEM.test(rest[0].text)) url.text += ` ${rest.shift()?.text}`;
  const address = /^https?:\/\/[^/?#]+(\/[^?#]*)(?:\?([^#]*))?$/.exec(url.text);
  if (address === null) return page.fail(url.line, "the HTTPie example has a URL of unknown form");
  const query: JsonObject = {};
  const headers: JsonObject = {};
  const body: JsonObject = {};
  const files = new Set<string>();
  const lines = new Map<string, number>();
  for (const [key, value] of new URLSearchParams(address[2] ?? "")) {
    add(query, key, value);
    lines.set(key, url.line);
  }
  for (const word of rest) {
    const [, key = "", separator, value = ""] = ITEM.exec(word.text) ?? [];
    lines.set(key, word.line);
    if (separator === ":") {
      if (key.toLowerCase() !== "authorization") headers[key] = value;
    } else if (separator === "==") add(query, key, value);
    else if (separator === "=" || separator === ":=" || separator === "@") {
      if (Object.hasOwn(body, key)) page.fail(word.line, `the HTTPie example gives ${JSON.stringify(key)} twice`);
      body[key] = separator === "=" ? value : separator === "@" ? `@${value}` : parseJson(page, word);
      if (separator === "@") files.add(key);
    } else page.fail(word.line, `unknown HTTPie item ${JSON.stringify(word.text)}`);
  }
  const example: HttpieExample = { path: address[1] ?? "/" };
  if (Object.keys(query).length > 0) example.query = query;
  if (Object.keys(headers).length > 0) example.headers = headers;
  if (piped !== undefined) example.body = parseJson(page, piped, piped.text);
  else if (Object.keys(body).length > 0) example.body = body;
  return {
    line: block.line,
    method: method.text,
    methodLine: method.line,
    urlLine: url.line,
    example,
    files,
    lineOf: (name) => lines.get(name) ?? block.line,
  };
}

// A query item may be repeated: it is a list then.
function add(values: JsonObject, key: string, value: string): void {
  const known = values[key];
  if (known === undefined) values[key] = value;
  else values[key] = Array.isArray(known) ? [...known, value] : [known, value];
}

function parseJson(page: PageText, word: Word, text = word.text.slice(word.text.indexOf(":=") + 2)): Json {
  let isKept = true;
  let value: Json;
  try {
    value = JSON.parse(text, (_key, part: Json) => {
      if (typeof part === "number" && !isExact(part)) isKept = false;
      return part;
    }) as Json;
  } catch {
    return page.fail(word.line, "the HTTPie example has a value that is not JSON");
  }
  return isKept ? value : page.fail(word.line, "the HTTPie example has a number with too many digits");
}

// A shell would want quotes around these, but what they mean is clear.
function isHarmless(word: string | undefined, text: string, index: number): boolean {
  if (text.charAt(index) === "&") return /^https?:\/\//.test(word ?? "");
  return text.startsWith(";type=", index) && /^[\w$.[\]-]+@/.test(word ?? "");
}

interface Word {
  line: number;
  text: string;
}

/** Splits a command the way a POSIX shell does: blanks, two kinds of quotes, backslashes, continued lines. */
function splitWords(page: PageText, block: CodeBlock): Word[] {
  const words: Word[] = [];
  let inWord = false;
  let quote = "";
  for (const [offset, text] of block.lines.entries()) {
    const line = block.line + offset;
    const append = (part: string): void => {
      if (!inWord) words.push({ line, text: "" });
      inWord = true;
      const word = words.at(-1);
      if (word !== undefined) word.text += part;
    };
    let continued = false;
    for (let index = 0; index < text.length; index += 1) {
      const char = text.charAt(index);
      const next = text.charAt(index + 1);
      if (char === "\\" && quote !== "'") {
        // Inside double quotes a backslash is itself unless it protects one of these.
        if (next === "") continued = true;
        else append(quote === '"' && !'"\\$`'.includes(next) ? `\\${next}` : next);
        index += 1;
      } else if (quote === "" && /\s/.test(char)) inWord = false;
      else if (quote === "" && (char === '"' || char === "'")) {
        quote = char;
        append("");
      } else if (char === quote) quote = "";
      else if (quote === "" && char === "|" && words[0]?.text === "echo" && words.length === 2) {
        inWord = false;
        append(char);
        inWord = false;
      } else if (
        quote === "" &&
        /[|&;<>()$`#]/.test(char) &&
        !isHarmless(inWord ? words.at(-1)?.text : "", text, index)
      )
        page.fail(line, `the HTTPie example uses the shell character ${JSON.stringify(char)}`);
      else append(char);
    }
    if (continued) continue;
    if (quote !== "") append("\n");
    else if (offset < block.lines.length - 1)
      page.fail(line, 'the HTTPie example has a line that does not end with "\\"');
  }
  if (quote !== "") page.fail(block.line, "the HTTPie example has a quote that is never closed");
  return words;
}
