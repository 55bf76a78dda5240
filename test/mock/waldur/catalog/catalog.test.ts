import { describe, expect, it, test } from "vitest";
import type {
  ComponentUserUsage,
  Customer,
  MarketplaceCategory,
  OrganizationGroup,
  ResourceOffering,
  ServiceProvider,
} from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { use } from "../../_neighbours.js";
import { type Ask, dashed, id, ORIGIN, smallWorld, type TestWorld, world } from "../../_world.js";

type Small = ReturnType<typeof smallWorld>;

/** Two categories, two providers, a group in a group, and resources of both consumers. */
function site(change: (small: Small) => void = () => undefined): TestWorld {
  const small = smallWorld();
  small.categories = [
    { uuid: id("hpc category"), title: "HPC", description: "Clusters." },
    {
      ...{ uuid: id("clouds"), title: "Clouds", icon: "/media/cloud.svg" },
      details: { default_vm_category: true, group: `/api/marketplace-category-groups/${id("infra")}/` },
    },
    { uuid: id("empty"), title: "Empty" },
  ];
  small.organization_groups = [
    { uuid: id("all"), name: "All" },
    { uuid: id("institutes"), name: "Institutes", parent: id("all") },
  ];
  Object.assign(small.customers?.[0] ?? {}, {
    organization_groups: [id("institutes")],
    details: { abbreviation: "ASC", native_name: "Põhi", country: "NO", image: "/media/aurora.png" },
  });
  small.customers?.push({ uuid: id("polar"), name: "Polar" });
  small.service_providers = [
    { uuid: id("aurora provider"), customer: id("aurora"), description: "Cold.", created: "2024-05-01T00:00:00Z" },
  ];
  Object.assign(small.offerings[0] ?? {}, { category: id("hpc category") });
  const offer = (name: string, more: Partial<Small["offerings"][number]> = {}) =>
    small.offerings.push({
      ...{ uuid: id(name), name, customer: id("polar"), category: id("clouds") },
      plans: [{ name: `${name} plan` }],
      ...more,
    });
  offer("Cloud");
  offer("Draft", { state: "Draft" });
  offer("Private", { shared: false });
  offer("Lab", { category: id("hpc category"), state: "Paused" });
  small.resources.push({ name: "over", offering: id("Lab"), project: id("ice"), state: "Terminated" });
  change(small);
  return world(small);
}

const rows = <Row>(test: TestWorld, operation: OperationId, how: Ask = {}) => use(test, operation, how).body as Row[];
const titles = (how: Ask = {}, test = site()) =>
  rows<MarketplaceCategory>(test, "marketplace_categories_list", how).map(({ title }) => title);
const counts = (how: Ask = {}, test = site()) =>
  Object.fromEntries(
    rows<MarketplaceCategory>(test, "marketplace_categories_list", how).map((row) => [row.title, row.offering_count]),
  );
const providers = (how: Ask = {}, test = site()) =>
  rows<ServiceProvider>(test, "marketplace_service_providers_list", how).map((row) => row.customer_name);

