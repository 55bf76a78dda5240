import { expect, test, vi } from "vitest";
import { evaluatePoliciesOfCustomer } from "../../../../src/mock/waldur/policies/firing.js";
import { id } from "../../_world.js";
import { until } from "../orders/_orders.js";
import { resources } from "../resources/_resources.js";

// What a policy does is the engine's to say; here only that it is asked.
vi.mock("../../../../src/mock/waldur/policies/firing.js", () => ({
  assertModificationAllowed: vi.fn(),
  evaluatePoliciesOfCustomer: vi.fn(),
}));

test("policies are looked at when a month begins, once for each organization that has any", () => {
  const test = resources((small) => {
    small.policies = ["baltic", "aurora", "baltic"].map((name) => ({
      scope: id(name),
      actions: "request_pausing",
    }));
  });
  until(test, "2025-11-30T23:00:00+00:00");
  const asked = vi.mocked(evaluatePoliciesOfCustomer);
  expect(asked).not.toHaveBeenCalled();
  until(test, "2025-12-31T00:00:00+00:00");
  expect(asked.mock.calls.map(([{ now, orderDelay }, customer, cause]) => [customer, now, cause, orderDelay])).toEqual([
    [id("baltic"), Date.parse("2025-12-01T00:00:00+00:00"), "usage", 2000],
    [id("aurora"), Date.parse("2025-12-01T00:00:00+00:00"), "usage", 2000],
  ]);
});
