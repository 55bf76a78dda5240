import { describe, expect, test } from "vitest";
import {
  AbortError,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  NetworkError,
  marketplaceComponentUsagesSetUsage as setUsage,
  TimeoutError,
  UnexpectedAnswerError,
} from "../../../src/index.js";
import { nowhere, refuseUnhandledRejections, serve, serveRaw } from "./_servers.js";
import { CALLS, LIST, logged, SECRET, WAYS } from "./_ways.js";

refuseUnhandledRejections();

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const uuid = "b9005020ea014056801f86ab919a8aef";

describe.each(CALLS)("by $via", ({ fail }) => {
  describe.each([
    { name: "before its headers", text: "" },
    { name: "within its headers", text: head },
    { name: "before its body", text: `${head}Content-Length: 100\r\n\r\n` },
    { name: "within its body", text: `${head}Content-Length: 100\r\n\r\n[{` },
    { name: "within a chunk", text: `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n[{` },
  ])("an answer that stops $name", ({ text }) => {
    test("ends with its time", async () => {
      const url = await serveRaw((socket) => socket.write(text));
      const signal = AbortSignal.timeout(50);
      const error = await fail(url, { signal });
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ kind: "timeout", cause: signal.reason, message: `GET ${url}${LIST} timed out` });
      expect(logged(error)).not.toContain(SECRET);
    });

    test("ends with the caller's wish", async () => {
      const controller = new AbortController();
      const reason = { why: "the user left" };
      const url = await serveRaw((socket) => {
        socket.write(text);
        controller.abort(reason);
      });
      const error = await fail(url, { signal: controller.signal });
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ kind: "aborted", message: `GET ${url}${LIST} was aborted` });
      expect((error as Error).cause).toBe(reason);
    });
  });

  test("an answer that goes on for ever ends with its time", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): unknown => response.write(" ".repeat(1000), (error) => error || setImmediate(more));
      more();
    });
    expect(await fail(url, { signal: AbortSignal.timeout(50) })).toMatchObject({ kind: "timeout" });
  });

  test.each([
    { name: "half a body", answer: `${head}Content-Length: 100\r\n\r\n[{` },
    { name: "half a chunk", answer: `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n[{` },
    { name: "half of its headers", answer: head },
    { name: "nothing", answer: "" },
    { name: "no HTTP", answer: "hello\r\n\r\n" },
    { name: "a header with NUL", answer: `${head}Link: <\0>\r\n\r\n` },
    { name: "a header of 100 kB", answer: `${head}Link: ${"<".repeat(1e5)}\r\n\r\n[]` },
    { name: "two lengths", answer: `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]` },
    {
      name: "a body that is not compressed as it says",
      answer: `${head}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n[]`,
    },
  ])("a connection that gives $name and ends", async ({ answer }) => {
    const url = await serveRaw((socket) => socket.end(answer));
    const error = await fail(url);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", cause: expect.anything() });
    // What Node says of it differs between its releases.
    expect((error as Error).message).toContain(`GET ${url}${LIST} got no response: `);
    expect((error as Error).message).not.toMatch(/: (undefined|fetch failed)?$/);
    expect(logged(error)).not.toContain(SECRET);
  });

  test.each([
    { name: "at once", text: "", why: /got no response: read ECONNRESET$/ },
    { name: "within the body", text: `${head}Content-Length: 100\r\n\r\n[{`, why: /got no response: ./ },
  ])("a connection that is reset $name", async ({ text, why }) => {
    const url = await serveRaw((socket) => socket.write(text, () => socket.resetAndDestroy()));
    expect(await fail(url)).toMatchObject({ kind: "network", message: expect.stringMatching(why) });
  });

  test("a connection that is refused", async () => {
    const url = await nowhere();
    const { host } = new URL(url);
    const message = `GET ${url}${LIST} got no response: connect ECONNREFUSED ${host}`;
    expect(await fail(url)).toMatchObject({ kind: "network", message });
  });

  test("a port that no browser would open", async () => {
    expect(await fail("http://127.0.0.1:1")).toMatchObject({
      kind: "network",
      message: expect.stringMatching(/bad port$/),
    });
  });

  describe.each([301, 302, 303, 307, 308])("a redirect with %i", (status) => {
    const refusal = { kind: "unexpected", status, message: expect.stringMatching(/a redirect; set baseUrl/) };

    test("to another origin is not followed", async () => {
      const other = await serve((_, response) => response.end("[]"));
      const own = await serve((_, response) => response.writeHead(status, { location: `${other.url}${LIST}` }).end());
      const error = await fail(own.url);
      expect(error).toBeInstanceOf(UnexpectedAnswerError);
      expect(error).toMatchObject({
        ...refusal,
        message: `GET ${own.url}${LIST} answered ${status}: a redirect; set baseUrl to its target`,
      });
      expect([own.seen.length, other.seen.length]).toEqual([1, 0]);
    });

    test.each(["/elsewhere/", LIST, "http://[", ""])("to %j is not followed either", async (location) => {
      const own = await serve((_, response) => response.writeHead(status, { location }).end());
      expect(await fail(own.url)).toMatchObject(refusal);
      expect(own.seen).toHaveLength(1);
    });
  });
});

test("many redirected requests with a body take it nowhere else", async () => {
  const other = await serve((_, response) => response.end("{}"));
  const own = await serve((_, response) => response.writeHead(307, { location: other.url }).end());
  const body = { resource: uuid, usages: [{ type: "cpu", amount: 1 }] };
  for (const { connect } of WAYS) {
    const { error } = await setUsage({ ...connect({ baseUrl: own.url, token: SECRET }), body });
    expect(error).toMatchObject({ kind: "unexpected", status: 307, method: "POST" });
  }
  expect(other.seen).toEqual([]);
});

test("neither an option of the call nor middleware makes a client follow", async () => {
  const other = await serve((_, response) => response.end("[]"));
  const own = await serve((_, response) => response.writeHead(302, { location: other.url }).end());
  const client = createWaldurClient({ baseUrl: own.url, token: SECRET });
  await expect(client.GET(LIST, { redirect: "follow" })).rejects.toMatchObject({ kind: "unexpected", status: 302 });
  client.use({ onRequest: ({ request }) => new Request(request.url) });
  await expect(client.GET(LIST)).rejects.toMatchObject({ kind: "unexpected", status: 302 });
  expect((await list({ client })).error).toMatchObject({ kind: "unexpected", status: 302 });
  expect([own.seen.length, other.seen.length]).toEqual([3, 0]);
});

test("a redirect that the browser hides is told as one", async () => {
  const fetch = async () => Response.error();
  expect((await list({ client: createWaldurClient({ baseUrl: "https://waldur.test", fetch }) })).error).toMatchObject({
    kind: "unexpected",
    status: 0,
  });
});

test.each([
  // Node tries both addresses of localhost, and says nothing of it but the code.
  {
    name: "two addresses",
    cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
    why: "ECONNREFUSED",
  },
  { name: "a reason", cause: new Error("getaddrinfo ENOTFOUND waldur.test"), why: "getaddrinfo ENOTFOUND waldur.test" },
  { name: "no reason", cause: undefined, why: "fetch failed" },
])("a failure with $name says what it knows", async ({ cause, why }) => {
  const failure = new TypeError("fetch failed", { cause });
  const client = createWaldurClient({ baseUrl: "https://waldur.test", fetch: () => Promise.reject(failure) });
  const { error } = await list({ client });
  expect(error?.message).toBe(`GET https://waldur.test${LIST} got no response: ${why}`);
  expect(error?.cause).toBe(failure);
});
