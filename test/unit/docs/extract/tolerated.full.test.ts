import { describe, expect, it } from "vitest";
import { extractFacts } from "../../../../scripts/docs/extract/extract.js";
import type { PageFacts } from "../../../../scripts/docs/facts/model.js";
import { change, comparable, fixture, KETTLES } from "./pages.js";

type Edit = [find: string, put: string];

// What is replaced must change nothing, or what `expected` changes in the facts of the fixture.
function read(name: string, ...edits: Edit[]): PageFacts {
  const text = edits.reduce((page, [find, put]) => change(page, find, put), fixture(name));
  return extractFacts(text, { file: name, page: KETTLES });
}

const markdown = (...edits: Edit[]) => read("kettles.md", ...edits);
const rendered = (...edits: Edit[]) => read("kettles.rendered.txt", ...edits);

describe("Free text may run on", () => {
  it("behind a status in Markdown", () => {
    const facts = markdown(
      ["Everything that whistles\n", "Everything that whistles\n    and more\n    \n    and `more`\n"],
      ["**`404`** - Gone\n", "**`404`** - Gone\n    for good\n"],
      ["**`204`** - No response body\n", "**`204`** - It is gone.\n    No response body\n"],
    );
    expect(comparable(facts)).toEqual(comparable(markdown()));
  });

  it("behind a status in rendered text", () => {
    const facts = rendered(
      ["Everything that whistles\n", "Everything that whistles\nand more\n"],
      ["404 - Gone\n", "404 - Gone\nfor good\n"],
      ["204 - No response body\n", "204 - It is gone.\nNo response body\n"],
    );
    expect(comparable(facts)).toEqual(comparable(rendered()));
  });

  it("over the tabs in a code block of a description", () => {
    const facts = markdown(["=== not a tab\n", '=== "A tab"\n=== "Python"\n']);
    expect(comparable(facts)).toEqual(comparable(markdown()));
  });

  it("over three code blocks that are no examples", () => {
    const blocks = "1\nhttp GET https://example.org/\n1\nprint()\n1\necho\n\n";
    expect(comparable(rendered(["A heading of its own\n\n", blocks]))).toEqual(comparable(rendered()));
  });
});

describe("Rendered text", () => {
  it("may have a title that looks like a row below a described row", () => {
    const facts = rendered(
      ["DELETE /api/kettles/{uuid}/ Delete", "DELETE /api/kettles/{uuid}/ Sync object storage"],
      ["200 -\n\nDelete\n", "200 -\n\nField Type Description\nname string What\n\nSync object storage\n"],
    );
    expect(facts.operations.kettles_partial_update?.responses).toEqual({
      "200": { body: "object", fields: { name: { type: "string" } } },
    });
    expect(facts.operations.kettles_destroy?.title).toBe("Sync object storage");
  });

  it("may have the next status right below a row", () => {
    const { responses } =
      rendered(["detail string Why not", "detail string\n413 - Too big"]).operations.rooms_kettles_pour ?? {};
    expect(Object.keys(responses ?? {})).toEqual(["202", "409", "413"]);
    expect(responses?.["413"]).toEqual({ body: "unstated" });
  });

  it("may have an enum of several words at the end of a description", () => {
    const facts = rendered(["room string Where it stands, a | b\n", "room string Where\nEnum: Big hall, per Room\n"]);
    expect(facts.operations.kettles_list?.parameters.query?.room?.enum).toEqual(["Big hall", "per Room"]);
  });

  it("may have a slash in the name of a group", () => {
    const facts = rendered(
      ["Steam & Noise\nPUT", "Steam/Noise\nPUT"],
      ["\nSteam & Noise\n\nSet", "\nSteam/Noise\n\nSet"],
    );
    expect(facts.operations.rooms_kettles_pour?.group).toBe("Steam/Noise");
  });

  it("may call an operation like another group", () => {
    const facts = rendered(
      ["DELETE /api/kettles/{uuid}/ Delete", "DELETE /api/kettles/{uuid}/ Steam & Noise"],
      ["\nDelete\n", "\nSteam & Noise\n"],
    );
    expect(facts.operations.kettles_destroy).toMatchObject({ title: "Steam & Noise", group: "Core CRUD" });
  });

  it("may have marks of links at its headings", () => {
    const edits: Edit[] = [
      ["\nOperations Summary\n", "\nOperations Summary¶\n"],
      ["\n\nCore CRUD\n", "\n\nCore CRUD ¶\n"],
      ["\nDelete\n", "\nDelete¶\n"],
    ];
    expect(comparable(rendered(...edits))).toEqual(comparable(rendered()));
  });

  it("may list a header of any name that the examples send", () => {
    const edits = ["X-Trace-Id", '"X-Trace-Id"', "x_trace_id", "X-Trace-Id"].map((find): Edit => {
      return [find, find.replace("X-Trace-Id", "Trace").replace("x_trace_id", "trace")];
    });
    const facts = rendered(...edits);
    expect(Object.keys(facts.operations.kettles_list?.parameters.header ?? {})).toEqual(["Trace", "X-Mood"]);
  });
});

