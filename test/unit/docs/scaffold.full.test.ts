import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { loadFacts } from "../../../scripts/docs/facts/file.js";
import { formatScaffold, scaffold } from "../../../scripts/docs/index.js";
import { compareFacts } from "../../../scripts/facts/compare.js";
import { loadDeviations } from "../../../scripts/facts/deviations.js";
import { renderOutputs } from "../../../scripts/outputs.js";
import { redocly } from "../../../scripts/redocly.js";
import { type Bundle, listOperations } from "../../../src/generate/bundle.js";
import { bundle as contract, root } from "../../helpers/contract.js";
import { writePage } from "../../helpers/docs-page.js";
import { bundleOf, contentsOf, freshName, pageFile, removeDirectories } from "./_skeletons.js";
import { fixture } from "./extract/pages.js";

afterAll(removeDirectories);

const deviations = loadDeviations(`${root}openapi/deviations.yaml`);
/** The rule that every family needs: uuids are as on the wire. */
const uuids = deviations.filter(({ id }) => id === "uuid-on-the-wire");

/** What the test of the facts has to say about a skeleton, but for the places that are left to people. */
function findingsOn(folder: string, bundle: Bundle, known = uuids): string[] {
  const { unexplained, untraced, expired } = compareFacts(loadFacts(join(folder, "facts")), bundle, known);
  // The names that `field` takes, and how the contract sends lists, are no page's.
  const isLeft = /: nothing is required, so nothing is promised$| query field: .* items$| query \w+: .* explode$/;
  return [...unexplained.map((difference) => JSON.stringify(difference)), ...expired, ...untraced].filter(
    (finding) => !isLeft.test(finding),
  );
}

/** An answer with fields, and every object in it: nothing says what they always have. */
function openPlaces(folder: string, bundle: Bundle): number {
  return compareFacts(loadFacts(join(folder, "facts")), bundle, uuids).untraced.length;
}

describe.each(contractFacts)("the skeleton of $page", (facts) => {
  const folder = freshName();

  test("bundles, and has all that the page states", async () => {
    const page = pageFile(writePage(facts, { words: "Words of the page." }));
    const result = await scaffold({ pages: [page], folder, page: facts.page });
    expect(result).toMatchObject({ operations: Object.keys(facts.operations).length, additions: null });
    expect(result.files).toEqual(Object.keys(contentsOf(folder) ?? {}));
    const bundle = await bundleOf(folder);
    expect(findingsOn(folder, bundle)).toEqual([]);
    expect(openPlaces(folder, bundle)).toBeGreaterThan(0);
    // The generators take it as it is.
    expect([...(await renderOutputs(bundle)).keys()]).toContain("types.ts");
    // A comparison that cannot fail shows nothing.
    const [item] = Object.values(bundle.paths);
    delete item?.get?.operationId;
    delete item?.post?.operationId;
    expect(findingsOn(folder, bundle)).not.toEqual([]);
  });

  test("has the files and the links that people have written", () => {
    const files = contentsOf(folder) ?? {};
    const paths = Object.keys(files).filter((name) => name.startsWith("paths/"));
    expect(paths.filter((name) => !existsSync(`${root}openapi/${name}`))).toEqual([]);
    const cited = listOperations(contract).filter(({ id }) => Object.hasOwn(facts.operations, id));
    const text = paths.map((name) => files[name]).join("");
    expect(text.match(/url: https:\/\/docs\..*/g)?.sort()).toEqual(cited.map(({ docs }) => `url: ${docs}`).sort());
  });
});

