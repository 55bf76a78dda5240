import { isDeepStrictEqual } from "node:util";
import { type Contract, type OperationId, perContract } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { families, type Row } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";
import { type Back, backOf, ResourceRecord } from "../../undo/resource.js";
import { NOBODY } from "../filters/filter-tests.js";
import { checkRefusedBodies, checkRefusedCallers, type SendRefused } from "../refusals/refused-writes.js";
import { type Setter, setters } from "./setters.js";

const NOT_GIVEN = "no resource was given that may be changed";
const NOT_READ = "the resource that was given cannot be read";
const SET_AS_ERRED = "marketplace_provider_resources_set_as_erred";
const SET_AS_OK = "marketplace_provider_resources_set_as_ok";
const OF_STATE = [SET_AS_ERRED, SET_AS_OK] as const;

/**
 * Writes that cannot be undone: only who may not do them is looked at. `last_sync` is among what they change, which is the
 * plugin's and only moves forward.
 */
const finalOf = perContract((contract): readonly OperationId[] => {
  const { path } = contract.operation(families.resources.retrieve);
  const others = new Set<OperationId>([...OF_STATE, ...setters.map(({ operation }) => operation)]);
  return contract.operations
    .filter((each) => each.method === "post" && each.path.startsWith(path) && !others.has(each.id))
    .map(({ id }) => id);
});

/** Writes to the resource that was given. */
export const resourceWriteChecks = (contract: Contract): readonly Check[] => [
  ...setters.map((setter) => ({
    name: setter.operation,
    operations: [setter.operation],
    writes: true as const,
    run: (context: Context) => checkSetter(context, setter),
  })),
  { name: "state of a resource", operations: OF_STATE, writes: true, run: checkState },
  { name: "callers of what cannot be undone", operations: finalOf(contract), writes: true, run: checkFinal },
];

/** Of a resource that is not there: who is not let in is told so first, and should somebody be let in, nothing is lost. */
async function checkFinal(context: Context): Promise<void> {
  const { probe, options, skip } = context;
  for (const operation of finalOf(probe.contract)) {
    if (options.operations && !options.operations.includes(operation)) continue;
    await checkRefusedCallers(context, operation, NOBODY, undefined, (...sent) => probe.ask(...sent));
    skip(operation, "it cannot be undone, so only callers that may not do it were tried");
  }
}

async function checkSetter(context: Context, setter: Setter): Promise<void> {
  const { options, skip, ledger } = context;
  const { operation, field, change } = setter;
  if (options.resource === undefined) return skip(operation, NOT_GIVEN);
  const record = await ResourceRecord.of(ledger, options.resource);
  const row = await record?.look();
  if (!record || !row) return skip(operation, NOT_READ);
  const body = change(row);
  // Setting an end date back by itself would name the caller.
  const back = field === "end_date" ? backOf(field) : { operation, body: (now: Row) => setter.back(now) };
  const fields = { [field]: back };
  const send: SendRefused = (id, ask) => record.refused(id, ask, fields);
  await checkRefusedCallers(context, operation, record.uuid, body ?? setter.back(row), send);
  await checkRefusedBodies(context, operation, record.uuid, body ?? setter.back(row), send);
  if (body) await expectEffect(context, record, setter, fields);
  else skip(operation, `the ${field} of the resource that was given cannot be changed and put back as it was`);
  await record.settle();
}

/**
 * Changes the field, and looks whether it is changed. What is not as it was written may be another client's, so it is written
 * once more: only what is wrong both times is wrong.
 */
async function expectEffect(
  { probe, skip }: Context,
  record: ResourceRecord,
  { operation, field, change }: Setter,
  fields: Readonly<Record<string, Back | undefined>>,
): Promise<void> {
  let before: Row | undefined = await record.look();
  let missed: { response: ProbeResponse; wanted: unknown; got: unknown } | undefined;
  for (let attempt = 0; attempt < 2 && before; attempt++) {
    const body = change(before);
    if (!body) return;
    const response = await record.write(operation, { uuid: record.uuid, body }, fields);
    if (!response) return;
    if (response.status >= 300) return skip(operation, refusal(response));
    const after = await record.look();
    if (!after) return;
    if (isDeepStrictEqual(after[field], body[field])) {
      // It was another client that gave it the value in between.
      if (missed) record.rebase(field, before[field]);
      return;
    }
    missed = { response, wanted: body[field], got: after[field] };
    before = after;
  }
  if (!missed) return;
  record.claim(field, missed.got);
  const expected = `${JSON.stringify(missed.wanted)}, as it was written`;
  const got = JSON.stringify(missed.got) ?? "nothing";
  probe.report({ rule: "effect", response: missed.response, place: `/${field}`, expected, got });
}

function refusal({ status, text }: ProbeResponse): string {
  return `it was refused for the resource that was given: ${status} ${text.slice(0, 100)}`;
}

const MESSAGE = "Verification of the contract";

async function checkState(context: Context): Promise<void> {
  const { probe, options, skip, ledger } = context;
  const skipBoth = (reason: string) => {
    for (const operation of OF_STATE) skip(operation, reason);
  };
  if (options.resource === undefined) return skipBoth(NOT_GIVEN);
  const record = await ResourceRecord.of(ledger, options.resource);
  const row = await record?.look();
  if (!record || !row) return skipBoth(NOT_READ);
  const back: Back =
    row.state === "Erred"
      ? {
          operation: SET_AS_ERRED,
          body: ({ error_message, error_traceback }) => ({ error_message, error_traceback }),
        }
      : { operation: SET_AS_OK, body: () => undefined };
  const fields = { state: back, error_message: back, error_traceback: back };
  for (const operation of OF_STATE)
    await checkRefusedCallers(context, operation, record.uuid, undefined, (...sent) => record.refused(...sent, fields));
  if (row.state !== "OK") return skipBoth("the resource that was given is not OK");
  // A resource that is OK cannot get its error back.
  if (row.error_message !== "" || row.error_traceback !== "")
    return skipBoth("the resource that was given has an error message, which could not be put back");
  if (row.order_in_progress) return skipBoth("the resource that was given has an order in progress");
  const body = { error_message: MESSAGE, error_traceback: "" };
  record.expects("state", "Erred", fields.state);
  for (const [operation, ask, state] of [
    [SET_AS_ERRED, { uuid: record.uuid, body }, "Erred"],
    [SET_AS_OK, { uuid: record.uuid }, "OK"],
  ] as const) {
    const before = await record.look();
    let response = await record.write(operation, ask, fields);
    let after = await record.look();
    if (response && response.status < 300 && after && after.state !== state) {
      // An order of somebody else may have come in between.
      response = await record.write(operation, ask, fields);
      after = await record.look();
    }
    if (!response || response.status >= 500) continue;
    if (response.status < 300) {
      if (after && after.state !== state)
        probe.report({ rule: "effect", response, place: "/state", expected: state, got: String(after.state) });
    } else if (operation === SET_AS_OK && before?.state === "Erred") {
      // It undoes what was accepted, so it may not be refused.
      const expected = "200, for the resource is erred because of set_as_erred";
      probe.report({
        rule: "effect",
        response,
        expected,
        got: `${response.status} ${response.text.slice(0, 100)}`.trim(),
      });
    } else {
      skip(operation, refusal(response));
    }
  }
  await record.settle();
}
