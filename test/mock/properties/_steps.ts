import fc from "fast-check";
import { contractRequest } from "./_requests.js";
import { Review, type Step, Wait } from "./_walk.js";

export const valid = contractRequest({ spoil: false });
export const spoilt = contractRequest({ spoil: true });

const wait = fc.constantFrom("1s", "3s", "90s", "1d", "40d", "P3M").map((duration) => new Wait(duration));
const review = fc
  .tuple(fc.constantFrom("approveOrder" as const, "rejectOrder" as const), fc.nat(5))
  .map(([decision, order]) => new Review(decision, order));

const step = fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
  { weight: 20, arbitrary: valid },
  { weight: 6, arbitrary: spoilt },
  { weight: 2, arbitrary: wait },
  { weight: 1, arbitrary: review },
);

/** Requests in turn, while time goes by and orders are decided on. */
export function sequences(maxLength: number): fc.Arbitrary<Step[]> {
  return fc.array(step, { minLength: 1, maxLength, size: "max" });
}
