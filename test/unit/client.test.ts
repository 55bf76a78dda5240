import { describe, expect, test } from "vitest";
import { createWaldurClient } from "../../src/client/client.js";
import { serializeQuery } from "../../src/client/query.js";

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
