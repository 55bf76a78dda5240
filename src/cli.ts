#!/usr/bin/env node
// Nothing but Node's own modules may be imported statically: an old Node must get a sentence, not a syntax error.
import { parseArgs } from "node:util";

const OLDEST_NODE = [20, 19];

const HELP = `Usage: waldur-contract <command> [options]

Commands:
  mock    Serve the contract as a mock API, until Ctrl+C

Options of mock:
  --port <number>   Port to listen on, 0 for any free one (default 4010)
  --host <address>  Address to listen on (default 127.0.0.1, this machine only)
  --stateless       Answer with the examples of the contract, and remember nothing

  --help            Show this text
  --version         Show the version of the contract

Exit codes: 0 done, 2 could not run (the message says why)
`;

/** A wrong call; the message says what and how to mend it. */
class UsageError extends Error {}

async function main(args: string[]): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new UsageError(
      `waldur-contract needs Node ${OLDEST_NODE.join(".")} or newer, and this is ${process.versions.node}; install a newer Node.`,
    );
  }
  const { values, positionals } = readArguments(args);
  if (values.version) {
    const { contract } = await import("../generated/contract.js");
    process.stdout.write(`${contract.version}\n`);
    return;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [command, ...rest] = positionals;
  if (command === undefined) throw new UsageError("No command was given; the only one is mock. See --help.");
  if (command !== "mock") throw new UsageError(`There is no command "${command}"; the only one is mock. See --help.`);
  if (rest.length > 0) throw new UsageError(`mock takes no argument, but "${rest[0]}" was given. See --help.`);
  await mock(readPort(values.port), values.host, values.stateless === true);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        stateless: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.?\n|\. /);
    throw new UsageError(`${reason.replace(/\.$/, "")}. See --help.`);
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return Number(text);
}

async function mock(port: number | undefined, host: string | undefined, stateless: boolean): Promise<void> {
  if (host === "") throw new UsageError("--host takes an address, not an empty text.");
  const { startMock } = await import("./mock/start.js");
  const server = await startMock({ port, host, stateless });
  const auth = `-H 'Authorization: Token YOUR_API_TOKEN'`;
  const resource = `${server.url}/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef`;
  process.stdout.write(`Mock of the Waldur marketplace contract: ${server.url}

Try, from another terminal:
  curl ${auth} '${server.url}/api/marketplace-component-usages/'
  curl ${auth} '${resource}/'
  curl ${auth} -H 'Content-Type: application/json' -d '{"paused": true}' '${resource}/set_paused/'

Add -H 'Prefer: code=404' or -H 'Prefer: example=<name>' for another declared answer. Ctrl+C stops the mock.
`);
  await new Promise<void>((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
  await server.close();
}

// Whoever reads the output may stop reading; that is no failure of ours. A full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof UsageError || (error instanceof Error && error.name.endsWith("StartError"));
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(known ? `${message}\n` : `Unexpected error, please report it: ${message}\n`);
  process.exitCode = 2;
});
