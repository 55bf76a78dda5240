import type { Contract, OperationId } from "../../contract/contract.js";
import type { Finding, Note } from "../types.js";
import { inOrder, orderOf } from "./order.js";
import { byHarm, type RuleName, severities } from "./rules.js";

/** A violation of the contract as a check reports it. */
export interface Break {
  readonly rule: RuleName;
  readonly operation: OperationId;
  readonly place?: string | undefined;
  readonly expected: string;
  readonly got: string;
  readonly curl: string;
}

const MAX_LENGTH = 300;

/** Collects what is found. The same cause at several operations is one finding. */
export class Findings {
  private readonly found = new Map<string, { first: Break; operations: Set<OperationId>; count: number }>();
  private readonly noted = new Map<string, { operations: Set<OperationId>; place: string; message: string }>();

  /** How many findings there are. */
  get size(): number {
    return this.found.size;
  }

  add(broken: Break): void {
    // Rows are alike: what is wrong in the third is what is wrong in the first.
    const key = JSON.stringify([broken.rule, generalPlace(broken.place ?? ""), broken.expected]);
    const known = this.found.get(key);
    if (!known) this.found.set(key, { first: broken, operations: new Set([broken.operation]), count: 1 });
    else {
      known.operations.add(broken.operation);
      known.count++;
    }
  }

  note(operation: OperationId, place: string, message: string): void {
    const general = generalPlace(place);
    const key = JSON.stringify([general, message]);
    const known = this.noted.get(key);
    if (known) known.operations.add(operation);
    else this.noted.set(key, { operations: new Set([operation]), place: general, message });
  }

  /** The findings, the most harmful first, and always in the same order, so that two runs can be compared. */
  list(contract: Contract): Finding[] {
    const first = firstOf(contract);
    return [...this.found.values()]
      .map(({ first: broken, operations, count }) => {
        const { rule, expected, curl } = broken;
        const place = generalPlace(broken.place ?? "");
        const got = cut(broken.got);
        const where = place === "" ? "" : ` at ${place}`;
        const message = `${rule}${where}: expected ${expected}, got ${got}`;
        return {
          rule,
          severity: severities[rule],
          operations: inOrder(contract, operations),
          place,
          expected,
          got,
          message,
          count,
          curl,
        };
      })
      .sort((a, b) => byHarm(a.rule, b.rule) || compare(first(a), first(b)) || compare(a.place, b.place));
  }

  /** Remarks. */
  notes(contract: Contract): Note[] {
    const first = firstOf(contract);
    return [...this.noted.values()]
      .map(({ operations, place, message }) => ({ operations: inOrder(contract, operations), place, message }))
      .sort((a, b) => compare(first(a), first(b)) || compare(a.place, b.place) || compare(a.message, b.message));
  }
}

/** A place without the numbers of rows. */
function generalPlace(place: string): string {
  return place.replace(/(?<=\/)\d+(?=\/|$)/g, "*");
}

function firstOf(contract: Contract): (found: { operations: readonly OperationId[] }) => number {
  const order = orderOf(contract);
  return ({ operations }) => order.get(operations[0] ?? "") ?? 0;
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A text that fits into a line. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
