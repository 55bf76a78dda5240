import { type HttpHandler, HttpResponse, http } from "msw";
import { MockStartError } from "../errors.js";
import type { MockControl } from "./control/types.js";
import { createMockFetch } from "./fetch.js";
import type { MockFetchOptions } from "./options.js";

/** What the handlers answer, and how. */
export interface MswOptions extends MockFetchOptions {
  /** The server whose requests are answered, such as `https://waldur.example.com`; requests to any, when left out. */
  baseUrl?: string | undefined;
}

/** Handlers for `setupServer`, and what controls the mock behind them. */
export type MswHandlers = HttpHandler[] & { readonly control: MockControl };

/**
 * Makes handlers for Mock Service Worker that answer the URLs of the contract as the mock does, and leave all others to other
 * handlers. Each call makes a mock of its own, with its own data and its own clock.
 *
 * They are for Node, by `setupServer`: in a browser the mock cannot run, so `setupWorker` cannot take them.
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
 * @throws {@link MockStartError} when Prism is not installed, or the base URL is none.
 */
export async function mswHandlers({ baseUrl, ...options }: MswOptions = {}): Promise<MswHandlers> {
  const server = baseUrl === undefined ? "https?://[^/]+" : literally(originOf(baseUrl));
  const mock = await createMockFetch(options);
  const { operations } = await import("./exchange/router.js");
  const paths = new Set(operations.map(({ path }) => path.slice(0, -1).replace(/\{\w+\}/g, "[^/]+")));
  // Waldur answers a path without its last slash, too.
  const known = new RegExp(`^${server}(?:${[...paths].join("|")})/?$`);
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

/** Scheme and host of a URL that has nothing else. */
function originOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new MockStartError(
    `The base URL is a scheme and a host, such as https://waldur.example.com, not ${JSON.stringify(baseUrl)}.`,
  );
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
