import { isDeepStrictEqual } from "node:util";
import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type Family, families, rowsOf, totalOf } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";

/** Waldur's default page size. */
const DEFAULT_SIZE = 10;

/** Pages: their size, their number, their links, and that no row comes twice. */
export const pageChecks: readonly Check[] = Object.entries(families).map(([name, family]) => ({
  name: `pages of ${name}`,
  operations: [family.list],
  run: (context) => checkPages(context, family),
}));

/** Pages that are read, besides the last one and the one after it. */
const MAX_PAGES = 4;

/** Compares the pages of a list with each other. */
export async function checkPages({ probe }: Context, { list }: Pick<Family, "list">): Promise<void> {
  const pageOf = (page: number, size: number | undefined) =>
    size === undefined ? probe.ask(list) : probe.ask(list, { query: { page: String(page), page_size: String(size) } });
  const first = await pageOf(1, undefined);
  const total = first?.status === 200 ? totalOf(first) : undefined;
  if (first === undefined || total === undefined) return;
  await checkPage(first, 1, undefined);
  // Small enough for several pages, and for few requests.
  const size = Math.max(1, Math.min(100, Math.ceil(total / 4)));
  const last = Math.ceil(total / size);
  const pages = new Map<number, ProbeResponse>();
  for (const page of new Set([1, 2, 3, MAX_PAGES, last, last + 1])) {
    if (page < 1 || page > last + 1) continue;
    const response = await pageOf(page, size);
    if (response) await checkPage(response, page, size);
    if (response?.status === 200) pages.set(page, response);
    else if (response?.status === 404 && page <= last) await checkThere(page);
  }
  for (const page of pages.keys()) await checkRepeated(page);
  await checkRange();

  /** Headers and rows of a page have to be consistent, even if the list has changed. */
  async function checkPage(known: ProbeResponse, page: number, size: number | undefined): Promise<void> {
    await reportConfirmed(probe, "page-size", async (attempt) => {
      const response = attempt === 0 ? known : await pageOf(page, size);
      return response?.status === 200 ? problemsOf(response, page, size, probe.base) : [];
    });
  }

  /** A page that the first one promises. */
  async function checkThere(page: number): Promise<void> {
    await reportConfirmed(
      probe,
      "page-count",
      between({
        outer: () => pageOf(1, size),
        inner: () => pageOf(page, size),
        judge: (firsts, response) => {
          const totals = firsts.map(totalOf);
          if (totals.some((each) => each !== totals[0])) return UNSTEADY;
          if (response.status !== 404 || Math.ceil((totals[0] ?? 0) / size) < page) return [];
          return [countProblem(firsts[0], `${totals[0]} where page ${page} of ${size} rows each is a 404`)];
        },
      }),
    );
  }

  /** Rows that came on an earlier page, too. */
  async function checkRepeated(page: number): Promise<void> {
    const uuids = new Set(rowsOf(pages.get(page) as ProbeResponse).map(({ uuid }) => uuid));
    const hasSame = ([other, response]: [number, ProbeResponse]) =>
      other < page && rowsOf(response).some(({ uuid }) => uuids.has(uuid));
    const before = [...pages].find(hasSame)?.[0];
    if (before === undefined) return;
    await reportConfirmed(
      probe,
      "page-rows",
      between({
        outer: () => pageOf(before, size),
        inner: () => pageOf(page, size),
        judge: (befores, response) => {
          const known = befores.map((each) => rowsOf(each).map(({ uuid }) => uuid));
          if (!known.every((each) => isDeepStrictEqual(each, known[0]))) return UNSTEADY;
          const row = rowsOf(response).find(({ uuid }) => known[0]?.includes(uuid));
          if (!row) return [];
          return [{ response, expected: "every row on one page", got: `${row.uuid} on pages ${before} and ${page}` }];
        },
      }),
    );
  }

  async function checkRange(): Promise<void> {
    const response = await probe.ask(list, { query: { page: "1000000", page_size: "100" } });
    if (response && response.status < 400)
      probe.report({
        rule: "page-range",
        response,
        expected: "404 for a page that is not there",
        got: `${response.status}`,
      });
  }
}

/** Compares the rows and the links of a page with the count that it has itself. */
function problemsOf(response: ProbeResponse, page: number, size: number | undefined, base: string): Problem[] {
  const total = totalOf(response);
  if (total === undefined) return [];
  const got = rowsOf(response).length;
  if (size === undefined) {
    const expected = "10 rows, or all when there are fewer";
    return got === Math.min(DEFAULT_SIZE, total) ? [] : [{ response, expected, got: `${got} rows` }];
  }
  const pages = Math.ceil(total / size);
  const wanted = Math.min(size, Math.max(0, total - (page - 1) * size));
  const problems = total === 0 ? [] : linkProblems(response, page, pages, base);
  if (got === wanted) return problems;
  if (got > size || page < pages)
    return [...problems, { response, expected: `as many rows as page_size says (${size})`, got: `${got} rows` }];
  return [
    ...problems,
    countProblem(response, `${total} where ${(page - 1) * size + got} rows came up to page ${page}`),
  ];
}

function countProblem(response: ProbeResponse, got: string): Problem {
  const expected = "the number of rows over all pages";
  return { rule: "page-count", response, place: "X-Result-Count", expected, got };
}

function linkProblems(response: ProbeResponse, page: number, pages: number, base: string): Problem[] {
  if (page > pages) return [];
  const links = linksOf(response);
  const wanted: Record<string, number | undefined> = {
    first: 1,
    prev: page > 1 ? page - 1 : undefined,
    next: page < pages ? page + 1 : undefined,
    last: pages,
  };
  const problem = (expected: string, got: string): Problem => ({
    rule: "page-links",
    response,
    place: "Link",
    expected,
    got,
  });
  const wrong = Object.entries(wanted).flatMap(([rel, number]) => {
    const got = links.get(rel);
    if (got === number) return [];
    const expected = number === undefined ? `no link to a ${rel} page` : `a link to the ${rel} page`;
    return [problem(expected, got === undefined ? "no such link" : `a link to page ${got}`)];
  });
  const foreign = addressesOf(response).find((address) => !address.startsWith(`${base}/`));
  return foreign === undefined ? wrong : [...wrong, problem("links on this server", foreign)];
}

/** Page numbers by relation, as `Link` has them. */
function linksOf({ headers }: ProbeResponse): Map<string, number> {
  const links = new Map<string, number>();
  for (const [, address = "", rel = ""] of (headers.get("link") ?? "").matchAll(/<([^>]*)>;\s*rel="?(\w+)"?/g)) {
    if (!URL.canParse(address)) continue;
    links.set(rel, Number(new URL(address).searchParams.get("page") ?? 1));
  }
  return links;
}

function addressesOf({ headers }: ProbeResponse): string[] {
  return [...(headers.get("link") ?? "").matchAll(/<([^>]*)>/g)].map(([, address = ""]) => address);
}
