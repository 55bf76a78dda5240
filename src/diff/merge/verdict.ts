import { explainedBy } from "./deviations.js";
import type { Journal, Place } from "./journal.js";

/** One statement of the contract beside the same of the other release and, if there is one, of the older release. */
export interface Statement {
  place: Place;
  /** What differs, such as `enum`. */
  keyword: string;
  /** Whether the contract and the other release say the same. */
  agrees: boolean;
  /** Whether the other release says what the older one said; `undefined` without an older one. */
  stayed: boolean | undefined;
  /** The other release in the words of `deviations.yaml`, where a deviation may explain it. */
  words?: string | undefined;
  /** Whether what the contract knows by observation is enough to explain it. */
  isObservable?: boolean | undefined;
  /** Why it is explained whoever vouches for it. */
  reason?: string | undefined;
}

/**
 * Whether a difference is real, so that the patched contract has to take it over. With an older release that is what
 * changed between the two; without one, whatever no source of the contract explains. Both kinds are noted.
 *
 * @example if (isReal(journal, { place, keyword: "enum", agrees: false, stayed: undefined })) patch();
 */
export function isReal(journal: Journal, statement: Statement): boolean {
  const { place, keyword, agrees, stayed, words } = statement;
  if (stayed === true) return false;
  if (agrees) {
    // The other release has come to say what the contract says.
    if (stayed === false) journal.explain(place, keyword, "already");
    return false;
  }
  const reason = stayed === undefined ? reasonOf(statement, words) : undefined;
  if (reason !== undefined) journal.explain(place, keyword, reason);
  else journal.change(place, keyword);
  return reason === undefined;
}

function reasonOf({ place, isObservable, reason }: Statement, words: string | undefined): string | undefined {
  const deviation = words === undefined ? undefined : explainedBy(place, words);
  const isObserved = place.provenance === "observed" || place.provenance === "recorded";
  return deviation ?? reason ?? (isObservable && isObserved ? "observed" : undefined);
}
