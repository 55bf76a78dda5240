import type { Contract, Json } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type Family, type FamilyName, families, type Row, totalOf, type Walk, walk } from "../../lists.js";
import type { Ask } from "../../requests/probe.js";
import { headLook } from "../lists/heads.js";
import { type FilterTest, filterRulesOf } from "./filter-tests.js";

/** Filters, alone and with another, and values that none of them can read. */
export const filterChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `filters of ${name}`,
  operations: [families[name].list],
  run: (context) => checkFilters(context, name),
}));

async function checkFilters(context: Context, name: FamilyName): Promise<void> {
  const { seen } = context;
  const { contract } = context.probe;
  const { list } = families[name];
  const rules = filterRulesOf(contract)[name];
  const parameters = contract.parametersOf(list).filter((each) => each.in === "query" && !PAGING.has(each.name));
  const usable: [string, FilterTest][] = [];
  for (const { name: parameter, node } of parameters) {
    for (const test of rules[parameter]?.(seen[name].rows) ?? []) {
      await checkFilter(context, families[name], seen[name], { [parameter]: test.value }, test.matches);
      if (test.matches && seen[name].rows.some((row) => test.matches?.(row))) usable.push([parameter, test]);
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
    const matches = (row: Row) => {
      const both = [first.matches?.(row), second.matches?.(row)];
      return both.includes(false) ? false : both.includes(undefined) ? undefined : true;
    };
    const query = { [one]: first.value, [other]: second.value };
    await checkFilter(context, families[name], seen[name], query, matches);
  }
}

/** Parameters that other checks cover. */
export const PAGING: ReadonlySet<string> = new Set(["page", "page_size", "field"]);

type Matches = FilterTest["matches"];

/** Compares the rows that a filter gives with those of the list that match, and HEAD with both. */
export async function checkFilter(
  { probe }: Context,
  family: Pick<Family, "list" | "count">,
  seen: Walk,
  query: NonNullable<Ask["query"]>,
  matches: Matches,
): Promise<void> {
  const place = Object.keys(query).join(", ");
  const filtered = async () => {
    const found = await walk(probe, family, query);
    return found.response?.status === 200 ? found : undefined;
  };
  const first = await filtered();
  if (!first) return;
  const hasStray = await reportConfirmed(probe, "filter", async (attempt) => {
    const found = attempt === 0 ? first : await filtered();
    return found ? straysOf(found, matches, place) : [];
  });
  if (hasStray) return;
  const isReported = await reportConfirmed(
    probe,
    "filter",
    between({
      outer: () => walk(probe, family),
      inner: filtered,
      judge: (lists, found) => differencesOf(lists, found, matches, place),
      known: { outer: seen, inner: first },
    }),
  );
  if (isReported || first.total === undefined) return;
  // HEAD has the same filters.
  const response = await probe.ask(family.count, { query });
  if (response?.kept && totalOf(response) !== first.total)
    await reportConfirmed(probe, "head", headLook(probe, family.count, family.list, { query }, place));
}

/** A row of a filtered list that does not match by its own content. */
function straysOf({ response, rows }: Walk, matches: Matches, place: string): Problem[] {
  const stray = rows.find((row) => matches?.(row) === false);
  if (!response || !stray) return [];
  return [{ response, place, expected: "only rows that match", got: `also ${nameOf(stray)}, which does not` }];
}

/** Compares a filtered list with the whole one as it was before and after. */
function differencesOf(
  lists: readonly [Walk, ...Walk[]],
  { response, rows, complete }: Walk,
  matches: Matches,
  place: string,
): readonly Problem[] | typeof UNSTEADY {
  if (!response || lists.some((list) => !list.complete)) return [];
  const indexes = lists.map((list) => new Map(list.rows.map((row) => [row.uuid, row])));
  const unknown = rows.find(({ uuid }) => indexes.every((index) => !index.has(uuid)));
  if (unknown)
    return [
      { response, place, expected: "rows of the list", got: `also ${nameOf(unknown)}, which the list does not have` },
    ];
  if (!matches || !complete) return [];
  const uuids = new Set(rows.map(({ uuid }) => uuid));
  const lost = lists[0].rows.filter((row) => matches(row) && !uuids.has(row.uuid));
  const missing = lost.find(({ uuid }) =>
    indexes.every((index) => {
      const row = index.get(uuid);
      return row !== undefined && matches(row);
    }),
  );
  if (missing) {
    const got = `${rows.length} rows, but not ${nameOf(missing)}`;
    return [{ response, place, expected: "all rows that match", got }];
  }
  return lost.length === 0 ? [] : UNSTEADY;
}

function nameOf({ uuid, name }: Row): string {
  return typeof name === "string" ? `${String(uuid)} (${name})` : String(uuid);
}

/** Sends a value that the filter cannot read. */
async function checkNonsense({ probe }: Context, name: FamilyName, parameter: string, node: Json): Promise<void> {
  const { list } = families[name];
  const value = nonsenseFor(probe.contract, node);
  if (value === undefined) return;
  const response = await probe.ask(list, { query: { [parameter]: value } });
  if (!response?.kept) return;
  const named = typeof response.body === "object" && response.body !== null && Object.hasOwn(response.body, parameter);
  if (response.status === 400 && named) return;
  probe.report({
    rule: "filter-refused",
    response,
    place: parameter,
    expected: `400 that names ${parameter}`,
    got: response.status === 400 ? "400 that does not" : `${response.status}`,
  });
}

/** A value that a parameter of this schema cannot have; undefined when Waldur takes, or passes over, whatever comes. */
export function nonsenseFor(contract: Contract, parameter: Json): string | undefined {
  const schema = resolved(contract, parameter.schema as Json);
  const { type, format, pattern, enum: values } = schema;
  if (type === "array") return nonsenseFor(contract, { schema: resolved(contract, schema.items as Json) });
  if (values || pattern) return "no-such-value";
  if (type === "number" || type === "integer") return "many";
  return format === "date" || format === "date-time" ? "someday" : undefined;
}

function resolved(contract: Contract, schema: Json): Json {
  return typeof schema.$ref === "string" ? contract.locate(schema.$ref.slice(1)).node : schema;
}
