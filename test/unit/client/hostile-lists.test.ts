import { describe, expect, test } from "vitest";
import {
  marketplaceComponentUsagesCount as count,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  paginate,
} from "../../../src/index.js";
import { refuseUnhandledRejections, serve } from "./_servers.js";
import { LIST, SECRET } from "./_ways.js";

refuseUnhandledRejections();

/** All records of a walk, or what ended it. */
async function walk(baseUrl: string, query: { page?: number } = {}) {
  const records: unknown[] = [];
  try {
    for await (const record of paginate(list, { baseUrl, auth: SECRET, query })) records.push(record);
  } catch (error) {
    return { records, error };
  }
  return { records, error: undefined };
}

/** A server that answers a page of the list to its number. */
const listServer = (
  answer: (page: number) => { rows: unknown; total?: string | undefined; link?: string | undefined },
) =>
  serve((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://host").searchParams.get("page"));
    const { rows, total = "100", link } = answer(page);
    response.setHeader("content-type", "application/json");
    if (total !== "none") response.setHeader("x-result-count", total);
    if (link !== undefined) response.setHeader("link", link);
    response.end(JSON.stringify(rows));
  });

const rowsOf = (page: number) => [{ uuid: `${page}a` }, { uuid: `${page}b` }];
const pagesOf = ({ seen }: { seen: { request: { url?: string | undefined } }[] }) =>
  seen.map(({ request }) => new URL(request.url ?? "", "http://host").searchParams.get("page"));

describe("Link", () => {
  test("to another origin: its page is asked of our own", async () => {
    const other = await serve((_, response) => response.end("[]"));
    const own = await listServer((page) => ({
      rows: rowsOf(page),
      link: page < 3 ? `<${other.url}${LIST}?page=${page + 1}>; rel="next"` : "",
    }));
    const { records, error } = await walk(own.url);
    expect(error).toBeUndefined();
    expect(records).toEqual([1, 2, 3].flatMap(rowsOf));
    expect(pagesOf(own)).toEqual(["1", "2", "3"]);
    expect(other.seen).toEqual([]);
  });

  test.each([
    { name: "the same page", next: (page: number) => page, pages: ["3"] },
    { name: "a lower page", next: (page: number) => page - 1, pages: ["3"] },
    { name: "a cycle of two pages", next: (page: number) => (page === 3 ? 4 : 3), pages: ["3", "4"] },
    { name: "no number", next: () => "more", pages: ["3"] },
    { name: "a number without end", next: () => "9".repeat(400), pages: ["3", "Infinity"] },
    { name: "page 0", next: () => 0, pages: ["3"] },
    { name: "a negative page", next: () => -4, pages: ["3"] },
    { name: "a page_size alone", next: () => "&page_size=9", pages: ["3"] },
  ])("to $name ends", async ({ next, pages }) => {
    const server = await listServer((page) => ({
      rows: rowsOf(page),
      link: `<${LIST}?page=${next(page)}>; rel="next"`,
    }));
    const { records, error } = await walk(server.url, { page: 3 });
    expect(error).toBeUndefined();
    expect(records).toHaveLength(pages.length * 2);
    expect(pagesOf(server)).toEqual(pages);
  });

  test.each([
    { name: "empty pages", rows: [], requests: 1 },
    { name: "one page for ever", rows: [{ uuid: "a" }, { uuid: "b" }], requests: 50 },
  ])("to ever new pages ends: $name", async ({ rows, requests }) => {
    const server = await listServer((page) => ({ rows, link: `<${LIST}?page=${page + 1}>; rel="next"` }));
    const { records, error } = await walk(server.url);
    expect(error).toBeUndefined();
    expect(records).toEqual(rows);
    expect(server.seen).toHaveLength(requests);
  });

  test.each([
    { name: "10 kB of <", link: "<".repeat(10_000) },
    { name: "10 kB of <?", link: "<?".repeat(5_000) },
    { name: "10 kB of blanks", link: `<${" ".repeat(10_000)}` },
    { name: "10 kB of blanks after a link", link: `<?page=2>${" ".repeat(10_000)};` },
    { name: "10 kB of pages", link: `<${"?page=1&page=2".repeat(700)}` },
    { name: "10 kB of digits", link: `<?page=${"1".repeat(10_000)}` },
    { name: "something else", link: '<script>; rel="next"' },
    { name: "nothing", link: "" },
  ])("of $name ends", async ({ link }) => {
    const server = await listServer((page) => ({ rows: rowsOf(page), link }));
    const start = performance.now();
    expect(await walk(server.url)).toEqual({ records: rowsOf(1), error: undefined });
    // A pattern that backtracks would take minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("what is no page of a list", () => {
  const why = "no Link or X-Result-Count header, so further pages cannot be found. Does CORS expose both headers?";

  test.each([
    { name: "no Link", answer: { rows: [] }, why },
    { name: "no X-Result-Count", answer: { rows: [], total: "none", link: "" }, why },
    { name: "X-Result-Count: many", answer: { rows: [], total: "many", link: "" }, why },
    { name: "X-Result-Count: -1", answer: { rows: [], total: "-1", link: "" }, why },
    { name: "X-Result-Count: 1e400", answer: { rows: [], total: "9".repeat(400), link: "" }, why },
    { name: "an object", answer: { rows: { results: [] }, link: "" }, why: "no list" },
    { name: "null", answer: { rows: null, link: "" }, why: "no application/json" },
  ])("$name", async ({ answer, why }) => {
    const server = await listServer(() => answer);
    const { records, error } = await walk(server.url);
    expect(records).toEqual([]);
    expect(error).toMatchObject({
      kind: "unexpected",
      status: 200,
      message: `GET ${server.url}${LIST} answered 200: ${why}`,
    });
  });

  test("records that are none are handed on as they are", async () => {
    const rows = [null, 5, "text", [], null];
    const server = await listServer(() => ({ rows, link: "" }));
    expect(await walk(server.url)).toEqual({ records: rows, error: undefined });
  });
});

describe("X-Result-Count", () => {
  test.each([
    { name: "missing", value: undefined },
    { name: "empty", value: "" },
    { name: "garbage", value: "many" },
    { name: "negative", value: "-1" },
    { name: "a fraction", value: "1.5" },
    { name: "hexadecimal", value: "0x10" },
    { name: "sent twice", value: ["5", "6"] },
    { name: "huge", value: "9".repeat(16) },
    { name: "endless", value: "9".repeat(8_000) },
  ])("$name is no number", async ({ value }) => {
    const headers = value === undefined ? {} : { "X-Result-Count": value };
    const { url } = await serve((_, response) => response.writeHead(200, headers).end());
    const message = `HEAD ${url}${LIST} answered 200: no number in X-Result-Count`;
    expect((await count({ baseUrl: url })).error).toMatchObject({ kind: "unexpected", status: 200, message });
    const client = createWaldurClient({ baseUrl: url });
    expect((await count({ client })).error).toMatchObject({ kind: "unexpected", status: 200, message });
    await expect(count({ client, throwOnError: true })).rejects.toThrow(message);
  });
});
