#!/usr/bin/env node
// Nothing may be imported statically, but for Node's own modules: an old Node must get a sentence, not a syntax error.
import { constants } from "node:os";
import type { CommandName } from "./cli/flags.js";
import type { Terminal } from "./cli/terminal.js";

const OLDEST_NODE = [20, 19];

/** Not SIGHUP: a handler of it would end what `nohup` started. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Milliseconds in which one Ctrl+C may come several times: from the terminal, and passed on by npm. */
const ONE_PRESS = 500;
/** The number of the signal that ends everything at once; undefined as long as none did. */
let ending: number | undefined;

async function main(args: string[]): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    err(
      `waldur-contract needs Node ${OLDEST_NODE.join(".")} or newer, and this is ${process.versions.node}; install a newer Node.\n`,
    );
    return 2;
  }
  const { ContractError } = await import("./errors.js");
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

async function run(args: string[]): Promise<number> {
  const { readCall } = await import("./cli/flags.js");
  const call = readCall(args);
  if ("show" in call) {
    const text = call.show === "version" ? await readVersion() : await readHelp(call.of);
    out(text);
    return 0;
  }
  // What cannot be ended halfway is left to the signals themselves.
  const terminal = makeTerminal(call.name === "diff" ? [] : SIGNALS);
  switch (call.name) {
    case "mock":
      return (await import("./cli/mock.js")).runMock(call, terminal);
    case "verify":
      return (await import("./cli/verify.js")).runVerify(call, terminal);
    case "diff":
      return (await import("./cli/diff.js")).runDiff(call, terminal);
  }
}

async function readVersion(): Promise<string> {
  const { contract } = await import("../generated/contract.js");
  return `${contract.version}\n`;
}

async function readHelp(command: CommandName | undefined): Promise<string> {
  const { COMMAND_HELP, HELP } = await import("./cli/texts.js");
  return command === undefined ? HELP : COMMAND_HELP[command];
}

function makeTerminal(signals: readonly NodeJS.Signals[]): Terminal {
  let stop = () => {};
  let hurry = () => {};
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  const hurried = new Promise<void>((done) => {
    hurry = done;
  });
  let asked: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      asked ??= performance.now();
      if (performance.now() - asked > ONE_PRESS) {
        ending ??= constants.signals[signal];
        hurry();
      }
      stop();
    });
  }
  const { env, stdout, stderr } = process;
  const [isTerminal, showsProgress] = [stdout.isTTY === true, stderr.isTTY === true];
  return { out, err, isTerminal, showsProgress, env, stopped, hurried };
}

/** What is to be printed with the next turn of the event loop: under load, many lines then go out at once. */
let waiting = "";
/** Whoever reads the output may stop reading; then there is no use in writing more. */
let unread = false;

function out(text: string): void {
  if (unread) return;
  if (waiting === "") setImmediate(flush);
  waiting += text;
}

function flush(): void {
  if (waiting !== "" && !unread) process.stdout.write(waiting);
  waiting = "";
}

function err(text: string): void {
  flush();
  process.stderr.write(text);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  unread = true;
  // A reader or a terminal that went away is no failure of ours. A full disk is.
  if (error.code === "EPIPE" || error.code === "EIO") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});
// Nobody is left to be told.
process.stderr.on("error", () => {});

function end(code: number): void {
  flush();
  if (ending !== undefined) process.exit(128 + ending);
  process.exitCode ||= code;
}

main(process.argv.slice(2)).then(end, (error: unknown) => {
  err(`Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}\n`);
  end(2);
});
