import { once } from "node:events";
import { createServer, type IncomingMessage, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { proxyFetch } from "../../../src/io/proxy.js";
import { startMock } from "../../../src/mock/index.js";
import { verify } from "../../../src/verify/index.js";
import { finish, start } from "../../helpers/run.js";
import { CLI } from "../../unit/cli/_cli.js";
import { nowhere } from "../../unit/client/_servers.js";

/** A name that only the proxy can resolve. */
const INSIDE = "waldur.internal.invalid";
const OPERATION = "marketplace_customer_component_usage_policies_actions_retrieve";

/** A proxy that forwards and opens tunnels to one server, whatever is asked for; or refuses with a status. */
async function startProxy(target: string, refusal?: number) {
  const { hostname, port } = new URL(target);
  const seen: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (refusal !== undefined) return response.writeHead(refusal, { "content-type": "text/html" }).end("<h1>No.</h1>");
    const { pathname, search } = new URL(request.url ?? "");
    const { method, headers } = request;
    const forwarded = send({ hostname, port, method, headers, path: pathname + search }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    return request.pipe(forwarded);
  });
  server.on("connect", (request: IncomingMessage, socket) => {
    seen.push(`CONNECT ${request.url}`);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const tunnel = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const each of [socket, tunnel]) each.on("error", () => each.destroy());
    return tunnel;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function mocked(): Promise<string> {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  return mock.url;
}

afterEach(() => vi.unstubAllEnvs());

/** Runs the command with these variables, and none of those that the machine has. */
async function run(args: string[], variables: Record<string, string>) {
  for (const name of Object.keys(process.env)) if (/_proxy$/i.test(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return finish(start(CLI, args));
}

const verifyArgs = (url: string) => ["verify", url, "--token", "staff", "--operation", OPERATION];

test.each(["HTTP_PROXY", "http_proxy"])("%s is honoured by verify", async (name) => {
  const proxy = await startProxy(await mocked());
  const { code, stdout } = await run(verifyArgs(`http://${INSIDE}`), { [name]: proxy.url });
  // Links are made of the host that was asked for, so the contract is kept behind the proxy as well.
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(proxy.seen).toContainEqual(`GET http://${INSIDE}/api/marketplace-component-usages/?page_size=1`);
});

test.each(["HTTPS_PROXY", "https_proxy"])("%s is honoured by a tunnel", async (name) => {
  const proxy = await startProxy(await mocked());
  // The mock does not speak TLS, so that this goes no further.
  const { code, stderr } = await run(verifyArgs(`https://${INSIDE}`), { [name]: proxy.url });
  expect(proxy.seen).toEqual([`CONNECT ${INSIDE}:443`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`https://${INSIDE} does not respond`);
});

test("NO_PROXY is honoured", async () => {
  const url = await mocked();
  const { code } = await run(verifyArgs(url), { HTTP_PROXY: await nowhere(), NO_PROXY: "localhost,127.0.0.1" });
  expect(code).toBe(0);
});

test.each([
  { what: "an unreachable proxy", refusal: undefined, url: `http://${INSIDE}`, says: "HTTP_PROXY" },
  { what: "an unreachable proxy for TLS", refusal: undefined, url: `https://${INSIDE}`, says: "HTTPS_PROXY" },
  { what: "a proxy that wants a password", refusal: 407, url: `http://${INSIDE}`, says: "407" },
  { what: "a proxy that does not let through", refusal: 403, url: `http://${INSIDE}`, says: "403" },
  { what: "a proxy that cannot reach the server", refusal: 502, url: `http://${INSIDE}`, says: "502" },
  { what: "a proxy that opens no tunnel", refusal: 403, url: `https://${INSIDE}`, says: "403" },
])("$what is exit code 2 and is named", async ({ refusal, url, says }) => {
  const proxy = refusal === undefined ? await nowhere() : (await startProxy(await nowhere(), refusal)).url;
  const { code, stdout, stderr } = await run(verifyArgs(url), {
    HTTP_PROXY: proxy.replace("://", "://user:secret@"),
    HTTPS_PROXY: proxy.replace("://", "://user:secret@"),
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(url.startsWith("https") ? "HTTPS_PROXY" : "HTTP_PROXY");
  expect(stderr).toContain(says);
  expect(stderr).not.toContain("secret");
});

test.each(["socks5://127.0.0.1:1080", "http://", "::"])(
  "HTTP_PROXY=%s is no proxy, and is not repeated",
  async (value) => {
    const { code, stderr } = await run(verifyArgs(`http://${INSIDE}`), { HTTP_PROXY: value });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^HTTP_PROXY is no address of an HTTP proxy/);
  },
);

test("diff reads addresses through it", async () => {
  const proxy = await startProxy(await nowhere(), 403);
  const { code, stderr } = await run(["diff", `http://${INSIDE}/schema.yaml`], { HTTP_PROXY: proxy.url });
  expect(code).toBe(2);
  expect(proxy.seen).toEqual([`GET http://${INSIDE}/schema.yaml`]);
  expect(stderr).toContain("HTTP_PROXY");
});

test("nothing is loaded where no variable is set", async () => {
  expect(await proxyFetch({ HTTP_PROXY: "", NO_PROXY: "*" })).toBeUndefined();
});

test("bodies and headers of writes reach the server", async () => {
  const proxy = await startProxy(await mocked());
  const fetch = await proxyFetch({ HTTP_PROXY: proxy.url });
  const operations = ["marketplace_provider_resources_set_paused"] as const;
  const { findings, outcome } = await verify({
    url: `http://${INSIDE}`,
    token: "staff",
    fetch,
    operations,
    allowWrites: true,
    resource: "b9005020ea014056801f86ab919a8aef",
  });
  expect(findings).toEqual([]);
  expect(outcome).toBe("holds");
});
