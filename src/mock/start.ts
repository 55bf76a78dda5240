import { MockStartError } from "../errors.js";
import { makeFront } from "./_front.js";
import type { Exchange } from "./engine/exchange.js";

/** What the mock answers, and how. */
export interface FrontOptions {
  /**
   * Behave like a small Waldur, which remembers what it is told, instead of answering with the examples of the contract.
   * Its data begin at the moment of the examples, 2025-11-21 09:30 UTC, and its clock runs from there.
   */
  stateful?: boolean | undefined;
  /** Largest body of a request in bytes, 1 MB by default; a larger one gets 413. */
  bodyLimit?: number | undefined;
  /**
   * Answer 500, saying what and where, when an answer of the mock itself breaks the contract; for tests of the mock. By
   * default the answer is sent as it is, with the violations in the header `X-Mock-Violations`.
   */
  strict?: boolean | undefined;
  /** Is told of every request that was answered. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Is told of every request that the mock failed to answer; the client gets 500. */
  onFailure?: ((error: unknown) => void) | undefined;
}

/** Where the mock listens, and what it serves. */
export interface MockOptions extends FrontOptions {
  /** TCP port, 4010 by default; 0 picks a free one. */
  port?: number | undefined;
  /** Address to listen on, `127.0.0.1` by default, so that only this machine can reach it. */
  host?: string | undefined;
  /** Path of another OpenAPI document to serve, without a state; the contract's own by default. */
  bundle?: string | undefined;
}

/** A running mock. */
export interface Mock {
  /** Address to give to a client, without a slash at the end. */
  readonly url: string;
  /** Stops listening and resolves when every request is answered and every connection is closed. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the contract, hosted by Prism in this process. It answers with the contract's examples, of which
 * `Prefer: code=404` or `Prefer: example=PolicyFired` chooses another; with `stateful` it behaves like a small Waldur.
 *
 * Needs the optional peer dependencies `@stoplight/prism-http` and `@stoplight/prism-core`.
 *
 * @example
 * const mock = await startMock({ port: 0 });
 * const response = await fetch(`${mock.url}/api/marketplace-component-usages/`, {
 *   headers: { Authorization: "Token YOUR_API_TOKEN" },
 * });
 * await mock.close();
 *
 * @throws {@link MockStartError} when it cannot start.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 4010, host = "127.0.0.1" } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new MockStartError(`The port is a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  // Node would listen on every interface.
  if (typeof host !== "string" || host === "") {
    throw new MockStartError(`The host is an address such as 127.0.0.1, not ${JSON.stringify(host)}.`);
  }
  const front = await makeFront(options);
  const { listen } = await import("./front/server.js");
  const { server, close } = await listen(front, port, host).catch((cause: unknown) => {
    throw new MockStartError(explain(String(cause), port, host), { cause });
  });
  const address = server.address();
  const { address: ip, port: taken } = typeof address === "object" && address ? address : { address: host, port };
  return { url: `http://${ip.includes(":") ? `[${ip}]` : ip}:${taken}`, close };
}

function explain(reason: string, port: number, host: string): string {
  if (reason.includes("EADDRINUSE")) {
    return `Port ${port} on ${host} is taken; choose another port, or 0 for any free one.`;
  }
  if (reason.includes("EACCES")) return `This user may not listen on port ${port} of ${host}; choose one above 1023.`;
  if (/ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL/.test(reason)) {
    return `${host} is not an address of this machine; choose another host.`;
  }
  return `The mock cannot listen on port ${port} of ${host}: ${reason}`;
}
