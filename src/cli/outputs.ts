import { checkWritable, explainWriting, writeAtomically } from "../io/atomic-file.js";
import { wantsColours } from "../report/colours.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { oneOf } from "./values.js";

/** Where reports go: one to standard output, others to files. */
export interface Outputs<Format extends string> {
  readonly format: Format;
  readonly files: readonly { readonly format: Format; readonly path: string }[];
}

/**
 * Reads `--format` and `--output`.
 *
 * @throws UsageError for a format that there is not, or an output that is not `<format>=<file>`.
 *
 * @example
 * readOutputs({ output: ["junit=report.xml"] }, ["text", "junit"]); // { format: "text", files: [...] }
 */
export function readOutputs<Format extends string>(
  { format, output = [] }: { format?: string | undefined; output?: readonly string[] | undefined },
  formats: readonly [Format, ...Format[]],
): Outputs<Format> {
  const read = oneOf(...formats);
  const files = output.map((text) => {
    const sign = text.indexOf("=");
    const [name, path] = [text.slice(0, Math.max(0, sign)), text.slice(sign + 1)];
    if (sign < 1 || path === "")
      throw new UsageError(
        `--output takes a format and a file, such as ${formats[1] ?? formats[0]}=report.txt, not ${JSON.stringify(text)}.`,
      );
    return { format: read(name, "output"), path };
  });
  const twice = files.find(({ path }, index) => files.findIndex((each) => each.path === path) !== index);
  if (twice) throw new UsageError(`--output names ${twice.path} twice; give each report a file of its own.`);
  for (const { path } of files) refuseUnwritable(path);
  return { format: format === undefined ? formats[0] : read(format, "format"), files };
}

/** Nobody should learn at the end that there is nowhere to write. */
function refuseUnwritable(path: string): void {
  try {
    checkWritable(path);
  } catch (error) {
    throw new UsageError(explainWriting("report", path, error as NodeJS.ErrnoException));
  }
}

/**
 * Writes a report everywhere.
 *
 * @param write Makes the report; `colour` is true where standard output, and no file, is a terminal that shows colours.
 *
 * @returns false when a file could not be written, which was told then.
 */
export function writeOutputs<Format extends string>(
  { format, files }: Outputs<Format>,
  write: (format: Format, colour: boolean) => string,
  terminal: Terminal,
): boolean {
  terminal.out(write(format, wantsColours(terminal.isTerminal, terminal.env)));
  let isWritten = true;
  for (const file of files) {
    try {
      writeAtomically(file.path, [write(file.format, false)]);
    } catch (error) {
      terminal.err(`${explainWriting("report", file.path, error as NodeJS.ErrnoException)}\n`);
      isWritten = false;
    }
  }
  return isWritten;
}
