import { describe, expect, test } from "vitest";
import { formatResult, reportFormats, type VerifyResult, verify } from "../../../src/verify/index.js";
import { rightServer, type Send } from "./_mutate.js";

/** As Waldur makes them, and one with characters that URLs and JSON encode. */
const TOKENS = ["8f3a6c1e9b7d4025a1c8e6f3b9d70452c4e8a1f6", 'eyJ0/eXAi+OiJK"V1QiLCJ=hbGciOiJ'];

/** A right server that knows the caller, and answers otherwise where `answer` says so. */
async function echoing(answer: (key: string, request: Request) => Response | undefined): Promise<Send> {
  const right = await rightServer();
  return async (request) => {
    const sent = request.headers.get("authorization") ?? "";
    const key = TOKENS.find((each) => sent === `Token ${each}`);
    const headers = new Headers(request.headers);
    if (key !== undefined) headers.set("authorization", "Token staff");
    const made = new Request(request, { headers });
    return (key === undefined ? undefined : answer(key, request)) ?? right(made);
  };
}

const json = (body: unknown, status: number, headers: HeadersInit = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const isList = ({ method, url }: Request) => method === "GET" && /policies\/\?/.test(url);

type Echo = (key: string, request: Request) => Response | undefined;
const everywhere: Record<string, Echo> = {
  "debug page": (key, request) =>
    isList(request)
      ? new Response(`<pre>HTTP_AUTHORIZATION = 'Token ${key}'</pre>`, {
          status: 500,
          headers: { "content-type": "text/html" },
        })
      : undefined,
  "end of a long debug page": (key, request) =>
    isList(request) ? new Response(`${"x".repeat(275)} ${key} ${key}`, { status: 500 }) : undefined,
  "errors by field": (key, request) => (isList(request) ? json({ [key]: [`Bearer ${key}`] }, 400) : undefined),
  "start of a 400": (key, request) => (/no-/.test(request.url) ? json([`${"y".repeat(70)} ${key}`], 400) : undefined),
  redirect: (key, request) =>
    isList(request)
      ? new Response(null, { status: 302, headers: { location: `https://sso/?next=${encodeURIComponent(key)}` } })
      : undefined,
  "Link and X-Result-Count": (key, request) =>
    isList(request)
      ? json([], 200, {
          link: `<http://mock/?token=${encodeURIComponent(key)}&page=7>; rel="first"`,
          "x-result-count": `TOKEN ${key.toUpperCase()}`,
        })
      : undefined,
  "content type": (key, request) =>
    isList(request) ? new Response("[]", { headers: { "content-type": `text/x; a="${key}"` } }) : undefined,
  "name of a header": (key, request) =>
    isList(request) && /^\w+$/.test(key) ? new Response("[]", { headers: { [`x-${key}`]: key } }) : undefined,
  "keys and values of JSON": (key, request) =>
    isList(request)
      ? json([{ [key]: key, uuid: key, url: `http://mock/api/${key}/`, [`_${key}`]: { [key]: 1 } }], 200)
      : undefined,
  "escaped JSON": (key, request) =>
    isList(request)
      ? new Response(`["${[...key].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("")}"`, {
          headers: { "content-type": "application/json" },
        })
      : undefined,
  "refused token": (key) => json({ detail: `Invalid token ${key}.` }, 401),
  "reset connection": (key) => {
    throw new TypeError("fetch failed", { cause: new Error(`bad header: Token ${key}`) });
  },
  "reset connection later": (key, request) => {
    if (isList(request)) throw new TypeError(`bad header: Token ${key}`);
    return undefined;
  },
};

/** Everything that leaves: reports in six forms, or what is thrown. */
async function outputOf(token: string, echo: Echo): Promise<string> {
  const fetch = await echoing(echo);
  let result: VerifyResult;
  try {
    result = await verify({
      url: "http://mock",
      token,
      fetch,
      operations: ["marketplace_customer_component_usage_policies_list"],
    });
  } catch (error) {
    const { message, stack, cause } = error as Error;
    return [message, stack, String(cause)].join("\n");
  }
  return [JSON.stringify(result), ...reportFormats.map((format) => formatResult(result, format))].join("\n");
}

describe.each(TOKENS)("%s", (token) => {
  test.each(Object.entries(everywhere))("is in nothing that comes out: %s", async (_, echo) => {
    const output = await outputOf(token, echo);
    const part = token.slice(0, 12);
    for (const form of [part, part.toUpperCase(), encodeURIComponent(part), JSON.stringify(part).slice(1, -1)])
      expect(output.toLowerCase()).not.toContain(form.toLowerCase());
  });
});

test("where it was sent back, its name stands", async () => {
  const { "debug page": echo } = everywhere;
  const fetch = await echoing(echo as Echo);
  const { findings } = await verify({
    url: "http://mock",
    token: TOKENS[0],
    fetch,
    operations: ["marketplace_customer_component_usage_policies_list"],
  });
  expect(findings.map(({ got }) => got)).toContainEqual(expect.stringContaining("'Token $WALDUR_TOKEN'"));
});
