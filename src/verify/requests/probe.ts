import { setTimeout as wait } from "node:timers/promises";
import { type Contract, type Json, type Operation, type OperationId, perContract } from "../../contract/contract.js";
import { VerifyError } from "../../errors.js";
import { redactor } from "../../redact.js";
import { toCurl } from "../../report/curl.js";
import { CoverageCollector } from "../judge/coverage.js";
import { type Break, Findings } from "../judge/findings.js";
import { parseJson } from "../judge/json.js";
import { judge } from "../judge/judge.js";
import { KnownDifferences } from "../judge/known-differences.js";
import type { VerifyOptions } from "../types.js";
import { paceOf } from "./pace.js";
import { type Failure, type Received, redactReceived, type Sent, send } from "./send.js";
import { Throttle } from "./throttle.js";

/** One request of a check. */
export interface Ask {
  /** Stands for every variable of the path; nearly all have `{uuid}` alone. */
  uuid?: string | undefined;
  /** Query parameters, values as texts; several values are sent as several pairs. */
  query?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: { readonly text: string; readonly type: string } | undefined;
  /** `none` sends no token, `unknown` one that nobody has. */
  caller?: "none" | "unknown" | undefined;
  /** Another method than the operation's. The response is not validated then. */
  method?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Asked before it is known by which contract responses are judged, so this one is not. */
  unjudged?: true | undefined;
  /** Puts back what was changed: it is sent in spite of limits and of the signal, and having no response is no finding. */
  restoring?: true | undefined;
}

/** A response. */
export interface ProbeResponse extends Received {
  readonly operation: OperationId;
  readonly url: string;
  /** The JSON body; undefined for none, for text, and for what is no JSON. */
  readonly body: unknown;
  /** Whether it conforms to the contract, as far as the response alone shows. */
  readonly kept: boolean;
  /** Where it did not: JSON pointers into the body, or names of headers. */
  readonly broken: readonly string[];
  /** A command that repeats the request. */
  readonly curl: string;
}

/** Aborts a verification. The findings so far remain. */
export class Stopped extends Error {}

/** Failures after which it is looked whether the server is still there. */
const MAX_FAILURES = 4;
/** Consecutive failures after which an operation is not requested any more. */
const MAX_FAILURES_OF_ONE = 3;
/** Sent where a token that nobody has is wanted. */
const UNKNOWN_TOKEN = "Token unknown-to-this-server";
const ENDED = "it was ended from outside";
/** Milliseconds that a response to what puts something back may take at most. */
const RESTORING_TIMEOUT = 10_000;

/** Sends requests to a server, validates each response, and collects the findings. */
export class Probe {
  readonly findings = new Findings();
  readonly known = new KnownDifferences();
  readonly coverage = new CoverageCollector();
  /** Requests sent. */
  requests = 0;
  /** Base address without a slash at its end. */
  readonly base: string;
  /** Called after each request. */
  onRequest: (() => void) | undefined;
  /** The caller's key, without a prefix. */
  readonly key: string | undefined;
  /** Whether a line was asked for, so that a difference of another release is a violation as any. */
  private readonly isStrict: boolean;
  /** Milliseconds that a response may take. */
  readonly timeout: number;
  private readonly pace: () => Promise<void>;
  private readonly redact: (text: string) => string;
  /** Waits that the server requested. */
  readonly throttle = new Throttle();
  /** Why the last request without a response had none. */
  lastFailure: Failure | undefined;
  /** The last request that got a response and can be sent again; undefined as long as there was none. */
  private lastRead: Sent | undefined;
  /** Failures in turn of each operation. */
  private readonly failed = new Map<OperationId, number>();
  /** Failures since the last response. */
  private readonly pending: Break[] = [];

  constructor(
    private readonly options: VerifyOptions,
    /** The contract that responses are judged by; that of the docs until the server's line is known. */
    public contract: Contract,
  ) {
    this.base = baseOf(options.url);
    this.key = keyOf(options.token);
    this.isStrict = (options.release ?? "auto") !== "auto";
    this.timeout = options.timeout ?? 30_000;
    this.redact = redactor(this.key);
    this.pace = paceOf(options.rate, options.signal);
  }

