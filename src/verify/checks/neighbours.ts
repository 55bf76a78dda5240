import { type Contract, isNeighbour, type Operation, type OperationId } from "../../contract/contract.js";
import type { Check, Context } from "../check.js";
import type { Family, Row, Walk } from "../lists.js";
import { walk } from "../lists.js";
import { type FilterTest, filterRulesOf } from "./filters/filter-tests.js";
import { checkFilter, PAGING } from "./filters/filters.js";
import { checkPages } from "./lists/pages.js";
import { checkPagingLimits } from "./lists/paging-limits.js";
import { checkFields } from "./records/fields.js";
import { checkRecord, checkUnknown, spread } from "./records/records.js";
import { checkUuidForms } from "./records/uuid-forms.js";

// What the contract has beside the three families, found among its operations: a new neighbour is checked without a line
// here. HEAD is checked with that of the families, and order is not checked, as its names are not always those of columns.

/** A list, with what belongs to it as far as the contract has it. */
type Neighbour = Pick<Family, "list"> & Partial<Family>;

/** The lists, and the operations that belong to a record of a list or stand alone. */
function neighboursIn(contract: Contract): { lists: readonly Neighbour[]; others: readonly Operation[] } {
  const { operations } = contract;
  const reading = operations.filter((each) => each.method === "get" && isNeighbour(each));
  const idAt = (path: string, method: string) =>
    operations.find((each) => each.path === path && each.method === method)?.id;
  const lists = reading
    .filter(({ id, path }) => !path.includes("{") && contract.parametersOf(id).some(({ name }) => name === "page"))
    .map(({ id, path }): Neighbour => {
      const [count, retrieve] = [idAt(path, "head"), idAt(`${path}{uuid}/`, "get")];
      return { list: id, ...(count && { count }), ...(retrieve && { retrieve }) };
    });
  const ofLists = new Set(lists.flatMap(({ list, retrieve }) => [list, retrieve]));
  return { lists, others: reading.filter(({ id }) => !ofLists.has(id)) };
}

/** Parameters that add rows to a list instead of choosing among them, so that it cannot be compared. */
const ADDING: ReadonlySet<string> = new Set(["include_terminated"]);

/** Operations at the uuid of a record of another list. */
const BELOW: Partial<Record<OperationId, OperationId>> = {
  marketplace_resource_offerings_list: "marketplace_categories_list",
};

/** Fields that a record has and its row in the list has not, or has otherwise: totals, and what a parent decides. */
const OF_OFFERINGS = ["plugin_options", "total_cost", "total_cost_estimated", "total_customers"];
const DIFFERENT: Partial<Record<OperationId, readonly string[]>> = {
  marketplace_provider_offerings_retrieve: OF_OFFERINGS,
  marketplace_public_offerings_retrieve: OF_OFFERINGS,
};

/** Records of a list that are retrieved, and records whose parts are. */
const RECORDS = 5;
const PARTS_OF = 3;

/** The neighbours, as far as they can be read. */
export function neighbourChecks(contract: Contract): readonly Check[] {
  const { lists, others } = neighboursIn(contract);
  return [
    ...lists.map((family): Check => {
      const { list, count, retrieve } = family;
      const { path } = contract.operation(list);
      const parts = others.filter((each) => each.path.startsWith(`${path}{uuid}/`)).map(({ id }) => id);
      return {
        name: `neighbours at ${path}`,
        operations: [list, count, retrieve, ...parts].filter((id) => id !== undefined),
        neighbours: true,
        run: (context) => checkNeighbour(context, family, parts),
      };
    }),
    ...others
      .filter(({ id, path }) => BELOW[id] || !path.includes("{"))
      .map(
        ({ id, path }): Check => ({
          name: `neighbour ${path}`,
          operations: [id],
          neighbours: true,
          run: async ({ probe }) => {
            const list = BELOW[id];
            const rows = list ? (await walk(probe, { list })).rows.slice(0, PARTS_OF) : [{}];
            for (const { uuid } of rows) await probe.ask(id, uuid === undefined ? {} : { uuid: String(uuid) });
          },
        }),
      ),
  ];
}

async function checkNeighbour(context: Context, family: Neighbour, parts: readonly OperationId[]): Promise<void> {
  const { list, count, retrieve } = family;
  const seen = await walk(context.probe, family);
  // Not for every caller, which the response says in the contract's words.
  if (seen.response?.status !== 200) return;
  await checkPages(context, family);
  await checkPagingLimits(context, family);
  await checkFields(context, family, seen.rows);
  if (count) await checkFilters(context, { list, count }, seen);
  const rows = seen.rows.filter(({ uuid }) => typeof uuid === "string");
  if (retrieve) {
    for (const row of spread(rows, RECORDS)) await checkRecord(context, { list, retrieve }, row, DIFFERENT[retrieve]);
    await checkUuidForms(context, retrieve, rows);
    await checkUnknown(context, retrieve);
  }
  for (const operation of parts) {
    for (const { uuid } of spread(rows, PARTS_OF)) await context.probe.ask(operation, { uuid: String(uuid) });
    await checkUnknown(context, operation);
  }
  if (rows.length > 0) return;
  for (const operation of [retrieve, ...parts])
    if (operation) context.skip(operation, `the caller sees nothing at ${context.probe.contract.operation(list).path}`);
}

/** Filters by the rules that the resources' have on both sides, else by the example that the contract gives of a value. */
async function checkFilters(context: Context, family: Pick<Family, "list" | "count">, seen: Walk): Promise<void> {
  for (const { name, in: place, pointer } of context.probe.contract.parametersOf(family.list)) {
    if (place !== "query" || PAGING.has(name) || ADDING.has(name) || name === "o") continue;
    for (const { value, matches } of testsOf(context.probe.contract, family.list, name, pointer, seen.rows))
      await checkFilter(context, family, seen, { [name]: value }, matches);
  }
}

function testsOf(
  contract: Contract,
  list: OperationId,
  name: string,
  pointer: string,
  rows: readonly Row[],
): FilterTest[] {
  if (list === "marketplace_resources_list") return filterRulesOf(contract).resources[name]?.(rows) ?? [];
  const { example, explode } = contract.locate(pointer).node;
  const values = [example].flat().map(String);
  return [{ value: explode === false ? values.join(",") : values, matches: undefined }];
}
