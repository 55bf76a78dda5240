import { describe, expect, test } from "vitest";
import type { OperationId } from "../../../../../src/contract/contract.js";
import { baseContract } from "../../../../../src/contract/contract.js";
import { dispatch } from "../../../../../src/mock/waldur/dispatch.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../../../src/mock/world/example-data/index.js";
import { createStore } from "../../../../../src/mock/world/store.js";
import { validateResponse } from "../../../../../src/validate/index.js";
import { id, ORIGIN } from "../../../_world.js";
import {
  changed,
  DETAILS,
  GLAUTH,
  LIST,
  OFFERING,
  ON_ONE,
  PLAN_PERIODS,
  propertiesOf,
  RETRIEVE,
  TEAM,
} from "./_read.js";

const store = createStore(defaultWorld());
const resources = [...store.resources.all()];

/** Asks the default world. */
function ask(operation: OperationId, { uuid = "", query = {}, as = "staff", now = EXAMPLE_NOW } = {}) {
  const response = dispatch(
    {
      ...{ operation, uuid, method: "GET", url: "/", origin: ORIGIN },
      query: new Map(Object.entries(query as Record<string, string>).map(([name, value]) => [name, [value]])),
      headers: { authorization: `Token ${as}` },
    },
    { contract: baseContract, store, now, orderDelay: 2000, newUuid: () => id("made") },
  );
  // As it is sent.
  const { body } = response;
  return {
    ...response,
    body: body === undefined || typeof body === "string" ? body : JSON.parse(JSON.stringify(body)),
  };
}

function violations(operation: OperationId, how: Parameters<typeof ask>[1]) {
  const { status, headers, body } = ask(operation, how);
  return validateResponse(operation, { status, headers, body, query: how?.query });
}

/** Keys that stand in another order than in the schema, or are not in it. */
function misplaced(schema: string, record: object): string[] {
  const keys = Object.keys(record);
  const expected = propertiesOf(schema).filter((key) => keys.includes(key));
  return keys.filter((key, place) => key !== expected[place]);
}

describe("the answers keep the contract", () => {
  test("for every resource of the default world, every caller who sees it, now and a year later", () => {
    const found: unknown[] = [];
    let answers = 0;
    for (const now of [EXAMPLE_NOW, EXAMPLE_NOW + 365 * 86_400_000])
      for (const as of ["staff", "support", "provider-owner", "offering-manager", "customer-owner"])
        for (const { uuid } of resources)
          for (const operation of ON_ONE) {
            answers++;
            for (const violation of violations(operation, { uuid, as, now }))
              found.push({ operation, uuid, violation });
          }
    expect(found).toEqual([]);
    expect(answers).toBeGreaterThan(2000);
  });

  test("for lists", () => {
    for (const query of [{ page_size: "300" }, { page: "last", field: "creation_order" }, { o: "-state" }])
      expect(violations(LIST, { query })).toEqual([]);
    expect(ask(LIST, { query: { page_size: "300" } }).body).toHaveLength(resources.length);
  });

  test("for a world of defaults", () => {
    for (const operation of ON_ONE) {
      const { status, headers, body } = changed().ask(operation, {
        uuid: id("forecast"),
        headers: { accept: "*/*" },
      });
      const sent = typeof body === "object" ? JSON.parse(JSON.stringify(body)) : body;
      expect(validateResponse(operation, { status, headers, body: sent })).toEqual([]);
    }
  });

  test("a violation would be found", () => {
    const { status, headers, body } = ask(RETRIEVE, { uuid: resources[0]?.uuid ?? "" });
    expect(validateResponse(RETRIEVE, { status, headers, body: { ...body, renewal_date: "soon" } })).not.toEqual([]);
    expect(misplaced("Resource", { name: 1, url: 2 })).toEqual(["name", "url"]);
  });
});

describe("keys stand in the order of the schema", () => {
  test("resources and their orders", () => {
    let orders = 0;
    for (const { uuid } of resources) {
      const { body } = ask(RETRIEVE, { uuid });
      expect(misplaced("Resource", body)).toEqual([]);
      for (const order of [body.order_in_progress, body.creation_order]) {
        if (!order) continue;
        orders++;
        expect(misplaced("OrderDetails", order)).toEqual([]);
      }
    }
    expect(orders).toBeGreaterThan(resources.length / 2);
  });

  test("offerings, components and plans", () => {
    for (const { uuid } of resources) {
      const { body } = ask(OFFERING, { uuid });
      expect(misplaced("PublicOfferingDetails", body)).toEqual([]);
      for (const component of body.components) expect(misplaced("OfferingComponent", component)).toEqual([]);
      for (const plan of body.plans) {
        expect(misplaced("BasePublicPlan", plan)).toEqual([]);
        for (const component of plan.components) expect(misplaced("NestedPlanComponent", component)).toEqual([]);
      }
    }
  });

  test("plan periods, usages and members", () => {
    const counted = { periods: 0, usages: 0, members: 0 };
    for (const { uuid } of resources) {
      for (const period of ask(PLAN_PERIODS, { uuid }).body) {
        counted.periods++;
        expect(misplaced("ResourcePlanPeriod", period)).toEqual([]);
        for (const usage of period.components) {
          counted.usages++;
          expect(misplaced("BaseComponentUsage", usage)).toEqual([]);
        }
      }
      for (const member of ask(TEAM, { uuid }).body) {
        counted.members++;
        expect(misplaced("ProjectUser", member)).toEqual([]);
      }
    }
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(3);
  });

  test("no answer holds a path of the world in place of an address", () => {
    for (const { uuid } of resources)
      for (const operation of [RETRIEVE, OFFERING, DETAILS, GLAUTH] as const)
        expect(JSON.stringify(ask(operation, { uuid }).body ?? null)).not.toMatch(/"\/(api|media)\//);
  });
});
