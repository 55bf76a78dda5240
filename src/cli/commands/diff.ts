import { RELEASE_LINES } from "../../contract/lines.js";
import { DIFF_FORMATS } from "../../diff/format/index.js";
import type { DiffOptions } from "../../diff/index.js";
import { explainWriting, writeAtomically } from "../../io/atomic-file.js";
import { type Argument, type Call, defineCommand, type Groups } from "../command.js";
import { outputOptions, writeOutputs } from "../outputs.js";
import type { Terminal } from "../terminal.js";
import { oneOf, path, pathOrUrl, timeLimit } from "../values.js";

const argument = {
  value: "schema",
  help: "the OpenAPI schema that a release of Waldur publishes, a file or an address",
  hint: "Pass the schema of the older release with --base.",
  read: pathOrUrl,
  configurable: true,
} as const satisfies Argument;

const groups = {
  Comparison: {
    base: {
      value: "schema",
      read: pathOrUrl,
      help: "Schema of an older release, file or address; only changes between the two count",
    },
    release: {
      value: "line",
      read: oneOf(...RELEASE_LINES),
      help: "Release line of the contract to compare with: 7.8, 7.9, 8.0 or 8.1; by default the one that fits the version of --base, or else of the schema",
    },
    consumer: {
      value: "file",
      read: path,
      help: "`tsconfig.json` of a project whose call sites are type-checked against the new release; needs `typescript` and `openapi-typescript`",
    },
    "write-overlay": {
      value: "file",
      read: path,
      help: "Write the differences as the draft of an OpenAPI Overlay on that line, in the form of openapi/releases",
    },
    "fail-on": {
      value: "severity",
      read: oneOf("breaking", "any", "none"),
      default: "breaking",
      help: "Changes that end with exit code 1: breaking, any or none",
    },
    timeout: { value: "time", read: timeLimit, default: "30s", help: "Time limit of each download" },
  },
  Report: {
    "show-known": { help: "List differences that are explained by their sources, too" },
    ...outputOptions(DIFF_FORMATS),
  },
} as const satisfies Groups;

/** `waldur-contract diff`. */
export const diff = defineCommand({
  name: "diff",
  summary: "Report what another release of Waldur changes",
  description:
    "Report what another release of Waldur changes for clients of the contract. The schema is the OpenAPI document that the release publishes, as a file or an address, in JSON or YAML. Needs @redocly/cli.",
  argument,
  groups,
  notes: [],
  exitCodes: {
    0: "no change of the kind that --fail-on names",
    1: "such a change, or a call site that no longer compiles",
    2: "the schemas could not be compared (the message says why)",
  },
  // Redocly cannot be interrupted halfway.
  handlesSignals: false,
  async run(call, terminal) {
    const { diff, formatDiff } = await import("../../diff/index.js");
    const { overlay, ...result } = await diff(diffOptions(call));
    const file = call.flags["write-overlay"];
    const showKnown = call.flags["show-known"];
    const isWritten = writeOutputs(
      call.flags,
      (format, colour) => formatDiff(result, format, { showKnown, colour }),
      terminal,
    );
    const isSaved = file === undefined || saveOverlay(file, overlay ?? "", terminal);
    return isWritten && isSaved ? Number(!result.holds) : 2;
  },
});

function saveOverlay(file: string, overlay: string, terminal: Terminal): boolean {
  try {
    writeAtomically(file, [overlay]);
    return true;
  } catch (error) {
    terminal.err(`${explainWriting("overlay", file, error as NodeJS.ErrnoException)}\n`);
    return false;
  }
}

/** Options of the function `diff` for a command line. */
export function diffOptions({ argument: schema, flags }: Call<typeof groups, typeof argument>): DiffOptions {
  const { base, release, consumer, timeout } = flags;
  return {
    schema,
    base,
    release,
    overlay: flags["write-overlay"] !== undefined,
    consumer,
    failOn: flags["fail-on"],
    timeout,
  };
}
