import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import { baseContract, type OperationId } from "../../../../src/contract/contract.js";
import { dispatch } from "../../../../src/mock/waldur/dispatch.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../../src/mock/world/example-data/index.js";
import { createStore } from "../../../../src/mock/world/store.js";

const EXAMPLES = (baseContract.document.components as { examples: Record<string, { value: unknown }> }).examples;
const FORECAST = "b9005020ea014056801f86ab919a8aef";
const ARCHIVE = "5367e4ee02474e2c8081cd74e22a53e1";
const ERRED = "329c69fb6295491884d5eb1c0ced13f2";
const BALTIC = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";

const store = createStore(defaultWorld());
/** A resource in whose project nobody has a role. */
const deserted = [...store.resources.all()].find(({ project }) => store.roles.every(({ scope }) => scope !== project));

function ask(operation: OperationId, { uuid = "", query = "", as = "mari.kask" } = {}) {
  const values = new Map([...new URLSearchParams(query)].map(([name, value]) => [name, [value]]));
  const request = {
    operation,
    uuid,
    method: "GET",
    query: values,
    headers: { authorization: `Token ${as}` },
    url: "/",
    origin: "https://api.example.com",
  };
  return dispatch(request, {
    contract: baseContract,
    store,
    now: EXAMPLE_NOW,
    orderDelay: 2000,
    newUuid: () => UNKNOWN,
  });
}

const resources = "marketplace_provider_resources";
const cases: [example: string, operation: OperationId, ask: { uuid?: string; query?: string; as?: string }][] = [
  ["ResourceOk", `${resources}_retrieve`, { uuid: FORECAST }],
  ["ResourceArchive", `${resources}_retrieve`, { uuid: ARCHIVE }],
  ["ResourceErred", `${resources}_retrieve`, { uuid: ERRED }],
  ["ResourceListTypical", `${resources}_list`, { query: `customer_uuid=${BALTIC}` }],
  ["ResourceListEmpty", `${resources}_list`, { query: "name=nothing-like-it" }],
  ["ResourceFilterUuid", `${resources}_list`, { query: "project_uuid=sea-ice" }],
  ["ResourceFilterDateTime", `${resources}_list`, { query: "created=yesterday" }],
  ["ResourceFilterNumber", `${resources}_list`, { query: "component_count=two" }],
  ["ResourceFilterState", `${resources}_list`, { query: "state=Broken" }],
  ["ResourceOrderingUnknown", `${resources}_list`, { query: "o=uuid" }],
  ["PageOutOfRange", `${resources}_list`, { query: "page=99" }],
  ["ResourceUnknown", `${resources}_retrieve`, { uuid: UNKNOWN }],
  ["ResourceDetailsAllocation", `${resources}_details_retrieve`, { uuid: FORECAST }],
  ["OfferingAuroraHpc", `${resources}_offering_retrieve`, { uuid: FORECAST }],
  ["SubresourceOfferingsTypical", `${resources}_offering_for_subresources_list`, { uuid: FORECAST }],
  ["SubresourceOfferingsEmpty", `${resources}_offering_for_subresources_list`, { uuid: ARCHIVE }],
  ["PlanPeriodsTypical", `${resources}_plan_periods_list`, { uuid: FORECAST }],
  ["PlanPeriodsEmpty", `${resources}_plan_periods_list`, { uuid: ERRED }],
  ["TeamTypical", `${resources}_team_list`, { uuid: FORECAST }],
  ["TeamEmpty", `${resources}_team_list`, { uuid: deserted?.uuid ?? "" }],
  ["GlauthConfigTypical", `${resources}_glauth_users_config_retrieve`, { uuid: FORECAST }],
  ["GlauthConfigEmpty", `${resources}_glauth_users_config_retrieve`, { uuid: ERRED }],
  ["GlauthNotEnabled", `${resources}_glauth_users_config_retrieve`, { uuid: ARCHIVE }],
  ["GlauthResourceUnknown", `${resources}_glauth_users_config_retrieve`, { uuid: UNKNOWN }],
];

describe("the default world answers the contract's examples, byte for byte", () => {
  test.each(cases)("%s", (example, operation, how) => {
    const { body } = ask(operation, how);
    expect(JSON.stringify(body, null, 1)).toBe(JSON.stringify(EXAMPLES[example]?.value, null, 1));
  });

  test("every success example of the operations that read resources is among them", () => {
    const asked = new Set(cases.map(([example]) => example));
    const examples = Object.values(operationTable)
      .filter(({ method, path }) => method === "GET" && path.startsWith("/api/marketplace-provider-resources/"))
      .flatMap(({ responseExamples }) => responseExamples[200] ?? []);
    expect(examples.length).toBeGreaterThan(10);
    expect(examples.filter((name) => !asked.has(name))).toEqual([]);
  });
});
