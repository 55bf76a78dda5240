import { checkWritable, explainWriting, writeAtomically } from "../io/atomic-file.js";
import { wantsColours } from "../report/colours.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { alternatives, invalid, oneOf, type Reader, reader } from "./values.js";

/** A report that goes to a file. */
export interface OutputFile<Format extends string> {
  readonly format: Format;
  readonly path: string;
}

/**
 * Declares `--format` and `--output`, for one report on standard output and others in files.
 *
 * @param formats The first one is the default.
 */
export function outputOptions<Format extends string>(formats: readonly [Format, ...Format[]]) {
  const read = oneOf(...formats);
  const readOutput: Reader<OutputFile<Format>> = reader(
    { type: "string", pattern: `^(${formats.join("|")})=.` },
    (text, subject) => {
      const [name, path] = split(text);
      if (name === "" || path === "")
        throw invalid(subject, `a format and a file, such as ${formats[1] ?? formats[0]}=report.txt`, text);
      return { format: read(name, subject), path };
    },
    (text, resolve) =>
      split(text)
        .map((part, index) => (index === 1 ? resolve(part) : part))
        .join("="),
  );
  return {
    format: {
      value: "format",
      read,
      default: formats[0],
      help: `Report on standard output: ${alternatives(formats)}`,
    },
    output: {
      value: "format=file",
      read: readOutput,
      multiple: true,
      check: checkOutputs,
      help: "Report written to a file",
    },
  } as const;
}

function split(text: string): [format: string, path: string] {
  const sign = Math.max(0, text.indexOf("="));
  return [text.slice(0, sign), text.slice(sign + 1)];
}

/** Refuses a file that is named twice or cannot be written, before the work is done. */
function checkOutputs(files: readonly OutputFile<string>[]): void {
  const again = files.find(({ path }, index) => files.findIndex((each) => each.path === path) !== index);
  if (again)
    throw new UsageError("OPTION_VALUE_INVALID", `--output names ${again.path} twice. Give each report its own file.`);
  for (const { path } of files) {
    try {
      checkWritable(path);
    } catch (error) {
      throw new UsageError("OPTION_VALUE_INVALID", explainWriting("report", path, error as NodeJS.ErrnoException));
    }
  }
}

/**
 * Writes a report to standard output and to files.
 *
 * @param write Makes the report; `colour` is true where standard output, and no file, is a terminal that shows colours.
 *
 * @returns false when a file could not be written; the error was printed.
 */
export function writeOutputs<Format extends string>(
  { format, output = [] }: { readonly format: Format; readonly output?: readonly OutputFile<Format>[] | undefined },
  write: (format: Format, colour: boolean) => string,
  terminal: Terminal,
): boolean {
  terminal.out(write(format, wantsColours(terminal.isTerminal, terminal.env)));
  let isWritten = true;
  for (const file of output) {
    try {
      writeAtomically(file.path, [write(file.format, false)]);
    } catch (error) {
      terminal.err(`${explainWriting("report", file.path, error as NodeJS.ErrnoException)}\n`);
      isWritten = false;
    }
  }
  return isWritten;
}
