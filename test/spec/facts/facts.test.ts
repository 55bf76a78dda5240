import { describe, expect, test } from "vitest";
import { loadFacts } from "../../../scripts/docs/facts/file.js";
import { countFacts } from "../../../scripts/docs/facts/model.js";
import { compareFacts, countProvenance } from "../../../scripts/facts/compare.js";
import { loadDeviations } from "../../../scripts/facts/deviations.js";
import { bundle, operations, root } from "../../helpers/contract.js";

const pages = loadFacts(`${root}openapi/facts`);
const deviations = loadDeviations(`${root}openapi/deviations.yaml`);
const result = compareFacts(pages, bundle, deviations);

describe("docs facts and the contract", () => {
  test("every fact is in the bundle, or a deviation says why not", () => {
    const facts = pages.reduce((sum, page) => sum + countFacts(page), 0);
    const provenance = Object.entries(countProvenance(bundle)).map(([source, count]) => `${count} ${source}`);
    console.info(
      `${facts} facts in ${result.checked} statements checked; ${deviations.length} deviations; provenance: ${provenance.join(", ")}`,
    );
    // Written down, so that a statement which is no longer made fails; it changes with the pages.
    expect(result.checked).toBe(1176);
    expect(result.unexplained).toEqual([]);
  });

  test("everything in the bundle is a fact, carries a provenance, or is a deviation", () => {
    expect(result.untraced).toEqual([]);
  });

  test("no deviation has outlived its reason", () => {
    expect(result.expired).toEqual([]);
  });

  test("the pages document 40 operations; the families have four HEAD ones more, and the neighbours are as published", () => {
    const documented = pages.flatMap((page) => Object.keys(page.operations));
    expect(documented).toHaveLength(40);
    const added = operations.filter(({ id }) => !documented.includes(id));
    expect(added.filter(({ neighbour }) => !neighbour).map(({ method }) => method)).toEqual(Array(4).fill("HEAD"));
    expect(operations.filter(({ neighbour }) => !neighbour)).toHaveLength(44);
    for (const { id, node } of added) expect(node["x-provenance"], id).toBe("published");
  });
});