describe("categories", () => {
  test("everybody sees all of them", () => {
    for (const as of [null, "outsider", "staff"]) {
      expect(titles({ as })).toEqual(["Clouds", "Empty", "HPC"]);
      expect(use(site(), "marketplace_categories_count", { as }).headers["X-Result-Count"]).toBe("3");
      const one = use(site(), "marketplace_categories_retrieve", { as, uuid: dashed("clouds") });
      expect(one.body).toMatchObject({
        ...{ url: `${ORIGIN}/api/marketplace-categories/${id("clouds")}/`, title: "Clouds", description: "" },
        ...{ icon: `${ORIGIN}/media/cloud.svg`, default_vm_category: true, default_tenant_category: false },
        ...{ sections: [], columns: [], components: [], articles: [] },
        group: `${ORIGIN}/api/marketplace-category-groups/${id("infra")}/`,
      });
    }
  });

  test.each([
    [null, { Clouds: 1, Empty: 0, HPC: 2 }],
    ["outsider", { Clouds: 1, Empty: 0, HPC: 2 }],
    ["staff", { Clouds: 2, Empty: 0, HPC: 2 }],
  ])("count the offerings of the catalog that %s sees", (as, wanted) => {
    expect(counts({ as })).toEqual(wanted);
  });

  test.each([
    [`customer_uuid=${id("polar")}`, { Clouds: 2, HPC: 1 }],
    [`customer_uuid=${id("aurora")}`, { HPC: 1 }],
    ["shared=true", { Clouds: 1, Empty: 0, HPC: 2 }],
    ["offering_name=la", { HPC: 1 }],
    [`allowed_customer_uuid=${id("polar")}`, { Clouds: 2, Empty: 0, HPC: 2 }],
    [`allowed_customer_uuid=${id("baltic")}`, { Clouds: 1, Empty: 0, HPC: 2 }],
    [`project_uuid=${id("ice")}`, { Clouds: 1, Empty: 0, HPC: 2 }],
  ])("counts are narrowed by %s", (query, wanted) => {
    expect(counts({ query })).toEqual(wanted);
  });

  it.each([
    ["title=C", ["Clouds", "HPC"]],
    [`customer_uuid=${id("polar")}`, ["Clouds", "HPC"]],
    // Drafts count as well, unless states are asked for.
    [`customer_uuid=${id("polar")}&customers_offerings_state=1`, ["Clouds"]],
    [`customer_uuid=${id("polar")}&customers_offerings_state=3&customers_offerings_state=4`, ["HPC"]],
    ["customers_offerings_state=4", ["Clouds", "Empty", "HPC"]],
    ["has_shared=false", ["Clouds", "HPC"]],
    ["offering_name=priv", ["Clouds"]],
    [`group_uuid=${id("infra")}`, ["Clouds"]],
    [`resource_customer_uuid=${id("baltic")}`, ["HPC"]],
    [`resource_project_uuid=${id("ice")}`, ["HPC"]],
    [`resource_project_uuid=${id("nothing")}`, []],
  ])("%s", (query, found) => {
    expect(titles({ query, as: null })).toEqual(found);
  });

  test("a state that is no number is refused", () => {
    const { status } = use(site(), "marketplace_categories_list", { query: "customers_offerings_state=Active" });
    expect(status).toBe(400);
  });

  test("`field` cuts them down", () => {
    const how = { uuid: id("clouds"), query: "field=offering_count&field=title" };
    expect(use(site(), "marketplace_categories_retrieve", how).body).toEqual({ title: "Clouds", offering_count: 2 });
  });
});

describe("service providers", () => {
  test("are the organizations that have a record, or offerings", () => {
    for (const as of [null, "outsider", "staff"]) expect(providers({ as })).toEqual(["Aurora", "Polar"]);
    expect(use(site(), "marketplace_service_providers_count", { as: null }).headers["X-Result-Count"]).toBe("2");
  });

  test("have a uuid of their own, under which the organization names them", () => {
    const get = (uuid: string) => use(site(), "marketplace_service_providers_retrieve", { uuid, as: null });
    expect(get(id("aurora")).status).toBe(404);
    expect(get(id("aurora provider")).body).toEqual({
      ...{ url: `${ORIGIN}/api/marketplace-service-providers/${id("aurora provider")}/`, uuid: id("aurora provider") },
      ...{ created: "2024-05-01T00:00:00+00:00", description: "Cold." },
      ...{ customer: `${ORIGIN}/api/customers/${id("aurora")}/`, customer_name: "Aurora", customer_uuid: id("aurora") },
      ...{ customer_image: `${ORIGIN}/media/aurora.png`, customer_abbreviation: "ASC", customer_slug: "aurora" },
      ...{ customer_native_name: "Põhi", customer_country: "NO", image: null },
      organization_groups: [expect.objectContaining({ name: "Institutes" })],
      offering_count: 1,
    });
    for (const [name, uuid] of [
      ["aurora", id("aurora provider")],
      ["polar", undefined],
    ] as const) {
      const customer = use(site(), "customers_retrieve", { uuid: id(name) }).body as Customer;
      expect(customer.is_service_provider).toBe(true);
      if (uuid) expect(customer.service_provider_uuid).toBe(uuid);
      expect(get(customer.service_provider_uuid ?? "").body).toMatchObject({ url: customer.service_provider });
    }
  });

  test("count what is Active or Paused, shared or not", () => {
    const [polar] = rows<ServiceProvider>(site(), "marketplace_service_providers_list", { query: "o=-customer_name" });
    expect([polar?.customer_name, polar?.offering_count]).toEqual(["Polar", 3]);
  });

  test("tell whether they get mails to callers with a token", () => {
    const get = (as: string | null) =>
      use(site(), "marketplace_service_providers_retrieve", { uuid: id("aurora provider"), as }).body;
    expect(get(null)).not.toHaveProperty("enable_notifications");
    expect(get("outsider")).toMatchObject({ enable_notifications: true });
  });

  it.each([
    [`customer_uuid=${dashed("polar")}`, ["Polar"]],
    [`customer=/api/customers/${id("polar")}/`, ["Polar"]],
    [`customer=/api/marketplace-service-providers/${id("polar")}/`, []],
    ["customer_keyword=asc", ["Aurora"]],
    ["customer_keyword=põh", ["Aurora"]],
    ["customer_keyword=POL", ["Polar"]],
    ["o=-customer_name", ["Polar", "Aurora"]],
  ])("%s", (query, found) => {
    expect(providers({ query, as: null })).toEqual(found);
  });
});

