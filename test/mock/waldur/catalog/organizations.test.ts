import { describe, expect, it, test } from "vitest";
import type { Customer, Project } from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse, use } from "../../_neighbours.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../_world.js";

function organizations(change: (small: ReturnType<typeof smallWorld>) => void = () => undefined): TestWorld {
  const small = smallWorld();
  small.customers?.push({ uuid: id("cargo"), name: "Cargo", archived: true });
  small.projects?.push(
    { uuid: id("sand"), name: "Sand", customer: id("baltic"), end_date: "2025-11-20" },
    { uuid: id("old"), name: "Old", customer: id("baltic"), is_removed: true },
    { uuid: id("quay"), name: "Quay", customer: id("cargo") },
  );
  change(small);
  return world(small);
}

const customers = (test: TestWorld, how: Ask = {}) =>
  (use(test, "customers_list", how).body as Customer[]).map(({ name }) => name);
const projects = (test: TestWorld, how: Ask = {}) =>
  (use(test, "projects_list", how).body as Project[]).map(({ name }) => name);
const customer = (how: Ask = {}, test = organizations()) =>
  use(test, "customers_retrieve", { uuid: id("baltic"), ...how }).body as Customer;
const project = (how: Ask = {}, test = organizations()) =>
  use(test, "projects_retrieve", { uuid: id("ice"), ...how }).body as Project;

describe("who sees what", () => {
  test.each([
    ["staff", ["Aurora", "Baltic", "Cargo"], ["Ice", "Quay", "Sand"]],
    ["support", ["Aurora", "Baltic", "Cargo"], ["Ice", "Quay", "Sand"]],
    ["baltic-owner", ["Baltic"], ["Ice", "Sand"]],
    ["baltic-support", ["Baltic"], ["Ice", "Sand"]],
    ["ice-member", ["Baltic"], ["Ice"]],
    // Not the organizations that use its offerings.
    ["aurora-owner", ["Aurora"], []],
    // A role on an offering shows nothing.
    ["hpc-manager", [], []],
    ["outsider", [], []],
  ])("%s", (as, seen, own) => {
    const test = organizations();
    for (let round = 0; round < 2; round++) {
      expect(customers(test, { as })).toEqual(seen);
      expect(projects(test, { as })).toEqual(own);
    }
    expect(use(test, "customers_count", { as }).headers["X-Result-Count"]).toBe(String(seen.length));
    expect(use(test, "projects_count", { as }).headers["X-Result-Count"]).toBe(String(own.length));
    const status = (operation: OperationId, uuid: string) => use(test, operation, { as, uuid: id(uuid) }).status;
    expect(status("customers_retrieve", "baltic")).toBe(seen.includes("Baltic") ? 200 : 404);
    expect(status("projects_retrieve", "ice")).toBe(own.includes("Ice") ? 200 : 404);
  });

  test("nobody without a token, and nothing that is not there", () => {
    for (const operation of ["customers_list", "projects_list"] as const)
      expect(use(organizations(), operation, { as: null }).status).toBe(401);
    for (const operation of ["customers_retrieve", "projects_retrieve"] as const)
      for (const uuid of ["nonsense", id("nothing")])
        expect(use(organizations(), operation, { uuid }).status).toBe(404);
  });

  test("removed projects by `include_terminated`, and always by uuid", () => {
    const all = { query: "include_terminated=TRUE" };
    expect(projects(organizations(), { as: "baltic-owner", ...all })).toEqual(["Ice", "Old", "Sand"]);
    expect(projects(organizations(), { as: "ice-admin", ...all })).toEqual(["Ice"]);
    expect(projects(organizations(), { query: "include_terminated=1" })).not.toContain("Old");
    expect(project({ uuid: id("old"), as: "baltic-owner" }).is_removed).toBe(true);
    expect(projects(organizations(), { query: "is_removed=true" })).toEqual([]);
    expect(projects(organizations(), { query: "is_removed=true&include_terminated=true" })).toEqual(["Old"]);
  });
});

