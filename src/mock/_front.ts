import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { MockStartError } from "../errors.js";
import type { PrismOperation } from "./engine/prism.js";
import type { Front } from "./front/respond.js";
import type { MockOptions } from "./options.js";
import type { Session } from "./session/session.js";

const BUNDLE = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const MEND_BUNDLE = "install the package again, or run npm run generate in its repository";
const BODY_LIMIT = 1024 * 1024;

/**
 * Makes the front of a mock, without a transport.
 *
 * @throws {@link MockStartError} when Prism is not installed or the contract's bundle cannot be read.
 */
export async function makeFront(options: MockOptions): Promise<Front> {
  const { bodyLimit = BODY_LIMIT, strict = false, onExchange, onFailure } = options;
  const operations = options.bundle === undefined ? undefined : await readOperations(options.bundle);
  await requirePrism();
  const stateless = options.stateless === true || operations !== undefined;
  const [{ makeEngine }, { prismCors, waldurCors }, session] = await Promise.all([
    import("./engine/engine.js"),
    import("./front/cors.js"),
    stateless ? undefined : openSession(options),
  ]).catch((cause: unknown) => {
    if (!String(cause).includes("openapi.json")) throw cause;
    throw new MockStartError(`The contract's bundle cannot be read at ${BUNDLE}; ${MEND_BUNDLE}.`, { cause });
  });
  const engine = makeEngine({ answer: session?.answer, operations });
  const observers = onExchange ? [onExchange] : [];
  return { engine, cors: stateless ? prismCors : waldurCors, bodyLimit, strict, observers, onFailure };
}

/** Loads what only a mock with data needs. */
async function openSession({ seed = 1, orderDelay = 2000 }: MockOptions): Promise<Session> {
  const [{ makeSession }, { defaultWorld, STORY_MOMENT }] = await Promise.all([
    import("./session/session.js"),
    import("./world/default-world/index.js"),
  ]);
  return makeSession({ world: defaultWorld({ seed }), clock: { from: STORY_MOMENT }, orderDelay, seed });
}

/** The operations of another document, made by Prism. */
async function readOperations(path: string): Promise<readonly PrismOperation[]> {
  const document = await readDocument(path);
  await requirePrism();
  const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const operations = await getHttpOperationsFromSpec(document).catch((cause: unknown) => {
    throw new MockStartError(`Prism cannot read ${path} (${(cause as Error).message}); ${MEND_BUNDLE}.`, { cause });
  });
  if (operations.length === 0) throw new MockStartError(`${path} has no operations; ${MEND_BUNDLE}.`);
  return operations;
}

async function readDocument(path: string): Promise<object> {
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

/** Looks whether Prism is there. Its larger part is loaded when it is needed. */
async function requirePrism(): Promise<void> {
  try {
    await import("@stoplight/prism-core");
    createRequire(import.meta.url).resolve("@stoplight/prism-http");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    throw new MockStartError(
      "The mock needs Prism; install it with: npm install --save-dev @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
      { cause },
    );
  }
}
