import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { change, fixture, KETTLES } from "./pages.js";

const script = fileURLToPath(new URL("../../../../scripts/extract-facts.ts", import.meta.url));
// The script runs in other folders, which have no tsx of their own.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const folder = mkdtempSync(join(tmpdir(), "extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

function extract(cwd: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", tsx, script, ...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const result: Result = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (result.stdout += chunk));
    child.stderr.on("data", (chunk) => (result.stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...result, code }));
  });
}

const usage = "npx tsx scripts/extract-facts.ts <page> [--page marketplace/.../x.md] [--out file.yaml]";
const form = "give the Markdown source of the page";
const another = "name another file with --out";
const markdown = fixture("kettles.md");
const page = fileURLToPath(new URL("../../../fixtures/pages/kettles.md", import.meta.url));

/** A file to read, the arguments, and the one line on stderr. */
const refused: [name: string, content: string | Buffer | null, args: string[], message: string][] = [
  ["empty.md", "", ["empty.md"], "empty.md: the page is empty; fetch the page again."],
  ["binary.md", Buffer.from([0x89, 0x50, 0xff, 0x00]), ["binary.md"], `binary.md: this is not text in UTF-8; ${form}.`],
  ["zero.md", "# Kettles\0", ["zero.md"], `zero.md: this is not a text file; ${form}.`],
  [
    "x.txt",
    fixture("kettles.rendered.txt"),
    ["x.txt"],
    "x.txt: the page does not say its own path; give it with --page.",
  ],
  ["none.md", null, ["none.md"], "none.md: there is no such file; name a file or an http(s) address."],
  [".", null, ["."], ".: this is not a file; name a file or an http(s) address."],
  ["no page", null, [], `extract-facts: expected one page, got 0; run ${usage}.`],
  ["two pages", null, ["a.md", "b.md"], `extract-facts: expected one page, got 2; run ${usage}.`],
  ["a flag", null, ["a.md", "--force"], `extract-facts: Unknown option '--force'; run ${usage}.`],
  ["no value", null, ["a.md", "--out"], `extract-facts: Option '--out <value>' argument missing; run ${usage}.`],
  ["empty page", null, ["a.md", "--page", ""], `extract-facts: --page is empty; run ${usage}.`],
  ["empty name", null, [""], `extract-facts: the name of the page's file is empty; run ${usage}.`],
  ["out twice", null, ["a.md", "--out=a", "--out=b"], `extract-facts: --out is given 2 times; run ${usage}.`],
  ["two\nlines.md", "", ["two\nlines.md"], '"two\\nlines.md": the page is empty; fetch the page again.'],
  ["itself.md", markdown, ["itself.md", "--out", "./itself.md"], `./itself.md: this is the page itself; ${another}.`],
  ["a folder", null, [page, "--out", "."], `.: this is not a regular file; ${another}.`],
  [
    "no folder",
    null,
    [page, "--out", "new/x.yaml"],
    `new/x.yaml: the folder of this file does not exist; create it, or ${another}.`,
  ],
  [
    "whole.md",
    markdown,
    ["whole.md", "--out", "whole.md/x.yaml"],
    `whole.md/x.yaml: the folder of this file does not exist; create it, or ${another}.`,
  ],
];

describe.concurrent("extract-facts", () => {
  it.each(refused)("refuses %s with one line and writes nothing", async (name, content, args, message) => {
    const cwd = mkdtempSync(join(folder, "refused-"));
    if (content !== null) writeFileSync(join(cwd, name), content);
    expect(await extract(cwd, ...args)).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
    expect(readdirSync(cwd)).toEqual(content === null ? [] : [name]);
  });

  it("writes a facts file where facts files belong", async () => {
    const cwd = mkdtempSync(join(folder, "written-"));
    writeFileSync(join(cwd, "page.md"), markdown);
    const file = join("openapi", "facts", "kettles.yaml");
    expect(await extract(cwd, "page.md")).toEqual({
      code: 0,
      stdout: `${file}: 46 facts, 8 operations\n`,
      stderr: "",
    });
    expect(readFileSync(join(cwd, file), "utf8")).toBe(fixture("kettles.yaml"));
    expect(readdirSync(join(cwd, "openapi", "facts"))).toEqual(["kettles.yaml"]);
  });

  it("leaves an older facts file alone when the page is refused", async () => {
    const cwd = mkdtempSync(join(folder, "kept-"));
    writeFileSync(join(cwd, "page.txt"), change(fixture("kettles.rendered.txt"), "boils integer", "boils whole"));
    writeFileSync(join(cwd, "old.yaml"), "old");
    const { code } = await extract(cwd, "page.txt", "--page", KETTLES, "--out", "old.yaml");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "old.yaml"), "utf8")).toBe("old");
    expect(existsSync(join(cwd, "openapi"))).toBe(false);
  });

  it("leaves the facts of another page alone, unless they are named", async () => {
    const cwd = mkdtempSync(join(folder, "other-"));
    const file = join("openapi", "facts", "kettles.yaml");
    mkdirSync(join(cwd, "openapi", "facts"), { recursive: true });
    const other = "page: attic/kettles.md\n";
    writeFileSync(join(cwd, file), other);
    const stderr = `${file}: this file has the facts of another page; ${another}.\n`;
    expect(await extract(cwd, page)).toEqual({ code: 2, stdout: "", stderr });
    expect(readFileSync(join(cwd, file), "utf8")).toBe(other);
    expect(await extract(cwd, page, "--out", file)).toMatchObject({ code: 0 });
    // Now these are the facts of this page.
    expect(await extract(cwd, page)).toMatchObject({ code: 0, stderr: "" });
  });

  it("does not replace a link", async () => {
    const cwd = mkdtempSync(join(folder, "link-"));
    writeFileSync(join(cwd, "real.yaml"), "old");
    symlinkSync("real.yaml", join(cwd, "link.yaml"));
    const stderr = `link.yaml: this is not a regular file; ${another}.\n`;
    expect(await extract(cwd, page, "--out", "link.yaml")).toEqual({ code: 2, stdout: "", stderr });
    expect(readFileSync(join(cwd, "link.yaml"), "utf8")).toBe("old");
  });

  it("does not replace the page under another name", async () => {
    const cwd = mkdtempSync(join(folder, "hard-"));
    writeFileSync(join(cwd, "page.md"), markdown);
    mkdirSync(join(cwd, "sub"));
    symlinkSync("..", join(cwd, "sub", "up"));
    const out = join("sub", "up", "page.md");
    const stderr = `${out}: this is the page itself; ${another}.\n`;
    expect(await extract(cwd, "page.md", "--out", out)).toEqual({ code: 2, stdout: "", stderr });
    expect(readFileSync(join(cwd, "page.md"), "utf8")).toBe(markdown);
  });

  it("prints how it is called", async () => {
    expect(await extract(folder, "--help")).toEqual({ code: 0, stdout: `${usage}\n`, stderr: "" });
  });
});
