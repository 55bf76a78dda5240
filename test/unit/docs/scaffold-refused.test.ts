import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FactsError, type ScaffoldOptions, scaffold } from "../../../scripts/docs/index.js";
import { contentsOf, freshName, pageFile, removeDirectories } from "./_skeletons.js";
import { fixture } from "./extract/pages.js";

afterAll(removeDirectories);

const page = pageFile(fixture("orders.md"));
const again = "name an empty folder and move over what is new";

/** Why nothing was written. */
async function refusal(options: Partial<ScaffoldOptions> & { folder: string }): Promise<string> {
  const error: unknown = await scaffold({ pages: [page], ...options }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(FactsError);
  return (error as FactsError).message;
}

describe("a file that is there already", () => {
  test.each([
    "facts/orders.yaml",
    "paths/marketplace-offers_{uuid}.yaml",
    "components/schemas/OfferRequest.yaml",
    "components/parameters/OfferUuid.yaml",
  ])("%s is left alone when it says something else, and the rest is written", async (name) => {
    const folder = freshName();
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "mine");
    const { files, different } = await scaffold({ pages: [page], folder });
    expect(different).toEqual([{ file: name, differs: ["it is of another kind"] }]);
    expect(files).not.toContain(name);
    expect(contentsOf(folder)).toMatchObject({ [name]: "mine" });
    expect(Object.keys(contentsOf(folder) ?? {})).toHaveLength(files.length + 1);
  });

  test("may be a link that leads nowhere", async () => {
    const folder = freshName();
    mkdirSync(join(folder, "facts"), { recursive: true });
    symlinkSync("nowhere", join(folder, "facts/orders.yaml"));
    const { different } = await scaffold({ pages: [page], folder });
    expect(different).toEqual([{ file: "facts/orders.yaml", differs: ["it cannot be read"] }]);
  });

  test("is openapi.yaml or the schema of uuids, which are shared", async () => {
    const folder = freshName();
    mkdirSync(join(folder, "components/schemas"), { recursive: true });
    writeFileSync(join(folder, "openapi.yaml"), "mine");
    writeFileSync(join(folder, "components/schemas/Uuid.yaml"), "mine");
    const { files, additions } = await scaffold({ pages: [page], folder });
    expect(files).not.toContain("openapi.yaml");
    expect(contentsOf(folder)).toMatchObject({ "openapi.yaml": "mine", "components/schemas/Uuid.yaml": "mine" });
    expect(additions).toMatch(
      /^tags:\n {2}- name: Orders\n {4}description: Draft of Orders\.\n {4}x-draft: true\npaths:\n {2}\/api\/marketplace-offers\/:\n/,
    );
  });
});

describe("what fails half-way is undone", () => {
  test("when a file has the name of a folder", async () => {
    const folder = freshName();
    mkdirSync(folder);
    writeFileSync(join(folder, "components"), "a file");
    const why = `this file is there already, so nothing was written; ${again}.`;
    expect(await refusal({ folder })).toBe(`${folder}/components: ${why}`);
    expect(contentsOf(folder)).toEqual({ components: "a file" });
  });

  test("with the folders that were made for it", async () => {
    const folder = join(freshName(), "a", "b");
    mkdirSync(dirname(dirname(folder)));
    // The name of the schema's file is longer than a file system takes.
    const long = fixture("orders.md").replaceAll("OfferRequest", `Offer${"x".repeat(300)}Request`);
    expect(await refusal({ folder, pages: [pageFile(long)] })).toContain(
      "cannot be written here (ENAMETOOLONG), so nothing",
    );
    expect(contentsOf(dirname(dirname(folder)))).toEqual({});
    expect(contentsOf(dirname(folder))).toBeNull();
  });
});

describe("a wrong call gets one sentence, and nothing is written", () => {
  test.each<[string, Partial<ScaffoldOptions>, string | RegExp]>([
    ["no page", { pages: [] }, "docs: no page was given; name a file or an address."],
    ["no folder", { folder: "" }, "docs: the name of the folder is empty; name one for the skeleton."],
    [
      "one path for two pages",
      { pages: [page, page], page: "a/b.md" },
      "docs: one path was given for several pages; write their skeletons one by one.",
    ],
    [
      "a page twice",
      { pages: [page, page] },
      "marketplace/ordering/orders.md: two things of these pages would be the file facts/orders.yaml; give each page once, and pages that share a URL one by one.",
    ],
    [
      "another path than the page's",
      { page: "a/b.md" },
      /the page says that its path is marketplace\/ordering\/orders\.md, not a\/b\.md; correct --page or leave it out\.$/,
    ],
    [
      "a page without its path",
      { pages: [pageFile(fixture("kettles.rendered.txt"))] },
      /: the page does not say its own path; give it with --page\.$/,
    ],
    ["no such page", { pages: ["none.md"] }, "none.md: there is no such file; name a file or an http(s) address."],
    ["HTML", { pages: [pageFile("<!doctype html>")] }, /: this is HTML; /],
    [
      "a path of no file's name",
      { pages: [pageFile(fixture("orders.md").replaceAll("/approve/", "/a:b*/"))] },
      /^marketplace\/ordering\/orders\.md: a URL cannot be the name of a file, found "\/api\/marketplace-offers\/\{uuid\}\/a:b\*\/"; write its file by hand\.$/,
    ],
    [
      "two URLs of one file",
      { pages: [pageFile(fixture("orders.md").replaceAll(/\/([\w{}-]+)\/comments\//g, "_$1/"))] },
      /two things of these pages would be the file paths\/marketplace-offers_\{uuid\}\.yaml; /,
    ],
  ])("%s", async (_, options, message) => {
    const folder = freshName();
    expect(await refusal({ folder, ...options })).toMatch(message);
    expect(contentsOf(folder)).toBeNull();
  });

  test("a file in place of the folder", async () => {
    const folder = pageFile("mine");
    expect(await refusal({ folder })).toBe(`${folder}: this is not a folder; name one for the skeleton.`);
  });
});
