import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { VerifyError, verify } from "../../../src/verify/index.js";
import { nowhere, serve, serveRaw } from "../../unit/client/_servers.js";
import { untrusted } from "./_certificate.js";
import { rightServer } from "./_mutate.js";

const token = "0123456789abcdef0123456789abcdef01234567";
const timeout = 200;

describe("a server that cannot be asked ends it with one sentence", () => {
  test("when nobody listens", async () => {
    const url = await nowhere();
    await expect(verify({ url, token })).rejects.toThrow(
      new VerifyError(
        `${url} does not answer: ECONNREFUSED: connect ${reason(url)}. Check the address, and whether the server runs.`,
      ),
    );
  });

  test("when it hangs up", async () => {
    const url = await serveRaw((socket) => socket.destroy());
    await expect(verify({ url, token })).rejects.toThrow(/does not answer: .*(ECONNRESET|UND_ERR_SOCKET|closed)/);
  });

  test("when it says nothing", async () => {
    const url = await serveRaw(() => {});
    await expect(verify({ url, token, timeout })).rejects.toThrow("no whole answer in 200 ms");
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
    await expect(verify({ url, token })).rejects.toThrow(/does not answer: (DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT)/);
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

  test("an answer without an end is one, within its time", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const chunk = "x".repeat(65536);
      const more = () => {
        while (response.write(chunk));
        response.once("drain", more);
      };
      more();
    });
    await expect(verify({ url, token, timeout })).rejects.toThrow(/no whole answer in 200 ms|more than 32 MB/);
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
    expect(result.stopped).toMatch(/does not answer any more: gone$/);
    expect(result.requests).toBeLessThan(50);
  });
});

/** What Node says of a refused connection. */
function reason(url: string): string {
  return `ECONNREFUSED ${new URL(url).host}`;
}
