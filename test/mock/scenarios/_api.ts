import type { ReleaseLine } from "../../../src/contract/lines.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import type { WorldFile } from "../../../src/mock/world/file.js";
import { id, smallWorld } from "../_world.js";

// What scenarios have in common: they speak to a mock as a client does, in bytes, with a world of their own.

/** Where the families are. */
export const USAGES = "/api/marketplace-component-usages/";
export const POLICIES = "/api/marketplace-customer-component-usage-policies/";
export const RESOURCES = "/api/marketplace-provider-resources/";
/** The resource of the small world, and the place of an action on it. */
export const FORECAST = `${RESOURCES}${id("forecast")}/`;

/** An answer, its body read as its type says. */
export interface Answered {
  status: number;
  headers: Headers;
  /** Undefined when there is none. */
  body: unknown;
}

/** A mock to be called, with what controls it. */
export interface Api {
  /** Calls as a user, or as nobody with null. */
  call(
    as: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  readonly control: MockFetch["control"];
}

/** The small world, changed, whose clock stands still on Friday 2025-11-21 at 09:30 UTC. */
export async function api(
  change: (small: ReturnType<typeof smallWorld>) => void = () => {},
  release?: ReleaseLine,
): Promise<Api> {
  const small = smallWorld();
  change(small);
  return apiOf(small, release);
}

/** The same with another world. */
async function apiOf(world: WorldFile, release?: ReleaseLine): Promise<Api> {
  const mock = await createMockFetch({ strict: true, world, release, clock: { fixed: "2025-11-21T09:30:00+00:00" } });
  return {
    control: mock.control,
    async call(as, method, path, body, headers = {}) {
      const isJson = body !== undefined && typeof body !== "string";
      const response = await mock(path, {
        method,
        redirect: "manual",
        headers: {
          ...(as !== null && { authorization: `Token ${as}` }),
          ...(isJson && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as string) }),
      });
      return { status: response.status, headers: response.headers, body: await readBody(response) };
    },
  };
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (response.headers.get("content-type") === "application/json; charset=utf-8" && text !== "")
    return JSON.parse(text);
  return text === "" ? undefined : text;
}

/** Status and body only. */
export async function answerOf(answered: Promise<Answered>): Promise<[number, unknown]> {
  const { status, body } = await answered;
  return [status, body];
}
