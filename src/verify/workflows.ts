import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VerifyError } from "../errors.js";
import { findRedocly, runRedocly } from "../io/redocly.js";
import { redactor } from "../redact.js";

/** Where the workflows are: in the repository, and in the built package. */
const FOLDER = fileURLToPath(new URL("../../openapi/workflows/", import.meta.url));
const SUFFIX = ".arazzo.yaml";

/** Inputs of the workflows. A workflow whose inputs are missing is skipped. */
export interface WorkflowOptions {
  /** Address of the server. */
  url: string;
  /** Token of a member of staff. */
  token: string;
  /** Other inputs, by the names that the workflows have for them: `resource`, `customer`, `component`, `type`, and so on. */
  inputs?: Readonly<Record<string, unknown>> | undefined;
  /** Names of the workflows to run; all that the inputs are enough for when left out. */
  workflows?: readonly string[] | undefined;
  signal?: AbortSignal | undefined;
  /** Called before each that is run, with its inputs. */
  onStart?: ((workflow: string, inputs: Readonly<Record<string, unknown>>) => Promise<void>) | undefined;
  /** Called after each, whether it was run or not. */
  onEnd?: ((result: WorkflowResult) => Promise<void>) | undefined;
}

/** The result of a workflow. */
export interface WorkflowResult {
  /** Its name, that of its file. */
  readonly workflow: string;
  /** `skipped`: an input is missing. */
  readonly outcome: "holds" | "broken" | "skipped";
  /** The failed checks with their steps, or the missing input. */
  readonly messages: readonly string[];
}

/**
 * Runs the contract's workflows over several calls against a server: they are Arazzo documents, which `redocly respect`
 * runs. They write, and some of it for good: each document says what it needs and what it leaves behind. Nothing is put back here;
 * `verify` does.
 *
 * Needs the optional peer dependency `@redocly/cli`.
 *
 * @example
 * const results = await runWorkflows({ url, token, inputs: { resource, customer, component, type: "cpu" } });
 *
 * @throws {@link VerifyError} when Redocly CLI is not installed, or there is no workflow of a name.
 */
export async function runWorkflows(options: WorkflowOptions): Promise<WorkflowResult[]> {
  const cli = findRedocly();
  if (cli === undefined)
    throw new VerifyError("Workflows need Redocly CLI; install it with: npm install --save-dev @redocly/cli");
  const known = (await readdir(FOLDER))
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length));
  const unknown = options.workflows?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new VerifyError(`There is no workflow "${unknown}"; there are ${known.join(", ")}.`);
  const results: WorkflowResult[] = [];
  for (const workflow of known.sort()) {
    if (options.workflows && !options.workflows.includes(workflow)) continue;
    const result = await runWorkflow(cli, workflow, options);
    results.push(result);
    await options.onEnd?.(result);
  }
  return results;
}

async function runWorkflow(cli: string, workflow: string, options: WorkflowOptions): Promise<WorkflowResult> {
  const file = join(FOLDER, workflow + SUFFIX);
  const inputs: Record<string, unknown> = { ...options.inputs, token: options.token, base: options.url };
  const missing = (await requiredInputs(file)).filter((name) => inputs[name] === undefined);
  if (missing.length > 0) return { workflow, outcome: "skipped", messages: [`it needs ${missing.join(", ")}`] };
  await options.onStart?.(workflow, inputs);
  const folder = await mkdtemp(join(tmpdir(), "workflow-"));
  try {
    const report = join(folder, "report.json");
    // Inputs go through the environment, where other users of the machine cannot read a token. The folder is empty: a
    // `redocly.yaml` of the caller's has no say in it.
    const args = ["respect", file, `--server=waldur=${options.url}`, `--json-output=${report}`];
    const { stdout, stderr } = await runRedocly(cli, args, {
      cwd: folder,
      env: { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) },
      ...(options.signal && { signal: options.signal }),
    });
    const redact = redactor(options.token);
    const text = await readFile(report, "utf8").catch(() => undefined);
    if (text === undefined)
      throw new VerifyError(`Redocly CLI could not run the workflow ${workflow}: ${redact(`${stdout}\n${stderr}`)}`);
    const messages = failuresOf(JSON.parse(redact(text)) as RespectReport);
    return { workflow, outcome: messages.length === 0 ? "holds" : "broken", messages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The inputs that a workflow names as required. Read as text: it is our own document, and says so on one line. */
async function requiredInputs(file: string): Promise<string[]> {
  const line = /^ +required: \[(.*)\]$/m.exec(await readFile(file, "utf8"));
  return line?.[1]?.split(", ") ?? [];
}

/** The part of Redocly's report that is read. */
interface RespectReport {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}
interface ExecutedWorkflow {
  readonly executedSteps: readonly { readonly stepId: string; readonly checks?: readonly Checked[] }[];
}
interface Checked {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
}

function failuresOf({ files }: RespectReport): string[] {
  return Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps)
    .flatMap(({ stepId, checks = [] }) =>
      checks
        .filter(({ status }) => status !== "success")
        .map(({ name, message }) => `step ${stepId}: ${nameOf(name)} failed${message ? ` (${message})` : ""}`),
    );
}

/** Redocly's names of checks are capitalized, and one contains the word "failed" already. */
function nameOf(check: string): string {
  return check.toLowerCase().replace(/^failed /, "");
}
