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

/** How Redocly CLI is run. */
interface Run {
  runner?: typeof redocly;
  /** The file of the rules, if it is not redocly.yaml. */
  config?: string | undefined;
}

const rulesOf = ({ config }: Run) => (config ? [`--config=${config}`] : []);

/**
 * Lints and bundles the sources in `root`. Nothing comes out of sources that the linter refuses.
 *
 * @example const bundle = await makeBundle(projectRoot);
 * @throws CannotBundle with Redocly's own report when it refuses the sources, or did not come to an end.
 */
export async function makeBundle(root: string, options: Run = {}): Promise<Bundle> {
  const [bundle] = await Promise.all([bundleSources(root, [], options), lint(root, ["contract"], options)]);
  return bundle;
}

/**
 * Bundles the sources in `root` with overlays on top, in their order; each applies to the bundle of those before.
 *
 * @param overlays Their files, from `root`.
 * @throws CannotBundle with Redocly's own report.
 */
export async function bundleSources(root: string, overlays: string[], options: Run = {}): Promise<Bundle> {
  const { runner = redocly } = options;
  const args = ["bundle", "contract", "--ext=json", "--component-renaming-conflicts-severity=error"];
  const applied = overlays.map((file) => `--overlay=${file}`);
  const { code, stdout, stderr } = await runner([...args, ...applied, ...rulesOf(options)], root);
  if (code === 0) return JSON.parse(stdout) as Bundle;
  throw new CannotBundle(
    `openapi/ cannot be bundled${overlays.length > 0 ? ` with ${overlays.at(-1)}` : ""}:\n${stderr}`,
  );
}

/**
 * Lints documents: an API of the configuration, or files from `root`.
 *
 * @throws CannotBundle with Redocly's own report.
 */
export async function lint(root: string, documents: string[], options: Run = {}): Promise<void> {
  const { runner = redocly } = options;
  const { code, stdout, stderr } = await runner(["lint", ...documents, "--format=stylish", ...rulesOf(options)], root);
  if (code !== 0)
    throw new CannotBundle(`openapi/ does not pass the linter; fix what it names:\n${stdout.trim() || stderr}`);
}
