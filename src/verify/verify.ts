import { contract } from "../../generated/contract.js";
import { checks, discover } from "./plan.js";
import { Probe, Stopped } from "./probe.js";
import type { Skipped, VerifyOptions, VerifyResult } from "./types.js";
import { Ledger } from "./undo/ledger.js";
import { enterWorkflow } from "./undo/workflows.js";
import type { WorkflowResult } from "./workflows.js";

/**
 * Asks a live server whether it keeps the contract. Reads only, unless `allowWrites`.
 *
 * Every answer is judged by the contract; beyond that, answers are held against each other: pages against counts, filters
 * against rows, HEAD against GET. What to ask for is found in the lists, so that it needs no configuration.
 *
 * @example
 * const { outcome, findings } = await verify({ url: "https://waldur.example.com", token: process.env.WALDUR_TOKEN });
 * for (const { message, curl } of findings) console.error(message, curl);
 *
 * @throws {@link VerifyError} when the server cannot be asked at all.
 */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const started = performance.now();
  const probe = new Probe(options);
  const ledger = new Ledger(probe, options.restoreSignal);
  const skipped: Skipped[] = [];
  const wanted = options.operations;
  const chosen = checks.filter(
    ({ operations, writes }) =>
      (!writes || options.allowWrites === true) && (!wanted || operations.some((id) => wanted.includes(id))),
  );
  let check = "what there is";
  let done = 0;
  const workflows: WorkflowResult[] = [];
  let stopped: string | undefined;
  let failure: { error: unknown } | undefined;
  probe.onRequest = () =>
    options.onProgress?.({ requests: probe.requests, check, done, of: chosen.length, broken: probe.findings.size });
  try {
    const context = await discover(probe, options, skipped, ledger);
    for (const each of chosen) {
      check = each.name;
      await each.run(context);
      done++;
    }
    if (options.workflows) {
      check = "workflows";
      await ledger.settle();
      await runAll(ledger, options, (result) => workflows.push(result));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) failure = { error };
    stopped = error instanceof Error ? error.message : String(error);
  }
  check = "putting back what was changed";
  const isRestored = await ledger.run();
  // What is left has to be known, whatever else went wrong.
  if (failure && isRestored) throw failure.error;
  const findings = probe.findings.list();
  const isBroken = findings.length > 0 || workflows.some((each) => each.outcome === "broken");
  return {
    url: probe.base,
    outcome: isBroken ? "broken" : stopped === undefined ? "holds" : "incomplete",
    stopped,
    contract: contract.version,
    writes: options.allowWrites === true,
    requests: probe.requests,
    duration: Math.round(performance.now() - started),
    findings,
    notes: probe.findings.notes(),
    skipped,
    workflows,
    coverage: probe.coverage.read(),
  };
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
