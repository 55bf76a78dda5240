import type { OperationId } from "../../../src/contract/contract.js";
import {
  counting,
  filtered,
  has,
  isStaff,
  links,
  POLICIES,
  query,
  RESOURCE_COUNT,
  RESOURCES,
  USAGE_COUNT,
  USAGES,
} from "./_changes.js";
import { asking, json, type Mutation, operationOf, type Row, to } from "./_mutate.js";

export const pages: Mutation[] = [
  ...[
    { name: "Link forgets page_size", list: USAGES, gone: ["page_size"] },
    { name: "Link forgets a filter", list: USAGES, gone: ["customer_uuid", "offering_uuid", "type"] },
    { name: "Link forgets the order", list: RESOURCES, gone: ["o"] },
    { name: "Link forgets the fields", list: RESOURCES, gone: ["field"] },
    { name: "Link forgets a filter of policies", list: POLICIES, gone: ["scope_uuid", "customer_uuid"] },
  ].map(({ name, list, gone }): Mutation => {
    const forget = (url: URL) => {
      for (const each of gone) url.searchParams.delete(each);
    };
    return { name, rule: "page-links", operation: list as OperationId, make: links(list as OperationId, forget) };
  }),
  {
    name: "only the next page forgets filters",
    rule: "page-links",
    operation: RESOURCES,
    make: links(
      RESOURCES,
      (url) => {
        for (const name of [...url.searchParams.keys()])
          if (!/^(page|page_size)$/.test(name)) url.searchParams.delete(name);
      },
      "next",
    ),
  },
  {
    name: "Link keeps the first of several values",
    rule: "page-links",
    operation: RESOURCES,
    make: links(RESOURCES, (url) => {
      for (const name of new Set(url.searchParams.keys()))
        url.searchParams.set(name, url.searchParams.get(name) as string);
    }),
  },
  {
    name: "Link has a parameter that was not sent",
    rule: "page-links",
    operation: USAGES,
    make: links(USAGES, (url) => url.searchParams.set("type", "cpu")),
  },
  {
    name: "page_size of 100 at most",
    rule: "page-size",
    operation: USAGES,
    make: query(USAGES, (search) => {
      if (Number(search.get("page_size")) > 100) search.set("page_size", "100");
    }),
  },
  {
    name: "page_size has no limit",
    rule: "page-size",
    operation: USAGES,
    make: (send) => async (request) => {
      const url = new URL(request.url);
      if (operationOf(request) !== USAGES || Number(url.searchParams.get("page_size")) <= 300 || !isStaff(request))
        return send(request);
      const pages = [1, 2].map(async (page) => {
        url.searchParams.set("page_size", "300");
        url.searchParams.set("page", String(page));
        return send(to(request, url));
      });
      const [first, second] = (await Promise.all(pages)) as [Response, Response];
      const body = [...((await first.json()) as Row[]), ...((await second.json()) as Row[])];
      return Response.json(body, { headers: first.headers });
    },
  },
  ...["0", "-1", "abc"].map(
    (size): Mutation => ({
      name: `page_size=${size} is refused`,
      rule: "page-size",
      operation: POLICIES,
      make: asking(POLICIES, (request, url) =>
        url.searchParams.get("page_size") === size
          ? Response.json({ page_size: ["Wrong."] }, { status: 400 })
          : request,
      ),
    }),
  ),
  {
    name: "page_size=0 gives no rows",
    rule: "page-size",
    operation: RESOURCES,
    make: filtered(RESOURCES, "page_size", (found, url) => (url.searchParams.get("page_size") === "0" ? [] : found)),
  },
  {
    name: "page_size=0 gives all rows",
    rule: "page-size",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (search.get("page_size") === "0") search.set("page_size", "300");
    }),
  },
  ...["0", "abc", "-1"].flatMap((page) =>
    [USAGES, POLICIES, RESOURCES].map(
      (list): Mutation => ({
        name: `page=${page} taken by ${list}`,
        rule: "page-range",
        operation: list as OperationId,
        make: query(list as OperationId, (search) => {
          if (search.get("page") === page) search.set("page", "1");
        }),
      }),
    ),
  ),
  {
    name: "page=0 is a 400",
    rule: "page-range",
    operation: USAGES,
    make: asking(USAGES, (request, url) =>
      url.searchParams.get("page") === "0" ? Response.json({ page: ["Wrong."] }, { status: 400 }) : request,
    ),
  },
  {
    name: "count too high under a filter, in HEAD, too",
    rule: "page-count",
    operation: USAGES,
    make: counting([USAGES, USAGE_COUNT], "customer_uuid", 1),
  },
  {
    name: "count too low under a filter, in HEAD, too",
    rule: "page-count",
    operation: RESOURCES,
    make: counting([RESOURCES, RESOURCE_COUNT], "customer_uuid", -1),
  },
  {
    name: "filters are lost on the second page",
    rule: "filter",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      if (Number(search.get("page")) > 1) for (const name of ["customer_uuid", "offering_uuid"]) search.delete(name);
    }),
  },
  {
    name: "the order is lost on the second page",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      if (Number(search.get("page")) > 1) search.delete("o");
    }),
  },
  {
    name: "rows are sorted within each page only",
    rule: "ordering",
    operation: USAGES,
    make: filtered(USAGES, "o", (found, url) => {
      const [key = ""] = (url.searchParams.get("o") ?? "").split(",");
      const name = key.replace("-", "");
      const read = (row: Row) => (name === "usage" ? Number(row[name]) : String(row[name]));
      const sign = key.startsWith("-") ? -1 : 1;
      return found.sort((a, b) => sign * (read(a) < read(b) ? -1 : read(a) > read(b) ? 1 : 0));
    }),
  },
];
/** Takes the order away before the pages are cut, and sorts each of them afterwards. */
const sortedByPage = pages.at(-1) as Mutation;
pages[pages.length - 1] = {
  ...sortedByPage,
  make: (send) => {
    const unordered = query(USAGES, (search) => {
      if (/^-?(usage|billing_period)/.test(search.get("o") ?? "")) search.delete("o");
    })(send);
    return async (request) => {
      const url = new URL(request.url);
      return sortedByPage.make(operationOf(request) === USAGES && has(request.url, "o") ? unordered : send)(
        to(request, url),
      );
    };
  },
};

