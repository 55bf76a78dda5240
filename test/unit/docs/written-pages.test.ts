import { describe, expect, test } from "vitest";
import { comparePages } from "../../../scripts/docs/changes/operations.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { extractFacts } from "../../../scripts/docs/extract/extract.js";
import { loadFacts } from "../../../scripts/docs/facts/file.js";
import { root } from "../../helpers/contract.js";
import { writePage } from "../../helpers/docs-page.js";

test("the package has the facts of the repository", () => {
  expect(contractFacts).toEqual(loadFacts(`${root}openapi/facts`));
});

describe.each(contractFacts)("a page written from the facts of $page", (facts) => {
  test.each(["", "Words of the page."])("states them again in its own form, with the words %j", (words) => {
    const { operations } = extractFacts(writePage(facts, { words }), { file: "x", page: facts.page });
    expect(operations).toEqual(facts.operations);
  });

  test.each(["markdown", "rendered"] as const)("has no changes as %s", (form) => {
    const page = extractFacts(writePage(facts, { form, words: "Words of the page." }), { file: "x", page: facts.page });
    expect(page.form).toBe(form);
    expect(comparePages(facts, page)).toEqual([]);
  });
});
