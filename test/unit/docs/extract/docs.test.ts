import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractFacts } from "../../../../scripts/docs/extract/extract.js";
import { loadFacts, renderFacts } from "../../../../scripts/docs/facts/file.js";
import { countFacts } from "../../../../scripts/docs/facts/model.js";
import { comparable, requiredOf } from "./pages.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const committed = join(root, "openapi", "facts");
// The docs pages are Waldur's and no part of this repository; the facts files say which ones these are.
const docs = join(root, "..", "shared", "docs");

function read(name: string): string {
  return readFileSync(join(docs, name), "utf8");
}

const pages: [name: string, form: string, facts: number, operations: number][] = [
  ["component-usages", "md", 66, 4],
  ["customer-component-usage-policies", "md", 139, 7],
  ["provider-resources", "rendered.txt", 731, 29],
];

describe("the committed facts", () => {
  it("are those of the three pages", () => {
    const counts = loadFacts(committed).map((facts) => [
      /[^/]+(?=\.md$)/.exec(facts.page)?.[0],
      facts.form === "markdown" ? "md" : "rendered.txt",
      countFacts(facts),
      Object.keys(facts.operations).length,
    ]);
    expect(counts).toEqual(pages);
  });

  it.skipIf(!existsSync(docs)).each(pages)("are what %s says, byte for byte", (name, form) => {
    const file = readFileSync(join(committed, `${name}.yaml`), "utf8");
    const page = /^page: (.*)$/m.exec(file)?.[1];
    expect(renderFacts(extractFacts(read(`${name}.${form}`), { file: name, page }))).toBe(file);
  });
});

describe.skipIf(!existsSync(docs))("a page of Waldur in both forms", () => {
  it.each(["component-usages", "customer-component-usage-policies"])("says the same: %s", (name) => {
    const markdown = extractFacts(read(`${name}.md`), { file: name });
    const rendered = extractFacts(read(`${name}.rendered.txt`), { file: name, page: markdown.page });
    expect(comparable(rendered)).toEqual(comparable(markdown));
    const stated = requiredOf(markdown);
    for (const [place, required] of requiredOf(rendered)) expect([place, stated.get(place)]).toEqual([place, required]);
    expect(countFacts(rendered)).toBe(countFacts(markdown));
  });
});
