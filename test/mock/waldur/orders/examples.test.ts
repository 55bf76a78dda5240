import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import { baseContract } from "../../../../src/contract/contract.js";
import { dispatch } from "../../../../src/mock/waldur/dispatch.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse } from "../../_neighbours.js";
import { NOW, ORIGIN, type TestWorld } from "../../_world.js";
import { story } from "../resources/_resources.js";
import type { OrderAction } from "./_orders.js";

// What the contract's examples of orders show is what the mock answers in the world that they tell of.

const examples = bundle.components.examples as Record<string, { value: unknown }>;
const BALTIC = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const SEA_ICE = "11e0887311d24216a26934c6fc8815ed";
const FORECAST = "b9005020ea014056801f86ab919a8aef";
const ARCHIVE = "5367e4ee02474e2c8081cd74e22a53e1";
const DONE = "9f70d9c3a1e44bf7bc4f005d30881ad6";
const ERRED = "5a6bb5c49a9e4d0fb4ad3a0b8a2f0c11";
const WAITING = "1e80216d885247538253cdbd14fc532c";
const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";

interface Case {
  example: string | undefined;
  status: number;
  action: OrderAction;
  uuid?: string;
  query?: string;
  as?: string;
  body?: unknown;
  before?: (test: TestWorld) => void;
}

function ask({ store }: TestWorld, { action, ...how }: Omit<Case, "example" | "status">) {
  return exampleResponse(`marketplace_orders_${action}`, how, { store, newUuid: WAITING });
}

/** The provider's owner has ordered the end of a resource. */
const terminated =
  (uuid = FORECAST) =>
  (test: TestWorld) => {
    const request = {
      operation: "marketplace_provider_resources_terminate" as const,
      uuid,
      method: "POST",
      query: new Map(),
      headers: { authorization: "Token nils.aaberg" },
      url: "/",
      origin: ORIGIN,
    };
    dispatch(request, {
      contract: baseContract,
      store: test.store,
      now: NOW,
      orderDelay: 2000,
      newUuid: () => WAITING,
    });
  };
/** The same, but as if a member of the project had ordered it. */
const unreviewed =
  (change: (test: TestWorld) => void = () => {}) =>
  (test: TestWorld) => {
    terminated()(test);
    const created_by = [...test.store.users.all()].find(({ username }) => username === "bob")?.uuid ?? null;
    test.store.orders.update(WAITING, { state: "pending-consumer", consumer_reviewed_by: null, created_by });
    change(test);
  };
/** A termination that the site agent carries out. */
const executing = (test: TestWorld) => {
  terminated()(test);
  test.store.orders.update(WAITING, { state: "executing" });
};
/** The same, but at an offering that needs no agent. */
const withoutAgent = (test: TestWorld) => {
  executing(test);
  test.store.offerings.update("93a74a6ae7c144ae97b8f89129b65e7b", { type: "OpenStack.Instance" });
};
const erredAt = (test: TestWorld) => {
  withoutAgent(test);
  test.store.orders.update(WAITING, { state: "erred" });
};
const consumer = (changes: object) => unreviewed(({ store }) => store.customers.update(BALTIC, changes));

