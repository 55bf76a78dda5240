import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Bundle, Json } from "../../scripts/bundle.js";
import { renderOutputs } from "../../scripts/outputs.js";
import { bundleSources, makeBundle } from "../../scripts/redocly.js";
import { compareOutputs, writeOutputs } from "../../scripts/write.js";
import { type Finished, runNode, withoutBanner } from "../../src/io/redocly.js";

/** A bundle with one operation per list of query parameters. */
function bundleOf(...queries: Json[][]): Bundle {
  const paths = queries.map((query, index) => [
    `/api/kettles${index}/`,
    {
      get: {
        operationId: `kettles${index}_list`,
        parameters: query.map((parameter) => ({ in: "query", schema: { type: "array" }, ...parameter })),
        responses: { "200": { description: "Kettles." } },
      },
    },
  ]);
  const info = { title: "Kettles", version: "1.0.0" };
  return { openapi: "3.1.0", info, paths: Object.fromEntries(paths), components: {} };
}

describe("renderOutputs", () => {
  test("one query array in two serialisations is refused", async () => {
    const bundle = bundleOf([{ name: "o", explode: false }], [{ name: "o" }]);
    await expect(renderOutputs(bundle)).rejects.toThrow(
      'The query array "o" is declared with explode: true in one operation and explode: false in another (kettles1_list); a client cannot tell which to use. Declare it the same way everywhere.',
    );
  });

  test("comma-separated arrays are listed by name, and nothing else is", async () => {
    const bundle = bundleOf(
      [{ name: "o", explode: false }, { name: "tag" }],
      [
        { name: "field", explode: false },
        { name: "o", explode: false },
        { name: "page", explode: false, schema: { type: "integer" } },
        { name: "X-List", in: "header", explode: false },
      ],
    );
    const contract = (await renderOutputs(bundle)).get("contract.ts");
    expect(contract).toContain('commaSeparatedParameters: readonly string[] = ["field","o"];');
  });
});

describe("writing a folder", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "outputs-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const fresh = new Map([
    ["a.ts", "new a"],
    ["b.ts", "b"],
  ]);

  test("a folder that is not there is made and filled", async () => {
    const inside = join(directory, "deep", "generated");
    expect(await compareOutputs(inside, fresh)).toEqual(["missing: a.ts", "missing: b.ts"]);
    expect(await writeOutputs(inside, fresh)).toEqual(["missing: a.ts", "missing: b.ts"]);
    expect((await readdir(inside)).sort()).toEqual(["a.ts", "b.ts"]);
    expect(await readFile(join(inside, "a.ts"), "utf8")).toBe("new a");
    expect(await writeOutputs(inside, fresh)).toEqual([]);
  });

  test("stale files are written again, strays go, dot files stay", async () => {
    await writeFile(join(directory, "a.ts"), "old a");
    await writeFile(join(directory, "c.ts"), "c");
    await writeFile(join(directory, ".DS_Store"), "");
    await mkdir(join(directory, "old"));
    await writeFile(join(directory, "old", "d.ts"), "d");
    const problems = ["missing: b.ts", "stale: a.ts", "stray: c.ts", "stray: old"];
    expect(await compareOutputs(directory, fresh)).toEqual(problems);
    expect(await readFile(join(directory, "a.ts"), "utf8")).toBe("old a");
    expect(await writeOutputs(directory, fresh)).toEqual(problems);
    expect((await readdir(directory)).sort()).toEqual([".DS_Store", "a.ts", "b.ts"]);
    expect(await readFile(join(directory, "a.ts"), "utf8")).toBe("new a");
    expect(await compareOutputs(directory, fresh)).toEqual([]);
  });

  test("files in directories are compared and written, too", async () => {
    const deep = new Map([
      ["a.ts", "a"],
      ["lines/1/a.ts", "a"],
      ["lines/2/a.ts", "a"],
    ]);
    await writeFile(join(directory, "lines"), "a file in the way");
    expect(await writeOutputs(directory, deep)).toEqual([
      "missing: a.ts",
      "missing: lines/1/a.ts",
      "missing: lines/2/a.ts",
      "stray: lines",
    ]);
    expect(await compareOutputs(directory, deep)).toEqual([]);
    await writeFile(join(directory, "lines/1/a.ts"), "old");
    await rm(join(directory, "lines/2"), { recursive: true });
    await mkdir(join(directory, "lines/3"));
    await writeFile(join(directory, "lines/3/a.ts"), "a");
    await writeFile(join(directory, "lines/b.ts"), "b");
    const problems = ["missing: lines/2/a.ts", "stale: lines/1/a.ts", "stray: lines/3", "stray: lines/b.ts"];
    expect(await writeOutputs(directory, deep)).toEqual(problems);
    expect(await compareOutputs(directory, deep)).toEqual([]);
  });

  test("a file is no folder", async () => {
    const file = join(directory, "a.ts");
    await writeFile(file, "a");
    await expect(writeOutputs(file, fresh)).rejects.toThrow(new Error(`${file} is a file; name a folder.`));
  });
});

