import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { finish } from "../helpers/run.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

describe.concurrent("a script of Node", () => {
  test.each(["esm-script", "commonjs-script"])("%s runs against the mock, without a word", async (name) => {
    const folder = await install(name);
    expect(await finish(startIn(folder, process.execPath, ["index.js"]))).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

/** The entries of the package that are programs, and those that `require` can load. */
const entries = Object.entries(manifest.exports)
  .filter(([, entry]) => typeof entry === "object")
  .map(([name, entry]) => ({
    name: name.replace(".", manifest.name),
    isForEsOnly: /es-only/.test(JSON.stringify(entry)),
  }));

describe.concurrent("every entry can be loaded", () => {
  test("by import", async () => {
    const folder = await install("esm-script");
    const program = `for (const name of ${JSON.stringify(entries.map(({ name }) => name))}) await import(name);`;
    const args = ["--input-type=module", "-e", program];
    expect(await finish(startIn(folder, process.execPath, args))).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("by require", async () => {
    const folder = await install("commonjs-script");
    const names = entries.flatMap(({ name, isForEsOnly }) => (isForEsOnly ? [] : [name]));
    const program = `for (const name of ${JSON.stringify(names)}) require(name);`;
    expect(await finish(startIn(folder, process.execPath, ["-e", program]))).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });
});

describe("types-only", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await install("types-only", { alone: true });
  });

  test("can reach nothing but the package", async () => {
    const found = `for (const name of ["openapi-fetch", "ajv", "@stoplight/prism-http", "typescript"])
      try { console.log(require.resolve(name)) } catch {}`;
    expect(await finish(startIn(folder, process.execPath, ["-e", found]))).toMatchObject({ code: 0, stdout: "" });
  });

  test("is checked, and runs", async () => {
    expect(await tsc(folder, "typescript")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await finish(startIn(folder, process.execPath, ["out/index.js"]))).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });
});
