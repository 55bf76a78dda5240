import { describe, expect, test } from "vitest";
import { makePublished } from "../../../src/mock/prism/published.js";
import type { Published } from "../../../src/mock/prism/published-routes.js";

const UUID = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const uuid = { name: "uuid", in: "path", required: true, schema: { type: "string", format: "uuid" } };
const json = (schema: object) => ({ description: "", content: { "application/json": { schema } } });
const CLUB = { $ref: "#/components/schemas/Club" };

/** A schema in the manner of those that Waldur publishes, with what makes them hard to read. */
const SCHEMA = {
  openapi: "3.0.3",
  paths: {
    "/api/clubs/": {
      get: { responses: { "200": json({ type: "array", items: CLUB }) } },
      head: { responses: { "200": { description: "" } } },
      post: {
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/ClubRequest" }) },
        responses: { "201": json(CLUB) },
      },
    },
    "/api/clubs/{uuid}/": {
      get: { parameters: [uuid], responses: { "200": json(CLUB) } },
      delete: { parameters: [uuid], responses: { "204": { description: "" } } },
    },
    "/api/clubs/mine/": { get: { responses: { "200": json(CLUB) } } },
    "/api/towns/{uuid}/": { get: { parameters: [uuid], responses: { "200": json({ type: "object" }) } } },
    "/api/motto/": {
      get: {
        security: [{ tokenAuth: [] }, {}],
        responses: {
          "200": { description: "", content: { "text/plain": { schema: { type: "string", example: "Onwards" } } } },
        },
      },
    },
  },
  components: {
    securitySchemes: { tokenAuth: { type: "apiKey", in: "header", name: "Authorization" } },
    schemas: {
      Club: {
        type: "object",
        required: ["url", "uuid"],
        properties: {
          url: { type: "string", format: "uri" },
          uuid: { type: "string", format: "uuid" },
          name: { type: "string", maxLength: 30 },
          fee: { type: "string", format: "decimal" },
          founded: { type: "string", format: "date" },
          town: { type: "string", format: "uri" },
          town_uuid: { type: "string", format: "uuid" },
          options: { type: "object", additionalProperties: {} },
          parent: { nullable: true, allOf: [CLUB] },
        },
      },
      ClubRequest: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1 },
          town: { type: "string", format: "uuid" },
          kind: { nullable: true, oneOf: [{ type: "string", enum: ["chess"] }, { enum: [""] }] },
        },
      },
    },
  },
  security: [{ tokenAuth: [] }],
} as unknown as Published;

const published = makePublished(
  async () => SCHEMA,
  (authorization) => authorization === "Token staff",
);

interface Options {
  token?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
}
async function ask(method: string, url: string, { token = "staff", headers = {}, body }: Options = {}) {
  const response = await published({
    method,
    url,
    headers: {
      ...(token === null ? {} : { authorization: `Token ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
    origin: "http://mock.test",
  });
  const isJson = response.headers.some((value) => value.startsWith("application/json"));
  return { ...response, body: response.body && isJson ? JSON.parse(response.body) : response.body };
}

test("a list has three records, each with a UUID, a name and a URL of its own, always the same", async () => {
  const { status, headers, body } = await ask("GET", "/api/clubs/?page_size=2");
  expect([status, headers.slice(0, 2)]).toEqual([200, ["X-Result-Count", "3"]]);
  expect(body).toHaveLength(3);
  for (const club of body) {
    expect(club.uuid).toMatch(/^[0-9a-f]{32}$/);
    expect(club.url).toBe(`http://mock.test/api/clubs/${club.uuid}/`);
    expect(club.town).toBe(`http://mock.test/api/towns/${club.town_uuid}/`);
  }
  expect(body.map((club: { name: string }) => club.name)).toEqual(["Name", "Name 2", "Name 3"]);
  expect(body[0]).toMatchObject({ fee: "12.50", founded: "2025-11-21", options: {} });
  expect((await ask("GET", "/api/clubs/")).body).toEqual(body);
  expect((await ask("GET", "/api/clubs/?page=2")).status).toBe(404);
});

test("a record has the UUID that was asked for, in Waldur's form", async () => {
  const dashed = "4EE5F597-5E03-4A2E-B2F8-A56EAEFB0F45";
  for (const asked of [UUID, dashed])
    expect((await ask("GET", `/api/clubs/${asked}/`)).body).toMatchObject({
      uuid: UUID,
      url: `http://mock.test/api/clubs/${UUID}/`,
    });
  const mine = (await ask("GET", "/api/clubs/mine/")).body;
  expect(mine.url).toBe(`http://mock.test/api/clubs/${mine.uuid}/`);
});

test("HEAD has the headers of GET and no body", async () => {
  const { status, headers, body } = await ask("HEAD", "/api/clubs/");
  expect([status, headers.slice(0, 2), body]).toEqual([200, ["X-Result-Count", "3"], undefined]);
});

test("text is text, and 204 has no body", async () => {
  expect(await ask("GET", "/api/motto/", { token: null })).toMatchObject({ status: 200, body: "Onwards" });
  expect(await ask("DELETE", `/api/clubs/${UUID}/`)).toMatchObject({ status: 204, body: undefined });
});

describe("a body is checked against the schema, with errors by field", () => {
  test.each([
    { body: { name: "Rook", town: UUID, kind: null }, status: 201, fields: undefined },
    { body: {}, status: 400, fields: ["name"] },
    { body: { name: 5, kind: "golf" }, status: 400, fields: ["name", "kind"] },
  ])("$body: $status", async ({ body, status, fields }) => {
    const answered = await ask("POST", "/api/clubs/", { body });
    expect(answered.status).toBe(status);
    if (fields) expect(Object.keys(answered.body)).toEqual(fields);
  });
  test("a missing field reads as in Waldur", async () => {
    expect((await ask("POST", "/api/clubs/", { body: {} })).body).toEqual({ name: ["This field is required."] });
  });
});

test.each([
  { what: "no token", method: "GET", url: "/api/clubs/", token: null, status: 401 },
  { what: "an unknown token", method: "GET", url: "/api/clubs/", token: "x", status: 401 },
  { what: "an unknown path", method: "GET", url: "/api/boats/", status: 404 },
  { what: "a path that is no UUID", method: "GET", url: "/api/clubs/nobody/", status: 404 },
  { what: "a path without its slash", method: "GET", url: "/api/clubs?a=1", status: 301 },
  { what: "another method", method: "PUT", url: "/api/clubs/", status: 405 },
  { what: "an error that was asked for", method: "GET", url: "/api/clubs/", prefer: "code=403", status: 403 },
  { what: "an invalid preference", method: "GET", url: "/api/clubs/", prefer: "code=many", status: 400 },
])("$what: $status", async ({ method, url, token, prefer, status }) => {
  const answered = await ask(method, url, {
    ...(token !== undefined && { token }),
    ...(prefer && { headers: { prefer } }),
  });
  expect(answered.status).toBe(status);
});

test("a schema that cannot be read is read again for the next request", async () => {
  let tries = 0;
  const late = makePublished(
    async () => {
      if (tries++ === 0) throw new Error("schema.yaml: no such file");
      return SCHEMA;
    },
    () => true,
  );
  const request = { method: "GET", url: "/api/motto/", headers: {}, body: undefined, origin: "http://mock.test" };
  const first = await late(request);
  expect([first.status, first.body]).toEqual([502, expect.stringContaining("schema.yaml: no such file")]);
  expect((await late(request)).status).toBe(200);
});
