import { describe, expectTypeOf, test } from "vitest";
import {
  type AbortError,
  ApiError,
  type CallFailure,
  type ComponentUsage,
  createWaldurClient,
  type ErrorDetail,
  type FormErrors,
  formErrors,
  type InvalidRequestError,
  type MoveConflictError,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceProviderResourcesGlauthUsersConfigRetrieve,
  marketplaceProviderResourcesMoveResource,
  marketplaceProviderResourcesTerminate,
  marketplaceProviderResourcesUnlink,
  type NetworkError,
  type OrderUUID,
  type PageNotFoundError,
  type TimeoutError,
  type UnexpectedAnswerError,
  unwrap,
  type ValidationError,
} from "../../src/index.js";

const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
type Failure = "unexpected" | "network" | "timeout" | "aborted" | "invalid";

describe("the error of a function", () => {
  test("is told apart by its kind", async () => {
    const { error } = await marketplaceProviderResourcesTerminate({ path });
    expectTypeOf(error?.kind).toEqualTypeOf<"validation" | "detail" | Failure | undefined>();
    if (!error) return;
    expectTypeOf(error.message).toEqualTypeOf<string>();
    // @ts-expect-error a NetworkError has none
    error.status;
    // @ts-expect-error a TimeoutError has none
    error.body;
    switch (error.kind) {
      case "validation":
        expectTypeOf(error.status).toEqualTypeOf<400>();
        expectTypeOf(error.body).toEqualTypeOf<ValidationError>();
        break;
      case "detail":
        expectTypeOf(error.status).toEqualTypeOf<401 | 403 | 404 | 409>();
        expectTypeOf(error.body).toEqualTypeOf<ErrorDetail>();
        break;
      case "unexpected":
        expectTypeOf(error).toEqualTypeOf<UnexpectedAnswerError>();
        expectTypeOf(error.status).toEqualTypeOf<number>();
        expectTypeOf(error.body).toEqualTypeOf<unknown>();
        break;
      case "network":
        expectTypeOf(error).toEqualTypeOf<NetworkError>();
        break;
      case "timeout":
        expectTypeOf(error).toEqualTypeOf<TimeoutError>();
        break;
      case "aborted":
        expectTypeOf(error).toEqualTypeOf<AbortError>();
        break;
      case "invalid":
        expectTypeOf(error).toEqualTypeOf<InvalidRequestError>();
        break;
      default:
        expectTypeOf(error).toEqualTypeOf<never>();
    }
  });

  test("is told apart by its status, where bodies differ", async () => {
    const { error } = await marketplaceComponentUsagesList();
    if (error?.kind === "detail") {
      expectTypeOf(error.status).toEqualTypeOf<401 | 404>();
      expectTypeOf(error.body).toEqualTypeOf<ErrorDetail | PageNotFoundError>();
      if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<PageNotFoundError>();
      else expectTypeOf(error.body).toEqualTypeOf<ErrorDetail>();
    }
    const moved = await marketplaceProviderResourcesMoveResource({ path, body: { project: { url: "" } } });
    if (moved.error?.kind === "detail" && moved.error.status === 409)
      expectTypeOf(moved.error.body).toEqualTypeOf<MoveConflictError>();
  });

  test("has only the kinds and statuses that the operation declares", async () => {
    const { error } = await marketplaceComponentUsagesList();
    // @ts-expect-error misspelt
    error?.kind === "validaton";
    // @ts-expect-error its errors are JSON
    error?.kind === "text";
    // @ts-expect-error everybody may list
    error?.kind === "detail" && error.status === 403;
    const glauth = await marketplaceProviderResourcesGlauthUsersConfigRetrieve({ path });
    expectTypeOf(glauth.error?.kind).toEqualTypeOf<"text" | Failure | undefined>();
    if (glauth.error?.kind === "text") {
      expectTypeOf(glauth.error.status).toEqualTypeOf<400 | 401 | 404>();
      expectTypeOf(glauth.error.body).toEqualTypeOf<string>();
    }
  });

  test("of a count has a body, although HEAD has none", async () => {
    const { error } = await marketplaceComponentUsagesCount();
    if (error?.kind === "validation") expectTypeOf(error.body).toEqualTypeOf<ValidationError>();
    if (error?.kind === "detail") expectTypeOf(error.body).toEqualTypeOf<ErrorDetail>();
  });

  test("is an instance of its class", async () => {
    const { error } = await marketplaceProviderResourcesUnlink({ path });
    if (error instanceof ApiError) expectTypeOf(error.kind).toEqualTypeOf<"validation" | "detail">();
    else if (error) expectTypeOf(error).toEqualTypeOf<CallFailure>();
  });

  test("that was caught has no any in it", () => {
    const caught: unknown = JSON.parse("{}");
    if (!(caught instanceof ApiError)) return;
    expectTypeOf(caught.kind).toEqualTypeOf<"validation" | "detail" | "text">();
    expectTypeOf(caught.status).toEqualTypeOf<number>();
    expectTypeOf(caught.body).toEqualTypeOf<unknown>();
  });

  test("is what formErrors takes, as is whatever was caught", () => {
    expectTypeOf(formErrors).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(formErrors).returns.toEqualTypeOf<FormErrors>();
    expectTypeOf(formErrors(null).fields.scope).toEqualTypeOf<string[] | undefined>();
  });
});

describe("unwrap gives the data", () => {
  test("of a function, awaited or not", async () => {
    expectTypeOf(await unwrap(marketplaceComponentUsagesList())).toEqualTypeOf<ComponentUsage[]>();
    expectTypeOf(await unwrap(await marketplaceComponentUsagesList())).toEqualTypeOf<ComponentUsage[]>();
    const sparse = await unwrap(marketplaceComponentUsagesList({ query: { field: ["uuid"] } }));
    expectTypeOf(sparse).toEqualTypeOf<{ uuid: string }[]>();
    expectTypeOf(await unwrap(marketplaceComponentUsagesCount())).toEqualTypeOf<number>();
    expectTypeOf(await unwrap(marketplaceProviderResourcesTerminate({ path }))).toEqualTypeOf<OrderUUID>();
    expectTypeOf(await unwrap(marketplaceProviderResourcesUnlink({ path }))).toEqualTypeOf<undefined>();
  });

  test("of a call by path", async () => {
    const client = createWaldurClient();
    const usages = await unwrap(client.GET("/api/marketplace-component-usages/"));
    expectTypeOf(usages).toEqualTypeOf<ComponentUsage[]>();
    const order = await unwrap(
      client.POST("/api/marketplace-provider-resources/{uuid}/terminate/", { params: { path } }),
    );
    expectTypeOf(order).toEqualTypeOf<OrderUUID>();
  });

  test("and takes nothing else", () => {
    // @ts-expect-error not a call
    unwrap(1);
    // @ts-expect-error it has thrown already
    unwrap(marketplaceComponentUsagesList({ throwOnError: true }));
    // @ts-expect-error the function itself
    unwrap(marketplaceComponentUsagesList);
  });
});
