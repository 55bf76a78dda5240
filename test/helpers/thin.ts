/** Whether `npm run test:full` runs, and not the shorter `npm run test:rest`. */
export const isFull = process.env.RUN === "full";

/**
 * Some of many cases that are alike: every `n`th in `npm run test:rest`, all of them in `npm run test:full`.
 *
 * @example test.each(thin(mutations))("$name", ...);
 */
export function thin<Item>(items: readonly Item[], n = 2): readonly Item[] {
  return isFull ? items : items.filter((_, index) => index % n === 0);
}
