import type { Check, Context } from "../../check.js";
import { type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type FamilyName, families, type Row, rowsOf, totalOf } from "../../lists.js";
import type { Ask, ProbeResponse } from "../../requests/probe.js";
import { isSorted } from "./ordering.js";

/** Pages of a filtered list: all parameters hold on every page and in every link, and the count is that of the filtered rows. */
export const filteredPageChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `filtered pages of ${name}`,
  operations: [families[name].list],
  run: (context) => checkFilteredPages(context, name),
}));

/** Filters and order of each list: columns whose values never change, so that pages are consistent. */
const COLUMNS = {
  usages: { filter: "customer_uuid", order: "billing_period" },
  policies: { filter: "scope_uuid", order: undefined },
  resources: { filter: "customer_uuid", order: "-created" },
} as const;

const PAGES = 3;
/** Pages that are read at most: records that came since the list was read make more of them. */
const MAX_PAGES = 8;

async function checkFilteredPages({ probe, seen }: Context, name: FamilyName): Promise<void> {
  const { list } = families[name];
  const { filter, order } = COLUMNS[name];
  const rows = seen[name].rows;
  const value = mostFrequent(rows.map((row) => row[filter]));
  if (value === undefined) return;
  const mine = rows.filter((row) => row[filter] === value);
  const selects = probe.contract.parametersOf(list).some((parameter) => parameter.name === "field");
  const column = order?.replace("-", "");
  const query = {
    [filter]: value,
    ...(order && { o: order }),
    ...(selects && { field: ["uuid", filter, column as string] }),
    // A value that comes twice is kept twice.
    ...(name === "resources" && { state: statesOf(mine) }),
    page_size: String(Math.max(1, Math.ceil(mine.length / PAGES))),
  };
  await reportConfirmed(probe, "page-links", async () => {
    const pages: ProbeResponse[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const response = await probe.ask(list, { query: { ...query, page: String(page) } });
      if (response?.status !== 200) break;
      pages.push(response);
      if (rowsOf(response).length === 0 || pages.flatMap(rowsOf).length >= (totalOf(response) ?? 0)) break;
    }
    const problems = pages.flatMap((response) => linkProblems(response, query));
    const strays = pages.flatMap((response) => [
      ...rowProblems(response, filter, value),
      ...fieldProblems(response, "field" in query ? query.field : undefined),
    ]);
    if (strays.length > 0) return [...problems, ...strays];
    const [first] = pages;
    const totals = new Set(pages.map(totalOf));
    if (!first || totals.has(undefined)) return problems;
    if (totals.size > 1) return UNSTEADY;
    return [
      ...problems,
      ...countProblems(first, pages),
      ...(column && order ? orderProblems(first, pages, order) : []),
    ];
  });
}

/** Two states that resources have, so that both are needed to find them. */
function statesOf(rows: readonly Row[]): string[] {
  const states = [...new Set(rows.map(({ state }) => state).filter((state) => typeof state === "string"))];
  return states.slice(0, 4);
}

function mostFrequent(values: readonly unknown[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Links differ from the request in `page` alone; the first one that does not stands for all. */
function linkProblems(response: ProbeResponse, query: NonNullable<Ask["query"]>): Problem[] {
  const sent = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => `${name}=${each}`));
  const addresses = [...(response.headers.get("link") ?? "").matchAll(/<([^>]*)>;\s*rel="?(\w+)"?/g)];
  for (const [, address = "", relation = ""] of addresses) {
    if (!URL.canParse(address)) continue;
    const linked = [...new URL(address).searchParams].map(([name, value]) => `${name}=${value}`);
    const lost = withoutEach(sent, linked);
    const added = withoutEach(linked, sent).filter((each) => !each.startsWith("page="));
    if (lost.length === 0 && added.length === 0) continue;
    const expected = "the parameters of the request in every link";
    const got = [lost.length > 0 && `no ${lost.join(", ")}`, added.length > 0 && `also ${added.join(", ")}`];
    return [{ response, place: "Link", expected, got: `${got.filter(Boolean).join(", ")} in the ${relation} one` }];
  }
  return [];
}

function withoutEach(all: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return all.filter((each) => {
    const index = rest.indexOf(each);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function rowProblems(response: ProbeResponse, filter: string, value: string): Problem[] {
  const rows = rowsOf(response);
  const stray = rows.find((row) => Object.hasOwn(row, filter) && row[filter] !== value);
  const uuids = rows.map(({ uuid }) => uuid);
  const twice = uuids.find((uuid, index) => uuid !== undefined && uuids.indexOf(uuid) !== index);
  const problems: Problem[] = [];
  if (stray)
    problems.push({
      rule: "filter",
      response,
      place: filter,
      expected: "only rows that match, on every page",
      got: `also ${stray.uuid}, which does not`,
    });
  if (twice)
    problems.push({ rule: "page-rows", response, expected: "every row once on a page", got: `${twice} twice` });
  return problems;
}

function fieldProblems(response: ProbeResponse, field: readonly string[] | undefined): Problem[] {
  const keys = field && rowsOf(response).flatMap((row) => Object.keys(row));
  const more = keys?.find((key) => !field?.includes(key));
  if (more === undefined) return [];
  const expected = "the fields that were named, and only those, on every page";
  return [{ rule: "field", response, place: "field", expected, got: `also ${more}` }];
}

function countProblems(response: ProbeResponse, pages: readonly ProbeResponse[]): Problem[] {
  const [total = 0, got] = [totalOf(response), pages.flatMap(rowsOf).length];
  if (got === total || (got < total && pages.length === MAX_PAGES)) return [];
  const expected = "the number of filtered rows over all pages";
  return [{ rule: "page-count", response, place: "X-Result-Count", expected, got: `${total} where ${got} rows came` }];
}

function orderProblems(response: ProbeResponse, pages: readonly ProbeResponse[], order: string): Problem[] {
  const column = order.replace("-", "");
  const values = pages.flatMap(rowsOf).map((row) => row[column]);
  if (values.includes(undefined) || isSorted(values, order.startsWith("-") ? -1 : 1)) return [];
  const expected = `rows sorted by ${column} over all pages, ${order.startsWith("-") ? "the largest" : "the smallest"} first`;
  return [{ rule: "ordering", response, place: order, expected, got: [...new Set(values)].slice(0, 10).join(", ") }];
}