  /**
   * Sends a request of an operation and validates the response; undefined if there was none.
   *
   * @throws Stopped when the verification has to end.
   */
  async ask(operation: OperationId, ask: Ask = {}): Promise<ProbeResponse | undefined> {
    if (!ask.restoring && this.isGivenUp(operation)) return undefined;
    const sent = this.write(operation, ask);
    const curl = curlOf(sent);
    const received = ask.restoring ? await this.restore(sent) : await this.exchange(operation, sent, curl);
    if (received === undefined) return undefined;
    const { query = {}, method, unjudged } = ask;
    if (method || unjudged)
      return { ...received, operation, url: sent.url, body: bodyOf(received), kept: true, broken: [], curl };
    const judged = judge(this.contract.operation(operation), received, this.base, {
      sparse: "field" in query,
      strict: this.isStrict,
    });
    const { status } = received;
    this.coverage.add(this.contract.operation(operation), {
      status,
      parameters: Object.keys(query),
      sent: ask.body,
      got: judged.body,
    });
    for (const each of judged.broken) this.findings.add({ ...each, operation, curl });
    for (const { place, entry } of judged.known) this.known.add(operation, place, entry);
    for (const [place, message] of judged.remarks) this.findings.note(operation, place, message);
    const broken = judged.broken.map(({ place }) => place);
    return { ...received, operation, url: sent.url, body: judged.body, kept: broken.length === 0, broken, curl };
  }

  /** Sends a request until there is a response, or none can be expected. */
  private async exchange(operation: OperationId, sent: Sent, curl: string): Promise<Received | undefined> {
    for (let tries = 0; ; ) {
      const received = await this.sendOnce(sent);
      if ("failure" in received) {
        if (await this.fail(operation, sent, received, curl)) continue;
        return undefined;
      }
      this.failed.delete(operation);
      this.commitFailures();
      const wait = this.throttle.waitFor(received, tries);
      if (wait === undefined) return received;
      if (typeof wait === "string") throw new Stopped(wait);
      tries++;
      await this.pause(wait);
    }
  }

  private async sendOnce(sent: Sent): Promise<Received | Failure> {
    const { maxRequests = 5000, signal, restoreSignal, fetch = globalThis.fetch } = this.options;
    if (this.requests >= maxRequests) throw new Stopped(`${maxRequests} requests were sent, and no more are allowed`);
    await this.pace();
    if (signal?.aborted) throw new Stopped(ENDED);
    this.requests++;
    // Waits for writes in flight, which may be carried out even when they are aborted.
    const cut = isRepeatable(sent) ? signal : restoreSignal;
    const raw = await send(sent, { fetch, timeout: this.timeout, signal: cut }).catch(() => {
      throw new Stopped(ENDED);
    });
    const received = redactReceived(raw, this.redact);
    this.onRequest?.();
    if (!("failure" in received) && isRepeatable(sent)) this.lastRead = sent;
    return received;
  }

  /** Sends what puts something back: no limit and no signal but its own stops it, and having no response is no finding. */
  private async restore(sent: Sent): Promise<Received | undefined> {
    const { restoreSignal: signal, fetch = globalThis.fetch } = this.options;
    for (let tries = 0; ; tries++) {
      await this.pace();
      this.requests++;
      const limits = { fetch, timeout: Math.min(this.timeout, RESTORING_TIMEOUT), signal };
      const raw = await send(sent, limits).catch(() => undefined);
      this.onRequest?.();
      const received = raw && redactReceived(raw, this.redact);
      if (received === undefined || "failure" in received) return undefined;
      const pause = this.throttle.waitFor(received, tries);
      if (typeof pause !== "number") return received;
      await wait(pause, undefined, signal && { signal }).catch(() => {});
      if (signal?.aborted) return received;
    }
  }

  /** Whether a read operation failed so often that it is not requested any more. */
  isGivenUp(operation: OperationId): boolean {
    return (this.failed.get(operation) ?? 0) >= MAX_FAILURES_OF_ONE && isRepeatable(this.contract.operation(operation));
  }

  /**
   * Whether the server still responds to anything. Requests that were in vain before it went away are no findings, as they
   * tell of the network.
   *
   * @throws Stopped when it does not.
   */
  async checkAlive(): Promise<void> {
    const last = this.pending.at(-1);
    if (!last || !this.lastRead) return;
    const received = await this.sendOnce(this.lastRead);
    if ("failure" in received && !received.responded)
      throw new Stopped(`the server does not respond any more: ${last.got}`);
    this.commitFailures();
  }

