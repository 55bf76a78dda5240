#!/usr/bin/env node
// Only Node's own modules are imported statically, so that an old Node prints an error message and not a syntax error.
import { constants } from "node:os";
import type { Command } from "./cli/command.js";
import type { Terminal } from "./cli/terminal.js";

const OLDEST_NODE = [20, 19];

/** Not SIGHUP: a handler for it would end what `nohup` started. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Milliseconds in which one Ctrl+C may arrive several times: from the terminal, and passed on by npm. */
const DEBOUNCE = 500;
/** Number of the signal that forced the shutdown. */
let forcedBy: number | undefined;

async function main(args: string[]): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    err(`Node ${process.versions.node} is too old. waldur-contract needs Node ${OLDEST_NODE.join(".")} or newer.\n`);
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

async function run([name, ...args]: string[]): Promise<number> {
  const [{ commands }, { parse, parseCommon }, { UsageError }, { didYouMean }] = await Promise.all([
    import("./cli/commands/index.js"),
    import("./cli/command.js"),
    import("./cli/usage.js"),
    import("./contract/did-you-mean.js"),
  ]);
  const names = commands.map((each) => each.name);
  const list = `Commands: ${names.join(", ")}. See waldur-contract --help.`;
  const common = name?.startsWith("-") ? parseCommon([name, ...args]) : undefined;
  if (common) return show(common);
  if (name === undefined || name.startsWith("-"))
    throw new UsageError("COMMAND_MISSING", `A command is missing. ${list}`);
  const command = commands.find((each) => each.name === name);
  if (!command)
    throw new UsageError(
      "COMMAND_UNKNOWN",
      `Unknown command ${JSON.stringify(name)}.${didYouMean(name, names)} ${list}`,
    );
  const { readConfig } = await import("./cli/config.js");
  const call = parse(command, args, process.env, (file) => readConfig(commands, file)?.get(command.name));
  if ("show" in call) return show(call.show, command);
  const { settings } = call;
  // What nobody named is announced.
  if (settings && call.flags.config === undefined)
    err(`Using ${settings.file} (${[...settings.options.keys()].join(", ")}).\n`);
  return command.run(call, makeTerminal(command.handlesSignals ? SIGNALS : []));
}

async function show(what: "help" | "version", command?: Command): Promise<number> {
  if (what === "version") {
    const { contract } = await import("../generated/contract.js");
    out(`${contract.version}\n`);
  } else {
    const [{ renderHelp, renderOverview }, { commands }] = await Promise.all([
      import("./cli/help.js"),
      import("./cli/commands/index.js"),
    ]);
    out(command ? renderHelp(command) : renderOverview(commands));
  }
  return 0;
}

function makeTerminal(signals: readonly NodeJS.Signals[]): Terminal {
  let stop = () => {};
  let force = () => {};
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  const forced = new Promise<void>((done) => {
    force = done;
  });
  let first: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      first ??= performance.now();
      if (performance.now() - first > DEBOUNCE) {
        forcedBy ??= constants.signals[signal];
        force();
      }
      stop();
    });
  }
  const { env, stdout, stderr } = process;
  const [isTerminal, showsProgress] = [stdout.isTTY === true, stderr.isTTY === true];
  return { out, err, isTerminal, showsProgress, env, stopped, forced };
}

/** Output that is written at the next turn of the event loop, so that many lines go out at once under load. */
let buffered = "";
/** The reader of standard output has closed it. */
let isClosed = false;

function out(text: string): void {
  if (isClosed) return;
  if (buffered === "") setImmediate(flush);
  buffered += text;
}

function flush(): void {
  if (buffered !== "" && !isClosed) process.stdout.write(buffered);
  buffered = "";
}

function err(text: string): void {
  flush();
  process.stderr.write(text);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  isClosed = true;
  // A reader or a terminal that went away is not an error. A full disk is.
  if (error.code === "EPIPE" || error.code === "EIO") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});
// Nowhere is left to report it.
process.stderr.on("error", () => {});

function end(code: number): void {
  flush();
  if (forcedBy !== undefined) process.exit(128 + forcedBy);
  process.exitCode ||= code;
}

main(process.argv.slice(2)).then(end, (error: unknown) => {
  err(`Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}\n`);
  end(2);
});
