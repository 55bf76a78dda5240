import { describe, expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  marketplaceComponentUsagesList as list,
  marketplaceResourceOfferingsList,
  NetworkError,
  paginate,
  TimeoutError,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { forgetConfiguration, LIST, observed, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

type Row = { uuid?: string; usage?: string | number };
const rowsTo = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ uuid: `row${index + 1}` }));
const names = (rows: Row[]) => rows.map(({ uuid }) => uuid);

/** A list as Waldur serves it: pages of ten rows unless asked otherwise, 404 behind the last one. */
function listOf(rows: Row[]) {
  return observed((request) => {
    const url = new URL(request.url);
    const size = Number(url.searchParams.get("page_size") ?? 10);
    const page = Number(url.searchParams.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(rows.length / size));
    if (page > last) return Response.json({ detail: "Invalid page." }, { status: 404 });
    const links = [`<${url.origin}${LIST}>; rel="first"`];
    const to = (number: number) => `<${url.origin}${LIST}?page=${number}&page_size=${size}>`;
    if (page > 1) links.push(`${to(page - 1)}; rel="prev"`);
    if (page < last) links.push(`${to(page + 1)}; rel="next"`);
    links.push(`${to(last)}; rel="last"`);
    const headers = { Link: links.join(", "), "X-Result-Count": String(rows.length) };
    return Response.json(rows.slice((page - 1) * size, page * size), { headers });
  });
}

const baseUrl = "https://waldur.test";
const searches = (requests: Request[]) => requests.map(({ url }) => new URL(url).search);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each(WAYS)("by $way", ({ connect }) => {
  test("every record comes once, in its order", async () => {
    const { fetch, requests } = listOf(rowsTo(25));
    expect(await all(paginate(list, connect({ baseUrl, fetch })))).toEqual(rowsTo(25));
    expect(searches(requests)).toEqual(["?page=1", "?page=2", "?page=3"]);
  });

  test("nothing is asked for before the first record is, and no page before its own", async () => {
    const { fetch, requests } = listOf(rowsTo(25));
    const records = paginate(list, connect({ baseUrl, fetch }))[Symbol.asyncIterator]();
    await new Promise((done) => setImmediate(done));
    expect(requests).toHaveLength(0);
    for (let count = 1; count <= 10; count++) await records.next();
    expect(requests).toHaveLength(1);
    await records.next();
    expect(requests).toHaveLength(2);
  });

  test("break ends it", async () => {
    const { fetch, requests } = listOf(rowsTo(25));
    const walk = paginate(list, connect({ baseUrl, fetch }));
    const found: unknown[] = [];
    for await (const { uuid } of walk) if (found.push(uuid) === 10) break;
    for await (const { page } of walk.pages()) if (page === 1) break;
    await new Promise((done) => setImmediate(done));
    expect(found).toHaveLength(10);
    expect(searches(requests)).toEqual(["?page=1", "?page=1"]);
  });

  test("the query goes with every page", async () => {
    const { fetch, requests } = listOf(rowsTo(700));
    const query = { type: "cpu", o: ["-usage"], page_size: 300 } as const;
    const options = { ...connect({ baseUrl, fetch }), headers: { "Accept-Language": "et" }, auth: "key" };
    expect(await all(paginate(list, { ...options, query: { ...query, o: ["-usage"] } }))).toHaveLength(700);
    expect(searches(requests)).toEqual([1, 2, 3].map((page) => `?type=cpu&o=-usage&page_size=300&page=${page}`));
    expect(requests.map(({ headers }) => [headers.get("accept-language"), headers.get("authorization")])).toEqual(
      Array(3).fill(["et", "Token key"]),
    );
  });

  test("it begins where it is told to", async () => {
    const { fetch, requests } = listOf(rowsTo(25));
    const walk = paginate(list, { ...connect({ baseUrl, fetch }), query: { page: 3 } });
    expect(names(await all(walk))).toEqual(names(rowsTo(25).slice(20)));
    expect(searches(requests)).toEqual(["?page=3"]);
  });

  test("pages have their number, and the total", async () => {
    const { fetch } = listOf(rowsTo(25));
    const pages = await all(paginate(list, connect({ baseUrl, fetch })).pages());
    expect(pages.map(({ page, total, records }) => [page, total, records.length])).toEqual([
      [1, 25, 10],
      [2, 25, 10],
      [3, 25, 5],
    ]);
  });

  test("an empty list is one empty page", async () => {
    const { fetch, requests } = listOf([]);
    const walk = paginate(list, connect({ baseUrl, fetch }));
    expect(await all(walk)).toEqual([]);
    expect(await all(walk.pages())).toEqual([{ records: [], total: 0, page: 1, next: null }]);
    expect(requests).toHaveLength(2);
  });
});

test("a list below another record is asked for with its uuid", async () => {
  const { fetch, requests } = listOf(rowsTo(11));
  const path = { category_uuid: "fdef10219e544434982dac55f22c184d" };
  const found = paginate(marketplaceResourceOfferingsList, { baseUrl, fetch, path });
  let count = 0;
  for await (const { uuid } of found) count += uuid ? 1 : 0;
  expect(count).toBe(11);
  const paths = requests.map(({ url }) => new URL(url).pathname);
  expect(new Set(paths)).toEqual(new Set([`/api/marketplace-resource-offerings/${path.category_uuid}/`]));
});

