import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { redocly } from "../../scripts/redocly.js";
import { root } from "../helpers/contract.js";

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}
// biome-ignore lint/suspicious/noExplicitAny: the cases below reach into a document whose shape is the point of the test
type Document = any;

const SET_SLUG = "/api/marketplace-provider-resources/{uuid}/set_slug/";
const USAGES = "/api/marketplace-component-usages/";

/** One way to break the tiny document, and what the linter must say of it. */
const CASES: { rule: string; name: string; breaks: (document: Document) => void; says: RegExp }[] = [
  {
    rule: "contract/facts-cited",
    name: "no page is cited",
    breaks: (d) => delete d.paths[USAGES].get.externalDocs,
    says: /^Name the docs page/,
  },
  {
    rule: "contract/facts-cited",
    name: "the wrong page is cited",
    breaks: (d) => {
      d.paths[USAGES].get.externalDocs.url = d.paths[SET_SLUG].post.externalDocs.url;
    },
    says: /must lead to .*\/usage-and-stats\/component-usages\//,
  },
  {
    rule: "contract/names-as-documented",
    name: "an operationId that no page has",
    breaks: (d) => {
      d.paths[USAGES].get.operationId = "listComponentUsages";
    },
    says: /^No docs page has an operation "listComponentUsages"/,
  },
  {
    rule: "contract/names-as-documented",
    name: "another URL than the page has",
    breaks: (d) => {
      d.paths["/api/component-usages/"] = d.paths[USAGES];
      delete d.paths[USAGES];
    },
    says: /as GET \/api\/marketplace-component-usages\/, not GET \/api\/component-usages\//,
  },
  {
    rule: "contract/names-as-documented",
    name: "another request model than the page has",
    breaks: (d) => {
      d.components.schemas.Slug = d.components.schemas.ResourceSlugRequest;
      d.paths[SET_SLUG].post.requestBody.content["application/json"].schema.$ref = "#/components/schemas/Slug";
      delete d.components.schemas.ResourceSlugRequest;
    },
    says: /ResourceSlugRequest, not Slug/,
  },
  {
    rule: "contract/named-examples",
    name: "a body without an example",
    breaks: (d) => delete d.paths[SET_SLUG].post.responses["200"].content["application/json"].examples,
    says: /at least one named example/,
  },
  {
    rule: "contract/named-examples",
    name: "a lone example",
    breaks: (d) => {
      d.paths[SET_SLUG].post.requestBody.content["application/json"] = {
        schema: { $ref: "#/components/schemas/ResourceSlugRequest" },
        example: { slug: "sea-ice" },
      };
    },
    says: /not a lone `example`/,
  },
  {
    rule: "no-invalid-media-type-examples",
    name: "an example that its schema refuses",
    breaks: (d) => {
      d.paths[SET_SLUG].post.requestBody.content["application/json"].examples.Slug.value.slug = 7;
    },
    says: /must be string/,
  },
  {
    rule: "contract/ajv-strict",
    name: "a keyword that its type does not have",
    breaks: (d) => {
      d.components.schemas.ComponentUsage.properties.usage.maxLength = 3;
    },
    says: /Ajv refuses this schema in strict mode: .*maxLength/,
  },
  {
    rule: "contract/ajv-strict",
    name: "a format that nobody knows",
    breaks: (d) => {
      d.components.schemas.ComponentUsage.properties.uuid.format = "uuid-or-so";
    },
    says: /unknown format "uuid-or-so"/,
  },
  {
    rule: "contract/described",
    name: "a property without a description",
    breaks: (d) => delete d.components.schemas.ComponentUsage.properties.usage.description,
    says: /^Describe the property "usage"/,
  },
  {
    rule: "contract/described",
    name: "a schema without a description",
    breaks: (d) => delete d.components.schemas.ComponentUsage.description,
    says: /^Describe this schema/,
  },
  {
    rule: "contract/described",
    name: "a description that breaks off",
    breaks: (d) => {
      d.components.schemas.ComponentUsage.properties.usage.description = "How much";
    },
    says: /full stop/,
  },
  {
    rule: "contract/provenance",
    name: "a source that does not exist",
    breaks: (d) => {
      d.components.schemas.ResourceSlugRequest.properties.slug["x-provenance"] = "guessed";
    },
    says: /published or observed, not "guessed"/,
  },
];

let directory: string;
let problems: Problem[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "lint-"));
  const tiny = await readFile(`${root}test/fixtures/tiny.yaml`, "utf8");
  const files = [{ breaks: () => {} }, ...CASES].map(({ breaks }, index) => {
    const document: Document = parse(tiny);
    breaks(document);
    return { file: join(directory, `${index}.json`), text: JSON.stringify(document) };
  });
  await Promise.all(files.map(({ file, text }) => writeFile(file, text)));
  const { stdout } = await redocly(
    ["lint", ...files.map(({ file }) => file), `--config=${root}redocly.yaml`, "--format=json", "--max-problems=1000"],
    root,
  );
  // One report per document, one after the other.
  const reports = stdout.split(/(?<=^\})(?=\{)/m);
  problems = reports.flatMap((report) => (JSON.parse(report) as { problems: Problem[] }).problems);
});
afterAll(() => rm(directory, { recursive: true }));

const found = (index: number) =>
  problems
    .filter(({ location }) => location[0]?.source.ref.endsWith(`/${index}.json`))
    .map(({ ruleId, message }) => ({ ruleId, message }));

test("the tiny document keeps every rule", () => {
  expect(found(0)).toEqual([]);
});

describe("each rule refuses the document that breaks it, and only that rule", () => {
  test.each(CASES.map((entry, index) => ({ ...entry, index: index + 1 })))("$rule: $name", ({ rule, says, index }) => {
    const [problem, ...others] = found(index);
    expect(problem).toEqual({ ruleId: rule, message: expect.stringMatching(says) });
    expect(others).toEqual([]);
  });
});
