import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { extractFacts, extractUnnamed, readPage } from "../../../../scripts/docs/extract/extract.js";
import { renderFacts } from "../../../../scripts/docs/facts/file.js";
import { countFacts } from "../../../../scripts/docs/facts/model.js";
import { change, comparable, complaint, fixture, KETTLES, requiredOf } from "./pages.js";

const markdown = fixture("kettles.md");
const rendered = fixture("kettles.rendered.txt");
const fromMarkdown = extractFacts(markdown, { file: "kettles.md" });
const fromRendered = extractFacts(rendered, { file: "kettles.rendered.txt", page: KETTLES });

/** The text of the n-th section of the Markdown page, from its heading to the next. */
function section(heading: string): string {
  const start = markdown.indexOf(`\n${heading}\n`) + 1;
  return markdown.slice(start, markdown.indexOf("\n---\n\n#", start) + "\n---\n\n".length);
}

describe("a page with every known construct", () => {
  it("gives the facts that were checked by hand", () => {
    expect(renderFacts(fromMarkdown)).toBe(fixture("kettles.yaml"));
  });

  it("is counted exactly", () => {
    // By hand: 17 parameters, 8 body fields, 21 response fields.
    expect(countFacts(fromMarkdown)).toBe(46);
    expect(countFacts(fromRendered)).toBe(46);
  });

  it("gives the same facts in both forms", () => {
    expect(comparable(fromRendered)).toEqual(comparable(fromMarkdown));
    expect([fromRendered.form, fromRendered.source, fromRendered.synced]).toEqual(["rendered", null, null]);
  });

  it("gives the same `required` wherever rendered text can show it", () => {
    const stated = requiredOf(fromMarkdown);
    const shown = requiredOf(fromRendered);
    for (const [place, required] of shown) expect([place, stated.get(place)]).toEqual([place, required]);
    const lost = [...stated.keys()].filter((place) => !shown.has(place));
    // Query and header parameters, nested fields, and a body of which no field is shown.
    const expected = / (?:query|header) \S+$| body \w+\.\w+$|^kettles_partial_update body$/;
    expect(lost.filter((place) => !expected.test(place))).toEqual([]);
    expect([stated.size, shown.size]).toEqual([27, 15]);
  });

  it("leaves its prose out", () => {
    const facts = renderFacts(fromMarkdown);
    const prose = ["All kettles", "by age", "Where it stands", "Ordering", "whistles", "How often", "lost", "How loud"];
    for (const words of prose) {
      expect(markdown).toContain(words);
      expect(facts).not.toContain(words);
    }
  });

  it("may have Windows line ends and a byte order mark", () => {
    const text = `\uFEFF${markdown.replaceAll("\n", "\r\n")}`;
    const facts = extractFacts(text, { file: "kettles.md" });
    expect(comparable(facts)).toEqual(comparable(fromMarkdown));
    expect(facts.sha256).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });

  it("may have no comment on top", () => {
    const text = markdown.slice(markdown.indexOf("# Kettles"));
    const facts = extractFacts(text, { file: "kettles.md", page: KETTLES });
    expect([facts.page, facts.source, facts.synced]).toEqual([KETTLES, null, null]);
    expect(comparable(facts)).toEqual(comparable(fromMarkdown));
  });
});

describe("a page as a whole", () => {
  const form = "give the Markdown source of the page";
  it.each([
    ["", "x.md: the page is empty; fetch the page again."],
    [" \n\n", "x.md: the page is empty; fetch the page again."],
    ["# Kettles\0", `x.md: this is not a text file; ${form}.`],
    ["# Kettles\n", `x.md: this is no page of the API reference, because it has no "Operations Summary"; ${form}.`],
    [rendered, "x.md: the page does not say its own path; give it with --page."],
  ])("is refused when it is %j", (text, message) => {
    expect(complaint(text, { file: "x.md" })).toBe(message);
  });

  it("must have the path that it is given", () => {
    expect(complaint(markdown, { file: "x.md", page: "a/b.md" })).toBe(
      `x.md: the page says that its path is ${KETTLES}, not a/b.md; correct --page or leave it out.`,
    );
    expect(complaint(rendered, { file: "x.txt", page: "/a/b.md" })).toBe(
      'x.txt: the path of the page has an unknown form, found "/a/b.md"; give one like marketplace/policies/x.md.',
    );
    expect(complaint(rendered, { file: "x.txt", page: "a/../b.md" })).toBe(
      'x.txt: the path of the page has an unknown form, found "a/../b.md"; give one like marketplace/policies/x.md.',
    );
  });

  it("may list no operations", () => {
    const text = "# A\n\n## Operations Summary\n\n| Method | Endpoint | Description |\n|---|---|---|\n\n---\n";
    expect(readPage(text, "x.md")).toMatchObject({ facts: { operations: {} }, notes: [] });
  });

  it("is refused or noted wherever Markdown is cut off", () => {
    const lines = markdown.trimEnd().split("\n");
    const read = lines.flatMap((_, end) =>
      // Up to its summary it is a page without operations.
      end > 18 && end % 9 === 0 && complaint(lines.slice(0, end).join("\n"), { file: "x.md" }) === null ? [end] : [],
    );
    expect(read).toEqual([]);
    const cut = 'the page ends before the "---" that closes an operation, found';
    // With all its responses the operation is whole; without, what is missing would pass for removed.
    expect(complaint(lines.slice(0, -1).join("\n"), { file: "x.md" })).toContain(`x.md:712: ${cut}`);
    expect(() => extractUnnamed(lines.slice(0, -1).join("\n"), "x.md")).not.toThrow();
    expect(() => extractUnnamed(lines.slice(0, -9).join("\n"), "x.md")).toThrow(`x.md:703: ${cut}`);
  });

  it("is refused where rendered text is cut off", () => {
    const lines = rendered.slice(0, rendered.lastIndexOf("\n200 -")).split("\n");
    const read = lines.filter(
      (_, end) => end % 9 === 0 && complaint(lines.slice(0, end).join("\n"), { file: "x", page: KETTLES }) === null,
    );
    expect(read).toEqual([]);
  });
});

