import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { IPrismMockConfig } from "@stoplight/prism-core";
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse, PrismHttpComponents } from "@stoplight/prism-http";
import { baseContract, type Contract } from "../../contract/contract.js";
import { MockStartError } from "../../errors.js";
import type { Either } from "./either.js";

/** An operation as Prism sees it. */
export type PrismOperation = Parameters<PrismHttpComponents["route"]>[0]["resources"][number];
/** A finding of Prism. */
export interface Diagnostic {
  message: string;
  /** 0 for an error, 1 for a warning. */
  severity: 0 | 1 | 2 | 3;
  code?: string | number;
  path?: string[];
}
/** Logger of Prism's components. */
export type Logger = PrismHttpComponents["logger"];
type Validator<Element> = (of: { resource: PrismOperation; element: Element }) => Either<Diagnostic[], Element>;

/** Prism's own functions, each of which we may call in place of ours. */
export interface PrismFunctions {
  route(of: { resources: readonly PrismOperation[]; input: IHttpRequest }): Either<Error, PrismOperation>;
  validateSecurity: Validator<IHttpRequest>;
  validateInput: Validator<IHttpRequest>;
  validateOutput: Validator<IHttpResponse>;
  mock(of: {
    resource: PrismOperation;
    input: { data: IHttpRequest; validations: Diagnostic[] };
    config: IHttpOperationConfig;
  }): (logger: Logger) => Either<Error, IHttpResponse>;
}

/** Where the functions of Prism come from, and the operations that they work on. */
export interface Prism {
  readonly functions: PrismFunctions;
  readonly operations: readonly PrismOperation[];
}

const require = createRequire(import.meta.url);

const INSTALL = "install it with: npm install --save-dev @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0";

/**
 * Checks that Prism is installed, without loading it.
 *
 * @param what What it is needed for, in the plural.
 *
 * @throws {@link MockStartError} when it is missing.
 */
export function requirePrism(what: string): void {
  try {
    for (const name of ["@stoplight/prism-core", "@stoplight/prism-http"]) require.resolve(name);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new MockStartError(`${what} are served by Prism, which is not installed; ${INSTALL}`, { cause });
  }
}

/** What a client gets for a request that only Prism can respond to, where Prism is missing. */
export const PRISM_MISSING = `Only Prism can respond to this request, and it is not installed; ${INSTALL}`;

/** Whether it is Node's error for a package that is not installed. */
export function isMissing(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}

const OPERATIONS = new URL("../../../generated/prism-operations.json", import.meta.url);

/** Compressed where it is published, because it is large. */
function readOperations(): string {
  const compressed = new URL(`${OPERATIONS.href}.gz`);
  return existsSync(compressed) ? gunzipSync(readFileSync(compressed)).toString() : readFileSync(OPERATIONS, "utf8");
}

/** Logs nothing. Prism makes a child for each request, which costs more than all the rest with a real logger. */
export const silent = Object.assign(Object.create(null), {
  child: () => silent,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
  ),
}) as Logger;

/**
 * Prism on operations of ours, loaded when it is first asked for. Most requests can be answered without: loading takes
 * most of a second, for it brings the names and streets of every country, for bodies that are made up.
 */
export class LazyPrism implements Prism {
  private loaded: PrismFunctions | undefined;

  /** @param read The operations of another line than that of the docs, whose are read when they are asked for. */
  constructor(private read?: readonly PrismOperation[]) {}

  get functions(): PrismFunctions {
    this.loaded ??= loadFunctions();
    return this.loaded;
  }

  get operations(): readonly PrismOperation[] {
    this.read ??= JSON.parse(readOperations()) as PrismOperation[];
    return this.read;
  }
}

/** The operations of a line as Prism sees them; those of the docs' line are read from a file when they are asked for. */
export async function operationsOf(contract: Contract): Promise<readonly PrismOperation[] | undefined> {
  if (contract === baseContract) return undefined;
  const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  // Prism writes into what it is given.
  return getHttpOperationsFromSpec(structuredClone(contract.document));
}

/** Configuration of every Prism here: a mock that validates requests and responses. */
export const CONFIG: Omit<IPrismMockConfig, "mock"> & { mock: IHttpOperationConfig } = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

function loadFunctions(): PrismFunctions {
  const { createInstance } = require("@stoplight/prism-http") as typeof import("@stoplight/prism-http");
  const components: { logger: Logger } & Partial<PrismFunctions> = { logger: silent };
  // Prism fills in its own functions for what is missing: that is the public way to them.
  createInstance(CONFIG, components as Parameters<typeof createInstance>[1]);
  const { route, validateSecurity, validateInput, validateOutput, mock } = components;
  if (!route || !validateSecurity || !validateInput || !validateOutput || !mock)
    throw new TypeError("This version of @stoplight/prism-http does not fill in its components; install 5.12.0.");
  return { route, validateSecurity, validateInput, validateOutput, mock };
}