const CASES: Case[] = [
  { example: "OrderListTypical", status: 200, action: "list", query: `customer_uuid=${BALTIC}&type=Create` },
  { example: "OrderListEmpty", status: 200, action: "list", query: "query=nothing-like-it" },
  { example: "OrderFilterUuid", status: 400, action: "list", query: "offering_uuid=aurora-hpc" },
  { example: "OrderFilterDateTime", status: 400, action: "list", query: "created=yesterday" },
  { example: "OrderFilterState", status: 400, action: "list", query: "state=waiting" },
  { example: "OrderOrderingUnknown", status: 400, action: "list", query: "o=type" },
  { example: "PageOutOfRange", status: 404, action: "list", query: "page=99" },
  { example: "OrderDone", status: 200, action: "retrieve", uuid: DONE },
  { example: "OrderErred", status: 200, action: "retrieve", uuid: ERRED },
  {
    example: "OrderPendingProvider",
    status: 200,
    action: "retrieve",
    uuid: WAITING,
    as: "nils.aaberg",
    before: terminated(),
  },
  { example: "OrderUnknown", status: 404, action: "retrieve", uuid: UNKNOWN },
  { example: "OfferingAuroraHpc", status: 200, action: "offering_retrieve", uuid: DONE },
  { example: "OrderUnknown", status: 404, action: "offering_retrieve", uuid: UNKNOWN },
  ...(
    [
      ...["approve_by_consumer", "approve_by_provider", "reject_by_consumer", "reject_by_provider", "cancel"],
      ...["set_state_executing", "set_state_done", "set_state_erred", "set_backend_id", "destroy", "unlink"],
    ] as OrderAction[]
  ).flatMap((action): Case[] => [
    { example: "OrderUnknown", status: 404, action, uuid: UNKNOWN },
    { example: "PermissionDenied", status: 403, action, uuid: DONE, as: "support" },
    { example: "OrderFilterState", status: 400, action, uuid: DONE, query: "state=waiting" },
  ]),
  {
    example: "OrderApprovedProviderNext",
    status: 200,
    action: "approve_by_consumer",
    uuid: WAITING,
    before: unreviewed(),
  },
  {
    example: "OrderApprovedProjectNext",
    status: 200,
    action: "approve_by_consumer",
    uuid: WAITING,
    before: unreviewed(({ store }) => store.projects.update(SEA_ICE, { start_date: "2026-01-01" })),
  },
  {
    example: "OrderApprovedProcessing",
    status: 200,
    action: "approve_by_provider",
    uuid: WAITING,
    as: "nils.aaberg",
    before: terminated(),
  },
  {
    example: "OrderProjectExpired",
    status: 400,
    action: "approve_by_consumer",
    uuid: WAITING,
    before: unreviewed(({ store }) => store.projects.update(SEA_ICE, { end_date: "2025-11-21" })),
  },
  ...(["approve_by_consumer", "approve_by_provider", "reject_by_consumer", "reject_by_provider"] as const).flatMap(
    (action): Case[] => [
      {
        example: "OrderCustomerBlocked",
        status: 400,
        action,
        uuid: WAITING,
        before: consumer({ blocked: true }),
      },
      {
        example: "OrderCustomerArchived",
        status: 400,
        action,
        uuid: WAITING,
        before: consumer({ archived: true }),
      },
      {
        example: action.endsWith("consumer") ? "OrderStateNotPendingConsumer" : "OrderStateNotPendingProvider",
        status: 409,
        action,
        uuid: DONE,
      },
    ],
  ),
  {
    example: "OrderReviewNotRequired",
    status: 400,
    action: "reject_by_consumer",
    uuid: WAITING,
    before: unreviewed(({ store }) => {
      const owner = [...store.users.all()].find(({ username }) => username === "elina.saar");
      store.orders.update(WAITING, { created_by: owner?.uuid ?? null });
    }),
  },
  {
    example: "OrderReviewedAlready",
    status: 400,
    action: "reject_by_consumer",
    uuid: WAITING,
    before: unreviewed(({ store }) => {
      const owner = [...store.users.all()].find(({ username }) => username === "elina.saar");
      store.orders.update(WAITING, { consumer_reviewed_by: owner?.uuid ?? null });
    }),
  },
  { example: undefined, status: 200, action: "reject_by_consumer", uuid: WAITING, before: unreviewed() },
  {
    example: undefined,
    status: 200,
    action: "reject_by_provider",
    uuid: WAITING,
    as: "nils.aaberg",
    before: terminated(),
  },
  { example: undefined, status: 202, action: "cancel", uuid: WAITING, before: terminated(ARCHIVE) },
  { example: "OrderStateEnded", status: 409, action: "cancel", uuid: DONE },
  { example: "OrderTypeNotCancellable", status: 405, action: "cancel", uuid: WAITING, before: terminated() },
  { example: "OrderStateNotExecutable", status: 409, action: "set_state_executing", uuid: DONE },
  { example: "OrderStateNotExecuting", status: 409, action: "set_state_done", uuid: DONE },
  { example: "OrderStateNotDeletable", status: 409, action: "destroy", uuid: DONE },
  { example: "OrderTypeWithoutAgent", status: 405, action: "set_state_executing", uuid: WAITING, before: erredAt },
  { example: "OrderTypeWithoutAgent", status: 405, action: "set_state_done", uuid: WAITING, before: withoutAgent },
  { example: "OrderTypeWithoutAgent", status: 405, action: "set_state_erred", uuid: WAITING, before: withoutAgent },
  { example: undefined, status: 200, action: "set_state_executing", uuid: WAITING, before: terminated() },
  { example: undefined, status: 200, action: "set_state_done", uuid: WAITING, before: executing },
  {
    example: undefined,
    status: 200,
    action: "set_state_erred",
    uuid: WAITING,
    before: executing,
    body: examples.OrderErredWithTraceback?.value,
  },
  { example: "OrderErredMissing", status: 400, action: "set_state_erred", uuid: DONE, body: {} },
  {
    example: "OrderErredMessageNull",
    status: 400,
    action: "set_state_erred",
    uuid: DONE,
    body: { error_message: null, error_traceback: "" },
  },
  ...[
    ["OrderBackendIdChanged", 200, "HPC-2207"],
    ["OrderBackendIdUnchanged", 200, "HPC-2206"],
    ["OrderBackendIdMissing", 400, undefined],
    ["OrderBackendIdBlank", 400, " "],
    ["BackendIdTooLong", 400, "x".repeat(256)],
    ["BackendIdNull", 400, null],
  ].map(
    ([example, status, backend_id]) =>
      ({
        example,
        status,
        action: "set_backend_id",
        uuid: DONE,
        body: { backend_id },
        before: ({ store }: TestWorld) => store.orders.update(DONE, { backend_id: "HPC-2206" }),
      }) as Case,
  ),
  ...(["set_backend_id", "destroy"] as const).flatMap((action): Case[] => [
    { example: "OrderCustomerBlocked", status: 400, action, uuid: WAITING, before: consumer({ blocked: true }) },
    { example: "OrderCustomerArchived", status: 400, action, uuid: WAITING, before: consumer({ archived: true }) },
  ]),
  { example: undefined, status: 204, action: "destroy", uuid: WAITING, before: unreviewed() },
  { example: undefined, status: 204, action: "unlink", uuid: DONE },
];

