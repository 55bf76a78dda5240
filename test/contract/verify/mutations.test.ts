import { expect, test } from "vitest";
import { formatResult, verify } from "../../../src/verify/index.js";
import { all as both, type Row, rightServer, rows, type Send } from "./_mutate.js";
import { all, CUSTOMER, RESOURCE, sample, shared, testFaults, verifyFor } from "./_mutations.js";
import { harmless } from "./_mutations-answers.js";

testFaults(sample);

test("a wrong value in a nullable object is one finding, in every format", async () => {
  const operation = "marketplace_provider_resources_retrieve";
  const make = rows(operation, (row) => ({ ...row, creation_order: { ...(row.creation_order as Row), output: 5 } }));
  const result = await verifyFor(make(await shared), { operation });
  expect(result.findings).toMatchObject([{ rule: "body-type", place: "/creation_order/output" }]);
  expect(formatResult(result, "junit").match(/<failure/g)).toHaveLength(1);
  expect(formatResult(result, "github").match(/^::error title=Contract%3A/gm)).toHaveLength(1);
});

test("there are more than sixty faults, each with a name of its own", () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});

test("amounts that something on the way made numbers of are no fault, but noted", async () => {
  const operation = "marketplace_component_usages_list";
  const numbers = (row: Row) => ("usage" in row ? { ...row, usage: Number(row.usage) } : row);
  const make = both(rows(operation, numbers), rows("marketplace_component_usages_retrieve", numbers));
  const { findings, notes } = await verifyFor(make(await shared), { operation });
  expect(findings).toEqual([]);
  expect(notes).toContainEqual(expect.objectContaining({ operations: [operation], place: "/*/usage" }));
});

test("a right server has no fault, nor one with more than the contract has", async () => {
  for (const make of [(send: Send) => send, harmless]) {
    const fetch = make(await rightServer());
    const { findings, outcome } = await verify({
      url: "http://mock",
      token: "staff",
      fetch,
      allowWrites: true,
      resource: RESOURCE,
      customer: CUSTOMER,
    });
    expect(findings).toEqual([]);
    expect(outcome).toBe("holds");
  }
});
