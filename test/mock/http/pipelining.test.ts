import { once } from "node:events";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../../src/mock/exchange/exchange.js";
import { appOf, echo, exchanged, start, talk } from "./_app.js";

type Started = Awaited<ReturnType<typeof start>>;
const running: Started[] = [];
afterEach(async () => {
  for (const { close } of running.splice(0)) await close();
});
const serve = async (...args: Parameters<typeof start>): Promise<Started> => {
  const started = await start(...args);
  running.push(started);
  return started;
};

const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
const last = (path: string) => get(path, "Connection: close\r\n");
const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
/** The paths that were answered, in their order. */
const answered = (heard: string) => Array.from(heard.matchAll(/"url":"([^"]*)"/g), ([, path]) => path);
/** Paths `/0` to `/<count - 1>`. */
const paths = (count: number) => Array.from({ length: count }, (_, number) => `/${number}`);

describe("many at once", () => {
  test("all are answered", async () => {
    const { port, server } = await serve(appOf(echo));
    const clients: ReturnType<typeof talk>[] = [];
    for (const _ of paths(90)) {
      clients.push(talk(port, ""));
      await once(server, "connection");
    }
    // Written in one go, they are read in one turn.
    for (const [number, { socket }] of clients.entries()) socket.write(last(`/${number}`));
    const heard = await Promise.all(clients.map(({ ended }) => ended));
    expect(heard.flatMap(answered)).toEqual(paths(90));
  });

  test("one that fails fails alone, even when nobody can be told", async () => {
    const onFailure = () => {
      throw new Error("The log is full.");
    };
    const engine: Engine = (request) => {
      if (request.url === "/1") throw new Error("The handler is broken.");
      return echo(request);
    };
    const { url } = await serve(appOf(engine, { onFailure }));
    const statuses = await Promise.all(paths(3).map(async (path) => (await fetch(url + path)).status));
    expect(statuses).toEqual([200, 500, 200]);
  });

  test("letters outside ASCII come whole, and so does the end of the body", async () => {
    const { url } = await serve(appOf((request) => exchanged(request, '{"text":"größer als \u2603"}')));
    expect(await (await fetch(url)).json()).toEqual({ text: "größer als \u2603" });
  });
});

describe("requests that follow each other on a connection without waiting", () => {
  test("are answered in their order, some at once, some late, some with a body", async () => {
    const engine: Engine = (request) =>
      request.url.startsWith("/late") ? Promise.resolve(request).then(echo) : echo(request);
    const { port } = await serve(appOf(engine));
    const { ended } = talk(
      port,
      get("/a") + post("/late/b", "body of b") + get("/late/c") + post("/d", "body of d") + last("/e"),
    );
    const heard = await ended;
    expect(answered(heard)).toEqual(["/a", "/late/b", "/late/c", "/d", "/e"]);
    expect(heard).toContain('"body":"body of b"');
    expect(heard).toContain('"body":"body of d"');
  });

  test("are carried out only when the one before is answered", async () => {
    const asked: string[] = [];
    let finish = () => {};
    const { port } = await serve(
      appOf((request) => {
        asked.push(request.url);
        if (request.url !== "/slow") return echo(request);
        return new Promise((done) => {
          finish = () => done(echo(request));
        });
      }),
    );
    const { ended } = talk(port, get("/slow") + last("/next"));
    await fetch(`http://127.0.0.1:${port}/other`);
    expect(asked).toEqual(["/slow", "/other"]);
    finish();
    expect(answered(await ended)).toEqual(["/slow", "/next"]);
  });
});

describe("a client that closes its side", () => {
  test.each([
    { what: "one request", text: get("/a"), expected: ["/a"] },
    { what: "several", text: get("/a") + post("/b", "x") + get("/c"), expected: ["/a", "/b", "/c"] },
  ])("gets what it has asked for: $what", async ({ text, expected }) => {
    const { port } = await serve(appOf(echo));
    const { socket, ended } = talk(port, "");
    socket.end(text);
    expect(answered(await ended)).toEqual(expected);
  });

  test("is not waited with for an answer that takes time", async () => {
    const { port, server } = await serve(appOf(() => new Promise<never>(() => {})));
    const { socket, ended } = talk(port, get("/never"));
    await once(server, "request");
    socket.end();
    expect(await ended).toBe("");
  });
});

describe("a client that asks and asks", () => {
  test("and reads no answer is answered a few times, and all the rest when it reads", async () => {
    let made = 0;
    const padding = "x".repeat(200_000);
    const { port, server } = await serve(
      appOf((request) => {
        made++;
        return exchanged(request, JSON.stringify({ url: request.url, padding }));
      }),
    );
    const connected = once(server, "connection") as Promise<[Socket]>;
    const { socket, ended } = talk(
      port,
      paths(300)
        .map((path) => get(path))
        .join("") + last("/last"),
    );
    socket.pause();
    const [connection] = await connected;
    while (!connection.writableNeedDrain) await new Promise((done) => setImmediate(done));
    // The system takes some megabytes on the way.
    expect(made).toBeLessThan(100);
    socket.resume();
    expect(answered(await ended)).toEqual([...paths(300), "/last"]);
  });

  test("while its first response is delayed is cut off after a thousand requests", async () => {
    const handled: string[] = [];
    const { port } = await serve(
      appOf((request) => {
        handled.push(request.url);
        return new Promise<never>(() => {});
      }),
    );
    const requests = paths(1002).map((path) => get(path));
    expect(await talk(port, requests.join("")).ended).toBe("");
    expect(handled).toEqual(["/0"]);
  });

  test("gets the responses to fewer of them", async () => {
    const { port } = await serve(appOf(async (request) => echo(request)));
    const { ended } = talk(
      port,
      paths(900)
        .map((path) => get(path))
        .join("") + last("/last"),
    );
    expect(answered(await ended)).toEqual([...paths(900), "/last"]);
  });
});

describe("connections", () => {
  test("are used again, and closed when they rest too long", async () => {
    const { port, server } = await serve(appOf(echo), { keepAlive: 50 });
    let connections = 0;
    server.on("connection", () => connections++);
    const { socket, ended } = talk(port, get("/a"));
    await once(socket, "data");
    socket.write(get("/b"));
    const heard = await ended;
    expect(answered(heard)).toEqual(["/a", "/b"]);
    expect(heard).toMatch(/Connection: keep-alive\r\n/);
    expect(connections).toBe(1);
  });

  test("above the limit are closed, until another goes", async () => {
    const { port } = await serve(appOf(echo), { connections: 2 });
    const first = [talk(port, get("/a")), talk(port, get("/b"))];
    await Promise.all(first.map(({ socket }) => once(socket, "data")));
    expect(await talk(port, last("/c")).ended).toBe("");
    first[0]?.socket.destroy();
    await first[0]?.ended;
    let heard = "";
    // The server may hear of it a little later than the client.
    while (heard === "") heard = await talk(port, last("/d")).ended;
    expect(answered(heard)).toEqual(["/d"]);
  });
});

test("closing waits for what has just come", async () => {
  const { port, server, close } = await serve(appOf(echo));
  const closed = once(server, "request").then(() => close());
  const { ended } = talk(port, get("/a"));
  await closed;
  const heard = await ended;
  expect(answered(heard)).toEqual(["/a"]);
});
