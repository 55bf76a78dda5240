import type { Check, Context } from "../../check.js";
import { reportConfirmed } from "../../confirm.js";
import { type Family, families, rowsOf, totalOf } from "../../lists.js";

const DEFAULT_SIZE = 10;
const MAX_SIZE = 300;

/** Values of `page` and `page_size` at and beyond their limits. */
export const pagingLimitChecks: readonly Check[] = Object.entries(families).map(([name, family]) => ({
  name: `limits of pages of ${name}`,
  operations: [family.list],
  run: (context) => checkPagingLimits(context, family),
}));

/** Asks for pages that are none, and for sizes that no page has. */
export async function checkPagingLimits(context: Context, family: Pick<Family, "list">): Promise<void> {
  for (const page of ["0", "-1", "abc"]) await checkPage(context, family, page);
  for (const size of ["0", "-1", "abc"]) await checkSize(context, family, size, DEFAULT_SIZE);
  await checkSize(context, family, "1000", MAX_SIZE);
}

async function checkPage({ probe }: Context, { list }: Pick<Family, "list">, page: string): Promise<void> {
  const response = await probe.ask(list, { query: { page } });
  if (!response || response.status === 404 || response.status >= 500) return;
  const expected = `404 for page=${page}, which is no page`;
  probe.report({ rule: "page-range", response, place: "page", expected, got: `${response.status}` });
}

async function checkSize(
  { probe }: Context,
  { list }: Pick<Family, "list">,
  size: string,
  limit: number,
): Promise<void> {
  // Whole records are slow to serialize, and not needed.
  const selects = probe.contract.parametersOf(list).some(({ name }) => name === "field");
  const query = { page_size: size, ...(selects && { field: "uuid" }) };
  await reportConfirmed(probe, "page-size", async () => {
    const response = await probe.ask(list, { query });
    if (!response || response.status >= 500) return [];
    const total = response.status === 200 ? totalOf(response) : 0;
    if (total === undefined) return [];
    const uuids = rowsOf(response).map(({ uuid }) => uuid);
    const twice = uuids.find((uuid, index) => uuid !== undefined && uuids.indexOf(uuid) !== index);
    if (twice !== undefined)
      return [{ rule: "page-rows", response, expected: "every row once on a page", got: `${twice} twice` }];
    const got = response.status === 200 ? `${rowsOf(response).length} rows` : `${response.status}`;
    if (got === `${Math.min(limit, total)} rows`) return [];
    return [{ response, place: "page_size", expected: `${limit} rows at most for page_size=${size}`, got }];
  });
}
