import type { UnnamedFacts } from "./extract/extract.js";
import type { PageFacts } from "./facts/model.js";

/**
 * The page of the contract that a fresh page is a new state of: the one of that path, or else the one with which it
 * shares the most operations. None, when it shares none.
 *
 * @example findFamily(extractUnnamed(text, "page.txt"), contractFacts)?.page;
 */
export function findFamily(fresh: UnnamedFacts, pages: readonly PageFacts[]): PageFacts | undefined {
  const named = pages.find(({ page }) => page === fresh.page);
  if (named !== undefined) return named;
  const calls = new Set(
    Object.entries(fresh.operations).flatMap(([id, { method, path }]) => [id, `${method} ${path}`]),
  );
  const shared = ({ operations }: PageFacts) =>
    Object.entries(operations).filter(([id, { method, path }]) => calls.has(id) || calls.has(`${method} ${path}`))
      .length;
  return [...pages].sort((a, b) => shared(b) - shared(a)).find((page) => shared(page) > 0);
}