describe("an organization", () => {
  test("has three fields for those alone who ask for them", () => {
    const wanted = ["projects", "users_count", "organization_groups"];
    for (const name of wanted) expect(customer()).not.toHaveProperty(name);
    const test = organizations((small) => {
      Object.assign(small.customers?.[1] ?? {}, { organization_groups: [id("institutes")] });
      // Of two scopes of one organization the user counts once.
      small.roles.push({ user: id("baltic-owner"), role: "project.admin", scope: id("sand") });
    });
    const query = wanted.map((name) => `field=${name}`).join("&");
    expect(customer({ query, as: "ice-admin" }, test)).toEqual({
      organization_groups: [expect.objectContaining({ uuid: id("institutes"), customers_count: 1 })],
      projects: [expect.objectContaining({ uuid: id("ice"), resource_count: 1, end_date: null })],
      users_count: 6,
    });
    const names = (as: string, more = "") =>
      (customer({ query: `field=projects${more}`, as }, test).projects ?? []).map(({ name }) => name);
    expect(names("baltic-owner")).toEqual(["Ice", "Sand"]);
    expect(names("staff", "&query=b")).toEqual([]);
    expect(Object.keys(customer({ query: "field=nothing" }))).toHaveLength(Object.keys(customer()).length);
  });

  test("shows how it pays to its owner, staff and support", () => {
    for (const as of ["staff", "support", "baltic-owner"]) expect(customer({ as }).payment_profiles, as).toEqual([]);
    for (const as of ["baltic-manager", "ice-admin"]) expect(customer({ as }).payment_profiles, as).toBeNull();
  });

  test("is a provider if it offers something", () => {
    const aurora = customer({ uuid: id("aurora") });
    expect(aurora).toMatchObject({ is_service_provider: true, service_provider_uuid: expect.any(String) });
    expect(aurora.service_provider).toContain(aurora.service_provider_uuid);
    expect(customer()).toMatchObject({
      is_service_provider: false,
      service_provider: null,
      service_provider_uuid: null,
    });
  });

  test("counts its projects, also those that the caller does not see, but no removed ones", () => {
    expect(customer({ as: "ice-member" }).projects_count).toBe(2);
  });

  test.each([
    [{ abbreviation: "BOI", domain: "b.ee" }, "BOI"],
    [{ domain: "b.ee" }, "Baltic (b.ee)"],
    [{}, "Baltic"],
  ])("%j is displayed as %s", (details, name) => {
    const test = organizations((small) => Object.assign(small.customers?.[1] ?? {}, { details }));
    expect(customer({}, test).display_name).toBe(name);
  });
});

describe("a project", () => {
  test("counts what is OK or Updating, whoever asks, by category", () => {
    const test = organizations((small) => {
      for (const state of ["Updating", "Erred", "Terminated"] as const)
        small.resources.push({ name: state, offering: id("hpc"), project: id("ice"), state });
    });
    const { resources_count, marketplace_resource_count } = project({ as: "ice-member" }, test);
    expect(resources_count).toBe(2);
    expect(Object.values(marketplace_resource_count)).toEqual([2]);
    expect(project({ uuid: id("sand") }, test).marketplace_resource_count).toEqual({});
  });

  test("has notes for staff and support alone", () => {
    const test = organizations((small) =>
      Object.assign(small.projects?.[0] ?? {}, { details: { staff_notes: "Late." } }),
    );
    for (const as of ["staff", "support"]) expect(project({ as }, test).staff_notes).toBe("Late.");
    expect(project({ as: "baltic-owner" }, test)).not.toHaveProperty("staff_notes");
  });

  test("names who set its end date, and `field` cuts it down", () => {
    const test = organizations((small) =>
      Object.assign(small.projects?.[0] ?? {}, { end_date: "2026-01-01", end_date_requested_by: id("staff") }),
    );
    expect(project({ query: "field=end_date_requested_by" }, test)).toEqual({
      end_date_requested_by: `https://api.example.com/api/users/${id("staff")}/`,
    });
  });
});

