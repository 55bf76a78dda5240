import { describe, expectTypeOf, test } from "vitest";
import { makeResource, makeValidationError, type Overrides } from "../../src/factories/index.js";
import type { Resource, ValidationError } from "../../src/index.js";

describe("what a factory makes", () => {
  test("is the model, without its optional keys becoming required", () => {
    expectTypeOf(makeResource()).toEqualTypeOf<Resource>();
    expectTypeOf(makeResource.list(2)).toEqualTypeOf<Resource[]>();
    expectTypeOf(makeResource.list(2, (index) => ({ name: `${index}` }))).toEqualTypeOf<Resource[]>();
    expectTypeOf(makeResource.sequence((n) => ({ name: `${n}` }))()).toEqualTypeOf<Resource>();
    expectTypeOf(makeValidationError()).toEqualTypeOf<ValidationError>();
  });
});

describe("overrides", () => {
  test("are keys of the model with values of their types", () => {
    makeResource({ state: "Erred", end_date: null, limits: { cpu: 1 } });
    // @ts-expect-error no state of a resource
    makeResource({ state: "Broken" });
    // @ts-expect-error no key of a resource
    makeResource({ stat: "Erred" });
    // @ts-expect-error no key of a resource, beside one that is
    makeResource({ state: "Erred", nmae: "x" });
    // @ts-expect-error a string
    makeResource({ name: 1 });
    // @ts-expect-error amounts are numbers
    makeResource({ limits: { cpu: "1" } });
    // @ts-expect-error messages are strings
    makeValidationError({ name: 1 });
  });

  test("of a list and a sequence, too", () => {
    makeResource.list(2, { state: "Erred" });
    makeResource.list(2, (index) => ({ state: index === 0 ? "OK" : "Erred" }));
    // @ts-expect-error no key of a resource
    makeResource.list(2, { stat: "Erred" });
    // @ts-expect-error no state of a resource
    makeResource.list(2, () => ({ state: "Broken" }));
    // @ts-expect-error no key of a resource, beside one that is
    makeResource.list(2, () => ({ state: "Erred", nmae: "x" }));
    // @ts-expect-error no key of a resource, beside one that is
    makeResource.sequence((n) => ({ name: `r-${n}`, nmae: "x" }));
    // @ts-expect-error no state of a resource
    makeResource.sequence(() => ({}))({ state: "Broken" });
  });

  test("may leave out what the contract does not require, and nothing else", () => {
    makeResource({ parent_name: undefined });
    // @ts-expect-error always there
    makeResource({ name: undefined });
    expectTypeOf<Overrides<{ a: string; b?: number }>>().toEqualTypeOf<{ a?: string; b?: number | undefined }>();
  });
});
