import { operationTable } from "../../generated/operations.js";
import type { OperationId } from "../_contract.js";
import { formatResult, type Progress, reportFormats, type VerifyOptions, verify } from "../verify/index.js";
import type { CallOf } from "./flags.js";
import { readOutputs, writeOutputs } from "./outputs.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { duration, notEmpty, optional, rate, uuid, wholeNumber } from "./values.js";

const EXIT_CODES = { holds: 0, broken: 1, incomplete: 2 } as const;

/**
 * Verifies a server and tells what was found, also when it is ended by Ctrl+C.
 *
 * @returns the exit code: 0 holds, 1 broken, 2 not verified to the end, or a report could not be written.
 * @throws ContractError when it could not run.
 */
export async function runVerify(call: CallOf<"verify">, terminal: Terminal): Promise<number> {
  const outputs = readOutputs(call.flags, reportFormats);
  const options = readOptions(call, terminal.env);
  const ended = new AbortController();
  void terminal.stopped.then(() => ended.abort());
  const progress = makeProgress(terminal);
  const result = await verify({ ...options, signal: ended.signal, onProgress: progress.tell }).finally(progress.clear);
  const isWritten = writeOutputs(outputs, (format) => formatResult(result, format), terminal);
  return isWritten ? EXIT_CODES[result.outcome] : 2;
}

function readOptions({ flags, words }: CallOf<"verify">, env: Terminal["env"]): VerifyOptions {
  const [url, ...rest] = words;
  if (url === undefined)
    throw new UsageError(
      "verify takes the address of a server, such as https://waldur.example.com. See verify --help.",
    );
  if (rest.length > 0) throw new UsageError(`verify takes one address, but "${rest[0]}" was given, too.`);
  if (!flags.workflows && flags.input)
    throw new UsageError("--input is for workflows; give --workflows, too, or leave it out.");
  if (flags.workflows && !flags["allow-writes"])
    throw new UsageError("Workflows write; give --allow-writes, too, or leave --workflows out.");
  return {
    url,
    token: flags.token ?? env.WALDUR_TOKEN,
    allowWrites: flags["allow-writes"],
    resource: optional(flags.resource, "resource", uuid),
    customer: optional(flags.customer, "customer", uuid),
    operations: flags.operation?.map(operationNamed),
    maxRequests: optional(flags["max-requests"], "max-requests", wholeNumber(1, 1_000_000)),
    rate: optional(flags.rate, "rate", rate),
    timeout: optional(flags.timeout, "timeout", duration),
    workflows: flags.workflows ? inputsOf(flags.input ?? []) : undefined,
  };
}

function operationNamed(name: string): OperationId {
  if (Object.hasOwn(operationTable, name)) return name as OperationId;
  const near = Object.keys(operationTable).find((id) => id.endsWith(`_${name}`));
  const mend = near ? `did you mean ${near}?` : "the names are the operationIds of the contract.";
  throw new UsageError(`The contract has no operation "${name}"; ${mend}`);
}

function inputsOf(texts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
      if (name === undefined || value === undefined)
        throw new UsageError(`--input takes a name and a value, such as type=cpu, not ${JSON.stringify(text)}.`);
      return [name, parsed(notEmpty("a value")(value, "input"))];
    }),
  );
}

/** Objects and lists come as JSON; everything else is a text. */
function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--input takes a text or JSON, and ${JSON.stringify(text)} begins like JSON but is none.`);
  }
}

/** How often the line is written at most, in milliseconds. */
const APART = 100;
const WIDTH = 20;

/** One line that is written over, where standard error is a terminal. */
function makeProgress({ err, showsProgress }: Terminal): { tell(progress: Progress): void; clear(): void } {
  let last = 0;
  return {
    tell({ requests, check, done, of, broken }) {
      if (!showsProgress || performance.now() - last < APART) return;
      last = performance.now();
      const filled = Math.round((done / Math.max(1, of)) * WIDTH);
      const bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      err(`\r\x1b[K[${bar}] ${requests} requests, ${broken} broken, ${check.slice(0, 40)}`);
    },
    clear() {
      if (last > 0) err("\r\x1b[K");
    },
  };
}
