import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "../../contract/contract.js";
import { DiffError } from "../../errors.js";
import { findRedocly, runRedocly } from "../../io/redocly.js";

/** One change, as `redocly diff --format json` prints it. */
export interface RatedChange {
  /** From the root, references followed. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  verdicts: { ruleId: string; impact: string; message: string }[];
  /** Which keyword was modified. */
  property?: string;
  base?: { pointer: string; value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

/** The required version; older ones lack the command. */
const NEEDED = "@redocly/cli 2.77 or newer";
const TIME_LIMIT = 120_000;

/**
 * Redocly's rules as it recommends them, but for one: functions of this package call a path and a method, so another
 * operationId breaks nobody's calls.
 */
const CONFIG = `telemetry: off
extends: [diff-recommended]
diff:
  operation-id-changed: minor
`;

/**
 * Rates every difference between two OpenAPI documents by `redocly diff`. Redocly CLI is looked for from `places`.
 *
 * @example const changes = await rate(contract, patched);
 * @throws DiffError when Redocly CLI is not installed, is too old, or does not come to an end.
 */
export async function rate(base: Json, revision: Json, places?: readonly string[]): Promise<RatedChange[]> {
  const cli = findRedocly(places);
  if (cli === undefined)
    throw new DiffError(
      `The differences are rated by ${NEEDED}, which is not installed; run "npm install --save-dev @redocly/cli".`,
    );
  const directory = new TemporaryDirectory();
  try {
    directory.write("base.json", JSON.stringify(base));
    directory.write("revision.json", JSON.stringify(revision));
    directory.write("redocly.yaml", CONFIG);
    const args = ["diff", "base.json", "revision.json", "--format=json", "--fail-on=none"];
    const { code, stdout, stderr } = await runRedocly(cli, args, {
      cwd: directory.path,
      timeout: TIME_LIMIT,
      signal: directory.removed.signal,
      killSignal: "SIGKILL",
    });
    if (!stdout.trimStart().startsWith("{"))
      throw new Error(`exit code ${code}, ${stderr.trim().split("\n").at(-1) || "without a message"}`);
    return (JSON.parse(stdout) as { changes: RatedChange[] }).changes;
  } catch (cause) {
    if (cause instanceof DiffError) throw cause;
    throw new DiffError(`Redocly CLI did not rate the differences (${reasonOf(cause)}); install ${NEEDED}.`, { cause });
  } finally {
    directory.remove();
  }
}

/** Signals that end a program that does not handle them. Not SIGHUP: a handler would end what `nohup` started. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A directory that goes, with the process that works there, even when a signal or `process.exit` ends this one. */
class TemporaryDirectory {
  /** Ends the process. */
  readonly removed = new AbortController();
  readonly path: string;

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.end);
    process.on("exit", this.remove);
    this.path = mkdtempSync(join(tmpdir(), "waldur-contract-diff-"));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  readonly remove = (): void => {
    for (const signal of SIGNALS) process.off(signal, this.end);
    process.off("exit", this.remove);
    this.removed.abort();
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  };

  private readonly end = (signal: NodeJS.Signals): void => {
    this.remove();
    // A handler of the signal decides about the process; without one it ends as usual.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ").slice(0, 300);
}
