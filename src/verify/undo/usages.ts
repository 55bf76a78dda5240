import { isDeepStrictEqual } from "node:util";
import type { Row } from "../lists.js";
import { rowsOf } from "../lists.js";
import type { ProbeResponse } from "../requests/probe.js";
import type { Asker, Ledger, Leftover, Undoable } from "./ledger.js";

const SET = "marketplace_component_usages_set_usage";
const LIST = "marketplace_component_usages_list";
const PERIODS = "marketplace_provider_resources_plan_periods_list";
const RETRIEVE = "marketplace_provider_resources_retrieve";

const CURRENT = "/current_usages";

/** Records of a page: more than there are components, so that all of the newest month are on the first. */
const PAGE = 100;

/** The usage of a resource this month, as far as a report replaces it. */
export interface MonthUsage {
  readonly current: Row;
  /** The records that a report writes, by uuid. */
  readonly records: ReadonlyMap<string, Row>;
  /** The body of a report that repeats it. */
  readonly report: Row;
}

/**
 * Reads what has to be reported so that a report changes nothing, or says why there is no such report.
 *
 * A report replaces the whole `current_usages`, and makes records that cannot be deleted where there are none of this month. Which
 * month it is, only the server knows, by its own time zone: the plan period shows the records of that month.
 */
export async function readMonth(asker: Asker, resource: string): Promise<MonthUsage | string> {
  const record = (await asker.ask(RETRIEVE, { uuid: resource }))?.body as Row | undefined;
  const current = record?.current_usages;
  if (typeof current !== "object" || current === null) return "the usage of the resource cannot be read";
  const amounts = Object.entries(current as Row);
  if (amounts.length === 0) return "the resource has no current usage that could be reported again";
  if (amounts.some(([, amount]) => !/^-?\d+\.\d\d$/.test(String(amount)) || typeof amount !== "string"))
    return "its current_usages are not in the form that a report leaves, so a report would change them";
  const periods = await asker.ask(PERIODS, { uuid: resource });
  const open = (Array.isArray(periods?.body) ? (periods.body as Row[]) : []).filter(({ end }) => end === null);
  const [period] = open;
  if (!period || open.length > 1) return "the resource has not one plan period that a report would go to";
  const rows = await readRows(asker, resource);
  if (!rows) return "the usages of the resource cannot be read";
  const records = new Map<string, Row>();
  for (const [type, amount] of amounts) {
    const [known, ...others] = (period.components as Row[]).filter((each) => each.type === type);
    const row = rows.find(({ uuid }) => uuid === known?.uuid);
    if (!row || others.length > 0 || Number(row.usage) !== Number(amount))
      return `no record of this month has the current usage of ${type}, so a report would change something`;
    if (rows.some((each) => each !== row && each.type === type && each.billing_period === row.billing_period))
      return `there are several records of ${type} this month, and a report would change more than one`;
    // Outer blanks are cut off.
    if (typeof row.description !== "string" || row.description !== row.description.trim())
      return `the description of the usage of ${type} cannot be reported as it is`;
    records.set(String(row.uuid), row);
  }
  const usages = [...records.values()].map(({ type, description, recurring }) => ({
    ...{ type, amount: (current as Row)[String(type)], description, recurring },
  }));
  return { current: current as Row, records, report: { resource, usages } };
}

async function readRows(asker: Asker, resource: string): Promise<Row[] | undefined> {
  const query = { resource_uuid: resource, o: "-billing_period", page_size: String(PAGE) };
  const response = await asker.ask(LIST, { query });
  return response?.status === 200 ? rowsOf(response) : undefined;
}

/** The usages of a resource that the verification reports again. */
export class ReportedUsages implements Undoable {
  private isTouched = false;
  /** Unwanted effects of the verification's reports. */
  private claimed: unknown;
  /** Expected `current_usages` after reports that workflows send. */
  private foreseen: readonly Row[] = [];
  private tried: string | undefined;

  private constructor(
    private readonly ledger: Ledger,
    private readonly resource: string,
    private month: MonthUsage,
  ) {}

