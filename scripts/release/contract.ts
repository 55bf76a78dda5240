import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RatedChange } from "../../src/diff/rate/redocly.js";
import type { Bundle } from "../bundle.js";
import { redocly } from "../redocly.js";
import { CannotRelease, releaseSection } from "./changelog.js";
import { describeChanges } from "./changes.js";

/** The contract as it was last released, and as it is now. */
const RELEASED = "released/openapi.json";
const CURRENT = "generated/openapi.json";

/**
 * Makes the contract as it is the one that later changes are measured by, and writes its part of the changelog.
 *
 * @param root folder of the repository.
 * @returns the version, and the lines that were written.
 *
 * @example const { version, lines } = await releaseContract(process.cwd());
 * @throws CannotRelease when the version does not fit the changes, or the changelog has no place for them.
 */
export async function releaseContract(root: string): Promise<{ version: string; lines: string[] }> {
  const read = (path: string) => readFile(join(root, path), "utf8");
  const [released, current, manifest, changelog] = await Promise.all(
    [RELEASED, CURRENT, "package.json", "CHANGELOG.md"].map(read),
  );
  const base = JSON.parse(String(released)) as Bundle;
  const revision = JSON.parse(String(current)) as Bundle;
  const { version } = revision.info as { version: string };
  const { version: packaged } = JSON.parse(String(manifest)) as { version: string };
  if (version !== packaged) {
    throw new CannotRelease(
      `The contract is ${version} and the package ${packaged}; give both the same version, in openapi/openapi.yaml and in package.json.`,
    );
  }
  const lines = describeChanges(await compare(root), { base, revision });
  const section = releaseSection(String(changelog), version, lines);
  await writeFile(join(root, "CHANGELOG.md"), section);
  await writeFile(join(root, RELEASED), String(current));
  return { version, lines };
}

/** The changes since the last release, when the version was raised enough for them. */
async function compare(root: string): Promise<RatedChange[]> {
  const flags = ["--check-version", "--fail-on=none", "--format=json"];
  const { code, stdout, stderr } = await redocly(["diff", RELEASED, CURRENT, ...flags], root);
  if (code !== 0) {
    const reason = /^❌ (.*)$/m.exec(stderr)?.[1] ?? stderr.trim();
    throw new CannotRelease(`${reason} Raise it in openapi/openapi.yaml and package.json, and run npm run generate.`);
  }
  return (JSON.parse(stdout) as { changes: RatedChange[] }).changes;
}
