import { DIFF_FORMATS, type DiffOptions, diff, formatDiff } from "../diff/index.js";
import type { CallOf } from "./flags.js";
import { readOutputs, writeOutputs } from "./outputs.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { notEmpty, oneOf, optional, timeLimit } from "./values.js";

/**
 * Tells what another release of Waldur changes.
 *
 * @returns the exit code: 0 holds, 1 broken, 2 when a report could not be written.
 * @throws ContractError when the schemas could not be compared.
 */
export async function runDiff(call: CallOf<"diff">, terminal: Terminal): Promise<number> {
  const outputs = readOutputs(call.flags, DIFF_FORMATS);
  const result = await diff(readDiffFlags(call));
  const showKnown = call.flags["show-known"] === true;
  const isWritten = writeOutputs(
    outputs,
    (format, colour) => formatDiff(result, format, { showKnown, colour }),
    terminal,
  );
  return isWritten ? Number(!result.holds) : 2;
}

/**
 * Reads the flags of `waldur-contract diff`, but for those of its reports.
 *
 * @throws UsageError for a value that makes no sense, and when there is not one schema.
 */
export function readDiffFlags({ flags, words }: CallOf<"diff">): DiffOptions {
  const [schema, ...rest] = words;
  if (schema === undefined)
    throw new UsageError(
      "diff takes the schema that a release of Waldur publishes, a file or an address. See diff --help.",
    );
  if (rest.length > 0)
    throw new UsageError(`diff takes one schema, but "${rest[0]}" was given, too; give the older one by --base.`);
  return {
    schema,
    base: optional(flags.base, "base", notEmpty("a file or an address")),
    consumer: optional(flags.consumer, "consumer", notEmpty("the path of a tsconfig.json")),
    failOn: optional(flags["fail-on"], "fail-on", oneOf("breaking", "any", "none")),
    timeout: optional(flags.timeout, "timeout", timeLimit),
  };
}
