import { describe, expect, test, vi } from "vitest";
import {
  configureWaldur,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  type Token,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { forgetConfiguration, LIST, logged, observed, SECRET, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

const baseUrl = "https://waldur.test";
const sentBy = (request: Request | undefined) => request?.headers.get("authorization");

describe("a token", () => {
  const forms: { form: string; token: () => Token; sent: string | null }[] = [
    { form: "a string", token: () => "abc", sent: "Token abc" },
    { form: "with its prefix", token: () => "Token abc", sent: "Token abc" },
    { form: "with its prefix in another case, and blanks", token: () => " tOkEN \n abc\n", sent: "Token abc" },
    { form: "a promise", token: () => Promise.resolve("abc"), sent: "Token abc" },
    { form: "a function", token: () => () => "Token abc", sent: "Token abc" },
    { form: "an async function", token: () => async () => "abc", sent: "Token abc" },
    { form: "undefined", token: () => undefined, sent: null },
    { form: "null, in plain JavaScript", token: () => null as unknown as Token, sent: null },
    { form: "a function that has none", token: () => () => undefined, sent: null },
    { form: "a function that has null", token: () => () => null as unknown as string, sent: null },
    { form: "an empty string", token: () => "", sent: null },
    { form: "a prefix without a key", token: () => "Token ", sent: null },
    { form: "a bearer", token: () => ({ bearer: "a.b-c_d==" }), sent: "Bearer a.b-c_d==" },
    { form: "a bearer with its prefix", token: () => ({ bearer: "bearer abc" }), sent: "Bearer abc" },
    { form: "a bearer's promise", token: () => ({ bearer: Promise.resolve("abc") }), sent: "Bearer abc" },
    { form: "a bearer's function", token: () => ({ bearer: async () => "abc" }), sent: "Bearer abc" },
    { form: "an empty bearer", token: () => ({ bearer: undefined }), sent: null },
  ];

  describe.each(forms)("$form", ({ token, sent }) => {
    test.each(WAYS)("by $way", async ({ connect }) => {
      const { fetch, requests } = observed();
      expect(await list(connect({ baseUrl, fetch, token: token() }))).toMatchObject({ data: [] });
      expect(requests.map(sentBy)).toEqual([sent]);
    });

    test.each(WAYS)("as `auth`, before the token of $way", async ({ connect }) => {
      const { fetch, requests } = observed();
      const options = connect({ baseUrl, fetch, token: "other" });
      expect(await list({ ...options, auth: token() })).toMatchObject({ data: [] });
      expect(requests.map(sentBy)).toEqual([sent ?? "Token other"]);
    });

    test("by path", async () => {
      const { fetch, requests } = observed();
      await createWaldurClient({ baseUrl, fetch, token: token() }).GET(LIST);
      expect(requests.map(sentBy)).toEqual([sent]);
    });
  });

  test.each(WAYS)("a function is asked for every request, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    let count = 0;
    const options = connect({ baseUrl, fetch, token: () => `key${++count}` });
    await list(options);
    await list(options);
    expect(requests.map(sentBy)).toEqual(["Token key1", "Token key2"]);
  });

  test.each(WAYS)("a header of the call goes before the token of $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    await list({ ...connect({ baseUrl, fetch, token: "abc" }), headers: { Authorization: "Token own" } });
    expect(requests.map(sentBy)).toEqual(["Token own"]);
  });
});

