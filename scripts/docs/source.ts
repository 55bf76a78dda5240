import { readFile, stat } from "node:fs/promises";
import { reason } from "./facts/file.js";
import { FactsError } from "./facts/model.js";

/** How much one page may take. */
export interface SourceLimits {
  /** Milliseconds until the whole page must be there. */
  timeout: number;
  /** Bytes that a page may have. */
  maxBytes: number;
  /** Ends the reading before its time. */
  signal?: AbortSignal | undefined;
}

/** The limits that hold when none are given. The largest page of the API reference has some 100 kB. */
export const LIMITS: SourceLimits = { timeout: 30_000, maxBytes: 4 * 1024 * 1024 };

/** What to give instead of what is no page. */
export const GIVE_TEXT = "give the Markdown source of the page";
const CHECK_ADDRESS = "check the address, or save the page and name the file";

/**
 * The text of a page, from a file or from an http(s) address.
 *
 * @throws {@link FactsError} when it cannot be read in time, is too large, is HTML or no text at all.
 * @example await readSource("component-usages.md", LIMITS);
 */
export async function readSource(source: string, limits: SourceLimits): Promise<string> {
  if (source === "")
    throw new FactsError({ page: "docs", what: "the name of a page is empty", mend: "name a file or an address" });
  return decode(source, await (isAddress(source) ? download(source, limits) : load(source, limits)));
}

/** Whether a page is named by its address. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** A source without what may be secret: the user, the query and the fragment of an address. */
export function masked(source: string): string {
  return isAddress(source) ? source.replace(/^(https?:\/\/)(?:[^/?#]*@)?([^?#]*).*$/is, "$1$2") : source;
}

/** A source as a message shows it: without secrets, and in quotes when it could be taken for words of the sentence. */
export function shown(source: string): string {
  const name = masked(source);
  return /^[\p{L}\p{N}._/\\~+@:-]+$/u.test(name) ? name : JSON.stringify(name);
}

async function load(file: string, { maxBytes }: SourceLimits): Promise<Uint8Array> {
  const page = shown(file);
  try {
    const entry = await stat(file);
    if (entry.isFile() && entry.size > maxBytes) throw tooLarge(page, maxBytes);
    // A pipe or a device may never end; what else is no file says so itself.
    if (!entry.isFile() && !entry.isDirectory())
      throw new FactsError({ page, what: "this is not a regular file", mend: "name a readable file" });
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof FactsError) throw cause;
    throw new FactsError({ page, what: `the page cannot be read (${reason(cause)})`, mend: "name a readable file" });
  }
}

async function download(address: string, limits: SourceLimits): Promise<Uint8Array> {
  const page = shown(address);
  // fetch refuses it too, but with the password in its message.
  if (/^https?:\/\/[^/?#]*@/i.test(address))
    throw new FactsError({
      page,
      what: "an address with a user name is not fetched",
      mend: "save the page and name the file",
    });
  const stop = new AbortController();
  const end = () => stop.abort();
  const timer = setTimeout(end, limits.timeout);
  limits.signal?.addEventListener("abort", end, { once: true });
  if (limits.signal?.aborted) end();
  try {
    const answer = await fetch(address, {
      signal: stop.signal,
      headers: { accept: "text/markdown, text/plain, */*;q=0.1" },
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new FactsError({
        page,
        what: `the server answers ${answer.status} instead of the page`,
        mend: CHECK_ADDRESS,
      });
    }
    return await collect(page, answer.body?.getReader(), limits.maxBytes);
  } catch (cause) {
    if (cause instanceof FactsError) throw cause;
    if (limits.signal?.aborted) throw new FactsError({ page, what: "the reading was stopped", mend: "run it again" });
    if (stop.signal.aborted)
      throw new FactsError({
        page,
        what: `the page did not arrive within ${limits.timeout / 1000} s`,
        mend: "try again, or save the page and name the file",
      });
    throw new FactsError({ page, what: `the page cannot be fetched (${networkReason(cause)})`, mend: CHECK_ADDRESS });
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener("abort", end);
  }
}

async function collect(
  page: string,
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return Buffer.concat(parts);
    size += value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge(page, maxBytes);
    }
    parts.push(value);
  }
}

function tooLarge(page: string, maxBytes: number): FactsError {
  return new FactsError({
    page,
    what: `this has more than ${maxBytes} bytes, which no page of the API reference has`,
    mend: GIVE_TEXT,
  });
}

function decode(source: string, bytes: Uint8Array): string {
  const page = shown(source);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FactsError({ page, what: "this is not a text file in UTF-8", mend: GIVE_TEXT });
  }
  // The Markdown form has HTML in it, too, but does not start with it.
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    throw new FactsError({
      page,
      what: "this is HTML",
      mend: GIVE_TEXT,
    });
  return text;
}

/** `fetch` hides why it failed in the cause of its error. */
function networkReason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { cause: inner } = cause;
  if (!(inner instanceof Error)) return cause.message;
  return "code" in inner && typeof inner.code === "string" ? inner.code : inner.message || cause.message;
}
