import type { OperationId } from "../contract/contract.js";
import type { FamilyName, Row, Walk } from "./lists.js";
import type { Probe } from "./requests/probe.js";
import type { VerifyOptions } from "./types.js";
import type { Ledger } from "./undo/ledger.js";

/** What the checks know of the server. */
export interface Context {
  readonly probe: Probe;
  readonly options: VerifyOptions;
  /** Where every change is entered before it is made. */
  readonly ledger: Ledger;
  /** What the caller sees of each list. */
  readonly seen: Readonly<Record<FamilyName, Walk>>;
  /** Resource that was named to be looked at besides those that the checks choose; undefined when it cannot be seen. */
  readonly given: Row | undefined;
  /** Says that something cannot be checked, and why. */
  skip(operation: OperationId, reason: string): void;
}

/** One thing that is looked at. */
export interface Check {
  /** For people: what is looked at. */
  readonly name: string;
  /** It is left out when none of these is wanted. */
  readonly operations: readonly OperationId[];
  /** Does it change anything? Then it is left out unless writes are allowed. */
  readonly writes?: true | undefined;
  run(context: Context): Promise<void>;
}
