import { isDeepStrictEqual } from "node:util";
import { baseContract, type Contract, type Operation, type OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { type Family, type FamilyName, families, findRow, type Row } from "../../lists.js";
import type { Ask, ProbeResponse } from "../../requests/probe.js";
import { linkedUuid, linkedUuids, NOBODY } from "../filters/filter-tests.js";

/** Number of records of a list that are retrieved one by one. */
const RECORDS = 5;
/** Number of resources, of different kinds, whose related objects are retrieved. */
const PARTS_OF = 12;

/** Retrieved records: the same as in the list, with links that lead to them. */
export const recordChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `records of ${name}`,
  operations: [families[name].list, families[name].retrieve],
  run: (context) => checkRecords(context, name),
}));

/** Related objects of resources, and operations that need no record. */
export function partChecks(contract: Contract): readonly Check[] {
  return [
    ...partsOf(contract).map(({ id, path }) => ({
      name: path,
      operations: [id],
      run: (context: Context) => checkPart(context, id),
    })),
    {
      name: "names of policy actions",
      operations: ["marketplace_customer_component_usage_policies_actions_retrieve"],
      run: async ({ probe }) => {
        await probe.ask("marketplace_customer_component_usage_policies_actions_retrieve");
      },
    },
  ];
}

/** Operations that retrieve related objects of a resource. */
function partsOf(contract: Contract): Operation[] {
  const { path } = contract.operation(families.resources.retrieve);
  return contract.operations.filter(
    (each) => each.method === "get" && each.path !== path && each.path.startsWith(path),
  );
}

async function checkRecords(context: Context, name: FamilyName): Promise<void> {
  const { probe, seen } = context;
  const { retrieve } = families[name];
  const rows = chosenRecords(context, name);
  if (rows.length === 0) context.skip(retrieve, `the caller sees no ${name}`);
  for (const row of rows) {
    await checkRecord(context, families[name], row);
    for (const [link, of] of linkedUuids[name]) {
      const found = linkedUuid(row, link);
      const { response } = seen[name];
      if (found === undefined || found === row[of] || !response) continue;
      const expected = `a link to what ${of} names`;
      probe.report({
        rule: "hyperlink-resolves",
        response,
        operation: families[name].list,
        place: `/*/${link}`,
        expected,
        got: String(row[link]),
      });
    }
  }
  await checkUnknown(context, retrieve);
}

/** Compares a record with its row in the list, but for fields that Waldur shows otherwise there. */
export async function checkRecord(
  { probe }: Context,
  family: Pick<Family, "list" | "retrieve">,
  row: Row,
  different: readonly string[] = [],
): Promise<void> {
  const uuid = String(row.uuid);
  const look = between<ProbeResponse, Row>({
    outer: () => probe.ask(family.retrieve, { uuid }),
    inner: () => findRow(probe, family, uuid),
    judge: (responses, found) =>
      differencesOf(responses, Object.fromEntries(Object.entries(found).filter(([key]) => !different.includes(key)))),
    known: { inner: row },
  });
  await reportConfirmed(probe, "same-record", look);
}

function differencesOf(
  responses: readonly [ProbeResponse, ...ProbeResponse[]],
  row: Row,
): readonly Problem[] | typeof UNSTEADY {
  const refused = responses.filter(({ status }) => status !== 200);
  const [first] = refused;
  if (first) {
    if (refused.length < responses.length) return UNSTEADY;
    return [{ response: first, place: "", expected: "200 for a row of the list", got: `${first.status}` }];
  }
  const records = responses.map(({ body }) => (body ?? {}) as Row);
  const [record, ...others] = records as [Row, ...Row[]];
  // A list may leave out what is empty, and violations of the contract are reported already.
  const isReported = (key: string) => responses[0].broken.some((pointer) => pointer.split("/")[1] === key);
  const different = Object.keys(row).filter(
    (key) => Object.hasOwn(record, key) && !isDeepStrictEqual(row[key], record[key]) && !isReported(key),
  );
  const place = different.find((key) => others.every((other) => isDeepStrictEqual(other[key], record[key])));
  if (place === undefined) return different.length === 0 ? [] : UNSTEADY;
  const got = `${JSON.stringify(record[place])} where the list has ${JSON.stringify(row[place])}`;
  return [{ response: responses[0], place: `/${place}`, expected: "what the list has", got }];
}

async function checkPart(context: Context, operation: OperationId): Promise<void> {
  const { probe, seen, given } = context;
  const rows = seen.resources.rows;
  if (rows.length === 0) context.skip(operation, "the caller sees no resources");
  const selects = probe.contract.parametersOf(operation).some(({ name }) => name === "field");
  const query = requiredQuery(probe.contract, operation);
  let isAllowed = true;
  for (const row of chosen(operation, rows, given)) {
    const uuid = String(row.uuid);
    const response = await probe.ask(operation, { uuid, query });
    isAllowed &&= response?.status !== 403;
    if (response?.status === 404 && Object.keys(query).length === 0)
      await checkThere(context, operation, response, uuid);
    // The content depends on the plugin, so all that can be checked is that the response conforms to the contract.
    if (selects && response?.status === 200) await probe.ask(operation, { uuid, query: { ...query, field: "uuid" } });
  }
  // Who may not read it at all may be told so before the uuid is looked up.
  if (isAllowed) await checkUnknown(context, operation, query);
}

/** Query parameters that an operation cannot do without, with their examples. */
function requiredQuery(contract: Contract, operation: OperationId): Readonly<Record<string, string>> {
  const required = contract.parametersOf(operation).filter(({ in: place, node }) => place === "query" && node.required);
  return Object.fromEntries(required.map(({ name, node }) => [name, String(node.example)]));
}

/** What came with a later line is missing where a resource that there is has none of it. */
async function checkThere({ probe }: Context, operation: OperationId, response: ProbeResponse, uuid: string) {
  if (baseContract.find(operation)) return;
  const record = await probe.ask(families.resources.retrieve, { uuid });
  if (record?.status !== 200) return;
  const expected = `an operation that release line ${probe.contract.line} has`;
  probe.report({ rule: "status", response, expected, got: "404 for a resource that there is" });
}

/** Resources of different kinds: each plugin has parts of its own. */
function chosen(operation: OperationId, rows: readonly Row[], given: Row | undefined): Row[] {
  const isDetails = operation === "marketplace_provider_resources_details_retrieve";
  const kinds = new Map(rows.map((row) => [isDetails ? row.resource_type : row.offering_uuid, row]));
  return withGiven(spread([...kinds.values()], PARTS_OF), given);
}

/** Asks for records that there are not. */
export async function checkUnknown(
  { probe }: Context,
  operation: OperationId,
  query: Ask["query"] = {},
): Promise<void> {
  for (const uuid of [NOBODY, "no-uuid"]) {
    const response = await probe.ask(operation, { uuid, query });
    if (response && response.status !== 404 && response.status < 500)
      probe.report({
        rule: "not-found",
        response,
        expected: "404 for a uuid that nothing has",
        got: `${response.status}`,
      });
  }
}

/** Some rows of a list, and among the resources the one that was given. */
function chosenRecords({ seen, given }: Context, name: FamilyName): Row[] {
  const rows = spread(seen[name].rows, RECORDS);
  return name === "resources" ? withGiven(rows, given) : rows;
}

function withGiven(rows: readonly Row[], given: Row | undefined): Row[] {
  return given && !rows.some(({ uuid }) => uuid === given.uuid) ? [...rows, given] : [...rows];
}

/** Some rows from all over a list. */
export function spread(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)] as Row);
}
