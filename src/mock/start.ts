import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { MockStartError } from "../errors.js";
import { survive } from "./_survive.js";

/** Where the mock listens. */
export interface MockOptions {
  /** TCP port, 4010 by default; 0 picks a free one. */
  port?: number;
  /** Address to listen on, `127.0.0.1` by default, so that only this machine can reach it. */
  host?: string;
  /** Path of the bundle to serve, the contract's own by default. */
  bundle?: string;
}

/** A running mock. */
export interface Mock {
  /** Address to give to a client, without a slash at the end. */
  readonly url: string;
  /** Stops listening and resolves when every connection is closed. */
  close(): Promise<void>;
}

const BUNDLE = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/**
 * Starts a mock of the contract: Prism, hosted in this process, answering the contract's examples and refusing what the
 * contract does not allow. `Prefer: code=404` or `Prefer: example=PolicyFired` picks another declared answer.
 *
 * Needs the optional peer dependencies `@stoplight/prism-http-server`, `@stoplight/prism-http` and
 * `@stoplight/prism-core`.
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
export async function startMock({ port = 4010, host = "127.0.0.1", bundle = BUNDLE }: MockOptions = {}): Promise<Mock> {
  const document = await readBundle(bundle);
  const { createServer, getHttpOperationsFromSpec, ProblemJsonError, createLogger } = await importPrism();
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: createLogger("mock", { level: "silent" }) },
  });
  survive(server.prism, ProblemJsonError);
  try {
    const url = await server.listen(port, host);
    return { url: url.replace(/^http:\/\/([^[]*:[^[]*):(\d+)$/, "http://[$1]:$2"), close: () => server.close() };
  } catch (error) {
    throw new MockStartError(explain(String(error), port, host), { cause: error });
  }
}

async function readBundle(path: string): Promise<object> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    throw new MockStartError(
      `The contract's bundle cannot be read at ${path}; run npm run generate, or install the package again.`,
      { cause },
    );
  }
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === "object" && document !== null && "paths" in document) return document;
  } catch (cause) {
    throw new MockStartError(`${path} is not JSON; run npm run generate, or install the package again.`, { cause });
  }
  throw new MockStartError(`${path} is not an OpenAPI document; run npm run generate, or install the package again.`);
}

async function importPrism() {
  try {
    const [server, http, core] = await Promise.all([
      import("@stoplight/prism-http-server"),
      import("@stoplight/prism-http"),
      import("@stoplight/prism-core"),
    ]);
    return {
      createServer: server.createServer,
      getHttpOperationsFromSpec: http.getHttpOperationsFromSpec,
      ProblemJsonError: http.ProblemJsonError,
      createLogger: core.createLogger,
    };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new MockStartError(
      "The mock needs Prism; install it with: npm install --save-dev @stoplight/prism-http-server@5.12.2 @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
      { cause },
    );
  }
}

function explain(reason: string, port: number, host: string): string {
  if (reason.includes("EADDRINUSE")) {
    return `Port ${port} on ${host} is taken; choose another with --port, or --port 0 for any free one.`;
  }
  if (reason.includes("EACCES"))
    return `Port ${port} on ${host} may not be used by this user; choose one above 1023 with --port.`;
  if (reason.includes("ENOTFOUND") || reason.includes("EADDRNOTAVAIL")) {
    return `${host} is not an address of this machine; choose another with --host.`;
  }
  return `The mock cannot listen on ${host}:${port}: ${reason}`;
}
