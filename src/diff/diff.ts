import { contract } from "../../generated/contract.js";
import { baseContract } from "../contract/contract.js";
import { lineOf } from "../contract/lines.js";
import { contractOf } from "../contract/releases.js";
import { DiffError } from "../errors.js";
import { checkConsumer } from "./consumer/check.js";
import { type Merged, mergeContract } from "./merge/contract.js";
import { listOperations } from "./merge/match.js";
import { documentsOf } from "./rate/documents.js";
import { findingsOf } from "./rate/findings.js";
import { knownOf } from "./rate/notes.js";
import { rate } from "./rate/redocly.js";
import { type Published, readPublished } from "./schema/published.js";
import type { ComparedRelease, DiffOptions, DiffResult, Finding, Severity } from "./types.js";

/** Four times what a whole Waldur publishes; what is made of it fits into the memory of a small machine. */
const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT = 30_000;

/**
 * Tells what another release of Waldur changes for the users of this contract: the schema that it publishes is cut to
 * the operations of the contract, brought to one form with it, and every difference is rated by `redocly diff`.
 *
 * @example
 * const { findings, holds } = await diff({ schema: "waldur-openapi-schema-7.9.5.yaml" });
 * @throws DiffError when a schema cannot be read or is none of Waldur's, when the consumer's project cannot be
 *   compiled, or when a package that is needed is not installed.
 */
export async function diff(options: DiffOptions): Promise<DiffResult> {
  const limits = { maxBytes: options.maxBytes ?? MAX_BYTES, timeout: options.timeout ?? TIMEOUT };
  const [theirs, base] = await Promise.all([
    readPublished(options.schema, limits),
    options.base === undefined ? undefined : readPublished(options.base, limits),
  ]);
  const release = fittingRelease(options, base ?? theirs);
  const { document } = await contractOf(release.line);
  const merged = mergeContract(theirs, base, document);
  for (const [published, count] of [
    [theirs, merged.found],
    [base, merged.foundInBase],
  ] as const) {
    if (!published || count > 0) continue;
    throw new DiffError(
      `${published.info.source}: it has none of the operations of the contract; name the schema of a release of Waldur.`,
    );
  }
  const findings = await findDifferences(merged);
  const known = knownOf(merged);
  const consumer = options.consumer === undefined ? undefined : await checkConsumer(options.consumer, merged, findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const summary = {
    breaking: count("breaking"),
    nonBreaking: count("non-breaking"),
    unclassified: count("unclassified"),
    known: known.length,
    operations: new Set(findings.flatMap(({ severity, operations }) => (severity === "breaking" ? operations : [])))
      .size,
    callSites: consumer?.sites.length ?? 0,
  };
  return {
    contract: contract.version,
    release,
    schema: theirs.info,
    ...(base ? { base: base.info } : {}),
    findings,
    known,
    places: placesOf(merged, findings),
    ...(consumer ? { consumer } : {}),
    summary,
    holds: holds(options, summary),
  };
}

/** The line that was asked for; else that of the older schema, for which the clients were written, or of the only one. */
function fittingRelease({ release }: DiffOptions, { info: { version } }: Published): ComparedRelease {
  if (release !== undefined) return { line: release, reason: "as asked for" };
  const fitting = lineOf(version);
  if (!fitting) return { line: baseContract.line, reason: `the line of the docs, as version ${version} is no release` };
  const { line, nearest } = fitting;
  return { line, reason: nearest ? `the ${nearest} line of the contract beside ${version}` : `the line of ${version}` };
}

/** Method and path of each operation with a finding, in the order of the contract. */
function placesOf({ ours }: Merged, findings: readonly Finding[]): DiffResult["places"] {
  const found = new Set<string>(findings.flatMap(({ operations }) => operations));
  const own = listOperations({ root: ours }).filter(({ id }) => found.has(id));
  return Object.fromEntries(own.map(({ id, method, path }) => [id, `${method.toUpperCase()} ${path}`]));
}

async function findDifferences(merged: Merged): Promise<Finding[]> {
  const documents = documentsOf(merged);
  // Starting Redocly for equal documents would waste seconds.
  const changes = merged.journal.changes.length === 0 ? [] : await rate(documents.base, documents.revision);
  return findingsOf(merged, documents, changes);
}

function holds({ failOn = "breaking" }: DiffOptions, summary: DiffResult["summary"]): boolean {
  const { breaking, nonBreaking, unclassified, callSites } = summary;
  if (failOn === "none") return true;
  return breaking + callSites + (failOn === "any" ? nonBreaking + unclassified : 0) === 0;
}
