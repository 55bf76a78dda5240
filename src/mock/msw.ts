import type { HttpHandler } from "msw";
import { MockStartError } from "../errors.js";
import type { MockControl } from "./control/types.js";
import { createMockFetch } from "./fetch.js";
import type { MockFetchOptions } from "./options.js";
import { originOf } from "./values/origin.js";

/** Options of {@link mswHandlers}. */
export interface MswOptions extends MockFetchOptions {
  /** The server whose requests are handled, such as `https://waldur.example.com`; any server by default. */
  baseUrl?: string | undefined;
}

/** Handlers for `setupServer`, and what controls the mock behind them. */
export type MswHandlers = HttpHandler[] & { readonly control: MockControl };

/**
 * Creates handlers for Mock Service Worker that handle the URLs of the contract as the mock does, and pass all others through to
 * other handlers. Each call creates a mock with its own data and clock.
 *
 * They are for `setupServer` in Node and for `setupWorker` in pages.
 *
 * Needs the optional peer dependency `msw`, and Prism (see {@link startMock}) for examples.
 *
 * @example
 * const waldur = await mswHandlers({ baseUrl: "https://waldur.example.com" });
 * const server = setupServer(...waldur);
 * beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
 * afterEach(() => waldur.control.reset());
 * afterAll(() => server.close());
 *
 * @throws {@link MockStartError} if Prism is required and not installed, or for an invalid base URL.
 */
export async function mswHandlers({ baseUrl, ...options }: MswOptions = {}): Promise<MswHandlers> {
  const server = baseUrl === undefined ? "https?://[^/]+" : literally(checkOrigin(baseUrl));
  const [mock, { baseContract }, { HttpResponse, http }] = await Promise.all([
    createMockFetch(options),
    import("../contract/contract.js"),
    import("msw"),
  ]);
  const paths = new Set(baseContract.operations.map(({ path }) => path.slice(0, -1).replace(/\{\w+\}/g, "[^/]+")));
  const hasRest = options.forward !== undefined || options.schema !== undefined;
  // Waldur also responds to paths without the trailing slash.
  const known = new RegExp(`^${server}(?:${hasRest ? "/api(-auth)?/.*" : [...paths].join("|")})/?$`);
  const handler = http.all(known, async ({ request }) => {
    try {
      return await mock(request);
    } catch {
      // The connection was to break.
      return HttpResponse.error();
    }
  });
  return Object.assign([handler], { control: mock.control });
}

function checkOrigin(baseUrl: string): string {
  const origin = originOf(baseUrl);
  if (origin !== undefined) return origin;
  throw new MockStartError(
    `The base URL is a scheme and a host, such as https://waldur.example.com, not ${JSON.stringify(baseUrl)}.`,
  );
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
