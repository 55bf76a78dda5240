import { parseArgs } from "node:util";
import { outputOptions, writeOutputs } from "../../src/cli/outputs.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { UsageError } from "../../src/cli/usage.js";
import { notEmpty, type Reader, timeLimit } from "../../src/cli/values.js";
import { DOCS_FORMATS, docs, formatDocs, formatScaffold, scaffold } from "./index.js";

const COMMON = `  --timeout <time>        How long an address may take (default 30s)
  --output <format>=<file>
                          Write a report to a file, too; can be repeated
`;
const HELP: Readonly<Record<string, string>> = {
  compare: `Usage: npm run docs -- <page...> [options]

Compares pages of Waldur's API reference with the contract. A page is a file or
an address: its Markdown source.

  --format <format>       text (default), json, markdown or github
${COMMON}
Exit codes:
  0    unchanged
  1    changed
  2    a page could not be compared (the message says why)
`,
  scaffold: `Usage: npm run docs:scaffold -- <page...> [options]

Drafts the contract of pages that it does not have yet. A page is a file or an
address: its Markdown source. Existing files are never overwritten.

  --folder <folder>       Where to write (default openapi)
  --schema <schema>       Schema that a release publishes, a file or an address,
                          as a second source
  --page <path>           Path of the page in the reference, if it does not say
  --format <format>       text (default) or json
${COMMON}
Exit codes:
  0    the draft is written
  1    a file exists already and differs from the draft
  2    a page could not be drafted (the message says why)
`,
};

const TEXT = { type: "string" } as const;
const SHARED = {
  timeout: TEXT,
  format: TEXT,
  output: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;
const FLAGS = {
  compare: SHARED,
  scaffold: { ...SHARED, folder: TEXT, page: TEXT, schema: TEXT },
};

/** The flags of both commands. Some are only declared, and so only given, for `scaffold`. */
function readFlags(name: keyof typeof FLAGS, args: string[]) {
  try {
    // The options of `scaffold` give the type; those of `compare` are a part of them.
    const options = FLAGS[name] as (typeof FLAGS)["scaffold"];
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.?\n|\. /);
    throw new UsageError("OPTION_UNKNOWN", `${reason.replace(/\.$/, "")}. See --help.`);
  }
}

/**
 * Runs `npm run docs` (`compare`) or `npm run docs:scaffold` (`scaffold`).
 *
 * @returns the exit code, as `--help` lists them.
 * @throws ContractError when it could not run.
 *
 * @example process.exitCode = await runDocs(["compare", "component-usages.md"], terminal, AbortSignal.timeout(60_000));
 */
export async function runDocs(
  [command, ...args]: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  if (command !== "compare" && command !== "scaffold")
    throw new UsageError("COMMAND_UNKNOWN", "Run npm run docs, or npm run docs:scaffold; see npm run docs -- --help.");
  const { values: flags, positionals: pages } = readFlags(command, args);
  if (flags.help) {
    terminal.out(HELP[command] as string);
    return 0;
  }
  if (pages.length === 0)
    throw new UsageError(
      "ARGUMENT_MISSING",
      "No page was given; name files or addresses of pages of Waldur's API reference. See --help.",
    );
  const timeout = optional(flags.timeout, "--timeout", timeLimit);
  if (command === "compare") {
    const outputs = readReports(flags, DOCS_FORMATS);
    const result = await docs({ pages, timeout, signal });
    return writeOutputs(outputs, (format) => formatDocs(result, format), terminal) ? result.exitCode : 2;
  }
  const folder = optional(flags.folder, "--folder", notEmpty("a folder")) ?? "openapi";
  const page = optional(flags.page, "--page", notEmpty("a path"));
  const schema = optional(flags.schema, "--schema", notEmpty("a file or an address"));
  const outputs = readReports(flags, ["text", "json"]);
  const draft = await scaffold({ pages, timeout, folder, page, schema, signal });
  if (!writeOutputs(outputs, (format) => formatScaffold(draft, format), terminal)) return 2;
  return draft.different.length === 0 ? 0 : 1;
}

function optional<Value>(text: string | undefined, name: string, read: Reader<Value>): Value | undefined {
  return text === undefined ? undefined : read(text, name);
}

/** Reads where reports go, and checks that they can be written there. */
function readReports<Format extends string>(
  flags: { format?: string | undefined; output?: string[] | undefined },
  formats: readonly [Format, ...Format[]],
) {
  const { format, output } = outputOptions(formats);
  const files = flags.output?.map((text) => output.read(text, "--output")) ?? [];
  output.check(files);
  return { format: optional(flags.format, "--format", format.read) ?? formats[0], output: files };
}
