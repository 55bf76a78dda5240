import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { extractFacts } from "../../../../scripts/docs/extract/extract.js";
import { loadFacts, parseFacts, renderFacts } from "../../../../scripts/docs/facts/file.js";
import { change, fixture } from "../extract/pages.js";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const yaml = fixture("kettles.yaml");
/** Matches the error of that message. */
function refusedWith(message: string): unknown {
  return expect.objectContaining({ name: "FactsError", message });
}

const advice = "; write the file again with scripts/extract-facts.ts.";

describe("a facts file", () => {
  it("keeps everything", () => {
    const facts = extractFacts(fixture("kettles.md"), { file: "kettles.md" });
    expect(parseFacts(renderFacts(facts), "kettles.yaml")).toEqual(facts);
  });

  it("has one line for each field", () => {
    expect(yaml).toContain("\n        room: { type: string, required: true }\n");
    expect(yaml).toContain("\n          lid.colour: { type: string, enum: [ red, blue ] }\n");
    expect(yaml).toContain('\nsynced: "2030-01-02T03:04:05.678901"\n');
  });

  const file = "this is not a facts file, because the file";
  it.each([
    ["", `x.yaml: ${file} is not a map${advice}`],
    ["- 1\n", `x.yaml: ${file} is not a map${advice}`],
    [
      "a: [1\n",
      `x.yaml:2: this is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ])${advice}`,
    ],
    ["a: 1\na: 2\n", `x.yaml:2: this is not YAML (Map keys must be unique)${advice}`],
    ["page: a.md\n", `x.yaml: ${file} has no "source"${advice}`],
  ])("is refused when it is %j", (text, message) => {
    expect(() => parseFacts(text, "x.yaml")).toThrow(refusedWith(message));
  });

  it.each([
    ["operations:", "more: 1\noperations:", ' has the unknown key "more"'],
    ["form: markdown", "form: html", " > form is not one of markdown, rendered"],
    ["sha256: ", "sha256: z", " > sha256 is not a SHA-256 in hex"],
    [
      "method: PATCH",
      "method: BREW",
      " > operations > kettles_partial_update > method is not one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    ],
    [
      "type: string, required: true",
      "type: 1, required: true",
      " > operations > kettles_list > parameters > query > room > type is not a text",
    ],
    [
      "type: string, required: true",
      "type: string, required: maybe",
      " > operations > kettles_list > parameters > query > room > required is not true or false",
    ],
    [
      "enum: [ cold, hot ]",
      "enum: cold",
      " > operations > kettles_list > parameters > query > state > enum is not a list of values",
    ],
    ['"400":', '"4xx":', " > operations > kettles_list > responses has a key that is no status"],
    [
      "body: array",
      "body: list",
      " > operations > kettles_list > responses > 200 > body is not one of object, array, none, unstated",
    ],
    [
      "typescript: kettlesList",
      "javascript: kettlesList",
      ' > operations > kettles_list has the unknown key "javascript"',
    ],
    ["path: /api/kettles/", "path: api/kettles/", " > operations > kettles_list > path is not a path"],
  ])("is refused with %j as %j", (find, put, problem) => {
    expect(() => parseFacts(change(yaml, find, put), "x.yaml")).toThrow(
      refusedWith(`x.yaml: ${file}${problem}${advice}`),
    );
  });
});

describe("loadFacts", () => {
  it("reads a folder in the order of names", () => {
    const other = yaml.replaceAll(/^ {2}(\w+):$/gm, "  other_$1:").replace("kettles.md", "pots.md");
    writeFileSync(join(folder, "b.yaml"), yaml);
    writeFileSync(join(folder, "a.yaml"), other);
    writeFileSync(join(folder, "README.md"), "");
    expect(loadFacts(folder).map((facts) => facts.page)).toEqual([
      "tearoom/brewing/pots.md",
      "tearoom/brewing/kettles.md",
    ]);
  });

  it("refuses an operation in two files", () => {
    writeFileSync(join(folder, "c.yaml"), yaml);
    expect(() => loadFacts(folder)).toThrow(
      refusedWith(
        `${join(folder, "c.yaml")}: the operation kettles_list is in b.yaml, too; keep one of the two files.`,
      ),
    );
  });

  it("refuses a folder that is not there or has no facts", () => {
    const missing = join(folder, "missing");
    expect(() => loadFacts(missing)).toThrow(
      refusedWith(`${missing}: this folder cannot be read (ENOENT); name the folder of the facts files.`),
    );
    const empty = mkdtempSync(join(folder, "empty-"));
    expect(() => loadFacts(empty)).toThrow(
      refusedWith(`${empty}: this folder has no facts files; write them with scripts/extract-facts.ts.`),
    );
  });
});
