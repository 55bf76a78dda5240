import { isDeepStrictEqual } from "node:util";
import type { Check, Context } from "../../check.js";
import type { Row } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";
import { type Difference, type MonthUsage, ReportedUsages, readMonth } from "../../undo/usages.js";
import { UserUsages } from "../../undo/user-usages.js";
import { checkRefusedBodies, checkRefusedCallers, type SendRefused } from "../refusals/refused-writes.js";

const SET = "marketplace_component_usages_set_usage";
const SET_USER = "marketplace_component_usages_set_user_usage";
const LIST = "marketplace_component_usages_list";
const REPORTED =
  "the usages of this month were reported again, so they name the caller, and the time of that where their date could not be given";
const NOT_GIVEN = "no resource was given that may be changed";

/** Reports of usage that repeat the recorded values. */
export const usageWriteChecks: readonly Check[] = [
  { name: "reports of usage", operations: [SET], writes: true, run: checkSetUsage },
  { name: "reports of the usage of users", operations: [SET_USER], writes: true, run: checkSetUserUsage },
];

async function checkSetUsage(context: Context): Promise<void> {
  const { probe, options, skip, ledger } = context;
  const { resource } = options;
  if (resource === undefined) return skip(SET, NOT_GIVEN);
  // Of a component that is not there, so that nothing is reported should it be accepted.
  const nowhere = { type: "no-such-component", amount: "1", description: "", recurring: false };
  const harmless = { resource, usages: [nowhere] };
  const send: SendRefused = (operation, ask) => probe.ask(operation, ask);
  await checkRefusedCallers(context, SET, "", harmless, send);
  await checkRefusedBodies(context, SET, "", harmless, send);
  const month = await readMonth(probe, resource);
  if (typeof month === "string") return skip(SET, month);
  const reported = await ReportedUsages.of(ledger, resource, month);
  const missed = await reportTwice(context, reported, resource, month);
  if (missed) {
    const { response, differences } = missed;
    reported.claim(differences);
    for (const { place, before, now } of differences) {
      const [expected, got] = [before, now].map((value) => JSON.stringify(value) ?? "nothing");
      probe.report({ rule: "effect", response, place, expected: `${expected}, as it was reported`, got: String(got) });
    }
  }
  await reported.settle();
}

/**
 * Reports what there is. What is not as it was reported may be another client's report, so it is reported once more: only what is
 * wrong both times, in the same way, is wrong. Otherwise what the other client reported is reported again.
 */
async function reportTwice(
  { probe, skip }: Context,
  reported: ReportedUsages,
  resource: string,
  month: MonthUsage,
): Promise<{ response: ProbeResponse; differences: readonly Difference[] } | undefined> {
  const now = await readMonth(probe, resource);
  // A report of another client in between would be overwritten.
  if (!isDeepStrictEqual(now, month)) return void skip(SET, "others report its usage right now");
  const response = await report(reported, month);
  if (!response) return undefined;
  if (response.status >= 300)
    return void skip(
      SET,
      `it was refused for the resource that was given: ${response.status} ${response.text.slice(0, 100)}`,
    );
  probe.findings.note(SET, "/modified_by", REPORTED);
  const differences = await reported.differences(probe, month);
  if (!differences || differences.length === 0) return undefined;
  const theirs = await readMonth(probe, resource);
  if (typeof theirs === "string") return undefined;
  const second = await report(reported, month);
  const again = second && (await reported.differences(probe, month));
  if (!again) return undefined;
  if (isDeepStrictEqual(again, differences)) return { response, differences };
  reported.rebase(theirs);
  if (again.length === 0) await report(reported, theirs);
  return undefined;
}

/** With the date that the records have, where they have one and the caller may say it; Waldur takes now otherwise. */
async function report(reported: ReportedUsages, month: MonthUsage): Promise<ProbeResponse | undefined> {
  const [date, ...others] = new Set([...month.records.values()].map((row) => String(row.date)));
  const [record] = month.records.values();
  // The edge of a month depends on the time zone of the server.
  const isInside = /^\d{4}-\d\d-(0[3-9]|1\d|2[0-6])T/.test(date ?? "");
  const isSame = others.length === 0 && isInside && date?.slice(0, 7) === String(record?.billing_period).slice(0, 7);
  const response = isSame ? await reported.report(month, date) : undefined;
  if (response?.status !== 400 || !Object.hasOwn((response.body ?? {}) as Row, "date"))
    return isSame ? response : reported.report(month, undefined);
  return reported.report(month, undefined);
}

async function checkSetUserUsage(context: Context): Promise<void> {
  const { probe, options, skip, ledger } = context;
  const { resource } = options;
  if (resource === undefined) return skip(SET_USER, NOT_GIVEN);
  const response = await probe.ask(LIST, { query: { resource_uuid: resource, page_size: "1" } });
  const [usage] = Array.isArray(response?.body) ? (response.body as Row[]) : [];
  if (!usage) return skip(SET_USER, "the resource that was given has no usage");
  const shares = await UserUsages.of(ledger, String(usage.uuid));
  const send: SendRefused = (_, ask) => shares.refused(ask);
  await checkRefusedCallers(context, SET_USER, String(usage.uuid), { username: "verify", usage: "1" }, send);
  await checkRefusedBodies(context, SET_USER, String(usage.uuid), { username: "verify" }, send);
  skip(SET_USER, "what is reported for a user cannot be taken back, so only what has to be refused was tried");
}
