import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Any } from "../../fixtures/small-contract.js";
import { run, start } from "../../helpers/run.js";
import { downgrade } from "../diff/_downgrade.js";
import { CLI, endAfterTest } from "./_cli.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  const published = downgrade();
  await writeFile(join(folder, "same.json"), JSON.stringify(published));
  delete (published as Any).paths["/api/marketplace-component-usages/{uuid}/"];
  await writeFile(join(folder, "less.json"), JSON.stringify(published));
  await writeFile(join(folder, "page.html"), "<!doctype html><title>Not a schema</title>");
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
      endAfterTest(child);
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
    { args: ["missing.yaml"], says: /^missing\.yaml: / },
    { args: ["page.html"], says: /^page\.html.* HTML/ },
    { args: ["same.json", "--format", "junit"], says: /--format/ },
    { args: ["same.json", "--consumer", "tsconfig.json"], says: /tsconfig\.json/ },
  ])("ends with 2 and one error: $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await waldur("diff", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr).toMatch(says);
  });
});
