import { describe, expect, test } from "vitest";
import { id, ORIGIN, smallWorld, world } from "../_world.js";

const LIST = "marketplace_component_usages_list";
const URL = `${ORIGIN}/api/marketplace-component-usages/`;

/** The list of a world with so many usages, the youngest first: 0, 1, 2, ... */
function list(count: number, query = "") {
  const small = smallWorld();
  small.usages = Array.from({ length: count }, (_, index) => ({
    uuid: id(`usage ${index}`),
    resource: id("forecast"),
    component: id("cpu"),
    usage: index,
    date: new Date(Date.parse("2025-11-20T00:00:00+00:00") - index * 60_000).toISOString(),
  }));
  const { status, headers, body } = world(small).ask(LIST, { query });
  const amounts = Array.isArray(body) ? body.map(({ usage }) => Number(usage)) : body;
  return { status, amounts, link: headers.Link, count: headers["X-Result-Count"] };
}

const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe("pages", () => {
  test("ten rows by default, the number of all in X-Result-Count", () => {
    expect(list(25)).toMatchObject({ status: 200, count: "25", amounts: upTo(0, 10) });
  });

  test("an empty list is page 1, with first and last", () => {
    expect(list(0)).toEqual({
      status: 200,
      count: "0",
      amounts: [],
      link: `<${URL}>; rel="first", <${URL}>; rel="last"`,
    });
  });

  test.each([
    ["page=2", upTo(10, 20)],
    ["page=3", upTo(20, 25)],
    ["page=last", upTo(20, 25)],
    ["page=", upTo(0, 10)],
    ["page=1&page=2", upTo(10, 20)],
    ["page_size=4&page=2", upTo(4, 8)],
    ["page_size=0", upTo(0, 10)],
    ["page_size=-3", upTo(0, 10)],
    ["page_size=many", upTo(0, 10)],
    ["page_size=1.5", upTo(0, 10)],
    ["page_size=1000", upTo(0, 25)],
  ])("?%s gives that page", (query, amounts) => {
    expect(list(25, query)).toMatchObject({ status: 200, amounts });
  });

  test("a page has 300 rows at most", () => {
    expect(list(301, "page_size=301").amounts).toHaveLength(300);
    expect(list(301, "page_size=301&page=2").amounts).toEqual([300]);
  });

  test.each(["page=0", "page=-1", "page=4", "page=two", "page=1.0", "page=Last"])("?%s is 404", (query) => {
    expect(list(25, query)).toMatchObject({ status: 404, amounts: { detail: "Invalid page." }, count: undefined });
  });

  test("page 2 of an empty list is 404", () => {
    expect(list(0, "page=2").status).toBe(404);
  });
});

describe("Link", () => {
  test("first, next and last of the first page", () => {
    expect(list(25).link).toBe(
      [`<${URL}>; rel="first"`, `<${URL}?page=2>; rel="next"`, `<${URL}?page=3>; rel="last"`].join(", "),
    );
  });

  test("the page before page 2 is named without a number", () => {
    expect(list(25, "page=2").link).toBe(
      [
        `<${URL}>; rel="first"`,
        `<${URL}>; rel="prev"`,
        `<${URL}?page=3>; rel="next"`,
        `<${URL}?page=3>; rel="last"`,
      ].join(", "),
    );
  });

  test("`last` has a prev and no next", () => {
    expect(list(25, "page=last").link).toBe(
      [`<${URL}>; rel="first"`, `<${URL}?page=2>; rel="prev"`, `<${URL}?page=3>; rel="last"`].join(", "),
    );
  });

  test("other parameters are kept, names sorted, values percent-encoded", () => {
    expect(list(25, "type=cpu&zeta=a+b%2Fc(*)&field=usage&field=date&page=1&alpha=").link).toBe(
      [
        `<${URL}?alpha=&field=usage&field=date&type=cpu&zeta=a+b%2Fc%28%2A%29>; rel="first"`,
        `<${URL}?alpha=&field=usage&field=date&page=2&type=cpu&zeta=a+b%2Fc%28%2A%29>; rel="next"`,
        `<${URL}?alpha=&field=usage&field=date&page=3&type=cpu&zeta=a+b%2Fc%28%2A%29>; rel="last"`,
      ].join(", "),
    );
  });
});
