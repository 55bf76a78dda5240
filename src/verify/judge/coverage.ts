import { operationTable } from "../../../generated/operations.js";
import { countFields, readShape } from "../../contract/body-fields.js";
import {
  baseContract,
  findOperation,
  type Json,
  locate,
  type OperationId,
  parametersOf,
} from "../../contract/contract.js";

/** Coverage of one operation. */
export interface OperationCoverage {
  readonly operation: OperationId;
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
  body: Fields;
  response: Fields;
}

type Fields = ReturnType<typeof readShape>;

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

  add(operation: OperationId, { status, parameters, sent, got }: Exchange): void {
    const entry = this.entryOf(operation);
    entry.requests++;
    entry.statuses.add(status);
    for (const name of parameters) entry.parameters.add(name);
    countFields(entry.body.shape, sent, entry.requests);
    if (status < 300) countFields(entry.response.shape, got, entry.requests);
  }

  private entryOf(operation: OperationId): Seen {
    let entry = this.seen.get(operation);
    if (!entry) {
      const { body, response } = fieldsOf(operation);
      entry = { requests: 0, statuses: new Set(), parameters: new Set(), body, response };
      this.seen.set(operation, entry);
    }
    return entry;
  }

  read(): Coverage {
    const ids = Object.keys(operationTable) as OperationId[];
    const operations = ids.map((operation) => {
      const entry = this.entryOf(operation);
      const { statuses } = operationTable[operation];
      const parameters = parametersOf(operation).filter((each) => each.in === "query");
      return {
        operation,
        requests: entry.requests,
        statuses: Object.fromEntries(statuses.map((status) => [status, entry.statuses.has(status)])),
        parameters: Object.fromEntries(parameters.map(({ name }) => [name, entry.parameters.has(name)])),
        bodyFields: seenOf(entry.body),
        answerFields: seenOf(entry.response),
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

function fieldsOf(operation: OperationId): { body: Fields; response: Fields } {
  const { node, pointer } = findOperation(operation);
  const status = Object.keys(node.responses as Json).find((each) => Number(each) < 300);
  return { body: read(`${pointer}/requestBody`), response: read(`${pointer}/responses/${status}`) };

  function read(place: string): Fields {
    if (place.endsWith("/requestBody") && !node.requestBody) return NONE;
    const found = locate(place);
    const isJson = Object.hasOwn((found.node.content as Json | undefined) ?? {}, "application/json");
    return isJson ? readShape(baseContract, `${found.pointer}/content/application~1json/schema`) : NONE;
  }
}

const NONE: Fields = { shape: { fields: new Map(), items: undefined }, fields: [] };

function seenOf({ fields }: Fields): Record<string, boolean> {
  return Object.fromEntries(fields.map(({ name, count }) => [name, count > 0]));
}

function shareOf(records: readonly Readonly<Record<string, boolean>>[]): Share {
  const all = records.flatMap((record) => Object.values(record));
  return { seen: all.filter(Boolean).length, all: all.length };
}
