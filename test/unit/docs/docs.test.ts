import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { type DocsOptions, docs, FactsError } from "../../../scripts/docs/index.js";
import { ContractError } from "../../../src/errors.js";
import { writePage } from "../../helpers/docs-page.js";
import { change, fixture } from "./extract/pages.js";

const folder = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and gives its name. */
function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const [usages, policies] = contractFacts;
if (!usages || !policies) throw new Error("the contract has no pages");
const text = writePage(usages);
const changed = change(text, "| `recurring` |", "| `repeated` |");

/** Why a page was not compared, without its name. */
async function problemWith(page: string, options: Partial<DocsOptions> = {}): Promise<string> {
  const result = await docs({ ...options, pages: [page] });
  expect({ status: result.status, exitCode: result.exitCode }).toEqual({ status: "unchecked", exitCode: 2 });
  const [first] = result.pages;
  if (first?.status !== "unchecked") throw new Error("the page was compared");
  return first.problem.replace(/^.*?: /, "");
}

describe("one page", () => {
  test("that says the same is unchanged, and both states of it are told", async () => {
    const page = file("same.md", text.replace(/Last Sync: .*/, "Last Sync: 2031-05-06T07:08:09"));
    const { pages, ...rest } = await docs({ pages: [page] });
    expect(rest).toEqual({ status: "unchanged", exitCode: 0 });
    const { page: path, form, synced, sha256 } = usages;
    expect(pages).toEqual([
      {
        source: page,
        status: "unchanged",
        contract: { page: path, form, synced, sha256 },
        fresh: { page: path, form, synced: "2031-05-06T07:08:09", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        wording: [],
        notes: [],
        changes: [],
      },
    ]);
  });

  test("that says something else is changed", async () => {
    const { status, exitCode, pages } = await docs({ pages: [file("changed.md", changed)] });
    expect({ status, exitCode }).toEqual({ status: "changed", exitCode: 1 });
    expect(pages[0]).toMatchObject({ status: "changed", changes: [{ kind: "removed" }, { kind: "added" }] });
  });

  test("is found by its operations when it does not say its path, or another one", async () => {
    const moved = text.replace(/Remote Path: .*/, "Remote Path: output//elsewhere/x.md");
    const { pages } = await docs({
      pages: [file("x.txt", writePage(policies, { form: "rendered" })), file("y.md", moved)],
    });
    expect(pages).toMatchObject([
      { status: "unchanged", contract: { page: policies.page }, fresh: { page: null, synced: null } },
      { status: "changed", contract: { page: usages.page }, changes: [{ operation: null, what: "page" }] },
    ]);
  });

  test("may be compared with other facts", async () => {
    const { status } = await docs({ pages: [file("same.md", text)], facts: [usages] });
    expect(status).toBe("unchanged");
    expect(await problemWith(file("same.md", text), { facts: [policies] })).toMatch(
      /^the contract has none of the operations/,
    );
  });
});

describe("several pages", () => {
  test("are all compared, and one that cannot be decides", async () => {
    const sources = [file("same.md", text), file("changed.md", changed), join(folder, "none.md")];
    const { status, exitCode, pages } = await docs({ pages: sources });
    expect({ status, exitCode }).toEqual({ status: "unchecked", exitCode: 2 });
    expect(pages.map((page) => [page.source, page.status])).toEqual([
      [sources[0], "unchanged"],
      [sources[1], "changed"],
      [sources[2], "unchecked"],
    ]);
    expect((await docs({ pages: sources.slice(0, 2) })).exitCode).toBe(1);
  });

  test("are at least one", async () => {
    const refused = docs({ pages: [] });
    await expect(refused).rejects.toThrow("docs: no page was given; name a file or an address.");
    await expect(refused).rejects.toBeInstanceOf(FactsError);
    await expect(refused).rejects.toBeInstanceOf(ContractError);
  });
});

const asText = "give the Markdown source of the page";

describe("a wrong page gets one sentence", () => {
  test.each<[string, string | Buffer, string]>([
    ["empty", "", "the page is empty; fetch the page again."],
    ["blank", " \n\n", "the page is empty; fetch the page again."],
    ["HTML", "\n<!DOCTYPE html>\n<p>", "this is HTML; give the Markdown source of the page."],
    ["binary", Buffer.from([0x89, 0x50, 0xff, 0x00]), `this is not text in UTF-8; ${asText}.`],
    ["text with zeros", "# A page\0", `this is not a text file; ${asText}.`],
    [
      "another page",
      "# Notes\n",
      `this is no page of the API reference, because it has no "Operations Summary"; ${asText}.`,
    ],
    [
      "another family",
      fixture("orders.md"),
      "the contract has none of the operations of this page (marketplace_offers_list and 5 more), so there is nothing to compare; give another page, or draft this one with npm run docs:scaffold.",
    ],
    [
      "a page that ends too early",
      text.slice(0, text.lastIndexOf('=== "Responses"')),
      'the page ends before the "---" that closes an operation, found "| `user` | string (uri) |  |  |"; fetch the whole page again.',
    ],
    [
      "an endless line",
      `# ${"¶ ".repeat(1_000_000)}`,
      `a line has more than 100000 characters, found "# ${"¶ ".repeat(57)}¶..."; correct the page, or report that this form of it is not known.`,
    ],
  ])("%s", async (_, content, problem) => {
    expect((await problemWith(file("wrong.md", content))).replace(/^wrong\.md:\d+: /, "")).toBe(problem);
  });

  test.each([
    ["no name", "", "the name of the file is empty; name a file or an http(s) address."],
    ["no file", join(folder, "none.md"), "there is no such file; name a file or an http(s) address."],
    ["a folder", folder, "this is not a file; name a file or an http(s) address."],
    ["a device", "/dev/zero", "this is not a file; name a file or an http(s) address."],
  ])("%s", async (_, page, problem) => expect(await problemWith(page)).toBe(problem));

  test("too large a file", async () => {
    expect(await problemWith(file("same.md", text), { maxBytes: 100 })).toBe(
      `this is larger than 100 bytes; ${asText}.`,
    );
  });
});

describe("an address", () => {
  /** Starts a server that sends a page, and gives its address; the caller closes it. */
  async function serve(page: string): Promise<{ server: Server; address: string }> {
    const server = createServer((_, response) => response.end(page));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pages/usages.md?key=hidden` };
  }

  test.each([
    { page: text, status: "unchanged" },
    { page: "<html><body>Log in</body></html>", status: "unchecked", problem: /: this is HTML; give the Markdown / },
    { page: "", status: "unchecked", problem: /: the page is empty; / },
  ])("is fetched: $status", async ({ page, status, problem }) => {
    const { server, address } = await serve(page);
    try {
      const { pages } = await docs({ pages: [address] });
      expect(pages).toMatchObject([
        { source: address.replace(/\?.*/, ""), status, ...(problem && { problem: expect.stringMatching(problem) }) },
      ]);
      expect(JSON.stringify(pages)).not.toContain("hidden");
    } finally {
      server.close();
    }
  });

  test("is given up when the caller says so", async () => {
    const { server, address } = await serve(text);
    server.close();
    expect(await problemWith(address, { signal: AbortSignal.abort() })).toContain("reading was stopped; run it again.");
  });
});
