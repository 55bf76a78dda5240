import { readFile, stat } from "node:fs/promises";
import { DiffError } from "../../errors.js";
import { proxyFetch } from "../../io/proxy.js";

/** How much is read, and how long. */
export interface ReadLimits {
  /** In bytes. */
  maxBytes: number;
  /** In milliseconds; for addresses. */
  timeout: number;
}

/**
 * Reads the text of a schema from a file or an http(s) address.
 *
 * @example const text = await readText("schema.yaml", { maxBytes: 16 * 1024 * 1024, timeout: 30_000 });
 * @throws DiffError when there is nothing to read, it is larger than the limit, or it is no text.
 */
export async function readText(source: string, limits: ReadLimits): Promise<string> {
  const bytes = isAddress(source) ? await download(source, limits) : await load(source, limits);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DiffError(`${shown(source)}: this is not text in UTF-8; give the schema as JSON or YAML.`);
  }
  if (text.trim() === "") throw new DiffError(`${shown(source)}: this is empty; give a schema as JSON or YAML.`);
  return text;
}

/** A source as a message names it: an address without its password and query, which may hold a key. */
export function shown(source: string): string {
  if (!isAddress(source)) return source;
  const url = new URL(source);
  return url.origin + url.pathname;
}

function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source);
}

async function load(file: string, { maxBytes }: ReadLimits): Promise<Uint8Array> {
  if (file === "") throw new DiffError("The name of the schema's file is empty; name a file or an http(s) address.");
  try {
    const entry = await stat(file);
    // A device or a pipe has no size, and may never end.
    if (!entry.isFile()) throw new DiffError(`${file}: this is not a file; name a file or an http(s) address.`);
    if (entry.size > maxBytes) throw tooLarge(file, maxBytes);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof DiffError) throw cause;
    if (/^[a-z][a-z\d+.-]+:\//i.test(file))
      throw new DiffError(`${file}: this is no address that can be read; name a file or an http(s) address.`, {
        cause,
      });
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `this file cannot be read (${code ?? String(cause)})`;
    throw new DiffError(`${file}: ${why}; name a file or an http(s) address.`, { cause });
  }
}

async function download(address: string, { maxBytes, timeout }: ReadLimits): Promise<Uint8Array> {
  const name = shown(address);
  try {
    const { url, headers } = requestOf(address);
    const send = (await proxyFetch(process.env)) ?? fetch;
    const response = await send(new Request(url, { headers, signal: AbortSignal.timeout(timeout) }));
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new DiffError(`${name}: the server answered ${response.status}; name the address of a schema.`);
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Node's streams can be iterated; the types of the DOM do not say so.
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // Leaving the loop ends the download.
      if (size > maxBytes) throw tooLarge(name, maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof DiffError) throw cause;
    const { name: kind, message, cause: inner } = cause as Error;
    const why =
      kind === "TimeoutError"
        ? `the server took longer than ${timeout} ms`
        : `the address cannot be read (${inner instanceof Error ? inner.message : message})`;
    throw new DiffError(`${name}: ${why}; try again, or download the schema and name the file.`, { cause });
  }
}

/** `fetch` takes no password in an address, but in a header, which does not follow to another server. */
function requestOf(address: string): { url: URL; headers: Record<string, string> } {
  const url = new URL(address);
  const { username, password } = url;
  if (username === "" && password === "") return { url, headers: {} };
  url.username = "";
  url.password = "";
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { url, headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` } };
}

function tooLarge(source: string, maxBytes: number): DiffError {
  const size = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MiB` : `${maxBytes} bytes`;
  return new DiffError(`${source}: this is larger than ${size}, and no schema of Waldur is; name another.`);
}
