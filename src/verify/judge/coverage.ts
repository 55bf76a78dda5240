import { bodyFieldsOf, declaredFields, FieldCounter } from "../../contract/body-fields.js";
import type { Contract, Json, Operation, OperationId } from "../../contract/contract.js";

/** Coverage of one operation. */
export interface OperationCoverage {
  readonly operation: OperationId;
  /** In capitals. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly requests: number;
  /** Declared statuses and whether a response had them. */
  readonly statuses: Readonly<Record<string, boolean>>;
  /** Declared query parameters and whether they were sent. */
  readonly parameters: Readonly<Record<string, boolean>>;
  /** Declared fields of JSON bodies and whether they were sent: `usages[].amount` is one of the items of `usages`. */
  readonly bodyFields: Readonly<Record<string, boolean>>;
  /** Declared fields of successful JSON responses and whether a response had them. */
  readonly answerFields: Readonly<Record<string, boolean>>;
}

/** Coverage of the contract. */
export interface Coverage {
  /** All operations of the contract, in its order. */
  readonly operations: readonly OperationCoverage[];
  readonly totals: {
    readonly operations: Share;
    readonly statuses: Share;
    readonly parameters: Share;
    readonly bodyFields: Share;
    readonly answerFields: Share;
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
  readonly body: FieldCounter;
  readonly response: FieldCounter;
}

/** One exchange, as far as it is counted. */
interface Exchange {
  readonly status: number;
  readonly parameters: Iterable<string>;
  /** JSON that was sent, and JSON that came. */
  readonly sent: unknown;
  readonly got: unknown;
}

/** Collects the coverage. */
export class CoverageCollector {
  private readonly seen = new Map<OperationId, Seen>();

  add(operation: Operation, { status, parameters, sent, got }: Exchange): void {
    const entry = this.entryOf(operation);
    entry.requests++;
    entry.statuses.add(status);
    for (const name of parameters) entry.parameters.add(name);
    entry.body.add(sent);
    if (status < 300) entry.response.add(got);
  }

  private entryOf(operation: Operation): Seen {
    let entry = this.seen.get(operation.id);
    if (!entry) {
      entry = { requests: 0, statuses: new Set(), parameters: new Set(), ...countersOf(operation) };
      this.seen.set(operation.id, entry);
    }
    return entry;
  }

  read(contract: Contract): Coverage {
    const operations = contract.operations.map((operation) => {
      const entry = this.entryOf(operation);
      const { id, method, path, node } = operation;
      const statuses = Object.keys(node.responses as Json);
      const parameters = contract.parametersOf(id).filter((each) => each.in === "query");
      return {
        operation: id,
        method: method.toUpperCase(),
        path,
        requests: entry.requests,
        statuses: Object.fromEntries(statuses.map((status) => [status, entry.statuses.has(Number(status))])),
        parameters: Object.fromEntries(parameters.map(({ name }) => [name, entry.parameters.has(name)])),
        bodyFields: entry.body.byName(isSeen),
        answerFields: entry.response.byName(isSeen),
      };
    });
    return {
      operations,
      totals: {
        operations: { seen: operations.filter(({ requests }) => requests > 0).length, all: operations.length },
        statuses: shareOf(operations.map(({ statuses }) => statuses)),
        parameters: shareOf(operations.map(({ parameters }) => parameters)),
        bodyFields: shareOf(operations.map(({ bodyFields }) => bodyFields)),
        answerFields: shareOf(operations.map(({ answerFields }) => answerFields)),
      },
    };
  }
}

function countersOf(operation: Operation): Pick<Seen, "body" | "response"> {
  const { contract, node, pointer } = operation;
  const status = Object.keys(node.responses as Json).find((each) => Number(each) < 300);
  return {
    body: new FieldCounter(bodyFieldsOf(operation)),
    response: new FieldCounter(declaredFields(contract, `${pointer}/responses/${status}`)),
  };
}

const isSeen = (count: number) => count > 0;

function shareOf(records: readonly Readonly<Record<string, boolean>>[]): Share {
  const all = records.flatMap((record) => Object.values(record));
  return { seen: all.filter(Boolean).length, all: all.length };
}
