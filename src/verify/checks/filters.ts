import { type Json, locate, parametersOf } from "../../contract/contract.js";
import { type Family, type FamilyName, families, type Row, totalOf, type Walk, walk } from "../lists.js";
import { type Check, type Context, twice } from "../plan.js";
import type { Answer, Ask, Probe } from "../probe.js";
import { type FilterTest, filterRules } from "./_filter-tests.js";

/** Filters, alone and with another, and values that none of them can read. */
export const filterChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `filters of ${name}`,
  operations: [families[name].list],
  run: (context) => checkFilters(context, name),
}));

async function checkFilters(context: Context, name: FamilyName): Promise<void> {
  const { seen } = context;
  const { list } = families[name];
  const parameters = parametersOf(list).filter((each) => each.in === "query" && !PAGING.has(each.name));
  const usable: [string, FilterTest][] = [];
  for (const { name: parameter, node } of parameters) {
    for (const test of filterRules[name][parameter]?.(seen[name].rows) ?? []) {
      await checkFilter(context, name, { [parameter]: test.value }, test.matches);
      if (test.matches && seen[name].rows.some(test.matches)) usable.push([parameter, test]);
    }
    await checkNonsense(context, name, parameter, node);
  }
  // One after the other, so that each filter is combined with another, and few requests do it.
  for (let index = 0; index + 1 < usable.length; index += 2) {
    const [[one, first], [other, second]] = [usable[index], usable[index + 1]] as [
      [string, FilterTest],
      [string, FilterTest],
    ];
    if (one === other) continue;
    const matches = (row: Row) => Boolean(first.matches?.(row)) && Boolean(second.matches?.(row));
    await checkFilter(context, name, { [one]: first.value, [other]: second.value }, matches);
  }
}

/** They are looked at elsewhere. */
const PAGING = new Set(["page", "page_size", "field"]);

type Matches = FilterTest["matches"];

async function checkFilter(
  { probe, seen }: Context,
  name: FamilyName,
  query: NonNullable<Ask["query"]>,
  matches: Matches,
): Promise<void> {
  const family = families[name];
  let total: number | undefined;
  const problem = await twice(async () => {
    const [all, found] = [seen[name], await walk(probe, family, query)];
    total = found.total;
    return found.answer?.status === 200 ? differenceOf(all, found, matches) : undefined;
  });
  const place = Object.keys(query).join(", ");
  if (problem) probe.report({ rule: "filter", place, ...problem });
  else if (total !== undefined) await checkCount(probe, family, query, total, place);
}

/** HEAD has the same filters. */
async function checkCount(
  probe: Probe,
  { list, count }: Family,
  query: NonNullable<Ask["query"]>,
  total: number,
  place: string,
): Promise<void> {
  const differs = async (wanted: number | undefined) => {
    const answer = await probe.ask(count, { query });
    return answer?.kept && totalOf(answer) !== wanted ? answer : undefined;
  };
  if (!(await differs(total))) return;
  // The list may have changed since it was read.
  const rows = await probe.ask(list, { query });
  const answer = rows?.status === 200 ? await differs(totalOf(rows)) : undefined;
  if (!rows || !answer) return;
  const got = `${totalOf(answer)} where GET has ${totalOf(rows)}`;
  probe.report({ rule: "head", answer, place, expected: "the count of GET", got });
}

function differenceOf(
  all: Walk,
  found: Walk,
  matches: Matches,
): { answer: Answer; expected: string; got: string } | undefined {
  const answer = found.answer as Answer;
  const wrong = matches && found.rows.find((row) => !matches(row));
  if (wrong) return { answer, expected: "only rows that match", got: `also ${nameOf(wrong)}, which does not` };
  if (!all.complete) return undefined;
  const known = new Set(all.rows.map(({ uuid }) => uuid));
  const unknown = found.rows.find(({ uuid }) => !known.has(uuid));
  if (unknown)
    return { answer, expected: "rows of the list", got: `also ${nameOf(unknown)}, which the list does not have` };
  if (!matches || !found.complete) return undefined;
  const uuids = new Set(found.rows.map(({ uuid }) => uuid));
  const missing = all.rows.find((row) => matches(row) && !uuids.has(row.uuid));
  return (
    missing && { answer, expected: "all rows that match", got: `${found.rows.length} rows, but not ${nameOf(missing)}` }
  );
}

function nameOf({ uuid, name }: Row): string {
  return typeof name === "string" ? `${String(uuid)} (${name})` : String(uuid);
}

/** Sends a value that the filter cannot read. */
async function checkNonsense({ probe }: Context, name: FamilyName, parameter: string, node: Json): Promise<void> {
  const { list } = families[name];
  const value = nonsenseFor(node);
  if (value === undefined) return;
  const answer = await probe.ask(list, { query: { [parameter]: value } });
  if (!answer?.kept) return;
  const named = typeof answer.body === "object" && answer.body !== null && Object.hasOwn(answer.body, parameter);
  if (answer.status === 400 && named) return;
  probe.report({
    rule: "filter-refused",
    answer,
    place: parameter,
    expected: `400 that names ${parameter}`,
    got: answer.status === 400 ? "400 that does not" : `${answer.status}`,
  });
}

/** A value that a parameter of this schema cannot have; undefined when Waldur takes, or passes over, whatever comes. */
function nonsenseFor(parameter: Json): string | undefined {
  const schema = resolved(parameter.schema as Json);
  const { type, format, pattern, enum: values } = schema;
  if (type === "array") return nonsenseFor({ schema: resolved(schema.items as Json) });
  if (values || pattern) return "no-such-value";
  if (type === "number" || type === "integer") return "many";
  return format === "date" || format === "date-time" ? "someday" : undefined;
}

function resolved(schema: Json): Json {
  return typeof schema.$ref === "string" ? locate(schema.$ref.slice(1)).node : schema;
}
