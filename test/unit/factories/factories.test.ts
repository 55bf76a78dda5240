import { describe, expect, test } from "vitest";
import { packageName } from "../../../scripts/bench/peers.js";
import { weigh } from "../../../scripts/bench/size.js";
import { baseContract } from "../../../src/contract/contract.js";
import * as factories from "../../../src/factories/index.js";
import {
  makeComponentUsage,
  makeOrderUUID,
  makePublicOfferingDetails,
  makeResource,
  makeValidationError,
} from "../../../src/factories/index.js";
import { findSamples } from "../../../src/generate/factories.js";
import { check } from "../../../src/validate/check.js";
import { bundle, operations, root } from "../../helpers/contract.js";

type AnyFactory = ((overrides?: object) => unknown) & Partial<factories.Factory<object>>;
const all = Object.entries(factories as unknown as Record<string, AnyFactory>).map(
  ([name, make]) => [name.slice("make".length), make] as const,
);
const samples = findSamples(bundle, operations);
const errorsOf = (model: string, value: unknown) => check(baseContract, `/components/schemas/${model}`, value);
const schemas = bundle.components.schemas as Record<string, { properties?: object; type?: unknown }>;

describe("every factory", () => {
  test("is that of a model of a response, and none is left out that an example has", () => {
    expect(all.map(([model]) => model).sort()).toEqual([...samples.keys()].sort());
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
    expect([...samples.keys()]).toEqual(expect.arrayContaining(objects));
  });

  test.each(all)("make%s: is the contract's example, valid, and the same every time", (model, make) => {
    const made = make();
    expect(made).toEqual(samples.get(model)?.value);
    expect(errorsOf(model, made)).toEqual([]);
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
    expect(make()).toEqual(samples.get(model)?.value);
  });

  test.each(all.filter(([, make]) => make.list))("make%s: lists records that are valid", (model, make) => {
    const records = make.list?.(3) ?? [];
    expect(records).toHaveLength(3);
    expect(records.flatMap((record) => errorsOf(model, record))).toEqual([]);
    expect(records[0]).toEqual(make());
    const hasUuid = /"(uuid|order_uuid|component)":/.test(JSON.stringify(schemas[model]?.properties));
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(hasUuid ? 3 : 1);
  });

  test("has every key of a resource, except those of a parent", () => {
    const missing = Object.keys(schemas.Resource?.properties ?? {}).filter((key) => !(key in makeResource()));
    expect(missing.filter((key) => !key.startsWith("parent_"))).toEqual([]);
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

/** What a program with one factory may weigh, minified and gzipped. */
const BUDGET = 3000;

test("a program with the largest factory is within the budget, and has no other", async () => {
  const lengths = all.map(([model, make]) => [JSON.stringify(make()).length, model] as const);
  const [, largest] = lengths.sort(([a], [b]) => b - a)[0] ?? [];
  const program = `import { make${largest} } from "${packageName}"; console.log(make${largest}());`;
  const { gzipped, code } = await weigh(program, { folder: root, entry: "src/factories/index.ts" });
  expect(largest).toBe("PublicOfferingDetails");
  expect(gzipped).toBeLessThanOrEqual(BUDGET);
  expect(code).not.toContain(makeResource().uuid);
});
