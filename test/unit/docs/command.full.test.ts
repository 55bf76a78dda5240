import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDocs } from "../../../scripts/docs/command.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { UsageError } from "../../../src/cli/usage.js";
import { root } from "../../helpers/contract.js";
import { writePage } from "../../helpers/docs-page.js";
import { run } from "../../helpers/run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "docs-command-"));
  const [usages] = contractFacts;
  if (!usages) throw new Error("The contract has no pages.");
  const page = writePage(usages);
  await writeFile(join(folder, "same.md"), page);
  await writeFile(join(folder, "changed.md"), page.replace("| `recurring` |", "| `repeated` |"));
  await writeFile(
    join(folder, "new.md"),
    page
      .replaceAll("component-usages", "sales")
      .replaceAll("component_usages", "sales")
      .replaceAll("ComponentUsages", "Sales"),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command in this process; pages are files of the test's folder. */
async function call(...args: string[]) {
  let stdout = "";
  let stderr = "";
  const never = new Promise<void>(() => {});
  const terminal: Terminal = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    isTerminal: false,
    showsProgress: false,
    env: {},
    stopped: never,
    forced: never,
  };
  const paths = args.map((arg) => (arg.endsWith(".md") ? join(folder, arg) : arg));
  const code = await runDocs(paths, terminal, new AbortController().signal);
  return { code, stdout, stderr };
}
const compare = (...args: string[]) => call("compare", ...args);
const scaffold = (...args: string[]) => call("scaffold", ...args);

describe("npm run docs", () => {
  test("exits with 0 when nothing has changed, and with 1 when something has", async () => {
    expect(await compare("same.md")).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await compare("same.md", "changed.md", "--output", `json=${join(folder, "report.json")}`);
    expect(code).toBe(1);
    expect(stdout).toContain("repeated");
    expect(JSON.parse(await readFile(join(folder, "report.json"), "utf8"))).toMatchObject({ status: "changed" });
  });

  test("exits with 2 when a page cannot be compared, and compares the others", async () => {
    const { code, stdout } = await compare("missing.md", "changed.md", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout).pages).toMatchObject([{ status: "unchecked" }, { status: "changed" }]);
  });
});

describe("npm run docs:scaffold", () => {
  test("writes a draft, reuses existing files, and exits with 1 when one differs", async () => {
    const { code, stdout, stderr } = await scaffold("new.md", "--folder", join(folder, "draft"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/draft: \d+ files for \d+ operations with \d+ facts\n/);
    expect(await readdir(join(folder, "draft"))).toContain("openapi.yaml");
    await writeFile(join(folder, "draft/components/schemas/Sale.yaml"), "type: string\n");
    const again = await scaffold("new.md", "--folder", join(folder, "draft"), "--format", "json");
    expect(again).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(again.stdout)).toMatchObject({
      files: [],
      different: [{ file: "components/schemas/Sale.yaml" }],
    });
  });
});

describe.each([
  { name: "docs", command: compare },
  { name: "docs:scaffold", command: scaffold },
])("npm run $name", ({ name, command }) => {
  test("--help lists its flags and exit codes", async () => {
    const { code, stdout } = await command("--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run ${name} -- <page\\.\\.\\.>`));
    expect([...stdout.matchAll(/^ {2}(\d) /gm)].map(([, exitCode]) => exitCode)).toEqual(["0", "1", "2"]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    { args: [], says: /^No page was given; / },
    { args: ["same.md", "--timeout", "-"], says: /for --timeout/ },
    { args: ["same.md", "--format", "html"], says: /"html" for --format/ },
    { args: ["same.md", "--scaffold", "x"], says: /^Unknown option '--scaffold'\. See --help\.$/ },
  ])("$args: a usage error", async ({ args, says }) => {
    const error = await command(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toMatch(says);
  });
});

test.each(["--schema", "--page", "--folder"])("%s is for drafts", async (flag) => {
  await expect(compare("same.md", flag, "x")).rejects.toThrow(UsageError);
});

describe("CONTRIBUTING", async () => {
  const guide = await readFile(`${root}CONTRIBUTING.md`, "utf8");
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
  const commands = [...guide.matchAll(/^npm run (docs\S*) -- (.*)$/gm)].map(([, name = "", args = ""]) => ({
    name,
    args,
  }));

  test("scripts/docs.ts turns a usage error into one sentence and exit code 2", async () => {
    const { code, stdout, stderr } = await run("scripts/docs.ts", ["compare"], folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^No page was given; .*\n$/);
  });

  test("shows both commands", () => expect(commands.map(({ name }) => name)).toEqual(["docs", "docs:scaffold"]));

  test.each(commands)("npm run $name -- $args", async ({ name, args }) => {
    const [, script = "", command = ""] = scripts[name].split(" ");
    const place = await mkdtemp(join(folder, "guide-"));
    for (const facts of contractFacts) await writeFile(join(place, basename(facts.page)), writePage(facts));
    await writeFile(join(place, "orders.md"), await readFile(join(folder, "new.md"), "utf8"));
    expect(await run(script, [command, ...args.split(" ")], place)).toMatchObject({ code: 0, stderr: "" });
    expect((await readdir(place)).includes("openapi")).toBe(name === "docs:scaffold");
  });
});
