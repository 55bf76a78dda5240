import { describe, expect, it } from "vitest";
import { readPage } from "../../../../scripts/docs/extract/extract.js";
import { checkFacts } from "../../../../scripts/docs/facts/schema.js";
import { change, fixture } from "./pages.js";

const text = fixture("forms.md");
const read = (page = text) => readPage(page, "forms.md");
const { facts, texts, notes } = read();
const { lamps_list, lamps_retrieve, lamps_wires, lamps_destroy } = facts.operations;

describe("a page with every form of the reference of 2026", () => {
  it("is read with one note", () => {
    expect(notes).toEqual([expect.stringMatching(/^forms\.md:245: unknown type "integer or null", found /)]);
    expect(checkFacts({ ...facts, page: "x.md" })).toBeNull();
  });

  it("has one nameless group, and prose under its title", () => {
    expect(
      Object.values(facts.operations).map(({ method, path, group, title }) => [method, path, group, title]),
    ).toEqual([
      ["GET", "/api/lamps/", "", "List lamps"],
      ["GET", "/api/lamps/{key}/", "", "Lamp"],
      ["POST", "/api/lamps/{key}/wires/", "", "Set wires"],
      ["DELETE", "/api/lamps/{key}/", "", "Delete"],
    ]);
  });

  it("has rules between responses, and unusual statuses", () => {
    expect(Object.entries(lamps_list?.responses ?? {}).map(([status, { body }]) => [status, body])).toEqual([
      ["200", "array"],
      ["207", "unstated"],
      ["default", "none"],
    ]);
    expect(lamps_retrieve?.responses).toEqual({
      "200": { body: "object", fields: { lumen: { type: "number", format: "double" } } },
      "404": { body: "none" },
    });
    expect(texts.places.lamps_list?.["response 207"]).toBe("Some were left out.");
  });

  it("has pipes in a last cell and between backticks, arrays of arrays, and a star for further keys", () => {
    expect(lamps_list?.responses["200"]?.fields).toEqual({
      key: { type: "string" },
      sockets: { type: "array", items: { type: "object" } },
      "sockets.volts": { type: "integer" },
      "*": { type: "any" },
    });
    expect(texts.places.lamps_list).toMatchObject({
      "response 200 key": "What opens it, (one per (room|hall, floor) tuple).",
      "response 200 sockets.volts": "At most `230|240`",
    });
    expect(lamps_list?.parameters.query).toEqual({
      kind: { type: "string" },
      o: { type: "array", items: { type: "array" }, enum: ["bright", "dim"] },
    });
  });

  it("has a list as body, with constraints", () => {
    expect(lamps_wires?.body).toEqual({
      model: null,
      required: true,
      body: "array",
      fields: {
        colour: {
          type: "string",
          required: true,
          constraints: { "write-only": true, default: "red", "max length": "20" },
        },
        length: { type: "number", format: "double", required: false, constraints: { min: "0.5", default: "" } },
        shape: { type: "string", enum: ["round", "flat, thin"], required: false },
        owner: { type: "integer or null", required: false },
        price: { type: "string", format: "money", required: false },
      },
    });
    expect(lamps_wires?.examples.httpie.body).toEqual([{ colour: "red", length: 2.5 }]);
    expect(lamps_wires?.examples.typescript.body).toEqual([{ colour: "red", length: 2.5 }]);
    expect(texts.places.lamps_wires?.["body colour"]).toBe("Of the wire");
  });

  it("has a made-up value with a blank in an address", () => {
    expect(lamps_retrieve?.examples.httpie.path).toBe("/api/lamps/ssh-rsa AAAAB3NzaC1yc2EAAA.../");
  });

  it("has operations without a body and without fields", () => {
    expect([lamps_destroy?.body, lamps_destroy?.responses]).toEqual([undefined, { "204": { body: "none" } }]);
  });
});

