import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { didYouMean } from "../contract/did-you-mean.js";
import { escapeKey } from "../contract/json-pointer.js";
import {
  COMMON_OPTIONS,
  type Command,
  isConfigurable,
  type Option,
  optionsOf,
  refuseConflicts,
  type Settings,
  takesValue,
} from "./command.js";
import { UsageError } from "./usage.js";
import { invalid, type Reader, type ValueSchema } from "./values.js";

/** The configuration file of a working directory. */
const CONFIG_FILE = "waldur-contract.config.json";

/** Options of a command that a configuration file may have. */
function configurable(command: Pick<Command, "groups">): [name: string, option: Option][] {
  return Object.entries(optionsOf(command)).filter(([name]) => !Object.hasOwn(COMMON_OPTIONS, name));
}

/**
 * Reads a configuration file: the given one, or else `waldur-contract.config.json` in the working directory, if there is one.
 * All of it is checked, whichever command runs. Paths in it are relative to its directory.
 *
 * @returns the settings by command; undefined without a file.
 * @throws UsageError CONFIG_UNREADABLE, or CONFIG_INVALID with a line for every error.
 */
export function readConfig(
  commands: readonly Command[],
  given: string | undefined,
): ReadonlyMap<string, Settings> | undefined {
  if (given === undefined && !existsSync(CONFIG_FILE)) return undefined;
  const file = given ?? CONFIG_FILE;
  const issues: string[] = [];
  const settings = new Map<string, Settings>();
  const sections = commands.filter(isConfigurable);
  const names = sections.map(({ name }) => name);
  const content = parseFile(file);
  for (const [key, value] of Object.entries(objectOf(content, "", issues))) {
    if (key === "$schema") continue;
    const command = sections.find(({ name }) => name === key);
    if (command) settings.set(key, readSection(command, value, file, issues));
    else
      issues.push(`Unknown command ${pointer(key)}.${didYouMean(key, names) || ` The commands are ${list(names)}.`}`);
  }
  if (issues.length === 0) return settings;
  const [first, ...more] = issues;
  throw new UsageError(
    "CONFIG_INVALID",
    more.length === 0 ? `${file}: ${first}` : `${file} has ${issues.length} errors.\n${issues.join("\n")}`,
  );
}

function parseFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "There is no such file; check the path." : `It cannot be read: ${message}.`;
    throw new UsageError("CONFIG_UNREADABLE", `${file}: ${why}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError("CONFIG_UNREADABLE", `${file} is not JSON: ${(error as Error).message}. Correct it.`);
  }
}

function readSection(command: Command, section: unknown, file: string, issues: string[]): Settings {
  const { name, argument } = command;
  const known = new Map(configurable(command));
  const options = new Map<string, readonly string[]>();
  const resolve = (path: string) => (isAbsolute(path) ? path : join(dirname(file), path));
  let word: string | undefined;
  const attempt = (read: () => void) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      issues.push(error.message);
    }
  };
  for (const [key, value] of Object.entries(objectOf(section, pointer(name), issues))) {
    const at = pointer(name, key);
    const option = known.get(key);
    attempt(() => {
      if (argument?.configurable && key === argument.value) {
        word = readValue(value, at, argument.read, resolve);
        return;
      }
      if (!option) {
        const names = [...known.keys(), ...(argument?.configurable ? [argument.value] : [])];
        const near = didYouMean(key, names) || ` See waldur-contract ${name} --help.`;
        throw new UsageError("CONFIG_INVALID", `Unknown option ${at}.${near}`);
      }
      const texts = readTexts(option, value, at, resolve);
      if (texts) options.set(key, texts);
    });
  }
  attempt(() => refuseConflicts(options, Object.fromEntries(known), (each) => pointer(name, each)));
  return { file, options, argument: word };
}

/** The value of an option as on the command line; undefined for a switch that is off. */
function readTexts(
  option: Option,
  value: unknown,
  at: string,
  resolve: (path: string) => string,
): readonly string[] | undefined {
  if (!takesValue(option)) {
    if (typeof value === "boolean") return value ? [] : undefined;
    throw wrongType(at, "true or false", value);
  }
  if (option.secret)
    throw new UsageError(
      "CONFIG_INVALID",
      `${at} is a secret, and configuration files are read by others. Remove it, and set the environment variable ${option.env}.`,
    );
  if (!option.multiple) return [readValue(value, at, option.read, resolve)];
  if (!Array.isArray(value)) throw wrongType(at, "an array", value);
  return value.map((each, index) => readValue(each, `${at}/${index}`, option.read, resolve));
}

/** A value as on the command line, checked. */
function readValue(
  value: unknown,
  at: string,
  read: Reader<unknown> | undefined,
  resolve: (path: string) => string,
): string {
  const types = [read?.schema.type ?? "string"].flat().map((type) => (type === "integer" ? "number" : type));
  if (!types.includes(typeof value as "string" | "number"))
    throw wrongType(at, types.map((type) => `a ${type}`).join(" or "), value);
  const text = String(value);
  read?.(text, at);
  return read?.relocate ? read.relocate(text, resolve) : text;
}

function wrongType(at: string, expected: string, value: unknown): UsageError {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return invalid(at, expected, text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function objectOf(value: unknown, at: string, issues: string[]): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  issues.push(`${at === "" ? "The file" : at} is not an object. Write { ... } with the options of a command by name.`);
  return {};
}

function pointer(...keys: string[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/**
 * JSON Schema of configuration files, for editors. Made from the options of the commands.
 *
 * @example
 * await writeFile("config.schema.json", JSON.stringify(configSchema(commands), null, 2));
 */
export function configSchema(commands: readonly Command[]): object {
  const sections = commands.filter(isConfigurable).map((command) => [command.name, sectionSchema(command)]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of waldur-contract",
    type: "object",
    properties: { $schema: { type: "string" }, ...Object.fromEntries(sections) },
    additionalProperties: false,
  };
}

function sectionSchema(command: Command): object {
  const { argument, summary } = command;
  const options = configurable(command).filter(([, option]) => !(takesValue(option) && option.secret));
  const word = argument?.configurable
    ? {
        [argument.value]: { description: capitalized(argument.help), ...(argument.read?.schema ?? { type: "string" }) },
      }
    : {};
  return {
    description: summary,
    type: "object",
    properties: { ...word, ...Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)])) },
    additionalProperties: false,
  };
}

function optionSchema(option: Option): object {
  const description = option.help.replaceAll("`", "");
  if (!takesValue(option)) return { description, type: "boolean", default: false };
  const { schema } = option.read;
  if (option.multiple) return { description, type: "array", items: schema };
  return { description, ...schema, ...(option.default && { default: defaultOf(schema, option.default) }) };
}

function defaultOf({ type }: ValueSchema, text: string): string | number {
  return type === "string" || Array.isArray(type) ? text : Number(text);
}

function capitalized(text: string): string {
  return text[0]?.toUpperCase() + text.slice(1);
}