describe("makeBundle", () => {
  const done: Finished = { code: 0, stdout: '{"openapi":"3.1.0"}', stderr: "" };
  const calls: string[][] = [];
  /** A Redocly whose two commands end as told. */
  const redocly = (ends: { lint?: Partial<Finished>; bundle?: Partial<Finished> }) => (args: string[]) => {
    calls.push(args);
    return Promise.resolve({ ...done, ...ends[args[0] as "lint" | "bundle"] });
  };

  test("gives what Redocly bundles, and lets no component be renamed", async () => {
    expect(await makeBundle(".", { runner: redocly({}) })).toEqual({ openapi: "3.1.0" });
    expect(calls).toContainEqual(expect.arrayContaining(["bundle", "--component-renaming-conflicts-severity=error"]));
  });

  test.each([
    [
      "the linter refuses",
      { lint: { code: 1, stdout: "line 3: bad\n" } },
      /^openapi\/ does not pass .*:\nline 3: bad$/,
    ],
    ["the linter fails", { lint: { code: 2, stdout: "", stderr: "no file" } }, /does not pass .*:\nno file$/],
    ["the bundler refuses", { bundle: { code: 1, stderr: "conflict" } }, /^openapi\/ cannot be bundled:\nconflict$/],
  ])("%s: nothing is bundled", async (_, ends, says) => {
    await expect(makeBundle(".", { runner: redocly(ends) })).rejects.toThrow(says);
  });
});

describe("bundleSources", () => {
  test("applies the overlays in their order", async () => {
    let given: string[] = [];
    const runner = (args: string[]) => {
      given = args;
      return Promise.resolve({ code: 0, stdout: "{}", stderr: "" });
    };
    await bundleSources(".", ["a.yaml", "b.yaml"], { runner, config: "other.yaml" });
    expect(given.slice(-3)).toEqual(["--overlay=a.yaml", "--overlay=b.yaml", "--config=other.yaml"]);
  });

  test("names the last overlay, which is the one that adds to what can be bundled", async () => {
    const runner = () => Promise.resolve({ code: 1, stdout: "", stderr: "conflict" });
    const refused = bundleSources(".", ["a.yaml", "b.yaml"], { runner });
    await expect(refused).rejects.toThrow("openapi/ cannot be bundled with b.yaml:\nconflict");
  });
});

describe("a run of Redocly", () => {
  test("ends with the code of the process", async () => {
    expect(await runNode(["-e", "console.log('out'); process.exitCode = 3"], {})).toMatchObject({
      code: 3,
      stdout: "out\n",
    });
    expect((await runNode(["-e", ""], {})).code).toBe(0);
  });

  test("that was killed is no success", async () => {
    expect((await runNode(["-e", "process.kill(process.pid, 'SIGKILL')"], {})).code).toBe(2);
  });

  test("that could not start is no success", async () => {
    expect((await runNode(["-e", ""], { cwd: join(tmpdir(), "there-is-no-such-folder") })).code).toBe(2);
  });

  test("does not show the banner about old Node versions", () => {
    const banner = "\n    ╔════╗\n    ║ Node.js 20 reached end-of-life. ║\n    ╚════╝\n\n";
    expect(withoutBanner(`${banner}Not found.\n`)).toBe("Not found.\n");
    expect(withoutBanner("Not found.\n")).toBe("Not found.\n");
  });

  test("has its banner taken away on the way", async () => {
    expect((await runNode(["-e", "console.error('╔═╗\\n║ x ║\\n╚═╝\\nreal')"], {})).stderr).toBe("real\n");
  });
});
