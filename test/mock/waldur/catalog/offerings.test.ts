import { describe, expect, it, test } from "vitest";
import type {
  BasePublicPlan,
  ProviderOfferingDetails,
  ProviderPlanDetails,
  PublicOfferingDetails,
} from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { use } from "../../_neighbours.js";
import { type Ask, dashed, id, ORIGIN, smallWorld, type TestWorld, world } from "../../_world.js";

type Small = ReturnType<typeof smallWorld>;

/** Offerings in every state, and private ones with plans for everybody, for one group, and for nobody. */
function catalog(change: (small: Small) => void = () => undefined): TestWorld {
  const small = smallWorld();
  const offer = (name: string, more: Partial<Small["offerings"][number]> = {}) =>
    small.offerings.push({ uuid: id(name), name, customer: id("aurora"), ...more });
  const open = (name: string) => [{ uuid: id(`${name} plan`), name: `${name} plan` }];
  offer("Paused", { state: "Paused" });
  offer("Draft", { state: "Draft" });
  offer("Archived", { state: "Archived" });
  offer("Lab", { shared: false, plans: open("Lab") });
  offer("Club", { shared: false, plans: [{ name: "Members", organization_groups: [id("members")] }] });
  offer("Bare", { shared: false });
  offer("Old", { shared: false, plans: [{ name: "Old plan", archived: true }] });
  offer("Floe", { shared: false, plans: open("Floe"), project: id("ice") });
  change(small);
  return world(small);
}

const names = (test: TestWorld, operation: OperationId, how: Ask = {}) =>
  (use(test, operation, how).body as { name: string }[]).map(({ name }) => name);
const listed = (test: TestWorld, how: Ask = {}) => names(test, "marketplace_public_offerings_list", how);
const provided = (test: TestWorld, how: Ask = {}) => names(test, "marketplace_provider_offerings_list", how);
const shown = (test: TestWorld, how: Ask = {}) =>
  use(test, "marketplace_public_offerings_retrieve", { uuid: id("hpc"), ...how }).body as PublicOfferingDetails;
const owned = (test: TestWorld, how: Ask = {}) =>
  use(test, "marketplace_provider_offerings_retrieve", { uuid: id("hpc"), ...how }).body as ProviderOfferingDetails;

const ALL = ["Archived", "Bare", "Club", "Draft", "Floe", "HPC", "Lab", "Old", "Paused"];

describe("who sees what", () => {
  test.each([
    [null, ["HPC", "Paused"], null],
    ["outsider", ["HPC", "Paused"], []],
    ["staff", ["Club", "Floe", "HPC", "Lab", "Paused"], ALL],
    ["support", ["Club", "Floe", "HPC", "Lab", "Paused"], ALL],
    ["aurora-owner", ["Floe", "HPC", "Lab", "Paused"], ALL],
    ["aurora-support", ["Floe", "HPC", "Lab", "Paused"], ALL],
    ["hpc-manager", ["HPC", "Paused"], ["HPC"]],
    ["ice-member", ["Floe", "HPC", "Paused"], ["Floe"]],
    // A role on the organization is none on its project.
    ["baltic-owner", ["HPC", "Paused"], []],
  ])("%s", (as, catalogued, own) => {
    const test = catalog();
    for (let round = 0; round < 2; round++) expect(listed(test, { as })).toEqual(catalogued);
    expect(use(test, "marketplace_public_offerings_count", { as }).headers["X-Result-Count"]).toBe(
      String(catalogued.length),
    );
    for (const name of [...ALL.filter((each) => each !== "HPC")]) {
      const { status } = use(test, "marketplace_public_offerings_retrieve", { as, uuid: id(name) });
      expect(status, name).toBe(catalogued.includes(name) ? 200 : 404);
    }
    const { status } = use(test, "marketplace_provider_offerings_list", { as });
    expect(status).toBe(own ? 200 : 401);
    if (!own) return;
    expect(provided(test, { as })).toEqual(own);
    expect(use(test, "marketplace_provider_offerings_count", { as }).headers["X-Result-Count"]).toBe(
      String(own.length),
    );
    const draft = use(test, "marketplace_provider_offerings_retrieve", { as, uuid: id("Draft") });
    expect(draft.status).toBe(own.includes("Draft") ? 200 : 404);
  });

  test("a private offering whose plans are for a group, to its own people in such a group", () => {
    const test = catalog((small) =>
      Object.assign(small.customers?.[0] ?? {}, { organization_groups: [id("members")] }),
    );
    expect(listed(test, { as: "aurora-owner" })).toContain("Club");
    expect(listed(test, { as: "baltic-owner" })).not.toContain("Club");
  });

  test("groups do not hide a shared offering", () => {
    const test = catalog((small) => Object.assign(small.offerings[0] ?? {}, { organization_groups: [id("members")] }));
    expect(listed(test, { as: "outsider" })).toContain("HPC");
  });

  test("a token that nobody has is refused, also where none is needed", () => {
    for (const operation of ["marketplace_public_offerings_list", "marketplace_categories_list"] as const) {
      expect(use(catalog(), operation, { as: "nobody" }).status).toBe(401);
      // Another scheme counts as none.
      expect(use(catalog(), operation, { as: null, headers: { authorization: "Basic x" } }).status).toBe(200);
    }
  });
});