const json = (value: unknown) => JSON.stringify(value, null, 1);

describe("the default world answers the contract's examples of orders", () => {
  test.each(CASES.map((each) => [each.action, each.example ?? "nothing", each] as const))("%s: %s", (_, __, each) => {
    const test = story();
    each.before?.(test);
    const { status, body } = ask(test, each);
    expect([status, json(body)]).toEqual([
      each.status,
      json(each.example === undefined ? undefined : examples[each.example]?.value),
    ]);
  });

  test("every example of these operations is among them", () => {
    const asked = new Set(CASES.map(({ action, example }) => `marketplace_orders_${action} ${example}`));
    const shown = Object.entries(operationTable)
      .filter(([id]) => id.startsWith("marketplace_orders_"))
      .flatMap(([id, { responseExamples }]) =>
        Object.entries(responseExamples).flatMap(([status, names]) =>
          // Without a token all operations answer alike, and what only later releases send the mock does not.
          status === "401" ? [] : names.filter((name) => name !== "OrderApprovedDetail").map((name) => `${id} ${name}`),
        ),
      )
      .filter(
        (name) =>
          !/_(retrieve|cancel|unlink|approve_by_\w+|reject_by_\w+|set_state_\w+) (OrderFilter|OrderOrdering)/.test(
            name,
          ),
      );
    expect(shown.length).toBeGreaterThan(25);
    const processed = "marketplace_orders_approve_by_consumer OrderApprovedProcessing";
    expect(shown.filter((name) => !asked.has(name) && name !== processed)).toEqual([]);
  });
});
