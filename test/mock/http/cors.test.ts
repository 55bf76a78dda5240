import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock/node/start.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, strict: true });
});
afterAll(() => mock.close());

const usages = "/api/marketplace-component-usages/";
const origin = { Origin: "https://app.example.com" };

/** The CORS headers of an answer. */
function corsOf(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith("access-control-")));
}

describe("CORS of the reference deployment", () => {
  const open = {
    "access-control-allow-origin": "*",
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "DELETE, GET, OPTIONS, PATCH, POST, PUT",
    "access-control-allow-headers":
      "Accept, Accept-Encoding, Authorization, Content-Type, Origin, User-Agent, X-CSRFToken, X-Requested-With, X-Impersonated-User-Uuid, sentry-trace, baggage",
    "access-control-expose-headers": "Link, X-Result-Count",
  };

  test("is on successes, with or without an origin", async () => {
    const headers = { Authorization: "Token staff" };
    expect(corsOf(await fetch(mock.url + usages, { headers: { ...headers, ...origin } }))).toEqual(open);
    expect(corsOf(await fetch(mock.url + usages, { headers }))).toEqual(open);
  });

  test("is on redirects", async () => {
    const response = await fetch(mock.url + usages.slice(0, -1), { redirect: "manual", headers: origin });
    expect(response.status).toBe(301);
    expect(corsOf(response)).toEqual(open);
  });

  test.each([
    { status: 401, path: usages },
    { status: 404, path: "/api/nothing/" },
  ])("is on no error: $status", async ({ status, path }) => {
    const response = await fetch(mock.url + path, { headers: origin });
    expect(response.status).toBe(status);
    expect(corsOf(response)).toEqual({});
  });

  const preflight = (asked: string) =>
    fetch(mock.url + usages, {
      method: "OPTIONS",
      headers: { ...origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": asked },
    });

  test("a preflight is 200 and empty, before the caller is known", async () => {
    const response = await preflight("authorization,content-type");
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 200, body: "" });
    expect(corsOf(response)).toEqual(open);
  });

  test("a header that is not on the list is not allowed, but for those of the mock", async () => {
    expect(corsOf(await preflight("x-request-id,authorization"))).toEqual(open);
    const allowed = corsOf(await preflight("prefer, X-Mock-Expect, x-request-id"))["access-control-allow-headers"];
    expect(allowed).toBe(`${open["access-control-allow-headers"]}, prefer, X-Mock-Expect`);
  });

  test("any other OPTIONS is asked for its token", async () => {
    expect((await fetch(mock.url + usages, { method: "OPTIONS" })).status).toBe(401);
  });
});
