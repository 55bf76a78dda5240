import { operationTable } from "../../../../generated/operations.js";
import { findOperation, isOpen, type OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { families, familyOf } from "../../lists.js";
import type { Ask, Probe, ProbeResponse } from "../../requests/probe.js";
import { NOBODY } from "../filters/filter-tests.js";

const IDS = Object.keys(operationTable) as OperationId[];
/** Options of a request that may get any response. */
const READING = IDS.filter((id) => ["GET", "HEAD"].includes(operationTable[id].method));
/** Of the neighbours, which are many, one method of each URL will do. */
const CALLED = READING.filter((id) => operationTable[id].method === "GET" || !operationTable[id].neighbour);

/** Callers without a token and with a wrong one, methods and media types that are not there. */
export const refusalChecks: readonly Check[] = [
  {
    name: "callers without a token",
    operations: CALLED,
    run: (context) => forEach(context, CALLED, (operation) => checkCaller(context, operation)),
  },
  {
    name: "methods that are not there",
    operations: IDS.filter((id) => operationTable[id].method === "POST"),
    run: (context) => forEach(context, withoutGet(), (operation) => checkMethod(context, operation)),
  },
  {
    name: "media types that are not there",
    operations: READING.filter((id) => operationTable[id].method === "GET"),
    run: (context) => forEach(context, READING.filter(isListOrRecord), (operation) => checkAccept(context, operation)),
  },
];

async function forEach(
  { options }: Context,
  operations: readonly OperationId[],
  check: (operation: OperationId) => Promise<void>,
): Promise<void> {
  for (const operation of operations) if (options.operations?.includes(operation) ?? true) await check(operation);
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

async function checkCaller(context: Context, operation: OperationId): Promise<void> {
  const { probe } = context;
  const uuid = anyUuid(operation, context);
  for (const [caller, rule] of [
    ["none", "auth-missing"],
    ["unknown", "auth-wrong"],
  ] as const) {
    if (caller === "none" && isOpen(findOperation(operation).node)) continue;
    const response = await probe.ask(operation, { uuid, caller });
    if (!response || response.status >= 500) continue;
    if (response.status === 401 || (await isGone(probe, operation, uuid, response))) continue;
    probe.report({ rule, response, expected: "401", got: `${response.status}` });
  }
}

/** POST-only URLs, to which a GET does nothing. */
function withoutGet(): OperationId[] {
  const read = new Set(READING.map((id) => operationTable[id].path));
  return IDS.filter((id) => operationTable[id].method === "POST" && !read.has(operationTable[id].path));
}

async function checkMethod(context: Context, operation: OperationId): Promise<void> {
  const ask: Ask = { uuid: anyUuid(operation, context), method: "GET" };
  await expectDetail(context, operation, ask, "method", 405);
}

function isListOrRecord(operation: OperationId): boolean {
  return operationTable[operation].method === "GET" && /_list$|_retrieve$/.test(operation) && !/glauth/.test(operation);
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
  const { method } = operationTable[operation];
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
  const family = familyOf(operation);
  if (status !== 404 || family === undefined || uuid === undefined) return false;
  const record = await probe.ask(families[family].retrieve, { uuid });
  return record?.status === 404;
}

/** Has it the body of an error that is not about fields? */
export function hasDetail({ body }: ProbeResponse): boolean {
  return typeof (body as { detail?: unknown } | null | undefined)?.detail === "string";
}