  private commitFailures(): void {
    for (const each of this.pending.splice(0)) this.findings.add(each);
  }

  /** Adds what a check found. */
  report(broken: Omit<Break, "curl" | "operation"> & { response: ProbeResponse; operation?: OperationId }): void {
    const { response, ...rest } = broken;
    this.findings.add({ operation: response.operation, ...rest, curl: response.curl });
  }

  /** A command that sends a request. */
  command(operation: OperationId, ask: Ask): string {
    return curlOf(this.write(operation, ask));
  }

  /**
   * Waits.
   *
   * @throws Stopped when the verification is ended meanwhile.
   */
  async pause(milliseconds: number): Promise<void> {
    const { signal } = this.options;
    await wait(milliseconds, undefined, signal && { signal }).catch(() => {
      throw new Stopped(ENDED);
    });
  }

  private write(operation: OperationId, ask: Ask): Sent {
    const found = this.contract.operation(operation);
    const { method, path } = found;
    const { uuid = "", query = {}, body, raw, caller } = ask;
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) for (const each of [value].flat()) search.append(name, each);
    const token =
      caller === "none" ? undefined : caller === "unknown" ? UNKNOWN_TOKEN : this.key && `Token ${this.key}`;
    const type = raw ? raw.type : body === undefined ? undefined : "application/json";
    return {
      method: ask.method ?? method.toUpperCase(),
      url: `${this.base}${path.replace(/\{\w+\}/g, encodeURIComponent(uuid))}${search.size > 0 ? `?${search}` : ""}`,
      headers: {
        Accept: mediaOf(found),
        ...(token && { Authorization: token }),
        ...(type && { "Content-Type": type }),
        ...ask.headers,
      },
      body: raw ? raw.text : body === undefined ? undefined : JSON.stringify(body),
    };
  }

  /** Records that there was no response, and returns whether to send the request again. */
  private async fail(operation: OperationId, sent: Sent, failure: Failure, curl: string): Promise<boolean> {
    // The first request reports a server that never responds.
    this.lastFailure = failure;
    if (!this.lastRead && !failure.responded) return false;
    const failures = (this.failed.get(operation) ?? 0) + 1;
    this.failed.set(operation, failures);
    // Networks lose a request now and then; only what fails again is a finding. A write may have been done, though.
    if (isRepeatable(sent) && failures === 1) return true;
    const finding = { rule: "no-answer", operation, expected: "a response", got: failure.failure, curl } as const;
    if (failure.responded) this.findings.add(finding);
    else this.pending.push(finding);
    if (this.pending.length >= MAX_FAILURES) await this.checkAlive();
    return false;
  }
}

function isRepeatable({ method }: { readonly method: string }): boolean {
  return /^(get|head)$/i.test(method);
}

const knownMedia = perContract(() => new Map<OperationId, string>());

/** Media types for `Accept`: errors are JSON everywhere. */
function mediaOf({ contract, id, node, pointer }: Operation): string {
  const media = knownMedia(contract);
  let found = media.get(id);
  if (found === undefined) {
    const types = Object.keys(node.responses as Json).flatMap((status) =>
      Object.keys((contract.locate(`${pointer}/responses/${status}`).node.content as Json | undefined) ?? {}),
    );
    found = [...new Set([...types, "application/json"])].join(", ");
    media.set(id, found);
  }
  return found;
}

/** A command that repeats a request. The token that nobody has is no secret, and another one would not do. */
function curlOf(sent: Sent): string {
  return toCurl(sent, sent.headers.Authorization === UNKNOWN_TOKEN ? undefined : "WALDUR_TOKEN");
}

function bodyOf({ text }: Received): unknown {
  const read = parseJson(text);
  return "body" in read ? read.body : undefined;
}

function baseOf(text: string): string {
  const fix = "give one such as https://waldur.example.com";
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new VerifyError(`"${text}" is no address of a server; ${fix}.`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new VerifyError(`"${text}" is no address of a server; ${fix}.`);
  if (url.username || url.password || url.search || url.hash)
    throw new VerifyError(`The address "${url.origin}" has more than a host and a path; ${fix}.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/api$/, "")}`;
}

function keyOf(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const key = token.trim().replace(/^token\s+/i, "");
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new VerifyError("The token is empty or has characters that no header can carry; give the key alone.");
  return key;
}
