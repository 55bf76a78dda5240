import { type ExecFileOptions, execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Beside this package, or in the project that it is called from. */
const PLACES = () => [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href];

/** A diff of whole documents is long; this is far more than any has. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What a process printed, and how it ended. */
export interface Finished {
  /** The exit code; 2 for a process that was killed, took too long or could not start. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The options of a run; others are those of Node's `execFile`. */
export type RunOptions = Pick<ExecFileOptions, "cwd" | "env" | "signal" | "timeout" | "killSignal">;

/** The program of Redocly CLI, an optional peer; undefined when it is installed at none of the places. */
export function findRedocly(places: readonly string[] = PLACES()): string | undefined {
  for (const from of places) {
    try {
      return join(dirname(createRequire(from).resolve("@redocly/cli/package.json")), "bin", "cli.js");
    } catch {
      // Perhaps at the next place.
    }
  }
  return undefined;
}

/**
 * Runs Redocly CLI: without telemetry, notices of updates and colours. `env` is added to the environment of this process.
 *
 * @param cli Its program, from {@link findRedocly}.
 *
 * @example
 * const { code, stdout } = await runRedocly(cli, ["bundle", "openapi.yaml", "--ext=json"], { cwd: folder });
 */
export function runRedocly(
  cli: string,
  args: readonly string[],
  { env, ...options }: RunOptions = {},
): Promise<Finished> {
  return runNode([cli, ...args], {
    ...options,
    env: {
      ...process.env,
      ...env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    },
  });
}

/**
 * Runs a script of Node in a process of its own. One that was killed, or that could not start, has code 2: it never counts as
 * done.
 *
 * @example const { code } = await runNode(["-e", "process.exit(3)"]); // 3
 */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((done) => {
    const all = { ...options, encoding: "utf8", maxBuffer: MAX_OUTPUT } as const;
    execFile(process.execPath, args, all, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 2 : 0;
      done({ code, stdout, stderr: withoutBanner(stderr) });
    });
  });
}

/**
 * Removes Redocly's frame about old versions of Node from its output: it is not why it refused a document.
 *
 * @example withoutBanner("╔══╗\n║ Warning: Node ║\n╚══╝\nreal message"); // "real message"
 */
export function withoutBanner(text: string): string {
  return text.replace(/^\s*╔[^╚]*╚[^\n]*\n*/gm, "");
}
