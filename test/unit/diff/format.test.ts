import { describe, expect, test } from "vitest";
import { DIFF_FORMATS, type DiffResult, formatDiff } from "../../../src/diff/index.js";

const result: DiffResult = {
  contract: "0.1.0",
  release: { line: "7.9", reason: "the line of 7.9.0" },
  schema: { source: "new.yaml", version: "7.9.5", openapi: "3.0.3", operations: 1802 },
  base: { source: "old.yaml", version: "7.9.0", openapi: "3.0.3", operations: 1794 },
  findings: [
    {
      severity: "breaking",
      impact: "major",
      rule: "schema-type-changed",
      operations: ["marketplace_provider_resources_list", "marketplace_provider_resources_retrieve"],
      place: "Resource.slug",
      message: "string became string or null",
    },
    {
      severity: "non-breaking",
      impact: "minor",
      rule: "parameter-added",
      operations: ["marketplace_provider_resources_team_list"],
      place: "query <b>",
      message: "100% <img src=x onerror=1> | *a*",
    },
    {
      severity: "unclassified",
      rule: "not-compared",
      operations: [],
      place: "Resource",
      message: "could not be compared",
    },
  ],
  known: [
    {
      reason: "errors",
      operations: ["marketplace_provider_resources_list"],
      place: "response 404",
      keyword: "response",
    },
    { reason: "pull-is-scheduled", operations: [], place: "response 200", keyword: "response" },
  ],
  places: {
    marketplace_provider_resources_list: "GET /api/marketplace-provider-resources/",
    marketplace_provider_resources_retrieve: "GET /api/marketplace-provider-resources/{uuid}/",
    marketplace_provider_resources_team_list: "GET /api/marketplace-provider-resources/{uuid}/team/",
  },
  consumer: {
    tsconfig: `${process.cwd()}/app/tsconfig.json`,
    typescript: "5.9.3",
    files: 1,
    sites: [
      {
        file: "src/list.ts",
        line: 8,
        column: 32,
        operations: ["marketplace_provider_resources_list"],
        causes: ["Resource.slug: string became string or null"],
        message: "'row.slug' is possibly 'null'.",
        code: "TS18047",
      },
      { file: "src/x.ts", line: 1, column: 1, operations: [], causes: [], message: "Type 'A' | B.", code: "TS2322" },
    ],
  },
  summary: { breaking: 1, nonBreaking: 1, unclassified: 1, known: 2, operations: 2, callSites: 2 },
  holds: false,
};