describe("an offering of the catalog", () => {
  test("has a project of its own, and leads to what belongs to it", () => {
    const { project, project_name, customer, category, url } = shown(catalog(), { uuid: id("Floe"), as: "ice-admin" });
    expect([project, project_name]).toEqual([`${ORIGIN}/api/projects/${id("ice")}/`, "Ice"]);
    expect(customer).toBe(`${ORIGIN}/api/customers/${id("aurora")}/`);
    expect(category).toMatch(/\/api\/marketplace-categories\/[0-9a-f]{32}\/$/);
    expect(url).toBe(`${ORIGIN}/api/marketplace-public-offerings/${id("Floe")}/`);
  });

  test("has no address of what is behind it for visitors", () => {
    expect(shown(catalog(), { as: null })).not.toHaveProperty("scope");
    expect(shown(catalog(), { as: "outsider" }).scope).toBeNull();
  });

  test("has nothing secret, no totals, and none of the provider's status", () => {
    const record = shown(catalog(), { as: "aurora-owner", query: "o=-total_customers" });
    for (const name of ["secret_options", "service_attributes", "integration_status"])
      expect(record).not.toHaveProperty(name);
    expect(record.total_customers).toBeNull();
  });

  test("is found by its uuid in any form, and cut down by `field`", () => {
    for (const uuid of [dashed("hpc"), id("hpc").toUpperCase()])
      expect(shown(catalog(), { uuid, query: "field=name" })).toEqual({ name: "HPC" });
    expect(Object.keys(shown(catalog(), { query: "field=secret_options&field=uuid" }))).toEqual(["uuid"]);
    expect(Object.keys(shown(catalog(), { query: "field=nothing" })).length).toBeGreaterThan(60);
  });

  test("with a parent has its components and plans, and its plugin options when it is asked for alone", () => {
    const test = catalog((small) => {
      small.offerings.push({
        ...{ uuid: id("child"), name: "Child", customer: id("aurora"), parent: id("hpc") },
        plugin_options: { supports_pausing: true },
      });
      Object.assign(small.offerings[0] ?? {}, { plugin_options: { supports_downscaling: true } });
    });
    const child = shown(test, { uuid: id("child") });
    expect(child.components.map(({ type }) => type)).toEqual(["cpu", "gpu", "storage", "fee"]);
    const parentsPlan = `${ORIGIN}/api/marketplace-public-offerings/${id("hpc")}/plans/${id("plan")}/`;
    expect(child.plans.map(({ url }) => url)).toEqual([parentsPlan]);
    expect(child.plugin_options).toEqual({ supports_downscaling: true });
    const [row] = use(test, "marketplace_public_offerings_list", { query: "name=child" }).body as [typeof child];
    expect(row.plugin_options).toEqual({ supports_pausing: true });
  });
});

