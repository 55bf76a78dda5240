import { contract } from "../../generated/contract.js";
import { baseContract, type Contract } from "../contract/contract.js";
import { lineOf, RELEASE_LINES, type ReleaseLine } from "../contract/lines.js";
import { contractOf } from "../contract/releases.js";
import { DiffError } from "../errors.js";
import { checkConsumer } from "./consumer/check.js";
import { type Merged, mergeContract } from "./merge/contract.js";
import type { Earlier } from "./merge/journal.js";
import { listOperations } from "./merge/match.js";
import { writeOverlay } from "./overlay/write.js";
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
  const { release, before } = fittingRelease(options, theirs, base);
  const contracts = await Promise.all([
    contractOf(release.line),
    before === undefined ? undefined : contractOf(before),
  ]);
  const [contracted, previous] = contracts;
  const { document } = contracted;
  const merged = mergeContract(theirs, base, document, previous && earlierOf(theirs, previous));
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
    ...(options.overlay ? { overlay: writeOverlay(theirs, merged, contracted) } : {}),
    ...(consumer ? { consumer } : {}),
    summary,
    holds: holds(options, summary),
  };
}

/** The line to compare with, and the one before it where the release may still be as that in parts. */
interface Fitting {
  readonly release: ComparedRelease;
  readonly before?: ReleaseLine | undefined;
}

function fittingRelease({ release }: DiffOptions, theirs: Published, base: Published | undefined): Fitting {
  if (release !== undefined) return { release: { line: release, reason: "as asked for" } };
  const { version } = (base ?? theirs).info;
  const fitting = lineOf(version);
  if (!fitting)
    return { release: { line: baseContract.line, reason: `that of the docs, as ${version} is no release` } };
  const { line, nearest } = fitting;
  const before = RELEASE_LINES[RELEASE_LINES.indexOf(line) - 1];
  // The line of both has what changed between them already.
  if (base && before && lineOf(theirs.info.version)?.line === line)
    return { release: { line: before, reason: `the line before that of ${version} and ${theirs.info.version}` } };
  if (nearest) return { release: { line, reason: `the ${nearest} line of the contract beside ${version}` } };
  return { release: { line, reason: `the line of ${version}` }, before: base ? undefined : before };
}

function earlierOf(theirs: Published, { document, operations }: Contract): Earlier {
  const { journal } = mergeContract(theirs, undefined, document);
  return { journal, operations: new Set(operations.map(({ id }) => id)) };
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
