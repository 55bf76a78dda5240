import { operationTable } from "../../generated/operations.js";
import type { OperationId } from "../contract/contract.js";
import type { VerifyOptions } from "../verify/index.js";
import type { CallOf } from "./flags.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { notEmpty, optional, rate, timeLimit, uuid, wholeNumber } from "./values.js";

/**
 * Reads the flags of `waldur-contract verify`, but for those that say where reports go.
 *
 * @throws UsageError for a value that makes no sense, and for flags that contradict each other.
 *
 * @example
 * readVerifyFlags({ name: "verify", flags: { rate: "5" }, words: ["http://127.0.0.1:4010"] }, process.env).rate; // 5
 */
export function readVerifyFlags({ flags, words }: CallOf<"verify">, env: Terminal["env"]): VerifyOptions {
  const [url, ...rest] = words;
  if (url === undefined)
    throw new UsageError(
      "verify takes the address of a server, such as https://waldur.example.com. See verify --help.",
    );
  // The shell made two words of it, the second of which must not be printed.
  if (/^(token|bearer)$/i.test(flags.token ?? ""))
    throw new UsageError(`--token takes the key alone, or "Token <key>" in quotes; the shell cut it after the blank.`);
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
    allowEmpty: flags["allow-empty"],
    maxRequests: optional(flags["max-requests"], "max-requests", wholeNumber(1, 1_000_000)),
    rate: optional(flags.rate, "rate", rate),
    timeout: optional(flags.timeout, "timeout", timeLimit),
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
