/** A request to be sent. */
export interface Sent {
  readonly method: string;
  /** Whole address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A response that arrived whole. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the body is UTF-8; where it is not, `text` has replacement characters. */
  readonly isUtf8: boolean;
  /** Milliseconds until the response was complete. */
  readonly took: number;
}

/** Why nothing usable came back. */
export interface Failure {
  readonly failure: string;
  /** Whether the server did respond, with more than can be read. */
  readonly responded: boolean;
  /** Whether the time was over. */
  readonly hung: boolean;
}

/** Maximum size of a response in bytes: a page of 300 resources is a tenth of it. */
const MAX_BYTES = 32 * 1024 * 1024;

/** How requests are sent. */
export interface SendOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request and reads the whole response. Rejects only if `signal` aborts it. */
export async function send(
  { method, url, headers, body }: Sent,
  { fetch, timeout, signal }: SendOptions,
): Promise<Received | Failure> {
  const started = performance.now();
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new Error(SLOW)), timeout);
  const give = () => ended.abort(signal?.reason);
  signal?.addEventListener("abort", give, { once: true });
  try {
    // Following a redirect would send the token elsewhere.
    const request = new Request(url, { method, headers, body: body ?? null, redirect: "manual", signal: ended.signal });
    const gone = new Promise<never>((_, fail) => {
      ended.signal.addEventListener("abort", () => fail(ended.signal.reason), { once: true });
    });
    // Where nothing waits for it, it is nobody's failure.
    gone.catch(() => {});
    const response = await Promise.race([fetch(request), gone]);
    const bytes = await readBytes(response, gone);
    if (bytes === undefined)
      return { failure: `the response has more than ${MAX_BYTES / 2 ** 20} MB`, responded: true, hung: false };
    const { status, headers: list } = response;
    return { status, headers: list, ...decode(bytes), took: performance.now() - started };
  } catch (error) {
    signal?.throwIfAborted();
    const hung = ended.signal.aborted;
    return { failure: hung ? `no whole response in ${timeout} ms` : reasonOf(error), responded: false, hung };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", give);
    ended.abort();
  }
}

const SLOW = "The response takes too long.";

async function readBytes({ body }: Response, gone: Promise<never>): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), gone]);
    if (done) return Buffer.concat(chunks);
    size += value.length;
    if (size > MAX_BYTES) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}

function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false };
  }
}

/** The message of the innermost cause. */
function reasonOf(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const { code, message } = inner as NodeJS.ErrnoException;
  // Several addresses were tried, each with an error of its own.
  const several = (inner as AggregateError).errors?.[0] as Error | undefined;
  return [code, message || several?.message].filter(Boolean).join(": ") || String(error);
}

/** A response without the token, should the server have sent it back: nothing that is made of it can have it then. */
export function redactReceived(received: Received | Failure, redact: (text: string) => string): Received | Failure {
  if ("failure" in received) return { ...received, failure: redact(received.failure) };
  const text = redact(received.text);
  const isClean = ([name, value]: [string, string]) => redact(name) === name && redact(value) === value;
  if ([...received.headers].every(isClean)) return { ...received, text };
  const headers = new Headers();
  for (const [name, value] of received.headers) if (redact(name) === name) headers.append(name, redact(value));
  return { ...received, headers, text };
}
