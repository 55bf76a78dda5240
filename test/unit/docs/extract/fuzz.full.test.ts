import fc from "fast-check";
import { expect, test } from "vitest";
import { readPage } from "../../../../scripts/docs/extract/extract.js";
import type { FieldFact, FieldFacts, OperationFacts, PageFacts } from "../../../../scripts/docs/facts/model.js";
import { writePage } from "../../../helpers/docs-page.js";

// A generator of pages in every form: what the writer of the tests makes of the facts, the reader must read as the facts,
// whatever is done to the page that changes nothing for its readers.

const word = fc.stringMatching(/^[a-z]{2,6}$/);
const base: fc.Arbitrary<FieldFact> = fc.constantFrom<FieldFact>(
  { type: "string" },
  { type: "string", format: "uuid" },
  { type: "integer", format: "int64" },
  { type: "number" },
  { type: "boolean" },
  { type: "any" },
  { type: "object", format: "free-form" },
  { type: "string", enum: ["a", "b|c", "d, e"] },
  { type: "integer", enum: [1, 2] },
);
const type = fc.oneof(
  { weight: 4, arbitrary: base },
  base.map(({ enum: values, ...items }): FieldFact => ({ type: "array", items, ...(values ? { enum: values } : {}) })),
  fc.constant<FieldFact>({ type: "array", items: { type: "array", items: { type: "string" } } }),
);
const constraints = fc.constantFrom<NonNullable<FieldFact["constraints"]>>(
  { "write-only": true },
  { default: "a, b|c", "max length": "50" },
  { min: "-1", max: "2.5", default: "" },
  { pattern: "^[a-z]{1,3}$" },
);
const name = fc.oneof(
  { weight: 5, arbitrary: word },
  fc.tuple(word, word).map((parts) => parts.join(".")),
  fc.constant("*"),
);

function table(marked: boolean, names: fc.Arbitrary<string> = name): fc.Arbitrary<FieldFacts> {
  const field = fc
    .tuple(type, fc.option(constraints, { nil: undefined }), fc.boolean())
    .map(([fact, limits, required]) => ({
      ...fact,
      ...(marked ? { required } : {}),
      ...(limits ? { constraints: limits } : {}),
    }));
  return fc.dictionary(names, field, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
}

const status = fc.constantFrom("200", "202", "207", "404", "503", "default", "4XX");
const response = fc.oneof(
  fc.constantFrom<OperationFacts["responses"][string]>({ body: "none" }, { body: "unstated" }),
  fc.record({ body: fc.constantFrom("object" as const, "array" as const), fields: table(false) }),
);

const operation = fc
  .record({
    title: word,
    method: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
    isRecord: fc.boolean(),
    query: fc.option(table(true, word), { nil: undefined }),
    body: fc.option(fc.tuple(table(true), fc.boolean(), fc.boolean()), { nil: undefined }),
    responses: fc.dictionary(status, response, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  })
  .map(({ title, method, isRecord, query, body, responses }, index = 0) => ({
    title,
    method,
    isRecord,
    query,
    body,
    responses,
    index,
  }));

const page = fc.tuple(fc.array(operation, { maxLength: 4 }), fc.boolean()).map(([drawn, grouped]): PageFacts => {
  const operations = drawn.map(
    ({ title, method, isRecord, query, body, responses }, index): [string, OperationFacts] => {
      const id = `things_${index}_do`;
      const path = `/api/things/${index}/${isRecord ? "{uuid}/" : ""}`;
      const [fields, required, isList] = body ?? [];
      const value = { path: isRecord ? { uuid: "a1" } : undefined };
      return [
        id,
        {
          title,
          group: grouped ? `Group ${index % 2}` : "",
          method,
          path,
          module: "things",
          typescript: `things${index}Do`,
          parameters: {
            ...(isRecord ? { path: { uuid: { type: "string", required: true } } } : {}),
            ...(query ? { query } : {}),
          },
          ...(fields
            ? {
                body: {
                  model: null,
                  required: required === true,
                  ...(isList ? { body: "array" as const } : {}),
                  fields,
                },
              }
            : {}),
          responses,
          examples: {
            httpie: { path: path.replace("{uuid}", "a1") },
            typescript: { ...(value.path ? { path: value.path } : {}) },
          },
        },
      ];
    },
  );
  return {
    page: "a/things.md",
    source: "https://git.example.org/docs.git",
    form: "markdown",
    synced: "2025-11-01T00:00:00",
    sha256: "",
    operations: Object.fromEntries(operations),
  };
});

/** What changes a page for nobody who reads it. */
const harmless: Record<string, (text: string) => string> = {
  "Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "blanks at line ends": (text) => text.replaceAll("\n", "  \n"),
  "blank lines between blocks": (text) => text.replaceAll("\n\n", "\n\n\n\n"),
  "rules between responses": (text) => text.replaceAll(/\n( {4}\*\*`)/g, "\n    ---\n\n$1"),
  "prose under the title": (text) =>
    text.replace("# A page\n", "# A page\n\nWords.\n\n* a list | with a pipe\n\n    and code\n"),
  "a rule and a heading in a description": (text) =>
    text.replaceAll(/\n=== "HTTPie"/g, '\n---\n\n#### More\n\n```text\n=== "HTTPie"\n```\n\n=== "HTTPie"'),
  "escaped pipes in descriptions": (text) => text.replaceAll("Words.", "Words \\| and `a|b` more."),
  "pipes in last cells": (text) => text.replaceAll(/Words\. \|$/gm, "One of: a|b (c|d). |"),
  "no comment on top": (text) => text.replace(/^<!--[\s\S]*?-->\n/, ""),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "unknown tabs": (text) => text.replaceAll('\n=== "Responses"', '\n=== "See also"\n\n    Words.\n\n=== "Responses"'),
  "sections in another order": (text) => {
    const [head = "", ...sections] = text.split(/(?=^(?:## Group|### ))/m);
    const isOperation = (part: string) => part.startsWith("### ");
    return (
      head + [...sections.filter((part) => !isOperation(part)), ...sections.filter(isOperation).reverse()].join("")
    );
  },
};

test("a page is read as it was written, whatever its form", () => {
  const edits = fc.subarray(Object.keys(harmless));
  fc.assert(
    fc.property(page, edits, (facts, names) => {
      const text = names.reduce(
        (written, edit) => harmless[edit]?.(written) ?? written,
        writePage(facts, { words: "Words." }),
      );
      const read = readPage(text, "things.md");
      expect(read.facts.operations).toEqual(facts.operations);
      expect(read.notes.filter((note) => !note.includes('unknown tab "See also"'))).toEqual([]);
    }),
    { numRuns: 300, seed: 20260630 },
  );
});

test("nothing that is done to a page makes the reader fail in another way than with one sentence", () => {
  const cut = fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom("", "|", "`", "```", "\n", '=== "Responses"\n', "---\n", "| a |\n|---|\n", "**`200`** - ", "\t"),
  );
  fc.assert(
    fc.property(page, fc.array(cut, { minLength: 1, maxLength: 6 }), (facts, cuts) => {
      let text = writePage(facts, { words: "Words." });
      for (const [at, length, put] of cuts) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + put + text.slice(start + (length % 40));
      }
      try {
        for (const note of readPage(text, "things.md").notes) expect(note).toMatch(/^things\.md:\d+: .*\.$/s);
      } catch (error) {
        expect(error).toMatchObject({
          name: "FactsError",
          message: expect.stringMatching(/^things\.md(?::\d+)?: .*\.$/s),
        });
      }
    }),
    { numRuns: 300, seed: 20260630 },
  );
});
