import { baseContract, type Contract, type Json, jsonSchemaOf, type OperationId } from "../contract/contract.js";
import { compareReleases, lineOf, RELEASE_LINES, type ReleaseLine } from "../contract/lines.js";
import { contractOf } from "../contract/releases.js";
import { nonsenseFor } from "./checks/filters/filters.js";
import { shapesOf } from "./judge/remarks.js";
import { families, rowsOf } from "./lists.js";
import type { Probe, ProbeResponse } from "./requests/probe.js";
import type { JudgedRelease } from "./types.js";

/** What a server is judged by until its line is known. */
export const unknownRelease: JudgedRelease = {
  line: baseContract.line,
  version: undefined,
  reason: "the line of the docs, as the server could not be asked for its own",
};

/**
 * Finds the line of a server: that which was asked for, else that of the version that it tells, else the newest of which its
 * responses show something.
 */
export async function chooseRelease(probe: Probe, asked: ReleaseLine | "auto" = "auto"): Promise<JudgedRelease> {
  if (asked !== "auto") return { line: asked, version: undefined, reason: "as asked for" };
  const version = await readVersion(probe);
  const named = version === undefined ? undefined : readLine(version);
  if (named) return named;
  const shown = await readResponses(probe);
  const unsaid = version === undefined ? "" : `, and its version ${JSON.stringify(version)} tells no release`;
  return { ...shown, version, reason: shown.reason + unsaid };
}

async function readVersion(probe: Probe): Promise<string | undefined> {
  const response = await probe.ask("version_retrieve", { unjudged: true });
  const { version } = (response?.status === 200 ? (response.body ?? {}) : {}) as { version?: unknown };
  return typeof version === "string" ? version : undefined;
}

/** The line of the version that a server tells; the nearest where the contract has none for it. */
function readLine(version: string): JudgedRelease | undefined {
  const fitting = lineOf(version);
  if (!fitting) return undefined;
  const { line, nearest } = fitting;
  const reason = `the server says that it is ${version}`;
  const more = nearest === undefined ? "" : `, and this is the ${nearest} line of the contract`;
  return { line, version, reason: reason + more };
}

/** What a response shows of a line. */
interface Evidence {
  readonly line: ReleaseLine;
  readonly reason: string;
}

/** Lists whose records show their line by the fields that they have. */
const TELLING = [families.resources.list, families.policies.list] as const;

async function readResponses(probe: Probe): Promise<Evidence> {
  const contracts = await Promise.all(RELEASE_LINES.map(contractOf));
  const shown: Evidence[] = [];
  for (const list of TELLING) {
    const response = await probe.ask(list, { query: { page_size: "10" }, unjudged: true });
    if (response?.status === 200) shown.push(...fieldsOf(contracts, list, response));
  }
  const newest = shown.sort((a, b) => compareReleases(b.line, a.line))[0];
  for (let index = contracts.length - 1; index > 0; index--) {
    const contract = contracts[index] as Contract;
    if (newest && compareReleases(contract.line, newest.line) <= 0) break;
    const found = await askFilters(probe, contract, contracts[index - 1] as Contract);
    if (found) return found;
  }
  return newest ?? { line: RELEASE_LINES[0], reason: "its responses show nothing of a later line" };
}

/** The lines whose fields the records of a list have. */
function fieldsOf(contracts: readonly Contract[], list: OperationId, response: ProbeResponse): Evidence[] {
  const rows = rowsOf(response);
  return contracts.slice(1).flatMap((contract, index) => {
    const before = propertiesOf(contracts[index] as Contract, list);
    const name = [...propertiesOf(contract, list)].find(
      (each) => !before.has(each) && rows.some((row) => Object.hasOwn(row, each)),
    );
    return name === undefined
      ? []
      : [{ line: contract.line, reason: `its responses have ${name}, which came with ${contract.line}` }];
  });
}

function propertiesOf(contract: Contract, list: OperationId): ReadonlySet<string> {
  const schema = jsonSchemaOf(contract.locate(`${contract.operation(list).pointer}/responses/200`));
  const items = shapesOf(contract, `${contract.locate(schema as string).pointer}/items`);
  return new Set(items.flatMap(({ node }) => Object.keys((node.properties as Json | undefined) ?? {})));
}

/** Whether the server knows a filter or an order of a line: a malformed value is refused, which one that it does not know is not. */
async function askFilters(probe: Probe, contract: Contract, before: Contract): Promise<Evidence | undefined> {
  const { list } = families.resources;
  const known = new Set(before.parametersOf(list).map(({ name }) => name));
  const ask = (name: string, value: string) =>
    probe.ask(list, { query: { [name]: value, page_size: "1" }, unjudged: true });
  for (const { name, node } of contract.parametersOf(list)) {
    const value = known.has(name) ? undefined : nonsenseFor(contract, node);
    if (value === undefined) continue;
    const response = await ask(name, value);
    if (response?.status === 400 && Object.hasOwn((response.body ?? {}) as object, name))
      return { line: contract.line, reason: `it knows the filter ${name}, which came with ${contract.line}` };
    return undefined;
  }
  const orders = ordersOf(before);
  const order = ordersOf(contract).find((each) => !orders.includes(each));
  if (order === undefined || (await ask("o", order))?.status !== 200) return undefined;
  return { line: contract.line, reason: `it can order resources by ${order}, which came with ${contract.line}` };
}

function ordersOf(contract: Contract): readonly string[] {
  const parameter = contract.parametersOf(families.resources.list).find(({ name }) => name === "o");
  const items = parameter && contract.locate(`${parameter.pointer}/schema/items`);
  return (items?.node.enum as string[] | undefined) ?? [];
}
