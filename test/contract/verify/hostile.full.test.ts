import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import type { OperationId } from "../../../src/contract/contract.js";
import { VerifyError, verify } from "../../../src/verify/index.js";
import { nowhere, serve, serveRaw } from "../../unit/client/_servers.js";
import { untrusted } from "./_certificate.js";
import { operationOf, type Row, rightServer, rows, type Send } from "./_mutate.js";

const token = "0123456789abcdef0123456789abcdef01234567";
const timeout = 200;

describe("a server that cannot be asked ends it with one sentence", () => {
  test("when nobody listens", async () => {
    const url = await nowhere();
    await expect(verify({ url, token })).rejects.toThrow(
      new VerifyError(
        `${url} does not respond: ECONNREFUSED: connect ${reason(url)}. Check the address, and whether the server runs.`,
      ),
    );
  });

  test("when it hangs up", async () => {
    const url = await serveRaw((socket) => socket.destroy());
    await expect(verify({ url, token })).rejects.toThrow(/does not respond: .*(ECONNRESET|UND_ERR_SOCKET|closed)/);
  });

  test("when it says nothing", async () => {
    const url = await serveRaw(() => {});
    await expect(verify({ url, token, timeout })).rejects.toThrow("no whole response in 200 ms");
  });

  test("when it speaks something else", async () => {
    const url = await serveRaw((socket) => socket.end("220 mail.example ESMTP\r\n"));
    await expect(verify({ url, token })).rejects.toThrow(VerifyError);
  });

  test("when nobody vouches for its certificate", async () => {
    const server = createServer(untrusted, (_, response) => response.end("[]"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(verify({ url, token })).rejects.toThrow(
      /does not respond: (DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT)/,
    );
  });

  test("when it refuses the token", async () => {
    const fetch = await rightServer();
    await expect(verify({ url: "http://mock", token: "nobody", fetch })).rejects.toThrow(
      new VerifyError("http://mock refuses the token (Invalid token.); give another one."),
    );
  });

  test.each([
    { url: "waldur", says: '"waldur" is no address of a server; give one such as https://waldur.example.com.' },
    {
      url: "ftp://waldur/",
      says: '"ftp://waldur/" is no address of a server; give one such as https://waldur.example.com.',
    },
    {
      url: "http://a:b@waldur/",
      says: 'The address "http://waldur" has more than a host and a path; give one such as https://waldur.example.com.',
    },
    {
      url: "http://waldur/?a=1",
      says: 'The address "http://waldur" has more than a host and a path; give one such as https://waldur.example.com.',
    },
  ])("when the address is $url", async ({ url, says }) => {
    await expect(verify({ url, token })).rejects.toThrow(new VerifyError(says));
  });

  test.each([{ given: undefined }, { given: "" }, { given: "two words" }, { given: "new\nline" }])(
    "when the token is $given",
    async ({ given }) => {
      await expect(verify({ url: "http://mock", token: given })).rejects.toThrow(
        /^(A token is needed|The token is empty)/,
      );
    },
  );
});

describe("a server that answers nonsense breaks the contract", () => {
  test.each([
    { what: "HTML", status: 200, type: "text/html", body: "<h1>Welcome</h1>", rule: "content-type" },
    { what: "an error page", status: 502, type: "text/html", body: "<h1>Bad gateway</h1>", rule: "server-error" },
    { what: "another JSON", status: 200, type: "application/json", body: '{"hello":1}', rule: "body-type" },
    { what: "no JSON", status: 200, type: "application/json", body: "{", rule: "json" },
  ])("$what", async ({ status, type, body, rule }) => {
    const { url } = await serve((_, response) => response.writeHead(status, { "Content-Type": type }).end(body));
    const { outcome, findings } = await verify({ url, token, timeout: 5_000 });
    expect(outcome).toBe("broken");
    expect(findings.map((each) => each.rule)).toContain(rule);
  });

  test("a response without an end is one, within its time", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const chunk = "x".repeat(65536);
      const more = () => {
        while (response.write(chunk));
        response.once("drain", more);
      };
      more();
    });
    // Which of the two it is depends on how fast the machine is.
    const said = await verify({ url, token, timeout }).then(
      ({ stopped }) => stopped,
      (error) => error.message,
    );
    expect(said).toMatch(/no whole response in 200 ms|more than 32 MB/);
  });
});

test("a redirect is a finding, and nobody else gets the token", async () => {
  const other = await serve((_, response) => response.end("[]"));
  const { url } = await serve((request, response) =>
    response.writeHead(302, { Location: `${other.url}${request.url}` }).end(),
  );
  const { findings, outcome } = await verify({ url, token });
  expect(outcome).toBe("broken");
  expect(findings.map(({ rule }) => rule)).toContain("redirect");
  expect(other.seen).toEqual([]);
});

