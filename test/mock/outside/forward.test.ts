import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock/index.js";
import type { MockOptions } from "../../../src/mock/options.js";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);

/** A Waldur, as far as it is needed here. */
let server: Server;
let url: string;
let seen: { method: string | undefined; url: string | undefined; headers: IncomingMessage["headers"]; body: string }[] =
  [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (request.url === "/media/logo.png") response.writeHead(200, { "Content-Type": "image/png" }).end(PNG);
    else if (request.url === "/gone") response.destroy();
    else if (request.url === "/moved") response.writeHead(302, { Location: `${url}/api/keys/me/` }).end();
    else
      response
        .writeHead(request.headers.authorization ? 200 : 401, {
          "Content-Type": "application/json",
          "Set-Cookie": "sessionid=1",
          "Access-Control-Allow-Origin": "*",
          Link: `<${url}/api/keys/?page=2>; rel="next"`,
        })
        .end(JSON.stringify({ customer: `${url}/api/customers/1/`, elsewhere: "https://example.org/" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

let mock: Mock;
afterEach(async () => {
  await mock.close();
  seen = [];
});

async function start(options: Partial<MockOptions> = {}) {
  mock = await startMock({ port: 0, forward: { url, token: "real-key" }, ...options });
  return (path: string, init: RequestInit = {}) =>
    fetch(mock.url + path, { redirect: "manual", ...init, headers: { Authorization: "Token staff", ...init.headers } });
}

describe.each([{ stateless: false }, { stateless: true }])(
  "what is outside the contract, stateless $stateless",
  (kind) => {
    test("is answered by the server, with its own token, and links lead to the mock", async () => {
      const ask = await start(kind);
      const response = await ask("/api/keys/me/?field=uuid", { headers: { Cookie: "a=b", "Accept-Language": "et" } });
      expect([response.status, await response.json()]).toEqual([
        200,
        { customer: `${mock.url}/api/customers/1/`, elsewhere: "https://example.org/" },
      ]);
      expect(response.headers.get("link")).toBe(`<${mock.url}/api/keys/?page=2>; rel="next"`);
      expect(response.headers.get("set-cookie")).toBeNull();
      const [{ headers, ...rest } = { headers: {} }] = seen;
      expect(rest).toMatchObject({ method: "GET", url: "/api/keys/me/?field=uuid" });
      expect(headers).toMatchObject({ authorization: "Token real-key", "accept-language": "et" });
      expect(headers).not.toHaveProperty("cookie");
      expect(mock.control.report()).toMatchObject({ broken: 0, outside: [{ path: "/api/keys/me/", count: 1 }] });
    });

    test("an operation of the contract is never forwarded", async () => {
      const ask = await start(kind);
      await ask("/api/marketplace-provider-resources/");
      await ask("/api/marketplace-provider-resources");
      await ask("/api/marketplace-provider-resources/", { method: "PATCH" });
      expect(seen).toEqual([]);
    });
  },
);

test("a caller whom the mock does not know, or without a token, is anonymous to the server", async () => {
  const ask = await start();
  expect((await ask("/api/keys/me/", { headers: { Authorization: "Token nobody" } })).status).toBe(401);
  expect((await fetch(`${mock.url}/api/keys/me/`)).status).toBe(401);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("without a token of its own, nothing is sent in place of the caller's", async () => {
  const ask = await start({ forward: url });
  await ask("/api/keys/me/");
  expect(seen[0]?.headers.authorization).toBeUndefined();
});

test("writes are refused unless they are asked for", async () => {
  const ask = await start();
  const refused = await ask("/api/proposals/", { method: "POST", body: "{}" });
  expect([refused.status, seen]).toEqual([501, []]);
});

test("with `writes`, the body is passed on, and its links lead to the server", async () => {
  const ask = await start({ forward: { url, token: "Token real-key", writes: true } });
  const body = JSON.stringify({ customer: `${mock.url}/api/customers/1/` });
  const response = await ask("/api/proposals/", {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json" },
  });
  expect(response.status).toBe(200);
  expect(seen[0]).toMatchObject({ method: "POST", body: JSON.stringify({ customer: `${url}/api/customers/1/` }) });
  expect(seen[0]?.headers.authorization).toBe("Token real-key");
});

test("an image, a redirect and HEAD come through", async () => {
  const ask = await start();
  const image = await ask("/media/logo.png");
  expect(Buffer.from(await image.arrayBuffer())).toEqual(PNG);
  expect(image.headers.get("content-type")).toBe("image/png");
  const moved = await ask("/moved");
  expect([moved.status, moved.headers.get("location")]).toEqual([302, `${mock.url}/api/keys/me/`]);
  expect((await ask("/api/keys/", { method: "HEAD" })).status).toBe(200);
});

test.each([
  { what: "that cannot be reached", forward: "http://127.0.0.1:1", path: "/api/keys/me/", status: 502 },
  { what: "that ends the connection", forward: undefined, path: "/gone", status: 502 },
])("a server $what is a $status", async ({ forward, path, status }) => {
  const ask = await start(forward ? { forward } : {});
  const response = await ask(path);
  expect(response.status).toBe(status);
  expect((await response.json()).detail).toContain(forward ?? url);
});

test("a mock that forwards to itself says so", async () => {
  const first = await startMock({ port: 0 });
  const { port } = new URL(first.url);
  await first.close();
  const ask = await start({ port: Number(port), forward: `http://127.0.0.1:${port}` });
  expect((await ask("/api/keys/me/")).status).toBe(508);
});

test.each([
  "waldur.example.com",
  "ftp://waldur.example.com",
  "https://user:pass@waldur.example.com",
  "https://x.y/api/",
])("%s is no server to forward to", async (forward) => {
  const error = await startMock({ port: 0, forward }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "MockStartError" });
  mock = await startMock({ port: 0 });
});
