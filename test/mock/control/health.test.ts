import { afterEach, describe, expect, test } from "vitest";
import { contract } from "../../../generated/contract.js";
import { startReloadable } from "../../../src/mock/node/start.js";
import type { MockOptions } from "../../../src/mock/options.js";
import { talk } from "../http/_app.js";
import { ask, mockOf, USAGES } from "./_mock.js";

const HEALTH = "/_mock/health";
const { version } = contract;

describe("the health check", () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });
  async function start(options: MockOptions = {}) {
    const mock = await startReloadable({ port: 0, ...options });
    stop = mock.close;
    return mock;
  }
  const check = (url: string) => ask(fetch, url + HEALTH, { token: null });

  test("needs no token, and counts sandboxes", async () => {
    const mock = await mockOf();
    for (const token of ["staff@one", "staff@two", "staff"]) await ask(mock, USAGES, { token });
    const { status, headers, body } = await ask(mock, HEALTH, { token: null });
    expect({ status, body }).toEqual({ status: 200, body: { status: "ok", version, sandboxes: 2 } });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("is 503 for a mock that drains, which answers all the same", async () => {
    const { url, drain } = await start();
    drain();
    const { status, body } = await check(url);
    expect({ status, body }).toEqual({ status: 503, body: { status: "draining", version, sandboxes: 0 } });
    expect((await ask(fetch, url + USAGES)).status).toBe(200);
  });

  test("is there without the control API", async () => {
    const { url } = await start({ control: false });
    expect((await check(url)).status).toBe(200);
    expect((await ask(fetch, `${url}/_mock/clock`)).status).toBe(404);
  });

  test("is there for every host and none, and for pages of other origins", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    for (const head of [`GET ${HEALTH} HTTP/1.0`, `GET ${HEALTH} HTTP/1.1\r\nHost: waldur.example.com`])
      expect(await talk(Number(port), `${head}\r\nConnection: close\r\n\r\n`).ended).toMatch(/^HTTP\/1.1 200 /);
    const { status, headers } = await ask(fetch, url + HEALTH, { headers: { Origin: "https://app.example.com" } });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  });

  test("is spared by faults, and not logged", async () => {
    const logged: string[] = [];
    const { url } = await start({ failRate: 1, log: ({ url: target }) => logged.push(target) });
    for (let turn = 0; turn < 5; turn++) expect((await check(url)).status).toBe(200);
    expect((await ask(fetch, `${url}/_mock/clock`)).status).toBe(200);
    expect(logged).toEqual(["/_mock/clock"]);
  });

  test("is there when every response is an example", async () => {
    const { url } = await start({ stateless: true });
    expect((await check(url)).body).toEqual({ status: "ok", version, sandboxes: 0 });
  });
});
