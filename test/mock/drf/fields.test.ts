import { describe, expect, test } from "vitest";
import { baseContract, Contract } from "../../../src/contract/contract.js";
import type { Call } from "../../../src/mock/drf/call.js";
import { fieldPicker } from "../../../src/mock/drf/sparse.js";
import { id, smallWorld, world } from "../_world.js";

const small = smallWorld();
small.usages = [{ uuid: id("usage"), resource: id("forecast"), component: id("cpu"), usage: 1.5 }];

describe("field", () => {
  test("repeated, in the serializer's own order, unknown names dropped", () => {
    const { body } = world(small).ask("marketplace_component_usages_list", {
      query: "field=usage&field=zz&field=uuid",
    });
    expect(JSON.stringify(body)).toBe(JSON.stringify([{ uuid: id("usage"), usage: "1.50" }]));
  });

  test("on retrieve too", () => {
    const { body } = world(small).ask("marketplace_component_usages_retrieve", {
      uuid: id("usage"),
      query: "field=type&field=usage",
    });
    expect(body).toEqual({ type: "cpu", usage: "1.50" });
  });

  test.each(["field=zz", "field=", "field=usage,uuid"])("a usage with no known name left is {}: %s", (query) => {
    expect(world(small).ask("marketplace_component_usages_list", { query }).body).toEqual([{}]);
  });

  test("with no known name left a resource has all fields, also when it lacks the known one", () => {
    const Names = { enum: ["a", "b", "parent"] };
    const pick = (...field: string[]) => {
      const contract = new Contract({ ...baseContract.document, paths: {}, components: { schemas: { Names } } });
      const call = { contract, query: new Map([["field", field]]) } as unknown as Call;
      return fieldPicker(call, { known: "Names", whenNone: "all" })({ a: 1, b: 2 });
    };
    expect(pick("zz")).toEqual({ a: 1, b: 2 });
    expect(pick("b")).toEqual({ b: 2 });
    expect(pick("parent")).toEqual({});
  });
});
