import { describe, expect, test } from "vitest";
import { createWaldurClient } from "../../../src/client/client.js";
import { createFaultInjector } from "../../../src/mock/http/faults.js";
import { handle } from "../../../src/mock/http/fetch.js";
import type { MockApp } from "../../../src/mock/http/respond.js";
import { appOf, exchanged, start, talk } from "./_app.js";
import { appWithFaults, PATH } from "./_faults.js";

describe("over fetch", () => {
  test("a broken connection is a TypeError, as of fetch itself", async () => {
    const { app } = appWithFaults({ failRate: 1 });
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, () => handle(app, new Request(`http://mock.test${PATH}`))),
    );
    const broken = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.length).toBeLessThan(40);
    expect(broken[0]).toBeInstanceOf(TypeError);
    expect(broken[0]).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  test("whoever gives up waiting is told so at once, with the reason that was given", async () => {
    const { app, asked } = appWithFaults({ latency: 60_000 });
    const gone = new AbortController();
    const answer = handle(app, new Request(`http://mock.test${PATH}`, { signal: gone.signal }));
    gone.abort(new Error("I have other things to do."));
    await expect(answer).rejects.toThrow("I have other things to do.");
    await expect(handle(app, new Request(`http://mock.test${PATH}`, { signal: AbortSignal.abort() }))).rejects.toThrow(
      "aborted",
    );
    expect(asked).toHaveLength(1);
  });

  test("the client calls it a timeout or a network error", async () => {
    const slow = appWithFaults({ latency: 60_000 }).app;
    const client = createWaldurClient({ baseUrl: "http://mock", token: "staff", fetch: (ask) => handle(slow, ask) });
    const call = client.GET(PATH, { signal: AbortSignal.timeout(5) });
    await expect(call).rejects.toMatchObject({ kind: "timeout" });

    const broken = appOf((asked) => exchanged(asked, "[]"), {
      faults: {
        ...createFaultInjector({ failRate: 1 }),
        next: () => ({ delay: 0, failure: { status: 0, headers: [], body: undefined } }),
      },
    });
    const other = createWaldurClient({ baseUrl: "http://mock", token: "staff", fetch: (ask) => handle(broken, ask) });
    await expect(other.GET(PATH)).rejects.toMatchObject({ kind: "network" });
  });
});

describe("over a connection", () => {
  const reset = (app: MockApp): MockApp => ({
    ...app,
    faults: {
      ...createFaultInjector({ failRate: 1 }),
      next: ({ url }) =>
        url === "/ok" ? undefined : { delay: 0, failure: { status: 0, headers: [], body: undefined } },
    },
  });

  test("a broken connection is a reset, and ends no server", async () => {
    const { app } = appWithFaults({});
    const { url, port, close } = await start(reset(app));
    try {
      const { socket, ended } = talk(port, "GET /broken HTTP/1.1\r\nHost: x\r\n\r\n");
      const error = new Promise((seen) => socket.once("error", seen));
      expect(await error).toMatchObject({ code: "ECONNRESET" });
      expect(await ended).toBe("");
      await expect(fetch(`${url}/broken`)).rejects.toThrow("fetch failed");
      await expect(fetch(`${url}/broken`, { method: "POST", body: "a body" })).rejects.toThrow("fetch failed");
      expect((await fetch(`${url}/ok`)).status).toBe(200);
    } finally {
      await close();
    }
  });

  test("a broken connection waits for the answers before it on the same connection", async () => {
    const { app } = appWithFaults({});
    const { port, close } = await start(reset(app));
    try {
      const { ended } = talk(port, "GET /ok HTTP/1.1\r\nHost: x\r\n\r\nGET /broken HTTP/1.1\r\nHost: x\r\n\r\n");
      expect((await ended).match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
    } finally {
      await close();
    }
  });

  test("a client that goes away leaves nothing behind", async () => {
    for (const text of [
      "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx",
    ]) {
      const faults = createFaultInjector({ latency: 60_000 });
      let noticed = () => {};
      let waits = () => {};
      const waiting = new Promise<void>((done) => {
        waits = done;
      });
      const settled = new Promise<void>((done) => {
        noticed = done;
      });
      const wait = (milliseconds: number, gone?: AbortSignal) => {
        waits();
        return faults.wait(milliseconds, gone).then(noticed);
      };
      const { port, close } = await start(appOf((asked) => exchanged(asked, "{}"), { faults: { ...faults, wait } }));
      try {
        const { socket } = talk(port, text);
        await waiting;
        socket.destroy();
        await settled;
      } finally {
        faults.end();
        await close();
      }
    }
  });
});