describe("filters of organizations", () => {
  const test = organizations((small) => {
    Object.assign(small.customers?.[1] ?? {}, {
      organization_groups: [id("institutes")],
      created: "2023-01-01T00:00:00+00:00",
      details: {
        ...{ native_name: "Läänemeri", abbreviation: "BOI", contact_details: "Quay 1", agreement_number: "No. 7a" },
        ...{ registration_code: "123", backend_id: "b-1", domain: "baltic.ee" },
      },
    });
    small.roles.push({ user: id("staff"), role: "customer.owner", scope: id("cargo") });
  });

  it.each([
    ["name=ALT", ["Baltic"]],
    ["name_exact=baltic", []],
    ["native_name=meri", ["Baltic"]],
    ["abbreviation=bo", ["Baltic"]],
    ["contact_details=quay", ["Baltic"]],
    ["registration_code=123", ["Baltic"]],
    ["agreement_number=No. 7a", ["Baltic"]],
    ["backend_id=b-1", ["Baltic"]],
    ["archived=True", ["Cargo"]],
    ["query=BALTIC.ee", ["Baltic"]],
    ["query=7a", ["Baltic"]],
    ["query=7A", []],
    [`query=${id("cargo")}`, ["Cargo"]],
    [`organization_group_uuid=${id("institutes")}`, ["Baltic"]],
    ["organization_group_name=group", ["Baltic"]],
    ["owned_by_current_user=true", ["Cargo"]],
    ["owned_by_current_user=false", ["Aurora", "Baltic", "Cargo"]],
    ["o=-name", ["Cargo", "Baltic", "Aurora"]],
    ["o=nothing,created", ["Baltic", "Aurora", "Cargo"]],
    ["o=nothing", ["Aurora", "Baltic", "Cargo"]],
  ])("%s", (query, found) => {
    expect(customers(test, { query })).toEqual(found);
  });

  it("that ask for a group that is not there are refused", () => {
    for (const group of [id("nothing"), "institutes"])
      expect(use(test, "customers_list", { query: `organization_group_uuid=${group}` }).status).toBe(400);
  });

  it("of the caller's own are not mixed up with those of another", () => {
    const query = "owned_by_current_user=true";
    expect(customers(test, { query, as: "support" })).toEqual([]);
    expect(customers(test, { query, as: "staff" })).toEqual(["Cargo"]);
  });
});

