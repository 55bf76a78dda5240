import { Agent, request } from "node:http";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationTable } from "../../generated/operations.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { bundle, operations } from "../helpers/contract.js";
import { AUTHORIZED } from "../helpers/requests.js";
import { isAll } from "../helpers/thin.js";
import { type Asked, requestsOf, requestsOfNone } from "./_stock-requests.js";

let ours: Mock;
let stock: { url: string; close(): Promise<void> };
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

beforeAll(async () => {
  const prism = createServer(await getHttpOperationsFromSpec(structuredClone(bundle)), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: createLogger("stock", { level: "silent" }) },
  });
  stock = { url: await prism.listen(0, "127.0.0.1"), close: () => prism.close() };
  ours = await startMock({ port: 0, stateless: true });
});
afterAll(async () => {
  agent.destroy();
  await Promise.all([stock.close(), ours.close()]);
});

/** An answer as it came over the wire, without its date. */
interface Answer {
  status: number | undefined;
  headers: string[];
  body: string;
}

function ask(base: string, { method, path, headers, body }: Asked): Promise<Answer> {
  const { port, hostname } = new URL(base);
  return new Promise((done, fail) => {
    const length =
      body === undefined || headers?.["Transfer-Encoding"] ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const sent = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const raw = response.rawHeaders;
        const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
        const told = pairs.filter((pair) => !pair.startsWith("Date: "));
        done({ status: response.statusCode, headers: told, body: Buffer.concat(chunks).toString("latin1") });
      });
    });
    sent.on("error", fail);
    sent.setTimeout(3000, () => {
      sent.destroy();
      done({ status: undefined, headers: [], body: "no answer" });
    });
    sent.end(body);
  });
}

/** The requests that the two answer differently, with both answers. */
async function differences(requests: readonly Asked[]) {
  const found: { request: string; ours: Answer; stock: Answer }[] = [];
  for (const asked of requests) {
    const [mine, theirs] = await Promise.all([ask(ours.url, asked), ask(stock.url, asked)]);
    if (JSON.stringify(mine) === JSON.stringify(theirs)) continue;
    found.push({ request: `${asked.method} ${asked.path} (${asked.name})`, ours: mine, stock: theirs });
  }
  return found;
}

/** The families, and of the neighbours, which are alike, every ninth; all of them in `npm run test:all`. */
const compared = operations.filter(({ id }, index) => {
  const isNeighbour = operationTable[id as keyof typeof operationTable].neighbour;
  return !isNeighbour || index % 9 === 0 || isAll;
});

describe("stock Prism answers the same bytes", () => {
  test.each(compared)("$id, asked from every side", async (operation) => {
    expect(await differences(requestsOf(operation))).toEqual([]);
  });

  test("to what no operation has", async () => {
    expect(await differences(requestsOfNone(operations))).toEqual([]);
  });

  test("in thousands of requests", () => {
    expect(compared.flatMap(requestsOf).length + requestsOfNone(operations).length).toBeGreaterThan(5000);
  });
});

const usages = "/api/marketplace-component-usages/";
const resource = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const json = { ...AUTHORIZED, "Content-Type": "application/json" };

interface Intended {
  what: string;
  asked: Partial<Asked>;
  /** What stock Prism does: dies of it, fails with 500 and a stack trace, or answers this status and body. */
  stock: "dies" | "fails" | { status: number; body: RegExp };
  status: number;
  body: RegExp;
}