/** How often the linter names each rule, with the rules of one of the two profiles. */
async function lint(folder: string, config: string): Promise<Record<string, number>> {
  const flags = [`--config=${config}`, "--format=json", "--max-problems=10000"];
  const { stdout } = await redocly(["lint", join(folder, "openapi.yaml"), ...flags], root);
  const counts: Record<string, number> = {};
  for (const { ruleId } of (JSON.parse(stdout) as { problems: { ruleId: string }[] }).problems)
    counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

test("the linter refuses every draft, and the profile for drafts takes them", async () => {
  const folder = freshName();
  await scaffold({ pages: [pageFile(fixture("orders.md")), pageFile(fixture("kettles.md"))], folder });
  // A document of one's own has no licence yet.
  expect(await lint(folder, "redocly.draft.yaml")).toEqual({ "info-license": 1 });
  const marks =
    Object.values(contentsOf(folder) ?? {})
      .join("\n")
      .match(/^\s*x-draft: true$/gm)?.length ?? 0;
  const { "contract/no-drafts": drafts, ...others } = await lint(folder, "redocly.yaml");
  expect(marks).toBeGreaterThan(50);
  expect(drafts).toBe(marks);
  expect(Object.keys(others).sort()).toEqual([
    "contract/names-as-documented",
    "info-license",
    "operation-4xx-response",
  ]);
});

describe("a family that the contract does not have", () => {
  const page = pageFile(fixture("orders.md"));

  test("becomes a skeleton in an empty folder", async () => {
    const folder = freshName();
    const result = await scaffold({ pages: [page], folder });
    expect(result).toMatchObject({
      folder,
      operations: 6,
      facts: 50,
      reused: [],
      different: [],
      notes: [],
      additions: null,
    });
    expect(result.files).toMatchInlineSnapshot(`
      [
        "components/parameters/OfferUuid.yaml",
        "components/schemas/Offer.yaml",
        "components/schemas/OfferApproveRequest.yaml",
        "components/schemas/OfferApproveResponse.yaml",
        "components/schemas/OfferComment.yaml",
        "components/schemas/OfferCommentAuthor.yaml",
        "components/schemas/OfferCreate.yaml",
        "components/schemas/OfferError.yaml",
        "components/schemas/OfferFieldName.yaml",
        "components/schemas/OfferItem.yaml",
        "components/schemas/OfferItemLimits.yaml",
        "components/schemas/OfferItemLimitsRequest.yaml",
        "components/schemas/OfferItemRequest.yaml",
        "components/schemas/OfferRequest.yaml",
        "components/schemas/Uuid.yaml",
        "facts/orders.yaml",
        "openapi.yaml",
        "paths/marketplace-offers.yaml",
        "paths/marketplace-offers_{uuid}.yaml",
        "paths/marketplace-offers_{uuid}_approve.yaml",
        "paths/marketplace-offers_{uuid}_comments.yaml",
      ]
    `);
    const files = contentsOf(folder) ?? {};
    expect(files["components/schemas/OfferRequest.yaml"]).toMatchInlineSnapshot(`
      "type: object
      description: Draft of OfferRequest.
      required: [project, items]
      properties:
        project:
          description: Draft of \`project\`.
          type: string
          format: uri
        items:
          description: Draft of \`items\`.
          type: array
          items:
            $ref: ./OfferItemRequest.yaml
        state:
          description: Draft of \`state\`.
          type: string
          enum: [done, open, refused]
      x-draft: true
      "
    `);
    expect(files["paths/marketplace-offers_{uuid}_approve.yaml"]).toMatchInlineSnapshot(`
      "post:
        operationId: marketplace_offers_approve
        summary: Approve an order
        description: It cannot be taken back.
        x-draft: true
        tags: [Orders]
        externalDocs:
          description: This operation in the API reference.
          url: https://docs.waldur.com/latest/api-reference/marketplace/ordering/orders/#approve-an-order
        parameters:
          - $ref: ../components/parameters/OfferUuid.yaml
        requestBody:
          content:
            application/json:
              schema:
                $ref: ../components/schemas/OfferApproveRequest.yaml
              examples:
                Draft:
                  x-draft: true
                  value:
                    remark: draft
        responses:
          "200":
            description: Draft of marketplace_offers_approve.
            content:
              application/json:
                schema:
                  $ref: ../components/schemas/OfferApproveResponse.yaml
                examples:
                  Draft:
                    x-draft: true
                    value:
                      status: draft
          "202":
            description: Draft of marketplace_offers_approve.
      "
    `);
  });

  test("joins the sources of the contract, of which nothing is changed", async () => {
    const folder = freshName();
    cpSync(`${root}openapi`, folder, { recursive: true });
    const before = contentsOf(folder) ?? {};
    const { files, additions } = await scaffold({ pages: [page], folder });
    const after = contentsOf(folder) ?? {};
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + files.length);
    expect(files).not.toContain("components/schemas/Uuid.yaml");
    const [main, added] = [before["openapi.yaml"] ?? "", additions ?? ""].map((text) => parse(text));
    const joined = { ...main, tags: [...main.tags, ...added.tags], paths: { ...main.paths, ...added.paths } };
    writeFileSync(join(folder, "openapi.yaml"), stringify(joined));
    const bundle = await bundleOf(folder);
    expect(listOperations(bundle)).toHaveLength(listOperations(contract).length + 6);
    expect(findingsOn(folder, bundle, deviations)).toEqual([]);
  });

  test("may come with others; files to upload are left with a media type that no page states", async () => {
    const folder = freshName();
    const { operations } = await scaffold({ pages: [page, pageFile(fixture("kettles.md"))], folder });
    expect(operations).toBe(14);
    const bundle = await bundleOf(folder);
    expect(listOperations(bundle)).toHaveLength(14);
    expect(findingsOn(folder, bundle)).toEqual([
      "kettles_photo_update body: no docs page states its multipart/form-data",
    ]);
  });
});

describe("the report", () => {
  const none = { reused: [], different: [], notes: [] };
  const result = { folder: "openapi", files: ["facts/x.yaml"], ...none, operations: 1, facts: 2, additions: null };

  test("lists the files, and what is left to do", () => {
    expect(formatScaffold(result, "text")).toMatch(
      /^openapi: 1 file for 1 operation with 2 facts\n {2}facts\/x\.yaml\n\nAll of it is a draft/,
    );
    expect(formatScaffold({ ...result, additions: "tags:\n  - name: X\n" }, "text")).toContain(
      "Add to openapi.yaml, which was there already:\n\n  tags:\n    - name: X\n\n",
    );
    const different = [{ file: "paths/x.yaml", differs: ["get is missing", "a", "b", "c", "d", "e"] }];
    expect(formatScaffold({ ...result, reused: ["a.yaml"], different, notes: ["x.md:1: odd."] }, "text")).toContain(
      "There already, and the same:\n\n  a.yaml\n\nThere already, and not the same; left as they are:\n\n  paths/x.yaml: get is missing, a, b, c, d, and 1 more\n\nNot understood:\n\n  x.md:1: odd.\n",
    );
  });

  test("is the result as json", () => expect(JSON.parse(formatScaffold(result, "json"))).toEqual(result));
});

test("the facts file is the one that npm run facts writes", async () => {
  const folder = freshName();
  await scaffold({ pages: [pageFile(fixture("kettles.md"))], folder });
  expect(readFileSync(join(folder, "facts/kettles.yaml"), "utf8")).toBe(fixture("kettles.yaml"));
});
