import { describe, expect, test } from "vitest";
import { id } from "../../../_world.js";
import { act, resource, resources, statusOf } from "../_resources.js";

const TOO_SOON = { end_date: ["Please set at least 7 days in advance."] };
const JUST_USED = {
  end_date: ["Service provider can not set end date of the resource which has been used for the last 90 days."],
};

describe.each([
  ["set_end_date_by_provider", "aurora-manager"],
  ["set_end_date_by_staff", "staff"],
] as const)("%s", (action, as) => {
  test("it stores the date and who asked, and answers 200 without a body", () => {
    const test = resources();
    expect(act(test, action, { as, body: { end_date: "2026-06-30" } })).toEqual({ status: 200, body: undefined });
    expect(resource(test)).toMatchObject({
      end_date: "2026-06-30",
      end_date_requested_by: id(as),
      modified: "2025-11-21T09:30:00+00:00",
    });
  });

  test("null clears the date, a missing one leaves it; who asked is noted either way", () => {
    for (const [ask, end_date] of [
      [{ body: { end_date: null } }, null],
      [{ body: {} }, "2026-01-01"],
      [{}, "2026-01-01"],
    ] as const) {
      const test = resources((_, forecast) => Object.assign(forecast, { end_date: "2026-01-01" }));
      expect(statusOf(test, action, { as, ...ask })).toBe(200);
      expect(resource(test)).toMatchObject({ end_date, end_date_requested_by: id(as) });
    }
  });

  test("less than 7 days ahead is 400, exactly 7 are fine", () => {
    expect(act(resources(), action, { as, body: { end_date: "2025-11-27" } })).toEqual({
      status: 400,
      body: TOO_SOON,
    });
    expect(statusOf(resources(), action, { as, body: { end_date: "2025-11-28" } })).toBe(200);
  });

  test("a resource invoiced within the last 90 days is 400", () => {
    const invoiced = (last_invoiced: string, end_date: string | null = "2026-06-30") =>
      act(
        resources((_, forecast) => Object.assign(forecast, { last_invoiced })),
        action,
        { as, body: { end_date } },
      );
    expect(invoiced("2025-11-01")).toEqual({ status: 400, body: JUST_USED });
    expect(invoiced("2025-11-01", "2025-11-22")).toEqual({ status: 400, body: JUST_USED });
    expect(invoiced("2025-08-24").status).toBe(400);
    // The 90th day.
    expect(invoiced("2025-08-23").status).toBe(200);
    expect(invoiced("2025-11-01", null).status).toBe(200);
  });

  test("text that is no date is 400", () =>
    expect(act(resources(), action, { as, body: { end_date: "soon" } })).toEqual({
      status: 400,
      body: { end_date: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."] },
    }));

  test.each(["Creating", "Erred", "Updating", "Terminating", "Terminated"] as const)("%s does not matter", (state) =>
    expect(
      statusOf(
        resources((_, forecast) => Object.assign(forecast, { state })),
        action,
        {
          as,
          body: { end_date: "2026-06-30" },
        },
      ),
    ).toBe(200),
  );
});

test.each([
  ["staff", 200],
  ["support", 200],
  ["aurora-owner", 200],
  ["aurora-manager", 200],
  ["aurora-support", 403],
  ["hpc-manager", 403],
  ["baltic-owner", 404],
  ["ice-admin", 404],
  ["outsider", 404],
])("set_end_date_by_provider by %s is %i", (as, status) =>
  expect(statusOf(resources(), "set_end_date_by_provider", { as, body: { end_date: "2026-06-30" } })).toBe(status),
);

describe.each(["downscaled", "paused", "restrict_member_access"] as const)("set_%s", (name) => {
  const action = `set_${name}` as const;
  const changed = { status: 200, body: { status: `Resource ${name} flag has been changed.` } };
  const same = { status: 200, body: { status: `Resource ${name} flag is not changed.` } };

  test("the answer says whether the flag has changed", () => {
    const test = resources();
    expect(act(test, action, { body: { [name]: false } })).toEqual(same);
    expect(act(test, action, { body: { [name]: true } })).toEqual(changed);
    expect(resource(test)).toMatchObject({ [name]: true, modified: "2025-11-21T09:30:00+00:00" });
    expect(act(test, action, { body: { [name]: true } })).toEqual(same);
    expect(act(test, action, { body: { [name]: false } })).toEqual(changed);
    expect(resource(test)[name]).toBe(false);
  });

  test("text such as yes is a boolean", () => {
    expect(act(resources(), action, { body: { [name]: "yes" } })).toEqual(changed);
    expect(act(resources(), action, { body: { [name]: "off" } })).toEqual(same);
  });

  test.each([
    [{ [name]: null }, "This field may not be null."],
    [{ [name]: "maybe" }, "Must be a valid boolean."],
    // A crash of Waldur.
    [{}, "This field is required."],
  ])("%j is 400", (body, sentence) =>
    expect(act(resources(), action, { body })).toEqual({ status: 400, body: { [name]: [sentence] } }),
  );
});

describe("set_slug", () => {
  const slug = (value: unknown, test = resources()) => act(test, "set_slug", { body: { slug: value } });

  test("the answer says whether the slug has changed", () => {
    const test = resources();
    expect(slug("ice-2_B", test)).toEqual({ status: 200, body: { status: "Resource slug has been changed." } });
    expect(resource(test)).toMatchObject({ slug: "ice-2_B", modified: "2025-11-21T09:30:00+00:00" });
    expect(slug("ice-2_B", test)).toEqual({ status: 200, body: { status: "Resource slug is not changed." } });
  });

  test("another resource may have it", () => {
    const test = resources((small) => {
      small.resources.push({ name: "other", slug: "taken", offering: id("hpc"), project: id("ice") });
    });
    expect(slug("taken", test).status).toBe(200);
    expect(resource(test).slug).toBe("taken");
  });

  test.each([
    ["a b", 'Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.'],
    ["schnee-ö", 'Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.'],
    ["x".repeat(51), "Ensure this field has no more than 50 characters."],
    ["", "This field may not be blank."],
    [null, "This field may not be null."],
    [undefined, "This field is required."],
  ])("%j is 400", (value, sentence) => expect(slug(value)).toEqual({ status: 400, body: { slug: [sentence] } }));

  test("1 and 50 characters are fine", () => {
    for (const value of ["x", "x".repeat(50)]) expect(slug(value).status).toBe(200);
  });
});
