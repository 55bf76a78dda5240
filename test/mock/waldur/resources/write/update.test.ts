import { describe, expect, test } from "vitest";
import { id } from "../../../_world.js";
import { act, resource, resources, statusOf } from "../_resources.js";

const PAST = ["End date cannot be earlier than the current date."];
const FULL = { name: "renamed", description: "New.", end_date: "2026-06-30" };
/** The small world with plugin options of its offering. */
const withOptions = (plugin_options: Record<string, unknown>, end_date: string | null = null) =>
  resources((small, forecast) => {
    Object.assign(small.offerings[0] ?? {}, { plugin_options });
    forecast.end_date = end_date;
  });

describe("PUT and PATCH", () => {
  test("both answer 200 with just name, description and end date", () => {
    for (const action of ["update", "partial_update"] as const) {
      const test = resources();
      expect(act(test, action, { body: FULL })).toEqual({ status: 200, body: FULL });
      expect(resource(test)).toMatchObject({ ...FULL, modified: "2025-11-21T09:30:00+00:00" });
    }
  });

  test("PUT needs the name, PATCH nothing", () => {
    expect(act(resources(), "update", { body: { description: "x" } })).toEqual({
      status: 400,
      body: { name: ["This field is required."] },
    });
    expect(act(resources(), "partial_update", { body: {} })).toEqual({
      status: 200,
      body: { name: "forecast", description: "", end_date: null },
    });
    expect(statusOf(resources(), "partial_update")).toBe(200);
  });

  test("what is not sent stays, but the end date is cleared", () => {
    for (const action of ["update", "partial_update"] as const) {
      const test = resources((_, forecast) => Object.assign(forecast, { description: "Old.", end_date: "2026-01-01" }));
      expect(act(test, action, { body: { name: "renamed" } }).body).toMatchObject({ end_date: null });
      expect(resource(test)).toMatchObject({
        name: "renamed",
        description: "Old.",
        end_date: null,
        end_date_requested_by: id("staff"),
      });
    }
  });

  test.each([
    [{ name: "" }, { name: ["This field may not be blank."] }],
    [{ name: " \t" }, { name: ["This field may not be blank."] }],
    [{ name: null }, { name: ["This field may not be null."] }],
    [{ name: "x".repeat(151) }, { name: ["Ensure this field has no more than 150 characters."] }],
    [{ description: "x".repeat(4097) }, { description: ["Ensure this field has no more than 4096 characters."] }],
    [{ description: null }, { description: ["This field may not be null."] }],
    [{ end_date: "soon" }, { end_date: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."] }],
    [
      { end_date: "2025-11-20", name: "" },
      { name: ["This field may not be blank."], end_date: PAST },
    ],
  ])("PATCH %j is refused", (body, errors) => {
    const test = resources();
    const before = test.store.toWorld();
    expect(act(test, "partial_update", { body })).toEqual({ status: 400, body: errors });
    expect(test.store.toWorld()).toEqual(before);
  });

  test("names are trimmed; name and description may be as long as that", () => {
    const test = resources();
    const [name, description] = ["x".repeat(150), "y".repeat(4096)];
    expect(act(test, "update", { body: { name: `  ${name} `, description } }).body).toMatchObject({
      name,
      description,
    });
    expect(act(test, "update", { body: { name, description: "" } }).body).toMatchObject({ description: "" });
  });

  test("an end date before today is 400, today is accepted", () => {
    expect(act(resources(), "partial_update", { body: { end_date: "2025-11-20" } })).toEqual({
      status: 400,
      body: { end_date: PAST },
    });
    expect(statusOf(resources(), "partial_update", { body: { end_date: "2025-11-21" } })).toBe(200);
  });

  test("a change of the end date records who asked for it", () => {
    const test = resources();
    act(test, "partial_update", { as: "aurora-owner", body: { end_date: "2026-06-30" } });
    expect(resource(test).end_date_requested_by).toBe(id("aurora-owner"));
    act(test, "partial_update", { as: "hpc-manager", body: { end_date: null } });
    expect(resource(test)).toMatchObject({ end_date: null, end_date_requested_by: id("hpc-manager") });
    for (const body of [{ name: "renamed" }, { end_date: null }]) {
      act(test, "partial_update", { as: "aurora-owner", body });
      expect(resource(test).end_date_requested_by).toBe(id("hpc-manager"));
    }
    act(test, "partial_update", { as: "aurora-owner", body: { end_date: "2026-06-30" } });
    act(test, "partial_update", { as: "hpc-manager", body: { end_date: "2026-06-30" } });
    expect(resource(test).end_date_requested_by).toBe(id("aurora-owner"));
  });

  test("the body is judged after the right", () => {
    expect(statusOf(resources(), "update", { as: "aurora-manager", body: {} })).toBe(403);
    expect(statusOf(resources(), "update", { as: "outsider", body: {} })).toBe(404);
  });
});

describe("end dates that the offering rules", () => {
  const OFFSET = { max_resource_termination_offset_in_days: 730 };
  const LATEST = { latest_date_for_resource_termination: "2026-05-31" };
  const endAfter = (options: Record<string, unknown>, body: object, end_date: string | null = null) =>
    (act(withOptions(options, end_date), "partial_update", { body }).body as { end_date: unknown }).end_date;

  test("no default is put in, and null is taken where an end date is required, too", () => {
    const required = { is_resource_termination_date_required: true, default_resource_termination_offset_in_days: 365 };
    expect(endAfter(required, { name: "renamed" })).toBeNull();
    expect(endAfter(required, { name: "renamed" }, "2026-03-01")).toBeNull();
    expect(endAfter(required, { end_date: null }, "2026-03-01")).toBeNull();
    expect(endAfter(required, { end_date: "2026-04-01" })).toBe("2026-04-01");
  });

  test.each([
    ["created and the maximal offset", OFFSET, "2027-01-15", "End date exceeds maximum allowed offset."],
    ["the latest date", LATEST, "2026-05-31", "End date exceeds global termination limit."],
    ["both", { ...OFFSET, ...LATEST }, "2026-05-31", "End date exceeds global termination limit."],
    [
      "the offset, but not the latest date",
      { ...LATEST, max_resource_termination_offset_in_days: 365 },
      "2026-01-15",
      "End date exceeds maximum allowed offset.",
    ],
  ])("later than %s is 400", (_, options, last, message) => {
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(endAfter(options, { end_date: last })).toBe(last);
    const test = withOptions(options);
    const before = test.store.toWorld();
    for (const [action, body] of [
      ["partial_update", { name: "renamed", end_date: next }],
      ["update", { name: "renamed", end_date: next }],
    ] as const)
      expect(act(test, action, { body })).toEqual({ status: 400, body: { end_date: { end_date: message } } });
    // Some releases have stored the name by then; the mock stores all or nothing.
    expect(test.store.toWorld()).toEqual(before);
  });

  test("they come together with the errors of other fields", () => {
    const body = { name: "", end_date: "2026-06-01" };
    expect(act(withOptions(LATEST), "partial_update", { body }).body).toEqual({
      name: ["This field may not be blank."],
      end_date: { end_date: "End date exceeds global termination limit." },
    });
  });

  test("offsets and dates that make no sense are as good as none", () => {
    const options = { max_resource_termination_offset_in_days: 1e300, latest_date_for_resource_termination: "soon" };
    expect(endAfter(options, { end_date: "2500-01-01" })).toBe("2500-01-01");
  });

  test("a prepaid resource keeps its end date or loses it, but gets no other", () => {
    const prepaid = (body: object) => {
      const test = resources((small, forecast) => {
        Object.assign(small.offerings[0] ?? {}, { plugin_options: LATEST });
        Object.assign(small.offerings[0]?.components?.[1] ?? {}, { details: { is_prepaid: true } });
        forecast.end_date = "2026-03-01";
      });
      return act(test, "partial_update", { body });
    };
    const refused = (...messages: string[]) => ({ status: 400, body: { end_date: messages } });
    const renew = refused(
      "Direct modification of the end date is not allowed for prepaid resources. Please use the 'renew' action to extend the subscription.",
    );
    // Judged after the past and before the latest date.
    expect(prepaid({ end_date: "2025-11-20" })).toEqual(refused(...PAST));
    expect(prepaid({ end_date: "2026-04-01" })).toEqual(renew);
    expect(prepaid({ end_date: "2030-04-01" })).toEqual(renew);
    expect(prepaid({ end_date: "2026-03-01" })).toMatchObject({ status: 200, body: { end_date: "2026-03-01" } });
    expect(prepaid({ end_date: null })).toMatchObject({ status: 200, body: { end_date: null } });
    expect(prepaid({})).toMatchObject({ status: 200, body: { end_date: null } });
  });
});
