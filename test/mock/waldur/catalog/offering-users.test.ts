import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import type { Event, OfferingUser } from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { EXAMPLE } from "../../../../src/mock/world/example-data/ids.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse, use } from "../../_neighbours.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../_world.js";

// Accounts at offerings, events and the version: small neighbours that can only be read.

const GROUP = id("institutes");

/** At `hpc` members of `ice` and an outsider have accounts; at `quiet` the provider may create none. */
function accounts(change: (small: ReturnType<typeof smallWorld>) => void = () => {}): TestWorld {
  const small = smallWorld();
  const [hpc] = small.offerings;
  Object.assign(hpc ?? {}, { plugin_options: { service_provider_can_create_offering_user: true }, slug: "hpc" });
  small.offerings.push({ uuid: id("quiet"), name: "Quiet", customer: id("aurora"), slug: "quiet" });
  const account = (name: string, user: string, offering = "hpc", more: object = {}) => ({
    uuid: id(name),
    user: id(user),
    offering: id(offering),
    username: name,
    ...more,
  });
  small.offering_users = [
    account("m_admin", "ice-admin"),
    account("b_member", "ice-member", "hpc", { state: "Requested", username: "" }),
    account("z_outsider", "outsider", "hpc", { is_restricted: true, created: "2025-06-01T00:00:00+00:00" }),
    account("q_admin", "ice-admin", "quiet"),
  ];
  change(small);
  return world(small);
}
const list = (test: TestWorld, how: Ask = {}) =>
  use(test, "marketplace_offering_users_list", how).body as OfferingUser[];
const names = (test: TestWorld, how: Ask = {}) => list(test, how).map(({ username }) => username);

describe("who sees an account", () => {
  test.each([
    ["staff", ["", "m_admin", "q_admin", "z_outsider"]],
    ["support", ["", "m_admin", "q_admin", "z_outsider"]],
    // Those of their offerings, where the provider may create accounts.
    ["aurora-owner", ["", "m_admin", "z_outsider"]],
    ["aurora-support", ["", "m_admin", "z_outsider"]],
    // A role on the offering shows no organization.
    ["hpc-manager", []],
    // Their own. The offering is of an organization that they do not see.
    ["ice-admin", ["m_admin"]],
    ["baltic-owner", []],
    ["outsider", ["z_outsider"]],
  ])("%s: %o", (as, seen) => {
    expect(names(accounts(), { as })).toEqual(seen);
    expect(use(accounts(), "marketplace_offering_users_count", { as }).headers["X-Result-Count"]).toBe(
      String(seen.length),
    );
    for (const name of ["m_admin", "z_outsider", "q_admin"])
      expect(
        use(accounts(), "marketplace_offering_users_retrieve", { as, uuid: id(name) }).status,
        `${as} ${name}`,
      ).toBe(seen.includes(name) ? 200 : 404);
  });

  test("a group that the offering is open to shows those of visible users", () => {
    const open = accounts((small) => {
      Object.assign(small.offerings[0] ?? {}, { organization_groups: [GROUP] });
      Object.assign(small.customers?.[1] ?? {}, { organization_groups: [GROUP] });
    });
    // Of the outsider nobody at the consumer knows.
    expect(names(open, { as: "baltic-owner" })).toEqual(["", "m_admin"]);
    expect(names(open, { as: "ice-member" })).toEqual(["", "m_admin"]);
    expect(names(open, { as: "hpc-manager" })).toEqual([]);
  });

  test("401 without a token, 404 in Waldur's words", () => {
    expect(use(accounts(), "marketplace_offering_users_list", { as: null }).status).toBe(401);
    expect(use(accounts(), "marketplace_offering_users_retrieve", { uuid: id("nothing") })).toMatchObject({
      status: 404,
      body: { detail: "No OfferingUser matches the given query." },
    });
  });
});

describe("filters and order", () => {
  const url = `/api/marketplace-provider-offerings/${id("quiet")}/`;
  test.each([
    ["state=OK&state=Creating", ["m_admin", "q_admin", "z_outsider"]],
    ["is_restricted=false", ["", "m_admin", "q_admin"]],
    ["has_consent=true", []],
    ["has_consent=false", ["", "m_admin", "q_admin", "z_outsider"]],
    [`offering_uuid=${id("quiet")},${id("nothing")}`, ["q_admin"]],
    ["offering_slug=hpc,none", ["", "m_admin", "z_outsider"]],
    [`offering=${url}`, ["q_admin"]],
    [`parent_offering_uuid=${id("hpc")}`, []],
    [`provider_uuid=${id("aurora")}`, ["", "m_admin", "q_admin", "z_outsider"]],
    [`provider_uuid=${id("baltic")}`, []],
    [`user_uuid=${id("ice-admin")}`, ["m_admin", "q_admin"]],
    ["user_username=ICE-Admin", ["m_admin", "q_admin"]],
    ["user_username=ice", []],
    ["created=2025-01-01T00:00:00Z", ["z_outsider"]],
    ["modified=2025-01-01T00:00:00Z", ["z_outsider"]],
    ["query=QUIET", ["q_admin"]],
    ["query=z_out", ["z_outsider"]],
    ["query=ice-mem", [""]],
    ["o=-username", ["z_outsider", "q_admin", "m_admin", ""]],
    ["o=-created,username", ["z_outsider", "", "m_admin", "q_admin"]],
    ["nonsense=1&state=", ["", "m_admin", "q_admin", "z_outsider"]],
  ])("%s", (query, found) => {
    expect(names(accounts(), { query })).toEqual(found);
  });

  test("they count on a detail URL, too", () => {
    const retrieve = (query: string) =>
      use(accounts(), "marketplace_offering_users_retrieve", { uuid: id("m_admin"), query }).status;
    expect([retrieve("state=OK"), retrieve("state=Deleted"), retrieve("state=Active")]).toEqual([200, 404, 400]);
    expect(list(accounts(), { query: "field=username&page_size=1" })).toEqual([{ username: "" }]);
  });
});

