import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "../../contract/contract.js";
import type { Row } from "../lists.js";
import type { Check, Context } from "../plan.js";
import { checkRefusedBodies, checkRefusedCallers } from "./_refused.js";
import { type Setter, setters } from "./_setters.js";

const RETRIEVE = "marketplace_provider_resources_retrieve";
const NOT_GIVEN = "no resource was given that may be changed";

/** Writes that cannot be undone: only who may not do them is looked at. */
const FINAL: readonly OperationId[] = [
  "marketplace_provider_resources_move_resource",
  "marketplace_provider_resources_terminate",
  "marketplace_provider_resources_unlink",
  "marketplace_provider_resources_update_options",
];

/** Writes to the resource that was given. */
export const resourceWriteChecks: readonly Check[] = [
  ...setters.map((setter) => ({
    name: setter.operation,
    operations: [setter.operation],
    writes: true as const,
    run: (context: Context) => checkSetter(context, setter),
  })),
  {
    name: "state of a resource",
    operations: ["marketplace_provider_resources_set_as_erred", "marketplace_provider_resources_set_as_ok"],
    writes: true,
    run: checkState,
  },
  {
    name: "synchronization of a resource",
    operations: ["marketplace_provider_resources_refresh_last_sync", "marketplace_provider_resources_pull"],
    writes: true,
    run: checkSync,
  },
  {
    name: "callers of what cannot be undone",
    operations: FINAL,
    writes: true,
    run: async (context) => {
      const uuid = context.options.resource;
      for (const operation of FINAL) {
        if (uuid === undefined) context.skip(operation, NOT_GIVEN);
        else {
          await checkRefusedCallers(context, operation, uuid, undefined);
          context.skip(operation, "it cannot be undone, so only callers that may not do it were tried");
        }
      }
    },
  },
];

async function read({ probe }: Context, uuid: string): Promise<Row | undefined> {
  const answer = await probe.ask(RETRIEVE, { uuid });
  return answer?.status === 200 ? (answer.body as Row) : undefined;
}

async function checkSetter(context: Context, { operation, field, change, back }: Setter): Promise<void> {
  const { probe, options, skip } = context;
  const { resource: uuid } = options;
  if (uuid === undefined) return skip(operation, NOT_GIVEN);
  const record = await read(context, uuid);
  if (!record) return skip(operation, "the resource that was given cannot be read");
  const body = change(record);
  await checkRefusedCallers(context, operation, uuid, body ?? back(record));
  const restore = async () => {
    await probe.ask(operation, { uuid, body: back(record) });
  };
  await checkRefusedBodies(context, operation, uuid, body ?? { [field]: record[field] }, restore);
  if (!body) return skip(operation, `the ${field} of the resource that was given cannot be changed and put back`);
  const answer = await probe.ask(operation, { uuid, body });
  if (!answer) return;
  if (answer.status >= 300)
    return skip(
      operation,
      `it was refused for the resource that was given: ${answer.status} ${answer.text.slice(0, 100)}`,
    );
  const after = await read(context, uuid);
  if (after && !isDeepStrictEqual(after[field], body[field])) {
    const expected = `${JSON.stringify(body[field])}, as it was written`;
    probe.report({
      rule: "effect",
      answer,
      place: `/${field}`,
      expected,
      got: JSON.stringify(after[field]) ?? "nothing",
    });
  }
  await restore();
  const last = await read(context, uuid);
  if (last && !isDeepStrictEqual(last[field], record[field])) {
    const expected = `${JSON.stringify(record[field])}, as it was before`;
    probe.report({
      rule: "put-back",
      answer,
      place: `/${field}`,
      expected,
      got: JSON.stringify(last[field]) ?? "nothing",
    });
  }
}

async function checkState(context: Context): Promise<void> {
  const { probe, options, skip } = context;
  const [erred, ok] = [
    "marketplace_provider_resources_set_as_erred",
    "marketplace_provider_resources_set_as_ok",
  ] as const;
  const { resource: uuid } = options;
  const record = uuid === undefined ? undefined : await read(context, uuid);
  if (uuid === undefined || record?.state !== "OK") {
    const reason = uuid === undefined ? NOT_GIVEN : "the resource that was given is not OK";
    for (const operation of [erred, ok]) skip(operation, reason);
    return;
  }
  for (const operation of [erred, ok]) await checkRefusedCallers(context, operation, uuid, undefined);
  for (const [operation, state, body] of [
    [erred, "Erred", { error_message: "Verification of the contract", error_traceback: "" }],
    [ok, "OK", undefined],
  ] as const) {
    const answer = await probe.ask(operation, { uuid, body });
    if (!answer) continue;
    if (answer.status >= 300) {
      skip(operation, `it was refused for the resource that was given: ${answer.status} ${answer.text.slice(0, 100)}`);
      continue;
    }
    const after = await read(context, uuid);
    if (after && after.state !== state)
      probe.report({ rule: "effect", answer, place: "/state", expected: state, got: String(after.state) });
  }
}

async function checkSync(context: Context): Promise<void> {
  const { probe, options, skip } = context;
  const [refresh, pull] = [
    "marketplace_provider_resources_refresh_last_sync",
    "marketplace_provider_resources_pull",
  ] as const;
  const { resource: uuid } = options;
  for (const operation of [refresh, pull]) {
    if (uuid === undefined) skip(operation, NOT_GIVEN);
    else await checkRefusedCallers(context, operation, uuid, undefined);
  }
  if (uuid === undefined) return;
  const before = await read(context, uuid);
  const answer = await probe.ask(refresh, { uuid });
  const after = await read(context, uuid);
  const moved = Date.parse(String(after?.last_sync)) >= Date.parse(String(before?.last_sync));
  if (answer?.status === 200 && after && before && !moved) {
    const got = `${after.last_sync} after ${before.last_sync}`;
    probe.report({ rule: "effect", answer, place: "/last_sync", expected: "a later moment", got });
  }
  await probe.ask(pull, { uuid });
}
