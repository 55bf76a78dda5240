import { describe, expect, test } from "vitest";
import { comparePages } from "../../../scripts/docs/changes/operations.js";
import type { DocsChange } from "../../../scripts/docs/changes/types.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { type CheckedPage, DOCS_FORMATS, type DocsResult, formatDocs } from "../../../scripts/docs/index.js";

const usages = contractFacts[0];
if (!usages) throw new Error("the contract has no pages");
const version = { page: usages.page, form: usages.form, synced: usages.synced, sha256: "0".repeat(64) };

function checked(changes: DocsChange[], fresh: Partial<CheckedPage["fresh"]> = {}): CheckedPage {
  return {
    source: "pages/usages.md",
    status: changes.length === 0 ? "unchanged" : "changed",
    contract: version,
    fresh: { ...version, sha256: "f".repeat(64), ...fresh },
    changes,
    wording: [],
    notes: [],
  };
}

function resultOf(...pages: DocsResult["pages"]): DocsResult {
  return { status: "changed", exitCode: 1, pages };
}

/** A page with a change of every kind; the records of two operations have changed alike. */
function everyKind(): DocsChange[] {
  const fresh = structuredClone(usages as NonNullable<typeof usages>);
  const list = fresh.operations.marketplace_component_usages_list;
  const report = fresh.operations.marketplace_component_usages_set_usage;
  if (!list?.parameters.query || !report?.body) throw new Error("the page has other operations");
  delete list.parameters.query.page;
  for (const { responses } of Object.values(fresh.operations)) {
    if (responses["200"]?.fields)
      Object.assign(responses["200"].fields, { colour: { type: "string", enum: ["red", "blue"] } });
  }
  report.body.model = "Report";
  report.body.required = false;
  report.responses["202"] = { body: "none" };
  fresh.page = "elsewhere/x.md";
  return comparePages(usages as NonNullable<typeof usages>, fresh);
}

const unchecked = {
  source: "x.md",
  status: "unchecked",
  problem: "x.md: the page is empty; fetch the page again.",
} as const;

describe("text", () => {
  const text = (...pages: DocsResult["pages"]) => formatDocs(resultOf(...pages), "text");

  test("tells dates, hashes and every change by operation, what is the same once", () => {
    expect(
      text(checked(everyKind(), { synced: "2026-01-01T00:00:00", page: "elsewhere/x.md" }), unchecked),
    ).toMatchInlineSnapshot(`
      "pages/usages.md: 7 changes in 3 operations
        contract: marketplace/usage-and-stats/component-usages.md (Markdown, synced 2025-11-14T11:10:18.972525, SHA-256 0000000000000000000000000000000000000000000000000000000000000000)
        page:     elsewhere/x.md (Markdown, synced 2026-01-01T00:00:00, SHA-256 ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)

        (the whole page)
          ~ path of the page: marketplace/usage-and-stats/component-usages.md → elsewhere/x.md

        marketplace_component_usages_list
          - query page: integer

        marketplace_component_usages_list
        marketplace_component_usages_retrieve
          + response 200 colour: string of red, blue

        marketplace_component_usages_set_usage
          ~ body, model: ComponentUsageCreateRequest → Report
          ~ body, required: required → optional
          + response 202: no body

      Could not check. x.md: the page is empty; fetch the page again.
      "
    `);
  });

  test.each<[string, CheckedPage, string]>([
    ["the very same page", checked([], { sha256: version.sha256 }), "The page is the same, byte for byte."],
    ["other words", checked([]), "The page differs, but brings nothing that the contract does not have."],
    ["another form", checked([], { form: "rendered", synced: null }), "The two pages have different forms, so"],
    [
      "an older page",
      checked([], { synced: "2024-01-01T00:00:00" }),
      "The page is older than the one that the contract",
    ],
  ])("says of %s what it is", (_, page, remark) => {
    expect(text(page)).toMatch(/^pages\/usages\.md: unchanged\n/);
    expect(text(page)).toContain(`  ${remark}`);
  });
});

