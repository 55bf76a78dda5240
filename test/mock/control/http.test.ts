import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGuard } from "../../../src/mock/control/guard.js";
import { makeControlResponder } from "../../../src/mock/control/http.js";
import type { Control } from "../../../src/mock/control/types.js";
import { createMockFetch, type Mock, startMock } from "../../../src/mock/index.js";
import { type Ask, ask, BEGINNING, worldFile } from "./_mock.js";

let mock: Mock;
const failures: unknown[] = [];
beforeAll(async () => {
  const options = { world: worldFile(), clock: { fixed: BEGINNING }, bodyLimit: 1000 };
  mock = await startMock({ port: 0, ...options, onFailure: (error) => failures.push(error) });
});
afterAll(async () => {
  await mock.close();
  expect(failures).toEqual([]);
});
const call = (path: string, options: Ask = {}) =>
  ask(fetch, path.startsWith("http") ? path : mock.url + path, { token: null, ...options });

const LIST = [
  "GET /_mock/",
  "GET /_mock/health",
  "GET /_mock/world",
  "PUT /_mock/world",
  "POST /_mock/reset",
  "GET /_mock/clock",
  "PUT /_mock/clock",
  "GET /_mock/users",
  "GET /_mock/users/{user}/visible",
  "GET /_mock/orders",
  "POST /_mock/orders/{uuid}/approve",
  "POST /_mock/orders/{uuid}/reject",
  "POST /_mock/orders/{uuid}/complete",
  "POST /_mock/orders/{uuid}/fail",
  "GET /_mock/sandboxes",
  "POST /_mock/save",
  "GET /_mock/report",
  "DELETE /_mock/report",
  "GET /_mock/requests",
  "GET /_mock/requests/{number}",
  "GET /_mock/events",
  "GET /_mock/faults",
  "PUT /_mock/faults",
];

