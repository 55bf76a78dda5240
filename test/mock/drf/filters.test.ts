import { describe, expect, test } from "vitest";
import { dashed, id, smallWorld, world } from "../_world.js";

const LIST = "marketplace_component_usages_list";

/** Two customers, two offerings, three resources; usages are named by what a filter can tell apart. */
function usageWorld() {
  const small = smallWorld();
  small.customers?.push({ uuid: id("coast"), name: "Coast" });
  small.projects?.push({ uuid: id("sand"), name: "Sand", customer: id("coast") });
  small.offerings.push({
    uuid: id("disk"),
    name: "Disk",
    customer: id("aurora"),
    components: [{ uuid: id("disk cpu"), type: "cpu", billing_type: "usage" }],
  });
  small.resources.push(
    { uuid: id("beach"), name: "beach", offering: id("hpc"), project: id("sand") },
    { uuid: id("archive"), name: "archive", offering: id("disk"), project: id("ice") },
  );
  small.usages = [
    {
      resource: id("forecast"),
      component: id("cpu"),
      usage: 5,
      date: "2025-11-20T23:59:59.500000+00:00",
      billing_period: "2025-11-01",
    },
    {
      resource: id("forecast"),
      component: id("gpu"),
      usage: 2,
      date: "2025-10-31T00:00:00+00:00",
      billing_period: "2025-10-01",
    },
    {
      resource: id("beach"),
      component: id("cpu"),
      usage: -1.5,
      date: "2025-10-15T12:00:00+00:00",
      billing_period: "2025-10-01",
    },
    {
      resource: id("archive"),
      component: id("disk cpu"),
      usage: 3,
      date: "2024-10-01T12:00:00+00:00",
      billing_period: "2024-10-01",
    },
  ];
  return world(small);
}

/** Amounts that a query finds; 5, 2, -1.5 and 3 without any. */
function found(query: string): unknown {
  const { status, body } = usageWorld().ask(LIST, { query });
  return status === 200 ? (body as { usage: string }[]).map(({ usage }) => Number(usage)) : { status, body };
}

describe("filters of component usages", () => {
  test.each([
    ["", [5, 2, -1.5, 3]],
    [`resource_uuid=${id("forecast")}`, [5, 2]],
    [`offering_uuid=${id("hpc")}`, [5, 2, -1.5]],
    [`project_uuid=${id("ice")}`, [5, 2, 3]],
    [`customer_uuid=${id("baltic")}`, [5, 2, 3]],
    [`customer_uuid=${id("aurora")}`, []],
    ["type=cpu", [5, -1.5, 3]],
    ["type=CPU", []],
    ["type=cp", []],
    ["billing_period=2025-10-01", [2, -1.5]],
    ["billing_period=2025-10-02", []],
    ["billing_period_year=2025", [5, 2, -1.5]],
    ["billing_period_year=2025.0", [5, 2, -1.5]],
    ["billing_period_year=2025.5", []],
    ["billing_period_month=10", [2, -1.5, 3]],
    ["billing_period_month=10&billing_period_year=2024", [3]],
    ["date_after=2025-10-31", [5, 2]],
    ["date_before=2025-10-31", [2, -1.5, 3]],
    ["date_after=2025-11-20&date_before=2025-11-20", [5]],
    ["date_after=11/20/2025", [5]],
  ])("?%s", (query, amounts) => expect(found(query)).toEqual(amounts));

  test("filters are combined with AND", () => {
    expect(found(`type=cpu&project_uuid=${id("ice")}&billing_period_year=2025`)).toEqual([5]);
    expect(found(`resource_uuid=${id("forecast")}&resource_uuid=${id("beach")}`)).toEqual([-1.5]);
  });

  test("unknown parameters and empty values are ignored", () => {
    expect(found("color=red&type=&project_uuid=&billing_period=%20&date_after=&o=&billing_period_year=")).toEqual([
      5, 2, -1.5, 3,
    ]);
  });

  test("blanks around a value do not matter", () => {
    expect(found("type=%20cpu%20")).toEqual([5, -1.5, 3]);
  });

  test("a uuid may have dashes and capitals", () => {
    for (const uuid of [id("beach"), dashed("beach"), dashed("beach").toUpperCase()])
      expect(found(`resource_uuid=${uuid}`)).toEqual([-1.5]);
  });

  test("a uuid that nothing has finds nothing", () => {
    for (const name of ["resource_uuid", "offering_uuid", "project_uuid", "customer_uuid"])
      expect(found(`${name}=${id("none")}`)).toEqual([]);
  });

  test.each([
    ["project_uuid=x", { project_uuid: ["Enter a valid UUID."] }],
    ["date_after=yesterday", { date_after: ["Enter a valid date."] }],
    ["date_before=2025-02-30", { date_before: ["Enter a valid date."] }],
    ["billing_period=2025-11", { billing_period: ["Enter a valid date."] }],
    ["billing_period_year=two", { billing_period_year: ["Enter a number."] }],
    ["billing_period_month=NaN", { billing_period_month: ["Enter a number."] }],
    ["billing_period_year=1e51", { billing_period_year: ["Ensure this value is less than or equal to 1e+50."] }],
    ["type=%00", { type: ["Null characters are not allowed."] }],
    ["o=uuid", { o: ["Select a valid choice. uuid is not one of the available choices."] }],
    ["o=usage,-zz", { o: ["Select a valid choice. -zz is not one of the available choices."] }],
    ["o=constructor", { o: ["Select a valid choice. constructor is not one of the available choices."] }],
  ])("?%s is 400", (query, body) => expect(found(query)).toEqual({ status: 400, body }));

  test("all that is wrong is told at once", () => {
    expect(found("resource_uuid=x&type=cpu&o=zz&date_after=y&resource=/api/nowhere/")).toEqual({
      status: 400,
      body: {
        resource_uuid: ["Enter a valid UUID."],
        date_after: ["Enter a valid date."],
        o: ["Select a valid choice. zz is not one of the available choices."],
      },
    });
  });
});

