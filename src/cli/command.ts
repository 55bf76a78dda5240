import { parseArgs } from "node:util";
import { didYouMean } from "../contract/did-you-mean.js";
import { printable } from "../report/text.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { path, type Reader } from "./values.js";

/** An option that is on when it is given. */
export interface Switch {
  /** Noun phrase or imperative for `--help` and the guides; `code` in backticks. */
  readonly help: string;
  readonly short?: string;
  /** Options that cannot be combined with this one. */
  readonly conflicts?: readonly string[];
  /** An option without which this one has no effect. */
  readonly needs?: string;
}

/** An option that takes a value. */
export interface ValueOption<Value = unknown> extends Switch {
  /** Placeholder of the value, such as `number`, or `name=value`. */
  readonly value: string;
  readonly read: Reader<Value>;
  /** Value when the option is left out, written as on the command line. It does not apply beside an option of `conflicts`. */
  readonly default?: string;
  /** Environment variable that gives the value when the option is left out. */
  readonly env?: string;
  /** May the option be repeated? */
  readonly multiple?: true;
  /** Does the value give access to a server? Then a configuration file, which others may read, must not have it. */
  readonly secret?: true;
  /** Checks the values of a repeatable option together. */
  check?(values: readonly Value[]): void;
}

/** Option of a command. */
export type Option = Switch | ValueOption;
/** Options by their headings and names. */
export type Groups = Readonly<Record<string, Readonly<Record<string, Option>>>>;

/** The argument of a command. */
export interface Argument {
  /** Placeholder in `--help`. */
  readonly value: string;
  /** Completes "Missing <value>: ...". */
  readonly help: string;
  /** What to do instead of giving a second one. */
  readonly hint?: string;
  /** May it be left out? */
  readonly optional?: true;
  /** Checks it. Without, any string is taken. */
  readonly read?: Reader<string>;
  /** May a configuration file give it, under the name of the placeholder? */
  readonly configurable?: true;
}

/** Everything that parsing, `--help` and the guides need to know about a command. */
export interface Command<G extends Groups = Groups, A extends Argument | undefined = Argument | undefined> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly argument: A;
  /** Options as the usage line shows them; `[options]` by default. */
  readonly usage?: string;
  readonly groups: G;
  /** Paragraphs below the options. */
  readonly notes: readonly string[];
  readonly exitCodes: Readonly<Record<number, string>>;
  /** Does the command end itself on SIGINT and SIGTERM? Otherwise the signals end the process. */
  readonly handlesSignals: boolean;
  /**
   * Runs the command.
   *
   * @returns the exit code.
   * @throws ContractError when it could not run.
   */
  run(call: Call<G, A>, terminal: Terminal): Promise<number>;
}

type Single<O> = O extends { readonly read: Reader<infer Value> } ? Value : boolean;
type ValueOf<O> = O extends { multiple: true }
  ? readonly Single<O>[] | undefined
  : O extends { conflicts: readonly string[] }
    ? Single<O> | undefined
    : O extends { default: string }
      ? Single<O>
      : O extends { value: string }
        ? Single<O> | undefined
        : boolean;
type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
/** Values of the options of a command. */
export type Flags<G extends Groups> = Merged<
  { [Name in keyof G]: { readonly [Flag in keyof G[Name]]: ValueOf<G[Name][Flag]> } }[keyof G]
>;
/** A parsed command line. */
export interface Call<G extends Groups = Groups, A extends Argument | undefined = Argument | undefined> {
  readonly flags: Flags<G>;
  readonly argument: A extends { readonly optional: true }
    ? string | undefined
    : A extends Argument
      ? string
      : undefined;
  /** The configuration file that was read. */
  readonly settings?: Settings;
  /** Parses the command line again, with the configuration file as it is now. Only there with `settings`. */
  reread?(): Call<G, A>;
}

/** What a configuration file says for one command. */
export interface Settings {
  readonly file: string;
  /** Texts by option, as on the command line; none for a switch. */
  readonly options: Given;
  readonly argument: string | undefined;
}

/**
 * Declares a command. The types of the values in `run` come from the readers of its options, which are therefore declared
 * `as const satisfies Groups`.
 */
