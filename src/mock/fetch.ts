import type { MockControl } from "./control/types.js";
import { createApp } from "./create-app.js";
import { handle } from "./http/fetch.js";
import type { MockFetchOptions } from "./options.js";

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
  const { app, control } = await createApp(options);
  const mockFetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    // Not by its class: test environments and interceptors have requests of their own.
    if (typeof input === "object" && "headers" in input && init === undefined) return handle(app, input);
    return handle(app, new Request(typeof input === "string" ? new URL(input, "http://mock") : input, init));
  };
  return Object.assign(mockFetch, { control });
}