describe("groups of organizations", () => {
  const groups = (how: Ask = {}, test = site()) =>
    rows<OrganizationGroup>(test, "organization_groups_list", how).map(({ name }) => name);

  test("everybody with a token sees all, with the group above", () => {
    expect(groups({ as: "outsider" })).toEqual(["All", "Institutes"]);
    expect(use(site(), "organization_groups_count", { as: "outsider" }).headers["X-Result-Count"]).toBe("2");
    expect(use(site(), "organization_groups_list", { as: null }).status).toBe(401);
    const get = (name: string) => use(site(), "organization_groups_retrieve", { as: "outsider", uuid: id(name) }).body;
    const above = `${ORIGIN}/api/organization-groups/${id("all")}/`;
    expect(get("institutes")).toEqual({
      ...{ uuid: id("institutes"), url: `${ORIGIN}/api/organization-groups/${id("institutes")}/`, name: "Institutes" },
      ...{ parent_uuid: id("all"), parent_name: "All", parent: above, customers_count: 1 },
    });
    expect(get("all")).toEqual({ uuid: id("all"), url: above, name: "All", parent: null, customers_count: 0 });
    expect(use(site(), "organization_groups_retrieve", { uuid: id("nothing") }).status).toBe(404);
  });

  test("that a file only names are there, too, under the name that an offering shows", () => {
    const test = site((small) => {
      const shown = { uuid: dashed("shown"), url: "/api/organization-groups/x/", name: "Shown", parent: null };
      Object.assign(small.customers?.[1] ?? {}, { organization_groups: [dashed("named")] });
      Object.assign(small.offerings[0] ?? {}, { organization_groups: [id("shown")] });
      Object.assign(small.offerings[0] ?? {}, { details: { organization_groups: [shown] } });
    });
    expect(groups({}, test)).toEqual(["All", `Group ${id("named").slice(0, 8)}`, "Institutes", "Shown"]);
  });

  it.each([
    ["name=inst", ["Institutes"]],
    ["name_exact=all", []],
    [`parent=${id("all")}`, ["Institutes"]],
    ["o=-name", ["Institutes", "All"]],
    ["o=nothing", ["All", "Institutes"]],
  ])("%s", (query, found) => {
    expect(groups({ query })).toEqual(found);
  });
});

