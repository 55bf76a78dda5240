import { bodyFieldsOf, FieldCounter } from "../../contract/body-fields.js";
import type { Contract, Json, Operation } from "../../contract/contract.js";
import type { MockRequest } from "../exchange/exchange.js";
import type { Coverage, OperationCoverage, Share } from "./types.js";

/** Coverage of one operation. */
interface Tally {
  readonly operation: Operation;
  readonly declared: readonly number[];
  readonly statuses: Map<number, { count: number }>;
  readonly query: ReadonlyMap<string, { count: number; last: number }>;
  readonly fields: FieldCounter;
  calls: number;
}

/** Counts what is used of the contract. */
export interface CoverageCounter {
  /** Counts a request to an operation of the contract; `body` is its JSON value, `number` the sequence number of the request. */
  count(operation: Operation, request: MockRequest, status: number, body: unknown, number: number): void;
  coverage(): Coverage;
}

/** Makes a counter for all operations of the contract. */
export function countCoverage(contract: Contract): CoverageCounter {
  const tallies = new Map(contract.operations.map((operation) => [operation, makeTally(operation)]));
  return {
    count(operation, { url }, status, body, number) {
      const tally = tallies.get(operation);
      if (!tally) return;
      tally.calls++;
      const answered = tally.statuses.get(status);
      if (answered) answered.count++;
      else tally.statuses.set(status, { count: 1 });
      if (tally.query.size > 0) countQuery(tally, url, number);
      tally.fields.add(body);
    },
    coverage: () => toCoverage([...tallies.values()]),
  };
}

function makeTally(operation: Operation): Tally {
  const { contract, id, node } = operation;
  const query = contract.parametersOf(id).filter((parameter) => parameter.in === "query");
  return {
    operation,
    declared: Object.keys(node.responses as Json).map(Number),
    statuses: new Map(),
    query: new Map(query.map(({ name }) => [name, { count: 0, last: 0 }])),
    fields: new FieldCounter(bodyFieldsOf(operation)),
    calls: 0,
  };
}

/** Scans for parameter names and decodes few of them, because parsing the URL would dominate the cost. */
function countQuery({ query }: Tally, url: string, number: number): void {
  let start = url.indexOf("?") + 1;
  while (start > 0) {
    const end = url.indexOf("&", start);
    const parameter = query.get(nameOf(end < 0 ? url.slice(start) : url.slice(start, end)));
    if (parameter && parameter.last !== number) {
      parameter.last = number;
      parameter.count++;
    }
    start = end + 1;
  }
}

function nameOf(pair: string): string {
  const sign = pair.indexOf("=");
  const name = sign < 0 ? pair : pair.slice(0, sign);
  return /[%+]/.test(name) ? (new URLSearchParams(pair).keys().next().value ?? "") : name;
}

function toCoverage(tallies: readonly Tally[]): Coverage {
  const byOperation = tallies.map(toOperationCoverage);
  const share = (numbers: (each: OperationCoverage) => readonly number[]) => shareOf(byOperation.flatMap(numbers));
  return {
    operations: share(({ calls }) => [calls]),
    statuses: share(({ statuses }) => Object.values(statuses)),
    queryParameters: share(({ queryParameters }) => Object.values(queryParameters)),
    bodyFields: share(({ bodyFields }) => Object.values(bodyFields)),
    byOperation,
  };
}

function toOperationCoverage({ operation, declared, statuses, query, fields, calls }: Tally): OperationCoverage {
  const others = [...statuses].filter(([status]) => !declared.includes(status));
  return {
    operation: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    calls,
    statuses: Object.fromEntries(declared.map((status) => [status, statuses.get(status)?.count ?? 0])),
    otherStatuses: Object.fromEntries(others.map(([status, { count }]) => [status, count])),
    queryParameters: Object.fromEntries([...query].map(([name, { count }]) => [name, count])),
    bodyFields: fields.byName((count) => count),
  };
}

function shareOf(counts: readonly number[]): Share {
  const used = counts.filter((count) => count > 0).length;
  const total = counts.length;
  return { used, total, percent: total === 0 ? 100 : Math.floor((used * 1000) / total) / 10 };
}
