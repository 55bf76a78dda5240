import { describe, expect, test } from "vitest";
import { id } from "../../_world.js";
import { changed, record, report, SET_USAGE, stored } from "./_usages.js";

const refused = (body: unknown) => ({ status: 400, body });

/** What set_usage says of a body. */
function said(body: unknown, as = "staff", test = changed()) {
  const answer = test.ask(SET_USAGE, { as, body });
  return answer.status === 201 ? 201 : { status: answer.status, body: answer.body };
}

describe("who may report usage", () => {
  test.each(["staff", "aurora-owner", "hpc-manager"])("%s may", (as) => {
    expect(report(changed(), { cpu: 1 }, {}, { as })).toBe(201);
  });

  test.each(["support", "aurora-manager", "aurora-support", "baltic-owner", "ice-admin", "ice-member", "outsider"])(
    "%s gets 403, seeing the resource or not",
    (as) => {
      expect(report(changed(), { cpu: 1 }, {}, { as })).toEqual({
        status: 403,
        body: { detail: "You do not have permission to perform this action." },
      });
    },
  );
});

describe("checks, in their order", () => {
  test("what is wrong with the items", () => {
    expect(said({})).toEqual(refused({ usages: ["This field is required."] }));
    expect(said({ usages: null })).toEqual(refused({ usages: ["This field may not be null."] }));
    expect(said({ usages: { type: "cpu" } })).toEqual(
      refused({ usages: { non_field_errors: ['Expected a list of items but got type "dict".'] } }),
    );
    expect(said({ usages: [{ type: "cpu", amount: "1" }, { type: "cpu", amount: "x" }, { amount: 1.005 }] })).toEqual(
      refused({
        usages: [
          {},
          { amount: ["A valid number is required."] },
          { type: ["This field is required."], amount: ["Ensure that there are no more than 2 decimal places."] },
        ],
      }),
    );
    expect(said({ usages: [{ type: " ", amount: 1, description: null, recurring: "maybe" }] })).toEqual(
      refused({
        usages: [
          {
            type: ["This field may not be blank."],
            description: ["This field may not be null."],
            recurring: ["Must be a valid boolean."],
          },
        ],
      }),
    );
  });

  test.each([id("none"), "x", "", 5])("the unknown uuid %j", (value) => {
    const sentences = [`Object with uuid=${value} does not exist.`];
    expect(said({ usages: [], resource: value, plan_period: value })).toEqual(
      refused({ plan_period: sentences, resource: sentences }),
    );
  });

  test("a malformed date", () => {
    expect(said({ usages: [], date: "soon" })).toHaveProperty("body.date", [
      expect.stringMatching(/^Datetime has wrong format/),
    ]);
  });

  const periodEnding = (end: string) =>
    changed((small) => {
      small.plan_periods = [{ uuid: id("period"), resource: id("forecast"), plan: id("plan"), start: null, end }];
    });

  test("a closed plan period is refused", () => {
    const test = periodEnding("2025-10-31T23:59:59.999999+00:00");
    expect(said({ usages: [], plan_period: id("period") }, "staff", test)).toEqual(
      refused({ plan_period: ["Billing period is closed."] }),
    );
    expect(said({ usages: [{}], plan_period: id("period") }, "staff", test)).toMatchObject({
      body: { usages: [{}], plan_period: ["Billing period is closed."] },
    });
  });

  test("one that ended this month is not closed", () => {
    const test = periodEnding("2025-11-01T00:00:00+00:00");
    expect(said({ usages: [{ type: "cpu", amount: 1 }], plan_period: id("period") }, "staff", test)).toBe(201);
    expect(record(test).plan_period).toBe(id("period"));
  });

  test("neither a plan period nor a resource", () => {
    expect(said({ usages: [] })).toEqual(
      refused({ non_field_errors: ["Either plan_period or resource should be provided."] }),
    );
  });

  test("of both the plan period wins, and a mismatch is not noticed", () => {
    const test = changed((small) => {
      small.resources.push({ uuid: id("other"), name: "other", offering: id("hpc"), project: id("ice") });
    });
    const body = { usages: [{ type: "cpu", amount: 1 }], plan_period: id("period"), resource: id("other") };
    expect(said(body, "staff", test)).toBe(201);
    expect([stored(test), stored(test, "other")]).toEqual([{ "cpu 2025-11": 1 }, {}]);
  });

  test("a resource without a plan", () => {
    const test = changed((small) => Object.assign(small.resources[0] ?? {}, { plan: null, state: "Erred" }));
    expect(report(test, { tape: 1 })).toEqual(refused({ resource: ["Resource must have a plan to report usage."] }));
  });

  test.each([
    ["OK", true],
    ["Updating", true],
    ["Terminating", true],
    ["Creating", false],
    ["Erred", false],
    ["Terminated", false],
  ] as const)("a resource in the state %s: %s", (state, accepted) => {
    const test = changed((small) => Object.assign(small.resources[0] ?? {}, { state }));
    const expected = accepted ? 201 : refused({ resource: ["Resource is not in valid state."] });
    expect(report(test, { cpu: 1 })).toEqual(expected);
    // The state comes before the components.
    if (!accepted) expect(report(test, { tape: 1 })).toEqual(expected);
  });

  test("components that are not there, or not charged by usage or limit", () => {
    const test = changed((small) => {
      small.offerings[0]?.components?.push(
        { type: "setup", billing_type: "one" },
        { type: "swap", billing_type: "few" },
      );
    });
    expect(report(test, { tape: 1, cpu: 1, fee: 1, storage: 2, setup: 1, swap: 1 })).toEqual(
      refused({ non_field_errors: ["These components are invalid: fee, setup, swap, tape."] }),
    );
  });

  test("the right comes last, after the date", () => {
    const date = "2025-12-24T00:00:00+00:00";
    expect(report(changed(), { cpu: 1 }, { date }, { as: "outsider" })).toMatchObject({ status: 400 });
    expect(report(changed(), { tape: 1 }, {}, { as: "outsider" })).toMatchObject({ status: 400 });
    expect(report(changed(), { cpu: 1 }, {}, { as: "outsider" })).toMatchObject({ status: 403 });
  });
});
