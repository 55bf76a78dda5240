import { describe, expectTypeOf, test } from "vitest";
import {
  type ComponentUsage,
  type ComponentUsageFieldName,
  componentUsageFieldNameValues,
  marketplaceComponentUsagesList,
  marketplaceComponentUsagesRetrieve,
  marketplaceProviderResourcesDetailsRetrieve,
  marketplaceProviderResourcesList,
  marketplaceProviderResourcesRetrieve,
  type Resource,
} from "../../src/index.js";

const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
const throwOnError = true;
declare const anyName: ComponentUsageFieldName;
declare const anyNames: ComponentUsageFieldName[];
declare const oneOfTwo: "usage" | "type";

describe("with field, a record has the named fields alone", () => {
  test("in a list", async () => {
    const { data } = await marketplaceComponentUsagesList({ query: { field: ["uuid", "usage"] } });
    expectTypeOf(data).toEqualTypeOf<Pick<ComponentUsage, "uuid" | "usage">[] | undefined>();
    expectTypeOf(data?.[0]).toEqualTypeOf<{ uuid: string; usage: string | number } | undefined>();
    // @ts-expect-error it was not asked for
    data?.[0]?.type;
    const resources = await marketplaceProviderResourcesList({
      query: { field: ["uuid", "parent_uuid"] },
      throwOnError,
    });
    expectTypeOf(resources).toEqualTypeOf<Pick<Resource, "uuid" | "parent_uuid">[]>();
    expectTypeOf(resources[0]).toEqualTypeOf<{ uuid: string; parent_uuid?: string } | undefined>();
  });

  test("in a record", async () => {
    const usage = await marketplaceComponentUsagesRetrieve({ path, query: { field: ["date"] }, throwOnError });
    expectTypeOf(usage).toEqualTypeOf<{ date: string }>();
    const { data } = await marketplaceProviderResourcesRetrieve({ path, query: { field: ["name", "state"] } });
    expectTypeOf(data).toEqualTypeOf<Pick<Resource, "name" | "state"> | undefined>();
    // @ts-expect-error it was not asked for
    data?.uuid;
  });

  test("not the plugin's record, which may be anything or missing", async () => {
    const whole = await marketplaceProviderResourcesDetailsRetrieve({ path, throwOnError });
    expectTypeOf(whole).toEqualTypeOf<Resource | { [key: string]: unknown } | null>();
  });

  test("beside other parameters and options", async () => {
    const { signal } = new AbortController();
    const query = { type: "cpu", page: 2, field: ["usage"] } as const;
    const usages = await marketplaceComponentUsagesList({ query, signal, auth: "abc", throwOnError });
    expectTypeOf(usages).toEqualTypeOf<{ usage: string | number }[]>();
  });
});

describe("names in a variable", () => {
  test("as const", async () => {
    const field = ["uuid", "usage"] as const;
    const usages = await marketplaceComponentUsagesList({ query: { field }, throwOnError });
    expectTypeOf(usages).toEqualTypeOf<{ uuid: string; usage: string | number }[]>();
  });

  test("that may be any of them make every field optional", async () => {
    const usages = await marketplaceComponentUsagesList({ query: { field: anyNames }, throwOnError });
    expectTypeOf(usages).toEqualTypeOf<Partial<ComponentUsage>[]>();
    const readonly: readonly ComponentUsageFieldName[] = anyNames;
    const same = await marketplaceComponentUsagesRetrieve({ path, query: { field: readonly }, throwOnError });
    expectTypeOf(same).toEqualTypeOf<Partial<ComponentUsage>>();
    const field = componentUsageFieldNameValues;
    const all = await marketplaceComponentUsagesList({ query: { field }, throwOnError });
    expectTypeOf(all).toEqualTypeOf<Partial<ComponentUsage>[]>();
  });

  test("that may be some of them make these optional", async () => {
    const field: ("uuid" | "usage")[] = ["uuid"];
    const usage = await marketplaceComponentUsagesRetrieve({ path, query: { field }, throwOnError });
    expectTypeOf(usage).toEqualTypeOf<{ uuid?: string; usage?: string | number }>();
  });

  test("beside written ones leave those certain", async () => {
    const one = await marketplaceComponentUsagesRetrieve({ path, query: { field: ["uuid", oneOfTwo] }, throwOnError });
    expectTypeOf(one).toEqualTypeOf<{ uuid: string; usage?: string | number; type?: string }>();
    const any = await marketplaceComponentUsagesRetrieve({ path, query: { field: ["uuid", anyName] }, throwOnError });
    type Rest = Partial<Omit<ComponentUsage, "uuid">>;
    expectTypeOf(any).branded.toEqualTypeOf<{ uuid: string } & Rest>();
    const field = ["uuid", ...anyNames] as const;
    const more = await marketplaceComponentUsagesRetrieve({ path, query: { field }, throwOnError });
    expectTypeOf(more).toEqualTypeOf<typeof any>();
  });

  test("one list or another give one record or another", async () => {
    const field = Math.random() > 0.5 ? (["uuid"] as const) : (["usage", "type"] as const);
    const usage = await marketplaceComponentUsagesRetrieve({ path, query: { field }, throwOnError });
    expectTypeOf(usage).toEqualTypeOf<{ uuid: string } | { usage: string | number; type: string }>();
  });
});

describe("without names a record is whole", () => {
  test("for an empty list, an empty query and no query", async () => {
    const empty = await marketplaceComponentUsagesList({ query: { field: [] }, throwOnError });
    expectTypeOf(empty).toEqualTypeOf<ComponentUsage[]>();
    const filtered = await marketplaceComponentUsagesList({ query: { type: "cpu" }, throwOnError });
    expectTypeOf(filtered).toEqualTypeOf<ComponentUsage[]>();
    const resource = await marketplaceProviderResourcesRetrieve({ path, query: {}, throwOnError });
    expectTypeOf(resource).toEqualTypeOf<Resource>();
  });
});

describe("a wrong name does not compile", () => {
  test("and the error is at the name", () => {
    marketplaceComponentUsagesList({
      query: {
        page: 1,
        field: [
          "uuid",
          // @ts-expect-error there is no such field
          "nmae",
          "usage",
        ],
      },
      throwOnError,
    });
    marketplaceProviderResourcesRetrieve({
      path,
      query: {
        field: [
          // @ts-expect-error a usage has it, a resource has not
          "usage",
          "name",
        ],
      },
    });
    marketplaceProviderResourcesDetailsRetrieve({
      path,
      // @ts-expect-error the plugin's record is never cut down
      query: { field: ["name"] },
    });
  });

  test("nor does what is no list of names", () => {
    const texts: string[] = anyNames;
    marketplaceComponentUsagesList({
      query: {
        // @ts-expect-error may be any text
        field: texts,
      },
    });
    marketplaceComponentUsagesList({
      query: {
        // @ts-expect-error not a list
        field: "uuid",
      },
    });
  });
});
