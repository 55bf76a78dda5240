import { type Family, families, rowsOf, totalOf } from "../lists.js";
import type { Check, Context } from "../plan.js";
import type { Answer } from "../probe.js";

/** Waldur's page size when none is asked for. */
const DEFAULT_SIZE = 10;

/** Pages: their size, their number, their links, and that no row comes twice. */
export const pageChecks: readonly Check[] = Object.entries(families).map(([name, family]) => ({
  name: `pages of ${name}`,
  operations: [family.list],
  run: (context) => checkPages(context, family),
}));

async function checkPages({ probe }: Context, { list }: Family): Promise<void> {
  const first = await probe.ask(list);
  if (first?.status !== 200) return;
  const total = totalOf(first);
  if (total === undefined) return;
  checkSize(first, Math.min(DEFAULT_SIZE, total), "10 rows, or all when there are fewer");
  // Small enough for several pages, and for few requests.
  const size = Math.max(1, Math.min(100, Math.ceil(total / 4)));
  await walkPages(size);
  await checkRange();

  function checkSize(answer: Answer, wanted: number, expected: string): void {
    const got = rowsOf(answer).length;
    if (got !== wanted) probe.report({ rule: "page-size", answer, expected, got: `${got} rows` });
  }

  async function walkPages(page_size: number): Promise<void> {
    const pages = Math.ceil((total as number) / page_size);
    const last = Math.min(pages, 5);
    const known = new Map<unknown, number>();
    let walked = 0;
    let end: Answer | undefined;
    for (let page = 1; page <= last; page++) {
      const answer = await probe.ask(list, { query: { page: String(page), page_size: String(page_size) } });
      if (answer?.status !== 200) return;
      // The list may have grown or shrunk meanwhile; then nothing can be said of its pages.
      const now = totalOf(answer);
      if (now !== total && page > 1 && now !== undefined && !(await isSteady(total as number))) return;
      end = answer;
      const rows = rowsOf(answer);
      walked += rows.length;
      const wanted = Math.min(page_size, Math.max(0, (total as number) - (page - 1) * page_size));
      if (rows.length !== wanted && (page < pages || rows.length > page_size))
        checkSize(answer, wanted, `as many rows as page_size says (${page_size})`);
      for (const { uuid } of rows) {
        const before = known.get(uuid);
        if (before !== undefined && before !== page)
          probe.report({
            rule: "page-rows",
            answer,
            expected: "every row on one page",
            got: `${uuid} on pages ${before} and ${page}`,
          });
        known.set(uuid, page);
      }
      checkLinks(answer, page, pages);
    }
    if (end && last === pages) walked += await rowsAfter(pages, page_size);
    if (end && last === pages && walked !== total)
      probe.report({
        rule: "page-count",
        answer: end,
        place: "X-Result-Count",
        expected: "the number of rows over all pages",
        got: `${total} where ${walked} rows came`,
      });
  }

  /** Rows of a page that should not be there. */
  async function rowsAfter(pages: number, page_size: number): Promise<number> {
    const answer = await probe.ask(list, { query: { page: String(pages + 1), page_size: String(page_size) } });
    return answer?.status === 200 ? rowsOf(answer).length : 0;
  }

  async function isSteady(before: number): Promise<boolean> {
    const again = await probe.ask(list);
    return again !== undefined && totalOf(again) === before;
  }

  function checkLinks(answer: Answer, page: number, pages: number): void {
    const links = linksOf(answer);
    const wanted: Record<string, number | undefined> = {
      first: 1,
      prev: page > 1 ? page - 1 : undefined,
      next: page < pages ? page + 1 : undefined,
      last: pages,
    };
    for (const [rel, number] of Object.entries(wanted)) {
      const got = links.get(rel);
      if (got === number || (number === undefined && got === undefined)) continue;
      const expected = number === undefined ? `no link to a ${rel} page` : `a link to the ${rel} page`;
      const text = got === undefined ? "no such link" : `a link to page ${got}`;
      probe.report({ rule: "page-links", answer, place: "Link", expected, got: text });
    }
    for (const address of addressesOf(answer))
      if (!address.startsWith(`${probe.base}/`))
        probe.report({ rule: "page-links", answer, place: "Link", expected: "links on this server", got: address });
  }

  async function checkRange(): Promise<void> {
    const answer = await probe.ask(list, { query: { page: "1000000", page_size: "100" } });
    if (answer && answer.status < 400)
      probe.report({
        rule: "page-range",
        answer,
        expected: "404 for a page that is not there",
        got: `${answer.status}`,
      });
  }
}

/** Page numbers by relation, as `Link` has them. */
function linksOf({ headers }: Answer): Map<string, number> {
  const links = new Map<string, number>();
  for (const [, address = "", rel = ""] of (headers.get("link") ?? "").matchAll(/<([^>]*)>;\s*rel="?(\w+)"?/g)) {
    if (!URL.canParse(address)) continue;
    links.set(rel, Number(new URL(address).searchParams.get("page") ?? 1));
  }
  return links;
}

function addressesOf({ headers }: Answer): string[] {
  return [...(headers.get("link") ?? "").matchAll(/<([^>]*)>/g)].map(([, address = ""]) => address);
}