test("json is the result", () => {
  const result = resultOf(checked(everyKind()), unchecked);
  expect(JSON.parse(formatDocs(result, "json"))).toEqual(result);
});

describe("markdown", () => {
  test("has a heading for every page and every group of operations", () => {
    expect(formatDocs(resultOf(checked(everyKind()), unchecked), "markdown")).toMatchInlineSnapshot(`
      "## Docs pages against the contract

      ### \`pages/usages.md\`: 7 changes in 3 operations

      - Contract: \`marketplace/usage-and-stats/component-usages.md\` (Markdown, synced 2025-11-14T11:10:18.972525, SHA-256 0000000000000000000000000000000000000000000000000000000000000000)
      - Page: \`marketplace/usage-and-stats/component-usages.md\` (Markdown, synced 2025-11-14T11:10:18.972525, SHA-256 ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff)

      #### The whole page

      - **changed** path of the page: marketplace/usage-and-stats/component-usages.md → elsewhere/x.md

      #### \`marketplace_component_usages_list\`

      - **removed** query page: integer

      #### \`marketplace_component_usages_list\`, \`marketplace_component_usages_retrieve\`

      - **added** response 200 colour: string of red, blue

      #### \`marketplace_component_usages_set_usage\`

      - **changed** body, model: ComponentUsageCreateRequest → Report
      - **changed** body, required: required → optional
      - **added** response 202: no body

      ### \`x.md\`: could not check

      x.md: the page is empty; fetch the page again.
      "
    `);
  });

  test("keeps what a page says from becoming markup", () => {
    const change: DocsChange = {
      kind: "added",
      operation: "a`b",
      place: "query <img>",
      what: "parameter",
      before: null,
      after: "string of *x*, [y](z), @everybody",
    };
    expect(formatDocs(resultOf(checked([change])), "markdown")).toContain(
      "#### `a'b`\n\n- **added** query \\<img\\>: string of \\*x\\*, \\[y\\](z), @&#8203;everybody\n",
    );
  });
});

describe("github", () => {
  test("is one command for every group of operations", () => {
    expect(formatDocs(resultOf(checked(everyKind()), unchecked, checked([])), "github")).toMatchInlineSnapshot(`
      "::error file=pages/usages.md,title=Docs page changed%3A pages/usages.md::~ path of the page: marketplace/usage-and-stats/component-usages.md → elsewhere/x.md
      ::error file=pages/usages.md,title=Docs page changed%3A marketplace_component_usages_list::- query page: integer
      ::error file=pages/usages.md,title=Docs page changed%3A marketplace_component_usages_list%2C marketplace_component_usages_retrieve::+ response 200 colour: string of red, blue
      ::error file=pages/usages.md,title=Docs page changed%3A marketplace_component_usages_set_usage::~ body, model: ComponentUsageCreateRequest → Report%0A~ body, required: required → optional%0A+ response 202: no body
      ::notice file=pages/usages.md,title=Docs page changed::pages/usages.md: 7 changes in 3 operations
      ::error file=x.md,title=Docs page not checked::x.md: the page is empty; fetch the page again.
      ::notice file=pages/usages.md,title=Docs page unchanged::pages/usages.md: unchanged
      "
    `);
  });

  test("ends no command before its end, and names no file for an address", () => {
    const page = { ...unchecked, source: "https://x.org/a,b.md", problem: "100 %\r\n::error::not mine" };
    expect(formatDocs(resultOf(page), "github")).toBe(
      "::error title=Docs page not checked::100 %25\\u000d%0A::error::not mine\n",
    );
    expect(formatDocs(resultOf({ ...page, source: "a,b:c.md" }), "github")).toMatch(
      /^::error file=a%2Cb%3Ac\.md,title=/,
    );
  });
});

test.each(DOCS_FORMATS)("%s is the same for the same result, and ends with its line", (format) => {
  const result = resultOf(checked(everyKind()), unchecked);
  expect(formatDocs(structuredClone(result), format)).toBe(formatDocs(result, format));
  expect(formatDocs(result, format)).toMatch(/[^\n]\n$/);
});