describe("the plans of an offering", () => {
  const plans = (how: Ask, test: TestWorld) => shown(test, how).plans.map(({ name }) => name);
  const grouped = () =>
    catalog((small) => {
      Object.assign(small.customers?.[1] ?? {}, { organization_groups: [id("institutes")] });
      Object.assign(small.offerings[0] ?? {}, {
        plans: [
          { uuid: id("z"), name: "Z", archived: true },
          { uuid: id("plan"), name: "Plan" },
          { uuid: id("institute"), name: "Institute", organization_groups: [id("institutes")] },
          { uuid: id("club"), name: "Club", details: { organization_groups: [group("members")] } },
        ],
      });
    });
  const group = (name: string) => ({
    uuid: id(name),
    url: `/api/organization-groups/${id(name)}/`,
    name: "Members",
    parent: null,
  });

  test.each([
    [null, ["Plan", "Z"]],
    ["outsider", ["Plan", "Z"]],
    // Through a project, too.
    ["ice-member", ["Institute", "Plan", "Z"]],
    ["baltic-owner", ["Institute", "Plan", "Z"]],
    ["aurora-owner", ["Plan", "Z"]],
    ["staff", ["Club", "Institute", "Plan", "Z"]],
    ["support", ["Club", "Institute", "Plan", "Z"]],
  ])("for %s", (as, wanted) => {
    const test = grouped();
    expect(plans({ as }, test)).toEqual(wanted);
    const alone = use(test, "marketplace_public_offerings_plans_list", { as, uuid: id("hpc") });
    expect((alone.body as BasePublicPlan[]).map(({ name }) => name)).toEqual(wanted);
    // Not in pages.
    expect(alone.headers).not.toHaveProperty("X-Result-Count");
    const one = (plan: string) =>
      use(test, "marketplace_public_offerings_plans_retrieve", {
        ...{ as, uuid: id("hpc") },
        variables: { uuid: id("hpc"), plan_uuid: plan },
      });
    expect(one(id("institute")).status).toBe(wanted.includes("Institute") ? 200 : 404);
    expect(one(id("plan")).body).toMatchObject({ uuid: id("plan"), archived: false });
    // Without a body, unlike all other 404.
    for (const nothing of [id("nothing"), "nonsense", dashed("plan"), id("plan").toUpperCase()])
      expect([one(nothing).status, one(nothing).body]).toEqual([404, undefined]);
  });

  test("are narrowed by the organization that is asked for", () => {
    const query = (name: string) => ({ query: `allowed_customer_uuid=${id(name)}`, as: "staff" });
    expect(plans(query("baltic"), grouped())).toEqual(["Institute", "Plan", "Z"]);
    expect(plans(query("aurora"), grouped())).toEqual(["Plan", "Z"]);
  });

  test("of an offering that is not seen are a 404 with a body", () => {
    const how = { uuid: id("Draft"), variables: { uuid: id("Draft"), plan_uuid: id("plan") } };
    for (const operation of [
      "marketplace_public_offerings_plans_list",
      "marketplace_public_offerings_plans_retrieve",
    ] as const)
      expect(use(grouped(), operation, how)).toMatchObject({
        status: 404,
        body: { detail: "No Offering matches the given query." },
      });
  });

  test("among those of all offerings are seen by who owns an organization of the group", () => {
    const found = (as: string, query = "offering_slug=hpc") =>
      (use(grouped(), "marketplace_plans_list", { as, query }).body as ProviderPlanDetails[]).map(({ name }) => name);
    expect(found("baltic-owner")).toEqual(["Institute", "Plan", "Z"]);
    for (const as of ["ice-member", "baltic-support"]) expect(found(as), as).toEqual(["Plan", "Z"]);
    expect(found("staff")).toEqual(["Club", "Institute", "Plan", "Z"]);
    expect(found("support")).toEqual(["Plan", "Z"]);
    expect(found("outsider", `offering_uuid=${id("Lab")}`)).toEqual(["Lab plan"]);
    const address = `/api/marketplace-provider-offerings/${id("Lab")}/`;
    expect(found("outsider", `offering=${address}`)).toEqual(["Lab plan"]);
    expect(found("outsider", `offering=${address.replace("provider", "public")}`)).toEqual([]);
    const get = (as: string) => use(grouped(), "marketplace_plans_retrieve", { as, uuid: id("institute") });
    expect(get("baltic-owner").body).toMatchObject({
      url: `${ORIGIN}/api/marketplace-plans/${id("institute")}/`,
      offering: `${ORIGIN}/api/marketplace-provider-offerings/${id("hpc")}/`,
      organization_groups: [{ uuid: id("institutes"), customers_count: 1 }],
    });
    expect(get("ice-admin").status).toBe(404);
    expect(use(grouped(), "marketplace_plans_list", { as: null }).status).toBe(401);
  });
});

