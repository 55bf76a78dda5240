import { QueryClient } from "@tanstack/query-core";
import { afterEach, beforeEach } from "vitest";
import { configureWaldur } from "../../../src/index.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";

/** A resource of the example data set. */
export const uuid = "b9005020ea014056801f86ab919a8aef";

/** A cache in front of a mock, and the requests that got through to the mock. */
export interface Cache {
  queries: QueryClient;
  mock: MockFetch;
  requests: Request[];
  /** Method and path of each request since the last call. */
  sent(): string[];
}

/** Opens a cache before each test of this file, with the mock as the default server. */
export function openCache(): Cache {
  const cache = { sent: () => cache.requests.splice(0).map(lineOf) } as Cache;
  beforeEach(async () => {
    const mock = await createMockFetch();
    Object.assign(cache, { mock, queries: new QueryClient(), requests: [] });
    const fetch = (request: Request) => {
      cache.requests.push(request);
      return mock(request);
    };
    configureWaldur({ baseUrl: "http://mock", token: "staff", fetch });
  });
  afterEach(() => {
    cache.queries.clear();
    configureWaldur({});
  });
  return cache;
}

function lineOf({ method, url }: Request): string {
  return `${method} ${url.replace("http://mock/api/marketplace-", "")}`;
}

/** An observer of any kind. */
interface Observer<Result> {
  subscribe(listener: (result: Result) => void): () => void;
  getCurrentResult(): Result;
}

/** Waits until the result of an observer is as wanted. */
export function until<Result>(observer: Observer<Result>, isWanted: (result: Result) => boolean): Promise<Result> {
  return new Promise((done) => {
    const stop = observer.subscribe(check);
    check(observer.getCurrentResult());
    function check(result: Result) {
      if (!isWanted(result)) return;
      // Not at once: `subscribe` may call before it returns.
      queueMicrotask(() => stop());
      done(result);
    }
  });
}
