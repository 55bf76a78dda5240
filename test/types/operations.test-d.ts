import type { FetchResponse } from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import type { operations, paths } from "../../src/index.js";

type Id = keyof operations;
/** The operations as the client finds them: by path and method. */
type ByPath = { [P in keyof paths]: paths[P][keyof paths[P]] }[keyof paths];

type Contents<R> = R extends { content: infer C } ? (C extends Record<string, infer B> ? B : undefined) : undefined;
type Success = 200 | 201 | 202 | 204;
/** Bodies that the contract declares for the successes, and for the errors, among the responses of an operation. */
type Successes<R> = { [Status in keyof R]: Status extends Success ? Contents<R[Status]> : never }[keyof R];
type Errors<R> = { [Status in keyof R]: Status extends Success ? never : Contents<R[Status]> }[keyof R];
/** What the client gives. */
type Given<I extends Id, S extends "data" | "error"> = Extract<
  // biome-ignore lint/complexity/noBannedTypes: a call without options
  FetchResponse<operations[I] & Record<string, unknown>, {}, `${string}/${string}`>,
  { [K in S]: unknown }
>[S];

/** Both for all operations at once; a difference is named by its operation in the compiler's message. */
type Client<S extends "data" | "error"> = { [I in Id]: NonNullable<Given<I, S>> };
type Contract<S extends "data" | "error"> = {
  [I in Id]: NonNullable<S extends "data" ? Successes<operations[I]["responses"]> : Errors<operations[I]["responses"]>>;
};

describe("the client's types are the contract's, for every operation", () => {
  test("for successes", () => {
    expectTypeOf<Client<"data">>().toExtend<Contract<"data">>();
    expectTypeOf<Contract<"data">>().toExtend<Client<"data">>();
  });

  test("for errors", () => {
    expectTypeOf<Client<"error">>().toExtend<Contract<"error">>();
    expectTypeOf<Contract<"error">>().toExtend<Client<"error">>();
  });

  test("the comparison can fail", () => {
    type Lists = Pick<Client<"data">, "marketplace_component_usages_list">;
    expectTypeOf<Lists>().not.toExtend<{ marketplace_component_usages_list: { uuid: string } }>();
    expectTypeOf<Lists>().not.toExtend<{ marketplace_component_usages_list: { usage: string }[] }>();
    expectTypeOf<Lists>().toExtend<{ marketplace_component_usages_list: { usage: string | number }[] }>();
  });

  test("the paths have every operation, and no other", () => {
    expectTypeOf<ByPath>().toExtend<operations[Id]>();
    expectTypeOf<operations[Id]>().toExtend<ByPath>();
  });
});
