import { describe, expect, test } from "vitest";
import { packageName } from "../../../scripts/bench/peers.js";
import { weigh } from "../../../scripts/bench/size.js";
import { baseContract } from "../../../src/contract/contract.js";
import { contractOf } from "../../../src/contract/releases.js";
import type * as factories from "../../../src/factories/index.js";
import {
  makeComponentUsage,
  makeOrderUUID,
  makePublicOfferingDetails,
  makeResource,
  makeValidationError,
} from "../../../src/factories/index.js";
import { findSamples } from "../../../src/generate/factories.js";
import { check } from "../../../src/validate/check.js";
import { bundle, lines, operations, root } from "../../helpers/contract.js";

type AnyFactory = ((overrides?: object) => unknown) & Partial<factories.Factory<object>>;
const samples = findSamples(bundle, operations);
const errorsOf = (model: string, value: unknown, contract = baseContract) =>
  check(contract, `/components/schemas/${model}`, value);

/** What a program with one factory may weigh, minified and gzipped. */
const BUDGET = 3000;
/** The same for another line, whose records are changes of earlier ones. */
const LATER_BUDGET = 3100;

const entries = await Promise.all(
  lines.map(async (each) => {
    const entry = (await import(root + each.entryOf("factories"))) as Record<string, AnyFactory>;
    const all = Object.entries(entry).map(([name, make]) => [name.slice("make".length), make] as const);
    return { ...each, all, contract: await contractOf(each.line) };
  }),
);

describe.each(entries)("every factory of $line", ({ line, bundle, operations, entryOf, all, contract }) => {
  const schemas = bundle.components.schemas as Record<string, { properties?: object; type?: unknown }>;
  const own = findSamples(bundle, operations);
  /** With the models that the base has in examples, and the line no more. */
  const expected = new Map([...samples, ...own]);
  const errors = (model: string, value: unknown) => errorsOf(model, value, contract);

  test("is that of a model of a response, and none is left out that an example has", () => {
    expect(all.map(([model]) => model).sort()).toEqual([...expected.keys()].sort());
    const answered = new Set(
      operations.flatMap(({ responses }) =>
        responses.flatMap(({ media }) =>
          media.map(
            ({ schema }) =>
              (schema.$ref ?? (schema.items as { $ref?: string } | undefined)?.$ref ?? "").split("/").at(-1) ?? "",
          ),
        ),
      ),
    );
    const objects = [...answered].filter((name) => name !== "" && schemas[name]?.properties);
    expect(objects.length).toBeGreaterThan(10);
    expect([...own.keys()]).toEqual(expect.arrayContaining(objects));
  });

  test.each(all)("make%s: is the contract's example, valid, and the same every time", (model, make) => {
    const made = make();
    expect(made).toEqual(expected.get(model)?.value);
    expect(errors(model, made)).toEqual([]);
    expect(make()).toEqual(made);
  });

  test.each(all)("make%s: shares nothing between two records", (model, make) => {
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const item of Object.values(value)) spoil(item);
      if (Array.isArray(value)) value.push("spoiled");
      else Object.assign(value, { spoiled: true });
    };
    const records = [make(), ...(make.list?.(2) ?? [])];
    for (const record of records) spoil(record);
    expect(make()).toEqual(expected.get(model)?.value);
  });

  test.each(all.filter(([, make]) => make.list))("make%s: lists records that are valid", (model, make) => {
    const records = make.list?.(3) ?? [];
    expect(records).toHaveLength(3);
    expect(records.flatMap((record) => errors(model, record))).toEqual([]);
    expect(records[0]).toEqual(make());
    const made = records as { uuid?: string; url?: string }[];
    if (made[0]?.uuid && made[0].url?.includes(made[0].uuid))
      for (const { uuid, url } of made) expect(url).toContain(uuid);
    const keys = Object.keys(schemas[model]?.properties ?? {});
    const hasUuid = ["uuid", "order_uuid", "component"].some((key) => keys.includes(key));
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(hasUuid ? 3 : 1);
  });

  test("has every key of a resource, except those of a parent", () => {
    const resource = all.find(([model]) => model === "Resource")?.[1]() as object;
    const missing = Object.keys(schemas.Resource?.properties ?? {}).filter((key) => !(key in resource));
    expect(missing.filter((key) => !key.startsWith("parent_"))).toEqual([]);
  });

  test("that is the largest is within the budget in a program, which has no other", async () => {
    const lengths = all.map(([model, make]) => [JSON.stringify(make()).length, model] as const);
    const [, largest] = lengths.sort(([a], [b]) => b - a)[0] ?? [];
    const program = `import { make${largest} } from "${packageName}"; console.log(make${largest}());`;
    const { gzipped, code } = await weigh(program, { folder: root, entry: entryOf("factories") });
    expect(largest).toBe(line === "7.8" ? "PublicOfferingDetails" : "Resource");
    expect(gzipped).toBeLessThanOrEqual(line === "7.8" ? BUDGET : LATER_BUDGET);
    expect(code).not.toContain(makeComponentUsage().uuid);
  });
});

