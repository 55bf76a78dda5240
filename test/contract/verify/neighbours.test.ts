import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import type { OperationId } from "../../../src/contract/contract.js";
import { type RuleName, verify } from "../../../src/verify/index.js";
import { answering, ignoring, json, type Row, rightServer, type Send } from "./_mutate.js";

// One neighbour with few rows, and what stands alone; all of them are in `neighbours.full.test.ts`.

const LIST = "marketplace_offering_users_list";
const COUNT = "marketplace_offering_users_count";
const RETRIEVE = "marketplace_offering_users_retrieve";
const ACCOUNTS: OperationId[] = [LIST, COUNT, RETRIEVE];

const run = async (make: (send: Send) => Send, operations: OperationId[] = ACCOUNTS) =>
  verify({ url: "http://mock", token: "staff", fetch: make(await rightServer()), operations });
const right = (send: Send) => send;
/** The neighbours that were asked about: the lists of the families are always looked at. */
const asked = ({ coverage }: Awaited<ReturnType<typeof verify>>) =>
  coverage.operations.filter(({ operation, requests }) => requests > 0 && operationTable[operation].neighbour);

test("a neighbour that is named is checked, and a right one has no findings", async () => {
  const result = await run(right);
  expect(result).toMatchObject({ outcome: "holds", findings: [] });
  const [list, ...others] = asked(result);
  expect(others.map(({ operation }) => operation)).toEqual([COUNT, RETRIEVE]);
  // What it is sorted by is left to HEAD.
  const unsent = Object.entries(list?.parameters ?? {}).flatMap(([name, sent]) => (sent ? [] : [name]));
  expect(unsent.filter((name) => name !== "o")).toEqual([]);
});

test("what stands alone is asked for", async () => {
  const alone: OperationId[] = ["users_me_retrieve", "configuration_retrieve", "version_retrieve"];
  const result = await run(right, alone);
  expect(result.outcome).toBe("holds");
  expect(
    asked(result)
      .map(({ operation }) => operation)
      .sort(),
  ).toEqual(alone.sort());
});

test("without being named or asked for, neighbours are not walked through", async () => {
  const lists = new Set<string>();
  const fetch = await rightServer();
  await verify({
    ...{ url: "http://mock", token: "staff", maxRequests: 300 },
    fetch: (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (searchParams.get("page_size") === "100") lists.add(pathname);
      return fetch(request);
    },
  });
  expect([...lists].sort()).toEqual([
    "/api/marketplace-component-usages/",
    "/api/marketplace-customer-component-usage-policies/",
    "/api/marketplace-provider-resources/",
  ]);
});

describe("faults of a neighbour", () => {
  const FAULTS: [name: string, rule: RuleName, make: (send: Send) => Send][] = [
    [
      "a field is missing",
      "body-required",
      json(LIST, 200, (rows: Row[]) => rows.map(({ username: _, ...row }) => row)),
    ],
    ["`field` is ignored", "field", ignoring(LIST, "field")],
    ["`page_size` is ignored", "page-size", ignoring(LIST, "page_size")],
    [
      "HEAD counts otherwise",
      "head",
      answering(COUNT, 200, ({ headers }) => {
        const changed = new Headers(headers);
        changed.set("x-result-count", "99");
        return new Response(null, { headers: changed });
      }),
    ],
    [
      "a filter gives rows that the list does not have",
      "filter",
      json(LIST, 200, (rows: Row[], { url }) =>
        url.includes("provider_uuid=") ? rows.map((row) => ({ ...row, uuid: "f".repeat(32) })) : rows,
      ),
    ],
    ["a record is not that of the list", "same-record", json(RETRIEVE, 200, (row: Row) => ({ ...row, username: "x" }))],
    [
      "what there is not is found",
      "not-found",
      answering(RETRIEVE, 404, () => new Response("{}", { headers: { "content-type": "application/json" } })),
    ],
    [
      "a uuid with dashes is not",
      "same-record",
      (send) => (request) =>
        send(
          /users\/\w{8}-/.test(request.url)
            ? new Request("http://mock/api/marketplace-offering-users/no/", request)
            : request,
        ),
    ],
  ];
  test.each(FAULTS)("%s: %s", async (_, rule, make) => {
    const { findings } = await run(make);
    expect(findings.map((each) => each.rule)).toContain(rule);
  });
});