test("the token is in nothing that comes out", async () => {
  const { url } = await serve((request, response) => {
    response.writeHead(500, { "Content-Type": "text/plain" }).end(`You sent ${request.headers["user-agent"]}`);
  });
  expect(JSON.stringify(await verify({ url, token }))).not.toContain(token);
});

describe("a verification that has to end", () => {
  test("stops after as many requests as it may send, and gives what it found", async () => {
    const fetch = await rightServer();
    const result = await verify({ url: "http://mock", token: "staff", fetch, maxRequests: 20 });
    expect(result).toMatchObject({ outcome: "incomplete", requests: 20, findings: [] });
    expect(result.stopped).toBe("20 requests were sent, and no more are allowed");
  });

  test("stops when it is told to", async () => {
    const fetch = await rightServer();
    const ended = new AbortController();
    const onProgress = ({ requests }: { requests: number }) => requests === 30 && ended.abort();
    const result = await verify({ url: "http://mock", token: "staff", fetch, signal: ended.signal, onProgress });
    expect(result).toMatchObject({ outcome: "incomplete", stopped: "it was ended from outside", requests: 30 });
  });

  test("stops when nothing answers any more", async () => {
    const right = await rightServer();
    let asked = 0;
    const fetch = (request: Request) => (++asked > 40 ? Promise.reject(new TypeError("gone")) : right(request));
    const result = await verify({ url: "http://mock", token: "staff", fetch });
    // What the network does is no finding.
    expect(result).toMatchObject({ outcome: "incomplete", findings: [] });
    expect(result.stopped).toMatch(/does not respond any more: gone$/);
    expect(result.requests).toBeLessThan(50);
  });
});

const USAGES = "marketplace_component_usages_list";
const RESOURCE = "marketplace_provider_resources_retrieve";
const TEAM = "marketplace_provider_resources_team_list";
const ACTIONS = "marketplace_customer_component_usage_policies_actions_retrieve";
const JSON_TYPE = { "content-type": "application/json" };

/** A server with one fault that has to be found whatever another operation does. */
async function faulty(operation: OperationId, respond: (request: Request) => Response | Promise<Response>) {
  const right = rows("marketplace_component_usages_retrieve", ({ usage, ...row }: Row) => row)(await rightServer());
  const asked: string[] = [];
  const fetch: Send = async (request) => {
    if (operationOf(request) !== operation) return right(request);
    asked.push(request.url);
    return respond(request);
  };
  const operations = [operation, "marketplace_component_usages_retrieve"] as const;
  const result = await verify({ url: "http://mock", token: "staff", fetch, timeout, operations });
  return { ...result, asked };
}

const isOther = { rule: "body-required", operations: ["marketplace_component_usages_retrieve"] };
const deep = "[".repeat(100_000) + "]".repeat(100_000);