describe("An example", () => {
  it("may have an address with an ampersand that no quotes protect", () => {
    const facts = markdown(
      [
        '"https://api.example.com/api/kettles/noise/?unit=sone"',
        "https://api.example.com/api/kettles/noise/?unit=sone&unit=bel",
      ],
      ['unit="sone")', 'unit=["sone", "bel"])'],
      ['"unit": "sone"', '"unit": ["sone", "bel"]'],
    );
    expect(facts.operations.kettles_noise_retrieve?.examples.httpie.query).toEqual({ unit: ["sone", "bel"] });
  });

  it("may give the type of a file", () => {
    const facts = markdown(["photo@kettle.png", "photo@kettle.png;type=image/png"]);
    expect(facts.operations.kettles_photo_update?.examples.httpie.body).toMatchObject({
      photo: "@kettle.png;type=image/png",
    });
  });

  it("may give a file as a text where the table says that it is one", () => {
    const facts = markdown(["photo@kettle.png", "photo=kettle.png"]);
    expect(facts.operations.kettles_photo_update?.examples.typescript.body).toEqual({
      caption: "At dawn",
      photo: 'new File(["..."], "kettle.png")',
    });
  });
});

describe("A page of two thousand operations", () => {
  const start = "<!-- A\nSource: x\nRemote Path: output/a/b.md\nLast Sync: 1\n-->\n# A\n\n## Operations Summary\n\n";
  const example = (name: string, language: string, code: string): string =>
    `=== "${name}"\n\n    \`\`\`${language}\n${code.replaceAll(/^/gm, "    ")}\n    \`\`\`\n\n`;
  const section = (id: number): string =>
    `### Title ${id}\n\n## A heading\n\n${example("HTTPie", "bash", `http GET https://api.example.com/api/a${id}/`)}${example(
      "Python",
      "python",
      `from waldur_api_client.api.a import a_${id} # (1)\nresponse = a_${id}.sync()`,
    )}    1. **API Source:** [\`a_${id}\`](x)\n\n${example(
      "TypeScript",
      "typescript",
      `import { a${id} } from 'waldur-js-client';\ntry {\n  const response = await a${id}({});\n  console.log('Success:', response);\n} catch (error) {\n  console.error('Error:', error);\n}`,
    )}=== "Responses"\n\n    **\`204\`** - No response body\n\n---\n\n`;

  // Reading that grows with the square of the page would take longer than any test may.
  it("is read to its end", () => {
    const ids = Array.from({ length: 2000 }, (_, id) => id);
    const rows = ids.map(
      (id) => `| <span class="http-badge http-get">GET</span> | \`/api/a${id}/\` | [Title ${id}](#a) |\n`,
    );
    const summary = `| Method | Endpoint | Description |\n|---|---|---|\n| **G** | | |\n${rows.join("")}\n---\n## G\n\n`;
    const facts = extractFacts(start + summary + ids.map(section).join(""), { file: "a.md" });
    expect(Object.keys(facts.operations)).toHaveLength(2000);
  });
});
