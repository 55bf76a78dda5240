import { existsSync } from "node:fs";
import later from "../../../generated/later-operations.json" with { type: "json" };
import { operationTable } from "../../../generated/operations.js";
import type { OperationId } from "../../contract/contract.js";
import { didYouMean } from "../../contract/did-you-mean.js";
import { RELEASE_LINES } from "../../contract/lines.js";
import type { Progress, ReportFormat, VerifyOptions } from "../../verify/index.js";
import { reportFormats } from "../../verify/report/index.js";
import { type Argument, type Call, defineCommand, type Groups } from "../command.js";
import { outputOptions, writeOutputs } from "../outputs.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage.js";
import { invalid, oneOf, type Reader, rate, reader, timeLimit, uuid, wholeNumber } from "../values.js";

const EXIT_CODES = { holds: 0, broken: 1, incomplete: 2 } as const;

const token: Reader<string> = reader({ type: "string" }, (text, subject) => {
  // The shell split "Token <key>" into two words, the second of which must not be printed.
  if (!/^(token|bearer)$/i.test(text)) return text;
  throw new UsageError(
    "OPTION_VALUE_INVALID",
    `Invalid value for ${subject}: the word ${text} without a key. Pass the key alone, or quote "Token <key>".`,
  );
});

const operationIds = [...Object.keys(operationTable), ...later];

const operation: Reader<OperationId> = reader({ type: "string", enum: operationIds }, (text, subject) => {
  if (operationIds.includes(text)) return text as OperationId;
  const suffixed = operationIds.find((id) => id.endsWith(`_${text}`));
  const near = suffixed ? ` Did you mean ${suffixed}?` : didYouMean(text, operationIds);
  throw new UsageError(
    "OPTION_VALUE_INVALID",
    `Unknown operation ${JSON.stringify(text)} for ${subject}.${near} See waldur-contract operations.`,
  );
});

const input: Reader<readonly [name: string, value: unknown]> = reader(
  { type: "string", pattern: "^[A-Za-z_]\\w*=." },
  (text, subject) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.+)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw invalid(subject, "a name and a value, such as type=cpu, where the value may be JSON", text);
    return [name, jsonOrString(value, subject)];
  },
);

/** Objects and arrays are JSON; everything else is a string. */
function jsonOrString(text: string, subject: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(subject, "a string or JSON; this begins like JSON but is not valid", text);
  }
}

const argument = {
  value: "address",
  help: "the address of a server, such as https://waldur.example.com",
  configurable: true,
} as const satisfies Argument;

const groups = {
  Requests: {
    token: { value: "token", read: token, env: "WALDUR_TOKEN", secret: true, help: "API token of the caller" },
    release: {
      value: "line",
      read: oneOf("auto", ...RELEASE_LINES),
      default: "auto",
      help: "Release line by which the server is judged: 7.8, 7.9, 8.0, 8.1, or auto for the one that it tells or shows",
    },
    operation: { value: "id", read: operation, multiple: true, help: "Only operation to check, by its operationId" },
    neighbours: {
      help: "Read the neighbours, too, such as orders, users and organizations: lists, counts, records, fields and filters",
    },
    "allow-empty": {
      help: "Pass although the caller sees no usages, no policies or no resources, which otherwise ends with exit code 2",
    },
    "max-requests": {
      value: "number",
      read: wholeNumber(1, 1_000_000),
      default: "5000",
      help: "Maximum number of requests",
    },
    rate: { value: "number", read: rate, help: "Maximum number of requests per second" },
    timeout: { value: "time", read: timeLimit, default: "30s", help: "Time limit of each response" },
  },
  Writing: {
    "allow-writes": {
      help: "Send `POST`, `PUT`, `PATCH` and `DELETE`, too, and restore what they change. What cannot be restored is not changed, except for the name of the last reporter of usage",
    },
    resource: {
      value: "uuid",
      read: uuid,
      help: "Resource to check besides those that are chosen; with --allow-writes the only one that may be changed",
    },
    customer: {
      value: "uuid",
      read: uuid,
      help: "Organization for which policies may be created; without it, none are",
    },
    workflows: {
      needs: "allow-writes",
      help: "Run workflows of several requests, too; some of their changes stay. Needs `@redocly/cli`",
    },
    input: {
      value: "name=value",
      read: input,
      multiple: true,
      needs: "workflows",
      help: "Input of a workflow, such as `type=cpu`; the value may be JSON",
    },
  },
  Report: {
    all: { help: "List every finding in text and Markdown, instead of one for each rule" },
    ...outputOptions(reportFormats),
  },
} as const satisfies Groups;