describe("the hyperlink filter `resource`", () => {
  test.each([
    `https://api.example.com/api/marketplace-resources/${id("forecast")}/`,
    `http://elsewhere.example.org/api/marketplace-resources/${id("forecast")}/`,
    `/api/marketplace-resources/${id("forecast")}/`,
    `/api/marketplace-resources/${dashed("forecast")}/`,
  ])("only the path of %s counts", (url) => expect(found(`resource=${encodeURIComponent(url)}`)).toEqual([5, 2]));

  test.each([
    ["a provider resource", `/api/marketplace-provider-resources/${id("forecast")}/`],
    ["another view of the resource", `/api/marketplace-resources/${id("forecast")}/plan_periods/`],
    ["a plan below its offering", `/api/marketplace-public-offerings/${id("hpc")}/plans/${id("plan")}/`],
    ["two names below a provider", `/api/marketplace-service-providers/${id("aurora")}/compliance/offering_users/`],
    ["the list", "/api/marketplace-resources/"],
    ["no uuid", "/api/marketplace-resources/forecast/"],
    ["an unknown resource", `/api/marketplace-resources/${id("none")}/`],
    ["text that is no URL", "forecast"],
    ["a bare uuid", id("forecast")],
  ])("%s matches nothing", (_, url) => expect(found(`resource=${encodeURIComponent(url)}`)).toEqual([]));

  test.each([
    "/api/nowhere/",
    `/v2/marketplace-resources/${id("forecast")}/`,
    `/api/marketplace-resources/${id("forecast")}/a/b/`,
    `/api/marketplace-resources/${id("forecast")}/nowhere/`,
    // Only the provider has this one.
    `/api/marketplace-resources/${id("forecast")}/set_as_ok/`,
    `/api/marketplace-resources/${id("forecast")}/plans/${id("plan")}/`,
    `/api/marketplace-public-offerings/${id("hpc")}/plans/${id("plan")}/x/`,
    `/api/constructor/${id("forecast")}/`,
    `/marketplace-resources/${id("forecast")}/`,
    `/api/marketplace-resources/${id("forecast")}`,
  ])("a path that leads nowhere is 404: %s", (url) =>
    expect(found(`resource=${encodeURIComponent(`https://api.example.com${url}`)}`)).toEqual({
      status: 404,
      body: { tried: expect.any(Array), path: url.slice(1) },
    }),
  );
});

describe("order of component usages", () => {
  test("newest date first, then component type", () => {
    const small = smallWorld();
    const at = (component: string, date: string, usage: number) => ({
      resource: id("forecast"),
      component: id(component),
      date,
      usage,
    });
    small.usages = [
      at("storage", "2025-11-01T00:00:00+00:00", 3),
      at("cpu", "2025-11-01T00:00:00.500000+00:00", 4),
      at("gpu", "2025-11-01T00:00:00+00:00", 2),
      at("cpu", "2025-11-01T00:00:00+00:00", 1),
    ];
    const { body } = world(small).ask(LIST);
    expect((body as { usage: string }[]).map(({ usage }) => usage)).toEqual(["4.00", "1.00", "2.00", "3.00"]);
  });

  test.each([
    ["o=usage", [-1.5, 2, 3, 5]],
    ["o=-usage", [5, 3, 2, -1.5]],
    ["o=billing_period", [3, 2, -1.5, 5]],
    ["o=-billing_period", [5, 2, -1.5, 3]],
    ["o=billing_period,usage", [3, -1.5, 2, 5]],
    ["o=billing_period,-usage", [3, 2, -1.5, 5]],
    ["o=usage&o=-usage", [5, 3, 2, -1.5]],
    ["o=usage,", [-1.5, 2, 3, 5]],
    [`o=usage&offering_uuid=${id("hpc")}`, [-1.5, 2, 5]],
  ])("?%s", (query, amounts) => expect(found(query)).toEqual(amounts));
});
