import { isDeepStrictEqual } from "node:util";
import { operationTable } from "../../../generated/operations.js";
import { type OperationId, parametersOf } from "../../contract/contract.js";
import { type FamilyName, families, type Row } from "../lists.js";
import { type Check, type Context, twice } from "../plan.js";
import type { Answer } from "../probe.js";
import { linkedUuid, linkedUuids, NOBODY } from "./_filter-tests.js";

/** How many records of a list are looked at one by one. */
const RECORDS = 5;
/** How many resources, of different kinds, are asked for their parts. */
const PARTS_OF = 12;

/** Records by themselves: the same as in the list, with links that lead where they say. */
export const recordChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `records of ${name}`,
  operations: [families[name].list, families[name].retrieve],
  run: (context) => checkRecords(context, name),
}));

/** What hangs on a resource. */
const PARTS = [
  "marketplace_provider_resources_details_retrieve",
  "marketplace_provider_resources_glauth_users_config_retrieve",
  "marketplace_provider_resources_offering_retrieve",
  "marketplace_provider_resources_offering_for_subresources_list",
  "marketplace_provider_resources_plan_periods_list",
  "marketplace_provider_resources_team_list",
] as const satisfies readonly OperationId[];

/** What hangs on a resource, and what is there without any record. */
export const partChecks: readonly Check[] = [
  ...PARTS.map((operation) => ({
    name: operationTable[operation].path,
    operations: [operation],
    run: (context: Context) => checkPart(context, operation),
  })),
  {
    name: "names of policy actions",
    operations: ["marketplace_customer_component_usage_policies_actions_retrieve"],
    run: async ({ probe }) => {
      await probe.ask("marketplace_customer_component_usage_policies_actions_retrieve");
    },
  },
];

/** What is wrong with a record, and the answer that shows it. */
interface Problem {
  answer: Answer;
  place: string;
  expected: string;
  got: string;
}

async function checkRecords(context: Context, name: FamilyName): Promise<void> {
  const { probe, seen } = context;
  const { retrieve } = families[name];
  const rows = spread(seen[name].rows, RECORDS);
  if (rows.length === 0) context.skip(retrieve, `the caller sees no ${name}`);
  for (const row of rows) {
    const uuid = String(row.uuid);
    const problem = await twice<Problem>(async () => {
      const answer = await probe.ask(retrieve, { uuid });
      if (!answer) return undefined;
      if (answer.status !== 200)
        return { answer, place: "", expected: "200 for a row of the list", got: `${answer.status}` };
      const record = (answer.body ?? {}) as Row;
      // A list may leave out what is empty, and what breaks the contract is reported already.
      const isReported = (key: string) => answer.broken.some((pointer) => pointer.split("/")[1] === key);
      const place = Object.keys(row).find(
        (key) => Object.hasOwn(record, key) && !isDeepStrictEqual(row[key], record[key]) && !isReported(key),
      );
      if (place === undefined) return undefined;
      const got = `${JSON.stringify(record[place])} where the list has ${JSON.stringify(row[place])}`;
      return { answer, place: `/${place}`, expected: "what the list has", got };
    });
    if (problem) probe.report({ rule: "same-record", ...problem });
    for (const [link, of] of linkedUuids[name]) {
      const found = linkedUuid(row, link);
      const { answer } = seen[name];
      if (found === undefined || found === row[of] || !answer) continue;
      const expected = `a link to what ${of} names`;
      probe.report({
        rule: "hyperlink-resolves",
        answer,
        operation: families[name].list,
        place: `/*/${link}`,
        expected,
        got: String(row[link]),
      });
    }
  }
  for (const uuid of [NOBODY, "no-uuid"]) await checkUnknown(context, retrieve, uuid);
}

async function checkPart(context: Context, operation: OperationId): Promise<void> {
  const { probe, seen } = context;
  const rows = seen.resources.rows;
  if (rows.length === 0) context.skip(operation, "the caller sees no resources");
  const selects = parametersOf(operation).some(({ name }) => name === "field");
  for (const row of chosen(operation, rows)) {
    const uuid = String(row.uuid);
    const answer = await probe.ask(operation, { uuid });
    // What is given depends on the plugin, so all that can be said is that the answer keeps the contract.
    if (selects && answer?.status === 200) await probe.ask(operation, { uuid, query: { field: "uuid" } });
  }
  for (const uuid of [NOBODY, "no-uuid"]) await checkUnknown(context, operation, uuid);
}

/** Resources of different kinds: each plugin has parts of its own. */
function chosen(operation: OperationId, rows: readonly Row[]): Row[] {
  const isDetails = operation === "marketplace_provider_resources_details_retrieve";
  const kinds = new Map(rows.map((row) => [isDetails ? row.resource_type : row.offering_uuid, row]));
  return spread([...kinds.values()], PARTS_OF);
}

async function checkUnknown({ probe }: Context, operation: OperationId, uuid: string): Promise<void> {
  const answer = await probe.ask(operation, { uuid });
  if (answer && answer.status !== 404 && answer.status < 500)
    probe.report({ rule: "not-found", answer, expected: "404 for a uuid that nothing has", got: `${answer.status}` });
}

/** Some rows from all over a list. */
function spread(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)] as Row);
}
