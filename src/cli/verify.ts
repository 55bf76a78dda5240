import { existsSync } from "node:fs";
import { proxyFetch } from "../io/proxy.js";
import { formatResult, type Progress, type ReportFormat, reportFormats, verify } from "../verify/index.js";
import type { CallOf } from "./flags.js";
import { readOutputs, writeOutputs } from "./outputs.js";
import type { Terminal } from "./terminal.js";
import { readVerifyFlags } from "./verify-flags.js";

const EXIT_CODES = { holds: 0, broken: 1, incomplete: 2 } as const;

/**
 * Verifies a server and tells what was found, also when it is ended by Ctrl+C. What was changed is put back first; a second Ctrl+C
 * cuts that short, and the report names what is left.
 *
 * @returns the exit code: 0 holds, 1 broken, 2 not verified to the end, or a report could not be written. After a second Ctrl+C
 * the command ends with 130 whatever it is.
 * @throws ContractError when it could not run.
 */
export async function runVerify(call: CallOf<"verify">, terminal: Terminal): Promise<number> {
  const outputs = readOutputs(call.flags, reportFormats);
  const options = readVerifyFlags(call, terminal.env);
  const ended = new AbortController();
  void terminal.stopped.then(() => ended.abort());
  const cut = new AbortController();
  void terminal.hurried.then(() => cut.abort());
  const progress = makeProgress(terminal);
  const fetch = await proxyFetch(terminal.env);
  const signals = { signal: ended.signal, restoreSignal: cut.signal };
  const result = await verify({ ...options, ...signals, fetch, onProgress: progress.tell }).finally(progress.clear);
  const more = { all: call.flags.all === true, artifact: artifactOf(terminal.env) };
  const write = (format: ReportFormat, colour: boolean) => formatResult(result, format, { ...more, colour });
  const isWritten = writeOutputs(outputs, write, terminal);
  return isWritten ? EXIT_CODES[result.outcome] : 2;
}

/**
 * A file of the consumer's repository for results of SARIF, of which GitHub shows none without one: the workflow that runs this,
 * elsewhere the `package.json` at the root. undefined when neither is there.
 */
function artifactOf({ GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow }: Terminal["env"]) {
  // octocat/hello-world/.github/workflows/ci.yml@refs/heads/main
  if (repository && workflow?.startsWith(`${repository}/`))
    return workflow.slice(repository.length + 1).replace(/@.*$/, "");
  return existsSync(".git") && existsSync("package.json") ? "package.json" : undefined;
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