/** Everything in which we mean to differ. */
const intended: Intended[] = [
  {
    what: "a % without its digits in a path with a variable",
    asked: { path: `${usages}%zz/` },
    stock: "dies",
    status: 400,
    body: /^\{"detail":"The path has a % that is not followed by the two digits of a byte\."\}$/,
  },
  {
    what: "an Accept that is no media type",
    asked: { path: usages, headers: { ...AUTHORIZED, Accept: "foo" } },
    stock: "dies",
    status: 406,
    body: /^\{"detail":"Could not satisfy the request Accept header\."\}$/,
  },
  {
    what: "an Accept that is no media type, where there is no body",
    asked: { method: "POST", path: `${resource}refresh_last_sync/`, headers: { ...AUTHORIZED, Accept: "foo, */*" } },
    stock: "dies",
    status: 406,
    body: /^\{"detail":"Could not satisfy the request Accept header\."\}$/,
  },
  {
    what: "a violation that no header can carry",
    asked: { method: "POST", path: `${resource}set_limits/`, headers: json, body: '{"limits":{"ключ":"x"}}' },
    stock: "dies",
    status: 400,
    body: /^\{"limits":\["This field is required\."\]\}$/,
  },
  {
    what: "a Content-Type that is no media type, without a body",
    asked: { path: resource, headers: { ...AUTHORIZED, "Content-Type": "json" } },
    stock: "dies",
    status: 415,
    body: /^\{"detail":"Unsupported media type \\"json\\" in request\."\}$/,
  },
  {
    what: "a Content-Type that is no media type, with a body",
    asked: { method: "POST", path: `${resource}set_paused/`, headers: { ...json, "Content-Type": "json" }, body: "{}" },
    stock: "fails",
    status: 415,
    body: /^\{"detail":"Unsupported media type \\"json\\" in request\."\}$/,
  },
  {
    what: "a path of two slashes, which Prism takes for a URL without a host",
    asked: { path: "//" },
    stock: "fails",
    status: 404,
    body: /The route \/\/ hasn't been found/,
  },
  {
    what: "a path that begins with two slashes, after which Prism expects a host",
    asked: { path: "//evil.example/api/broadcast-messages/" },
    stock: { status: 404, body: /The route \/api\/broadcast-messages\/ hasn't been found/ },
    status: 404,
    body: /The route \/\/evil\.example\/api\/broadcast-messages\/ hasn't been found/,
  },
  {
    what: "a charset that nobody knows",
    asked: {
      method: "POST",
      path: `${resource}set_paused/`,
      headers: { ...json, "Content-Type": "application/json; charset=moon" },
      body: "{}",
    },
    stock: { status: 400, body: /invalid_body/ },
    status: 415,
    body: /^\{"detail":"Unsupported media type \\"application\/json; charset=moon\\" in request\."\}$/,
  },
  {
    what: "malformed JSON",
    asked: { method: "POST", path: `${resource}set_paused/`, headers: json, body: '{"paused":tru}' },
    stock: { status: 400, body: /invalid_json/ },
    status: 400,
    body: /^\{"detail":"JSON parse error - invalid literal: line 1 column 11 \(char 10\)"\}$/,
  },
  {
    what: "a path without its trailing slash",
    asked: { path: `${resource.slice(0, -1)}?field=name` },
    stock: { status: 404, body: /NO_PATH_MATCHED_ERROR/ },
    status: 301,
    body: /^$/,
  },
  {
    what: "a body of more than 1 MB",
    asked: {
      method: "POST",
      path: `${resource}set_backend_metadata/`,
      headers: json,
      body: JSON.stringify({ backend_metadata: { notes: "x".repeat(1024 * 1024) } }),
    },
    stock: { status: 200, body: /backend metadata/ },
    status: 413,
    body: /^\{"detail":"Request body is too large\."\}$/,
  },
];

describe("what we mean to answer in another way", () => {
  test.each(intended)("$what: $status", async ({ asked, stock: theirs, status, body }) => {
    const request = { name: "", method: "GET", path: usages, headers: { ...AUTHORIZED }, ...asked };
    const mine = await ask(ours.url, request);
    expect(mine).toMatchObject({ status, body: expect.stringMatching(body) });
    expect(mine.headers).toContain("Access-Control-Allow-Origin: *");
    // In this process stock Prism must not die, nor print.
    if (typeof theirs === "string") return;
    expect(await ask(stock.url, request)).toMatchObject({
      status: theirs.status,
      body: expect.stringMatching(theirs.body),
    });
  });

  test("a missing slash is added before the query", async () => {
    const { headers } = await ask(ours.url, { name: "", method: "POST", path: `${usages}set_usage?a=b%2F` });
    expect(headers).toContain(`Location: ${usages}set_usage/?a=b%2F`);
  });

  test("what no header can carry is escaped as JSON allows", async () => {
    const body = '{"limits":{"ключ\\u0085":"x"}}';
    const path = `${resource}set_limits/`;
    const { headers } = await ask(ours.url, { name: "", method: "POST", path, headers: json, body });
    const violations = headers.find((header) => header.startsWith("sl-violations: "))?.slice("sl-violations: ".length);
    expect(violations).toMatch(/^[\x20-\x7e\xa0-\xff]+$/);
    expect(JSON.parse(violations ?? "")).toMatchObject([{ location: ["request", "body", "limits", "ключ\u0085"] }]);
  });
});
