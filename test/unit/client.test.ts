import { describe, expect, test } from "vitest";
import { serializeQuery } from "../../src/client/_url.js";
import { createWaldurClient } from "../../src/client/client.js";

/** A client that gets this answer to every request. */
const answered = (answer: Response) =>
  createWaldurClient({ baseUrl: "https://waldur.test", fetch: async () => answer });

/** A client whose requests end here instead of on the wire. */
function observed(token?: string) {
  const requests: Request[] = [];
  const client = createWaldurClient({
    baseUrl: "https://waldur.test",
    ...(token === undefined ? {} : { token }),
    fetch: async (request) => {
      requests.push(request);
      return Response.json([]);
    },
  });
  return { client, requests };
}

describe("the token", () => {
  test.each([
    { given: "abc", sent: "Token abc" },
    { given: "Token abc", sent: "Token abc" },
    { given: "token  abc ", sent: "Token abc" },
    { given: "", sent: null },
    { given: undefined, sent: null },
  ])("$given leaves as $sent", async ({ given, sent }) => {
    const { client, requests } = observed(given);
    await client.GET("/api/marketplace-component-usages/");
    expect(requests[0]?.headers.get("authorization")).toBe(sent);
  });
});

describe("query parameters", () => {
  test("leave as the contract declares each of them", async () => {
    const { client, requests } = observed();
    await client.GET("/api/marketplace-provider-resources/", {
      params: {
        query: {
          o: ["-created", "name"],
          offering_slug: ["aurora-hpc", "aurora-object-storage"],
          state: ["OK", "Erred"],
          field: ["uuid", "name"],
          paused: false,
          page: 2,
        },
      },
    });
    expect(new URL(requests[0]?.url ?? "").search).toBe(
      "?o=-created%2Cname&offering_slug=aurora-hpc%2Caurora-object-storage&state=OK&state=Erred&field=uuid&field=name&paused=false&page=2",
    );
  });

  test.each([
    { query: { type: undefined, page: 1 }, text: "page=1" },
    { query: { type: null }, text: "" },
    { query: { type: "a b&c=d" }, text: "type=a+b%26c%3Dd" },
    { query: { field: [] }, text: "" },
    { query: {}, text: "" },
  ])("$query is $text", ({ query, text }) => expect(serializeQuery(query)).toBe(text));
});

describe("answers", () => {
  const params = { path: { uuid: "b9005020ea014056801f86ab919a8aef" } };
  const glauth = "/api/marketplace-provider-resources/{uuid}/glauth_users_config/";
  const list = "/api/marketplace-component-usages/";

  test("plain text is text, without being told", async () => {
    const client = answered(new Response("[[users]]", { headers: { "content-type": "text/plain; charset=utf-8" } }));
    expect((await client.GET(glauth, { params })).data).toBe("[[users]]");
  });

  test.each([
    { name: "without a body", body: null, headers: { "content-length": "0" }, error: { detail: "404 Not Found" } },
    { name: "with an empty body", body: "", headers: {}, error: { detail: "404 Not Found" } },
    {
      name: "with a page",
      body: "<h1>Not found</h1>",
      headers: { "content-type": "text/html" },
      error: "<h1>Not found</h1>",
    },
    {
      name: "with JSON",
      body: '{"detail":"No."}',
      headers: { "content-type": "application/json" },
      error: { detail: "No." },
    },
  ])("an error $name is an error", async ({ body, headers, error }) => {
    const client = answered(new Response(body, { status: 404, statusText: "Not Found", headers }));
    const { data, ...rest } = await client.GET(list);
    expect(data).toBeUndefined();
    expect(rest.error).toEqual(error);
    expect(rest.response.status).toBe(404);
  });

  test("a 2xx answer that says it is JSON and is not is refused", async () => {
    const client = answered(new Response("[{", { headers: { "content-type": "application/json" } }));
    await expect(client.GET(list)).rejects.toThrow(SyntaxError);
  });

  test("a 201 without a body has no data and no error", async () => {
    const client = answered(new Response(null, { status: 201, headers: { "content-length": "0" } }));
    const body = { resource: params.path.uuid, usages: [{ type: "cpu", amount: 1 }] };
    const { data, error } = await client.POST("/api/marketplace-component-usages/set_usage/", { body });
    expect([data, error]).toEqual([undefined, undefined]);
  });
});
