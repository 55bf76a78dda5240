import { describe, expect, test } from "vitest";
import { MockStartError } from "../../../src/errors.js";
import { makeGuard } from "../../../src/mock/control/guard.js";
import { startMock } from "../../../src/mock/index.js";
import { talk } from "../http/_app.js";

const EVIL = "https://evil.example";
const request = (headers: Record<string, string>) =>
  ({ method: "GET", url: "/_mock/world", headers, body: undefined, origin: "http://mock" }) as const;

describe("who may call the control API", () => {
  const guard = makeGuard(["http://localhost:5173"], "127.0.0.1");

  test.each([
    { host: "127.0.0.1:4010" },
    { host: "localhost:4010" },
    { host: "app.localhost:4010" },
    { host: "[::1]:4010" },
    { host: "waldur-mock:4010" },
    { host: "127.0.0.1:4010", origin: "http://127.0.0.1:4010" },
    { host: "127.0.0.1:4010", origin: "http://localhost:5173" },
    {},
  ])("%j may", (headers) => expect(guard(request(headers as Record<string, string>))).toHaveProperty("headers"));

  test.each([
    { host: "127.0.0.1:4010", origin: EVIL },
    { host: "127.0.0.1:4010", origin: "null" },
    { host: "127.0.0.1:4010", origin: "http://127.0.0.1:5173" },
    { host: "evil.example:4010", origin: "http://evil.example:4010" },
    { host: "evil.example" },
    { host: "127.0.0.1.evil.example:4010" },
    { host: "localhost.evil.example" },
  ])("%j may not", (headers) =>
    expect(guard(request(headers as Record<string, string>))).toEqual({
      refused: expect.stringContaining("--control-origin"),
    }),
  );

  test("an allowed origin opens its host, too, and a star everything", () => {
    const team = makeGuard(["http://mock.team.example:4010"], "0.0.0.0");
    expect(team(request({ host: "mock.team.example:4010" }))).toHaveProperty("headers");
    expect(team(request({ host: "evil.example" }))).toHaveProperty("refused");
    const open = makeGuard(["*"], "0.0.0.0");
    expect(open(request({ host: "evil.example", origin: EVIL }))).toEqual({
      headers: expect.arrayContaining(["Access-Control-Allow-Origin", EVIL]),
    });
  });
});

describe("a mock that listens", () => {
  test("refuses pages of other origins before anything happens, and they cannot read the response", async () => {
    const mock = await startMock({ port: 0 });
    try {
      const body = JSON.stringify({ users: [] });
      const headers = { Origin: EVIL, "Content-Type": "application/json" };
      const response = await fetch(`${mock.url}/_mock/world`, { method: "PUT", headers, body });
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBe(null);
      expect(await response.json()).toEqual({ detail: expect.stringContaining(`--control-origin ${EVIL}`) });
      expect((await fetch(`${mock.url}/_mock/users`)).status).toBe(200);
      const { ended } = talk(
        Number(new URL(mock.url).port),
        "GET /_mock/world HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
      );
      expect(await ended).toMatch(/^HTTP\/1.1 403 /);
    } finally {
      await mock.close();
    }
  });

  test("lets the pages of an allowed origin read", async () => {
    const mock = await startMock({ port: 0, controlOrigins: [EVIL] });
    try {
      const response = await fetch(`${mock.url}/_mock/clock`, { headers: { Origin: EVIL } });
      expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, EVIL]);
    } finally {
      await mock.close();
    }
  });

  test.each(["evil.example", "http://localhost:5173/", "", "http://a b", "ftp:x"])(
    "refuses the origin %j",
    async (origin) => {
      await expect(startMock({ port: 0, controlOrigins: [origin] })).rejects.toThrow(MockStartError);
    },
  );
});