describe("the calls under /_mock/", () => {
  test.each(["/_mock/", "/_mock", "/_mock?", "/_mock/?sandbox=one"])("are listed at %s", async (path) => {
    const { status, headers, body } = await call(path);
    expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(Object.keys(body.calls)).toEqual(LIST);
    for (const line of Object.values(body.calls)) expect(line).toMatch(/^[^\n]{10,130}\.$/);
  });

  test("need no token, and a wrong one does no harm", async () => {
    expect((await call("/_mock/clock")).status).toBe(200);
    expect((await call("/_mock/clock", { token: "nobody@x y" })).status).toBe(200);
  });

  test.each(["clock", "users", "orders", "sandboxes", "report", "requests", "world"])(
    "may have a slash at the end: %s",
    async (name) => {
      const [bare, slash] = [await call(`/_mock/${name}`), await call(`/_mock/${name}/`)];
      expect([bare.status, slash.status]).toEqual([200, 200]);
      if (name !== "report") expect(slash.body).toEqual(bare.body);
    },
  );

  test.each(["clock", "users", "orders", "sandboxes", "report", "requests", "world", "report?format=junit"])(
    "answer HEAD without a body: %s",
    async (name) => {
      const [get, head] = [await call(`/_mock/${name}`), await call(`/_mock/${name}`, { method: "HEAD" })];
      expect([head.status, head.body]).toEqual([200, ""]);
      expect(Number(head.headers.get("content-length"))).toBeGreaterThan(2);
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    },
  );

  test.each<[string, string, string]>([
    ["/_mock/", "POST", "GET, HEAD, OPTIONS"],
    ["/_mock/world", "POST", "GET, PUT, HEAD, OPTIONS"],
    ["/_mock/reset", "GET", "POST, OPTIONS"],
    ["/_mock/reset", "HEAD", "POST, OPTIONS"],
    ["/_mock/clock", "DELETE", "GET, PUT, HEAD, OPTIONS"],
    ["/_mock/report", "PUT", "GET, DELETE, HEAD, OPTIONS"],
    ["/_mock/orders/5/approve", "PUT", "POST, OPTIONS"],
    ["/_mock/save", "PATCH", "POST, OPTIONS"],
  ])("%s has no method %s", async (path, method, allow) => {
    const { status, headers, body } = await call(path, { method });
    expect([status, headers.get("allow")]).toEqual([405, allow]);
    if (method !== "HEAD") {
      const takes = allow.replace(/, (HEAD, )?OPTIONS$/, "").replaceAll(", ", " or ");
      expect(body).toEqual({ detail: `${path.replace(/\/$/, "")} takes ${takes}, not "${method}".` });
    }
    const options = await call(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, allow]);
  });

  test.each(["/_mock/clok", "/_mock/world/5", "/_mock//", "/_mock/orders/5", "/_mock/orders//approve", "/_mock/%"])(
    "there is no %s",
    async (path) => {
      const { status, body } = await call(path);
      expect(status).toBe(404);
      expect(body.detail).toMatch(/^There is no "\/_mock.*"; see what there is\.$/);
      expect(Object.keys(body.calls)).toEqual(LIST);
    },
  );

  test.each<[string, Ask, string]>([
    ["/_mock/clock", { method: "PUT", body: '{"fixed":' }, "The body is not JSON: "],
    ["/_mock/clock", { method: "PUT" }, "The call needs a body: an object such as"],
    ["/_mock/clock", { method: "PUT", body: " " }, "The call needs a body: an object such as"],
    ["/_mock/clock", { method: "PUT", body: "5" }, "A clock is set by an object with one of"],
    ["/_mock/clock", { method: "PUT", body: `${"[".repeat(50_000)}${"]".repeat(50_000)}` }, "A clock is set by"],
    ["/_mock/world", { method: "PUT" }, "The call needs a body: a world file."],
    ["/_mock/world?sandbox=a%20b", {}, "The name of a sandbox has 1 to 64"],
    ["/_mock/world?sandbox=", {}, "The name of a sandbox has 1 to 64"],
    ["/_mock/world?sandbx=a", {}, 'GET /_mock/world has no parameter "sandbx"; it takes sandbox.'],
    ["/_mock/clock?sandbox=a&sandbox=b", {}, 'The parameter "sandbox" is there twice.'],
    ["/_mock/report?format=xml", {}, 'The format of a report is json or junit, not "xml".'],
    ["/_mock/requests?limit=-1", {}, 'The limit is a number of requests, not "-1".'],
  ])("%s with %j is 400", async (path, options, says) => {
    const { status, body } = await call(path, options);
    expect(status).toBe(400);
    expect(Object.keys(body)).toEqual(["detail"]);
    expect(body.detail).toContain(says);
  });

  test("refuse a body that is no text", async () => {
    const response = await fetch(`${mock.url}/_mock/clock`, { method: "PUT", body: Buffer.from([0xff, 0xfe, 0x7b]) });
    expect([response.status, await response.json()]).toEqual([400, { detail: "The body is not text in UTF-8." }]);
  });

  test("take larger bodies than the API itself", async () => {
    const long = { fixed: " ".repeat(5000) };
    expect((await call("/_mock/clock", { method: "PUT", body: long })).status).toBe(400);
    expect((await call("/_mockery", { method: "PUT", body: long })).status).toBe(413);
    const url = "/api/marketplace-component-usages/set_usage/";
    expect((await call(url, { method: "POST", token: "staff", body: long })).status).toBe(413);
  });

  test.each<[string, Ask, number]>([
    ["/_mock/clock", {}, 200],
    ["/_mock/clok", {}, 404],
    ["/_mock/clock", { method: "DELETE" }, 405],
    ["/_mock/clock", { method: "PUT", body: "{" }, 400],
    ["/_mock/save", { method: "POST" }, 409],
  ])("are open to pages of the mock's own origin: %s %j", async (path, options, status) => {
    const reply = await call(path, { ...options, headers: { Origin: mock.url } });
    expect([reply.status, reply.headers.get("access-control-allow-origin")]).toEqual([status, mock.url]);
  });

  test("let browsers ask before", async () => {
    const headers = {
      Origin: "http://app.example",
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "content-type",
    };
    const reply = await call("/_mock/world", { method: "OPTIONS", headers });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(reply.headers.get("access-control-allow-headers")).toContain("Content-Type");
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("are not stored by anybody on the way", async () => {
    expect((await call("/_mock/clock")).headers.get("cache-control")).toBe("no-store");
  });
});

test("an answer to HEAD has no body, whatever the transport does with one", () => {
  const answer = makeControlResponder(mock.control as Control, openGuard);
  const request = { url: "/_mock/clock", headers: {}, body: undefined, origin: "http://mock" };
  expect(answer({ ...request, method: "GET" }).body).toContain("now");
  expect(answer({ ...request, method: "HEAD" }).body).toBeUndefined();
});

test("a mistake of the mock itself is told to both sides", () => {
  const told: unknown[] = [];
  const broken = { ...mock.control, clock: () => JSON.parse("{") } as Control;
  const answer = makeControlResponder(broken, openGuard, (error) => told.push(error));
  const { status, body } = answer({ method: "GET", url: "/_mock/clock", headers: {}, body: undefined, origin: "" });
  expect([status, body]).toEqual([500, expect.stringContaining("The mock failed; please report it. ")]);
  expect(told).toEqual([expect.any(SyntaxError)]);
});

test("a world that is too large for a text is to be saved", () => {
  const tooLong = {
    toJSON() {
      throw new RangeError("Invalid string length");
    },
  };
  const world = { ...mock.control.world(), usages: [tooLong] };
  const answer = makeControlResponder({ ...mock.control, readWorld: () => world } as unknown as Control, openGuard);
  const { status, body } = answer({ method: "GET", url: "/_mock/world", headers: {}, body: undefined, origin: "" });
  expect([status, JSON.parse(body as string)]).toEqual([
    409,
    { detail: "The world is too large for one answer; save it to a file instead." },
  ]);
});

describe("without the control API", () => {
  test("its paths are unknown, and its bodies as large as any, but the control in TypeScript is there", async () => {
    const off = await startMock({ port: 0, control: false, bodyLimit: 100 });
    try {
      const unknown = await call(`${off.url}/nowhere/`);
      const reply = await call(`${off.url}/_mock/clock`);
      expect([reply.status, reply.body]).toEqual([404, unknown.body]);
      expect((await call(`${off.url}/_mock/clock`, { method: "PUT", body: "x".repeat(101) })).status).toBe(413);
      off.control.setClock({ fixed: 0 });
      expect(off.control.clock().now).toBe("1970-01-01T00:00:00+00:00");
      expect(() => off.control.report()).toThrow("This mock keeps no report; start it with `record`.");
    } finally {
      await off.close();
    }
  });

  test("a report can be kept all the same", async () => {
    const { control } = await createMockFetch({ control: false, record: true });
    expect(control.report().requests).toBe(0);
  });
});
