import type { Row } from "../lists.js";
import type { Ledger } from "./ledger.js";
import { MadePolicies } from "./policies.js";
import { backOf, ResourceRecord } from "./resource.js";
import { ReportedUsages, readMonth } from "./usages.js";

const SET_USAGE = "marketplace_component_usages_set_usage";
const SET_USER_USAGE = "marketplace_component_usages_set_user_usage";
const SET_END_DATE = "marketplace_provider_resources_set_end_date_by_staff";
const TERMINATE = "marketplace_provider_resources_terminate";

/** The changes of a workflow, as its document lists them. */
interface Traces {
  /** Limits of the policies that it makes. */
  readonly policyLimits?: readonly number[];
  /** Amounts of the component `type` that it reports. */
  readonly amounts?: readonly string[];
  readonly endDateAndLimits?: true;
  /** Changes that cannot be undone. */
  readonly stays?: Parameters<Ledger["probe"]["findings"]["note"]>;
}

const TRACES: Readonly<Record<string, Traces>> = {
  "end-dates-and-limits": {
    endDateAndLimits: true,
    stays: [SET_END_DATE, "/end_date_requested_by", "the workflow set an end date, so the resource names the caller"],
  },
  "policy-life-cycle": { policyLimits: [2_000_000_000, 1_900_000_000] },
  "terminate-a-resource": {
    stays: [TERMINATE, "", "the workflow ordered the termination of the resource, which is for good"],
  },
  "usage-fires-a-policy": { policyLimits: [1_000_000], amounts: ["2000000.00", "1.00"] },
  "usage-of-users": {
    amounts: ["10.00"],
    stays: [SET_USER_USAGE, "/username", "the workflow reported the share of a user, which no operation deletes"],
  },
};

/** Registers the changes of a workflow before it runs, and returns those that cannot be undone. */
export async function enterWorkflow(ledger: Ledger, workflow: string, inputs: Readonly<Row>): Promise<void> {
  const { policyLimits, amounts, endDateAndLimits, stays } = TRACES[workflow] ?? {};
  const { findings } = ledger.probe;
  const { resource, customer, type, day, limits } = inputs;
  if (stays) findings.note(...stays);
  if (policyLimits && typeof customer === "string") (await MadePolicies.of(ledger, customer, policyLimits))?.foresee();
  if (typeof resource !== "string") return;
  if (endDateAndLimits) {
    const record = await ResourceRecord.of(ledger, resource);
    await record?.look();
    record?.foresee({ end_date: [day, null], limits: [limits] }, backOf);
  }
  if (!amounts) return;
  const month = await readMonth(ledger.probe, resource);
  if (typeof month === "string") {
    findings.note(SET_USAGE, "/usages", `a workflow reported usage, which stays: ${month}`);
    return;
  }
  const reported = await ReportedUsages.of(ledger, resource, month);
  reported.foresee(
    month,
    amounts.map((amount) => ({ [String(type)]: amount })),
  );
}