describe("overrides", () => {
  test("replace whole values", () => {
    const made = makeResource({ state: "Erred", limits: { gpu: 4 } });
    expect(made).toEqual({ ...(samples.get("Resource")?.value as object), state: "Erred", limits: { gpu: 4 } });
    expect(errorsOf("Resource", made)).toEqual([]);
  });

  test("are copied", () => {
    const limits = { gpu: 4 };
    const [one, two] = makeResource.list(2, { limits });
    if (one) one.limits.gpu = 5;
    expect([two?.limits, limits]).toEqual([{ gpu: 4 }, { gpu: 4 }]);
  });

  test("that are undefined leave out the key", () => {
    expect(Object.keys(makeResource())).toContain("offering_image");
    expect(Object.keys(makeResource({ offering_image: undefined }))).not.toContain("offering_image");
  });

  test("of the uuid are in the URLs, too", () => {
    const uuid = "00000000000000000000000000000001";
    expect(makePublicOfferingDetails({ uuid })).toMatchObject({
      uuid,
      url: `https://api.example.com/api/marketplace-public-offerings/${uuid}/`,
    });
    expect(makePublicOfferingDetails({ uuid, url: "https://x.example/" }).url).toBe("https://x.example/");
  });

  test("of a body with open keys are the whole body", () => {
    expect(makeValidationError({ name: ["This field is required."] })).toEqual({ name: ["This field is required."] });
    expect(makeValidationError(["Offering is not available."])).toEqual(["Offering is not available."]);
  });
});

describe("several records", () => {
  test("have uuids of their own, and URLs that contain them", () => {
    const records = makeResource.list(3, { state: "Erred" });
    expect(records.map(({ state }) => state)).toEqual(["Erred", "Erred", "Erred"]);
    expect(records[1]?.uuid).not.toBe(records[2]?.uuid);
    for (const { uuid, url } of records) expect(url).toContain(uuid);
    expect(makeResource.list(3, { state: "Erred" })).toEqual(records);
    expect(new Set(makeComponentUsage.list(300).map(({ uuid }) => uuid)).size).toBe(300);
    expect(new Set(makeOrderUUID.list(3).map(({ order_uuid }) => order_uuid)).size).toBe(3);
  });

  test("may depend on their index, from 0", () => {
    expect(makeResource.list(2, (index) => ({ name: `r-${index}` })).map(({ name }) => name)).toEqual(["r-0", "r-1"]);
    expect(makeResource.list(0)).toEqual([]);
  });

  test("come one by one from a sequence, from 1", () => {
    const next = makeResource.sequence((n) => ({ name: `r-${n}` }));
    const records = [next(), next({ state: "Erred" }), next({ name: "last" })];
    expect(records.map(({ name, state }) => [name, state])).toEqual([
      ["r-1", "OK"],
      ["r-2", "Erred"],
      ["last", "OK"],
    ]);
    expect(records.map(({ uuid }) => uuid)).toEqual(makeResource.list(3).map(({ uuid }) => uuid));
    expect(makeResource.sequence((n) => ({ name: `r-${n}` }))().name).toBe("r-1");
  });
});