describe("the facts stay the same", () => {
  // The line numbers of the notes and the hash do not.
  const operations = (page: string) => read(page).facts.operations;

  it.each<[name: string, page: string]>([
    ["with Windows line ends and blanks at line ends", text.replaceAll("\n", "  \r\n")],
    ["with a summary at the end", text.replace(/## Operations Summary\n[\s\S]*?\n---\n/, "").concat(summaryOf(text))],
    ["with headings of another level", text.replaceAll(/^### /gm, "## ")],
    ["with rules that are not indented", text.replaceAll("    ---\n", "---\n")],
    ["without rules between responses", text.replaceAll("    ---\n", "")],
    ["with blank lines between rows", text.replaceAll("    | `length`", "\n    | `length`")],
    [
      "with columns in another order",
      text.replace(
        "| Field | Type |\n    |---|---|\n    | `status` | string |",
        "| Type | Field |\n    |---|---|\n    | string | `status` |",
      ),
    ],
    [
      "with a column that nobody knows",
      text.replace(
        "| Field | Type |\n    |---|---|\n    | `status` | string |",
        "| Field | Type | Since |\n    |---|---|---|\n    | `status` | string | 8.0 |",
      ),
    ],
    ["without backticks around names", text.replace("| `colour` |", "| colour |")],
    [
      "with a star as the mark of a required field",
      text.replace("| `colour` | string | ✓ |", "| `colour` * | string |  |"),
    ],
    [
      "with a tab for each content type",
      text.replace('=== "Request Body (required)"', '=== "Request Body (required, application/json)"'),
    ],
    ["without the last pipe of a row", text.replace("| `status` | string |", "| `status` | string")],
    ["with a line end in a description", text.replace("How bright |", "How\n    bright |")],
  ])("%s", (_, page) => {
    expect(page).not.toBe(text);
    expect(operations(page)).toEqual(facts.operations);
  });

  function summaryOf(page: string): string {
    return `\n${/## Operations Summary\n[\s\S]*?\n---\n/.exec(page)?.[0] ?? ""}`;
  }
});

it("is a body all the same when no fields of it are listed", () => {
  const start = text.indexOf("The request body is an array");
  const page = `${text.slice(0, start)}The request body is an array of strings.\n\n\n${text.slice(text.indexOf('=== "Responses"', start))}`;
  const body = { model: null, required: true, body: "array", fields: {} };
  expect(read(page).facts.operations.lamps_wires?.body).toEqual(body);
});

describe("what is not understood is noted and read past", () => {
  it.each<[name: string, find: string, put: string, note: RegExp]>([
    ["an unknown tab", '=== "Query Parameters"', '=== "Callbacks"', /^forms\.md:\d+: unknown tab "Callbacks"/],
    [
      "a table without types",
      "| Field | Type |\n    |---|---|\n    | `status` | string |",
      "| Field | Kind |\n    |---|---|\n    | `status` | string |",
      /^forms\.md:\d+: unknown table header/,
    ],
    [
      "a broken example",
      "http \\\n      DELETE",
      "curl \\\n      DELETE",
      /^forms\.md:\d+: the HTTPie example does not start with "http"/,
    ],
    [
      "another heading",
      "### Delete\n",
      "### Remove\n",
      /^forms\.md:\d+: the summary calls DELETE \/api\/lamps\/{key}\/ "Delete", not this, found "### Remove"/,
    ],
    [
      "a row of the summary",
      '| <span class="http-badge http-delete">DELETE</span> |',
      '| <span class="http-badge http-burn">BURN</span> |',
      /^forms\.md:\d+: unknown row of the summary/,
    ],
  ])("%s", (_, find, put, note) => {
    const page = read(change(text, find, put));
    expect(page.notes.filter((line) => note.test(line))).toHaveLength(1);
    expect(Object.keys(page.facts.operations)).toEqual(Object.keys(facts.operations));
  });
});

describe("the text that a browser copies", () => {
  it("is refused by its line: it has one tab of each operation only", () => {
    const copied =
      "Skip to content\nLamps\nOperations Summary\nMethod\tEndpoint\tDescription\nGET\t/api/lamps/\tList lamps\n";
    expect(() => read(copied)).toThrow(
      /^forms\.md:4: this is the text that a browser copies, which has one tab .*; give the Markdown source of the page\.$/,
    );
  });
});
