import { describe, expect, test } from "vitest";
import { configureWaldur, createWaldurClient, marketplaceComponentUsagesList as list } from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { forgetConfiguration, LIST, observed, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

const HOW_TO_MEND = "give a baseUrl such as https://waldur.example.com";

describe("baseUrl", () => {
  test.each([
    { baseUrl: "https://waldur.test", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test/", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test//", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test/api", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test/api/", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test/api//", root: "https://waldur.test" },
    { baseUrl: "https://waldur.test/cloud", root: "https://waldur.test/cloud" },
    { baseUrl: "https://waldur.test/cloud/api/", root: "https://waldur.test/cloud" },
    { baseUrl: "https://waldur.test/api/api/", root: "https://waldur.test/api" },
    { baseUrl: "https://waldur.test/myapi", root: "https://waldur.test/myapi" },
    { baseUrl: "https://waldur.test:8000/api", root: "https://waldur.test:8000" },
    { baseUrl: "https://münchen.test", root: "https://xn--mnchen-3ya.test" },
    { baseUrl: "http://[::1]:4010/api", root: "http://[::1]:4010" },
    // A service of that name, as in Docker Compose.
    { baseUrl: "http://api", root: "http://api" },
    { baseUrl: "http://api/", root: "http://api" },
    { baseUrl: "http://api/api/", root: "http://api" },
    { baseUrl: "http://api:8000/api", root: "http://api:8000" },
    { baseUrl: "http://myapi", root: "http://myapi" },
  ])("$baseUrl is $root", async ({ baseUrl, root }) => {
    const { fetch, requests } = observed();
    for (const { connect } of WAYS) {
      await list(connect({ baseUrl, fetch }));
      await list({ ...connect({ baseUrl: "https://other.test", fetch }), baseUrl });
    }
    await createWaldurClient({ baseUrl, fetch }).GET(LIST);
    expect(requests.map(({ url }) => url)).toEqual(Array(7).fill(root + LIST));
  });

  test.each([
    "waldur.test",
    "waldur.test/api/",
    "localhost:4010",
    "http://",
    "http:///api/",
    "http:/waldur.test",
    "ftp://waldur.test",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:,",
    " https://waldur.test",
    "https://waldur.test?page=1",
    "https://waldur.test/#top",
    "https://user@waldur.test",
    "https://wal dur.test",
    "https://\nwaldur.test",
    "undefined",
  ])("%j is refused", async (baseUrl) => {
    const { fetch, requests } = observed();
    expect(() => configureWaldur({ baseUrl, fetch })).toThrow(HOW_TO_MEND);
    expect(() => createWaldurClient({ baseUrl, fetch })).toThrow(HOW_TO_MEND);
    for (const { connect } of WAYS) {
      const { error } = await list({ ...connect({ baseUrl: "https://waldur.test", fetch }), baseUrl });
      expect(error).toMatchObject({ kind: "invalid", message: `GET ${LIST} was not sent: ${HOW_TO_MEND}` });
    }
    expect(requests).toEqual([]);
  });

  test.each([undefined, "", "/", "/api/", "/waldur/api/"])("%j is refused where there is no page", async (baseUrl) => {
    const { fetch, requests } = observed();
    configureWaldur({ baseUrl, fetch });
    const message = `GET ${LIST} was not sent: ${HOW_TO_MEND}`;
    expect((await list()).error).toMatchObject({ kind: "invalid", message });
    expect((await list({ baseUrl })).error).toMatchObject({ kind: "invalid", message });
    const client = createWaldurClient({ baseUrl, fetch });
    expect((await list({ client })).error).toMatchObject({ kind: "invalid", cause: expect.any(TypeError) });
    await expect(client.GET(LIST)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  test("that looks like an address and is none is refused", async () => {
    for (const { connect } of WAYS)
      expect((await list(connect({ baseUrl: "http://waldur.test:99999" }))).error).toMatchObject({
        kind: "invalid",
        cause: expect.any(TypeError),
      });
  });
});
