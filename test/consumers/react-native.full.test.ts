import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { install, startIn } from "./_install.js";

let folder: string;
beforeAll(async () => {
  folder = await install("react-native");
});

test.each(["false", "true"])(
  "an app runs with the globals of React Native 0.79, exports read: %s",
  async (exports) => {
    const out = join(folder, `bundle-${exports}.js`);
    const args = ["build", "index.js", "--config", "metro.config.js", "--platform", "ios", "--out", out];
    const { code, stdout, stderr } = await finish(
      startIn(folder, "node_modules/.bin/metro", args, { PACKAGE_EXPORTS: exports, TMPDIR: folder }),
    );
    expect(code, stdout + stderr).toBe(0);

    const native = createRequire(import.meta.url)(join(folder, "globals.js"));
    const asked: string[] = [];
    const fetch = async ({ url, headers }: { url: string; headers: Headers }) => {
      asked.push(`${headers.get("authorization")} ${url}`);
      return new native.Response('[{"uuid":"a"}]', {
        headers: { "Content-Type": "application/json", "X-Result-Count": "1", Link: "" },
      });
    };
    const global: Record<string, unknown> = {
      ...native,
      fetch,
      Headers,
      AbortController,
      console,
      setTimeout,
      clearTimeout,
    };
    global.window = global.global = global.self = global;
    runInContext(await readFile(out, "utf8"), createContext(global));
    expect(await global.app).toEqual({ uuids: ["a"], isChecked: true });
    const path = "https://waldur.example.com/api/marketplace-provider-resources/";
    expect(asked[0]).toBe(`Token t ${path}?state=OK&page_size=1`);
    expect(asked[1]).toContain(path);
  },
  300_000,
);
