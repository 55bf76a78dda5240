import { describe, expectTypeOf, test } from "vitest";
import type {
  ListOperation,
  Operation,
  OperationWith,
  SparseListOperation,
  SparseOperationWith,
} from "../../src/client/operation-types.js";
import type * as contract from "../../src/index.js";
import type { ApiError, components, ErrorDetail, operations, ValidationError } from "../../src/index.js";

type Id = keyof operations;
type Functions = typeof contract;
type NameOf<I> = I extends `${infer Word}_${infer Rest}` ? `${Word}${Capitalize<NameOf<Rest>>}` : I;
type FunctionOf<I> = Functions[NameOf<I> & keyof Functions];

/** What an operation declares. */
type Parameters<I extends Id> = operations[I]["parameters"];
type Query<I extends Id> = NonNullable<Parameters<I>["query"]>;
/** `keyof never` would be every name. */
type QueryName<I extends Id> = [Query<I>] extends [never] ? never : keyof Query<I>;
type Responses<I extends Id> = operations[I]["responses"];
type Success = 200 | 201 | 202 | 204;
type Contents<R> = R extends { content: infer C } ? (C extends Record<string, infer B> ? B : undefined) : undefined;
type IsText<R> = R extends { content: Record<"text/plain", string> } ? true : false;
/** One object; that an optional query may also be `undefined`, depends on the compiler's version. */
type Flat<T> = { [K in keyof T]: K extends "query" ? NonNullable<T[K]> : T[K] };

/** What its function is made of: request, data and errors, taken from the kind of function that it has to be. */
type Given<I extends Id> =
  "field" extends QueryName<I>
    ? "page" extends QueryName<I>
      ? FunctionOf<I> extends SparseListOperation<infer Q, infer Item, infer Field, infer Failure>
        ? { request: { query?: Flat<Q & { field?: Field[] }> }; data: Item[]; errors: ByStatus<Failure> }
        : never
      : FunctionOf<I> extends SparseOperationWith<infer Request, infer Data, infer Field, infer Failure>
        ? { request: Flat<Request & { query?: { field?: Field[] } }>; data: Data; errors: ByStatus<Failure> }
        : never
    : I extends `${string}_policies_list`
      ? FunctionOf<I> extends ListOperation<infer Q, infer Item, infer Failure>
        ? { request: { query?: Q }; data: Item[]; errors: ByStatus<Failure> }
        : never
      : FunctionOf<I> extends Operation<infer Request, infer Data, infer Failure>
        ? { request: Flat<Request>; data: Data; errors: ByStatus<Failure> }
        : FunctionOf<I> extends OperationWith<infer Request, infer Data, infer Failure>
          ? { request: Flat<Request>; data: Data; errors: ByStatus<Failure> }
          : never;
type ByStatus<Failure> = { [S in Extract<Failure, ApiError>["status"]]: ErrorAt<Failure, S> };
type ErrorAt<Failure, S> =
  Failure extends ApiError<infer Kind, infer Status, infer Body>
    ? S extends Status
      ? { kind: Kind; body: Body }
      : never
    : never;

/** The same as the contract declares it. */
type Declared<I extends Id> = { request: Request<I>; data: Data<I>; errors: Errors<Responses<I>> };
type Request<I extends Id> = Flat<Path<Parameters<I>> & QueryOf<Query<I>> & Body<operations[I]>>;
type Path<P> = P extends { path: infer Values } ? { path: Values } : unknown;
type QueryOf<Q> = [Q] extends [never] ? unknown : { query?: Flat<Q> };
type Body<O extends { requestBody?: unknown }> = O extends { requestBody: { content: Record<string, infer B> } }
  ? { body: B }
  : NonNullable<O["requestBody"]> extends { content: Record<string, infer B> }
    ? [NonNullable<O["requestBody"]>] extends [never]
      ? unknown
      : { body?: B }
    : unknown;
type Data<I extends Id> =
  Responses<I> extends { 200: { headers: { "X-Result-Count": unknown }; content?: never } }
    ? number
    :
        | NullBeside<
            { [S in keyof Responses<I>]: S extends Success ? Contents<Responses<I>[S]> : never }[keyof Responses<I>]
          >
        | NoBody<I>;
/** Without a body the data is `undefined`, and `null` where it could have had one. */
type NullBeside<D> = [D] extends [undefined] ? D : D extends undefined ? null : D;
/** By `x-empty-body`, which the types of the contract cannot say. */
type NoBody<I extends Id> = I extends "marketplace_provider_resources_pull" | `marketplace_orders_approve_by_${string}`
  ? null
  : never;
type Errors<R> = {
  [S in Exclude<keyof R, Success>]: {
    kind: IsText<R[S]> extends true ? "text" : S extends 400 ? "validation" : "detail";
    // The answer to HEAD has no body, so the client makes one.
    body: Contents<R[S]> extends undefined ? (S extends 400 ? ValidationError : ErrorDetail) : Contents<R[S]>;
  };
};

/** The operations for which two tables differ, `any` included. */
type Different<A, B> = { [I in keyof A & keyof B]: IsSame<A[I], B[I]> extends true ? never : I }[keyof A & keyof B];
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type GivenEach<K extends keyof Declared<Id>> = { [I in Id]: Given<I>[K] };
type DeclaredEach<K extends keyof Declared<Id>> = { [I in Id]: Declared<I>[K] };

/** `true` for a type with `any` in it, `never` for any other. Some types hold themselves, so it looks no deeper than this. */
type AnyIn<T, Depth extends 1[] = []> = 0 extends 1 & T
  ? true
  : Depth["length"] extends 8
    ? never
    : T extends readonly (infer Item)[]
      ? AnyIn<Item, [...Depth, 1]>
      : T extends object
        ? { [K in keyof T]-?: AnyIn<T[K], [...Depth, 1]> }[keyof T]
        : never;

/** Compiles for `never` alone; the message names what there is. */
declare function expectNone<_Wrong extends "none">(): void;

describe("each function has the types that its operation declares", () => {
  test("there is one for each", () => {
    expectTypeOf<NameOf<Id>>().toExtend<keyof Functions>();
    type Lost = { [I in Id]: [Given<I>] extends [never] ? I : never }[Id];
    expectNone<Lost>();
  });

  test("for requests", () => {
    expectNone<Different<GivenEach<"request">, DeclaredEach<"request">>>();
  });

  test("for data", () => {
    expectNone<Different<GivenEach<"data">, DeclaredEach<"data">>>();
  });

  test("for errors, by status", () => {
    expectNone<Different<GivenEach<"errors">, DeclaredEach<"errors">>>();
  });

  test("without any", () => {
    type Schemas = components["schemas"];
    expectNone<{ [S in keyof Schemas]: [AnyIn<Schemas[S]>] extends [never] ? never : S }[keyof Schemas]>();
    expectNone<{ [I in Id]: [AnyIn<Declared<I>>] extends [never] ? never : I }[Id]>();
    // biome-ignore lint/suspicious/noExplicitAny: the check can fail
    expectTypeOf<AnyIn<{ a: { b: any }[] }>>().toEqualTypeOf<true>();
  });
});
