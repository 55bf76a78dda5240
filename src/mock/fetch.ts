import type { MockControl } from "./control/types.js";
import { createApp } from "./create-app.js";
import { handle } from "./http/fetch.js";
import type { MockFetchOptions } from "./options.js";
import type { Persistence } from "./session/persist.js";
import type { Session } from "./session/session.js";

/** A `fetch` answered by a mock. URLs without a host are relative to `http://mock`. */
export interface MockFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Resets the data, sets the clock, approves orders, and more that no client of Waldur can do. */
  readonly control: MockControl;
}

/**
 * Creates a `fetch` that is answered by a mock without a port, for unit tests. Each has its own data and clock.
 *
 * @throws {@link MockStartError} for an invalid option; {@link WorldError} for an invalid world.
 *
 * @example
 * const fetch = await createMockFetch();
 * configureWaldur({ baseUrl: "http://mock", token: "YOUR_API_TOKEN", fetch });
 * fetch.control.setClock({ fixed: "2025-12-01T00:00:00Z" });
 */
export async function createMockFetch(options: MockFetchOptions = {}): Promise<MockFetch> {
  const { app, control, session } = await createApp(options);
  const { persist: where } = options;
  const changed = where && session ? await persistIn(where, session, options) : undefined;
  const mockFetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    // Not by its class: test environments and interceptors have requests of their own.
    const isRequest = typeof input === "object" && "headers" in input && init === undefined;
    const request = isRequest
      ? input
      : new Request(typeof input === "string" ? new URL(input, "http://mock") : input, init);
    const response = await handle(app, request);
    changed?.();
    return response;
  };
  return Object.assign(mockFetch, { control: changed ? noticing(control, changed) : control });
}

/** Loads what only a mock needs whose data outlive its page. */
async function persistIn(where: Exclude<Persistence, false>, session: Session, options: MockFetchOptions) {
  const [{ persist }, { contract }] = await Promise.all([
    import("./session/persist.js"),
    import("../../generated/contract.js"),
  ]);
  // biome-ignore lint/suspicious/noConsole: a page has no other place for messages.
  const { world, scale = 1, seed = 1, onWarning = console.warn } = options;
  return persist(where, { session, seed, origin: [contract, world, scale, seed], warn: onWarning });
}

/** A control after each of whose calls something may have changed. */
function noticing(control: MockControl, changed: () => void): MockControl {
  const calls = Object.entries(control).map(([name, call]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]) => {
      const result = call(...given);
      changed();
      return result;
    },
  ]);
  return Object.fromEntries(calls) as MockControl;
}