describe("an offering of one's own", () => {
  const secret = () =>
    catalog((small) =>
      Object.assign(small.offerings[0] ?? {}, {
        secret_options: { token: "s3cret" },
        service_attributes: { host: "login" },
      }),
    );

  test.each([
    ["staff", true],
    ["aurora-owner", true],
    ["aurora-manager", true],
    ["support", false],
    ["aurora-support", false],
    ["hpc-manager", false],
  ])("shows %s its secrets: %s", (as, isTrusted) => {
    const record = owned(secret(), { as });
    if (isTrusted)
      expect(record).toMatchObject({
        secret_options: { token: "s3cret" },
        service_attributes: { host: "login" },
        integration_status: [],
      });
    else {
      for (const name of ["secret_options", "service_attributes"]) expect(record).not.toHaveProperty(name);
      expect(record.integration_status).toBeNull();
    }
    for (const name of ["user_has_consent", "promotion_campaigns"]) expect(record).not.toHaveProperty(name);
    expect(record.plans.map(({ url }) => url)).toEqual([`${ORIGIN}/api/marketplace-plans/${id("plan")}/`]);
  });

  test("has its totals alone, and in a list that is sorted by them", () => {
    const test = catalog((small) => {
      for (const state of ["Updating", "Erred", "Terminated"] as const)
        small.resources.push({ name: state, offering: id("hpc"), project: id("ice"), state });
    });
    const totals = { total_customers: 1, total_cost: 0, total_cost_estimated: 0 };
    expect(owned(test)).toMatchObject(totals);
    const rows = (o: string) =>
      use(test, "marketplace_provider_offerings_list", { query: `o=${o}` }).body as ProviderOfferingDetails[];
    expect(rows("-total_customers")[0]).toMatchObject({ name: "HPC", total_customers: 1, total_cost: null });
    expect(rows("name").every(({ total_customers }) => total_customers === null)).toBe(true);
    // Waldur fails for the catalog.
    expect(listed(test, { query: "o=-total_customers" })).toEqual(listed(test));
  });

  test("is shown with an order, whatever its state, to who sees the order", () => {
    const test = catalog((small) => {
      small.orders = [{ uuid: id("order"), resource: id("forecast") }];
      Object.assign(small.offerings[0] ?? {}, { state: "Archived" });
    });
    const get = (as: string) => use(test, "marketplace_orders_offering_retrieve", { as, uuid: id("order") });
    expect(get("ice-admin").body).toMatchObject({ uuid: id("hpc"), state: "Archived", order_count: 1 });
    expect(get("ice-member").status).toBe(404);
  });
});

