import { contract } from "../../generated/contract.js";
import { redactDeep, redactError, redactor } from "../redact.js";
import { checks, discover } from "./plan.js";
import { Probe, Stopped } from "./probe.js";
import type { Skipped, VerifyOptions, VerifyResult } from "./types.js";

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
 * The token is nowhere in the result, not even where the server sent it back: `$WALDUR_TOKEN` stands there.
 *
 * @throws {@link VerifyError} when the server cannot be asked at all.
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
  const probe = new Probe(options);
  const skipped: Skipped[] = [];
  const wanted = options.operations;
  const chosen = checks.filter(
    ({ operations, writes }) =>
      (!writes || options.allowWrites === true) && (!wanted || operations.some((id) => wanted.includes(id))),
  );
  let check = "what there is";
  let done = 0;
  let stopped: string | undefined;
  probe.onRequest = () =>
    options.onProgress?.({ requests: probe.requests, check, done, of: chosen.length, broken: probe.findings.size });
  try {
    const context = await discover(probe, options, skipped);
    for (const each of chosen) {
      check = each.name;
      await each.run(context);
      done++;
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopped = error.message;
  }
  const workflows = stopped === undefined && options.workflows ? await runAll(probe, options) : [];
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

async function runAll({ base, key = "" }: Probe, { workflows, resource, customer, signal }: VerifyOptions) {
  const { runWorkflows } = await import("./workflows.js");
  return runWorkflows({ url: base, token: key, inputs: { resource, customer, ...workflows }, signal });
}
