import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ContractError, MockStartError } from "../errors.js";
import type { MockControl } from "./control/types.js";
import { createFaultInjector } from "./http/faults.js";
import type { MockApp } from "./http/respond.js";
import type { MockOptions } from "./options.js";
import { type PrismOperation, requirePrism } from "./prism/prism.js";
import type { Recorder } from "./report/recorder.js";
import type { Session } from "./session/session.js";

const BUNDLE = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
const BUNDLE_HINT = "install the package again, or run npm run generate in its repository";
const BODY_LIMIT = 1024 * 1024;

/** A front, and what controls the mock behind it. */
export interface CreatedApp {
  readonly front: MockApp;
  readonly control: MockControl;
}

/**
 * Creates a mock without a transport.
 *
 * @throws {@link MockStartError} if Prism is required and not installed, the contract's bundle cannot be read or an option is
 * invalid; {@link WorldError} for an invalid world.
 */
export async function createApp(options: MockOptions): Promise<CreatedApp> {
  const { bodyLimit = BODY_LIMIT, strict = false, seed = 1, onExchange, onFailure } = options;
  if (!Number.isSafeInteger(seed)) throw new MockStartError(`The seed is a whole number, not ${JSON.stringify(seed)}.`);
  const operations = options.bundle === undefined ? undefined : await readOperations(options.bundle);
  const stateless = options.stateless === true || operations !== undefined;
  if (stateless) {
    refuseDataOptions(options);
    requirePrism();
  }
  const [
    { makeEngine },
    { prismCors, waldurCors },
    { makeControlAnswerer: makeControlResponder },
    { makeGuard, openGuard },
    session,
    recorder,
  ] = await Promise.all([
    import("./engine.js"),
    import("./http/cors.js"),
    import("./control/http.js"),
    import("./control/guard.js"),
    stateless ? undefined : import("./open-session.js").then(({ openSession }) => openSession(options, seed)),
    (options.record ?? options.control !== false) ? openRecorder() : undefined,
  ]).catch((cause: unknown) => {
    if (cause instanceof ContractError || !String(cause).includes("openapi.json")) throw cause;
    throw new MockStartError(`The contract's bundle cannot be read at ${BUNDLE}; ${BUNDLE_HINT}.`, { cause });
  });
  const engine = makeEngine({
    respond: session?.respond,
    examples: stateless ? (await import("./prism/stateless.js")).makeStateless(operations) : undefined,
    isBuiltIn: operations === undefined,
  });
  const trouble = createFaultInjector(options);
  const log = options.log && (await openLog(options.log, session));
  const observers = [...(recorder ? [recorder.observe] : []), ...(onExchange ? [onExchange] : [])];
  const cors = stateless ? prismCors : waldurCors;
  const calls = session
    ? (await import("./control/control.js")).makeControl({ session, recorder, seed, savePath: options.save })
    : (await import("./control/watch.js")).makeWatchOnly(recorder);
  const guard = options.host === undefined ? openGuard : makeGuard(options.controlOrigins ?? [], options.host);
  const control = options.control === false ? undefined : makeControlResponder(calls, guard, onFailure);
  return {
    front: { engine, control, cors, bodyLimit, strict, observers, onFailure, trouble, log },
    control: calls,
  };
}

/** Loads what only a mock with a report needs. */
async function openRecorder(): Promise<Recorder> {
  const { makeRecorder } = await import("./report/recorder.js");
  return makeRecorder();
}

/** Options that require a stateful mock. */
const FOR_DATA = ["world", "scale", "orderDelay", "clock", "sandboxes", "save"] as const;

function refuseDataOptions(options: MockOptions): void {
  const name = FOR_DATA.find((each) => options[each] !== undefined);
  if (name === undefined) return;
  const other = options.bundle === undefined ? "stateless" : "bundle";
  throw new MockStartError(
    `A mock with \`${other}\` answers examples and has no data, so it has no use for \`${name}\`; leave out one of the two.`,
  );
}

/** Loads what only a mock with a log needs. */
async function openLog(tell: NonNullable<MockOptions["log"]>, session: Session | undefined): Promise<MockApp["log"]> {
  const [{ makeLog }, { userOfToken }] = await Promise.all([
    import("./log/record.js"),
    import("./waldur/access/authentication.js"),
  ]);
  const knows = (token: string, sandbox?: string) => {
    const store = (sandbox === undefined ? session?.sandbox() : session?.known(sandbox))?.store;
    return store !== undefined && userOfToken(token, store) !== undefined;
  };
  return makeLog(tell, knows);
}

/** The operations of another document, made by Prism. */
async function readOperations(path: string): Promise<readonly PrismOperation[]> {
  const document = await readDocument(path);
  requirePrism();
  const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const operations = await getHttpOperationsFromSpec(document).catch((cause: unknown) => {
    throw new MockStartError(`Prism cannot read ${path} (${(cause as Error).message}); ${BUNDLE_HINT}.`, { cause });
  });
  if (operations.length === 0) throw new MockStartError(`${path} has no operations; ${BUNDLE_HINT}.`);
  return operations;
}

async function readDocument(path: string): Promise<object> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const what =
      cause instanceof SyntaxError ? `${path} is not JSON` : `The contract's bundle cannot be read at ${path}`;
    throw new MockStartError(`${what}; ${BUNDLE_HINT}.`, { cause });
  }
  const { openapi, paths } = (document ?? {}) as { openapi?: unknown; paths?: unknown };
  if (typeof openapi === "string" && typeof paths === "object" && paths !== null) return document as object;
  throw new MockStartError(`${path} is not an OpenAPI document; ${BUNDLE_HINT}.`);
}