describe("filters of offerings", () => {
  const test = catalog((small) => {
    Object.assign(small.customers?.[0] ?? {}, { details: { abbreviation: "ASC", native_name: "Põhi" } });
    Object.assign(small.customers?.[1] ?? {}, { organization_groups: [id("institutes")] });
    Object.assign(small.offerings[0] ?? {}, {
      ...{ slug: "aurora-hpc", description: "Batch jobs.", type: "Marketplace.Slurm", billable: false },
      ...{ created: "2025-01-01T00:00:00+00:00", organization_groups: [id("institutes")] },
      ...{ plugin_options: { service_provider_can_create_offering_user: true }, service_settings: id("settings") },
      details: { attributes: { gpus: true, fabric: ["ib", "eth"], site: "Oslo" } },
    });
    Object.assign(small.offerings[1] ?? {}, { customer: id("baltic"), parent: id("hpc") });
    small.resources.push({ name: "over", offering: id("Lab"), project: id("ice"), state: "Terminated" });
    small.offering_users = [{ user: id("support"), offering: id("Lab") }];
    small.categories = [
      { uuid: id("clouds"), title: "Clouds", details: { group: `/api/marketplace-category-groups/${id("infra")}/` } },
      { uuid: id("other"), title: "Other" },
    ];
    for (const [index, offering] of small.offerings.entries()) offering.category = id(index < 2 ? "clouds" : "other");
  });

  it.each([
    ["name=hp", ["HPC"]],
    ["name_exact=hpc", []],
    ["description=BATCH", ["HPC"]],
    ["query=aurora", ["HPC"]],
    ["query=batch", ["HPC"]],
    ["keyword=asc", ["Club", "Floe", "HPC", "Lab"]],
    ["keyword=põhi", ["Club", "Floe", "HPC", "Lab"]],
    ["keyword=baltic", ["Paused"]],
    [`customer=/api/customers/${id("baltic")}/`, ["Paused"]],
    [`customer=/api/projects/${id("baltic")}/`, []],
    [`customer_uuid=${dashed("baltic")}`, ["Paused"]],
    [`category_uuid=${id("clouds")}`, ["HPC", "Paused"]],
    [`category_group_uuid=${id("infra")}`, ["HPC", "Paused"]],
    [`parent_uuid=${id("hpc")}`, ["Paused"]],
    [`scope_uuid=${id("settings")}`, ["HPC"]],
    ["scope_uuid=settings", []],
    ["state=Paused&state=Draft", ["Paused"]],
    ["type=Marketplace.Slurm&type=None", ["HPC"]],
    [`organization_group_uuid=nonsense&organization_group_uuid=${id("institutes")}`, ["HPC"]],
    ["shared=FALSE", ["Club", "Floe", "Lab"]],
    ["shared=1", ["Club", "Floe", "HPC", "Lab", "Paused"]],
    ["billable=false", ["HPC"]],
    ["created=2025-01-01T00:00:00Z", ["HPC"]],
    ["modified=2025-01-01T00:00:00Z", ["HPC"]],
    [`allowed_customer_uuid=${id("baltic")}`, ["HPC", "Paused"]],
    [`allowed_customer_uuid=${id("aurora")}`, ["Club", "Floe", "HPC", "Lab", "Paused"]],
    [`allowed_customer_uuid=${id("nothing")}`, []],
    [`project_uuid=${id("ice")}`, ["Floe", "HPC", "Paused"]],
    [`service_manager_uuid=${id("hpc-manager")}`, ["HPC"]],
    [`service_manager_uuid=${id("nothing")}`, []],
    [`resource_customer_uuid=${id("baltic")}`, ["HPC"]],
    [`resource_project_uuid=${id("ice")}`, ["HPC"]],
    [`attributes=${JSON.stringify({ gpus: true })}`, ["HPC"]],
    [`attributes=${JSON.stringify({ gpus: "true" })}`, []],
    [`attributes=${JSON.stringify({ fabric: ["ib", "none"], site: ["Oslo"] })}`, ["HPC"]],
    [`attributes=${JSON.stringify({ fabric: ["none"] })}`, []],
    ["attributes={}", ["Club", "Floe", "HPC", "Lab", "Paused"]],
    [`uuid_list=${id("Lab")}, ${dashed("hpc")}`, ["HPC", "Lab"]],
    ["can_create_offering_user=true", ["HPC"]],
    ["can_create_offering_user=false", ["Club", "Floe", "Lab", "Paused"]],
    ["accessible_via_calls=true", []],
    ["has_terms_of_service=true", []],
    ["has_active_terms_of_service=False", ["Club", "Floe", "HPC", "Lab", "Paused"]],
    ["user_has_consent=true", []],
    ["user_has_offering_user=true", ["Lab"]],
    ["user_has_offering_user=false", ["Club", "Floe", "HPC", "Paused"]],
    ["o=-name", ["Paused", "Lab", "HPC", "Floe", "Club"]],
    ["o=type,-name", ["Paused", "Lab", "Floe", "Club", "HPC"]],
    ["o=-created", ["HPC", "Club", "Floe", "Lab", "Paused"]],
    ["o=-state", ["Paused", "Club", "Floe", "HPC", "Lab"]],
  ])("%s", (query, found) => {
    expect(listed(test, { query, as: "support" })).toEqual(found);
    const own = provided(test, { query, as: "support" });
    // The provider's list has the others besides.
    expect(own.filter((name) => listed(test, { as: "support" }).includes(name))).toEqual(found);
  });

  it("by state sorts as the backend numbers them", () => {
    const states = use(test, "marketplace_provider_offerings_list", { query: "o=state" }).body;
    const seen = new Set((states as ProviderOfferingDetails[]).map(({ state }) => state));
    expect([...seen]).toEqual(["Draft", "Active", "Paused", "Archived"]);
  });

  it.each([
    ["category_uuid=x", { category_uuid: ["Enter a valid UUID."] }],
    ["state=active", { state: ["Select a valid choice. active is not one of the available choices."] }],
    ["uuid_list=x", { uuid_list: ["Enter a valid UUID."] }],
    ["attributes=x", ["Filter attribute is not valid json."]],
    ["attributes=7", ["Filter attribute should be an dict."]],
    // What a form can tell comes first.
    ["attributes=x&o=slug", { o: ["Select a valid choice. slug is not one of the available choices."] }],
  ])("%s is refused", (query, body) => {
    for (const operation of ["marketplace_public_offerings_list", "marketplace_provider_offerings_list"] as const)
      expect(use(test, operation, { query })).toMatchObject({ status: 400, body });
  });

  it("count for one offering, too", () => {
    const get = (query: string) =>
      use(test, "marketplace_public_offerings_retrieve", { uuid: id("hpc"), query, as: null }).status;
    expect([get("name=hpc"), get("name=lab"), get("state=x")]).toEqual([200, 404, 400]);
  });

  it("of the caller are not mixed up with those of another", () => {
    const query = "user_has_offering_user=true";
    expect(listed(test, { query, as: "support" })).toEqual(["Lab"]);
    expect(listed(test, { query, as: "staff" })).toEqual([]);
    expect(listed(test, { query, as: null })).toEqual([]);
  });
});