describe("filters of projects", () => {
  const test = organizations((small) => {
    Object.assign(small.projects?.[0] ?? {}, {
      ...{ description: "Floes and bergs.", start_date: "2025-02-01", created: "2025-01-01T00:00:00+00:00" },
      details: { backend_id: "p-1" },
    });
    Object.assign(small.customers?.[1] ?? {}, { details: { native_name: "Läänemeri", abbreviation: "BOI" } });
    Object.assign(small.resources[0] ?? {}, { backend_id: id("backend"), effective_id: "Remote-1" });
    small.roles.push({ user: id("support"), role: "project.manager", scope: id("quay") });
    small.roles.push({ user: id("support"), role: "project.admin", scope: id("sand") });
  });

  it.each([
    ["name=IC", ["Ice"]],
    ["name_exact=ice", []],
    ["slug=ice", ["Ice"]],
    ["description=floes", ["Ice"]],
    ["backend_id=p-1", ["Ice"]],
    [`customer=${id("cargo")},${id("aurora")}`, ["Quay"]],
    ["customer_name=balt", ["Ice", "Sand"]],
    ["customer_native_name=MERI", ["Ice", "Sand"]],
    ["customer_abbreviation=boi", ["Ice", "Sand"]],
    ["created=2025-01-01T00:00:00Z", ["Ice"]],
    ["modified=2025-01-01T00:00:00Z", ["Ice"]],
    ["conceal_finished_projects=true", ["Ice", "Quay"]],
    ["conceal_finished_projects=false", ["Ice", "Quay", "Sand"]],
    ["can_manage=true", ["Quay"]],
    ["can_manage=false", ["Quay"]],
    ["can_admin=true", ["Sand"]],
    ["can_admin=perhaps", ["Ice", "Quay", "Sand"]],
    [`query=${id("ice")}`, ["Ice"]],
    [`query=${id("backend")}`, ["Ice"]],
    ["query=remote-1", ["Ice"]],
    ["query=forecast", ["Ice"]],
    ["query=forecas", []],
    ["query=QUA", ["Quay"]],
    ["o=-name", ["Sand", "Quay", "Ice"]],
    ["o=customer_name,-name", ["Sand", "Ice", "Quay"]],
    ["o=start_date", ["Ice", "Quay", "Sand"]],
    ["o=end_date", ["Sand", "Ice", "Quay"]],
    ["o=estimated_cost", ["Ice", "Quay", "Sand"]],
  ])("%s", (query, found) => {
    expect(projects(test, { query, as: "support" })).toEqual(found);
  });

  it("follow the clock and the caller", () => {
    const query = "conceal_finished_projects=true";
    const before = test.now;
    test.now = Date.parse("2025-11-20T23:00:00+00:00");
    expect(projects(test, { query })).toContain("Sand");
    test.now = before;
    expect(projects(test, { query })).not.toContain("Sand");
    expect(projects(test, { query: "can_manage=true" })).toEqual([]);
  });

  it("count for one project, too", () => {
    const get = (query: string) => use(test, "projects_retrieve", { uuid: id("ice"), query }).status;
    expect([get("slug=ice"), get("slug=sand"), get("customer=x")]).toEqual([200, 404, 400]);
    expect(use(test, "customers_retrieve", { uuid: id("baltic"), query: "archived=true" }).status).toBe(404);
  });
});

describe("the contract's examples are what the default world answers", () => {
  const BALTIC = "4ee5f5975e034a2eb2f8a56eaefb0f45";
  const SEA_ICE = "11e0887311d24216a26934c6fc8815ed";
  const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";
  const cases: [string, OperationId, { uuid?: string; query?: string; as?: string }][] = [
    ["CustomerListTypical", "customers_list", { as: "alice" }],
    ["CustomerListEmpty", "customers_list", { query: "name=nothing" }],
    ["CustomerOwned", "customers_retrieve", { as: "elina.saar", uuid: BALTIC }],
    ["CustomerOfProject", "customers_retrieve", { as: "alice", uuid: BALTIC }],
    ["CustomerProvider", "customers_retrieve", { as: "nils.aaberg", uuid: "3aaaa3a48ce04ca2bcc0231bc546d08c" }],
    ["CustomerUnknown", "customers_retrieve", { uuid: UNKNOWN }],
    ["CustomerFilterGroup", "customers_list", { query: `organization_group_uuid=${UNKNOWN}` }],
    ["CustomerFilterGroupMalformed", "customers_list", { query: "organization_group_uuid=institutes" }],
    ["ProjectListTypical", "projects_list", { as: "elina.saar", query: `customer=${BALTIC}` }],
    ["ProjectListEmpty", "projects_list", { query: "name=nothing" }],
    ["ProjectSeaIce", "projects_retrieve", { as: "alice", uuid: SEA_ICE }],
    ["ProjectForStaff", "projects_retrieve", { uuid: SEA_ICE }],
    ["ProjectUnknown", "projects_retrieve", { uuid: UNKNOWN }],
    ["ProjectFilterUuid", "projects_list", { query: "customer=baltic" }],
    ["ProjectOrderingUnknown", "projects_list", { query: "o=slug" }],
  ];
  test.each(cases)("%s", (name, operation, how) => {
    const { value } = (bundle.components.examples as Record<string, { value: unknown }>)[name] ?? {};
    expect(exampleResponse(operation, how).body).toEqual(value);
  });
});
