import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { change, fixture, KETTLES } from "./pages.js";

const script = fileURLToPath(new URL("../../../scripts/extract-facts.ts", import.meta.url));
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
const form = "give the Markdown source or the text of the rendered page";
const markdown = fixture("kettles.md");

/** A file to read, the arguments, and the one line on stderr. */
const refused: [name: string, content: string | Buffer | null, args: string[], message: string][] = [
  ["empty.md", "", ["empty.md"], "empty.md: the page is empty; fetch the page again."],
  [
    "binary.md",
    Buffer.from([0x89, 0x50, 0xff, 0x00]),
    ["binary.md"],
    `binary.md: this is not a text file in UTF-8; ${form}.`,
  ],
  ["zero.md", "# Kettles\0", ["zero.md"], `zero.md: this is not a text file; ${form}.`],
  [
    "short.md",
    markdown.slice(0, markdown.lastIndexOf("---")),
    ["short.md"],
    'short.md:712: the page ends before the "---" that closes an operation, found "| `level` | number (float) |"; fetch the whole page again.',
  ],
  [
    "tab.md",
    change(markdown, '=== "Header Parameters"', '=== "Cookies"'),
    ["tab.md"],
    'tab.md:126: unknown tab "Cookies", found "=== \\"Cookies\\""; correct the page, or teach scripts/facts to read this.',
  ],
  [
    "x.txt",
    fixture("kettles.rendered.txt"),
    ["x.txt"],
    "x.txt: the page does not say its own path; give it with --page.",
  ],
  ["none.md", null, ["none.md"], "none.md: the page cannot be read (ENOENT); name a readable file."],
  [".", null, ["."], ".: the page cannot be read (EISDIR); name a readable file."],
  ["no page", null, [], `extract-facts: expected one page, got 0; run ${usage}.`],
  ["two pages", null, ["a.md", "b.md"], `extract-facts: expected one page, got 2; run ${usage}.`],
  ["a flag", null, ["a.md", "--force"], `extract-facts: Unknown option '--force'; run ${usage}.`],
  ["no value", null, ["a.md", "--out"], `extract-facts: Option '--out <value>' argument missing; run ${usage}.`],
  ["itself", null, ["a.md", "--out", "./a.md"], `extract-facts: --out names no file to write to; run ${usage}.`],
  [
    "whole.md",
    markdown,
    ["whole.md", "--out", "whole.md/x.yaml"],
    "whole.md/x.yaml: the facts file cannot be written (EEXIST); name a writable file with --out.",
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
});
