import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../src/mock/create-app.js";
import { handle } from "../../../src/mock/http/fetch.js";
import type { MockApp } from "../../../src/mock/http/respond.js";

let app: MockApp;
beforeAll(async () => {
  ({ app } = await createApp({ strict: true, bodyLimit: 100 }));
});

const resource = "http://mock.test/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const headers = { Authorization: "Token staff", "Content-Type": "application/json" };
const ask = (url: string, init: RequestInit = {}) => handle(app, new Request(url, { headers, ...init }));

describe("a request without a port", () => {
  test("is answered as behind one", async () => {
    const response = await ask(resource);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toMatchObject({
      url: resource.replace("-provider", ""),
      name: "sea-ice-forecast-2025",
    });
  });

  test("changes the world", async () => {
    const paused = async () => ((await (await ask(`${resource}?field=paused`)).json()) as { paused: boolean }).paused;
    expect(await paused()).toBe(false);
    expect((await ask(`${resource}set_paused/`, { method: "POST", body: '{"paused": true}' })).status).toBe(200);
    expect(await paused()).toBe(true);
  });

  test("may have an empty body, which is none", async () => {
    expect((await ask(`${resource}refresh_last_sync/`, { method: "POST", body: "" })).status).toBe(200);
  });

  test("gets 413 for too large a body", async () => {
    const response = await ask(`${resource}set_paused/`, { method: "POST", body: "x".repeat(101) });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ detail: "Request body is too large." });
  });

  test("gets answers without a body", async () => {
    const head = await ask(resource, { method: "HEAD" });
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: "" });
    const gone = await ask(`${resource}unlink/`, { method: "POST" });
    expect({ status: gone.status, body: await gone.text() }).toEqual({ status: 204, body: "" });
  });

  test("gets an example when it wishes for one", async () => {
    const response = await ask(resource, { headers: { ...headers, Prefer: "code=404" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ detail: "No Resource matches the given query." });
  });
});
