import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadDeviations } from "../../scripts/facts/deviations.js";

const directory = mkdtempSync(join(tmpdir(), "deviations-"));
afterAll(() => rmSync(directory, { recursive: true }));

function load(text: string) {
  const file = join(directory, "deviations.yaml");
  writeFileSync(file, text);
  return loadDeviations(file);
}

const DIFFERENCE = { operations: ["kettles_list"], places: "all", docs: "string", contract: "integer" };
const ENTRY = { id: "names", why: "They differ.", evidence: "A run.", source: "observed", differences: [DIFFERENCE] };
const entry = (change: object) => JSON.stringify([{ ...ENTRY, ...change }]);
const difference = (change: object) => entry({ differences: [DIFFERENCE, { ...DIFFERENCE, ...change }] });

test("a good file is read as it is", () => expect(load(entry({}))).toEqual([ENTRY]));

describe("anything else is refused in one sentence that names the file and the entry", () => {
  const lists = (key: string) => `names: "${key}" must be a list of texts, or "all".`;
  const keys = 'must have "id", "why", "evidence", "source" and "differences"';
  test.each([
    ["no list", "{}", "a list of deviations is expected."],
    ["an empty file", "", "a list of deviations is expected."],
    ["a null entry", "- null", `entry 1: it ${keys}.`],
    ["a text entry", "- names", `entry 1: it ${keys}.`],
    ["a list entry", "- []", `entry 1: it ${keys}.`],
    ["no id", entry({ id: undefined }), 'entry 1: "id" must be a text.'],
    ["an empty id", entry({ id: "" }), 'entry 1: "id" must be a text.'],
    ["no why", entry({ why: undefined }), 'names: "why" must be a text.'],
    ["an empty evidence", entry({ evidence: "" }), 'names: "evidence" must be a text.'],
    ["no source", entry({ source: undefined }), 'names: "source" must be a text.'],
    ["a guess", entry({ source: "guessed" }), 'names: "source" must be one of recorded, observed, published.'],
    ["why as a number", entry({ why: 7 }), 'names: "why" must be a text.'],
    [
      "an unknown key",
      entry({ wy: "" }),
      'names: "wy" is no key here; known are id, why, evidence, source, differences.',
    ],
    ["the same id twice", JSON.stringify([ENTRY, ENTRY]), "names: this id is used twice."],
    ["no differences", entry({ differences: [] }), 'names: "differences" must be a list of at least one.'],
    ["differences as a text", entry({ differences: "all" }), 'names: "differences" must be a list of at least one.'],
    [
      "a null difference",
      entry({ differences: [null] }),
      'names: a difference must have "operations", "places", "docs" and "contract".',
    ],
    ["operations as a text", difference({ operations: "kettles_list" }), lists("operations")],
    ["no operations", difference({ operations: [] }), lists("operations")],
    ["a null operation", difference({ operations: [null] }), lists("operations")],
    ["no places", difference({ places: undefined }), lists("places")],
    ["docs as a truth value", difference({ docs: false }), 'names: "docs" must be a text.'],
    ["no contract", difference({ contract: undefined }), 'names: "contract" must be a text.'],
    [
      "an unknown key of a difference",
      difference({ place: "all" }),
      'names: "place" is no key here; known are operations, places, docs, contract.',
    ],
  ])("%s", (_, text, sentence) => {
    expect(() => load(text)).toThrow(new Error(`${join(directory, "deviations.yaml")}: ${sentence}`));
  });

  test("text that is not YAML", () => {
    expect(() => load("- id: [a\n- b")).toThrow(/deviations\.yaml: this is not YAML: .*line \d+, column \d+\.$/);
  });

  test("a file that is not there", () => {
    expect(() => loadDeviations(join(directory, "none.yaml"))).toThrow(
      /none\.yaml: this file cannot be read \(ENOENT\)\.$/,
    );
  });
});
