import { isDeepStrictEqual } from "node:util";
import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type FamilyName, families, type Row, rowsOf, totalOf } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";
import { isSorted } from "./ordering.js";

/** Orders by more than one name, and without any. */
export const orderKeyChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `default order of ${name}, and several keys`,
  operations: [families[name].list],
  run: async (context) => {
    await checkDefault(context, name);
    if (name !== "policies") await checkKeys(context, name);
    if (name === "resources") await checkReversed(context);
  },
}));

const DEFAULTS = { usages: "-date", policies: "-created", resources: "created" } as const;
/** The first one has equal values in many rows, so that the second decides. */
const KEYS = { usages: ["billing_period", "-usage"], resources: ["project_name", "-created"] } as const;

async function checkDefault({ probe, seen }: Context, name: FamilyName): Promise<void> {
  const { list } = families[name];
  const order = DEFAULTS[name];
  await reportConfirmed(probe, "ordering", async (attempt) => {
    const known = attempt === 0 ? seen[name].response : undefined;
    const response = known ?? (await probe.ask(list, { query: { page_size: "100" } }));
    if (response?.status !== 200) return [];
    const values = rowsOf(response).map((row) => row[order.replace("-", "")]);
    if (values.some((value) => typeof value !== "string")) return [];
    if (
      isSorted(
        values.map((value) => Date.parse(value as string)),
        order.startsWith("-") ? -1 : 1,
      )
    )
      return [];
    const expected = `rows sorted by ${order} where no order is asked for`;
    return [{ response, place: "o", expected, got: values.slice(0, 5).join(", ") }];
  });
}

async function checkKeys({ probe }: Context, name: "usages" | "resources"): Promise<void> {
  const { list } = families[name];
  const [first, second] = KEYS[name];
  const field = ["uuid", first, second.slice(1)];
  await reportConfirmed(probe, "ordering", async () => {
    const response = await probe.ask(list, { query: { o: `${first},${second}`, field, page_size: "100" } });
    return !response || response.status >= 500 ? [] : keyProblems(response, first, second);
  });
  const response = await probe.ask(list, { query: { o: `${first},no-such-name` } });
  if (!response?.kept || (response.status === 400 && Object.hasOwn((response.body ?? {}) as object, "o"))) return;
  const expected = "400 that names o, for an unknown second key";
  probe.report({ rule: "filter-refused", response, place: "o", expected, got: `${response.status}` });
}

/** States have an order of their own, but it is the other way round with a `-`. */
async function checkReversed({ probe }: Context): Promise<void> {
  const { list } = families.resources;
  const read = async (o: string) => {
    const response = await probe.ask(list, { query: { o, field: ["uuid", "state"], page_size: "300" } });
    return response?.status === 200 ? response : undefined;
  };
  const statesOf = (response: ProbeResponse) => [...new Set(rowsOf(response).map(({ state }) => String(state)))];
  await reportConfirmed(
    probe,
    "ordering",
    between<ProbeResponse, ProbeResponse>({
      outer: () => read("state"),
      inner: () => read("-state"),
      judge: (ups, response) => {
        const down = statesOf(response).reverse();
        // Longer lists have other states on other pages.
        if ([response, ...ups].some((each) => rowsOf(each).length !== totalOf(each))) return [];
        if (ups.some((up) => statesOf(up).length !== down.length)) return UNSTEADY;
        if (ups.some((up) => isDeepStrictEqual(statesOf(up), down))) return [];
        const expected = "states in the opposite order of o=state";
        return [{ response, place: "-state", expected, got: statesOf(response).join(", ") }];
      },
    }),
  );
}

function keyProblems(response: ProbeResponse, first: string, second: string): Problem[] {
  const place = `${first},${second}`;
  const expected = `rows sorted by ${first}, and where that is equal by ${second}`;
  if (response.status !== 200) return [{ response, place, expected, got: `${response.status}` }];
  const groups = new Map<unknown, Row[]>();
  let last: unknown;
  for (const row of rowsOf(response)) {
    const value = row[first];
    // Databases differ in how they sort text, but equal values stand together in all of them.
    if (groups.has(value) && value !== last)
      return [{ response, place, expected, got: `${String(value)} after ${String(last)}, and before it, too` }];
    groups.set(value, [...(groups.get(value) ?? []), row]);
    last = value;
  }
  const column = second.slice(1);
  const read = (row: Row) => (column === "usage" ? Number(row[column]) : Date.parse(String(row[column])));
  for (const [value, rows] of groups)
    if (!isSorted(rows.map(read), -1))
      return [
        {
          response,
          place,
          expected,
          got: `${rows
            .map((row) => row[column])
            .slice(0, 5)
            .join(", ")} for ${String(value)}`,
        },
      ];
  return [];
}