describe("a report", () => {
  test("for a terminal", () => {
    expect(formatDiff(result, "text").replaceAll(process.cwd(), "")).toMatchInlineSnapshot(`
      "What Waldur 7.9.5 (new.yaml, OpenAPI 3.0.3, 1802 operations), since Waldur 7.9.0 (old.yaml, OpenAPI 3.0.3, 1794 operations), changes for the contract 0.1.0, release line 7.9 (the line of 7.9.0):

      Breaking

        marketplace_provider_resources_list, marketplace_provider_resources_retrieve
          Resource.slug  string became string or null

      Unclassified

        Outside the operations of the contract
          Resource  could not be compared

      Non-breaking

        marketplace_provider_resources_team_list
        GET /api/marketplace-provider-resources/{uuid}/team/
          query <b>  100% <img src=x onerror=1> | *a*

      Call sites of /app/tsconfig.json that do not compile with it (TypeScript 5.9.3):
        src/list.ts:8:32  marketplace_provider_resources_list
          Resource.slug: string became string or null
          TS18047: 'row.slug' is possibly 'null'.
        src/x.ts:1:1  operation unknown
          TS2322: Type 'A' | B.

      Operations
        breaking      marketplace_provider_resources_list       1 breaking
        breaking      marketplace_provider_resources_retrieve   1 breaking
        non-breaking  marketplace_provider_resources_team_list  1 non-breaking

      1 breaking in 2 operations, 1 non-breaking, 1 unclassified, 2 affected call sites in 1 file, 2 known: failed.
      Known differences are explained by the contract's sources; --show-known lists them.
      "
    `);
  });

  test("with what is known", () => {
    expect(formatDiff(result, "text", { showKnown: true })).toContain(
      "known  response 404 (response): errors, published schemas leave out most errors\n",
    );
    expect(formatDiff(result, "markdown", { showKnown: true })).toContain(
      "| `response 200` | response | pull-is-scheduled: a deviation of the contract from the docs |",
    );
  });

  test("for a pull request", () => {
    expect(formatDiff(result, "markdown")).toMatchInlineSnapshot(`
      "## What Waldur 7.9.5 (new.yaml, OpenAPI 3.0.3, 1802 operations), since Waldur 7.9.0 (old.yaml, OpenAPI 3.0.3, 1794 operations), changes for the contract 0.1.0, release line 7.9 (the line of 7.9.0)

      1 breaking in 2 operations, 1 non-breaking, 1 unclassified, 2 affected call sites in 1 file, 2 known: failed.

      ### breaking: marketplace\\_provider\\_resources\\_list, marketplace\\_provider\\_resources\\_retrieve

      \`GET /api/marketplace-provider-resources/\`, \`GET /api/marketplace-provider-resources/{uuid}/\`

      | Place | Change |
      | --- | --- |
      | \`Resource.slug\` | string became string or null |

      ### unclassified: Outside the operations of the contract

      | Place | Change |
      | --- | --- |
      | \`Resource\` | could not be compared |

      ### non-breaking: marketplace\\_provider\\_resources\\_team\\_list

      \`GET /api/marketplace-provider-resources/{uuid}/team/\`

      | Place | Change |
      | --- | --- |
      | \`query <b>\` | 100% \\<img src=x onerror=1\\> \\| \\*a\\* |

      ### Call sites that do not compile with it

      | Place | Operation | Change | TypeScript |
      | --- | --- | --- | --- |
      | \`src/list.ts:8:32\` | \`marketplace_provider_resources_list\` | Resource.slug: string became string or null | TS18047: 'row.slug' is possibly 'null'. |
      | \`src/x.ts:1:1\` |  |  | TS2322: Type 'A' \\| B. |

      ### Operations

      | Worst | Operation | Findings |
      | --- | --- | --- |
      | breaking | \`marketplace_provider_resources_list\` | 1 breaking |
      | breaking | \`marketplace_provider_resources_retrieve\` | 1 breaking |
      | non-breaking | \`marketplace_provider_resources_team_list\` | 1 non-breaking |
      "
    `);
  });

  test("for GitHub Actions", () => {
    expect(formatDiff(result, "github")).toMatchInlineSnapshot(`
      "::error file=app/src/list.ts,line=8,col=32,title=Waldur 7.9.5::Resource.slug: string became string or null%0ATS18047: 'row.slug' is possibly 'null'.
      ::error file=app/src/x.ts,line=1,col=1,title=Waldur 7.9.5::TS2322: Type 'A' | B.
      ::error title=Waldur 7.9.5%3A breaking change of Resource.slug::Resource.slug: string became string or null%0Amarketplace_provider_resources_list, marketplace_provider_resources_retrieve
      ::notice title=Waldur 7.9.5%3A non-breaking change of query <b>::query <b>: 100%25 <img src=x onerror=1> | *a*%0Amarketplace_provider_resources_team_list
      ::warning title=Waldur 7.9.5%3A unclassified change of Resource::Resource: could not be compared
      1 breaking in 2 operations, 1 non-breaking, 1 unclassified, 2 affected call sites in 1 file, 2 known: failed.
      "
    `);
  });

  test("for programs", () => {
    expect(JSON.parse(formatDiff(result, "json"))).toEqual(result);
  });

  test.each(DIFF_FORMATS)("%s: neither a terminal nor GitHub obeys what stands in a schema", (format) => {
    const hostile = "a\u001b[2J\u202e\r\n::add-mask::b ##[add-mask]c";
    const [finding] = result.findings as [DiffResult["findings"][0]];
    const [site] = result.consumer?.sites ?? [];
    const report = formatDiff(
      {
        ...result,
        schema: { ...result.schema, source: hostile },
        findings: [{ ...finding, place: hostile, message: hostile }],
        known: result.known.map((known) => ({ ...known, place: hostile })),
        ...(result.consumer && site && { consumer: { ...result.consumer, sites: [{ ...site, message: hostile }] } }),
      },
      format,
      { showKnown: true },
    );
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|##\[|^\s*::add-mask/mu);
    expect(report).toContain("add-mask");
  });
});