export const orders: Mutation[] = [
  {
    name: "only the first key of o",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys[0] as string);
    }),
  },
  {
    name: "only the last key of o",
    rule: "ordering",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys.at(-1) as string);
    }),
  },
  {
    name: "several keys of o are refused",
    rule: "ordering",
    operation: RESOURCES,
    make: asking(RESOURCES, (request, url) =>
      url.searchParams.get("o")?.includes(",") ? Response.json({ o: ["Wrong."] }, { status: 400 }) : request,
    ),
  },
  {
    name: "the second key of o in the wrong direction",
    rule: "ordering",
    operation: USAGES,
    make: query(USAGES, (search) => {
      const [first, second] = search.get("o")?.split(",") ?? [];
      if (second) search.set("o", `${first},${second.startsWith("-") ? second.slice(1) : `-${second}`}`);
    }),
  },
  {
    name: "an unknown second key of o is taken",
    rule: "filter-refused",
    operation: RESOURCES,
    make: query(RESOURCES, (search) => {
      const keys = search.get("o")?.split(",") ?? [];
      if (keys.length > 1) search.set("o", keys.filter((key) => !key.startsWith("no-such")).join(","));
    }),
  },
  {
    name: "usages oldest first by default",
    rule: "ordering",
    operation: USAGES,
    make: json(USAGES, 200, (found: Row[], { url }) => (has(url, "o") || has(url, "field") ? found : found.reverse())),
  },
  {
    name: "policies oldest first by default",
    rule: "ordering",
    operation: POLICIES,
    make: json(POLICIES, 200, (found: Row[]) => found.reverse()),
  },
];
