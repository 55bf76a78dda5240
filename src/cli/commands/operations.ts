import { baseContract, type Json, type Operation } from "../../contract/contract.js";
import { didYouMean } from "../../contract/did-you-mean.js";
import { type ExampleNames, exampleNamesOf } from "../../contract/examples.js";
import { coloursFor } from "../../report/colours.js";
import { type Argument, defineCommand, type Groups } from "../command.js";
import { UsageError } from "../usage.js";
import { oneOf } from "../values.js";

const argument = {
  value: "filter",
  help: "words that an operation has in its operationId, method, path, family or summary",
  hint: 'Quote several words: "policy create".',
  optional: true,
} as const satisfies Argument;

const groups = {
  Output: {
    examples: { help: "List the names of the examples, too, for `Prefer: example=<name>`" },
    format: { value: "format", read: oneOf("text", "json"), default: "text", help: "Format of the list: text or json" },
  },
} as const satisfies Groups;

/** `waldur-contract operations`. */
export const operations = defineCommand({
  name: "operations",
  summary: "List the operations of the contract, and their examples",
  description:
    "List the operations of the contract by family: method, path, operationId and summary. A filter leaves those that have all of its words.",
  argument,
  groups,
  notes: [
    "An example of the lowest 2xx status is requested by Prefer: example=<name>, one of another status by Prefer: code=<status>, example=<name>.",
  ],
  exitCodes: { 0: "operations were listed", 2: "no operation matches the filter" },
  handlesSignals: false,
  async run({ argument: filter = "", flags }, terminal) {
    const { operations: all } = baseContract;
    const found = all.map(describe).filter((entry) => matches(entry, filter));
    if (found.length === 0) {
      const near = didYouMean(
        filter,
        all.map(({ id }) => id),
      );
      throw new UsageError(
        "ARGUMENT_INVALID",
        `No operation matches ${JSON.stringify(filter)}.${near} waldur-contract operations lists all ${all.length}.`,
      );
    }
    const { bold, dim } = coloursFor(terminal.isTerminal, terminal.env);
    terminal.out(
      flags.format === "json"
        ? `${JSON.stringify(
            found.map(({ examples, ...entry }) => (flags.examples ? { ...entry, examples } : entry)),
            null,
            2,
          )}\n`
        : renderList(found, { withExamples: flags.examples, bold, dim }),
    );
    return 0;
  },
});

/** One operation of the list. */
interface Entry {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly family: string;
  readonly summary: string;
  readonly examples: ExampleNames;
}

function describe(operation: Operation): Entry {
  const { id, method, path, node } = operation;
  const { tags = [], summary = "" } = node as Json & { tags?: string[]; summary?: string };
  return {
    ...{ operationId: id, method: method.toUpperCase(), path },
    ...{ family: tags[0] ?? "", summary, examples: exampleNamesOf(operation) },
  };
}

function matches({ operationId, method, path, family, summary }: Entry, filter: string): boolean {
  const text = [operationId, method, path, family, summary].join(" ").toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const WIDTH = 100;

interface ListStyle {
  readonly withExamples: boolean;
  bold(text: string): string;
  dim(text: string): string;
}

/** Three lines for each operation, below the name of its family: at most 100 columns. */
function renderList(entries: readonly Entry[], { withExamples, bold, dim }: ListStyle): string {
  const families = [...new Set(entries.map(({ family }) => family))];
  const blocks = families.map((family) => {
    const own = entries.filter((entry) => entry.family === family);
    const lines = own.flatMap(({ method, path, operationId, summary, examples }) => [
      `  ${method.padEnd(6)} ${summary}`,
      INDENT + operationId,
      INDENT + dim(path),
      ...(withExamples ? exampleLines(examples) : []),
    ]);
    return [bold(`${family} (${own.length})`), ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

const INDENT = " ".repeat(9);
function exampleLines({ request, responses }: ExampleNames): string[] {
  return [...(request.length > 0 ? [["request", request] as const] : []), ...Object.entries(responses)].flatMap(
    ([status, names]) => {
      const lines = names.length === 0 ? ["no body"] : [""];
      for (const name of names) {
        const last = lines.at(-1) as string;
        const longer = last === "" ? name : `${last}, ${name}`;
        if (longer.length > WIDTH - INDENT.length - 11) lines.push(name);
        else lines[lines.length - 1] = longer;
      }
      return lines.map((line, index) => `${INDENT}  ${(index === 0 ? status : "").padEnd(7)}  ${line}`);
    },
  );
}