describe("offerings in use", () => {
  const used = (as: string, query = "", test = site()) => {
    const how = { as, query, uuid: id("hpc category"), variables: { category_uuid: id("hpc category") } };
    return rows<ResourceOffering>(test, "marketplace_resource_offerings_list", how);
  };

  test("are those of which the caller has a resource that is not terminated", () => {
    for (const as of ["staff", "support", "baltic-owner", "baltic-support", "ice-member"])
      expect(used(as), as).toEqual([{ name: "HPC", uuid: id("hpc") }]);
    // Who provides it does not use it.
    for (const as of ["aurora-owner", "hpc-manager", "outsider"]) expect(used(as), as).toEqual([]);
    const running = site((small) => Object.assign(small.resources[1] ?? {}, { state: "Erred" }));
    expect(used("ice-member", "", running).map(({ name }) => name)).toEqual(["HPC", "Lab"]);
  });

  test("by name, in pages", () => {
    expect(used("staff", "name=hp")).toHaveLength(1);
    expect(used("staff", "name_exact=hpc")).toEqual([]);
  });

  test("only of a category that there is, whose uuid has no dashes", () => {
    for (const uuid of [id("nothing"), dashed("hpc category"), "HPC"])
      expect(use(site(), "marketplace_resource_offerings_list", { uuid })).toMatchObject({ status: 404 });
  });
});

describe("a role", () => {
  const ADMIN = "21c9d81acf664b06a6c0942a390e8250";

  test("is found by the uuid that holders have, and counts them for staff and support", () => {
    const get = (as: string, query = "") => use(site(), "roles_retrieve", { as, query, uuid: ADMIN });
    expect(get("staff").body).toMatchObject({ uuid: ADMIN, name: "PROJECT.ADMIN", users_count: 1 });
    expect(get("ice-admin").body).not.toHaveProperty("users_count");
    expect(get("ice-admin", "field=name").body).toEqual({ name: "PROJECT.ADMIN" });
    expect(get("staff", "is_active=false").status).toBe(404);
    expect(use(site(), "roles_retrieve", { uuid: id("nothing") })).toMatchObject({
      status: 404,
      body: { detail: "No Role matches the given query." },
    });
    expect(use(site(), "roles_count", { as: "outsider" }).headers["X-Result-Count"]).toBe("7");
  });
});

