import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";

const SCHEMA = `openapi: 3.0.3
info: { title: Waldur, version: 7.9.0 }
paths:
  /api/clubs/:
    get:
      responses:
        "200":
          description: ""
          content:
            application/json:
              schema: { type: array, items: { type: object, properties: { name: { type: string } } } }
`;

let folder: string;
let schema: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-"));
  schema = join(folder, "schema.yaml");
  vi.stubEnv("XDG_CACHE_HOME", join(folder, "cache"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = async (fetch: Awaited<ReturnType<typeof createMockFetch>>, path: string, token = "staff") =>
  fetch(new Request(`http://mock${path}`, { headers: { Authorization: `Token ${token}` } }));

test.each([{ stateless: false }, { stateless: true }])(
  "responds outside the contract alone, stateless $stateless",
  async (kind) => {
    writeFileSync(schema, SCHEMA);
    const fetch = await createMockFetch({ ...kind, schema });
    const clubs = await ask(fetch, "/api/clubs/");
    expect([clubs.status, await clubs.json()]).toEqual([
      200,
      [{ name: "Name" }, { name: "Name 2" }, { name: "Name 3" }],
    ]);
    expect((await ask(fetch, "/api/boats/")).status).toBe(404);
    const resources = await (await ask(fetch, "/api/marketplace-provider-resources/")).json();
    expect(resources[0]).toHaveProperty("offering_uuid");
    const { outside, broken } = fetch.control.report();
    expect([broken, outside.map(({ path }) => path)]).toEqual([0, ["/api/clubs/", "/api/boats/"]]);
  },
);

test("a caller whom the mock does not know gets 401", async () => {
  writeFileSync(schema, SCHEMA);
  expect((await ask(await createMockFetch({ schema }), "/api/clubs/", "nobody")).status).toBe(401);
});

test("the schema is read with the first request for it, and kept as JSON", async () => {
  writeFileSync(schema, "neither: [JSON");
  const fetch = await createMockFetch({ schema });
  expect((await ask(fetch, "/api/marketplace-provider-resources/")).status).toBe(200);
  const refused = await ask(fetch, "/api/clubs/");
  expect([refused.status, (await refused.json()).detail]).toEqual([502, expect.stringContaining(schema)]);
  writeFileSync(schema, SCHEMA);
  expect((await ask(fetch, "/api/clubs/")).status).toBe(200);
  const cache = join(folder, "cache", "waldur-marketplace-contract");
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^schema-[0-9a-f]{64}\.json$/)]);
  writeFileSync(join(cache, readdirSync(cache)[0] as string), '{"openapi":"3.0.3","paths":{}}');
  expect((await ask(await createMockFetch({ schema }), "/api/clubs/")).status).toBe(404);
});

test.each([
  { what: "a file that is not there", options: { schema: "nowhere.yaml" } },
  { what: "a server beside it", options: { schema: import.meta.filename, forward: "https://waldur.example.com" } },
])("$what is refused at the start", async ({ options }) => {
  await expect(createMockFetch(options)).rejects.toMatchObject({ name: "MockStartError" });
});
