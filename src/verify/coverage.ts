import { operationTable } from "../../generated/operations.js";
import { type OperationId, parametersOf } from "../_contract.js";

/** What was asked of one operation. */
export interface OperationCoverage {
  readonly operation: OperationId;
  readonly requests: number;
  /** Declared statuses and whether one of the answers had them. */
  readonly statuses: Readonly<Record<string, boolean>>;
  /** Declared query parameters and whether they were sent. */
  readonly parameters: Readonly<Record<string, boolean>>;
}

/** How much of the contract was asked for. */
export interface Coverage {
  /** All operations of the contract, in its order. */
  readonly operations: readonly OperationCoverage[];
  readonly totals: {
    readonly operations: Share;
    readonly statuses: Share;
    readonly parameters: Share;
  };
}

/** How many of all. */
export interface Share {
  readonly seen: number;
  readonly all: number;
}

interface Seen {
  requests: number;
  statuses: Set<number>;
  parameters: Set<string>;
}

/** Collects what was asked. */
export class CoverageCollector {
  private readonly seen = new Map<OperationId, Seen>();

  add(operation: OperationId, status: number, parameters: Iterable<string>): void {
    let entry = this.seen.get(operation);
    if (!entry) {
      entry = { requests: 0, statuses: new Set(), parameters: new Set() };
      this.seen.set(operation, entry);
    }
    entry.requests++;
    entry.statuses.add(status);
    for (const name of parameters) entry.parameters.add(name);
  }

  read(): Coverage {
    const ids = Object.keys(operationTable) as OperationId[];
    const operations = ids.map((operation) => {
      const entry = this.seen.get(operation);
      const { statuses } = operationTable[operation];
      const parameters = parametersOf(operation).filter((each) => each.in === "query");
      return {
        operation,
        requests: entry?.requests ?? 0,
        statuses: Object.fromEntries(statuses.map((status) => [status, entry?.statuses.has(status) ?? false])),
        parameters: Object.fromEntries(parameters.map(({ name }) => [name, entry?.parameters.has(name) ?? false])),
      };
    });
    return {
      operations,
      totals: {
        operations: { seen: operations.filter(({ requests }) => requests > 0).length, all: operations.length },
        statuses: shareOf(operations.map(({ statuses }) => statuses)),
        parameters: shareOf(operations.map(({ parameters }) => parameters)),
      },
    };
  }
}

function shareOf(records: readonly Readonly<Record<string, boolean>>[]): Share {
  const all = records.flatMap((record) => Object.values(record));
  return { seen: all.filter(Boolean).length, all: all.length };
}