describe("shares of users", () => {
  const shared = (change: (small: Small) => void = () => undefined) =>
    site((small) => {
      small.usages = [
        {
          uuid: id("october"),
          resource: id("forecast"),
          component: id("gpu"),
          usage: 30,
          date: "2025-10-30T08:00:00Z",
        },
        {
          uuid: id("cpu usage"),
          resource: id("forecast"),
          component: id("cpu"),
          usage: 9,
          date: "2025-11-20T08:00:00Z",
        },
        {
          uuid: id("gpu usage"),
          resource: id("forecast"),
          component: id("gpu"),
          usage: 9,
          date: "2025-11-20T08:00:00Z",
        },
      ];
      small.offering_users = [{ uuid: id("account"), user: id("ice-admin"), offering: id("hpc") }];
      small.user_usages = [
        { uuid: id("first"), component_usage: id("october"), username: "ada", usage: 20 },
        { uuid: id("second"), component_usage: id("gpu usage"), username: "ada", usage: 7.5, user: id("account") },
        { uuid: id("third"), component_usage: id("cpu usage"), username: "bob", usage: 1, backend_id: "b-1" },
      ];
      change(small);
    });
  const list = (how: Ask = {}, test = shared()) =>
    rows<ComponentUserUsage>(test, "marketplace_component_user_usages_list", how).map(
      ({ username, component_type, usage }) => `${username} ${component_type} ${usage}`,
    );
  const ALL = ["bob cpu 1.00", "ada gpu 7.50", "ada gpu 20.00"];

  test.each([
    ["staff", true],
    ["support", true],
    ["aurora-owner", true],
    ["aurora-manager", true],
    ["hpc-manager", true],
    ["baltic-owner", true],
    ["ice-admin", true],
    ["ice-manager", true],
    // As of usages: the strict rule, which later releases have.
    ["ice-member", false],
    ["aurora-support", false],
    ["baltic-manager", false],
    ["outsider", false],
  ])("%s sees them: %s", (as, sees) => {
    const test = shared();
    for (let round = 0; round < 2; round++) expect(list({ as }, test)).toEqual(sees ? ALL : []);
    const count = use(test, "marketplace_component_user_usages_count", { as }).headers["X-Result-Count"];
    expect(count).toBe(sees ? "3" : "0");
    const { status } = use(test, "marketplace_component_user_usages_retrieve", { as, uuid: id("first") });
    expect(status).toBe(sees ? 200 : 404);
  });

  test("nobody without a token", () => {
    expect(use(shared(), "marketplace_component_user_usages_list", { as: null }).status).toBe(401);
  });

  test("one has what its usage has, and names the account if there is one", () => {
    const get = (name: string, query = "") =>
      use(shared(), "marketplace_component_user_usages_retrieve", { uuid: id(name), query }).body;
    expect(get("second")).toEqual({
      ...{ uuid: id("second"), user: `${ORIGIN}/api/marketplace-offering-users/${id("account")}/`, username: "ada" },
      ...{ component_usage: `${ORIGIN}/api/marketplace-component-usages/${id("gpu usage")}/`, usage: "7.50" },
      ...{ measured_unit: "hours", description: "", backend_id: "" },
      ...{ created: "2025-11-20T08:00:00+00:00", modified: "2025-11-20T08:00:00+00:00" },
      ...{ resource_name: "forecast", resource_uuid: id("forecast"), offering_name: "HPC", offering_uuid: id("hpc") },
      ...{ project_name: "Ice", project_uuid: id("ice"), customer_name: "Baltic", customer_uuid: id("baltic") },
      ...{ component_type: "gpu", date: "2025-11-20T08:00:00+00:00", billing_period: "2025-11-01" },
    });
    expect(get("third", "field=user&field=backend_id")).toEqual({ user: null, backend_id: "b-1" });
  });

  test("one that is reported anew keeps its time", () => {
    const test = shared();
    test.now = Date.parse("2025-11-22T10:00:00+00:00");
    const body = { username: "ada", usage: "8.00" };
    const report = () =>
      test.ask("marketplace_component_usages_set_user_usage", { uuid: id("gpu usage"), body }).status;
    expect(report()).toBe(201);
    expect(use(test, "marketplace_component_user_usages_retrieve", { uuid: id("second") }).body).toMatchObject({
      usage: "8.00",
      modified: "2025-11-22T10:00:00+00:00",
      created: "2025-11-20T08:00:00+00:00",
    });
  });

  it.each([
    [`resource=/api/marketplace-resources/${id("forecast")}/`, ALL],
    [`resource=/api/marketplace-provider-resources/${id("forecast")}/`, []],
    [`resource_uuid=${dashed("forecast")}`, ALL],
    [`resource_uuid=${id("nothing")}`, []],
    [`offering_uuid=${id("hpc")}`, ALL],
    [`project_uuid=${id("ice")}`, ALL],
    [`customer_uuid=${id("baltic")}`, ALL],
    // The consumer is meant.
    [`customer_uuid=${id("aurora")}`, []],
    ["type=gpu", ["ada gpu 7.50", "ada gpu 20.00"]],
    ["type=gp", []],
    ["username=ada", ["ada gpu 7.50", "ada gpu 20.00"]],
    ["username=ad", []],
    ["component_usage__billing_period=2025-10-01", ["ada gpu 20.00"]],
    ["component_usage__billing_period=2025-10-30", []],
    ["billing_period_year=2025&billing_period_month=10", ["ada gpu 20.00"]],
    ["date_after=2025-11-20", ["bob cpu 1.00", "ada gpu 7.50"]],
    ["date_before=2025-10-30", ["ada gpu 20.00"]],
    ["o=usage", ["bob cpu 1.00", "ada gpu 7.50", "ada gpu 20.00"]],
    ["o=-username,usage", ["bob cpu 1.00", "ada gpu 7.50", "ada gpu 20.00"]],
    ["o=component_usage__billing_period", ["ada gpu 20.00", "bob cpu 1.00", "ada gpu 7.50"]],
  ])("%s", (query, found) => {
    for (const as of ["staff", "ice-admin"]) expect(list({ query, as })).toEqual(found);
  });
});
