import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import type { Bundle } from "./bundle.js";

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
  return execute([cli, ...args], { cwd, env });
}

/**
 * Runs a script in a process of its own. One that was killed, or that could not start, gives code 2: it never counts as done.
 *
 * @example const { code } = await execute(["-e", "process.exit(3)"], {}); // 3
 */
export function execute(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }): Promise<RedoclyRun> {
  return new Promise((done) => {
    execFile(process.execPath, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 2 : 0;
      done({ code, stdout, stderr: withoutBanner(stderr) });
    });
  });
}

/**
 * Takes Redocly's frame about old Node versions out of what it said: it is not why it refused a document.
 *
 * @example withoutBanner("╔══╗\n║ Warning: Node ║\n╚══╝\nreal message"); // "real message"
 */
export function withoutBanner(text: string): string {
  return text.replace(/^\s*╔[^╚]*╚[^\n]*\n*/gm, "");
}

/** Could not make the bundle; the message says what, where and how to mend it. */
export class CannotBundle extends Error {}

/**
 * Lints and bundles the sources in `root`. Nothing comes out of sources that the linter refuses; `config` names the file
 * of its rules.
 *
 * @example const bundle = await makeBundle(projectRoot);
 * @throws CannotBundle with Redocly's own report when it refuses the sources, or did not come to an end.
 */
export async function makeBundle(
  root: string,
  runner: typeof redocly = redocly,
  config = "redocly.yaml",
): Promise<Bundle> {
  const rules = config === "redocly.yaml" ? [] : [`--config=${config}`];
  const [lint, bundle] = await Promise.all([
    runner(["lint", "contract", "--format=stylish", ...rules], root),
    runner(["bundle", "contract", "--ext=json", "--component-renaming-conflicts-severity=error", ...rules], root),
  ]);
  if (lint.code !== 0) {
    const report = lint.stdout.trim() || lint.stderr;
    throw new CannotBundle(`openapi/ does not pass the linter; mend what it names:\n${report}`);
  }
  if (bundle.code !== 0) throw new CannotBundle(`openapi/ cannot be bundled:\n${bundle.stderr}`);
  return JSON.parse(bundle.stdout) as Bundle;
}
