import { cpSync, mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles the mock's console: one script, one style sheet, and the page that loads them.
 *
 * @param outdir Where the files are written.
 * @returns esbuild's description of the files.
 */
export async function buildConsole(outdir: string) {
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/console/main.tsx", "src/console/console.css"].map((source) => ({ in: source, out: "console" })),
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome110", "firefox115", "safari16.4"],
    tsconfig: "src/console/tsconfig.json",
    metafile: true,
    logLevel: "error",
  });
  for (const file of ["index.html", "icon.svg"]) cpSync(`${root}src/console/${file}`, `${outdir}/${file}`);
  return metafile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildConsole(`${root}dist/console`);
