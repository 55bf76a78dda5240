import { beforeAll, describe, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

describe.concurrent("a script of Node", () => {
  test.each(["esm-script", "commonjs-script"])("%s runs against the mock, without a word", async (name) => {
    const folder = await install(name);
    expect(await finish(startIn(folder, process.execPath, ["index.js"]))).toEqual({ code: 0, stdout: "", stderr: "" });
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
