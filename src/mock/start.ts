import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { MockStartError } from "../errors.js";
import { captureServer, closeServer } from "./_close.js";
import { survive } from "./_survive.js";

/** Where the mock listens. */
export interface MockOptions {
  /** TCP port, 4010 by default; 0 picks a free one. */
  port?: number | undefined;
  /** Address to listen on, `127.0.0.1` by default, so that only this machine can reach it. */
  host?: string | undefined;
  /** Path of the bundle to serve, the contract's own by default. */
  bundle?: string | undefined;
}

/** A running mock. */
export interface Mock {
  /** Address to give to a client, without a slash at the end. */
  readonly url: string;
  /** Stops listening and resolves when every connection is closed. */
  close(): Promise<void>;
}

const BUNDLE = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const MEND_BUNDLE = "install the package again, or run npm run generate in its repository";

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
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new MockStartError(`The port is a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  // Node would listen on every interface.
  if (typeof host !== "string" || host === "") {
    throw new MockStartError(`The host is an address such as 127.0.0.1, not ${JSON.stringify(host)}.`);
  }
  const document = await readBundle(bundle);
  const { createServer, getHttpOperationsFromSpec, ProblemJsonError, createLogger } = await importPrism();
  const operations = await getHttpOperationsFromSpec(document).catch((cause: unknown) => {
    throw new MockStartError(`Prism cannot read ${bundle} (${(cause as Error).message}); ${MEND_BUNDLE}.`, { cause });
  });
  if (operations.length === 0) throw new MockStartError(`${bundle} has no operations; ${MEND_BUNDLE}.`);
  const prism = createServer(operations, {
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
  survive(prism.prism, ProblemJsonError);
  const { result: listening, server } = captureServer(() => prism.listen(port, host));
  const url = await listening.catch((cause: unknown) => {
    throw new MockStartError(explain(String(cause), port, host), { cause });
  });
  let closed: Promise<void> | undefined;
  return {
    url: url.replace(/^http:\/\/([^[]*:[^[]*):(\d+)$/, "http://[$1]:$2"),
    close: () => {
      closed ??= closeServer(() => prism.close(), server);
      return closed;
    },
  };
}

async function readBundle(path: string): Promise<object> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const what =
      cause instanceof SyntaxError ? `${path} is not JSON` : `The contract's bundle cannot be read at ${path}`;
    throw new MockStartError(`${what}; ${MEND_BUNDLE}.`, { cause });
  }
  const { openapi, paths } = (document ?? {}) as { openapi?: unknown; paths?: unknown };
  if (typeof openapi === "string" && typeof paths === "object" && paths !== null) return document as object;
  throw new MockStartError(`${path} is not an OpenAPI document; ${MEND_BUNDLE}.`);
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
    return `Port ${port} on ${host} is taken; choose another port, or 0 for any free one.`;
  }
  if (reason.includes("EACCES")) return `This user may not listen on port ${port} of ${host}; choose one above 1023.`;
  if (/ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL/.test(reason)) {
    return `${host} is not an address of this machine; choose another host.`;
  }
  return `The mock cannot listen on port ${port} of ${host}: ${reason}`;
}
