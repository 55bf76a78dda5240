import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/mock/exchange/exchange.js";
import { type Mock, startMock } from "../../../src/mock/node/start.js";

let mock: Mock;
const exchanges: Exchange[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, strict: true, onExchange: (exchange) => exchanges.push(exchange) });
});
afterAll(() => mock.close());

const usages = "/api/marketplace-component-usages/";
const resource = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(mock.url + path, {
    redirect: "manual",
    ...init,
    headers: { Authorization: "Token staff", ...init.headers },
  });
  return { response, exchange: exchanges.at(-1) as Exchange };
};

describe("URLs", () => {
  test.each(["GET", "POST", "HEAD", "DELETE"])(
    "without its slash a path is redirected, with %s too",
    async (method) => {
      const { response, exchange } = await ask(`${usages.slice(0, -1)}?page=2`, { method });
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toBe(`${usages}?page=2`);
      expect(exchange.requestViolations).toMatchObject([{ part: "path", rule: "declared" }]);
    },
  );

  test("an unknown path is a page of HTML, whoever asks", async () => {
    const { response, exchange } = await ask("/api/nothing/", { headers: { Authorization: "" } });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain("<h1>Not Found</h1>");
    expect(exchange).toMatchObject({ operation: undefined, outside: true, requestViolations: [] });
  });

  test("a path without its slash that leads nowhere with it is unknown", async () => {
    expect((await ask("/api/nothing")).response.status).toBe(404);
  });

  test.each([
    { path: `${resource.replace("api", "%61pi")}?field=name`, status: 200 },
    { path: `${usages}%zz/`, status: 400 },
    { path: "/%zz", status: 400 },
    { path: `${usages}a%2Fb/`, status: 404 },
    { path: `${usages}/`, status: 404 },
    { path: "//", status: 404 },
    { path: `//evil.example${usages}`, status: 404 },
    { path: `//evil.example${usages.slice(0, -1)}`, status: 404 },
  ])("escapes are read as Waldur reads them: $path is $status", async ({ path, status }) => {
    expect((await ask(path)).response.status).toBe(status);
  });

  test("a literal URL goes before one with a uuid, whatever the method", async () => {
    const { response, exchange } = await ask(`${usages}set_usage/`);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST, OPTIONS");
    expect(exchange).toMatchObject({
      operation: undefined,
      requestViolations: [{ part: "path", message: "the contract has no GET of this URL" }],
    });
  });

  test("HEAD is on every GET URL", async () => {
    const { response, exchange } = await ask(resource, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(exchange).toMatchObject({ operation: "marketplace_provider_resources_retrieve", responseViolations: [] });
  });
});
