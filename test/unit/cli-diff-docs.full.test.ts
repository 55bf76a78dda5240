import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractFacts } from "../../src/docs/_facts.js";
import type { Any } from "../fixtures/small-contract.js";
import { writePage } from "../helpers/docs-page.js";
import { run, start } from "../helpers/run.js";
import { CLI, children } from "./_cli.js";
import { downgrade } from "./diff/_downgrade.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  const published = downgrade();
  await writeFile(join(folder, "same.json"), JSON.stringify(published));
  delete (published as Any).paths["/api/marketplace-component-usages/{uuid}/"];
  await writeFile(join(folder, "less.json"), JSON.stringify(published));
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

const waldur = (...args: string[]) => run(CLI, args, folder);

describe("diff", () => {
  test("ends with 0 when nothing breaks, and writes reports", async () => {
    const { code, stdout, stderr } = await waldur(
      "diff",
      "same.json",
      "--fail-on",
      "any",
      "--output",
      "json=diff.json",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toBe("");
    expect(JSON.parse(await readFile(join(folder, "diff.json"), "utf8"))).toMatchObject({ holds: true, findings: [] });
  });

  test("ends with 1 when something breaks, and names it", async () => {
    const { code, stdout, stderr } = await waldur("diff", "less.json", "--format", "json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const { findings } = JSON.parse(stdout);
    expect(findings.flatMap(({ operations }: { operations: string[] }) => operations)).toContain(
      "marketplace_component_usages_retrieve",
    );
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "leaves nothing in the temporary directory when %s ends it",
    async (signal) => {
      const directory = await mkdtemp(join(folder, "tmp-"));
      const { TMPDIR } = process.env;
      process.env.TMPDIR = directory;
      const child = start(CLI, ["diff", "less.json"], folder);
      children.push(child);
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      const own = async () => (await readdir(directory)).filter((name) => name.startsWith("waldur-contract-"));
      const ended = once(child, "close");
      while ((await own()).length === 0 && child.exitCode === null);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(await own()).toEqual([]);
    },
  );

  test("is coloured on demand, but not in files", async () => {
    const env = process.env.FORCE_COLOR;
    process.env.FORCE_COLOR = "1";
    try {
      const { stdout } = await waldur("diff", "less.json", "--output", "text=diff.txt");
      expect(stdout).toContain("\u001b[31m");
      expect(await readFile(join(folder, "diff.txt"), "utf8")).not.toContain("\u001b");
    } finally {
      if (env === undefined) delete process.env.FORCE_COLOR;
      else process.env.FORCE_COLOR = env;
    }
  });

  test.each([
    { args: ["missing.yaml"], says: /^missing\.yaml: .*; name a file or an http\(s\) address\.\n$/ },
    { args: ["same.md"], says: /^same\.md.*: this is HTML or XML; name .*\.\n$/ },
    {
      args: ["same.json", "--format", "junit"],
      says: /^--format takes text or json or markdown or github, not "junit"\.\n$/,
    },
    {
      args: ["same.json", "--consumer", "tsconfig.json"],
      says: /^.*tsconfig\.json.*\.\n$/,
    },
  ])("ends with 2 and one sentence: $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await waldur("diff", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });
});

describe("docs", () => {
  test("ends with 0 when nothing has changed, and with 1 when something has", async () => {
    expect(await waldur("docs", "same.md")).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await waldur("docs", "same.md", "changed.md");
    expect(code).toBe(1);
    expect(stdout).toContain("repeated");
  });

  test("ends with 2 when a page cannot be compared, and compares the others", async () => {
    const { code, stdout } = await waldur("docs", "missing.md", "changed.md", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout).pages).toMatchObject([{ status: "unchecked" }, { status: "changed" }]);
  });

  test("--scaffold writes a draft, reuses what is there, and ends with 1 when something else is", async () => {
    const { code, stdout, stderr } = await waldur("docs", "new.md", "--scaffold", "skeleton");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^skeleton: \d+ files for \d+ operations with \d+ facts\n/);
    expect(await readdir(join(folder, "skeleton"))).toContain("openapi.yaml");
    const again = await waldur("docs", "new.md", "--scaffold", "skeleton");
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toMatch(/^skeleton: 0 files for \d+ operations /);
    await writeFile(join(folder, "skeleton/components/schemas/Sale.yaml"), "type: string\n");
    const other = await waldur("docs", "new.md", "--scaffold", "skeleton", "--format", "json");
    expect(other).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(other.stdout)).toMatchObject({
      files: [],
      different: [{ file: "components/schemas/Sale.yaml" }],
    });
  });
});
