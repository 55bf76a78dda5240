/** Whether `npm run test:all` runs, which has every case. */
export const isAll = process.env.RUN === "all";

/**
 * Some of many cases that are alike: every `n`th, and all of them in `npm run test:all`.
 *
 * @example test.each(thin(mutations))("$name", ...);
 */
export function thin<Item>(items: readonly Item[], n = 2): readonly Item[] {
  return isAll ? items : items.filter((_, index) => index % n === 0);
}