  /** Enters a month as it is. */
  static async of(ledger: Ledger, resource: string, month: MonthUsage): Promise<ReportedUsages> {
    const made = await ledger.entry(`usages ${resource}`, async () => new ReportedUsages(ledger, resource, month));
    return made as ReportedUsages;
  }

  /** Reports what there is, `month` as it was read just now. */
  async report(month: MonthUsage, date: string | undefined): Promise<ProbeResponse | undefined> {
    this.isTouched = true;
    return this.ledger.probe.ask(SET, { body: date === undefined ? month.report : { ...month.report, date } });
  }

  /** Differences to the original state by JSON pointer; undefined if it cannot be read. */
  async differences(asker: Asker, { current, records }: MonthUsage = this.month): Promise<Difference[] | undefined> {
    const rows = await readRows(asker, this.resource);
    const resource = (await asker.ask(RETRIEVE, { uuid: this.resource }))?.body as Row | undefined;
    if (!rows || !resource) return undefined;
    const found: Difference[] = [];
    for (const [index, before] of [...records.values()].entries()) {
      const now = rows.find(({ uuid }) => uuid === before.uuid);
      for (const field of ["usage", "description", "recurring"])
        if (!isDeepStrictEqual(now?.[field], before[field]))
          found.push({
            ...{ place: `/usages/${index}/${field === "usage" ? "amount" : field}`, uuid: String(before.uuid) },
            ...{ before: before[field], now: now?.[field] },
          });
      for (const row of rows)
        if (row.type === before.type && row.billing_period === before.billing_period && row.uuid !== before.uuid)
          found.push({ place: `/usages/${index}`, uuid: String(row.uuid), before: undefined, now: row.usage });
    }
    if (!isDeepStrictEqual(resource.current_usages, current))
      found.push({ place: CURRENT, uuid: this.resource, before: current, now: resource.current_usages });
    return found;
  }

  /** Says that these differences are the verification's. */
  claim(differences: readonly Difference[]): void {
    this.claimed = differences.map(({ place, now }) => [place, now]);
  }

  /** Says that somebody else reported usage meanwhile, so that this is how it has to be. */
  rebase(month: MonthUsage): void {
    this.month = month;
  }

  /** Enters a month that others are about to report on. */
  foresee(month: MonthUsage, current: readonly Row[]): void {
    Object.assign(this, { month, foreseen: [...this.foreseen, ...current], isTouched: true });
  }

  async settle(): Promise<Leftover[]> {
    if (!this.isTouched) return [];
    const { restoring, isCut, probe } = this.ledger;
    let found = await this.differences(restoring);
    const isOurs = (each: readonly Difference[]) =>
      isDeepStrictEqual(
        each.map(({ place, now }) => [place, now]),
        this.claimed,
      ) || each.some(({ place, now }) => place === CURRENT && this.foreseen.some((one) => isDeepStrictEqual(one, now)));
    if (found && found.length > 0 && isOurs(found)) {
      const response = await restoring.ask(SET, { body: this.month.report });
      this.tried = response ? `${response.status} ${response.text.slice(0, 100)}`.trim() : "no response";
      found = await this.differences(restoring);
      if (found && response && response.status < 300) this.claim(found);
    }
    const curl = probe.command(SET, { body: this.month.report });
    if (!found)
      return [
        {
          ...{ operation: SET, place: "/usages", expected: "the usage of this month as it was before" },
          got: `unknown: ${isCut ? "restoring was cut short" : "it cannot be read"}`,
          curl,
        },
      ];
    if (found.length > 0 && !isOurs(found)) {
      const message = "somebody else reported usage while the verification did, so it was left as it is";
      probe.findings.note(SET, "/usages", message);
      return [];
    }
    return found.map(({ place, uuid, before, now }) => ({
      operation: SET,
      place,
      expected: `${JSON.stringify(before) ?? "nothing"}, as it was before, of ${uuid}`,
      got: `${JSON.stringify(now) ?? "nothing"}${this.tried ? `; putting it back: ${this.tried}` : ""}`,
      curl,
    }));
  }
}

/** A value that is not as it was. */
export interface Difference {
  /** JSON pointer into the report, or the record of the resource. */
  readonly place: string;
  /** The record that has it. */
  readonly uuid: string;
  readonly before: unknown;
  readonly now: unknown;
}
