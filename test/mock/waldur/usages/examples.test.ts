import { describe, expect, test } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../../src/mock/world/example-data/index.js";
import { createStore } from "../../../../src/mock/world/store.js";
import { type Ask, testOf } from "../../_world.js";
import { LIST, RETRIEVE, SET_USAGE, SET_USER_USAGE } from "./_usages.js";

const RESOURCE = "b9005020ea014056801f86ab919a8aef";

/** The value of an example of the contract. */
function example(name: string): unknown {
  const { components } = baseContract.document as { components: { examples: Record<string, { value: unknown }> } };
  return components.examples[name]?.value;
}

const ask = (operation: Parameters<ReturnType<typeof testOf>["ask"]>[0], how: Ask) =>
  testOf(createStore(defaultWorld()), EXAMPLE_NOW).ask(operation, how);

describe("the default world answers the contract's examples", () => {
  test.each<[string, typeof LIST | typeof RETRIEVE, Ask]>([
    ["ComponentUsageListNovember", LIST, { query: `resource_uuid=${RESOURCE}&billing_period=2025-11-01` }],
    ["ComponentUsageListCpuHistory", LIST, { query: `resource_uuid=${RESOURCE}&type=cpu&date_after=2025-09-01` }],
    ["ComponentUsageListEmpty", LIST, { query: `resource_uuid=${RESOURCE}&billing_period_year=2020` }],
    ["ComponentUsageCpuNovember", RETRIEVE, { uuid: "8b9cfdbd794949e4b98847f07fdd80bb" }],
    ["ComponentUsageStorageNovember", RETRIEVE, { uuid: "d1a48c60230e4749af0957cd0e089966" }],
  ])("%s", (name, operation, how) => {
    const { status, body } = ask(operation, how);
    expect([status, JSON.stringify(body)]).toEqual([200, JSON.stringify(example(name))]);
  });

  test.each(["SetUsageByResource", "SetUsageByPlanPeriod", "SetUsageRecurringStorage", "SetUsageBackfill"])(
    "%s is accepted",
    (name) => expect(ask(SET_USAGE, { body: example(name) })).toMatchObject({ status: 201, body: undefined }),
  );

  test.each(["SetUserUsageTypical", "SetUserUsageWithOfferingUser", "SetUserUsageBackfill"])("%s is accepted", (name) =>
    expect(ask(SET_USER_USAGE, { uuid: "8b9cfdbd794949e4b98847f07fdd80bb", body: example(name) })).toMatchObject({
      status: 201,
      body: undefined,
    }),
  );
});
