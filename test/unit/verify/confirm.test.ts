import { describe, expect, test } from "vitest";
import { between, confirmed, type Look, type Problem, UNSTEADY } from "../../../src/verify/confirm.js";
import type { ProbeResponse } from "../../../src/verify/requests/probe.js";

const probe = { pause: async () => {} };
const problem = (place: string, got = "b"): Problem => ({ response: {} as ProbeResponse, place, expected: "a", got });

/** Looks that show one after the other what is given. */
function looks(...results: (readonly Problem[] | typeof UNSTEADY)[]) {
  let count = 0;
  const look: Look = async () => results[count++] ?? [];
  return { look, asked: () => count };
}

describe("what looks agree on is confirmed", () => {
  test("by three of them", async () => {
    const { look, asked } = looks([problem("x")], [problem("x", "c")], [problem("x", "d")]);
    expect(await confirmed(probe, look)).toEqual([problem("x", "d")]);
    expect(asked()).toBe(3);
  });

  test.each<{ what: string; results: (readonly Problem[] | typeof UNSTEADY)[]; asked: number }>([
    { what: "a problem that is gone", results: [[problem("x")], []], asked: 2 },
    { what: "a problem elsewhere", results: [[problem("x")], [problem("y")]], asked: 2 },
    { what: "none", results: [[]], asked: 1 },
    { what: "nothing steady", results: Array.from({ length: 9 }, () => UNSTEADY as typeof UNSTEADY), asked: 7 },
  ])("not $what", async ({ results, asked }) => {
    const given = looks(...results);
    expect(await confirmed(probe, given.look)).toEqual([]);
    expect(given.asked()).toBe(asked);
  });

  test("what was unsteady between is passed over, and only what all show is left", async () => {
    const { look } = looks([problem("x"), problem("y")], UNSTEADY, [problem("y")], UNSTEADY, [
      problem("y"),
      problem("z"),
    ]);
    expect(await confirmed(probe, look)).toEqual([problem("y")]);
  });
});

describe("a comparison of two sides", () => {
  /** A value that another client changes before every request, in a circle. */
  function circling(values: readonly number[], start: number) {
    let next = start;
    const ask = async () => values[next++ % values.length] as number;
    return between<number, number>({
      outer: ask,
      inner: ask,
      judge: (outers, inner) => {
        if (outers.some((each) => each !== outers[0])) return UNSTEADY;
        return outers[0] === inner ? [] : [problem("", `${inner} where the other has ${outers[0]}`)];
      },
    });
  }

  test.each(
    [
      [0, 1],
      [0, 1, 1],
      [0, 0, 1],
      [0, 0, 1, 0, 1],
      [0, 1, 0, 0, 1, 1],
    ].map((values) => ({ values })),
  )("is not deceived by a value that goes through $values", async ({ values }) => {
    for (let start = 0; start < values.length; start++)
      expect(await confirmed(probe, circling(values, start))).toEqual([]);
  });

  test("shows sides that always differ, and asks the outer one before and after", async () => {
    const asked: string[] = [];
    const look = between<number, number>({
      outer: async () => asked.push("outer"),
      inner: async () => asked.push("inner"),
      judge: () => [problem("x")],
    });
    expect(await confirmed(probe, look)).toEqual([problem("x")]);
    expect(asked.join(" ")).toBe(
      ["outer inner outer", "outer outer inner outer", "outer outer outer inner outer"].join(" "),
    );
  });

  test("asks for nothing anew where what is known already fits", async () => {
    let asked = 0;
    const look = between<number, number>({
      outer: async () => ++asked,
      inner: async () => 1,
      judge: ([outer], inner) => (outer === inner ? [] : [problem("x")]),
      known: { outer: 1 },
    });
    expect(await confirmed(probe, look)).toEqual([]);
    expect(asked).toBe(0);
  });
});
