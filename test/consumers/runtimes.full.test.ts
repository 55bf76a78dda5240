import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { installTools } from "../helpers/tools.js";
import { install, startIn } from "./_install.js";

/** Half a gigabyte, so it is no dependency of the repository; the first run needs the npm registry. */
const home = await installTools("test/consumers/runtimes").catch((cause: unknown) => {
  if (process.env.CI) throw cause;
  return "";
});

/** The program of a runtime, which comes in a package of its own for each platform. */
async function program(scope: string, path: string): Promise<string> {
  const [platform = ""] = await readdir(join(home, "node_modules", scope));
  return join(home, "node_modules", scope, platform, path);
}

describe.skipIf(!home)("with runtimes and frameworks from the npm registry", () => {
  test.concurrent.each([
    ["Bun", "@oven", "bin/bun", []],
    ["Deno", "@deno", "deno", ["run", "--allow-all", "--node-modules-dir=manual"]],
  ])("%s runs a script of ES modules and one of CommonJS", async (_, scope, path, args) => {
    const command = await program(scope, path);
    for (const name of ["esm-script", "commonjs-script"]) {
      const { code, stderr } = await finish(startIn(await install(name), command, [...args, "index.js"]));
      expect(code, `${name}: ${stderr}`).toBe(0);
    }
  });

  describe("Next.js, with the tsconfig.json that it writes", () => {
    let folder: string;
    beforeAll(async () => {
      folder = await install("next", { below: home });
    });
    afterAll(() => rm(folder, { recursive: true }));

    test("builds a page with a server component that asks Waldur", async () => {
      const next = join(home, "node_modules/next/dist/bin/next");
      const env = { NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
      const { code, stdout, stderr } = await finish(startIn(folder, process.execPath, [next, "build"], env));
      expect(code, stdout + stderr).toBe(0);
      expect(await readdir(folder)).toContain("tsconfig.json");
      const page = await readFile(join(folder, ".next/server/app/index.html"), "utf8");
      expect(page).toContain("b9005020ea014056801f86ab919a8aef has 0 violations");
    }, 400_000);
  });
});
