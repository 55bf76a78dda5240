import { afterEach, describe, expect, test } from "vitest";
import { appOf, echo, exchanged, start, talk } from "./_app.js";

type Started = Awaited<ReturnType<typeof start>>;
let running: Started | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const serve = async (...args: Parameters<typeof start>): Promise<Started> => {
  running = await start(...args);
  return running;
};

const post = (body: BodyInit) => ({ method: "POST", body, duplex: "half" }) as RequestInit;

describe("bodies", () => {
  test("come whole, from one piece or many", async () => {
    const { url } = await serve(appOf(echo));
    expect(await (await fetch(url, post("a body"))).json()).toMatchObject({ method: "POST", body: "a body" });
    const pieces = new ReadableStream({
      start(stream) {
        for (const piece of ["p\xe4", "rt", "s"]) stream.enqueue(new TextEncoder().encode(piece));
        stream.close();
      },
    });
    expect(await (await fetch(url, post(pieces))).json()).toMatchObject({ body: "pärts" });
  });

  test("a body at the limit passes, one byte more gets 413", async () => {
    const { url } = await serve(appOf(echo));
    expect((await fetch(url, post("x".repeat(1000)))).status).toBe(200);
    const refused = await fetch(url, post("x".repeat(1001)));
    expect(refused.status).toBe(413);
    expect(await refused.json()).toEqual({ detail: "Request body is too large." });
  });

  test("a body that does not tell its length is cut off at the limit, too", async () => {
    const { url } = await serve(appOf(echo));
    const pieces = new ReadableStream({
      pull(stream) {
        stream.enqueue(new Uint8Array(400));
        if (++sent === 5) stream.close();
      },
    });
    let sent = 0;
    expect((await fetch(url, post(pieces))).status).toBe(413);
  });

  test("the connection goes on after a refused body", async () => {
    const { port } = await serve(appOf(echo));
    const large = `POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n${"x".repeat(5000)}`;
    const { ended } = talk(port, `${large}GET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const heard = await ended;
    expect(heard.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
    expect(heard).toContain('"url":"/b"');
  });

  test("whoever sends without an end is cut off", async () => {
    const { port } = await serve(appOf(echo));
    const { socket, ended } = talk(port, "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const piece = `${(1 << 20).toString(16)}\r\n${"x".repeat(1 << 20)}\r\n`;
    const flood = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", flood);
    flood();
    expect(await ended).toMatch(/^HTTP\/1.1 413/);
  });
});

describe("slow and half-open clients are dropped", () => {
  const inHeaders = { headers: 60, check: 20 };

  test.each([
    { what: "one that sends nothing", text: "", limits: inHeaders, heard: /^(HTTP\/1.1 408 [\s\S]*)?$/ },
    {
      what: "one that stops within the headers",
      text: "GET / HTTP/1.1\r\nHos",
      limits: inHeaders,
      heard: /^HTTP\/1.1 408 /,
    },
    {
      what: "one that stops within the body",
      text: "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf",
      limits: { headers: 60, request: 120, check: 20 },
      heard: /^HTTP\/1.1 408 /,
    },
  ])("$what", async ({ text, limits, heard }) => {
    const { port } = await serve(appOf(echo), limits);
    expect(await talk(port, text).ended).toMatch(heard);
  });

  test("one that takes nothing", async () => {
    const { port, server } = await serve(
      appOf((request) => exchanged(request, "x".repeat(20_000_000))),
      { silence: 100 },
    );
    const dropped = new Promise((gone) => server.once("connection", (socket) => socket.once("close", gone)));
    const { socket, ended } = talk(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    socket.pause();
    await dropped;
    socket.resume();
    expect((await ended).length).toBeLessThan(20_000_000);
  });
});

describe("what goes wrong ends no mock", () => {
  test("a failure of ours is a 500 that says so, and is told", async () => {
    const told: string[] = [];
    const engine = () => {
      throw new Error("The handler is broken.");
    };
    const { url } = await serve(appOf(engine, { onFailure: (error) => told.push(String(error)) }));
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ detail: "The mock failed; please report it. The handler is broken." });
    expect(told).toEqual(["Error: The handler is broken."]);
  });

  test("so is one that comes late", async () => {
    const { url } = await serve(appOf(() => Promise.reject(new Error("Too late."))));
    expect((await fetch(url)).status).toBe(500);
  });

  test("so is an answer that cannot be written", async () => {
    const { url } = await serve(
      appOf((request) => {
        const exchange = exchanged(request, "{}");
        return { ...exchange, response: { ...exchange.response, headers: ["X-Broken", "a\nb"] } };
      }),
    );
    expect((await fetch(url)).status).toBe(500);
    expect((await fetch(url)).status).toBe(500);
  });

  test("a listener that fails is a 500, too", async () => {
    const onExchange = () => {
      throw new Error("The report is full.");
    };
    const { url } = await serve(appOf(echo, { observers: [onExchange] }));
    expect(await (await fetch(url)).json()).toEqual({
      detail: "The mock failed; please report it. The report is full.",
    });
  });

  test("a client that goes away within its body is no failure", async () => {
    const told: unknown[] = [];
    const { port, url } = await serve(appOf(echo, { onFailure: (error) => told.push(error) }));
    const { socket, ended } = talk(port, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf");
    await new Promise((seen) => running?.server.once("request", seen));
    socket.destroy();
    await ended;
    expect((await fetch(url)).status).toBe(200);
    expect(told).toEqual([]);
  });
});

describe("draining", () => {
  const GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

  test("answers on open and on new connections, and asks clients to close them", async () => {
    const { port, drain } = await serve(appOf(echo));
    const { socket, ended } = talk(port, GET);
    await new Promise((seen) => socket.once("data", seen));
    drain();
    socket.write(GET);
    const heard = (await ended).match(/HTTP\/1.1 \d+|Connection: [\w-]+/g);
    expect(heard).toEqual(["HTTP/1.1 200", "Connection: keep-alive", "HTTP/1.1 200", "Connection: close"]);
    expect(await talk(port, GET).ended).toMatch(/^HTTP\/1.1 200 [\s\S]*\r\nConnection: close\r\n/);
  });
});

describe("closing", () => {
  test("waits for the requests that are being answered, and takes no new ones", async () => {
    let finish = () => {};
    const asked = new Promise<void>((seen) => {
      running = undefined;
      void start(
        appOf(async (request) => {
          seen();
          await new Promise<void>((done) => {
            finish = done;
          });
          return echo(request);
        }),
      ).then((started) => {
        running = started;
        answer = fetch(started.url);
      });
    });
    let answer: Promise<Response> | undefined;
    await asked;
    const { url } = running as unknown as Started;
    const closed = (running as unknown as Started).close();
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    finish();
    expect((await answer)?.status).toBe(200);
    await closed;
  });

  test("ends connections that ask for nothing, or never finish asking", async () => {
    const { port, close } = await serve(appOf(echo));
    const idle = [
      talk(port, ""),
      talk(port, "GET / HTTP/1.1\r\nHos"),
      talk(port, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf"),
      talk(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
    ];
    await new Promise((seen) => idle[3]?.socket.once("data", seen));
    await close();
    await Promise.all(idle.map(({ ended }) => ended));
  });

  test("does not wait for ever for an answer that never comes", async () => {
    let seen = () => {};
    const asked = new Promise<void>((done) => {
      seen = done;
    });
    const never = () => {
      seen();
      return new Promise<never>(() => {});
    };
    const { url, close } = await serve(appOf(never), { stop: 50 });
    const answer = fetch(url);
    await Promise.all([asked, expect(answer).rejects.toThrow(), asked.then(close)]);
  });
});

describe("the host that a client names", () => {
  const heard = async (port: number, host: string) =>
    talk(port, `GET /a HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`).ended;

  test.each(["x", "waldur.example.com:8080", "[::1]:4010", "a_b.local"])("%s is one", async (host) => {
    const { port } = await serve(appOf(echo));
    expect(await heard(port, host)).toContain("HTTP/1.1 200");
  });

  test.each(['a>;rel="x",<http://evil/', "a b", "a/b", "a@b", "a:b", "[::1", `${"a".repeat(300)}`])(
    "%s is none, and reaches no link",
    async (host) => {
      const { port } = await serve(appOf(echo));
      const response = await heard(port, host);
      expect(response).toMatch(/^HTTP\/1.1 400 /);
      expect(response).not.toContain(host);
    },
  );

  test("of a target that names another one, a redirect keeps the path alone", async () => {
    const { startMock } = await import("../../../src/mock/node/start.js");
    const mock = await startMock({ port: 0 });
    try {
      const target = "http://evil.example/api/marketplace-component-usages?page=2";
      const { ended } = talk(
        Number(new URL(mock.url).port),
        `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      expect(await ended).toContain("Location: /api/marketplace-component-usages/?page=2\r\n");
    } finally {
      await mock.close();
    }
  });
});
