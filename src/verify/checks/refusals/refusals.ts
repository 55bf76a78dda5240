import { type Contract, isNeighbour, isOpen, type Operation, type OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { families, familyOf } from "../../lists.js";
import type { Ask, Probe, ProbeResponse } from "../../requests/probe.js";
import { NOBODY } from "../filters/filter-tests.js";

/** Callers without a token and with a wrong one, methods and media types that are not there. */
export function refusalChecks({ operations }: Contract): readonly Check[] {
  const reading = operations.filter(({ method }) => method === "get" || method === "head");
  // Of the neighbours, which are many, one method of each URL will do.
  const called = reading.filter((each) => each.method === "get" || !isNeighbour(each));
  const posting = operations.filter(({ method }) => method === "post");
  const read = new Set(reading.map(({ path }) => path));
  return [
    {
      name: "callers without a token",
      operations: called.map(idOf),
      run: (context) => forEach(context, called, (operation) => checkCaller(context, operation)),
    },
    {
      name: "methods that are not there",
      operations: posting.map(idOf),
      run: (context) => {
        // POST-only URLs, to which a GET does nothing.
        const withoutGet = posting.filter(({ path }) => !read.has(path));
        return forEach(context, withoutGet, (operation) => checkMethod(context, operation.id));
      },
    },
    {
      name: "media types that are not there",
      operations: reading.filter(({ method }) => method === "get").map(idOf),
      run: (context) =>
        forEach(context, reading.filter(isListOrRecord), (operation) => checkAccept(context, operation.id)),
    },
  ];
}

const idOf = ({ id }: Operation) => id;

async function forEach(
  { options }: Context,
  operations: readonly Operation[],
  check: (operation: Operation) => Promise<void>,
): Promise<void> {
  for (const operation of operations) if (options.operations?.includes(operation.id) ?? true) await check(operation);
}

/** A uuid of an object, so that nothing but what is wrong on purpose is wrong. */
function anyUuid(operation: OperationId, { seen }: Context): string {
  const rows = operation.includes("polic")
    ? seen.policies
    : operation.includes("usages")
      ? seen.usages
      : seen.resources;
  const uuid = rows.rows[0]?.uuid;
  return typeof uuid === "string" ? uuid : NOBODY;
}

async function checkCaller(context: Context, operation: Operation): Promise<void> {
  const { probe } = context;
  const { id, node } = operation;
  const uuid = anyUuid(id, context);
  for (const [caller, rule] of [
    ["none", "auth-missing"],
    ["unknown", "auth-wrong"],
  ] as const) {
    if (caller === "none" && isOpen(node)) continue;
    const response = await probe.ask(id, { uuid, caller });
    if (!response || response.status >= 500) continue;
    if (response.status === 401 || (await isGone(probe, id, uuid, response))) continue;
    probe.report({ rule, response, expected: "401", got: `${response.status}` });
  }
}

async function checkMethod(context: Context, operation: OperationId): Promise<void> {
  const ask: Ask = { uuid: anyUuid(operation, context), method: "GET" };
  await expectDetail(context, operation, ask, "method", 405);
}

function isListOrRecord({ id, method }: Operation): boolean {
  return method === "get" && /_list$|_retrieve$/.test(id) && !/glauth/.test(id);
}

async function checkAccept(context: Context, operation: OperationId): Promise<void> {
  const ask = { uuid: anyUuid(operation, context), method: "GET", headers: { Accept: "application/xml" } };
  await expectDetail(context, operation, ask, "accept", 406);
}

/** Asks for what no operation declares: a status with `{"detail": "..."}`. */
async function expectDetail(
  { probe }: Context,
  operation: OperationId,
  ask: Ask,
  rule: "method" | "accept",
  status: number,
): Promise<void> {
  const response = await probe.ask(operation, ask);
  if (!response) return;
  const expected = `${status} with a detail`;
  if (await isGone(probe, operation, ask.uuid, response)) return;
  const method = probe.contract.operation(operation).method.toUpperCase();
  const allow = response.headers.get("allow");
  if (response.status === 405 && !allow?.split(/\s*,\s*/).includes(method))
    probe.report({
      rule,
      response,
      place: "Allow",
      expected: "Allow with the methods of the URL",
      got: allow ?? "none",
    });
  if (response.status !== status) probe.report({ rule, response, expected, got: `${response.status}` });
  else if (!hasDetail(response)) probe.report({ rule, response, expected, got: response.text.slice(0, 100) });
}

/** Whether a 404 comes of a record that somebody deleted since it was listed. */
async function isGone(probe: Probe, operation: OperationId, uuid: string | undefined, { status }: ProbeResponse) {
  const family = familyOf(probe.contract.operation(operation));
  if (status !== 404 || family === undefined || uuid === undefined) return false;
  const record = await probe.ask(families[family].retrieve, { uuid });
  return record?.status === 404;
}

/** Has it the body of an error that is not about fields? */
export function hasDetail({ body }: ProbeResponse): boolean {
  return typeof (body as { detail?: unknown } | null | undefined)?.detail === "string";
}
