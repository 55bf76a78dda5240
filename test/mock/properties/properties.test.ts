import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.js";
import { checkInvariants } from "../world/check-invariants.js";
import { noise } from "./_noise.js";
import { reads } from "./_reads.js";
import { sequences, spoilt, valid } from "./_steps.js";
import { answered, propertyMock, type Step, walk } from "./_walk.js";
import { type Edit, edited, edits } from "./_worlds.js";

// PROPERTY_RUNS makes so many times more of them, PROPERTY_SEED others; what fails tells its seed and the shortest way there.
const MORE = Number(process.env.PROPERTY_RUNS ?? 1);
const SEED = Number(process.env.PROPERTY_SEED ?? 20251121);
/** A run that takes longer hangs, in milliseconds. */
const HANG = 30_000;
const timeout = 120_000 * MORE;

const mock = await propertyMock();

async function always<Made extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [Place in keyof Made]: fc.Arbitrary<Made[Place]> },
  holds: (...made: Made) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(...arbitraries, holds);
  await fc.assert(property, { numRuns: runs * MORE, seed: SEED, timeout: HANG, includeErrorInReport: true });
}

const alone = (request: fc.Arbitrary<Step>) => request.map((each) => [each]);
const walked = (steps: Step[]) => walk(mock, steps);

describe("whatever is asked, the answer keeps the contract and the world its invariants", () => {
  test("one request that the contract allows", { timeout }, () => always(200, [alone(valid)], walked));

  test("one request that is spoilt in some place", { timeout }, () => always(400, [alone(spoilt)], walked));

  test("noise", { timeout }, () => always(400, [alone(noise)], walked));

  test("up to sixty requests in turn, while time goes by", { timeout }, () => always(20, [sequences(60)], walked));

  afterAll(() => {
    // biome-ignore lint/suspicious/noConsole: whoever asks for more wants to know what came of it.
    if (MORE > 1) console.info(`Seed ${SEED}:`, Object.fromEntries([...answered].sort(([a], [b]) => a - b)));
    // A property that never gets past 401 shows nothing.
    expect([...answered.keys()]).toEqual(expect.arrayContaining([200, 201, 202, 204, 400, 401, 403, 404, 405, 409]));
  });
});

describe("whatever world is taken, its answers keep the contract", () => {
  test("a world is refused with its mistakes, or all that is asked of it is answered", { timeout }, async () => {
    const ofItsOwn = await propertyMock();
    let taken = 0;
    const caller = fc.constantFrom("staff", "staff", "provider-owner");
    await always<[Edit[], string, Step[]]>(30, [edits, caller, sequences(15)], async (changes, as, steps) => {
      try {
        ofItsOwn.control.loadWorld(edited(changes));
      } catch (error) {
        if (error instanceof WorldError && error.mistakes.length > 0) return;
        throw error;
      }
      taken++;
      // What is taken is what will be saved, and has to be taken again.
      expect(checkInvariants(ofItsOwn.control.world())).toEqual([]);
      await walk(ofItsOwn, [...reads(ofItsOwn, as), ...steps]);
    });
    expect(taken).toBeGreaterThan(8 * MORE);
  });
});
