import { describe, expectTypeOf, test } from "vitest";
import {
  type ComponentUsage,
  type CustomerComponentUsagePolicy,
  configureWaldur,
  createWaldurClient,
  type ErrorDetail,
  type operations,
  type PageNotFoundError,
  type PolicyActionName,
  type Resource,
  type ValidationError,
} from "../../src/index.js";

const client = createWaldurClient({ baseUrl: "https://waldur.test" });
const uuid = "b9005020ea014056801f86ab919a8aef";

describe("what a call gives", () => {
  test("a list gives records, or an error of one of the declared shapes", async () => {
    const { data, error } = await client.GET("/api/marketplace-component-usages/");
    expectTypeOf(data).toEqualTypeOf<ComponentUsage[] | undefined>();
    expectTypeOf(error).toEqualTypeOf<ValidationError | ErrorDetail | PageNotFoundError | undefined>();
    if (error) return;
    expectTypeOf(data).toEqualTypeOf<ComponentUsage[]>();
    expectTypeOf(data[0]?.usage).toEqualTypeOf<string | number | undefined>();
    expectTypeOf(data[0]?.modified_by).toEqualTypeOf<number | null | undefined>();
  });

  test("both answers of policy actions are told apart by their kind", async () => {
    const { data } = await client.GET("/api/marketplace-customer-component-usage-policies/actions/");
    if (data === undefined) return;
    if (Array.isArray(data)) expectTypeOf(data).toEqualTypeOf<PolicyActionName[]>();
    else expectTypeOf(data).branded.toEqualTypeOf<CustomerComponentUsagePolicy>();
  });

  test("plain text is text, and an empty answer has no data", async () => {
    const config = await client.GET("/api/marketplace-provider-resources/{uuid}/glauth_users_config/", {
      params: { path: { uuid } },
    });
    expectTypeOf(config.data).toEqualTypeOf<string | undefined>();
    type Unlinked = operations["marketplace_provider_resources_unlink"]["responses"][204]["content"];
    expectTypeOf<Unlinked>().toEqualTypeOf<undefined>();
  });

  test("a resource is as Waldur sends it", () => {
    expectTypeOf<Resource["state"]>().toEqualTypeOf<
      "Creating" | "OK" | "Erred" | "Updating" | "Terminating" | "Terminated"
    >();
    expectTypeOf<Resource["current_usages"]>().toEqualTypeOf<{ [key: string]: string | number }>();
    expectTypeOf<Resource["limit_usage"]>().toEqualTypeOf<{ [key: string]: string | number | null }>();
    expectTypeOf<Resource["end_date"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Resource["parent_uuid"]>().toEqualTypeOf<string | undefined>();
  });
});

test("what configureWaldur takes", () => {
  configureWaldur({});
  configureWaldur({ baseUrl: "https://waldur.test", token: "abc", throwOnError: true, next: { tags: ["waldur"] } });
  configureWaldur(client);
  configureWaldur({ client, throwOnError: true });
  // @ts-expect-error a client has its own address
  configureWaldur({ client, baseUrl: "https://waldur.test" });
  // @ts-expect-error calls by path give their error
  createWaldurClient({ throwOnError: true });
  // @ts-expect-error it was not made by createWaldurClient
  configureWaldur({ client: { request: client.request } });
});

describe("what does not compile", () => {
  test("paths and parameters that the contract does not have", () => {
    // @ts-expect-error there is no such path
    client.GET("/api/marketplace-component-usage/");
    // @ts-expect-error the path needs its slash
    client.GET("/api/marketplace-component-usages");
    // @ts-expect-error there is no such method
    client.DELETE("/api/marketplace-component-usages/");
    // @ts-expect-error there is no such parameter
    client.GET("/api/marketplace-component-usages/", { params: { query: { customer: uuid } } });
    // @ts-expect-error there is no such ordering
    client.GET("/api/marketplace-component-usages/", { params: { query: { o: ["uuid"] } } });
    // @ts-expect-error a page is a number
    client.GET("/api/marketplace-component-usages/", { params: { query: { page: "2" } } });
    // @ts-expect-error the uuid is missing
    client.GET("/api/marketplace-provider-resources/{uuid}/", { params: { path: {} } });
    // @ts-expect-error all parameters are missing
    client.GET("/api/marketplace-provider-resources/{uuid}/");
    client.GET("/api/marketplace-provider-resources/{uuid}/", {
      // @ts-expect-error there is no such field
      params: { path: { uuid }, query: { field: ["nmae"] } },
    });
  });

  test("bodies that the contract refuses", () => {
    const params = { path: { uuid } };
    const amount = { type: "cpu", amount: "12.50" };
    client.POST("/api/marketplace-component-usages/set_usage/", { body: { resource: uuid, usages: [amount] } });
    client.POST("/api/marketplace-component-usages/set_usage/", { body: { plan_period: uuid, usages: [amount] } });
    // @ts-expect-error neither a resource nor a plan period
    client.POST("/api/marketplace-component-usages/set_usage/", { body: { usages: [amount] } });
    // @ts-expect-error no usages
    client.POST("/api/marketplace-component-usages/set_usage/", { body: { resource: uuid } });
    client.POST("/api/marketplace-component-usages/set_usage/", {
      // @ts-expect-error no amount
      body: { resource: uuid, usages: [{ type: "cpu" }] },
    });
    // @ts-expect-error no body
    client.POST("/api/marketplace-provider-resources/{uuid}/set_paused/", { params });
    // @ts-expect-error no value
    client.POST("/api/marketplace-provider-resources/{uuid}/set_paused/", { params, body: {} });
    // @ts-expect-error not a boolean
    client.POST("/api/marketplace-provider-resources/{uuid}/set_paused/", { params, body: { paused: "yes" } });
    client.POST("/api/marketplace-customer-component-usage-policies/", {
      body: {
        scope: "https://waldur.test/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
        actions: "request_pausing",
        // @ts-expect-error there are four periods
        component_limits_set: [{ component: uuid, limit: 1, period: 5 }],
      },
    });
  });

  test("reading data before looking at error", async () => {
    const { data } = await client.GET("/api/marketplace-component-usages/");
    // @ts-expect-error data may be undefined
    data.length;
  });
});
