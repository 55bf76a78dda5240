import { isDeepStrictEqual } from "node:util";
import type { Contract, Json, OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type Family, families, type Row, rowsOf } from "../../lists.js";
import type { Ask, ProbeResponse } from "../../requests/probe.js";

/** `field`: every name alone, and some together, for lists and records. */
export const fieldChecks: readonly Check[] = (["usages", "resources"] as const).map((name) => {
  const { list, retrieve } = families[name];
  return {
    name: `fields of ${name}`,
    operations: [list, retrieve],
    run: async (context: Context) => {
      const { rows } = context.seen[name];
      await checkFields(context, families[name], rows);
      if (rows.length === 0) context.skip(retrieve, `the caller sees no ${name}`);
    },
  };
});

/** Asks for fields of a list and of one of its records. */
export async function checkFields(
  context: Context,
  { list, retrieve }: Pick<Family, "list"> & Partial<Pick<Family, "retrieve">>,
  rows: readonly Row[],
): Promise<void> {
  const names = namesOf(context.probe.contract, list);
  if (names.length === 0) return;
  let broken = 0;
  for (const each of names) {
    if (await checkList(context, list, rows, [each])) broken++;
    // They are one finding; many more would only be counted.
    if (broken === MAX_BROKEN) break;
  }
  await checkList(context, list, rows, names.slice(0, 2));
  await checkList(context, list, rows, ["uuid", ...names.slice(-3)]);
  const record = rows.find(({ uuid }) => typeof uuid === "string");
  if (!record || !retrieve) return;
  for (const each of [["uuid"], names.slice(0, 2)]) await checkRecord(context, retrieve, record, each);
}

function namesOf(contract: Contract, operation: OperationId): string[] {
  const parameter = contract.parametersOf(operation).find(({ name }) => name === "field");
  const schema = parameter && contract.locate(`${parameter.pointer}/schema/items`);
  return ((schema?.node as Json | undefined)?.enum as string[] | undefined) ?? [];
}

const EXPECTED = "the fields that were named, and only those";

async function checkList(
  { probe }: Context,
  list: OperationId,
  rows: readonly Row[],
  field: string[],
): Promise<boolean> {
  const pageOf = async (query: Ask["query"]) => {
    const response = await probe.ask(list, { query: { ...query, page_size: String(PAGE_SIZE) } });
    return response?.status === 200 ? response : undefined;
  };
  return reportConfirmed(
    probe,
    "field",
    between({
      outer: async () => {
        const response = await pageOf({});
        return response && rowsOf(response);
      },
      inner: () => pageOf({ field }),
      judge: (pages, response) => {
        // Fields may be named without the uuid, so rows are known by their position only.
        const isSteady = pages.every((page) => isDeepStrictEqual(page.slice(0, PAGE_SIZE).map(uuidOf), uuids(pages)));
        const problems = rowsOf(response).flatMap((row, index) =>
          compare(response, "/*", row, isSteady ? pages.map((page): Row => page[index] ?? {}) : [], field),
        );
        return isSteady || problems.length > 0 ? problems.slice(0, 1) : UNSTEADY;
      },
      known: { outer: rows },
    }),
  );
}

const PAGE_SIZE = 5;
const MAX_BROKEN = 5;
const uuidOf = ({ uuid }: Row) => uuid;
const uuids = ([page]: readonly [readonly Row[], ...unknown[]]) => page.slice(0, PAGE_SIZE).map(uuidOf);

async function checkRecord({ probe }: Context, retrieve: OperationId, full: Row, field: string[]): Promise<void> {
  const uuid = String(full.uuid);
  const recordOf = async (query: Ask["query"]) => {
    const response = await probe.ask(retrieve, { uuid, query });
    return response?.status === 200 && typeof response.body === "object" && response.body !== null
      ? response
      : undefined;
  };
  await reportConfirmed(
    probe,
    "field",
    between({
      outer: async () => (await recordOf({}))?.body as Row | undefined,
      inner: () => recordOf({ field }),
      judge: (records, response) => compare(response, "", response.body as Row, records, field),
      known: { outer: full },
    }),
  );
}

/** Compares selected fields with the whole records that were seen before and after; none when they are not known. */
function compare(
  response: ProbeResponse,
  place: string,
  row: Row,
  records: readonly Row[],
  field: readonly string[],
): Problem[] {
  const keys = Object.keys(row);
  const more = keys.find((key) => !field.includes(key));
  // Some fields are left out where they mean nothing, so a missing one is wrong only when the whole record has it.
  const isThere = (key: string) => records.length > 0 && records.every((record) => Object.hasOwn(record, key));
  const missing = field.find((key) => !keys.includes(key) && isThere(key));
  if (more === undefined && missing === undefined) return [];
  return [{ response, place, expected: EXPECTED, got: more === undefined ? `no ${missing}` : `also ${more}` }];
}
