import { inspect } from "node:util";
import { afterEach } from "vitest";
import {
  type CallOptions,
  configureWaldur,
  createWaldurClient,
  marketplaceComponentUsagesList,
  unwrap,
  type WaldurClientOptions,
} from "../../../src/index.js";
import type { operations } from "../../../src/types.js";

/** Path of the list that most tests ask for. */
export const LIST = "/api/marketplace-component-usages/";

/** A token to look for. */
export const SECRET = "s3cr3t0k3n";

/** The ways in which a function gets at its connection: each gives the options that the call then needs. */
export const WAYS: { way: string; connect: (options: WaldurClientOptions) => CallOptions }[] = [
  {
    way: "configureWaldur(options)",
    connect(options) {
      configureWaldur(options);
      return {};
    },
  },
  {
    way: "configureWaldur(client)",
    connect(options) {
      configureWaldur(createWaldurClient(options));
      return {};
    },
  },
  { way: "{ client }", connect: (options) => ({ client: createWaldurClient(options) }) },
];

/** Puts the functions back to where they have no server, after each test of this file. */
export function forgetConfiguration(): void {
  afterEach(() => configureWaldur({}));
}

type Query = Omit<NonNullable<operations["marketplace_component_usages_list"]["parameters"]["query"]>, "field">;
type Asked = { query?: Query; signal?: AbortSignal };

/** The ways of asking for the list, each of which gives what is thrown or given as `error`, or `undefined`. */
export const CALLS: { via: string; isByPath: boolean; fail: (baseUrl: string, asked?: Asked) => Promise<unknown> }[] = [
  {
    via: "the function",
    isByPath: false,
    fail: async (baseUrl, asked) => (await marketplaceComponentUsagesList({ baseUrl, auth: SECRET, ...asked })).error,
  },
  {
    via: "the function with a client",
    isByPath: false,
    async fail(baseUrl, asked) {
      const client = createWaldurClient({ baseUrl, token: SECRET });
      return (await marketplaceComponentUsagesList({ client, ...asked })).error;
    },
  },
  {
    via: "client.GET and unwrap",
    isByPath: true,
    async fail(baseUrl, { query, signal } = {}) {
      const client = createWaldurClient({ baseUrl, token: SECRET });
      const options = { params: query ? { query } : {}, ...(signal ? { signal } : {}) };
      return unwrap(client.GET(LIST, options)).then(
        () => undefined,
        (error: unknown) => error,
      );
    },
  },
];

/** All that a log could hold of a value. */
export function logged(value: unknown): string {
  const { message, stack } = Object(value) as Partial<Error>;
  const shown = inspect(value, { depth: 10, showHidden: true });
  return [message, stack, JSON.stringify(value), String(value), shown].join("\n");
}

/** A client's options whose requests end here instead of on the wire. */
export function observed(answer: (request: Request) => Response | Promise<Response> = () => Response.json([])) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer(request);
  };
  return { fetch, requests };
}