export function defineCommand<const G extends Groups, const A extends Argument | undefined>(
  command: Command<G, A>,
): Command<G, A> {
  return command;
}

/** Options of every command. */
export const COMMON_OPTIONS = {
  config: {
    value: "file",
    read: path,
    help: "Configuration file; by default waldur-contract.config.json in the working directory, if there is one",
  },
  help: { short: "h", help: "Show this text, or that of a command" },
  version: { short: "V", help: "Show the version of the contract" },
} as const satisfies Record<string, Option>;

/** The options of a command by their names. */
export function optionsOf(command: Pick<Command, "groups">): Readonly<Record<string, Option>> {
  return Object.assign({}, ...Object.values(command.groups), COMMON_OPTIONS);
}

/** Finds and reads the configuration file: the given one, or else the one of the working directory. */
export type ReadSettings = (file: string | undefined) => Settings | undefined;

/**
 * Parses the arguments of a command. Options win over environment variables, and these over the configuration file.
 *
 * @throws UsageError for arguments that the command does not take, and for an invalid configuration file.
 *
 * @example
 * parse(mock, ["--port", "0"], process.env); // { flags: { port: 0, ... }, argument: undefined }
 */
export function parse<G extends Groups, A extends Argument | undefined>(
  command: Command<G, A>,
  args: readonly string[],
  env: Terminal["env"] = {},
  readSettings: ReadSettings = () => undefined,
): Call<G, A> | { readonly show: "help" | "version" } {
  const options = optionsOf(command);
  const { given, off, words } = readTokens(args, options, `waldur-contract ${command.name} --help`);
  if (given.has("version")) return { show: "version" };
  if (given.has("help")) return { show: "help" };
  refuseConflicts(given, options);
  const settings = isConfigurable(command) ? readSettings(given.get("config")?.[0]) : undefined;
  const merged = withSettings(given, off, settings, options, env);
  for (const [name] of merged) refuseIncomplete(name, options[name] as Option, merged);
  const flags = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, readOption(name, option, merged, env)]),
  );
  // After the options: the last word may be half of a token, which the reader of --token refuses without printing it.
  const argument = readArgument(command, words.length === 0 ? settings?.argument : undefined, words);
  const call = { flags: flags as Flags<G>, argument: argument as Call<G, A>["argument"] };
  if (!settings) return call;
  return { ...call, settings, reread: () => parse(command, args, env, readSettings) as Call<G, A> };
}

/** Does a configuration file have a section for this command? */
export function isConfigurable({ groups }: Pick<Command, "groups">): boolean {
  return Object.keys(groups).length > 0;
}

/** The options that were given, and those of the configuration file that nothing given replaces or contradicts. */
function withSettings(
  given: Given,
  off: ReadonlySet<string>,
  settings: Settings | undefined,
  options: Readonly<Record<string, Option>>,
  env: Terminal["env"],
): Given {
  const isSet = (name: string) => {
    const variable = (options[name] as Partial<ValueOption>).env;
    return given.has(name) || off.has(name) || (variable !== undefined && env[variable] !== undefined);
  };
  const contradicts = (one: string, other: string) =>
    options[one]?.conflicts?.includes(other) || options[other]?.conflicts?.includes(one);
  const others = [...(settings?.options ?? [])].filter(
    ([name]) => !isSet(name) && ![...given.keys()].some((each) => contradicts(each, name)),
  );
  return new Map([...given, ...others]);
}

/**
 * Parses arguments that begin with an option instead of a command.
 *
 * @throws UsageError when they do not ask for the help or the version.
 */
export function parseCommon(args: readonly string[]): "help" | "version" | undefined {
  const { given } = readTokens(args, COMMON_OPTIONS, "waldur-contract --help");
  if (given.has("version")) return "version";
  return given.has("help") ? "help" : undefined;
}

/** Texts that were given for each option; none for a switch. */
export type Given = ReadonlyMap<string, readonly string[]>;

