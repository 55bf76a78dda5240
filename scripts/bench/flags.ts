import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Flags {
  /** The topics to measure, in the order of `topics`. */
  chosen: string[];
  /** How often each peer is measured. */
  rounds: number;
  json: boolean;
  /** Leaves the workspace, to look into it. */
  keep: boolean;
}

/**
 * Reads the command line of `npm run bench`. Without a topic all are chosen.
 *
 * @example readFlags(["size", "--json"], ["size", "check"]); // { chosen: ["size"], rounds: 9, json: true, keep: false }
 * @throws Error with one sentence for what it does not understand.
 */
export function readFlags(args: string[], topics: string[]): Flags {
  const usage = `Usage: npm run bench -- [${topics.join("] [")}] [--rounds 9] [--json] [--keep]`;
  const { values, positionals } = parse(args, usage);
  const rounds = Number(values.rounds ?? 9);
  const unknown = positionals.find((name) => !topics.includes(name));
  if (unknown !== undefined) throw new Error(`There is no topic "${unknown}". ${usage}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds needs a whole number from 1. ${usage}`);
  const chosen = topics.filter((name) => positionals.length === 0 || positionals.includes(name));
  return { chosen, rounds, json: values.json ?? false, keep: values.keep ?? false };
}

function parse(args: string[], usage: string) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { rounds: { type: "string" }, json: { type: "boolean" }, keep: { type: "boolean" } },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message} ${usage}`);
  }
}