const { examples } = bundle.components as { examples: Record<string, { value: unknown }> };
const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";
const CASES: [operation: OperationId, example: string, how: { uuid?: string; query?: string; as?: string }][] = [
  ["marketplace_offering_users_list", "OfferingUserListTypical", { query: `offering_uuid=${EXAMPLE.auroraHpc}` }],
  ["marketplace_offering_users_list", "OfferingUserListEmpty", { query: "query=nothing-like-it" }],
  ["marketplace_offering_users_list", "OfferingUserFilterUuid", { query: "user_uuid=alice" }],
  ["marketplace_offering_users_list", "OfferingUserFilterState", { query: "state=Active" }],
  ["marketplace_offering_users_list", "OfferingUserOrderingUnknown", { query: "o=state" }],
  ["marketplace_offering_users_list", "PageOutOfRange", { query: "page=99" }],
  ["marketplace_offering_users_retrieve", "OfferingUserAlice", { uuid: EXAMPLE.auroraAlice, as: "alice" }],
  ["marketplace_offering_users_retrieve", "OfferingUserUnknown", { uuid: UNKNOWN }],
  ["events_list", "EventListTypical", { query: `customer_uuid=${EXAMPLE.baltic}`, as: "elina.saar" }],
  ["events_list", "EventListEmpty", { query: "message=nothing-like-it" }],
  ["events_list", "EventFilterNumber", { query: "created_from=2025-11-21" }],
  ["events_list", "EventFilterUuid", { query: "customer_uuid=baltic-ocean" }],
  ["events_list", "EventOrderingUnknown", { query: "o=message" }],
  ["events_list", "PageOutOfRange", { query: "page=99" }],
  ["version_retrieve", "VersionInstalled", {}],
  ["version_retrieve", "PermissionDenied", { as: "elina.saar" }],
];

describe("the default world answers the contract's examples", () => {
  test.each(CASES)("%s: %s", (operation, example, how) => {
    const { body } = exampleResponse(operation, how);
    expect(JSON.stringify(body, null, 1)).toBe(JSON.stringify(examples[example]?.value, null, 1));
  });

  test("every example of a body is among them", () => {
    const asked = new Set(CASES.map(([operation, example]) => `${operation} ${example}`));
    const shown = [...new Set(CASES.map(([operation]) => operation))].flatMap((operation) =>
      Object.entries(operationTable[operation].responseExamples).flatMap(([status, named]) =>
        // On a detail URL the filters answer as in the list.
        status === "401" || (status === "400" && operation.endsWith("_users_retrieve"))
          ? []
          : named.map((name) => `${operation} ${name}`),
      ),
    );
    expect(shown.filter((name) => !asked.has(name))).toEqual([]);
  });
});

describe("events", () => {
  const events = (how: Ask = {}) => {
    const small = smallWorld();
    const policy = (name: string, customer: string) => ({
      uuid: id(name),
      scope: id(customer),
      actions: "notify_organization_owners",
    });
    small.policies = [policy("ours", "baltic"), policy("theirs", "aurora")];
    const fired = (name: string, created: string) => ({
      ...{ uuid: id(`event ${name} ${created}`), policy: id(name), created },
      action: "notify_organization_owners",
    });
    small.notifications = [
      fired("ours", "2025-10-01T00:00:00+00:00"),
      fired("theirs", "2025-10-02T00:00:00+00:00"),
      fired("ours", "2025-10-03T00:00:00+00:00"),
      fired("deleted", "2025-10-04T00:00:00+00:00"),
    ];
    return (use(world(small), "events_list", how).body as Event[]).map(({ created }) => created.slice(8, 10));
  };
  const at = (day: string) => Date.parse(`2025-10-${day}T00:00:00+00:00`) / 1000;

  test("are those of policies of organizations that the caller sees", () => {
    expect(events()).toEqual(["01", "02", "03"]);
    expect(events({ as: "ice-member" })).toEqual(["01", "03"]);
    expect(events({ as: "aurora-manager" })).toEqual(["02"]);
    expect(events({ as: "outsider" })).toEqual([]);
  });

  test.each([
    ["o=-created", ["03", "02", "01"]],
    [`created_from=${at("02")}`, ["02", "03"]],
    [`created_to=${at("02")}`, ["01"]],
    [`created_from=${at("01")}&created_to=${at("03")}`, ["01", "02"]],
    [`customer_uuid=${id("baltic")}`, ["01", "03"]],
    [`project_uuid=${id("ice")}`, []],
    [`user_uuid=${id("staff")}`, []],
    ["message=AURORA", ["02"]],
  ])("%s", (query, found) => {
    expect(events({ query })).toEqual(found);
  });
});

test("the version is for staff and support", () => {
  for (const [as, status] of [
    ["staff", 200],
    ["support", 200],
    ["aurora-owner", 403],
    [null, 401],
  ] as const)
    expect(use(accounts(), "version_retrieve", { as }).status).toBe(status);
});

test("HEAD of the own record has no body and no count", () => {
  const { status, headers, body } = use(accounts(), "users_me_count", { as: "ice-member" });
  expect([status, body, headers["X-Result-Count"]]).toEqual([200, undefined, undefined]);
  expect(use(accounts(), "users_me_count", { as: null }).status).toBe(401);
});
