import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
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
    ["binary", Buffer.from([0x89, 0x50, 0xff, 0x00]), `this is not a text file in UTF-8; ${asText}.`],
    ["text with zeros", "# A page\0", `this is not a text file; ${asText}.`],
    [
      "another page",
      "# Notes\n",
      `this is no page of the API reference, because it has no "Operations Summary"; ${asText}.`,
    ],
    [
      "another family",
      fixture("orders.md"),
      "the contract has none of the operations of this page (marketplace_orders_list and 5 more), so there is nothing to compare; give another page, or draft this one with npm run docs:scaffold.",
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
    ["no name", "", "the name of a page is empty; name a file or an address."],
    ["no file", join(folder, "none.md"), "the page cannot be read (ENOENT); name a readable file."],
    ["a folder", folder, "the page cannot be read (EISDIR); name a readable file."],
    ["a device", "/dev/zero", "this is not a regular file; name a readable file."],
  ])("%s", async (_, page, problem) => expect(await problemWith(page)).toBe(problem));

  test("too large a file", async () => {
    expect(await problemWith(file("same.md", text), { maxBytes: 100 })).toBe(
      `this has more than 100 bytes, which no page of the API reference has; ${asText}.`,
    );
  });
});

describe("an address", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await stop(server);
  });

  function stop(server: Server): Promise<void> {
    server.closeAllConnections();
    return new Promise((closed) => server.close(() => closed()));
  }

  /** Starts a server and gives its address. */
  async function serve(answer: RequestListener): Promise<string> {
    const started = createServer(answer);
    servers.push(started);
    await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}/pages/usages.md`;
  }

  const check = "check the address, or save the page and name the file";

  test("is fetched, also from where it has moved to", async () => {
    const page = await serve((request, response) => {
      if (request.url?.startsWith("/new")) response.end(text);
      else response.writeHead(302, { location: "/new.md" }).end();
    });
    expect(await docs({ pages: [page] })).toMatchObject({ status: "unchanged", pages: [{ source: page }] });
  });

  test.each<[string, RequestListener, string]>([
    [
      "that is unknown",
      (_, response) => response.writeHead(404).end("no"),
      `the server answers 404 instead of the page; ${check}.`,
    ],
    ["that is empty", (_, response) => response.end(), "the page is empty; fetch the page again."],
    [
      "of HTML",
      (_, response) => response.end("<html><body>Log in</body></html>"),
      "this is HTML; give the Markdown source of the page.",
    ],
    [
      "that breaks off",
      (_, response) => response.writeHead(200).write("# A", () => response.destroy()),
      `the page cannot be fetched (UND_ERR_SOCKET); ${check}.`,
    ],
  ])("%s", async (_, answer, problem) => {
    const page = await serve(answer);
    expect((await problemWith(page)).replace(/^\/\/.*?: /, "")).toBe(problem);
  });

  test("that never ends is left at the limit", async () => {
    const page = await serve((_, response) => {
      const more = () => {
        while (response.write("# A page\n".repeat(1000)));
      };
      response.on("drain", more);
      more();
    });
    expect(await problemWith(page, { maxBytes: 50_000 })).toContain("this has more than 50000 bytes");
  });

  test("that never answers is given up", async () => {
    const page = await serve(() => {});
    expect(await problemWith(page, { timeout: 50 })).toContain(
      "the page did not arrive within 0.05 s; try again, or save the page and name the file.",
    );
  });

  test("that answers only in part is given up", async () => {
    const page = await serve((_, response) => response.write("# A"));
    expect(await problemWith(page, { timeout: 50 })).toContain("did not arrive within 0.05 s");
  });

  test("is given up when the caller says so", async () => {
    const caller = new AbortController();
    const page = await serve(() => caller.abort());
    expect(await problemWith(page, { signal: caller.signal })).toContain("the reading was stopped; run it again.");
  });

  test("nobody listens at is told", async () => {
    const page = await serve(() => {});
    for (const server of servers) await stop(server);
    expect(await problemWith(page)).toContain(`the page cannot be fetched (ECONNREFUSED); ${check}.`);
  });

  test("with a password is not fetched, and neither password nor query is repeated", async () => {
    const page = "http://me:secret@127.0.0.1:1/x.md?key=hidden";
    const { pages } = await docs({ pages: [page] });
    expect(pages).toEqual([
      {
        source: "http://127.0.0.1:1/x.md",
        status: "unchecked",
        problem:
          "http://127.0.0.1:1/x.md: an address with a user name is not fetched; save the page and name the file.",
      },
    ]);
  });
});
