import { describe, expect, test } from "vitest";
import {
  marketplaceCustomerComponentUsagePoliciesActionsCount as actionsCount,
  marketplaceProviderResourcesGlauthUsersConfigRetrieve as config,
  marketplaceComponentUsagesCount as count,
  createWaldurClient,
  marketplaceProviderResourcesDetailsRetrieve as details,
  marketplaceComponentUsagesList as list,
  marketplaceProviderResourcesPull as pull,
  marketplaceComponentUsagesRetrieve as retrieve,
  marketplaceProviderResourcesSetAsOk as setAsOk,
  marketplaceComponentUsagesSetUsage as setUsage,
  marketplaceProviderResourcesUnlink as unlink,
} from "../../../src/index.js";
import { refuseUnhandledRejections, serve } from "./_servers.js";
import { forgetConfiguration, LIST, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
const glauth = "/api/marketplace-provider-resources/{uuid}/glauth_users_config/" as const;
const json = { "content-type": "application/json" };
const plain = { "content-type": "text/plain; charset=utf-8" };
const body = { resource: path.uuid, usages: [{ type: "cpu", amount: 1 }] };

type Headers = Record<string, string>;
const answering = (status: number, headers: Headers = {}, text?: string) =>
  serve((_, response) => response.writeHead(status, headers).end(text));

describe.each(WAYS)("by $way", ({ connect }) => {
  describe.each<{ name: string; headers: Headers }>([
    { name: "with its length", headers: { "content-length": "0" } },
    { name: "without its length", headers: { "transfer-encoding": "chunked" } },
    { name: "that says it is JSON", headers: json },
    { name: "that says it is a page", headers: { "content-type": "text/html" } },
  ])("an empty answer $name", ({ headers }) => {
    test("to an operation that gives nothing has no data and no error", async () => {
      const created = connect({ baseUrl: (await answering(201, headers)).url });
      expect(await setUsage({ ...created, body })).toMatchObject({ data: undefined, response: { status: 201 } });
      const done = connect({ baseUrl: (await answering(200, headers)).url });
      const result = await setAsOk({ ...done, path });
      expect([result.data, result.error]).toEqual([undefined, undefined]);
      expect(await unlink({ ...done, path, throwOnError: true })).toBeUndefined();
    });

    test("to an operation that may give nothing has no data and no error", async () => {
      const done = connect({ baseUrl: (await answering(200, headers)).url });
      const result = await pull({ ...done, path });
      expect([result.data, result.error]).toEqual([null, undefined]);
    });

    test("that refuses has the status as its reason", async () => {
      const refused = connect({ baseUrl: (await answering(404, headers)).url });
      expect((await retrieve({ ...refused, path })).error).toMatchObject({
        kind: "detail",
        status: 404,
        body: { detail: "404 Not Found" },
      });
      expect((await config({ ...refused, path })).error).toMatchObject({ kind: "text", body: "404 Not Found" });
    });
  });

  test("204 has no data and no error", async () => {
    const options = { ...connect({ baseUrl: (await answering(204, plain)).url }), path };
    expect(await unlink(options)).toMatchObject({ data: undefined, error: undefined });
    // TanStack Query refuses `undefined`.
    expect(await details(options)).toMatchObject({ data: null });
  });

  test("an answer that may be empty is given when it is not", async () => {
    const options = { ...connect({ baseUrl: (await answering(200, json, '{"name":"node"}')).url }), path };
    expect((await details(options)).data).toEqual({ name: "node" });
  });

  test.each(["[[users]]", "", "5", "null", '{"a":1}', "\0"])("plain text is text: %j", async (text) => {
    const options = { ...connect({ baseUrl: (await answering(200, plain, text)).url }), path };
    expect(await config(options)).toMatchObject({ data: text });
  });

  test("plain text refuses in plain text", async () => {
    const options = { ...connect({ baseUrl: (await answering(400, plain, "No LDAP here.")).url }), path };
    const { error } = await config(options);
    expect(error).toMatchObject({ kind: "text", status: 400, body: "No LDAP here." });
    expect(error?.message).toMatch(/glauth_users_config\/ answered 400: No LDAP here\.$/);
  });

  test("JSON is not plain text", async () => {
    const options = { ...connect({ baseUrl: (await answering(200, json, "{}")).url }), path };
    expect((await config(options)).error?.message).toMatch(/answered 200: no text\/plain$/);
  });

  test("dates, uuids and numbers stay as they were sent", async () => {
    const record = {
      uuid: "B9005020-EA01-4056-801F-86AB919A8AEF",
      created: "2025-11-01T00:00:00.000001+00:00",
      billing_period: "2025-11-01",
      usage: 18250.5,
      limit: "12.50",
      "é😀": null,
    };
    const { url } = await answering(
      200,
      { "content-type": "application/json; charset=utf-8" },
      JSON.stringify([record]),
    );
    expect((await list(connect({ baseUrl: url }))).data).toEqual([record]);
  });

  test("HEAD gives the number", async () => {
    const options = connect({ baseUrl: (await answering(200, { "x-result-count": "1234" })).url });
    expect((await count(options)).data).toBe(1234);
    expect(await count({ ...options, throwOnError: true })).toBe(1234);
    const none = connect({ baseUrl: (await answering(200, { "x-result-count": "0" })).url });
    expect(await count(none)).toMatchObject({ data: 0, response: { status: 200 } });
    expect((await count(none)).error).toBeUndefined();
  });

  test("HEAD without a number to count gives nothing", async () => {
    const { data, error } = await actionsCount(connect({ baseUrl: (await answering(200)).url }));
    expect([data, error]).toEqual([undefined, undefined]);
  });

  test.each([
    { status: 400, error: { kind: "validation", body: { detail: "400 Bad Request" } } },
    { status: 401, error: { kind: "detail", body: { detail: "401 Unauthorized" } } },
    { status: 503, error: { kind: "unexpected", body: "" } },
  ])("HEAD refused with $status is an error", async ({ status, error }) => {
    const { url } = await answering(status, { "x-result-count": "5" });
    const result = await count(connect({ baseUrl: url }));
    expect(result).toMatchObject({
      error: { ...error, method: "HEAD", url: url + LIST, status },
      response: { status },
    });
    expect(result.data).toBeUndefined();
  });

  test("the answer comes with its headers, and with its URL", async () => {
    const { url } = await answering(200, { ...json, "x-result-count": "0" }, "[]");
    const { response } = await list({ ...connect({ baseUrl: url }), query: { page: 1 } });
    expect(response?.headers.get("x-result-count")).toBe("0");
    expect(response?.url).toBe(`${url}${LIST}?page=1`);
  });
});

describe("by path", () => {
  const clientOf = async (...answer: Parameters<typeof answering>) =>
    createWaldurClient({ baseUrl: (await answering(...answer)).url });

  test.each(["[[users]]", "", "5", '{"a":1}'])("plain text is text without being told: %j", async (text) => {
    const client = await clientOf(200, { ...plain, "transfer-encoding": "chunked" }, text);
    expect((await client.GET(glauth, { params: { path } })).data).toBe(text);
  });

  test.each([
    { name: "without a body", headers: { "content-length": "0" }, text: undefined, error: { detail: "404 Not Found" } },
    { name: "with an empty body", headers: {}, text: "", error: { detail: "404 Not Found" } },
    { name: "with a page", headers: { "content-type": "text/html" }, text: "<h1>No</h1>", error: "<h1>No</h1>" },
    { name: "with JSON", headers: json, text: '{"detail":"No."}', error: { detail: "No." } },
  ])("an error $name is an error", async ({ headers, text, error }) => {
    const client = await clientOf(404, headers as Headers, text);
    const { data, ...rest } = await client.GET(LIST);
    expect(data).toBeUndefined();
    expect(rest.error).toEqual(error);
    expect(rest.response.status).toBe(404);
  });

  test("a 201 without a body has no data and no error", async () => {
    const client = await clientOf(201, { "content-length": "0" });
    const { data, error } = await client.POST("/api/marketplace-component-usages/set_usage/", { body });
    expect([data, error]).toEqual([undefined, undefined]);
  });

  test("204 that says it is text has no data and no error", async () => {
    const client = await clientOf(204, plain);
    const { data, error, response } = await client.GET(glauth, { params: { path } });
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  test("what is asked for as a stream or text is not looked into", async () => {
    const client = await clientOf(200, { "content-type": "text/html" }, "<h1>Hello</h1>");
    expect((await client.GET(LIST, { parseAs: "text" })).data).toBe("<h1>Hello</h1>");
    const { data } = await client.GET(LIST, { parseAs: "stream" });
    expect(await new Response(data).text()).toBe("<h1>Hello</h1>");
  });

  test("middleware sees the answer as it came, and may replace it", async () => {
    const client = await clientOf(404, { "content-type": "text/html" }, "<h1>No</h1>");
    const seen: number[] = [];
    client.use({
      onResponse({ response }) {
        seen.push(response.status);
        return Response.json([{ uuid: "a" }]);
      },
    });
    expect((await client.GET(LIST)).data).toEqual([{ uuid: "a" }]);
    expect((await list({ client })).data).toEqual([{ uuid: "a" }]);
    expect(seen).toEqual([404, 404]);
  });

  test("middleware may answer itself", async () => {
    const client = createWaldurClient({ baseUrl: "https://waldur.test" });
    const answers = [Response.json([{ uuid: "a" }]), Response.json({ detail: "No." }, { status: 401 })];
    client.use({ onRequest: () => answers.shift() as Response });
    expect((await list({ client })).data).toEqual([{ uuid: "a" }]);
    expect((await list({ client })).error).toMatchObject({ kind: "detail", status: 401, body: { detail: "No." } });
  });
});
