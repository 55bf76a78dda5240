import { makeFront } from "./_front.js";
import { handle } from "./front/fetch.js";
import type { MockFetchOptions } from "./options.js";

/**
 * Makes a `fetch` that answers as the mock does, without a port, for unit tests. Each has data of its own.
 *
 * @throws {@link MockStartError} when Prism is not installed.
 *
 * @example
 * const fetch = await createMockFetch();
 * configureWaldur({ baseUrl: "http://mock", token: "YOUR_API_TOKEN", fetch });
 */
export async function createMockFetch(
  options: MockFetchOptions = {},
): Promise<(request: Request) => Promise<Response>> {
  const front = await makeFront(options);
  return (request) => handle(front, request);
}
