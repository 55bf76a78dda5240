import { describe, expect, test } from "vitest";
import { baseContract, type Json } from "../../../src/contract/contract.js";
import { createMockFetch } from "../../../src/mock/index.js";
import { judge } from "../../../src/verify/judge/judge.js";
import { knownEntries } from "../../../src/verify/judge/known-differences.js";

type Row = Record<string, unknown>;

const mock = await createMockFetch();

async function get(path: string): Promise<Row> {
  const headers = { authorization: "Token staff" };
  return (await (await mock(new Request(`http://mock${path}`, { headers }))).json()) as Row;
}

const RESOURCE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const [usage] = (await get("/api/marketplace-component-usages/?page_size=1")) as unknown as Row[];
const [policy] = (await get("/api/marketplace-customer-component-usage-policies/?page_size=1")) as unknown as Row[];
const records = {
  marketplace_provider_resources_retrieve: await get(RESOURCE),
  marketplace_provider_resources_offering_retrieve: await get(`${RESOURCE}offering/`),
  marketplace_provider_resources_team_list: await get(`${RESOURCE}team/`),
  marketplace_provider_resources_plan_periods_list: await get(`${RESOURCE}plan_periods/`),
  marketplace_component_usages_list: [usage] as unknown as Row,
  marketplace_customer_component_usage_policies_list: [policy] as unknown as Row,
};
type Operation = keyof typeof records;

/** Judges a record after a change of it. */
function judged(operation: Operation, change: (record: never) => void) {
  const body = structuredClone(records[operation]);
  change(body as never);
  const headers = new Headers({
    "content-type": "application/json",
    "x-result-count": "1",
    link: '<http://mock/api/>; rel="first", <http://mock/api/>; rel="last"',
  });
  const received = { status: 200, headers, text: JSON.stringify(body), isUtf8: true, took: 1 };
  const { broken, known } = judge(baseContract.operation(operation), received, "http://mock");
  return {
    broken: broken.map(({ rule, place }) => `${rule} ${place}`),
    known: known.map(({ place, entry }) => `${place} ${entry.since ?? `until ${entry.until}`}`),
  };
}

const without = (row: Row, ...keys: string[]) => {
  for (const key of keys) delete row[key];
};
const PREPAID = ["is_prepaid", "overage_component", "min_prepaid_duration", "max_prepaid_duration"];

test("the records that are changed here conform as they are", () => {
  for (const operation of Object.keys(records) as Operation[])
    expect(judged(operation, () => {})).toEqual({ broken: [], known: [] });
});

interface Case {
  name: string;
  operation: Operation;
  change: (record: never) => void;
  places: string[];
}

const known: Case[] = [
  {
    name: "limit_usage is null",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row) => Object.assign(row, { limit_usage: null }),
    places: ["/limit_usage until 7.6"],
  },
  {
    name: "usages of plan periods are integers",
    operation: "marketplace_provider_resources_plan_periods_list",
    change: ([{ components }]: [{ components: Row[] }]) =>
      Object.assign(components[0] as Row, { usage: 44, created: "2021-08-05T19:58:14.771497Z" }),
    places: ["/0/components/0/usage until 5.9.2"],
  },
  {
    name: "components cannot be prepaid, plans do not list them, and there are no catalogs",
    operation: "marketplace_provider_resources_offering_retrieve",
    change: (row: Row & { components: Row[]; plans: Row[] }) => {
      without(row, "software_catalogs", "partitions");
      for (const each of row.components) without(each, ...PREPAID);
      without(row.plans[0] as Row, "components");
    },
    places: expect.arrayContaining([
      "/software_catalogs until 7.8.5",
      "/components/0/is_prepaid until 7.8.3",
      "/plans/0/components until 7.8.5",
    ]),
  },
  {
    name: "members of a team have permissions",
    operation: "marketplace_provider_resources_team_list",
    change: (team: Row[]) => {
      for (const row of team.splice(1)) void row;
      without(team[0] as Row, "offering_user_username", "offering_user_state");
      Object.assign(team[0] as Row, { permission: "http://mock/api/project-permissions/4/" });
    },
    places: ["/0/offering_user_username until 5.1.1", "/0/offering_user_state until 5.1.1"],
  },
  {
    name: "orders restore, offerings are unavailable",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row & { creation_order: Row }) =>
      Object.assign(row.creation_order, { type: "Restore", order_subtype: null }),
    places: ["/creation_order/type 7.9.2", "/creation_order/order_subtype 7.9.2"],
  },
  {
    name: "offerings have profiles instead of roles",
    operation: "marketplace_provider_resources_offering_retrieve",
    change: (row: Row) => {
      without(row, "roles");
      Object.assign(row, { profile_uuid: null, profile_name: null, state: "Unavailable" });
    },
    places: expect.arrayContaining(["/roles 8.0.8", "/profile_uuid 8.0.8", "/state 7.9.3"]),
  },
  {
    name: "policies count the resources that they affect",
    operation: "marketplace_customer_component_usage_policies_list",
    change: ([row]: [Row]) => Object.assign(row, { affected_resources_count: 0 }),
    places: ["/*/affected_resources_count 8.0.7"],
  },
];

describe("what another release does is known", () => {
  test.each(known)("$name", ({ operation, change, places }) => {
    expect(judged(operation, change)).toEqual({ broken: [], known: places });
  });
});

const faults: Omit<Case, "places">[] = [
  {
    name: "another type of limit_usage",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row) => Object.assign(row, { limit_usage: 5 }),
  },
  {
    name: "null of the field beside it",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row) => Object.assign(row, { limits: null }),
  },
  {
    name: "limit_usage that is missing",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row) => without(row, "limit_usage"),
  },
  {
    name: "integers as usages in a release of today",
    operation: "marketplace_provider_resources_plan_periods_list",
    change: ([{ components }]: [{ components: Row[] }]) => Object.assign(components[0] as Row, { usage: 44 }),
  },
  {
    name: "a catalog that is missing alone",
    operation: "marketplace_provider_resources_offering_retrieve",
    change: (row: Row) => without(row, "partitions"),
  },
  {
    name: "one of the fields of prepaid components that is missing",
    operation: "marketplace_provider_resources_offering_retrieve",
    change: (row: Row & { components: Row[] }) => without(row.components[0] as Row, "is_prepaid"),
  },
  {
    name: "roles that are missing without a profile",
    operation: "marketplace_provider_resources_offering_retrieve",
    change: (row: Row) => without(row, "roles"),
  },
  {
    name: "another type of order",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row & { creation_order: Row }) => Object.assign(row.creation_order, { type: "Restored" }),
  },
  {
    name: "the state of an offering as that of a resource",
    operation: "marketplace_provider_resources_retrieve",
    change: (row: Row) => Object.assign(row, { state: "Unavailable" }),
  },
];

describe("what is no release's stays a finding", () => {
  test.each(faults)("$name", ({ operation, change }) => {
    const { broken, known } = judged(operation, change);
    expect(broken).not.toEqual([]);
    expect(known).toEqual([]);
  });
});

test("every entry is of a schema of the contract, whose fields are there or added", () => {
  const stale = knownEntries.flatMap(({ schema, properties, rule }) => {
    const declared = Object.keys(baseContract.locate(`/components/schemas/${schema}`).node.properties as Json);
    return properties
      .filter((name) => declared.includes(name) === (rule === "undeclared"))
      .map((name) => [schema, name]);
  });
  expect(stale).toEqual([]);
});
