import { type Finished, findRedocly, runRedocly } from "../src/io/redocly.js";
import type { Bundle } from "./bundle.js";

/**
 * Runs Redocly CLI, the version this package pins, in `cwd`.
 *
 * @example
 * const { code, stdout } = await redocly(["bundle", "contract", "--ext=json"], projectRoot);
 */
export async function redocly(args: string[], cwd: string): Promise<Finished> {
  const cli = findRedocly([import.meta.url]);
  if (cli === undefined) throw new CannotBundle("Redocly CLI is not installed; run npm ci.");
  return runRedocly(cli, args, { cwd });
}

/** Could not make the bundle; the message says what, where and how to fix it. */
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
    throw new CannotBundle(`openapi/ does not pass the linter; fix what it names:\n${report}`);
  }
  if (bundle.code !== 0) throw new CannotBundle(`openapi/ cannot be bundled:\n${bundle.stderr}`);
  return JSON.parse(bundle.stdout) as Bundle;
}
