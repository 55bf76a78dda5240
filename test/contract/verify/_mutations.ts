import { afterAll, describe, expect, test } from "vitest";
import { type Finding, type Progress, type VerifyOptions, verify } from "../../../src/verify/index.js";
import { type Mutation, remembering, rightServer, type Send } from "./_mutate.js";
import { answerMutations } from "./_mutations-answers.js";
import { bodyMutations } from "./_mutations-bodies.js";
import { detailMutations } from "./_mutations-details.js";
import { listMutations } from "./_mutations-lists.js";
import { writeMutations } from "./_mutations-writes.js";

export const all: readonly Mutation[] = [
  ...bodyMutations,
  ...answerMutations,
  ...listMutations,
  ...detailMutations,
  ...writeMutations,
];

/** The first fault of each rule, for the tests that everybody runs. */
export const sample: readonly Mutation[] = [...new Map(all.toReversed().map((each) => [each.rule, each])).values()];

/** Nobody changes it. */
export const shared = rightServer().then(remembering);

export const RESOURCE = "b9005020ea014056801f86ab919a8aef";
export const CUSTOMER = "4ee5f5975e034a2eb2f8a56eaefb0f45";

/** Verifies a server as far as a fault of it can show. */
export async function verifyFor(
  fetch: Send,
  { operation, writes }: Pick<Mutation, "operation" | "writes">,
  options: Partial<VerifyOptions> = {},
) {
  return verify({
    ...options,
    url: "http://mock",
    token: "staff",
    fetch,
    timeout: 300,
    operations: [operation],
    ...(writes && { allowWrites: true, resource: RESOURCE, customer: CUSTOMER }),
  });
}

/** Tests that verify finds each fault, by the name of its rule. */
export function testFaults(mutations: readonly Mutation[]): void {
  const survived: string[] = [];
  afterAll(() => {
    const told = survived.length === 0 ? "none survived" : `survived: ${survived.join(", ")}`;
    process.stdout.write(`Faults found: ${mutations.length - survived.length} of ${mutations.length}; ${told}.\n`);
  });

  describe.each([
    { title: "faults that reading shows", some: mutations.filter(({ writes }) => !writes) },
    { title: "faults that writing shows", some: mutations.filter(({ writes }) => writes) },
  ])("$title", ({ some }) => {
    test.each(some)("$name: $rule", async (mutation) => {
      const right = mutation.writes ? await rightServer() : await shared;
      const faulty = mutation.make(right);
      const isIt = ({ rule, operations }: Finding) => rule === mutation.rule && operations.includes(mutation.operation);
      // Most faults are found first, and then there is no need to look for others.
      const enough = new AbortController();
      const onProgress = ({ broken }: Progress) => broken > 0 && enough.abort();
      const quick = mutation.writes
        ? undefined
        : await verifyFor(faulty, mutation, { signal: enough.signal, onProgress });
      const isQuick = quick?.findings.some(isIt) === true;
      const { findings } = isQuick ? quick : await verifyFor(faulty, mutation);
      const found = findings.some(isIt);
      if (!found) survived.push(mutation.name);
      expect(found, findings.map(({ message, operations }) => `${operations[0]} ${message}`).join("\n")).toBe(true);
    });
  });
}
