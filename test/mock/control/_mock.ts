import { createMockFetch, type MockFetch, type MockOptions } from "../../../src/mock/index.js";
import { smallWorld } from "../_world.js";

/** When the worlds of these tests begin: a day and a minute before a month ends. */
export const BEGINNING = "2025-11-29T23:59:00+00:00";

/** The small world, told at that moment. */
export function worldFile() {
  return { ...smallWorld(), moment: BEGINNING };
}

/** A mock with the small world and a clock that stands. */
export function mockOf(options: MockOptions = {}): Promise<MockFetch> {
  return createMockFetch({ world: worldFile(), clock: { fixed: BEGINNING }, strict: true, ...options });
}

/** What came back. */
export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the mock answers; the tests say what it is.
  body: any;
}

/** How a test asks. */
export interface Ask {
  method?: string;
  /** Who calls, `staff` by default; null for nobody. */
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Asks a mock for an URL, and reads the JSON of its answer. */
export async function ask(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  url: string,
  { method = "GET", token = "staff", body, headers }: Ask = {},
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== null && { authorization: `Token ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

export const USAGES = "/api/marketplace-component-usages/";
export const RESOURCES = "/api/marketplace-provider-resources/";
