import { describe, expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  marketplaceProviderResourcesGlauthUsersConfigRetrieve as config,
  marketplaceComponentUsagesCount as count,
  createWaldurClient,
  InvalidRequestError,
  marketplaceComponentUsagesList as list,
  NetworkError,
  marketplaceComponentUsagesSetUsage as setUsage,
  TimeoutError,
  UnexpectedAnswerError,
  unwrap,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { LIST, observed } from "./_ways.js";

refuseUnhandledRejections();

const baseUrl = "https://waldur.test";
const clientOf = (answer: Parameters<typeof observed>[0]) =>
  createWaldurClient({ baseUrl, fetch: observed(answer).fetch });
const refused =
  (status: number, body: unknown = { detail: "No." }) =>
  () =>
    Response.json(body, { status });
const body = { resource: "b9005020ea014056801f86ab919a8aef", usages: [{ type: "cpu", amount: 1 }] };
const post = "/api/marketplace-component-usages/set_usage/" as const;

describe("the data", () => {
  const client = clientOf(() => Response.json([{ uuid: "a" }], { headers: { "X-Result-Count": "1" } }));

  test("of a function and of a call by path, awaited or not", async () => {
    expect(await unwrap(list({ client }))).toEqual([{ uuid: "a" }]);
    expect(await unwrap(await list({ client }))).toEqual([{ uuid: "a" }]);
    expect(await unwrap(client.GET(LIST))).toEqual([{ uuid: "a" }]);
    expect(await unwrap(await client.GET(LIST))).toEqual([{ uuid: "a" }]);
    expect(await list({ client, throwOnError: true })).toEqual([{ uuid: "a" }]);
  });

  test("of HEAD is the number, or by path nothing", async () => {
    expect(await unwrap(count({ client }))).toBe(1);
    expect(await unwrap(client.HEAD(LIST))).toBeUndefined();
  });

  test("of an empty answer is nothing", async () => {
    const client = clientOf(() => new Response(null, { status: 201 }));
    expect(await unwrap(setUsage({ client, body }))).toBeUndefined();
    expect(await unwrap(client.POST(post, { body }))).toBeUndefined();
  });

  test("that is false in itself is data", async () => {
    const client = clientOf(
      () => new Response(null, { headers: { "X-Result-Count": "0", "content-type": "text/plain" } }),
    );
    expect(await unwrap(count({ client }))).toBe(0);
    expect(await unwrap(config({ client, path: { uuid: body.resource } }))).toBe("");
  });
});

describe("the error", () => {
  test("of a function is thrown as it is", async () => {
    const client = clientOf(refused(401));
    const result = await list({ client });
    await expect(unwrap(result)).rejects.toBe(result.error);
    await expect(unwrap(list({ client }))).rejects.toEqual(result.error);
    await expect(list({ client, throwOnError: true })).rejects.toEqual(result.error);
  });

  test.each([
    { status: 400, sent: { type: ["No."] }, kind: "validation", message: "400: type: No." },
    { status: 400, sent: ["No."], kind: "validation", message: "400: No." },
    { status: 401, sent: { detail: "No." }, kind: "detail", message: "401: No." },
    { status: 403, sent: { detail: "No." }, kind: "detail", message: "403: No." },
  ])("by path is made of the same class: $status $sent", async ({ status, sent, kind, message }) => {
    const client = clientOf(refused(status, sent));
    const [error, own] = await Promise.all([
      unwrap(client.POST(post, { body, params: { query: { page: 1 } as never } })).catch((error: unknown) => error),
      setUsage({ client, body }).then(({ error }) => error),
    ]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind, status, method: "POST", url: baseUrl + post, body: sent });
    expect((error as Error).message).toBe(`POST ${baseUrl}${post} answered ${message}`);
    expect(own).toEqual(error);
  });

  test.each([
    { status: 401, kind: "detail", text: { detail: "401" } },
    { status: 400, kind: "validation", text: { detail: "400" } },
    { status: 404, kind: "detail", text: { detail: "404" } },
  ])("of HEAD has no body, and the status instead: $status", async ({ status, kind, text }) => {
    const client = clientOf(() => new Response(null, { status }));
    const error = await unwrap(client.HEAD(LIST)).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind, status, method: "HEAD", body: text });
    expect(await count({ client })).toMatchObject({ error: { kind, status, method: "HEAD", body: text } });
  });

  test.each([
    { name: "a page", answer: () => new Response("<h1>No</h1>", { status: 404 }), body: "<h1>No</h1>" },
    { name: "an empty 500", answer: () => new Response(null, { status: 500 }), body: { detail: "500" } },
    { name: "a 503 with a reason", answer: refused(503), body: { detail: "No." } },
    { name: "the JSON null", answer: refused(400, null), body: null },
    { name: "a JSON number", answer: refused(400, 5), body: 5 },
  ])("by path that is $name is unexpected", async ({ answer, body }) => {
    const error = await unwrap(clientOf(answer).GET(LIST)).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    const { status } = answer();
    expect(error).toMatchObject({
      message: `GET ${baseUrl}${LIST} answered ${status}: an error that the contract does not declare`,
      status,
      body,
    });
  });

  test("of HEAD with 500 is unexpected", async () => {
    const client = clientOf(() => new Response(null, { status: 500 }));
    await expect(unwrap(client.HEAD(LIST))).rejects.toThrow(UnexpectedAnswerError);
  });

  test("knows its request although middleware gave the answer", async () => {
    const client = clientOf(refused(404));
    client.use({ onResponse: ({ response }) => new Response(response.body, response) });
    await expect(unwrap(client.GET(LIST))).rejects.toMatchObject({ method: "GET", url: baseUrl + LIST, status: 404 });
  });

  const never = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => {
      const stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      signal.addEventListener("abort", stop);
    });
  test.each([
    { of: "the network", answer: () => Promise.reject(new TypeError("fetch failed")), error: NetworkError },
    { of: "time", answer: never, signal: () => AbortSignal.timeout(10), error: TimeoutError },
    { of: "the caller", answer: never, signal: () => AbortSignal.abort(), error: AbortError },
    { of: "a redirect", answer: () => new Response(null, { status: 301 }), error: UnexpectedAnswerError },
    {
      of: "half some JSON",
      answer: () => new Response("[{", { headers: { "content-type": "application/json" } }),
      error: UnexpectedAnswerError,
    },
  ])("is that $of for both", async ({ answer, signal, error }) => {
    const client = clientOf(answer);
    const options = () => (signal ? { signal: signal() } : {});
    await expect(unwrap(list({ client, ...options() }))).rejects.toThrow(error);
    await expect(unwrap(client.GET(LIST, options()))).rejects.toThrow(error);
  });

  test("without an answer needs none", async () => {
    const result = await list({ baseUrl: "waldur.test" });
    expect(result.response).toBeUndefined();
    await expect(unwrap(result)).rejects.toThrow(InvalidRequestError);
  });
});
