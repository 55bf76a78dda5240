import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeEntries, directoriesOf, type Manifest } from "../../scripts/entries.js";
import { root } from "../helpers/contract.js";

const manifest = JSON.parse(await readFile(`${root}package.json`, "utf8")) as Manifest;

test("package.json says of every entry what scripts/entries.ts makes of its name; else run npm run entries", () => {
  expect(JSON.stringify(describeEntries(manifest), null, 2)).toBe(JSON.stringify(manifest, null, 2));
});

test("an entry needs a name and a source, and comes in both formats", () => {
  const more = { ...manifest, exports: { ".": {}, "./validate": {}, "./mock/msw": {} } };
  const { exports, files } = describeEntries(more);
  expect(exports["./validate"]).toEqual({
    import: { types: "./dist/src/validate/index.d.ts", default: "./dist/src/validate/index.js" },
    "module-sync": "./dist/src/validate/index.js",
    require: { types: "./dist/cjs/src/validate/index.d.ts", default: "./dist/cjs/src/validate/index.js" },
  });
  expect(files).toEqual(["dist", "docs", "!docs/console.png", "validate", "mock"]);
  expect(directoriesOf(more)["mock/msw/package.json"]).toMatchObject({ main: "../../dist/src/mock/msw.js" });
  expect(() => describeEntries({ ...manifest, exports: { "./missing": {} } })).toThrow("src/missing.ts");
});
