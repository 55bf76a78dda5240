import { describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import type { WaldurResponse } from "../../../src/mock/drf/call.js";
import { makeEngine } from "../../../src/mock/engine.js";
import type { Exchange, MockRequest } from "../../../src/mock/exchange/exchange.js";
import { respond } from "../../../src/mock/http/respond.js";
import { makeSession } from "../../../src/mock/session/session.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { appOf } from "../http/_app.js";

const resource = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";

interface Ask {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  body?: string;
}
function requestOf({ method = "GET", url = resource, headers, body }: Ask): MockRequest {
  const json = body === undefined ? {} : { "content-type": "application/json", "content-length": String(body.length) };
  return {
    method,
    url,
    headers: { authorization: "Token staff", ...json, ...headers },
    body: body === undefined ? undefined : Buffer.from(body),
    origin: "http://mock.test",
  };
}

const { respond: answer } = makeSession({
  contract: baseContract,
  world: defaultWorld(),
  clock: { from: EXAMPLE_NOW },
  orderDelay: 2000,
  seed: 1,
});
const engine = makeEngine({ contract: baseContract, respond: answer });
const exchange = async (ask: Ask): Promise<Exchange> => engine(requestOf(ask));

describe("what a client does wrong is recorded, and answered as Waldur answers it", () => {
  test("nothing is wrong with a typical request", async () => {
    expect(await exchange({ method: "POST", url: `${resource}set_paused/`, body: '{"paused": false}' })).toMatchObject({
      operation: "marketplace_provider_resources_set_paused",
      stateless: false,
      requestViolations: [],
      responseViolations: [],
      response: { status: 200 },
    });
  });

  test.each([
    {
      what: "a query parameter of the wrong kind",
      ask: { url: "/api/marketplace-provider-resources/?page_size=many" },
      status: 200,
      violation: { part: "query", place: "page_size", rule: "type" },
    },
    {
      what: "a query parameter that nobody declares",
      ask: { url: `${resource}?colour=red` },
      status: 200,
      violation: { part: "query", place: "colour", rule: "declared" },
    },
    {
      what: "a path that is no uuid",
      ask: { url: resource.replace("b9005020", "zz") },
      status: 404,
      violation: { part: "path", place: "uuid", rule: "pattern" },
    },
    {
      what: "a field of the wrong kind",
      ask: { method: "POST", url: `${resource}set_paused/`, body: '{"paused": "yes"}' },
      status: 200,
      violation: { part: "body", place: "/paused", rule: "type" },
    },
    {
      what: "malformed JSON",
      ask: { method: "POST", url: `${resource}set_paused/`, body: "{" },
      status: 400,
      violation: { part: "body", place: "", rule: "json" },
    },
    {
      what: "a form",
      ask: {
        method: "POST",
        url: `${resource}set_paused/`,
        body: "paused=true",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
      status: 200,
      violation: { part: "content-type", place: "", rule: "declared" },
    },
    {
      what: "a body that nobody asked for",
      ask: { method: "POST", url: `${resource}refresh_last_sync/`, body: "{}" },
      status: 200,
      violation: { part: "body", place: "", rule: "declared" },
    },
    {
      what: "no body where one is needed",
      ask: { method: "POST", url: `${resource}set_slug/` },
      status: 400,
      violation: { part: "body", place: "", rule: "required" },
    },
  ])("$what", async ({ ask, status, violation }) => {
    const { response, requestViolations, responseViolations } = await exchange(ask);
    expect(response.status).toBe(status);
    expect(requestViolations).toMatchObject([violation]);
    expect(responseViolations).toEqual([]);
  });
});

describe("an example is given to requests that prefer one", () => {
  test.each(["code=404", "example=ResourceErred", "dynamic=false"])("Prefer: %s", async (prefer) => {
    expect(await exchange({ headers: { prefer } })).toMatchObject({ stateless: true, findings: [] });
  });

  test.each(["delay=300", "respond-async", "seed=1"])("not for Prefer: %s", async (prefer) => {
    expect(await exchange({ headers: { prefer } })).toMatchObject({ stateless: false });
  });

  test("with what Prism finds wrong", async () => {
    const { findings } = await exchange({
      method: "POST",
      url: `${resource}set_paused/`,
      body: '{"paused": "yes"}',
      headers: { prefer: "code=400" },
    });
    expect(findings).toMatchObject([{ location: ["request", "body", "paused"], severity: "Error" }]);
  });
});

describe("the length of a body is in bytes", () => {
  test.each([{ name: "plain" }, { name: "größer" }, { name: "\u2603" }])("$name", async ({ name }) => {
    const headers = { "Content-Type": "application/json" };
    const engine = makeEngine({ contract: baseContract, respond: () => ({ status: 200, headers, body: { name } }) });
    const { response } = await engine(requestOf({}));
    const length = String(Buffer.byteLength(JSON.stringify({ name })));
    expect(response).toMatchObject({ headers: ["Content-Type", "application/json", "Content-Length", length] });
  });
});

describe("what the mock does wrong", () => {
  const broken = (answer: Partial<WaldurResponse>) =>
    makeEngine({
      contract: baseContract,
      respond: () => ({ status: 200, headers: { "Content-Type": "application/json" }, body: {}, ...answer }),
    });
  const text = async (answer: ReturnType<typeof respond>) => String((await answer).body);

  test("is a 500 that names operation and place, when it is to be strict", async () => {
    const body = { status: "done", extra: "\u2603" };
    const app = appOf(broken({ body: { ...body, status: 5 } }), { strict: true });
    const answer = respond(app, requestOf({ method: "POST", url: `${resource}set_paused/`, body: '{"paused": true}' }));
    expect((await answer).status).toBe(500);
    expect(await text(answer)).toBe(
      '{"detail":"The response of the mock does not conform to the contract; please report it. marketplace_provider_resources_set_paused 200: body /status must be string"}',
    );
  });

  test("is told in a header otherwise", async () => {
    const exchanges: Exchange[] = [];
    const onExchange = (each: Exchange) => exchanges.push(each);
    const app = appOf(broken({ status: 418 }), { strict: false, observers: [onExchange] });
    const { status, headers } = await respond(app, requestOf({}));
    expect(status).toBe(418);
    expect(headers[headers.indexOf("X-Mock-Violations") + 1]).toMatch(
      /^marketplace_provider_resources_retrieve 418: status 418 is not declared for/,
    );
    expect(exchanges).toMatchObject([{ responseViolations: [{ part: "status" }], response: { status: 418 } }]);
  });

  test("is seen in the answers that no operation lists, too", async () => {
    const { responseViolations } = await broken({ status: 405, body: {} })(
      requestOf({ method: "PUT", url: `${resource}pull/` }),
    );
    expect(responseViolations).toMatchObject([{ part: "body", rule: "required" }]);
  });

  test("records may lack the fields that were not chosen", async () => {
    const selected = requestOf({ url: `${resource}?field=name` });
    expect((await broken({ body: { name: "a" } })(selected)).responseViolations).toEqual([]);
    expect((await broken({ body: {} })(selected)).responseViolations).toMatchObject([{ place: "", rule: "required" }]);
    expect((await broken({ body: {} })(requestOf({}))).responseViolations.length).toBeGreaterThan(10);
  });
});