describe("a hostile response is a finding, and no other is lost", () => {
  test.each<{ what: string; operation?: OperationId; rule: string; respond: () => Response }>([
    { what: "JSON of 100,000 levels", rule: "json", respond: () => new Response(deep, { headers: JSON_TYPE }) },
    {
      what: "a list of JSON of 100,000 levels",
      operation: USAGES,
      rule: "json",
      respond: () => new Response(`[{"uuid":${deep}}]`, { headers: { ...JSON_TYPE, "x-result-count": "1" } }),
    },
    {
      what: "an error of 100,000 levels",
      rule: "json",
      respond: () => new Response(deep, { status: 404, headers: JSON_TYPE }),
    },
    {
      what: "bytes that are no UTF-8",
      rule: "json",
      respond: () => new Response(new Uint8Array([0x22, 0xff, 0xfe, 0x22]), { headers: JSON_TYPE }),
    },
    {
      what: "a body that is cut",
      rule: "no-answer",
      respond: () => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"uuid": '));
            controller.error(new TypeError("terminated"));
          },
        });
        return new Response(body, { headers: JSON_TYPE });
      },
    },
    {
      what: "a body of 200 MB",
      rule: "no-answer",
      respond: () => {
        let left = 200;
        const chunk = new Uint8Array(2 ** 20).fill(32);
        const pull = (controller: ReadableStreamDefaultController) =>
          left-- > 0 ? controller.enqueue(chunk) : controller.close();
        return new Response(new ReadableStream({ pull }), { headers: JSON_TYPE });
      },
    },
    {
      what: "a redirect to itself",
      rule: "redirect",
      respond: () => new Response(null, { status: 302, headers: { location: "http://mock/api/" } }),
    },
    {
      what: "a status without a body that has to have one",
      rule: "status",
      respond: () => new Response(null, { status: 204 }),
    },
  ])("$what", async ({ operation = RESOURCE, rule, respond }) => {
    const { outcome, findings } = await faulty(operation, respond);
    expect(outcome).toBe("broken");
    expect(findings).toContainEqual(expect.objectContaining({ rule, operations: [operation] }));
    // Without a list there is no record to be asked for.
    if (operation !== USAGES) expect(findings).toContainEqual(expect.objectContaining(isOther));
  });

  test("pages without an end", async () => {
    const right = await rightServer();
    const endless = async (request: Request) => {
      const response = await right(request);
      const headers = new Headers(response.headers);
      headers.set("link", `<${request.url}>; rel="next", <http://mock/%>; rel="last"`);
      headers.set("x-result-count", "9".repeat(30));
      return new Response(response.body, { status: response.status, headers });
    };
    const { outcome, findings, requests } = await faulty(USAGES, endless);
    expect(outcome).toBe("broken");
    expect(findings).toContainEqual(expect.objectContaining(isOther));
    expect(requests).toBeLessThan(1000);
  });

  test("headers of 100 kB, and a bomb of gzip", async () => {
    const right = await rightServer();
    const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20));
    const { url } = await serve(async (request, response) => {
      const { pathname } = new URL(`http://mock${request.url}`);
      if (pathname.endsWith("/team/")) return response.writeHead(200, { "X-Long": "x".repeat(100_000) }).end("[]");
      if (pathname.endsWith("/plan_periods/"))
        return response.writeHead(200, { ...JSON_TYPE, "Content-Encoding": "gzip" }).end(bomb);
      const headers = new Headers(request.headers as Record<string, string>);
      const answer = await right(new Request(`${url}${request.url}`, { method: request.method ?? "GET", headers }));
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      return response.end(Buffer.from(await answer.arrayBuffer()));
    });
    const operations = ["marketplace_provider_resources_plan_periods_list", TEAM] as const;
    const { outcome, findings, incomplete } = await verify({ url, token: "staff", operations });
    expect({ outcome, incomplete }).toEqual({ outcome: "broken", incomplete: [] });
    expect(findings).toMatchObject([{ rule: "no-answer", operations }]);
  });
});

describe("an operation that always hangs", () => {
  test("is one finding, is given up, and does not keep the others from being checked", async () => {
    const { outcome, findings, incomplete, asked } = await faulty(TEAM, () => new Promise(() => {}));
    expect({ outcome, incomplete }).toEqual({ outcome: "broken", incomplete: [] });
    expect(findings).toHaveLength(2);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "no-answer", operations: [TEAM] }));
    expect(findings).toContainEqual(expect.objectContaining(isOther));
    expect(asked).toHaveLength(3);
  });

  test("is so when it is the first that is asked", async () => {
    const right = rows(RESOURCE, ({ state, ...row }: Row) => row)(await rightServer());
    const fetch: Send = (request) => (operationOf(request) === USAGES ? new Promise(() => {}) : right(request));
    const operations = [USAGES, RESOURCE] as const;
    const { outcome, findings } = await verify({ url: "http://mock", token: "staff", fetch, timeout, operations });
    expect(outcome).toBe("broken");
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["body-required", "no-answer"]);
  });

  test("is none when it answers the second time", async () => {
    const right = await rightServer();
    let requests = 0;
    const fetch: Send = (request) => (++requests === 9 ? Promise.reject(new TypeError("reset")) : right(request));
    const { outcome, findings } = await verify({ url: "http://mock", token: "staff", fetch, operations: [ACTIONS] });
    expect({ outcome, findings }).toEqual({ outcome: "holds", findings: [] });
  });
});

test("what nobody foresaw ends its check only", async () => {
  const poisoned: Response = new Response("[]", {
    headers: { "content-type": "application/json", "x-result-count": "1" },
  });
  Object.defineProperty(poisoned, "headers", {
    value: new Proxy(poisoned.headers, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (name !== "get") return typeof value === "function" ? value.bind(target) : value;
        return (header: string) => {
          if (header === "content-type") throw new RangeError("Maximum call stack size exceeded");
          return target.get(header);
        };
      },
    }),
  });
  const { outcome, findings, incomplete } = await faulty(TEAM, () => poisoned);
  expect(outcome).toBe("broken");
  expect(findings).toContainEqual(expect.objectContaining(isOther));
  expect(incomplete).toContainEqual(expect.stringMatching(/Maximum call stack/));
});

/** What Node says of a refused connection. */
function reason(url: string): string {
  return `ECONNREFUSED ${new URL(url).host}`;
}