describe("a description in rendered text", () => {
  const room = "room string Where it stands, a | b\n";
  const read = (put: string) => extractFacts(change(rendered, room, put), { file: "x", page: KETTLES });

  it.each([
    "room string\n",
    "room string Where it stands\n\n",
    "room string Where it stands\n\n* here\n* there\n",
    "room string Where it stands\nOr will be soon.\n",
    "room string string\n",
  ])("may be %j", (put) => {
    expect(comparable(read(put))).toEqual(comparable(fromRendered));
  });

  it.each([
    "room string\nEnum: hall, loft\n",
    "room string Enum: hall, loft\n",
    "room string Enum: hall, loft Where it stands\n",
    "room string Where it stands\nEnum: hall, loft\n",
    "room string Where it stands\n\nEnum: hall, loft\n",
  ])("may have an enum beside it: %j", (put) => {
    expect(read(put).operations.kettles_list?.parameters.query?.room).toEqual({
      type: "string",
      enum: ["hall", "loft"],
    });
  });
});

describe("an operation", () => {
  it("may be there once only", () => {
    const twice = change(markdown, "### Pour\n", `${section("### Create")}### Pour\n`);
    expect(complaint(twice, { file: "x.md" })).toMatch(
      /^x\.md:\d+: the examples call POST \/api\/kettles\/, which the summary does not list, found /,
    );
  });

  it("may not send a body without a table of its fields", () => {
    const table = /=== "Request Body \(required\)"\n\n(?: {4}\|.*\n)+/.exec(section("### Create"))?.[0] ?? "";
    expect(complaint(change(markdown, table, ""), { file: "x.md" })).toMatch(
      /^x\.md:279: the examples send a body but the page has no table of its fields, found "response = kettles_create/,
    );
  });

  it("must have one name in Python and in TypeScript", () => {
    expect(complaint(markdown.replaceAll("kettlesDestroy", "kettlesDelete"), { file: "x.md" })).toMatch(
      /^x\.md:450: the TypeScript example calls kettlesDelete but the Python example kettles_destroy, found "const response/,
    );
  });

  it("must name the sources of its Python example", () => {
    const bare = section("### Delete")
      .replace(" # (1)", "")
      .replace(/ {4}1\. .*\n/, "");
    expect(complaint(change(markdown, section("### Delete"), bare), { file: "x.md" })).toMatch(
      /^x\.md:427: the Python example has no sources below it, found "from waldur_api_client/,
    );
  });

  it("may lack its examples", () => {
    const text = section("### Delete");
    const start = text.indexOf('=== "HTTPie"');
    const examples = text.slice(start, text.indexOf('=== "Path Parameters"'));
    const { facts, notes } = readPage(change(markdown, text, text.replace(examples, "")), "x.md");
    expect(notes).toEqual([
      expect.stringMatching(
        /^x\.md:413: an operation has no httpie and no python and no typescript example, found "### Delete"; /,
      ),
    ]);
    // The name is then made of the call.
    const { responses, parameters } = fromMarkdown.operations.kettles_destroy ?? {};
    expect(facts.operations.kettles_destroy).toMatchObject({ method: "DELETE", responses, parameters });
  });

  it("may lose its heading in rendered text, where a description takes its place", () => {
    expect(rendered.match(/^Retrieve$/gm)).toHaveLength(1);
    expect(fromRendered.operations.kettles_noise_retrieve?.title).toBe("Retrieve");
  });
});
