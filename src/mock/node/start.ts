import { resolve } from "node:path";
import { contractOf } from "../../contract/releases.js";
import { MockStartError } from "../../errors.js";
import { checkWritable, explainWriting } from "../../io/atomic-file.js";
import type { MockControl } from "../control/types.js";
import { createApp } from "../create-app.js";
import { isConsolePath } from "../exchange/console-path.js";
import type { MockRequest } from "../exchange/exchange.js";
import type { MockApp } from "../http/respond.js";
import type { MockOptions } from "../options.js";
import type { Recorder } from "../report/recorder.js";
import type { World } from "../world/types.js";
import type { makeConsole } from "./console.js";
import { saveWorld } from "./save-world.js";

/** A running mock. */
export interface Mock {
  /** Base URL for clients, without a trailing slash. */
  readonly url: string;
  /** Resets the data, sets the clock, approves orders, and more that no client of Waldur can do. */
  readonly control: MockControl;
  /**
   * Stops listening and resolves once every request is answered and every connection is closed. With the option `save`, the
   * data are then saved.
   *
   * @throws {@link WorldError} if they cannot be saved; the mock has stopped nevertheless.
   */
  close(): Promise<void>;
}

/**
 * Starts a mock of the contract in this process. It behaves like a small Waldur with state;
 * `Prefer: code=404` or `Prefer: example=PolicyFired` requests an example of the contract instead, and with `stateless`
 * every response is one.
 *
 * Prism serves what is not a named example: `stateless` and `Prefer: dynamic=true` need the optional peer dependencies
 * `@stoplight/prism-http` and `@stoplight/prism-core`.
 *
 * @example
 * const mock = await startMock({ port: 0 });
 * const response = await fetch(`${mock.url}/api/marketplace-component-usages/`, {
 *   headers: { Authorization: "Token YOUR_API_TOKEN" },
 * });
 * await mock.close();
 *
 * @throws {@link MockStartError} if it cannot start, {@link WorldError} for an invalid world.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  return startReloadable(options);
}

/** A running mock that takes other options without closing a connection. */
export interface ReloadableMock extends Mock {
  /**
   * Replaces data and behaviour; every sandbox begins anew. Address, connections and the report stay, and so do `port`, `host`,
   * `save` and `record`. Not public: programs have `control.loadWorld`.
   *
   * @throws as `startMock`; the mock is as it was.
   */
  reload(options: MockOptions): Promise<void>;
  /** Goes on as before, but reports itself as about to stop: `GET /_mock/health` is 503 from now on. */
  drain(): void;
}

/** Starts a mock as {@link startMock} does. */
export async function startReloadable(options: MockOptions): Promise<ReloadableMock> {
  const { port = 4010, host = "127.0.0.1" } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new MockStartError(`The port is a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  // Node would listen on every interface.
  if (typeof host !== "string" || host === "") {
    throw new MockStartError(`The host is an address such as 127.0.0.1, not ${JSON.stringify(host)}.`);
  }
  for (const origin of options.controlOrigins ?? []) checkOrigin(origin);
  const save = options.save === undefined ? undefined : checkSave(options.save);
  const saveTo = (world: World) => {
    saveWorld(save as string, world);
    return save as string;
  };
  const create = async (of: MockOptions, recorder?: Recorder) => {
    const created = await createApp(
      { ...of, forward: await throughProxy(of.forward), host },
      save === undefined ? undefined : saveTo,
      recorder,
    );
    return { ...created, app: { ...created.app, page: openPage(of, host) } };
  };
  let { app, control, recorder } = await create(options);
  const shared = { ...app };
  const { listen } = await import("./server.js");
  const { server, drain, close } = await listen(shared, port, host).catch((cause: unknown) => {
    throw new MockStartError(explain(String(cause), port, host), { cause });
  });
  const address = server.address();
  const { address: ip, port: taken } = typeof address === "object" && address ? address : { address: host, port };
  let closed: Promise<void> | undefined;
  return {
    url: `http://${ip.includes(":") ? `[${ip}]` : ip}:${taken}`,
    get control() {
      return control;
    },
    async reload(changed) {
      for (const origin of changed.controlOrigins ?? []) checkOrigin(origin);
      const next = await create(changed, recorder);
      // Delays of the old options end, as on shutdown.
      app.faults?.end();
      ({ app, control } = next);
      Object.assign(shared, app);
    },
    drain() {
      control.drain();
      drain();
    },
    close() {
      // Injected delays need not delay the shutdown.
      app.faults?.end();
      recorder?.end();
      closed ??= close().then(() => {
        if (save !== undefined) control.save();
      });
      return closed;
    },
  };
}

/** The console, loaded when a browser asks for it; it is of no use without the control API. */
function openPage({ control, controlOrigins, release }: MockOptions, host: string): MockApp["page"] {
  if (control === false) return undefined;
  let page: ReturnType<typeof makeConsole> | undefined;
  const load = async (request: MockRequest) => {
    const [{ makeConsole }, { makeGuard }, contract] = await Promise.all([
      import("./console.js"),
      import("../control/guard.js"),
      contractOf(release),
    ]);
    page ??= makeConsole(contract, makeGuard(controlOrigins ?? [], host));
    return page(request);
  };
  return (request) => (isConsolePath(request.url) ? (page ? page(request) : load(request)) : undefined);
}

/** The server to forward to is reached through the proxies of the environment. */
async function throughProxy(forward: MockOptions["forward"]): Promise<MockOptions["forward"]> {
  if (forward === undefined) return undefined;
  const { proxyFetch } = await import("../../io/proxy.js");
  return { fetch: await proxyFetch(process.env), ...(typeof forward === "string" ? { url: forward } : forward) };
}

function checkOrigin(origin: unknown): void {
  if (origin === "*" || (typeof origin === "string" && URL.canParse(origin) && new URL(origin).origin === origin))
    return;
  throw new MockStartError(
    `An origin for the control API is one such as http://localhost:5173, or * for all, not ${JSON.stringify(origin)}.`,
  );
}

/** The path to save to, which must not depend on where the process is at the end. */
function checkSave(path: unknown): string {
  if (typeof path !== "string" || path === "") {
    throw new MockStartError(`The path to save to is one of a file, not ${JSON.stringify(path)}.`);
  }
  try {
    checkWritable(path);
    return resolve(path);
  } catch (cause) {
    throw new MockStartError(explainWriting("world", path, cause as NodeJS.ErrnoException), { cause });
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
