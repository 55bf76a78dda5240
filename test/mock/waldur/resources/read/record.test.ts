import { describe, expect, test } from "vitest";
import { baseContract } from "../../../../../src/contract/contract.js";
import { dispatch } from "../../../../../src/mock/waldur/dispatch.js";
import { id, ORIGIN } from "../../../_world.js";
import { changed, forecast, LIST, OFFERING, propertiesOf, RETRIEVE, record } from "./_read.js";

const url = (path: string) => `${ORIGIN}/api/${path}/`;

describe("keys", () => {
  test("what is reached through an empty relation is left out, the rest is there in the order of the schema", () => {
    const absent = [
      ...["parent_offering_uuid", "parent_offering_name", "parent_offering_slug"],
      ...["parent_uuid", "parent_name", "service_settings_uuid"],
    ];
    const keys = propertiesOf("Resource").filter((key) => !absent.includes(key));
    expect(Object.keys(record(changed()))).toEqual(keys);
    expect(Object.keys(record(forecast({ plan: null, limits: {} })))).toEqual(keys);
  });

  test("with a parent, a parent offering and a backend object with settings all keys are there", () => {
    const test = changed((small) => {
      small.resources.push({
        uuid: id("cloud"),
        name: "cloud",
        slug: "cloud-7",
        offering: id("hpc"),
        project: id("ice"),
      });
      small.offerings.push({ uuid: id("park"), name: "Park", slug: "park", customer: id("aurora") });
      Object.assign(small.offerings[0] as object, { parent: id("park"), service_settings: id("settings") });
      Object.assign(small.resources[0] as object, {
        parent: id("cloud"),
        backend_object: { type: "SLURM.Allocation", uuid: id("allocation") },
      });
    });
    expect(Object.keys(record(test))).toEqual(propertiesOf("Resource"));
    expect(record(test)).toMatchObject({
      parent_offering_uuid: id("park"),
      parent_offering_name: "Park",
      parent_offering_slug: "cloud-7",
      parent_uuid: id("cloud"),
      parent_name: "cloud",
      service_settings_uuid: id("settings"),
      scope: url(`slurm-allocations/${id("allocation")}`),
      resource_uuid: id("allocation"),
      resource_type: "SLURM.Allocation",
    });
  });

  test("the parent offering's slug is that of the parent resource, and goes without one", () => {
    const park = (parent: boolean) =>
      changed((small) => {
        small.resources.push({
          uuid: id("cloud"),
          name: "cloud",
          slug: "cloud-7",
          offering: id("hpc"),
          project: id("ice"),
        });
        small.offerings.push({ uuid: id("park"), name: "Park", slug: "park", customer: id("aurora") });
        Object.assign(small[parent ? "offerings" : "resources"][0] as object, {
          parent: id(parent ? "park" : "cloud"),
        });
      });
    expect(record(park(true))).toMatchObject({ parent_offering_name: "Park" });
    expect(record(park(true))).not.toHaveProperty("parent_offering_slug");
    expect(record(park(false))).toMatchObject({ parent_offering_slug: "cloud-7", parent_name: "cloud" });
    expect(record(park(false))).not.toHaveProperty("parent_offering_name");
  });

  test("an empty plan, backend object and date are null", () => {
    expect(record(forecast({ plan: null }))).toMatchObject({
      ...{ plan: null, plan_unit: null, plan_name: null, plan_uuid: null, plan_description: null },
      ...{ scope: null, resource_uuid: null, resource_type: null },
      ...{ end_date: null, end_date_requested_by: null, report: null, options: null, username: null },
      ...{ offering_image: null, offering_thumbnail: null, category_icon: null, project_end_date: null },
      ...{ order_in_progress: null, creation_order: null, limit_usage: {} },
    });
  });

  test("the names that `field` knows are the keys of the record", () => {
    const { node } = baseContract.locate("/components/schemas/ResourceFieldName");
    expect(propertiesOf("Resource").sort()).toEqual([...(node.enum as string[])].sort());
  });
});

