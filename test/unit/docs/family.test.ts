import { describe, expect, test } from "vitest";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import type { PageFacts } from "../../../scripts/docs/facts/model.js";
import { findFamily } from "../../../scripts/docs/family.js";

const [usages, policies] = contractFacts as [PageFacts, PageFacts];

/** A page with the first operations of the two families. */
function mixed(page: string | null, ofUsages: number, ofPolicies: number) {
  const take = (facts: PageFacts, count: number) => Object.entries(facts.operations).slice(0, count);
  const operations = Object.fromEntries([...take(usages, ofUsages), ...take(policies, ofPolicies)]);
  return { ...usages, page, operations };
}

describe("the family of a page", () => {
  test.each<[string, string | null, number, number, PageFacts | undefined]>([
    ["is the one that the page names, whatever is on it", usages.page, 0, 7, usages],
    ["is the one with which it shares the most operations", null, 2, 3, policies],
    ["may be another than the first", null, 3, 2, usages],
    ["needs one operation only", "elsewhere/x.md", 0, 1, policies],
    ["is none without any", "elsewhere/x.md", 0, 0, undefined],
  ])("%s", (_, page, ofUsages, ofPolicies, family) => {
    expect(findFamily(mixed(page, ofUsages, ofPolicies), contractFacts)?.page).toBe(family?.page);
  });

  test("is found by methods and paths when all operations have other names, and by names when all have moved", () => {
    const rename = (change: (id: string, facts: PageFacts["operations"][string]) => [string, unknown]) =>
      Object.fromEntries(Object.entries(policies.operations).map(([id, facts]) => change(id, facts)));
    const renamed = rename((id, facts) => [`x_${id}`, facts]) as PageFacts["operations"];
    const moved = rename((id, facts) => [id, { ...facts, path: `/x${facts.path}` }]) as PageFacts["operations"];
    for (const operations of [renamed, moved])
      expect(findFamily({ ...policies, page: null, operations }, contractFacts)).toBe(policies);
  });
});