/** `waldur-contract verify`. */
export const verify = defineCommand({
  name: "verify",
  summary: "Check whether a server conforms to the contract",
  description:
    "Check whether a server conforms to the contract. By default it only reads, and finds records to request in the server's own lists.",
  argument,
  usage: "--token <token> [options]",
  groups,
  notes: [
    "Times are written as 500ms, 2s or 5m; milliseconds without a unit. NO_COLOR and FORCE_COLOR override the detection of colours.",
    "Ctrl+C stops the run: changes are restored, and the findings so far are reported. What cannot be restored is a finding (put-back) with the command that does it. A second Ctrl+C forces the shutdown: nothing more is restored, and the report lists what is left.",
    "A difference between two responses is reported only when further requests confirm it. 429, and 503 with Retry-After, are waited for. HTTP_PROXY, HTTPS_PROXY and NO_PROXY are honoured.",
  ],
  exitCodes: {
    0: "the server conforms to the contract",
    1: "violations, or changes that could not be restored",
    2: "the server could not be verified, or not to the end: it cannot be reached, asks to wait for too long, or has no records to judge (the message says why)",
    130: "a second Ctrl+C forced the shutdown",
  },
  handlesSignals: true,
  async run(call, terminal) {
    const [{ formatResult, verify }, { proxyFetch }] = await Promise.all([
      import("../../verify/index.js"),
      import("../../io/proxy.js"),
    ]);
    const ended = new AbortController();
    void terminal.stopped.then(() => ended.abort());
    const forced = new AbortController();
    void terminal.forced.then(() => forced.abort());
    const progress = makeProgress(terminal);
    const fetch = await proxyFetch(terminal.env);
    const signals = { signal: ended.signal, restoreSignal: forced.signal };
    const result = await verify({ ...verifyOptions(call), ...signals, fetch, onProgress: progress.show }).finally(
      progress.clear,
    );
    const more = { all: call.flags.all, artifact: artifactOf(terminal.env) };
    const write = (format: ReportFormat, colour: boolean) => formatResult(result, format, { ...more, colour });
    return writeOutputs(call.flags, write, terminal) ? EXIT_CODES[result.outcome] : 2;
  },
});

/** Options of the function `verify` for a command line. */
export function verifyOptions({ argument: url, flags }: Call<typeof groups, typeof argument>): VerifyOptions {
  const { token, resource, customer, rate, timeout, workflows, input = [] } = flags;
  return {
    url,
    token,
    allowWrites: flags["allow-writes"],
    resource,
    customer,
    release: flags.release,
    operations: flags.operation,
    neighbours: flags.neighbours,
    allowEmpty: flags["allow-empty"],
    maxRequests: flags["max-requests"],
    rate,
    timeout,
    workflows: workflows ? Object.fromEntries(input) : undefined,
  };
}

/**
 * The file of the consumer's repository at which SARIF results are shown, as GitHub shows none without a file: the workflow that
 * runs this, or else the `package.json` at the root.
 */
function artifactOf({ GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow }: Terminal["env"]) {
  // octocat/hello-world/.github/workflows/ci.yml@refs/heads/main
  if (repository && workflow?.startsWith(`${repository}/`))
    return workflow.slice(repository.length + 1).replace(/@.*$/, "");
  return existsSync(".git") && existsSync("package.json") ? "package.json" : undefined;
}

/** Minimum time between two updates of the progress line, in milliseconds. */
const PROGRESS_INTERVAL = 100;
const BAR_WIDTH = 20;

/** A progress line that is overwritten, where standard error is a terminal. */
function makeProgress({ err, showsProgress }: Terminal): { show(progress: Progress): void; clear(): void } {
  let last = 0;
  return {
    show({ requests, check, done, of, broken }) {
      if (!showsProgress || performance.now() - last < PROGRESS_INTERVAL) return;
      last = performance.now();
      const filled = Math.round((done / Math.max(1, of)) * BAR_WIDTH);
      const bar = "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
      err(`\r\x1b[K[${bar}] ${requests} requests, ${broken} violations, ${check.slice(0, 40)}`);
    },
    clear() {
      if (last > 0) err("\r\x1b[K");
    },
  };
}
