import { describe, expect, test } from "vitest";
import { operations as contract } from "../../helpers/contract.js";
import { right } from "./_results.js";

describe("coverage", () => {
  const [list, paused] = ["marketplace_component_usages_list", "marketplace_provider_resources_set_paused"].map((id) =>
    right.coverage.operations.find(({ operation }) => operation === id),
  );

  test("counts what is declared, and no more", () => {
    expect(list?.statuses).toMatchObject({ 200: true, 401: false });
    expect(Object.entries(list?.parameters ?? {}).filter(([, seen]) => seen)).toEqual([["page", true]]);
    expect(list?.bodyFields).toEqual({});
    const seen = Object.entries(list?.answerFields ?? {}).filter(([, isSeen]) => isSeen);
    expect(seen).toEqual([["[].uuid", true]]);
    expect(paused?.bodyFields).toEqual({ paused: true });
  });

  test("sums up", () => {
    const { totals, operations } = right.coverage;
    expect(totals.operations).toEqual({ seen: 2, all: contract.length });
    expect(totals.bodyFields.seen).toBe(1);
    expect(totals.answerFields.seen).toBe(1);
    const all = operations.flatMap(({ answerFields }) => Object.keys(answerFields));
    expect(totals.answerFields.all).toBe(all.length);
    expect(all.length).toBeGreaterThan(100);
  });
});
