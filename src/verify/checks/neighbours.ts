import { operationTable } from "../../../generated/operations.js";
import { locate, type OperationId, parametersOf } from "../../contract/contract.js";
import type { Check, Context } from "../check.js";
import type { Family, Row, Walk } from "../lists.js";
import { walk } from "../lists.js";
import { type FilterTest, filterRules } from "./filters/filter-tests.js";
import { checkFilter, PAGING } from "./filters/filters.js";
import { checkPages } from "./lists/pages.js";
import { checkPagingLimits } from "./lists/paging-limits.js";
import { checkFields } from "./records/fields.js";
import { checkRecord, checkUnknown, spread } from "./records/records.js";
import { checkUuidForms } from "./records/uuid-forms.js";

// What the contract has beside the three families, found in the table of operations: a new neighbour is checked without a line
// here. HEAD is checked with that of the families, and order is not checked, as its names are not always those of columns.

const IDS = Object.keys(operationTable) as OperationId[];
const READING = IDS.filter((id) => operationTable[id].neighbour && operationTable[id].method === "GET");

const atPath = (path: string, method: string) =>
  IDS.find((id) => operationTable[id].path === path && operationTable[id].method === method);

/** A list, with what belongs to it as far as the contract has it. */
type Neighbour = Pick<Family, "list"> & Partial<Family>;

const lists: readonly Neighbour[] = READING.filter((id) => parametersOf(id).some(({ name }) => name === "page")).map(
  (list) => {
    const { path } = operationTable[list];
    const [count, retrieve] = [atPath(path, "HEAD"), atPath(`${path}{uuid}/`, "GET")];
    return { list, ...(count && { count }), ...(retrieve && { retrieve }) };
  },
);
const ofLists = new Set(lists.flatMap(({ list, retrieve }) => [list, retrieve]));
/** What belongs to a record of a list, and what stands alone. */
const others = READING.filter((id) => !ofLists.has(id));

/** Parameters that add rows to a list instead of choosing among them, so that it cannot be compared. */
const ADDING: ReadonlySet<string> = new Set(["include_terminated"]);

/** Records of a list that are retrieved, and records whose parts are. */
const RECORDS = 5;
const PARTS_OF = 3;

/** The neighbours, as far as they can be read. */
export const neighbourChecks: readonly Check[] = [
  ...lists.map((family): Check => {
    const { list, count, retrieve } = family;
    const { path } = operationTable[list];
    const parts = others.filter((id) => operationTable[id].path.startsWith(`${path}{uuid}/`));
    return {
      name: `neighbours at ${path}`,
      operations: [list, count, retrieve, ...parts].filter((id) => id !== undefined),
      neighbours: true,
      run: (context) => checkNeighbour(context, family, parts),
    };
  }),
  ...others
    .filter((id) => !operationTable[id].path.includes("{uuid}"))
    .map(
      (operation): Check => ({
        name: `neighbour ${operationTable[operation].path}`,
        operations: [operation],
        neighbours: true,
        run: async ({ probe }) => {
          await probe.ask(operation);
        },
      }),
    ),
];

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
    for (const row of spread(rows, RECORDS)) await checkRecord(context, { list, retrieve }, row);
    await checkUuidForms(context, retrieve, rows);
    await checkUnknown(context, retrieve);
  }
  for (const operation of parts) {
    for (const { uuid } of spread(rows, PARTS_OF)) await context.probe.ask(operation, { uuid: String(uuid) });
    await checkUnknown(context, operation);
  }
  if (rows.length > 0) return;
  for (const operation of [retrieve, ...parts])
    if (operation) context.skip(operation, `the caller sees nothing at ${operationTable[list].path}`);
}

/** Filters by the rules that the resources' have on both sides, else by the example that the contract gives of a value. */
async function checkFilters(context: Context, family: Pick<Family, "list" | "count">, seen: Walk): Promise<void> {
  for (const { name, in: place, pointer } of parametersOf(family.list)) {
    if (place !== "query" || PAGING.has(name) || ADDING.has(name) || name === "o") continue;
    for (const { value, matches } of testsOf(family.list, name, pointer, seen.rows))
      await checkFilter(context, family, seen, { [name]: value }, matches);
  }
}

function testsOf(list: OperationId, name: string, pointer: string, rows: readonly Row[]): FilterTest[] {
  if (list === "marketplace_resources_list") return filterRules.resources[name]?.(rows) ?? [];
  const { example, explode } = locate(pointer).node;
  const values = [example].flat().map(String);
  return [{ value: explode === false ? values.join(",") : values, matches: undefined }];
}
