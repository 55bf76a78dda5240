import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFacts } from "../../../../scripts/docs/facts/file.js";
import { countFacts } from "../../../../scripts/docs/facts/model.js";
import { root } from "../../../helpers/contract.js";

// The pages are Waldur's and no part of this repository; the facts files say by hash which ones these are.
test("the committed facts are those of the three pages", () => {
  const counts = loadFacts(join(root, "openapi", "facts")).map((facts) => [
    /[^/]+(?=\.md$)/.exec(facts.page)?.[0],
    facts.form === "markdown" ? "md" : "rendered.txt",
    countFacts(facts),
    Object.keys(facts.operations).length,
  ]);
  expect(counts).toEqual([
    ["component-usages", "md", 66, 4],
    ["customer-component-usage-policies", "md", 139, 7],
    ["provider-resources", "rendered.txt", 731, 29],
  ]);
});
