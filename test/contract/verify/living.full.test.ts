import { describe, expect, test } from "vitest";
import { verify } from "../../../src/verify/index.js";
import { thin } from "../../helpers/thin.js";
import type { Mutation } from "./_mutate.js";
import { answerMutations } from "./_mutations-answers.js";
import { bodyMutations } from "./_mutations-bodies.js";
import { listMutations } from "./_mutations-lists.js";
import { livingServer, type Writing } from "./other-client.js";

describe("a right server that another client writes to has no findings", () => {
  const writings: readonly Writing[] = [
    { seed: 1, every: 1 },
    { seed: 2, every: 1 },
    { seed: 3, every: 2 },
    { seed: 4, every: 3 },
    { seed: 5, every: 5 },
    { seed: 6, every: 7 },
  ];
  test.each(thin(writings, 3))("a write before one in $every requests, seed $seed", async (writing) => {
    const { send, writes } = await livingServer(writing);
    const { findings, outcome, requests } = await verify({ url: "http://mock", token: "staff", fetch: send });
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(outcome).toBe("holds");
    // Some are refused: what is terminated cannot be paused.
    expect(writes()).toBeGreaterThan(requests / writing.every / 2);
  });
});

/** Rules that compare responses: faults that break them are those that a confirmation could lose. */
const COMPARING = [
  ...["page-size", "page-count", "page-links", "page-rows", "head", "field"],
  ...["ordering", "filter", "same-record"],
];

/** The first two of each rule. All others are found as well, which takes minutes. */
const all = [...bodyMutations, ...answerMutations, ...listMutations];
const sample = COMPARING.flatMap((rule) => all.filter((each) => each.rule === rule).slice(0, 2));

describe("faults are found while another client writes", () => {
  test.each(thin(sample).map((mutation, index) => ({ ...mutation, seed: index + 1 })))(
    "$name: $rule",
    async ({ seed, ...mutation }) => {
      const { send } = await livingServer({ seed, every: 4 });
      expect(await findingsFor(mutation, send)).toContain(mutation.rule);
    },
  );
});

async function findingsFor({ make, operation }: Mutation, send: Parameters<Mutation["make"]>[0]) {
  const { findings } = await verify({ url: "http://mock", token: "staff", fetch: make(send), operations: [operation] });
  return findings.filter(({ operations }) => operations.includes(operation)).map(({ rule }) => rule);
}
