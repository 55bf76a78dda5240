import type { RuleName } from "./judge/rules.js";
import type { Probe, ProbeResponse } from "./requests/probe.js";

/** A difference between responses, as one look at them shows it. */
export interface Problem {
  /** The response that shows it. */
  readonly response: ProbeResponse;
  /** Overrides the operation of the response. */
  readonly operation?: ProbeResponse["operation"];
  /** Overrides the rule that the check is about. */
  readonly rule?: RuleName;
  readonly place?: string | undefined;
  readonly expected: string;
  readonly got: string;
}

/** Result of a look while which the data changed, so that it proves nothing. */
export const UNSTEADY = Symbol("unsteady");

/**
 * One look: it sends its requests anew each time, to both sides, and returns the problems that it sees.
 *
 * @param attempt 0 for the first look, which may compare with what is known already; every later one must ask for all sides.
 */
export type Look = (attempt: number) => Promise<readonly Problem[] | typeof UNSTEADY>;

/** Looks that have to agree, the first one included. */
const AGREEING_LOOKS = 3;
/** Maximum number of attempts, for data that changes while it is read. */
const MAX_LOOKS = 7;
/** Milliseconds before the second look; doubled for each further one. */
const FIRST_PAUSE = 10;

/**
 * Reports the problems that every look shows: of the same rule, at the same location, against the same expectation. A
 * live server changes under the reader, so a single difference between two responses proves nothing.
 *
 * @returns whether something was reported.
 *
 * @example
 * await reportConfirmed(probe, "head", between({ outer: askGet, inner: askHead, isSame, judge }));
 */
export async function reportConfirmed(probe: Probe, rule: RuleName, look: Look): Promise<boolean> {
  const problems = await confirmed(probe, look);
  for (const problem of problems) probe.report({ rule, ...problem });
  return problems.length > 0;
}

/** The problems that every look shows, as the last one shows them; see {@link reportConfirmed}. */
export async function confirmed(probe: Pick<Probe, "pause">, look: Look): Promise<readonly Problem[]> {
  let agreed: readonly Problem[] | undefined;
  let agreeing = 0;
  for (let attempt = 0; attempt < MAX_LOOKS; attempt++) {
    if (attempt > 0) await probe.pause(FIRST_PAUSE * 2 ** (attempt - 1));
    const found = await look(attempt);
    if (found === UNSTEADY) continue;
    const known: ReadonlySet<string> | undefined = agreed && new Set(agreed.map(keyOf));
    agreed = known ? found.filter((problem) => known.has(keyOf(problem))) : found;
    if (agreed.length === 0) return [];
    if (++agreeing === AGREEING_LOOKS) return agreed;
  }
  return [];
}

function keyOf({ rule, operation, place, expected }: Problem): string {
  return JSON.stringify([rule, operation, place, expected]);
}

/** Two sides of a comparison. */
export interface Sides<Outer, Inner> {
  /** Asked before and after the other one; undefined ends the comparison, as nothing can be compared. */
  outer(): Promise<Outer | undefined>;
  /** Side that is compared with the outer one. */
  inner(): Promise<Inner | undefined>;
  /**
   * Problems of the inner side, given what the outer one was before and after. It may judge only what all of them agree
   * on, and returns UNSTEADY where they do not.
   */
  judge(outers: readonly [Outer, ...Outer[]], inner: Inner): readonly Problem[] | typeof UNSTEADY;
  /** Sides as they are known already: for the first look only, and it saves requests where there is no problem. */
  known?: { readonly outer?: Outer | undefined; readonly inner?: Inner | undefined } | undefined;
}

/**
 * A look that asks for the outer side, the inner one, and the outer one again: only where the outer side stayed the same
 * does the inner one have to fit it.
 *
 * Each look asks for the outer side once more than the one before. Otherwise a client that changes something and changes
 * it back in time with the requests would look like a server that contradicts itself.
 */
export function between<Outer, Inner>({ outer, inner, judge, known }: Sides<Outer, Inner>): Look {
  return async (attempt) => {
    const first = attempt === 0 ? known : undefined;
    const before: Outer[] = first?.outer === undefined ? [] : [first.outer];
    while (before.length <= attempt) {
      const next = await outer();
      if (next === undefined) return [];
      before.push(next);
    }
    const middle = first?.inner ?? (await inner());
    if (middle === undefined) return [];
    const outers = before as [Outer, ...Outer[]];
    // The first glance only decides whether it is worth looking closer.
    const glance = attempt === 0 ? judge(outers, middle) : UNSTEADY;
    if (glance !== UNSTEADY && glance.length === 0) return [];
    const after = await outer();
    return after === undefined ? [] : judge([...outers, after], middle);
  };
}
