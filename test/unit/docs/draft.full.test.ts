import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type ScaffoldResult, scaffold } from "../../../scripts/docs/index.js";
import { runNode } from "../../../src/io/redocly.js";
import { root } from "../../helpers/contract.js";
import { pageFile, removeDirectories } from "./_skeletons.js";
import { fixture } from "./extract/pages.js";

afterAll(removeDirectories);

// A copy of this project to which two families are added: from their pages to types, functions and a mock.
const project = mkdtempSync(join(tmpdir(), "draft-"));
afterAll(() => rmSync(project, { recursive: true }));
const run = (...args: string[]) => runNode(args, { cwd: project });
const tsx = (...args: string[]) => run("--import", "tsx", ...args);

const schema = {
  openapi: "3.0.3",
  info: { title: "Lamps", version: "1.2.3" },
  paths: {
    "/api/lamps/": {
      get: {
        responses: {
          "200": {
            description: "",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/PublishedLamp" } } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      PublishedLamp: {
        type: "object",
        description: "A lamp as a release publishes it.",
        required: ["key", "unknown"],
        properties: {
          key: { type: "string", nullable: true, format: "hostname", description: "Opens the lamp." },
          sockets: { type: "array", items: { $ref: "#/components/schemas/Socket" } },
        },
      },
      Socket: { type: "object", properties: { volts: { type: "integer", description: "Of the socket." } } },
    },
  },
};

let result: ScaffoldResult;
beforeAll(async () => {
  for (const name of ["openapi", "scripts", "src", "generated", "package.json", "redocly.yaml", "redocly.draft.yaml"])
    cpSync(join(root, name), join(project, name), { recursive: true });
  for (const name of ["tsconfig.json", "tsconfig.build.json"]) cpSync(join(root, name), join(project, name));
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  writeFileSync(join(project, "schema.json"), JSON.stringify(schema));
  result = await scaffold({
    pages: [pageFile(fixture("forms.md")), pageFile(fixture("orders.md"))],
    folder: join(project, "openapi"),
    schema: join(project, "schema.json"),
  });
  const file = join(project, "openapi/openapi.yaml");
  const [main, added] = [readFileSync(file, "utf8"), result.additions ?? ""].map((text) => parse(text));
  const paths = { ...main.paths, ...added.paths };
  writeFileSync(file, stringify({ ...main, tags: [...main.tags, ...added.tags], paths }));
}, 120_000);

const component = (name: string) =>
  parse(readFileSync(join(project, `openapi/components/schemas/${name}.yaml`), "utf8"));

describe("a draft", () => {
  test("takes names, texts, null, formats and what is required from the published schema", () => {
    expect(component("PublishedLamp")).toEqual({
      type: "object",
      description: "A lamp as a release publishes it.",
      required: ["key"],
      properties: {
        key: {
          description: "What opens it, (one per (room|hall, floor) tuple).",
          type: ["string", "null"],
          format: "hostname",
          "x-provenance": "published",
        },
        sockets: { description: "Draft of `sockets`.", type: "array", items: { $ref: "./Socket.yaml" } },
      },
      additionalProperties: true,
      "x-draft": true,
    });
    expect(component("Socket").properties.volts.description).toBe("At most `230|240`");
  });

  test("has the titles and the texts of the page, and examples", () => {
    const { get } = parse(readFileSync(join(project, "openapi/paths/lamps.yaml"), "utf8"));
    expect(get).toMatchObject({ summary: "List lamps", description: "All of them.", "x-draft": true });
    expect(get.responses["200"].content["application/json"].examples).toEqual({
      Draft: { "x-draft": true, value: [{ key: "api.example.com", sockets: [{ volts: 1 }] }] },
    });
    // The contract has no responses for statuses that are not named.
    expect(result.notes).toContainEqual(expect.stringContaining("the response default of lamps_list is left out"));
    expect(Object.keys(get.responses)).toEqual(["200", "207"]);
    expect(get.responses["207"].description).toBe("Some were left out.");
  });

  test("keeps bounds and a list as body", () => {
    const { post } = parse(readFileSync(join(project, "openapi/paths/lamps_{key}_wires.yaml"), "utf8"));
    const { schema: body } = post.requestBody.content["application/json"];
    expect(body).toEqual({ type: "array", items: { $ref: expect.stringMatching(/Request\.yaml$/) } });
    const name = body.items.$ref.replace(/^.*\/|\.yaml$/g, "");
    expect(component(name).properties.colour).toMatchObject({ maxLength: 20, default: "red" });
    expect(component(name).properties.length).toMatchObject({ minimum: 0.5 });
  });

  test("becomes types, functions and a mock that answers", { timeout: 240_000 }, async () => {
    // Without the flag nothing is made of drafts.
    const strict = await tsx("scripts/generate.ts");
    expect([strict.code, strict.stderr]).toEqual([2, expect.stringContaining("This is a draft")]);
    const made = await tsx("scripts/generate.ts", "--draft");
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining("stale: types.ts")]);
    writeFileSync(
      join(project, "src/use.ts"),
      `import { lampsList, lampsWires, marketplaceOffersList } from "../generated/operations.js";
import type { PublishedLamp } from "../generated/types.js";
export const lamps: Promise<unknown> = lampsList({});
export const wires: Promise<unknown> = lampsWires({ path: { key: "a" }, body: [{ colour: "red" }] });
// @ts-expect-error a wire needs a colour
export const bare = lampsWires({ path: { key: "a" }, body: [{}] });
export const lamp: Partial<PublishedLamp> = { key: null };
export const orders = marketplaceOffersList;
`,
    );
    const compiled = await run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--noEmit");
    expect(compiled.stdout).toBe("");
    writeFileSync(
      join(project, "ask.ts"),
      `import { createMockFetch } from "./src/mock/fetch.js";
const fetch = await createMockFetch({ stateless: true });
const headers = { authorization: "Token x" };
const list = await fetch("/api/lamps/", { headers });
const post = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
const wires = await fetch("/api/lamps/a/wires/", { ...post, body: '[{"colour":"blue"}]' });
const wrong = await fetch("/api/lamps/a/wires/", { ...post, body: '[{"colour":1}]' });
console.log(JSON.stringify([list.status, await list.json(), wires.status, wrong.status >= 400]));
`,
    );
    const asked = await tsx("ask.ts");
    expect(asked.stderr).toBe("");
    expect(JSON.parse(asked.stdout)).toEqual([200, [{ key: "api.example.com", sockets: [{ volts: 1 }] }], 202, true]);
  });

  test("reuses what is there already, and names what is not the same", async () => {
    writeFileSync(
      join(project, "openapi/components/schemas/Socket.yaml"),
      "type: object\ndescription: Mine.\nproperties:\n  volts: { type: [integer, 'null'], minimum: 0 }\n",
    );
    writeFileSync(
      join(project, "openapi/components/schemas/Offer.yaml"),
      "type: object\nproperties:\n  uuid: { type: integer }\n  extra: {}\n",
    );
    const folder = join(project, "openapi");
    const again = await scaffold({
      pages: [pageFile(fixture("forms.md"))],
      folder,
      schema: join(project, "schema.json"),
    });
    expect(again.files).toEqual([]);
    expect(again.reused).toContain("components/schemas/Socket.yaml");
    expect(again.different).toEqual([]);
    const orders = await scaffold({ pages: [pageFile(fixture("orders.md"))], folder });
    expect(orders.different.map(({ file }) => file)).toEqual(["components/schemas/Offer.yaml"]);
    expect(orders.different[0]?.differs).toContain("extra is more");
    expect(component("Offer").properties.extra).toEqual({});
  });
});

test.each<[name: string, text: string, says: RegExp]>([
  ["HTML", "<html>", /^\S+other\.json: this is HTML or XML/],
  ["no OpenAPI", "{}", /^\S+other\.json: this is not an OpenAPI document/],
])("a published schema that is %s is refused, and nothing is written", async (_, text, says) => {
  const file = join(project, "other.json");
  writeFileSync(file, text);
  const folder = join(project, "none");
  const error = await scaffold({ pages: [pageFile(fixture("forms.md"))], folder, schema: file }).catch(
    (cause) => cause,
  );
  expect(error).toMatchObject({ name: "FactsError", message: expect.stringMatching(says) });
});
