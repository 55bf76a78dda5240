import { describe, expect, test } from "vitest";
import { id } from "../_world.js";
import { type Api, answerOf, api, USAGES } from "./_api.js";

// Usage of several users at once, from 8.0 on.

type Small = Parameters<NonNullable<Parameters<typeof api>[0]>>[0];

const usage = (name: string, component: string, amount: number) => ({
  uuid: id(name),
  resource: id("forecast"),
  component: id(component),
  usage: amount,
  billing_period: "2025-11-01",
  date: "2025-11-20T00:00:00+00:00",
});
const mockOf = (more: (small: Small) => void = () => {}) =>
  api((small) => {
    small.usages = [usage("cpu-usage", "cpu", 0), usage("gpu-usage", "gpu", 50), usage("storage-usage", "storage", 5)];
    small.user_usages = [{ uuid: id("share"), component_usage: id("gpu-usage"), username: "ada", usage: 20 }];
    more(small);
  }, "8.0");
const report = (mock: Api, usages: unknown, as: string | null = "aurora-owner", of = "gpu-usage") =>
  answerOf(mock.call(as, "POST", `${USAGES}${id(of)}/set_user_usages/`, { usages }));
const shares = async (mock: Api) =>
  mock.control.world().user_usages.map(({ username, usage }) => [username, usage] as const);
const amountOf = async (mock: Api, name: string) =>
  ((await mock.call("staff", "GET", `${USAGES}${id(name)}/`)).body as { usage: unknown }).usage;

describe("set_user_usages", () => {
  test("stores new shares and replaces those of known users", async () => {
    const mock = await mockOf();
    expect(await report(mock, [{ username: "ada", usage: "30.5" }, { username: "bob" }])).toEqual([201, undefined]);
    expect(await shares(mock)).toEqual([
      ["ada", 30.5],
      ["bob", 0],
    ]);
    expect(await amountOf(mock, "gpu-usage")).toBe("50.00");
  });

  test("gives a usage of 0 the sum of its shares", async () => {
    const mock = await mockOf();
    await report(
      mock,
      [
        { username: "ada", usage: 1.25 },
        { username: "bob", usage: 2 },
      ],
      "hpc-manager",
      "cpu-usage",
    );
    expect(await amountOf(mock, "cpu-usage")).toBe("3.25");
  });

  test("makes the record of another month", async () => {
    const mock = await mockOf();
    await report(mock, [{ username: "ada", usage: 4, date: "2025-09-10T00:00:00Z" }], "staff");
    const { body } = await mock.call("staff", "GET", `${USAGES}?billing_period=2025-09-01`);
    expect(body).toMatchObject([{ usage: "4.00", description: "Created for user usage backfill" }]);
  });

  test("stores nothing when an item is refused", async () => {
    const mock = await mockOf((small) =>
      Object.assign(small.resources[0] ?? {}, { user_limits: [{ username: "bob", component: "gpu", limit: 10 }] }),
    );
    const [status, body] = await report(mock, [
      { username: "ada", usage: 1 },
      { username: "bob", usage: 11 },
    ]);
    expect([status, Object.keys(body as object)]).toEqual([400, ["non_field_errors"]]);
    expect(await shares(mock)).toEqual([["ada", 20]]);
  });

  const required = ["This field is required."];
  test.each([
    [null, [], 401, { detail: "Authentication credentials were not provided." }],
    ["baltic-owner", [], 403, { detail: "You do not have permission to perform this action." }],
    ["aurora-owner", undefined, 400, { usages: required }],
    ["aurora-owner", [], 400, { usages: ["At least one usage item is required."] }],
    ["aurora-owner", [{ username: "ada" }, {}], 400, { usages: [{}, { username: required }] }],
  ])("refuses %s with %j", async (as, usages, status, answer) => {
    expect(await report(await mockOf(), usages, as)).toEqual([status, answer]);
  });

  const backfill = (date: string) => [{ username: "ada", usage: 1, date }];
  const onlyLimits =
    "Service providers can only specify date for limit-based billing components when backfilling past billing periods.";
  const onlyProviders = "Only staff users and service providers can specify date for backfilling.";
  test.each([
    ["aurora-owner", "gpu-usage", "2025-11-05T00:00:00Z", undefined],
    ["aurora-owner", "gpu-usage", "2026-01-05T00:00:00Z", undefined],
    ["aurora-owner", "storage-usage", "2025-09-05T00:00:00Z", undefined],
    ["aurora-owner", "gpu-usage", "2025-09-05T00:00:00Z", onlyLimits],
    ["hpc-manager", "gpu-usage", "2025-11-05T00:00:00Z", onlyProviders],
    ["staff", "gpu-usage", "2025-09-05T00:00:00Z", undefined],
  ])("lets %s date a share of %s to %s, or says why not", async (as, of, date, message) => {
    const answer = await report(await mockOf(), backfill(date), as, of);
    expect(answer).toEqual(message ? [400, { usages: [{ date: [message] }] }] : [201, undefined]);
  });
});
