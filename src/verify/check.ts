import type { OperationId } from "../contract/contract.js";
import type { FamilyName, Row, Walk } from "./lists.js";
import type { Probe } from "./requests/probe.js";
import type { VerifyOptions } from "./types.js";
import type { Ledger } from "./undo/ledger.js";

/** The context of the checks. */
export interface Context {
  readonly probe: Probe;
  readonly options: VerifyOptions;
  /** Where every change is entered before it is made. */
  readonly ledger: Ledger;
  /** The rows of each list that the caller sees. */
  readonly seen: Readonly<Record<FamilyName, Walk>>;
  /** A resource that the options name, in addition to those that the checks choose; undefined if the caller cannot see it. */
  readonly given: Row | undefined;
  /** Says that something cannot be checked, and why. */
  skip(operation: OperationId, reason: string): void;
}

/** A check. */
export interface Check {
  /** Human-readable name. */
  readonly name: string;
  /** It is left out when none of these is wanted. */
  readonly operations: readonly OperationId[];
  /** Does it change anything? Then it is left out unless writes are allowed. */
  readonly writes?: true | undefined;
  /** Is it about neighbours? Then it is left out unless they, or some operations, are asked for. */
  readonly neighbours?: true | undefined;
  run(context: Context): Promise<void>;
}
