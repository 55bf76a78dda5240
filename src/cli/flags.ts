import { parseArgs } from "node:util";
import { UsageError } from "./usage.js";

const TEXT = { type: "string" } as const;
const SWITCH = { type: "boolean" } as const;

const OPTIONS = {
  port: TEXT,
  host: TEXT,
  "body-limit": TEXT,
  stateless: SWITCH,
  world: TEXT,
  save: TEXT,
  scale: TEXT,
  seed: TEXT,
  "order-delay": TEXT,
  clock: TEXT,
  "fixed-clock": TEXT,
  sandboxes: TEXT,
  "no-control": SWITCH,
  latency: TEXT,
  "fail-rate": TEXT,
  log: TEXT,
  quiet: SWITCH,
  report: TEXT,
  "fail-on-violation": SWITCH,
  help: { ...SWITCH, short: "h" },
  version: { ...SWITCH, short: "v" },
} as const;

/** Flags as they were given: texts, and `true` for switches. */
export type Flags = ReturnType<typeof readFlags>["flags"];

/**
 * Reads the arguments of the command.
 *
 * @returns the flags, and what is no flag.
 * @throws UsageError for a flag that there is not, that lacks its value or has one too many, or that was given twice.
 *
 * @example
 * readFlags(["mock", "--port", "0"]); // { flags: { port: "0" }, words: ["mock"] }
 */
export function readFlags(args: string[]) {
  const { values, positionals, tokens } = parse(args);
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (given.has(token.name)) throw new UsageError(`--${token.name} was given twice; give it once.`);
    given.add(token.name);
  }
  return { flags: values, words: positionals };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, tokens: true, options: OPTIONS });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.?\n|\. /);
    throw new UsageError(`${reason.replace(/\.$/, "")}. See --help.`);
  }
}
