import { describe, expect, test } from "vitest";
import { type Call, Refusal } from "../../../src/mock/drf/call.js";
import {
  applyFilters,
  applyOrdering,
  boolean,
  choice,
  commaTexts,
  commaUuids,
  date,
  datetime,
  type Filters,
  hyperlink,
  icontains,
  ordering,
} from "../../../src/mock/drf/lists/filters.js";
import { dashed, id } from "../_world.js";

describe("kinds of filters that other families use", () => {
  interface Thing {
    name: string;
    flag?: boolean;
    uuid?: string;
    day?: string | null;
    moment?: string;
  }
  const things: Thing[] = [
    { name: "Alpha", flag: true, uuid: id("a"), day: "2025-11-01", moment: "2025-11-01T00:00:00.500000+00:00" },
    { name: "beta", flag: false, uuid: id("b"), day: null, moment: "2025-11-01T00:00:00+00:00" },
    { name: "gamma", uuid: id("c"), day: "2025-10-01", moment: "2025-10-31T23:59:59+00:00" },
  ];
  const filters: Filters<Thing> = {
    part: icontains(({ name }) => name),
    flag: boolean(({ flag }) => flag),
    names: commaTexts(({ name }) => name),
    uuids: commaUuids(({ uuid }) => uuid),
    choice: choice(["Alpha", "beta", "gamma", "delta"], ({ name }) => name),
    before: date(({ day }) => day, "before"),
    since: datetime(({ moment }) => moment, "after"),
    until: datetime(({ moment }) => moment, "before"),
    customer: hyperlink("/api/customers/{uuid}/", ({ uuid }) => uuid),
  };
  const sorting = ordering<Thing>({ day: ({ day }) => day, name: ({ name }) => name });
  function call(query: string): Call {
    const values = new Map<string, string[]>();
    for (const [name, value] of new URLSearchParams(query)) values.set(name, [...(values.get(name) ?? []), value]);
    return { query: values } as unknown as Call;
  }
  const names = (query: string) => applyFilters(call(query), new Set(things), filters).map(({ name }) => name);

  test.each([
    ["part=AL", ["Alpha"]],
    ["part=a", ["Alpha", "beta", "gamma"]],
    ["flag=true", ["Alpha"]],
    ["flag=True", ["Alpha"]],
    ["flag=2", ["Alpha"]],
    ["flag=false", ["beta", "gamma"]],
    ["flag=False", ["beta", "gamma"]],
    ["flag=3", ["beta", "gamma"]],
    ["names=Alpha,gamma,", ["Alpha", "gamma"]],
    ["names=alpha", []],
    [`uuids=${id("a").toUpperCase()},${dashed("c")}`, ["Alpha", "gamma"]],
    ["choice=beta&choice=Alpha", ["Alpha", "beta"]],
    ["choice=delta", []],
    ["choice=", ["Alpha", "beta", "gamma"]],
    ["before=2025-10-15", ["gamma"]],
    ["since=2025-11-01T00:00:00Z", ["Alpha", "beta"]],
    ["since=2025-11-01T01:00:00.2%2B01:00", ["Alpha"]],
    ["since=2025-11-01", ["Alpha", "beta"]],
    ["since=11/01/2025 00:00:00.3", ["Alpha"]],
    ["since=11/1/25", ["Alpha", "beta"]],
    ["before=Oct 2, 2025", ["gamma"]],
    ["before=1 november 2025", ["Alpha", "gamma"]],
    ["until=2025-11-01T00:00", ["beta", "gamma"]],
    [`customer=/api/customers/${id("b")}/`, ["beta"]],
  ])("?%s", (query, expected) => expect(names(query)).toEqual(expected));

  test.each(["1", "0", "FALSE", "TRUE", "zz", " true"])("a boolean %j is ignored", (value) =>
    expect(names(`flag=${value}`)).toHaveLength(3),
  );

  test.each([
    [`uuids=${id("a")},x`, { uuids: ["Enter a valid UUID."] }],
    ["choice=beta&choice=Beta", { choice: ["Select a valid choice. Beta is not one of the available choices."] }],
    ["before=13/01/2025", { before: ["Enter a valid date."] }],
    ["before=1 brumaire 2025", { before: ["Enter a valid date."] }],
    ["since=13/01/2025 00:00", { since: ["Enter a valid date/time."] }],
    ["since=soon", { since: ["Enter a valid date/time."] }],
    ["since=2025-11-01T25:00", { since: ["Enter a valid date/time."] }],
  ])("?%s is 400", (query, body) => {
    expect(() => names(query)).toThrow(expect.objectContaining({ status: 400, body }));
    expect(() => names(query)).toThrow(Refusal);
  });

  test("a missing value comes last, and first when descending", () => {
    const sorted = (o: string) => applyOrdering(call(`o=${o}`), things, sorting, () => 0).map(({ name }) => name);
    expect(sorted("day")).toEqual(["gamma", "Alpha", "beta"]);
    expect(sorted("-day")).toEqual(["beta", "Alpha", "gamma"]);
    expect(sorted("-name")).toEqual(["gamma", "beta", "Alpha"]);
  });
});
