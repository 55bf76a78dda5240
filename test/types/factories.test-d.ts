import { assertType, describe, expectTypeOf, test } from "vitest";
import * as factories81 from "../../generated/releases/8.1/factories.js";
import type * as line81 from "../../generated/releases/8.1/index.js";
import { makeComponentUsage, makeResource, makeValidationError, type Overrides } from "../../src/factories/index.js";
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

test("factories of a release line make its models, and take what it has", () => {
  expectTypeOf(factories81.makeResource()).toEqualTypeOf<line81.Resource>();
  expectTypeOf(factories81.makeCustomer()).toEqualTypeOf<line81.Customer>();
  expectTypeOf(factories81.makeUserRoleDetails()).toEqualTypeOf<line81.UserRoleDetails>();
  expectTypeOf(factories81.makeComponentUsage).toEqualTypeOf(makeComponentUsage);
  factories81.makeResource({ current_usages: { cpu: 1 }, offering_state: "Unavailable" });
  // @ts-expect-error no state of an offering
  factories81.makeResource({ offering_state: "Broken" });
  // @ts-expect-error since 7.9.3
  makeResource({ offering_state: "Active" });
  assertType<factories81.Overrides<line81.Resource>>({ resource_effective_end_date: null });
});
