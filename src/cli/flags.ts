import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

const TEXT = { type: "string" } as const;
const TEXTS = { type: "string", multiple: true } as const;
const SWITCH = { type: "boolean" } as const;

/** Flags that every command has. */
const COMMON = { help: { ...SWITCH, short: "h" }, version: { ...SWITCH, short: "v" } } as const;

/** The flags of each command. */
export const COMMAND_FLAGS = {
  mock: {
    ...COMMON,
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
    "control-origin": TEXTS,
    latency: TEXT,
    "fail-rate": TEXT,
    log: TEXT,
    quiet: SWITCH,
    report: TEXT,
    "fail-on-violation": SWITCH,
  },
  verify: {
    ...COMMON,
    token: TEXT,
    "allow-writes": SWITCH,
    resource: TEXT,
    customer: TEXT,
    operation: TEXTS,
    "allow-empty": SWITCH,
    "max-requests": TEXT,
    rate: TEXT,
    timeout: TEXT,
    all: SWITCH,
    format: TEXT,
    output: TEXTS,
    workflows: SWITCH,
    input: TEXTS,
  },
  diff: {
    ...COMMON,
    base: TEXT,
    consumer: TEXT,
    "fail-on": TEXT,
    "show-known": SWITCH,
    timeout: TEXT,
    format: TEXT,
    output: TEXTS,
  },
} as const satisfies Record<string, Options>;

/** Name of a command. */
export type CommandName = keyof typeof COMMAND_FLAGS;
/** Flags of a command as they were given: texts, and `true` for switches. */
export type FlagsOf<Name extends CommandName> = ReturnType<
  typeof parseArgs<{ options: (typeof COMMAND_FLAGS)[Name] }>
>["values"];

/** A command with its flags, and what is no flag. */
export interface CallOf<Name extends CommandName> {
  readonly name: Name;
  readonly flags: FlagsOf<Name>;
  readonly words: readonly string[];
}
/** What was asked: a command, or a text about it. */
export type Call =
  | { readonly show: "help" | "version"; readonly of: CommandName | undefined }
  | { [Name in CommandName]: CallOf<Name> }[CommandName];

/**
 * Reads the arguments of the command. The name of the command comes first.
 *
 * @throws UsageError for a command or a flag that there is not, a flag that lacks its value, has one too many, or was given
 * twice.
 *
 * @example
 * readCall(["mock", "--port", "0"]); // { name: "mock", flags: { port: "0" }, words: [] }
 */
export function readCall(args: readonly string[]): Call {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError(`No command was given; ${NAMES}. See --help.`);
  if (name.startsWith("-")) {
    const { flags } = readFlags(args, COMMON);
    if (!flags.help && !flags.version) throw new UsageError(`No command was given; ${NAMES}. See --help.`);
    return { show: flags.version ? "version" : "help", of: undefined };
  }
  if (!Object.hasOwn(COMMAND_FLAGS, name)) throw new UsageError(`There is no command "${name}"; ${NAMES}. See --help.`);
  const of = name as CommandName;
  const { flags, words } = readFlags(rest, COMMAND_FLAGS[of]);
  if (flags.version || flags.help) return { show: flags.version ? "version" : "help", of };
  return { name: of, flags, words } as Call;
}

const NAMES = `there are ${Object.keys(COMMAND_FLAGS).join(", ")}`;

function readFlags(args: readonly string[], options: Options) {
  const { values, positionals, tokens } = parse(args, options);
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option" || options[token.name]?.multiple) continue;
    if (given.has(token.name)) throw new UsageError(`--${token.name} was given twice; give it once.`);
    given.add(token.name);
  }
  return { flags: values as { help?: boolean; version?: boolean }, words: positionals };
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\.?\n|\. /);
    throw new UsageError(`${reason.replace(/\.$/, "")}. See --help.`);
  }
}
