import { contract } from "../../generated/contract.js";
import { baseContract } from "../contract/contract.js";
import { contractOf } from "../contract/releases.js";
import { VerifyError } from "../errors.js";
import { redactDeep, redactError, redactor } from "../redact.js";
import type { Check, Context } from "./check.js";
import { type FamilyName, families, familyOf } from "./lists.js";
import { checksOf, checkToken, discover } from "./plan.js";
import { chooseRelease, unknownRelease } from "./release.js";
import { Probe, Stopped } from "./requests/probe.js";
import type { Skipped, VerifyOptions, VerifyResult } from "./types.js";
import { Ledger } from "./undo/ledger.js";
import { enterWorkflow } from "./undo/workflows.js";
import type { WorkflowResult } from "./workflows.js";

/**
 * Verifies that a live server conforms to the contract. Reads only, unless `allowWrites`.
 *
 * Every response is validated against the contract, and responses are compared with each other: pages with counts, filters
 * with rows, HEAD with GET. Requests are derived from the lists, so that no configuration is needed.
 *
 * @example
 * const { outcome, findings } = await verify({ url: "https://waldur.example.com", token: process.env.WALDUR_TOKEN });
 * for (const { message, curl } of findings) console.error(message, curl);
 *
 * The token is nowhere in the result, not even where the server sent it back: `$WALDUR_TOKEN` stands there.
 *
 * @throws {@link VerifyError} when the server cannot be reached at all.
 */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  // Responses are redacted as they arrive, before anything is cut; this is for what comes from elsewhere.
  const redact = redactor(options.token);
  try {
    return redactDeep(await verifyServer(options), redact);
  } catch (error) {
    throw redactError(error, redact);
  }
}

async function verifyServer(options: VerifyOptions): Promise<VerifyResult> {
  const started = performance.now();
  const probe = new Probe(options, baseContract);
  const ledger = new Ledger(probe, options.restoreSignal);
  const skipped: Skipped[] = [];
  let release = unknownRelease;
  let chosen: readonly Check[] = [];
  let check = "what there is";
  let done = 0;
  const gaps: string[] = [];
  const workflows: WorkflowResult[] = [];
  probe.onRequest = () =>
    options.onProgress?.({ requests: probe.requests, check, done, of: chosen.length, broken: probe.findings.size });
  const stopped = await endOf(async () => {
    await checkToken(probe, options);
    release = await chooseRelease(probe, options.release);
    probe.contract = await contractOf(release.line);
    chosen = chooseChecks(probe, options);
    const missing = options.operations?.filter((id) => !probe.contract.find(id)) ?? [];
    if (missing.length > 0) gaps.push(`release line ${release.line} has no ${missing.join(", no ")}`);
    const context = await discover(probe, options, skipped, ledger);
    gaps.push(...unseenOf(context, chosen));
    for (const each of chosen) {
      check = each.name;
      const failure = await failureOf(() => each.run(context));
      if (failure !== undefined) gaps.push(`the check "${check}" could not be finished: ${failure}`);
      done++;
    }
    await probe.checkAlive();
    if (!options.workflows) return;
    check = "workflows";
    await ledger.settle();
    // Without Redocly CLI there are none; what was found until then stays.
    const failure = await failureOf(() => runAll(ledger, options, (result) => workflows.push(result)));
    if (failure !== undefined) gaps.push(failure);
  });
  check = "putting back what was changed";
  await ledger.run();
  const findings = probe.findings.list(probe.contract);
  const isBroken = findings.length > 0 || workflows.some((each) => each.outcome === "broken");
  const incomplete = [...(stopped === undefined ? [] : [stopped]), ...gaps];
  return {
    url: probe.base,
    outcome: isBroken ? "broken" : incomplete.length === 0 ? "holds" : "incomplete",
    stopped,
    incomplete,
    contract: contract.version,
    release,
    writes: options.allowWrites === true,
    requests: probe.requests,
    waits: probe.throttle.read(),
    duration: Math.round(performance.now() - started),
    findings,
    knownDifferences: probe.known.list(probe.contract),
    notes: probe.findings.notes(probe.contract),
    skipped,
    workflows,
    coverage: probe.coverage.read(probe.contract),
  };
}

function chooseChecks(
  { contract }: Probe,
  { operations: wanted, allowWrites, neighbours: all }: VerifyOptions,
): Check[] {
  return checksOf(contract).filter(
    ({ operations, writes, neighbours }) =>
      (!writes || allowWrites === true) &&
      (!neighbours || all === true || wanted !== undefined) &&
      (!wanted || operations.some((id) => wanted.includes(id))),
  );
}

/** Why a verification was ended before its end; what was found until then stays, whatever went wrong. */
async function endOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof VerifyError) throw error;
    return error instanceof Stopped ? error.message : `something unexpected happened: ${messageOf(error)}`;
  }
}

/** An unexpected error, such as a response that makes a library throw. */
async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Families of which the caller sees no record, so that there was nothing to be judged. */
function unseenOf({ seen, options, probe }: Context, chosen: readonly Check[]): string[] {
  if (options.allowEmpty) return [];
  const asked = chosen.flatMap(({ operations }) => operations);
  const wanted = options.operations ? asked.filter((id) => options.operations?.includes(id)) : asked;
  const unseen = (Object.keys(families) as FamilyName[]).filter(
    (name) => seen[name].rows.length === 0 && wanted.some((id) => familyOf(probe.contract.operation(id)) === name),
  );
  if (unseen.length === 0) return [];
  return [
    `the caller sees no ${unseen.join(", no ")}, so nothing was proved about them; use the token of a user who sees some (staff and support see all), create one, or accept it (--allow-empty, allowEmpty)`,
  ];
}

/** Runs the workflows; what one leaves behind is put back before the next. */
async function runAll(
  ledger: Ledger,
  { workflows, resource, customer, signal }: VerifyOptions,
  onResult: (result: WorkflowResult) => void,
): Promise<void> {
  const { runWorkflows } = await import("./workflows.js");
  const { base, key = "" } = ledger.probe;
  try {
    await runWorkflows({
      ...{ url: base, token: key, inputs: { resource, customer, ...workflows }, signal },
      onStart: (workflow, inputs) => enterWorkflow(ledger, workflow, inputs),
      async onEnd(result) {
        onResult(result);
        await ledger.settle();
      },
    });
  } catch (error) {
    // The child process has no report then.
    throw signal?.aborted ? new Stopped("it was ended from outside") : error;
  }
}
