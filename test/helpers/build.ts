import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { buildSync } from "esbuild";
import { BUILT, root } from "./contract.js";

const FOLDERS = ["src", "generated"];

/**
 * Makes JavaScript of `src/` before the tests: a process that runs it starts in a third of the time that it takes with
 * tsx. Types are not checked, and the TypeScript is there too, for `diff --consumer`.
 */
export function setup(): void {
  const fresh = `${BUILT}.${process.pid}`;
  mkdirSync(fresh);
  for (const folder of FOLDERS) cpSync(root + folder, `${fresh}/${folder}`, { recursive: true });
  symlinkSync(`${root}openapi`, `${fresh}/openapi`);
  const entryPoints = FOLDERS.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${root}${folder}/${name}`),
  );
  buildSync({ entryPoints, outdir: fresh, outbase: root, format: "esm", platform: "node", target: "node20.19" });
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(fresh, BUILT);
}
