import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { redocly } from "../../scripts/redocly.js";
import { root } from "../helpers/contract.js";
import { addProperty, CASES, type Document, USAGES } from "./_lint-cases.js";

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}
/** Changes that look like a break of a rule and are none. */
const KEPT: { name: string; change: (document: Document) => void }[] = [
  {
    name: "an operation that no page has and that says where it comes from",
    change: (d) => {
      const { get } = d.paths[USAGES];
      Object.assign(get, { operationId: "usages_list", "x-provenance": "observed" });
      get.externalDocs.url = "https://docs.waldur.com/latest/api-reference/";
    },
  },
  {
    name: "properties named like keywords",
    change: (d) => {
      const $ref = "#/components/schemas/ErrorDetail";
      Object.assign(d.components.schemas.ComponentUsage.properties, {
        ...{ default: { $ref }, enum: { $ref }, const: { $ref }, examples: { $ref } },
        "x-provenance": { type: "string", description: "Where it comes from." },
      });
    },
  },
  {
    name: "a value that looks like a reference, and like a schema",
    change: (d) => {
      d.components.schemas.ComponentUsage.properties.odd = {
        ...{ type: "object", description: "Odd.", additionalProperties: true },
        enum: [{ $ref: "#/info", properties: null }],
      };
    },
  },
  {
    name: "the forms that all tools read",
    change: (d) => {
      const { schemas } = d.components;
      schemas.Period = {
        description: "A period, or none.",
        oneOf: [{ type: "string", enum: ["month", ""] }, { type: "null" }],
      };
      schemas.Amounts = {
        description: "Amounts.",
        oneOf: [{ type: "array", items: { type: ["number", "string", "null"] } }, { type: "null" }],
      };
      schemas.Free = { type: "object", description: "Free-form.", additionalProperties: true };
      const all = ["Period", "Amounts", "Free"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
      addProperty(d, { oneOf: all });
    },
  },
];

let directory: string;
let problems: Problem[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "lint-"));
  const tiny = await readFile(`${root}test/fixtures/tiny.yaml`, "utf8");
  const files = [{ change: () => {} }, ...CASES, ...KEPT].map(({ change }, index) => {
    const document: Document = parse(tiny);
    change(document);
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
    .filter(({ location }) => location[0]?.source.ref.split(/[\\/]/).at(-1) === `${index}.json`)
    .map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));

test("the tiny document keeps every rule", () => {
  expect(found(0)).toEqual([]);
});

describe("each rule refuses the document that breaks it, and only that rule", () => {
  test.each(CASES.map((entry, index) => ({ ...entry, index: index + 1 })))("$rule: $name", (entry) => {
    const { rule, says, times = 1, index } = entry;
    const problems = found(index);
    expect(problems).toContainEqual({ ruleId: rule, severity: "error", message: expect.stringMatching(says) });
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(Array(times).fill(rule));
  });
});

describe("no rule refuses", () => {
  test.each(KEPT.map((entry, index) => ({ ...entry, index: index + 1 + CASES.length })))("$name", ({ index }) => {
    expect(found(index)).toEqual([]);
  });
});

test("every rule of ours, and every one that redocly.yaml sets, has a document that breaks it", async () => {
  const { oas3_1Rules: rules } = parse(await readFile(`${root}redocly.yaml`, "utf8")) as {
    oas3_1Rules: Record<string, string>;
  };
  const files = await readdir(`${root}scripts/lint`);
  const rulesOf = files.filter(
    (name) => name.endsWith(".js") && !["plugin.js", "facts.js", "sources.js"].includes(name),
  );
  const ours = rulesOf.map((name) => `contract/${name.replace(".js", "")}`);
  const set = Object.keys(rules).filter((name) => rules[name] !== "off");
  const broken = new Set(CASES.map(({ rule }) => rule));
  expect([...ours, ...set].filter((name) => !broken.has(name))).toEqual([]);
  expect(ours.filter((name) => rules[name] !== "error")).toEqual([]);
});
