import { type Contract, perContract } from "../contract/contract.js";
import { VerifyError } from "../errors.js";
import type { Check, Context } from "./check.js";
import { filterValueChecks } from "./checks/filters/filter-values.js";
import { filterChecks } from "./checks/filters/filters.js";
import { filteredPageChecks } from "./checks/lists/filtered-pages.js";
import { headChecks } from "./checks/lists/heads.js";
import { orderKeyChecks } from "./checks/lists/order-keys.js";
import { orderingChecks } from "./checks/lists/ordering.js";
import { pageChecks } from "./checks/lists/pages.js";
import { pagingLimitChecks } from "./checks/lists/paging-limits.js";
import { neighbourChecks } from "./checks/neighbours.js";
import { fieldChecks } from "./checks/records/fields.js";
import { linkKindChecks } from "./checks/records/link-kinds.js";
import { partContentChecks } from "./checks/records/parts.js";
import { policyValueChecks } from "./checks/records/policy-values.js";
import { partChecks, recordChecks } from "./checks/records/records.js";
import { uuidFormChecks } from "./checks/records/uuid-forms.js";
import { absentMethodChecks } from "./checks/refusals/absent-methods.js";
import { refusalChecks } from "./checks/refusals/refusals.js";
import { policyWriteChecks } from "./checks/writes/policies.js";
import { resourceWriteChecks } from "./checks/writes/resources.js";
import { usageWriteChecks } from "./checks/writes/usages.js";
import { families, type Row, walk } from "./lists.js";
import { type Probe, type ProbeResponse, Stopped } from "./requests/probe.js";
import type { Skipped, VerifyOptions } from "./types.js";
import type { Ledger } from "./undo/ledger.js";

/** All checks, in the order in which they are made: those that change something come last. */
export const checksOf: (contract: Contract) => readonly Check[] = perContract((contract) => [
  ...pageChecks,
  ...pagingLimitChecks,
  ...filteredPageChecks,
  ...headChecks(contract),
  ...recordChecks,
  ...uuidFormChecks,
  ...linkKindChecks,
  ...policyValueChecks,
  ...partChecks(contract),
  ...partContentChecks,
  ...orderingChecks,
  ...orderKeyChecks,
  ...fieldChecks,
  ...filterChecks,
  ...filterValueChecks,
  ...neighbourChecks(contract),
  ...refusalChecks(contract),
  ...absentMethodChecks(contract),
  ...policyWriteChecks,
  ...usageWriteChecks,
  ...resourceWriteChecks(contract),
]);

/** Looks at what there is, for the checks to choose from. */
export async function discover(
  probe: Probe,
  options: VerifyOptions,
  skipped: Skipped[],
  ledger: Ledger,
): Promise<Context> {
  const { usages, policies, resources } = families;
  const seen = {
    usages: await walk(probe, usages),
    policies: await walk(probe, policies),
    resources: await walk(probe, resources),
  };
  return {
    probe,
    options,
    ledger,
    seen,
    given: await findGiven(probe, options, seen.resources.rows),
    skip(operation, reason) {
      if (!skipped.some((each) => each.operation === operation && each.reason === reason))
        skipped.push({ operation, reason });
    },
  };
}

async function findGiven(probe: Probe, { resource }: VerifyOptions, rows: readonly Row[]): Promise<Row | undefined> {
  if (resource === undefined) return undefined;
  const uuid = resource.replaceAll("-", "").toLowerCase();
  const known = rows.find((row) => row.uuid === uuid);
  if (known) return known;
  // Lists are read to a limit only.
  const response = await probe.ask(families.resources.retrieve, { uuid });
  return response?.status === 200 ? (response.body as Row) : undefined;
}

/** Without a caller nothing can be seen, and an empty list would pass for a right one. */
export async function checkToken(probe: Probe, { token }: VerifyOptions): Promise<void> {
  if (token === undefined)
    throw new VerifyError(
      "A token is needed to see anything; give that of a user who sees usages, policies and resources.",
    );
  const response = await firstResponse(probe);
  if (response.status !== 401) return;
  const { detail } = (response.body ?? {}) as { detail?: unknown };
  throw new VerifyError(`${probe.base} refuses the token (${detail ?? "401"}); give another one.`);
}

/** The first response of a server; where one list hangs, of another list. */
async function firstResponse(probe: Probe): Promise<ProbeResponse> {
  let reason: string | undefined;
  for (const { list } of Object.values(families)) {
    const response = await probe.ask(list, { query: { page_size: "1" }, unjudged: true });
    if (response) return response;
    reason ??= probe.lastFailure?.failure;
    // A refused connection is one for all.
    if (!probe.lastFailure?.hung && !probe.lastFailure?.responded) break;
  }
  if (probe.findings.size > 0) throw new Stopped(`no list can be read: ${reason}`);
  throw new VerifyError(`${probe.base} does not respond: ${reason}. Check the address, and whether the server runs.`);
}
