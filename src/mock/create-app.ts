import type { Contract } from "../contract/contract.js";
import { contractOf } from "../contract/releases.js";
import { ContractError, MockStartError } from "../errors.js";
import type { Control } from "./control/types.js";
import type { Fallback } from "./exchange/exchange.js";
import { createFaultInjector } from "./http/faults.js";
import type { MockApp } from "./http/respond.js";
import type { Knows } from "./log/caller.js";
import type { MockOptions } from "./options.js";
import type { Recorder } from "./report/recorder.js";
import type { Session } from "./session/session.js";
import type { World } from "./world/types.js";

const BODY_LIMIT = 1024 * 1024;

/** An app and its control API. */
export interface CreatedApp {
  readonly app: MockApp;
  readonly control: Control;
  readonly recorder: Recorder | undefined;
  /** The data; undefined for a stateless mock. */
  readonly session: Session | undefined;
}

/**
 * Creates a mock without a transport.
 *
 * @param save Saves a world to where the option `save` says, and returns the path; without it nothing can be saved.
 * @param kept The report of the mock that this one replaces.
 * @throws {@link MockStartError} if Prism is required and not installed, the contract's bundle cannot be read or an option is
 * invalid; {@link WorldError} for an invalid world.
 */
export async function createApp(
  options: MockOptions,
  save?: (world: World) => string,
  kept?: Recorder,
): Promise<CreatedApp> {
  const { bodyLimit = BODY_LIMIT, strict = false, seed = 1, onExchange, onFailure } = options;
  if (!Number.isSafeInteger(seed)) throw new MockStartError(`The seed is a whole number, not ${JSON.stringify(seed)}.`);
  const { stateless = false } = options;
  if (stateless) {
    refuseDataOptions(options);
    (await import("./prism/prism.js")).requirePrism("Examples");
  }
  const contract = await contractOf(options.release);
  const [
    { makeEngine },
    { prismCors, waldurCors },
    { makeControlResponder },
    { makeGuard, openGuard },
    session,
    recorder,
  ] = await Promise.all([
    import("./engine.js"),
    import("./http/cors.js"),
    import("./control/http.js"),
    import("./control/guard.js"),
    stateless ? undefined : import("./open-session.js").then(({ openSession }) => openSession(options, seed, contract)),
    kept ?? ((options.record ?? options.control !== false) ? openRecorder(contract) : undefined),
  ]).catch((cause: unknown) => {
    if (cause instanceof ContractError || !String(cause).includes("openapi.json")) throw cause;
    throw new MockStartError(
      "The contract's bundle cannot be read; install the package again, or run npm run generate in its repository.",
      { cause },
    );
  });
  const knows = session && (await openKnows(session));
  const engine = makeEngine({
    contract,
    respond: session?.respond,
    examples: stateless ? (await import("./prism/stateless.js")).makeStateless(contract) : undefined,
    outside: options.outside,
    fallback: await openFallback(options, knows),
  });
  const faults = createFaultInjector(options);
  const log = options.log && (await openLog(options.log, knows ?? (() => false)));
  const observers = [...(recorder ? [recorder.observe] : []), ...(onExchange ? [onExchange] : [])];
  const cors = stateless ? prismCors : waldurCors;
  const calls = session
    ? (await import("./control/control.js")).makeControl({ session, recorder, faults, seed, save })
    : (await import("./control/watch.js")).makeWatchOnly(recorder, faults);
  if (recorder && knows) {
    const { callerOf } = await import("./log/caller.js");
    recorder.nameCallers((authorization) => callerOf(authorization, knows).name ?? null);
  }
  const guard = options.host === undefined ? openGuard : makeGuard(options.controlOrigins ?? [], options.host);
  const responder = makeControlResponder(calls, guard, onFailure);
  const control = options.control === false ? undefined : responder;
  return {
    app: { engine, control, health: responder, cors, bodyLimit, strict, observers, onFailure, faults, log },
    control: calls,
    recorder,
    session,
  };
}

/** Loads what only a mock with a report needs. */
async function openRecorder(contract: Contract): Promise<Recorder> {
  const { makeRecorder } = await import("./report/recorder.js");
  return makeRecorder({ of: contract });
}

/** Options that require a stateful mock. */
const FOR_DATA = ["world", "scale", "orderDelay", "clock", "sandboxes", "save", "persist"] as const;

function refuseDataOptions(options: MockOptions): void {
  const name = FOR_DATA.find((each) => options[each] !== undefined);
  if (name === undefined) return;
  throw new MockStartError(
    `A mock with \`stateless\` answers examples and has no data, so it has no use for \`${name}\`; leave out one of the two.`,
  );
}

/** Loads what only a mock with data needs to know its callers. */
async function openKnows(session: Session): Promise<Knows> {
  const { userOfToken } = await import("./waldur/access/authentication.js");
  return (token, sandbox) => {
    const store = (sandbox === undefined ? session.sandbox() : session.known(sandbox))?.store;
    return store !== undefined && userOfToken(token, store) !== undefined;
  };
}

/** Loads what only a mock with a log needs. */
async function openLog(tell: NonNullable<MockOptions["log"]>, knows: Knows): Promise<MockApp["log"]> {
  const { makeLog } = await import("./log/record.js");
  return makeLog(tell, knows);
}

/**
 * Loads what responds outside the contract: a server, or a published schema. Without a session there are no callers, so any
 * token will do.
 */
async function openFallback({ forward, schema }: MockOptions, knows: Knows | undefined): Promise<Fallback | undefined> {
  if (forward === undefined && schema === undefined) return undefined;
  if (forward !== undefined && schema !== undefined)
    throw new MockStartError(
      "What is outside the contract comes from `forward` or from `schema`; leave out one of the two.",
    );
  const { callerOf } = await import("./log/caller.js");
  const isCaller = (authorization: string) => !knows || callerOf(authorization, knows).name !== "?";
  if (forward !== undefined) {
    const { makeForward } = await import("./outside/forward.js");
    return makeForward(typeof forward === "string" ? { url: forward } : forward, isCaller);
  }
  const [{ checkSchema, readSchema }, { requirePrism }] = await Promise.all([
    import("./node/read-schema.js"),
    import("./prism/prism.js"),
  ]);
  requirePrism("Responses made up from a schema");
  checkSchema(schema as string);
  // Loaded late: Prism takes most of a second.
  const { makePublished } = await import("./prism/published.js");
  return makePublished(() => readSchema(schema as string), isCaller);
}
