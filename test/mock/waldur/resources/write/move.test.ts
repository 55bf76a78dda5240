import { describe, expect, test } from "vitest";
import { id, type TestWorld } from "../../../_world.js";
import { act, addElsewhere, resource, resources, statusOf } from "../_resources.js";

type Invoice = [customer: string, month: number, state: "pending" | "created" | "paid" | "canceled"];

const elsewhere = (change: Parameters<typeof resources>[0] = () => {}, invoices: Invoice[] = []) =>
  resources((small, forecast) => {
    addElsewhere(small);
    small.invoices = invoices.map(([customer, month, state]) => ({ customer: id(customer), year: 2025, month, state }));
    change(small, forecast);
  });
const move = (test: TestWorld, project: unknown) => act(test, "move_resource", { body: { project } });
const to = (name: string) => ({ url: `https://api.example.com/api/projects/${id(name)}/` });
const CONFLICT = {
  status: 409,
  body: { error_message: "Resource moving is not possible, because invoice items moving is not possible." },
};

describe("move_resource", () => {
  test("the answer is the full resource in its new place; orders go along", () => {
    const test = elsewhere((small) => {
      small.orders = [{ resource: id("forecast"), type: "Terminate", state: "pending-provider" }];
    });
    const { status, body } = move(test, to("freight"));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      uuid: id("forecast"),
      project_uuid: id("freight"),
      customer_uuid: id("cargo"),
      modified: "2025-11-21T09:30:00+00:00",
      order_in_progress: { project_uuid: id("freight"), customer_name: "Cargo" },
    });
    expect(body).toEqual(act(test, "retrieve").body);
  });

  test("the fields can be chosen, which the contract does not tell", () => {
    const ask = { uuid: id("forecast"), body: { project: to("snow") } };
    const query = "field=project_name&field=uuid&field=nonsense";
    const { body } = elsewhere().ask("marketplace_provider_resources_move_resource", { ...ask, query });
    expect(body).toEqual({ uuid: id("forecast"), project_name: "Snow" });
  });

  test("a path will do, and the host is ignored", () => {
    expect(move(elsewhere(), { url: `/api/projects/${id("snow")}/` }).status).toBe(200);
    expect(move(elsewhere(), { url: `http://elsewhere/api/projects/${id("snow")}/` }).status).toBe(200);
  });

  test("what the plugin says of the project follows", () => {
    const test = elsewhere((_, forecast) => {
      const details = {
        name: "x",
        project: `/api/projects/${id("ice")}/`,
        project_uuid: id("ice"),
        customer_name: "Baltic",
      };
      forecast.backend_object = { type: "SLURM.Allocation", details };
    });
    move(test, to("freight"));
    expect(resource(test).backend_object?.details).toEqual({
      name: "x",
      project: `/api/projects/${id("freight")}/`,
      project_uuid: id("freight"),
      customer_name: "Cargo",
    });
  });

  test.each([
    [undefined, "This field is required."],
    [null, "This field may not be null."],
    [{}, "URL has to be defined for related object."],
    [[], "URL has to be defined for related object."],
    ["x", "URL has to be defined for related object."],
    [{ url: "" }, "Invalid hyperlink - No URL match."],
    [{ url: "x" }, "Invalid hyperlink - No URL match."],
    [{ url: null }, "Incorrect type. Expected URL string, received NoneType."],
    [{ url: `/api/customers/${id("cargo")}/` }, "Invalid hyperlink - Incorrect URL match."],
    [to("nothing"), "Invalid hyperlink - Object does not exist."],
    [to("gone"), "Invalid hyperlink - Object does not exist."],
  ])("the project %j is 400", (project, sentence) =>
    expect(move(elsewhere(), project)).toEqual({ status: 400, body: { project: [sentence] } }),
  );

  test("a form names it with a dot", () => {
    const test = elsewhere();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const raw = (url: string) => new URLSearchParams({ "project.url": url }).toString();
    expect(statusOf(test, "move_resource", { headers, raw: raw("x") })).toBe(400);
    expect(statusOf(test, "move_resource", { headers, raw: raw(to("snow").url) })).toBe(200);
    expect(statusOf(test, "move_resource", { headers, raw: "project=1" })).toBe(400);
  });

  test("a blocked organization gets nothing", () => {
    const test = elsewhere((small) => Object.assign(small.customers?.[2] ?? {}, { blocked: true }));
    const before = test.store.toWorld();
    expect(move(test, to("freight"))).toEqual({ status: 400, body: ["New customer must be not blocked"] });
    expect(test.store.toWorld()).toEqual(before);
  });

  test("to the same project nothing happens", () => {
    const test = elsewhere();
    const before = test.store.toWorld();
    expect(move(test, to("ice")).status).toBe(200);
    expect(test.store.toWorld()).toEqual(before);
  });

  test.each(["Creating", "Erred", "Updating", "Terminating", "Terminated"] as const)(
    "one that is %s moves, too",
    (state) =>
      expect(
        move(
          elsewhere((_, forecast) => Object.assign(forecast, { state })),
          to("freight"),
        ).status,
      ).toBe(200),
  );
});

describe("move_resource and invoices", () => {
  test.each(["created", "paid", "canceled"] as const)(
    "a target invoice of the same month that is %s is 409, and nothing is moved",
    (state) => {
      for (const source of [[["baltic", 11, "pending"]], []] as Invoice[][]) {
        const test = elsewhere(undefined, [...source, ["cargo", 11, state]]);
        const before = test.store.toWorld();
        expect(move(test, to("freight"))).toEqual(CONFLICT);
        expect(test.store.toWorld()).toEqual(before);
      }
    },
  );

  test("other months, closed source invoices and moves within the organization do not matter", () => {
    expect(move(elsewhere(undefined, [["cargo", 10, "created"]]), to("freight")).status).toBe(200);
    const closed: Invoice[] = [
      ["baltic", 11, "created"],
      ["cargo", 11, "created"],
    ];
    expect(move(elsewhere(undefined, closed), to("freight")).status).toBe(200);
    expect(move(elsewhere(undefined, [["baltic", 11, "created"]]), to("snow")).status).toBe(200);
    const within = elsewhere();
    expect(move(within, to("snow")).status).toBe(200);
    expect(within.store.invoices.size).toBe(0);
    const lastYear = elsewhere((small) => {
      small.invoices = [{ customer: id("cargo"), year: 2024, month: 11, state: "paid" }];
    });
    expect(move(lastYear, to("freight")).status).toBe(200);
  });

  test("every open month counts, and what is rolled back is all of it", () => {
    const test = elsewhere(undefined, [
      ["baltic", 9, "pending"],
      ["baltic", 10, "pending"],
      ["cargo", 10, "created"],
    ]);
    const before = test.store.toWorld();
    expect(move(test, to("freight"))).toEqual(CONFLICT);
    expect(test.store.toWorld()).toEqual(before);
  });

  test("a target invoice that is missing is created", () => {
    const test = elsewhere(undefined, [
      ["baltic", 10, "pending"],
      ["cargo", 11, "pending"],
    ]);
    move(test, to("freight"));
    const ofTarget = test.store.invoices.where("customer", id("cargo"));
    expect(ofTarget.map(({ year, month, state }) => [year, month, state])).toEqual([
      [2025, 11, "pending"],
      [2025, 10, "pending"],
    ]);
  });
});
