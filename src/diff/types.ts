import type { OperationId } from "../contract/contract.js";
import type { ReleaseLine } from "../contract/lines.js";

/** How bad a difference is for those who use the contract. */
export type Severity = "breaking" | "non-breaking" | "unclassified";

/** Severities that make {@link DiffResult.holds} false. */
export type FailOn = "breaking" | "any" | "none";

/** Options of {@link diff}. */
export interface DiffOptions {
  /** File name, or http(s) address, of the schema that another release of Waldur publishes, in JSON or YAML. */
  schema: string;
  /**
   * The same of an older release. With it, only what changed between the two counts; without it, whatever the contract
   * knows better than the published schema has to be told apart by its sources.
   */
  base?: string | undefined;
  /**
   * The release line of the contract that is compared; by default the one that fits the version of `base`, or of `schema` when
   * there is no base.
   */
  release?: ReleaseLine | undefined;
  /** Also write the real differences as the draft of an overlay on that line. */
  overlay?: boolean | undefined;
  /** File name of a `tsconfig.json`: the project is checked against the types of the other release. It is not touched. */
  consumer?: string | undefined;
  /** Default `breaking`. */
  failOn?: FailOn | undefined;
  /** Largest size of a schema, in bytes. Default 16 MiB. */
  maxBytes?: number | undefined;
  /** How long reading from an address may take, in milliseconds. Default 30,000. */
  timeout?: number | undefined;
}

/** One real difference. */
export interface Finding {
  severity: Severity;
  /** The rating of Redocly CLI; absent when Redocly did not rate it. */
  impact?: "major" | "minor" | "patch";
  /** The rule of `redocly diff` that applies, or a name of ours. */
  rule: string;
  /** The operations that have it, in the order of the contract; empty when it concerns none in particular. */
  operations: OperationId[];
  /** Where: `Resource.state`, `query page`, `response 200`, ... */
  place: string;
  /** The change in a few words: `removed`, `gained 'Restore'`, `string or null became number`. */
  message: string;
  /** The value in the contract, if it is short. */
  ours?: unknown;
  /** The value in the other release, if it is short. */
  theirs?: unknown;
}

/** A difference that is explained, and so does not count. */
export interface KnownDifference {
  /** Why: the id of a deviation, or `already`, `declares-both`, `earlier`, `errors`, `mispublished`, `observed`, `required`, `unsaid`, `url`, `uuid`. */
  reason: string;
  operations: OperationId[];
  place: string;
  /** Which keyword of the schema, or part of the operation, differs. */
  keyword: string;
}

/** A place of the consumer's project that does not compile with the other release. */
export interface CallSite {
  /** Relative to the directory of the `tsconfig.json`, with slashes. */
  file: string;
  /** Counted from 1, as editors do. */
  line: number;
  column: number;
  /** The operations in question; empty when they cannot be told. */
  operations: OperationId[];
  /** The findings that cause it, as `<place>: <message>`; empty when they cannot be told. */
  causes: string[];
  /** Message of the compiler, on one line. */
  message: string;
  /** The compiler's code, such as `TS2339`. */
  code: string;
}

/** Call sites in the consumer's project. */
export interface ConsumerResult {
  tsconfig: string;
  /** Version of the TypeScript that checked it. */
  typescript: string;
  /** How many files of the project were checked. */
  files: number;
  sites: CallSite[];
}

/** A published schema, as far as a report names it. */
export interface SchemaInfo {
  /** The file or the address, without a password. */
  source: string;
  /** `info.version`, which is Waldur's release. */
  version: string;
  /** Version of OpenAPI. */
  openapi: string;
  /** How many operations it has in all. */
  operations: number;
}

/** The release line of the contract that a schema was compared with. */
export interface ComparedRelease {
  readonly line: ReleaseLine;
  /** Why it is this line, as the rest of a sentence. */
  readonly reason: string;
}

/** The result of {@link diff}. Lists are in a stable order. */
export interface DiffResult {
  /** Version of the contract. */
  contract: string;
  release: ComparedRelease;
  schema: SchemaInfo;
  base?: SchemaInfo;
  findings: Finding[];
  known: KnownDifference[];
  /** Method and path of each operation that has findings, in the order of the contract. */
  places: Readonly<Record<string, string>>;
  /** The draft of an overlay in YAML, if one was asked for; what people have to write in it begins with `TODO`. */
  overlay?: string;
  consumer?: ConsumerResult;
  summary: {
    breaking: number;
    nonBreaking: number;
    unclassified: number;
    known: number;
    /** Operations of the contract with a breaking difference. */
    operations: number;
    /** Broken call sites; 0 without a consumer. */
    callSites: number;
  };
  /** Whether nothing was found of what {@link DiffOptions.failOn} names. Broken call sites are breaking. */
  holds: boolean;
}
