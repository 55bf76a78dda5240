import { describe, expect, test } from "vitest";
import { dashed, id } from "../../_world.js";
import { changed, LIST, RETRIEVE, report, usageRow } from "./_usages.js";

const oneUsage = () =>
  changed((small) => {
    small.usages = [
      usageRow("cpu", 18250.5, {
        date: "2025-11-21T06:00:00.250000+00:00",
        created: "2025-11-01T06:00:00+00:00",
        modified_by: 7,
      }),
    ];
  });

describe("who sees usages", () => {
  const seen = [
    "staff",
    "support",
    "aurora-owner",
    "aurora-manager",
    "hpc-manager",
    "baltic-owner",
    "ice-admin",
    "ice-manager",
  ];
  const unseen = ["outsider", "ice-member", "baltic-support", "baltic-manager", "aurora-support"];

  test.each(seen)("%s lists and retrieves", (as) => {
    const test = oneUsage();
    expect(test.ask(LIST, { as }).body).toHaveLength(1);
    expect(test.ask(RETRIEVE, { as, uuid: id("cpu usage") }).status).toBe(200);
  });

  test.each(unseen)("%s gets an empty list and 404", (as) => {
    const test = oneUsage();
    expect(test.ask(LIST, { as })).toMatchObject({ status: 200, body: [], headers: { "X-Result-Count": "0" } });
    expect(test.ask(RETRIEVE, { as, uuid: id("cpu usage") })).toMatchObject({
      status: 404,
      body: { detail: "No ComponentUsage matches the given query." },
    });
  });

  test("a project administrator sees nothing of the organization's other projects", () => {
    const test = changed((small) => {
      small.projects?.push({ uuid: id("sand"), name: "Sand", customer: id("baltic") });
      small.resources.push({ uuid: id("beach"), name: "beach", offering: id("hpc"), project: id("sand") });
      small.usages = [usageRow("cpu", 1), usageRow("gpu", 2, { resource: id("beach") })];
    });
    const amounts = (as: string) =>
      (test.ask(LIST, { as }).body as { usage: string }[]).map(({ usage }) => Number(usage));
    expect(amounts("ice-admin")).toEqual([1]);
    expect(amounts("baltic-owner")).toEqual([1, 2]);
    expect(amounts("aurora-owner")).toEqual([1, 2]);
  });
});

describe("representation", () => {
  const expected = {
    uuid: id("cpu usage"),
    created: "2025-11-01T06:00:00+00:00",
    description: "",
    type: "cpu",
    name: "CPU",
    measured_unit: "hours",
    usage: "18250.50",
    date: "2025-11-21T06:00:00.250000+00:00",
    recurring: false,
    resource_name: "forecast",
    resource_uuid: id("forecast"),
    offering_name: "HPC",
    offering_uuid: id("hpc"),
    project_name: "Ice",
    project_uuid: id("ice"),
    customer_name: "Baltic",
    customer_uuid: id("baltic"),
    billing_period: "2025-11-01",
    modified_by: 7,
  };

  test("all fields in their order, the amount a string of two places, uuids without dashes", () => {
    const { status, body } = oneUsage().ask(RETRIEVE, { uuid: id("cpu usage") });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toBe(JSON.stringify(expected));
    expect(oneUsage().ask(LIST).body).toEqual([expected]);
  });

  test("hours of the old SLURM plugin are a whole number, unless no plan period was known", () => {
    const slurm = (component: string, amount: number, plan_period: string | null) => {
      const test = changed((small) => {
        Object.assign(small.offerings[0] as object, { type: "SlurmInvoices.SlurmPackage" });
        small.offerings[0]?.components?.push({ uuid: id("ram"), type: "ram", name: "RAM" });
        small.usages = [usageRow(component, amount, { uuid: id("slurm"), plan_period })];
      });
      return (test.ask(RETRIEVE, { uuid: id("slurm") }).body as { usage: unknown }).usage;
    };
    expect(slurm("cpu", 120.5, id("period"))).toBe(3);
    expect(slurm("ram", 61_440, id("period"))).toBe(1);
    expect(slurm("cpu", 120.5, null)).toBe("120.50");
  });

  test("retrieve takes a uuid with dashes and capitals; other text is 404", () => {
    const dashes = dashed("cpu usage").toUpperCase();
    expect(oneUsage().ask(RETRIEVE, { uuid: dashes }).body).toEqual(expected);
    for (const uuid of ["x", "constructor", id("none"), ""])
      expect(oneUsage().ask(RETRIEVE, { uuid }).body).toEqual({ detail: "No ComponentUsage matches the given query." });
  });

  test("the filters of the list count on retrieve, too", () => {
    const status = (query: string) => oneUsage().ask(RETRIEVE, { uuid: id("cpu usage"), query }).status;
    expect(status("type=cpu&o=usage&page=7")).toBe(200);
    expect(status("type=gpu")).toBe(404);
    expect(status("o=zz")).toBe(400);
    expect(status(`resource=/api/marketplace-resources/${id("forecast")}/`)).toBe(200);
    for (const url of ["forecast", "/api/customers/", "/api/nowhere/"]) expect(status(`resource=${url}`)).toBe(404);
  });
});

describe("a list follows the world", () => {
  test("what was reported is in the next answer, in its place", () => {
    const test = changed((small) => {
      small.usages = [
        usageRow("cpu", 1, { date: "2025-11-20T00:00:00+00:00", plan_period: id("period") }),
        usageRow("gpu", 2, { date: "2025-11-19T00:00:00+00:00", plan_period: id("period") }),
      ];
    });
    const amounts = (query = "", as = "staff") =>
      (test.ask(LIST, { as, query }).body as { usage: string }[]).map(({ usage }) => Number(usage));
    expect([amounts(), amounts("o=usage"), amounts("", "ice-admin")]).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    report(test, { gpu: 0, storage: 5 });
    expect([amounts(), amounts("o=usage"), amounts("", "ice-admin")]).toEqual([
      [0, 5, 1],
      [0, 1, 5],
      [0, 5, 1],
    ]);
    test.now += 1000;
    report(test, { cpu: 7 });
    expect([amounts(), amounts("type=cpu")]).toEqual([[7, 0, 5], [7]]);
  });

  test("a refused report changes no list", () => {
    const test = changed((small) => {
      small.usages = [usageRow("cpu", 1, { plan_period: id("period") })];
      Object.assign(small.offerings[0]?.components?.[1] ?? {}, { limit_period: "total", limit_amount: 1 });
    });
    const before = test.ask(LIST);
    expect(report(test, { cpu: 9, gpu: 2 })).toMatchObject({ status: 400 });
    expect(test.ask(LIST)).toEqual(before);
  });

  test("a resource that is renamed has its new name", () => {
    const test = oneUsage();
    test.ask(LIST);
    test.store.resources.update(id("forecast"), { name: "renamed" });
    expect(test.ask(LIST).body).toMatchObject([{ resource_name: "renamed" }]);
  });

  test("a resource that moved is seen by the new project", () => {
    const test = changed((small) => {
      small.projects?.push({ uuid: id("sand"), name: "Sand", customer: id("aurora") });
      small.usages = [usageRow("cpu", 1)];
    });
    expect(test.ask(LIST, { as: "ice-admin" }).body).toHaveLength(1);
    test.store.resources.update(id("forecast"), { project: id("sand") });
    expect(test.ask(LIST, { as: "ice-admin" }).body).toHaveLength(0);
  });
});