describe("a list that changes meanwhile", () => {
  test("rows that move to the next page come once", async () => {
    const rows = rowsTo(25);
    const { fetch, requests } = listOf(rows);
    const found: unknown[] = [];
    for await (const { uuid } of paginate(list, { client: WAYS[2]?.connect({ baseUrl, fetch }).client })) {
      // A whole page is put before the others while the first one is read.
      if (found.push(uuid) === 5) rows.unshift(...rowsTo(10).map(({ uuid }) => ({ uuid: `new ${uuid}` })));
    }
    expect(found).toEqual(names(rowsTo(25)));
    expect(requests).toHaveLength(4);
  });

  test("without their uuid nobody can tell", async () => {
    const { fetch } = listOf([{ usage: 1 }, { usage: 1 }, { uuid: "a" }, { uuid: "a" }]);
    const walk = paginate(list, { ...WAYS[0]?.connect({ baseUrl, fetch }), query: { field: ["usage"] } });
    expect(await all(walk)).toEqual([{ usage: 1 }, { usage: 1 }, { uuid: "a" }]);
  });

  test("a page that is gone is the end", async () => {
    const rows = rowsTo(25);
    const { fetch, requests } = listOf(rows);
    const found: unknown[] = [];
    for await (const { uuid } of paginate(list, { ...WAYS[0]?.connect({ baseUrl, fetch }) })) {
      found.push(uuid);
      rows.length = 5;
    }
    expect(found).toHaveLength(10);
    expect(searches(requests)).toEqual(["?page=1", "?page=2"]);
  });

  test.each([1, 4])("but not the one that was asked for: %i", async (page) => {
    const { fetch } =
      page === 1 ? observed(() => Response.json({ detail: "Invalid page." }, { status: 404 })) : listOf([]);
    const walk = paginate(list, { ...WAYS[0]?.connect({ baseUrl, fetch }), query: { page } });
    await expect(all(walk)).rejects.toMatchObject({ name: "ApiError", status: 404, body: { detail: "Invalid page." } });
  });
});

test.each([
  { link: "", pages: 1 },
  { link: '<https://waldur.test/?page=1>; rel="first", <https://waldur.test/?page=2>; rel="last"', pages: 1 },
  { link: '</api/?page=2>; rel="next"', pages: 2 },
  { link: "<?page=2&o=-usage>;rel=next", pages: 2 },
  { link: '<?page_size=7&mypage=8&page=2>; rel="next"', pages: 2 },
  { link: '<?resource=http%3A%2F%2Fw%2F%3Fpage%3D9&page=2> ;  rel="next"', pages: 2 },
  { link: '<?page=1>; rel="prev", <?page=2>; rel="next", <?page=9>; rel="last"', pages: 2 },
])("Link: $link", async ({ link, pages }) => {
  const { fetch, requests } = observed(({ url }) =>
    Response.json([{ uuid: url }], { headers: { Link: url.endsWith("=1") ? link : "", "X-Result-Count": "9" } }),
  );
  expect(await all(paginate(list, { ...WAYS[0]?.connect({ baseUrl, fetch }) }))).toHaveLength(pages);
  expect(searches(requests)).toEqual(["?page=1", "?page=2"].slice(0, pages));
});

describe("what goes wrong on the way", () => {
  test.each([
    { name: "an answer", fail: () => Response.json({ detail: "Gone." }, { status: 401 }), error: ApiError },
    { name: "the network", fail: () => Promise.reject(new TypeError("fetch failed")), error: NetworkError },
  ])("is thrown where it happens: $name", async ({ fail, error }) => {
    const { fetch } = listOf(rowsTo(25));
    const failing = (request: Request) => (request.url.endsWith("page=2") ? fail() : fetch(request));
    const found: unknown[] = [];
    const walk = (async () => {
      for await (const { uuid } of paginate(list, { ...WAYS[0]?.connect({ baseUrl, fetch: async (r) => failing(r) }) }))
        found.push(uuid);
    })();
    await expect(walk).rejects.toThrow(error);
    expect(found).toEqual(names(rowsTo(10)));
  });

  describe.each(WAYS)("by $way", ({ connect }) => {
    test("the signal ends it between two records of a page", async () => {
      const { fetch, requests } = listOf(rowsTo(25));
      const controller = new AbortController();
      const found: unknown[] = [];
      const walk = (async () => {
        for await (const { uuid } of paginate(list, { ...connect({ baseUrl, fetch }), signal: controller.signal }))
          if (found.push(uuid) === 3) controller.abort("left");
      })();
      await expect(walk).rejects.toThrow(AbortError);
      await expect(walk).rejects.toMatchObject({ kind: "aborted", method: "GET", cause: "left" });
      expect(found).toHaveLength(3);
      expect(requests).toHaveLength(1);
    });

    test("the signal ends it between two pages", async () => {
      const { fetch, requests } = listOf(rowsTo(25));
      const controller = new AbortController();
      const pages = paginate(list, { ...connect({ baseUrl, fetch }), signal: controller.signal }).pages();
      const walk = (async () => {
        for await (const { page } of pages) if (page === 2) controller.abort();
      })();
      await expect(walk).rejects.toThrow(AbortError);
      expect(requests).toHaveLength(2);
    });

    test("the time of the signal ends it while a page is awaited", async () => {
      const fetch = ({ signal }: Request) =>
        new Promise<Response>((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
        });
      const walk = all(paginate(list, { ...connect({ baseUrl, fetch }), signal: AbortSignal.timeout(10) }));
      await expect(walk).rejects.toThrow(TimeoutError);
    });
  });
});