/** Not strict: the messages of `parseArgs` neither suggest anything nor say what to do. */
function readTokens(args: readonly string[], options: Readonly<Record<string, Option>>, help: string) {
  const { tokens } = parseArgs({
    // -v is the version, too, as in earlier releases.
    args: args.map((each) => (each === "-v" ? "-V" : each)),
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        { type: takesValue(option) ? "string" : "boolean", ...(option.short && { short: option.short }) },
      ]),
    ),
  });
  const given = new Map<string, string[]>();
  const off = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const near = didYouMean(
        rawName,
        Object.keys(options).map((each) => `--${each}`),
      );
      throw new UsageError("OPTION_UNKNOWN", `Unknown option ${printable(rawName)}.${near || ` See ${help}.`}`);
    }
    if (!takesValue(option)) {
      // For what a configuration file switches on.
      if (value === "false") off.add(name);
      else if (value !== undefined && value !== "true")
        throw new UsageError("OPTION_VALUE_UNEXPECTED", `--${name} takes no value but true or false. Remove it.`);
    } else if (value === undefined || (!token.inlineValue && /^-./.test(value))) {
      const placeholder = placeholderOf(option);
      throw new UsageError(
        "OPTION_VALUE_MISSING",
        `--${name} needs a value: --${name} ${placeholder}, or --${name}=${placeholder} if it begins with a dash.`,
      );
    }
    const before = given.get(name);
    if (before && !("multiple" in option))
      throw new UsageError("OPTION_REPEATED", `--${name} is given more than once. Give it once.`);
    if (!off.has(name)) given.set(name, [...(before ?? []), ...(takesValue(option) ? [value as string] : [])]);
  }
  return { given, off, words };
}

/** Does an option take a value? */
export function takesValue(option: Option): option is ValueOption {
  return "value" in option;
}

/** The placeholder of a value as it is printed: `<name>=<value>`. */
export function placeholderOf({ value }: ValueOption): string {
  return value
    .split("=")
    .map((part) => `<${part}>`)
    .join("=");
}

/** Refuses options that cannot be combined. `subject` names an option in the error message. */
export function refuseConflicts(
  given: Given,
  options: Readonly<Record<string, Option>>,
  subject = (name: string) => `--${name}`,
): void {
  for (const name of given.keys()) {
    const other = options[name]?.conflicts?.find((each) => given.has(each));
    if (other)
      throw new UsageError(
        "OPTION_CONFLICT",
        `${subject(name)} cannot be combined with ${subject(other)}. Leave one of them out.`,
      );
  }
}

function refuseIncomplete(name: string, { needs }: Option, given: Given): void {
  if (needs && !given.has(needs))
    throw new UsageError("OPTION_INCOMPLETE", `--${name} requires --${needs}. Add --${needs}, or leave --${name} out.`);
}

function readOption(name: string, option: Option, given: Given, env: Terminal["env"]): unknown {
  const texts = given.get(name);
  if (!takesValue(option)) return texts !== undefined;
  if (texts) {
    const values = texts.map((text) => option.read(text, `--${name}`));
    option.check?.(values);
    return option.multiple ? values : values[0];
  }
  const fromEnv = option.env === undefined ? undefined : env[option.env];
  if (fromEnv !== undefined) return option.read(fromEnv, String(option.env));
  const isOut = option.default === undefined || option.conflicts?.some((each) => given.has(each));
  return isOut ? undefined : option.read(option.default as string, `--${name}`);
}

function readArgument(
  { name, argument }: Pick<Command, "name" | "argument">,
  configured: string | undefined,
  words: readonly string[],
) {
  const [first = configured, second] = words;
  const extra = argument ? second : first;
  if (extra !== undefined) {
    const takes = argument ? `one <${argument.value}>` : "only options";
    const hint = argument?.hint ? ` ${argument.hint}` : "";
    throw new UsageError(
      "ARGUMENT_UNEXPECTED",
      `Unexpected argument ${JSON.stringify(extra)}. ${name} takes ${takes}.${hint}`,
    );
  }
  if (first !== undefined) return argument?.read ? argument.read(first, `<${argument.value}>`) : first;
  if (argument && !argument.optional)
    throw new UsageError(
      "ARGUMENT_MISSING",
      `Missing <${argument.value}>: ${argument.help}. See waldur-contract ${name} --help.`,
    );
  return first;
}
