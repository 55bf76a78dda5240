import { isMispublished } from "./baseline.js";
import { explainedBy } from "./deviations.js";
import type { Journal, Place } from "./journal.js";

/** One statement of the contract beside the same of the other release and, if there is one, of the older release. */
export interface Statement {
  place: Place;
  /** The keyword that differs, such as `enum`. */
  keyword: string;
  /** Whether the contract and the other release agree. */
  agrees: boolean;
  /** Whether the other release agrees with the older one; `undefined` without an older one. */
  stayed: boolean | undefined;
  /** The other release in the words of `deviations.yaml`, where a deviation may explain it. */
  words?: string | undefined;
  /** Whether what the contract knows by observation is enough to explain it. */
  isObservable?: boolean | undefined;
  /** Why it is explained whichever source the contract has it from. */
  reason?: string | undefined;
  /** Types that were published before, where code that was written for them fails with those of the other release. */
  replaced?: string[] | undefined;
}

/**
 * Whether a difference is real, so that the patched contract has to take it over: no source of the contract explains it
 * and, with an older release, it changed between the two. Explanations hold with an older release as they do without
 * one, so that a change has one rating. Both kinds are noted.
 *
 * @example if (isReal(journal, { place, keyword: "enum", agrees: false, stayed: undefined })) patch();
 */
export function isReal(journal: Journal, statement: Statement): boolean {
  const { place, keyword, agrees, stayed, replaced } = statement;
  if (stayed === true) return false;
  if (agrees) {
    // The other release now agrees with the contract.
    if (stayed === false) journal.explain(place, keyword, "already");
    return false;
  }
  const reason = reasonOf(statement) ?? (journal.isEarlier(place, keyword) ? "earlier" : undefined);
  if (reason !== undefined) journal.explain(place, keyword, reason);
  else journal.change(place, keyword, replaced);
  return reason === undefined;
}

function reasonOf({ place, words, isObservable, reason }: Statement): string | undefined {
  const deviation = words === undefined ? undefined : explainedBy(place, words);
  const isObserved = place.provenance === "observed" || place.provenance === "recorded";
  const known = deviation ?? reason ?? (isObservable && isObserved ? "observed" : undefined);
  return known ?? (isMispublished(place) ? "mispublished" : undefined);
}
