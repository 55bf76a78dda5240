import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = resolve(dirname(manifest), "bin/cli.js");

/** What a run of Redocly CLI gave. */
export interface RedoclyRun {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs Redocly CLI, the version this package pins, in `cwd`.
 *
 * @example
 * const { code, stdout } = await redocly(["bundle", "contract", "--ext=json"], projectRoot);
 */
export function redocly(args: string[], cwd: string): Promise<RedoclyRun> {
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? 2 : 0, stdout, stderr });
    });
  });
}