describe("links", () => {
  test("url is that of the consumer, the offering's that of the public catalog", () => {
    const test = forecast({ end_date: "2026-01-31", end_date_requested_by: id("ice-admin") });
    expect(record(test)).toMatchObject({
      url: url(`marketplace-resources/${id("forecast")}`),
      offering: url(`marketplace-public-offerings/${id("hpc")}`),
      plan: url(`marketplace-public-offerings/${id("hpc")}/plans/${id("plan")}`),
      project: url(`projects/${id("ice")}`),
      end_date_requested_by: url(`users/${id("ice-admin")}`),
    });
  });

  test("links lead to the host that was asked", () => {
    const { store, now } = forecast(
      { backend_object: { type: "A.B", uuid: id("object") } },
      { image: "/media/racks.jpg", details: { compliance_checklist: "/api/checklists/1/" } },
    );
    const ask = (operation: typeof RETRIEVE | typeof OFFERING, origin: string) => {
      const headers = { authorization: "Token staff" };
      const request = { operation, uuid: id("forecast"), method: "GET", query: new Map(), headers, url: "/", origin };
      return dispatch(request, { contract: baseContract, store, now, orderDelay: 0, newUuid: () => "" }).body as Record<
        string,
        unknown
      >;
    };
    for (const origin of ["http://one.example", "http://two.example:4010", "http://one.example"]) {
      expect(ask(RETRIEVE, origin)).toMatchObject({
        url: `${origin}/api/marketplace-resources/${id("forecast")}/`,
        scope: `${origin}/api/a-bs/${id("object")}/`,
        offering: `${origin}/api/marketplace-public-offerings/${id("hpc")}/`,
        offering_image: `${origin}/media/racks.jpg`,
        plan: expect.stringContaining(`${origin}/api/`),
      });
      expect(ask(OFFERING, origin)).toMatchObject({
        image: `${origin}/media/racks.jpg`,
        compliance_checklist: `${origin}/api/checklists/1/`,
      });
    }
  });

  test("names of a project that was deleted stay readable", () => {
    const test = changed((small) => Object.assign(small.projects?.[0] ?? {}, { is_removed: true }));
    expect(record(test)).toMatchObject({ project_name: "Ice", customer_name: "Baltic" });
  });
});

describe("what follows the world", () => {
  test("a changed organization, project, category, parent or offering shows at once", () => {
    const test = changed((small) => {
      small.categories = [{ uuid: id("category"), title: "HPC" }];
      small.offerings.push({ uuid: id("park"), name: "Park", customer: id("aurora") });
      Object.assign(small.offerings[0] as object, { category: id("category"), parent: id("park") });
    });
    const { store } = test;
    record(test);
    store.customers.update(id("aurora"), { name: "New Aurora" });
    expect(record(test).provider_name).toBe("New Aurora");
    store.categories.update(id("category"), { title: "New HPC" });
    expect(record(test).category_title).toBe("New HPC");
    store.offerings.update(id("park"), { name: "New Park" });
    expect(record(test).parent_offering_name).toBe("New Park");
    store.projects.update(id("ice"), { name: "New Ice" });
    store.customers.update(id("baltic"), { name: "New Baltic" });
    expect(record(test)).toMatchObject({ project_name: "New Ice", customer_name: "New Baltic" });
    store.offerings.update(id("hpc"), { name: "New HPC", components: [] });
    expect(record(test)).toMatchObject({
      offering_name: "New HPC",
      is_usage_based: false,
      is_limit_based: false,
      limit_usage: {},
      renewal_date: null,
    });
  });

  test("current_usages are as the world has them, strings with two places", () => {
    expect(record(forecast({ current_usages: { cpu: 5, storage: "1.5" } })).current_usages).toEqual({
      cpu: 5,
      storage: "1.50",
    });
  });

  test("error texts and flags are shown", () => {
    const columns = { error_message: "no", error_traceback: "why", paused: true, restrict_member_access: true };
    expect(record(forecast({ state: "Erred", ...columns, user_requires_reconsent: true }))).toMatchObject({
      ...columns,
      state: "Erred",
      downscaled: false,
      user_requires_reconsent: true,
      available_actions: [],
    });
  });

  test("actions of plugins are those that the world says", () => {
    const test = forecast({ details: { available_actions: ["LEXIS_LINK.CREATE"] } });
    expect(record(test).available_actions).toEqual(["LEXIS_LINK.CREATE"]);
  });
});

describe("field", () => {
  const keys = (query: string, operation: typeof LIST | typeof RETRIEVE = RETRIEVE) => {
    const uuid = operation === RETRIEVE ? id("forecast") : "";
    const body = changed().ask(operation, { uuid, query }).body;
    return Object.keys((Array.isArray(body) ? body[0] : body) as object);
  };

  test("the record keeps its own order, unknown names are dropped", () => {
    expect(keys("field=state&field=name&field=zz&field=uuid")).toEqual(["uuid", "state", "name"]);
    expect(keys("field=state&field=name", LIST)).toEqual(["state", "name"]);
  });

  test("without a known name all fields are there", () => {
    expect(keys("field=zz").length).toBeGreaterThan(60);
    expect(keys("field=zz", LIST).length).toBeGreaterThan(60);
  });

  test("orders are in lists, too, unless `field` leaves them out", () => {
    expect(keys("", LIST)).toEqual(keys(""));
    expect(keys("", LIST)).toEqual(expect.arrayContaining(["order_in_progress", "creation_order"]));
    expect(keys("field=name", LIST)).toEqual(["name"]);
    expect(keys("field=creation_order&field=name", LIST)).toEqual(["name", "creation_order"]);
    expect(keys("field=order_in_progress", LIST)).toEqual(["order_in_progress"]);
  });
});
