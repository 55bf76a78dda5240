import type { OperationId } from "../contract/contract.js";
import type { ReleaseLine } from "../contract/lines.js";
import type { Coverage } from "./judge/coverage.js";
import type { KnownDifference } from "./judge/known-differences.js";
import type { RuleName, Severity } from "./judge/rules.js";
import type { Waits } from "./requests/throttle.js";
import type { WorkflowResult } from "./workflows.js";

/** Options of {@link verify}. */
export interface VerifyOptions {
  /** Address of a Waldur, as for a client: `https://waldur.example.com`. Nothing is sent to another origin. */
  url: string;
  /** The caller's token, with or without the prefix `Token `. Objects that the caller may not see are not verified. */
  token?: string | undefined;
  /** Also send POST, PUT, PATCH and DELETE; default false. Changes are undone. */
  allowWrites?: boolean | undefined;
  /** Uuid of a resource that may be changed; without it no resource is. */
  resource?: string | undefined;
  /** Uuid of an organization for which policies may be made; without it none is. */
  customer?: string | undefined;
  /**
   * The release line by which the server is judged; default `auto`: that of the version which the server tells the caller, else the
   * newest of which its responses show something. With a line, what other releases do otherwise is a finding, too.
   */
  release?: ReleaseLine | "auto" | undefined;
  /** Ask only about these operations; all when left out. */
  operations?: readonly OperationId[] | undefined;
  /**
   * Check the neighbours, too: their lists, counts, records, fields and filters. Default false. They are only read, also with
   * `allowWrites`.
   */
  neighbours?: boolean | undefined;
  /** Take it for complete when the caller sees no record of a family; default false, as an empty list proves nothing. */
  allowEmpty?: boolean | undefined;
  /** Run the workflows over several calls, too, with these inputs besides `resource` and `customer`; they write. */
  workflows?: Readonly<Record<string, unknown>> | undefined;
  /** Stop after this many requests, 5,000 by default; then the outcome is `incomplete`. */
  maxRequests?: number | undefined;
  /** Maximum number of requests per second; unlimited by default. */
  rate?: number | undefined;
  /** Timeout of one response in milliseconds, 30,000 by default. */
  timeout?: number | undefined;
  /** Ends the verification; what was changed is put back first, and what was found until then is given. */
  signal?: AbortSignal | undefined;
  /** Ends even putting back what was changed; what is left is given as findings of the rule `put-back`. */
  restoreSignal?: AbortSignal | undefined;
  /** Sends the requests; the platform's `fetch` when left out. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called with the progress after every request. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far a verification has come. */
export interface Progress {
  /** Requests sent so far. */
  readonly requests: number;
  /** The current check. */
  readonly check: string;
  /** Checks that are done, and all of them. */
  readonly done: number;
  readonly of: number;
  /** Number of findings so far. */
  readonly broken: number;
}

/** One way in which a server violates the contract. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Operations that violate it in the same way, in the order of the contract. */
  readonly operations: readonly OperationId[];
  /** Where: a JSON pointer into the body, the name of a parameter or a header, or empty. */
  readonly place: string;
  /** The value of the contract. */
  readonly expected: string;
  /** The value of the server, truncated. */
  readonly got: string;
  /** The whole in one sentence. */
  readonly message: string;
  /** Number of responses that violated it. */
  readonly count: number;
  /** A command that repeats the first request; the token is `$WALDUR_TOKEN`. */
  readonly curl: string;
}

/** Something worth knowing that is no violation, such as a field that the contract does not have. */
export interface Note {
  readonly operations: readonly OperationId[];
  readonly place: string;
  readonly message: string;
}

/** A skipped operation, and why. */
export interface Skipped {
  readonly operation: OperationId;
  readonly reason: string;
}

/** The release line by which a server is judged. */
export interface JudgedRelease {
  readonly line: ReleaseLine;
  /** The release that the server says it is; undefined when it was not asked, or does not say it to the caller. */
  readonly version: string | undefined;
  /** Why it is this line, as the rest of a sentence. */
  readonly reason: string;
}

/** The result of a verification. */
export interface VerifyResult {
  readonly url: string;
  /** `holds`: the server conforms; `broken`: it does not; `incomplete`: no violation, but not everything could be verified. */
  readonly outcome: "holds" | "broken" | "incomplete";
  /** Why it stopped early. */
  readonly stopped: string | undefined;
  /** Why not everything could be verified, `stopped` included, with what would be needed; empty if everything was. */
  readonly incomplete: readonly string[];
  /** Version of the contract. */
  readonly contract: string;
  /** The release line by which the server was judged, and why. */
  readonly release: JudgedRelease;
  readonly writes: boolean;
  /** Requests sent. */
  readonly requests: number;
  /** How often and how long the server made the verification wait, by 429 and by 503 with `Retry-After`. */
  readonly waits: Waits;
  /** Milliseconds that it took. */
  readonly duration: number;
  readonly findings: readonly Finding[];
  /** Differences that other releases of Waldur are known for. They are no findings. */
  readonly knownDifferences: readonly KnownDifference[];
  readonly notes: readonly Note[];
  readonly skipped: readonly Skipped[];
  /** Results of the workflows; empty if none was run. */
  readonly workflows: readonly WorkflowResult[];
  readonly coverage: Coverage;
}
