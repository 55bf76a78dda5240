// Compares pages of Waldur's API reference with the contract, or drafts the contract of new ones. Run by hand.
import type { Terminal } from "../src/cli/terminal.js";
import { ContractError } from "../src/errors.js";
import { runDocs } from "./docs/command.js";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
const never = new Promise<void>(() => {});
const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  showsProgress: false,
  env: process.env,
  stopped: never,
  forced: never,
};
runDocs(process.argv.slice(2), terminal, interrupted.signal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(error instanceof ContractError ? `${error.message}\n` : `Unexpected error: ${String(error)}\n`);
    process.exitCode = 2;
  },
);
