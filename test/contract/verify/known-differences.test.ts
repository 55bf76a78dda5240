import { expect, test } from "vitest";
import { formatResult, verify } from "../../../src/verify/index.js";
import { all, type Row, rightServer, rows } from "./_mutate.js";

const LIST = "marketplace_provider_resources_list";
const RETRIEVE = "marketplace_provider_resources_retrieve";
const operations = [RETRIEVE] as const;

async function verifyWith(change: (row: Row) => Row) {
  const fetch = all(rows(LIST, change), rows(RETRIEVE, change))(await rightServer());
  return verify({ url: "http://mock", token: "staff", fetch, operations });
}

test("a server of another release conforms, and its differences are listed apart", async () => {
  const result = await verifyWith((row) => ({ ...row, limit_usage: null, offering_state: "Active" }));
  expect(result).toMatchObject({ outcome: "holds", findings: [], notes: [] });
  expect(result.knownDifferences).toMatchObject([
    { operations: [LIST, RETRIEVE], place: "/*/limit_usage", since: undefined, until: "7.6" },
    { operations: [LIST, RETRIEVE], place: "/*/offering_state", since: "7.9.3", until: undefined },
  ]);
  expect(formatResult(result, "text")).toContain("Known differences of other releases:");
});

test("a wrong value beside them stays a finding", async () => {
  const result = await verifyWith((row) => ({ ...row, limit_usage: null, limits: null }));
  expect(result.outcome).toBe("broken");
  expect(result.findings).toMatchObject([
    { rule: "body-type", place: "/*/limits" },
    { rule: "body-type", place: "/limits" },
  ]);
});