describe("a token that cannot be sent", () => {
  const broken = [
    "s3cr3t t0k3n",
    "s3cr3t\nt0k3n",
    "s3cr3t\r\nX: t0k3n",
    "s3cr3t\0t0k3n",
    "s3cr3tñt0k3n",
    "s3cr3tключt0k3n",
  ];
  const tokens: Token[] = [
    ...broken,
    ...broken.map((bearer) => ({ bearer })),
    "Bearer s3cr3t",
    async () => "Bearer s3cr3t",
  ];

  test.each(WAYS)("is refused by $way, unsent and untold", async ({ connect }) => {
    const { fetch, requests } = observed();
    for (const token of tokens) {
      for (const auth of [undefined, token]) {
        const options = connect({ baseUrl, fetch, ...(auth ? {} : { token }) });
        const { error } = await list({ ...options, auth });
        expect(error?.kind).toBe("invalid");
        expect(error?.message).toBe(
          `GET ${LIST} was not sent: the token has an invalid character; pass an OIDC token as { bearer }`,
        );
        expect(logged(error)).not.toMatch(/s3cr3t|t0k3n/);
      }
    }
    expect(requests).toEqual([]);
  });

  test("is refused by path as well", async () => {
    const { fetch, requests } = observed();
    for (const token of tokens) {
      const error = await createWaldurClient({ baseUrl, fetch, token })
        .GET(LIST)
        .catch((error: unknown) => error);
      expect(error).toMatchObject({ name: "ContractError" });
      expect(logged(error)).not.toMatch(/s3cr3t|t0k3n/);
    }
    expect(requests).toEqual([]);
  });

  test.each(WAYS)("nor does a header tell what it could not carry, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    const headers = { Authorization: `Token ${SECRET}\nX` };
    const { error } = await list({ ...connect({ baseUrl, fetch }), headers });
    expect(error?.message).toBe(`GET ${LIST} was not sent: a header is malformed`);
    expect(logged(error)).not.toContain(SECRET);
    let thrown: unknown;
    try {
      connect({ baseUrl, headers });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "ContractError" });
    expect(logged(thrown)).not.toContain(SECRET);
    expect(requests).toEqual([]);
  });
});

describe("a token that is not to be had", () => {
  const reason = new Error("the session has ended");
  const failing: { form: string; token: () => Token }[] = [
    { form: "a rejected promise", token: () => Promise.reject(reason) },
    { form: "a bearer's rejected promise", token: () => ({ bearer: Promise.reject(reason) }) },
    {
      form: "a function that throws",
      token: () => () => {
        throw reason;
      },
    },
    { form: "an async function that throws", token: () => ({ bearer: () => Promise.reject(reason) }) },
  ];

  describe.each(failing)("$form", ({ token }) => {
    test.each(WAYS)("is an error of the call by $way, and of nothing else", async ({ connect }) => {
      const { fetch, requests } = observed();
      const options = connect({ baseUrl, fetch, token: token() });
      // Nobody has asked for it yet.
      await new Promise((done) => setImmediate(done));
      for (const call of [list(options), list({ ...options, auth: token() })])
        expect((await call).error).toMatchObject({
          kind: "invalid",
          // What others say may hold a secret.
          message: `GET ${LIST} was not sent: see its cause`,
          cause: reason,
        });
      expect(requests).toEqual([]);
    });

    test("is nothing to a call that fails before it is asked for", async () => {
      const { error } = await list({ auth: token(), baseUrl: "waldur.test" });
      expect(error?.message).toMatch(/give a baseUrl such as/);
    });
  });

  describe.each<{ form: string; token: () => Token }>([
    { form: "a promise", token: () => new Promise(() => {}) },
    { form: "a function", token: () => () => new Promise(() => {}) },
    { form: "a bearer", token: () => ({ bearer: () => new Promise(() => {}) }) },
  ])("$form that never ends", ({ token }) => {
    test.each(WAYS)("does not outlive the signal, by $way", async ({ connect }) => {
      const { fetch, requests } = observed();
      for (const auth of [undefined, token()]) {
        const call = { ...connect({ baseUrl, fetch, ...(auth ? {} : { token: token() }) }), auth };
        const timedOut = await list({ ...call, signal: AbortSignal.timeout(10) });
        expect(timedOut.error?.kind).toBe("timeout");
        const aborted = await list({ ...call, signal: AbortSignal.abort("left") });
        expect(aborted.error).toMatchObject({ kind: "aborted", cause: "left" });
      }
      expect(requests).toEqual([]);
    });
  });

  test("a call that was cancelled before it began sends nothing", async () => {
    const { fetch, requests } = observed();
    const token = vi.fn(() => "abc");
    configureWaldur({ baseUrl, fetch, token });
    expect((await list({ signal: AbortSignal.abort() })).error?.kind).toBe("aborted");
    expect([requests, token.mock.calls]).toEqual([[], []]);
  });
});
