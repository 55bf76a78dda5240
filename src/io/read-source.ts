import { readFile, stat } from "node:fs/promises";
import { ContractError } from "../errors.js";
import { proxyFetch } from "./proxy.js";

/** How much is read, and for how long. */
export interface ReadLimits {
  /** In bytes. */
  readonly maxBytes: number;
  /** In milliseconds, until the last byte; for addresses. */
  readonly timeout: number;
  /** Stops a download. */
  readonly signal?: AbortSignal | undefined;
}

/** What is to be read. */
export interface ReadOptions extends ReadLimits {
  /** What to do instead when something else was read: `give the schema as JSON or YAML`. */
  readonly expected: string;
  /** Media types, for the request's `Accept`. */
  readonly accept?: string | undefined;
}

/** A file or an address that cannot be read. The message is `<source>: <what>; <fix>.` */
export class SourceError extends ContractError {
  override readonly name = "SourceError";

  constructor(
    source: string,
    /** What is wrong with it. */
    readonly what: string,
    readonly fix: string,
    options?: ErrorOptions,
  ) {
    super(`${source || '""'}: ${what}; ${fix}.`, options);
  }
}

const NAME_ONE = "name a file or an http(s) address";
const CHECK_ADDRESS = "check the address, or download it and name the file";

/**
 * Reads a text from a file or an http(s) address; a byte order mark stays. Downloads follow redirects and go through the
 * proxies of the environment. A user and a password in an address are sent as Basic authentication, to its own origin only.
 *
 * @throws SourceError when it cannot be read in time, is too large or is not UTF-8. Its message has no password and no query.
 *
 * @example
 * await readSource("schema.yaml", { maxBytes: 16 * 1024 * 1024, timeout: 30_000, expected: "give the schema as YAML" });
 */
export async function readSource(source: string, options: ReadOptions): Promise<string> {
  const bytes = isAddress(source) ? await download(source, options) : await load(source, options);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SourceError(maskSource(source), "this is not text in UTF-8", options.expected);
  }
}

/** Whether a source is an address. What is no address is the name of a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source);
}

/**
 * A source without what may be secret: the user, the password, the query and the fragment of an address.
 *
 * @example maskSource("https://me:secret@example.com/schema.json?key=1"); // "https://example.com/schema.json"
 */
export function maskSource(source: string): string {
  return source.replace(/^(https?:\/\/)(?:[^/?#]*@)?([^?#]*).*$/is, "$1$2");
}

async function load(file: string, { maxBytes, expected }: ReadOptions): Promise<Uint8Array> {
  if (file === "") throw new SourceError(file, "the name of the file is empty", NAME_ONE);
  const name = maskSource(file);
  try {
    const entry = await stat(file);
    // A device or a pipe has no size, and may never end.
    if (!entry.isFile()) throw new SourceError(name, "this is not a file", NAME_ONE);
    if (entry.size > maxBytes) throw tooLarge(name, maxBytes, expected);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    if (/^[a-z][a-z\d+.-]+:\//i.test(file))
      throw new SourceError(name, "this is no address that can be read", NAME_ONE, { cause });
    const { code } = cause as NodeJS.ErrnoException;
    const what = code === "ENOENT" ? "there is no such file" : `this file cannot be read (${code ?? String(cause)})`;
    throw new SourceError(name, what, NAME_ONE, { cause });
  }
}

async function download(address: string, options: ReadOptions): Promise<Uint8Array> {
  const { maxBytes, timeout, signal, expected } = options;
  const name = maskSource(address);
  const ended = new AbortController();
  const end = () => ended.abort();
  const timer = setTimeout(end, timeout);
  signal?.addEventListener("abort", end, { once: true });
  if (signal?.aborted) end();
  try {
    const send = (await proxyFetch(process.env)) ?? fetch;
    const response = await send(requestOf(address, options, ended.signal));
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new SourceError(name, `the server answered ${response.status}`, CHECK_ADDRESS);
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Node's streams can be iterated; the types of the DOM do not say so.
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // Leaving the loop ends the download.
      if (size > maxBytes) throw tooLarge(name, maxBytes, expected);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    if (signal?.aborted) throw new SourceError(name, "reading was stopped", "run it again", { cause });
    if (ended.signal.aborted) {
      const fix = "try again, or download it and name the file";
      throw new SourceError(name, `the server took longer than ${timeout} ms`, fix, { cause });
    }
    throw new SourceError(name, `the address cannot be read (${networkReason(cause)})`, CHECK_ADDRESS, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

/** `fetch` takes no password in an address, but in a header, which does not follow to another server. */
function requestOf(address: string, { accept = "*/*" }: ReadOptions, signal: AbortSignal): Request {
  const url = new URL(address);
  const { username, password } = url;
  const headers = new Headers({ accept });
  if (username !== "" || password !== "") {
    url.username = "";
    url.password = "";
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    headers.set("authorization", `Basic ${Buffer.from(pair).toString("base64")}`);
  }
  return new Request(url, { headers, signal });
}

function tooLarge(name: string, maxBytes: number, expected: string): SourceError {
  const size = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MiB` : `${maxBytes} bytes`;
  return new SourceError(name, `this is larger than ${size}`, expected);
}

/** `fetch` hides why it failed in the cause of its error. */
function networkReason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { cause: inner } = cause;
  if (!(inner instanceof Error)) return cause.message;
  // Where several addresses of a host were tried, there is a code, and no message.
  return inner.message || (inner as NodeJS.ErrnoException).code || cause.message;
}
