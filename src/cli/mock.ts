import { ContractError, WorldError } from "../errors.js";
import { type Mock, startMock } from "../mock/node/start.js";
import type { WorldFile } from "../mock/world/file.js";
import type { CallOf } from "./flags.js";
import { type MockCommand, readMockFlags } from "./mock-flags.js";
import { createReporter, type Outcome } from "./mock-reporter.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

/**
 * Serves the contract until the terminal says stop.
 *
 * @returns the exit code: 0, 1 when the contract was broken and that is to be seen, 2 when a file could not be written.
 * @throws ContractError when it could not run.
 */
export async function runMock({ flags, words }: CallOf<"mock">, terminal: Terminal): Promise<number> {
  if (words.length > 0) throw new UsageError(`mock takes no argument, but "${words[0]}" was given. See --help.`);
  const command = readMockFlags(flags);
  // What cannot be written at the end is refused while there is nothing to lose; startMock does so for the world.
  if (command.report !== undefined) (await import("../mock/node/write-report.js")).reportPaths(command.report);
  const teller = createReporter(command.log, terminal);
  const world = command.world === undefined ? undefined : await readWorld(command.world);
  const mock = await startMock({
    ...command.options,
    world,
    record: true,
    log: teller.request,
    onFailure: (error) => terminal.err(`The mock failed; please report it.\n${traceOf(error)}\n`),
    onSandboxDropped: teller.dropped,
  }).catch((error: unknown) => {
    throw error instanceof WorldError && error.issues.length > 0
      ? new WorldError(`${command.world}: ${error.message}`, error.issues, { cause: error })
      : error;
  });
  const { control } = mock;
  const data = command.options.stateless ? undefined : { users: control.users(), clock: control.clock() };
  teller.started({ url: mock.url, data, world, control: command.options.control !== false });
  if (!isLoopback(mock.url)) terminal.err(OPEN_TO_OTHERS);
  await terminal.stopped;
  return finish(mock, command, terminal, teller.stopped);
}

async function readWorld(path: string): Promise<WorldFile> {
  const { readWorldFile } = await import("../mock/node/read-world-file.js");
  // startMock looks whether it is one.
  return readWorldFile(path) as WorldFile;
}

const OPEN_TO_OTHERS = `Warning: other machines can reach this mock, and whoever can may use it and change its data.
It needs no real credentials; give it none.
`;

/** Stops a mock and writes what is to be left of it, as much of it as possible. */
async function finish(
  mock: Mock,
  { options, report: path, failOnViolation }: MockCommand,
  terminal: Terminal,
  tell: (outcome: Outcome) => void,
): Promise<number> {
  const written: { what: "world" | "report"; path: string }[] = [];
  let code = 0;
  const attempt = async (what: "world" | "report", write: () => readonly string[] | Promise<readonly string[]>) => {
    try {
      for (const path of await write()) written.push({ what, path });
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      terminal.err(`${error.message}\n`);
      code = 2;
    }
  };
  const saved = options.save === undefined ? [] : [options.save];
  // Whoever is in a hurry waits for no client, but loses no data.
  const hurried = terminal.hurried.then(() => {
    if (options.save !== undefined) mock.control.save();
    return saved;
  });
  await attempt("world", () => Promise.race([mock.close().then(() => saved), hurried]));
  const report = mock.control.report();
  if (path !== undefined) {
    const { writeReport } = await import("../mock/node/write-report.js");
    await attempt("report", () => writeReport(path, report));
  }
  tell({ report, written });
  if (report.broken === 0 || !failOnViolation) return code;
  const { broken } = report;
  terminal.err(`The contract was broken by ${broken === 1 ? "1 request" : `${broken} requests`}.\n`);
  return code || 1;
}

function isLoopback(url: string): boolean {
  return /^http:\/\/(127\.|\[::1\]|\[::ffff:127\.)/.test(url);
}

function traceOf(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}
