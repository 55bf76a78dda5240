/**
 * Suggests the known word that is a typing error or two away.
 *
 * @returns a sentence with a leading blank, or nothing when no word is near.
 *
 * @example
 * didYouMean("--prot", ["--port", "--host"]); // " Did you mean --port?"
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = nearestOf(word, known);
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

/**
 * Finds the known word that is a typing error or two away, or that differs in case, hyphens and underscores only.
 *
 * @example
 * nearestOf("failOnViolation", ["fail-on-violation"]); // "fail-on-violation"
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.replace(/[-_ ]/g, "").toLowerCase();
  const same = known.find((each) => plain(each) === plain(word));
  if (same !== undefined && plain(word) !== "") return same;
  const most = Math.max(1, Math.floor(word.length / 4));
  const [nearest] = known
    .filter((each) => Math.abs(each.length - word.length) <= most)
    .map((each) => ({ each, distance: editDistance(word, each) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.each;
}

/** Damerau-Levenshtein distance: insertions, deletions, replacements, and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const cells = [row];
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      cells[column] = Math.min(
        at(rows[row - 1], column) + 1,
        at(cells, column - 1) + 1,
        at(rows[row - 1], column - 1) + cost,
        isSwap ? at(rows[row - 2], column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(cells);
  }
  return at(rows.at(-1), other.length);
}

function at(cells: readonly number[] | undefined, index: number): number {
  return cells?.[index] ?? Number.POSITIVE_INFINITY;
}
