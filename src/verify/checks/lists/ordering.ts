import type { Contract, Json } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { type Problem, reportConfirmed } from "../../confirm.js";
import { type FamilyName, families, type Row, rowsOf } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";

/** Every order that `o` has: rows come in it. */
export const orderingChecks: readonly Check[] = (["usages", "resources"] as const).map((name) => ({
  name: `ordering of ${name}`,
  operations: [families[name].list],
  run: (context) => checkOrdering(context, name),
}));

/** Texts whose order is not that of the alphabet: states are sorted as life goes. */
const BY_MEANING = new Set(["state"]);

/** Decimals, which come as strings. */
const AMOUNTS = new Set(["usage"]);

async function checkOrdering({ probe }: Context, name: FamilyName): Promise<void> {
  const { list } = families[name];
  for (const wanted of orderings(probe.contract, name)) {
    // A page can be caught between its rows being chosen and being written, so it is asked for again, too.
    await reportConfirmed(probe, "ordering", async () => {
      const response = await probe.ask(list, { query: { o: wanted, page_size: "100" } });
      return response?.status === 200 ? disorderOf(response, wanted) : [];
    });
  }
}

function disorderOf(response: ProbeResponse, wanted: string): Problem[] {
  const column = wanted.replace(/^-/, "");
  const values = rowsOf(response)
    .map((row: Row) => (AMOUNTS.has(column) ? Number(row[column]) : row[column]))
    // Databases differ in where they put what is missing.
    .filter((value) => value !== null && value !== undefined);
  const inOrder = BY_MEANING.has(column) ? isGrouped(values) : isSorted(values, wanted.startsWith("-") ? -1 : 1);
  if (inOrder) return [];
  const expected = `rows sorted by ${column}, ${wanted.startsWith("-") ? "the largest" : "the smallest"} first`;
  return [{ response, place: wanted, expected, got: values.slice(0, 10).join(", ") }];
}

function orderings(contract: Contract, name: FamilyName): string[] {
  const parameter = contract.parametersOf(families[name].list).find((each) => each.name === "o");
  if (!parameter) return [];
  const { node } = contract.locate(`${parameter.pointer}/schema/items`);
  return ((node as Json).enum as string[] | undefined) ?? [];
}

/** Are values in order? 1 for the smallest first, -1 for the largest. */
export function isSorted(values: readonly unknown[], direction: 1 | -1): boolean {
  // Databases differ in how they sort texts: by their letters as people do, with or without punctuation, or by their codes.
  return [byCode, by(letters), by(lettersOnly)].some((compare) =>
    values.every((value, index) => index === 0 || direction * compare(values[index - 1], value) <= 0),
  );
}

function byCode(a: unknown, b: unknown): number {
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0;
}

const letters = new Intl.Collator("en");
const lettersOnly = new Intl.Collator("en", { ignorePunctuation: true });

function by(collator: Intl.Collator): (a: unknown, b: unknown) => number {
  return (a, b) => (typeof a === "string" && typeof b === "string" ? collator.compare(a, b) : byCode(a, b));
}

/** Do equal values stand together? */
function isGrouped(values: readonly unknown[]): boolean {
  const runs = values.filter((value, index) => value !== values[index - 1]);
  return new Set(runs).size === runs.length;
}
