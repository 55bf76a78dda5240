import { type Command, type Option, optionsOf, takesValue } from "./command.js";
import type { Reader } from "./values.js";

/** Shells for which there is a completion script. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** Values that a shell completes: words, files, or nothing. */
type Values = readonly string[] | "files" | undefined;

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly name: string;
    readonly short: string | undefined;
    readonly help: string;
    /** Undefined for a switch. */
    readonly values: Values;
    readonly takesValue: boolean;
  }[];
  readonly argument: Values;
}

/**
 * Script that completes the command line in a shell. It is made from the declarations of the commands, and runs nothing.
 *
 * @example
 * renderCompletion("bash", commands); // "# Completion of waldur-contract for bash ..."
 */
export function renderCompletion(shell: (typeof SHELLS)[number], commands: readonly Command[]): string {
  const described = commands.map(describe);
  return { bash: renderBash, zsh: renderZsh, fish: renderFish }[shell](described);
}

function describe(command: Command): Completed {
  const options = Object.entries(optionsOf(command)).map(([name, option]) => ({
    name,
    short: option.short,
    help: firstClause(option.help),
    values: valuesOf(option),
    takesValue: takesValue(option),
  }));
  return {
    ...{ name: command.name, summary: command.summary, options },
    argument: command.argument?.read && readable(command.argument.read),
  };
}

function valuesOf(option: Option): Values {
  return takesValue(option) ? readable(option.read) : undefined;
}

function readable({ schema, relocate }: Reader<unknown>): Values {
  return schema.enum ?? (relocate ? "files" : undefined);
}

/** Help as one short line without characters that a shell could take for its own. */
function firstClause(help: string): string {
  return (help.split(/[;:]|, and |, such as/)[0] as string).replace(/[`'"\\$[\]]/g, "");
}

const spellings = ({ name, short }: Completed["options"][number]) => [`--${name}`, ...(short ? [`-${short}`] : [])];

/** Works with bash 3.2, which macOS has, and without the package bash-completion. */
function renderBash(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, argument }) => {
    const values = options
      .filter((option) => option.takesValue)
      .map((option) => `        ${spellings(option).join("|")}) ${bashReply(option.values)} ;;`);
    const words = options.flatMap((option) => [`--${option.name}`]).join(" ");
    return `    ${name})
      case $previous in
${values.join("\n")}
        *)
          case $current in
            -*) COMPREPLY=($(compgen -W '${words}' -- "$current")) ;;
            *) ${bashReply(argument)} ;;
          esac ;;
      esac ;;`;
  });
  return `# Completion of waldur-contract for bash. Made from the options of the commands.
_waldur_contract() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")} --help --version' -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join("\n")}
  esac
}
complete -o filenames -F _waldur_contract waldur-contract
`;
}

function bashReply(values: Values): string {
  if (values === "files") return 'COMPREPLY=($(compgen -f -- "$current"))';
  return values ? `COMPREPLY=($(compgen -W '${values.join(" ")}' -- "$current"))` : ":";
}

function renderZsh(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, argument }) => {
    const lines = options.flatMap((option) =>
      spellings(option).map(
        (each) => `'${each}[${option.help}]${option.takesValue ? `:value:${zshAction(option.values)}` : ""}'`,
      ),
    );
    return `    ${name})
      _arguments \\
        ${[...lines, `'*:argument:${zshAction(argument)}'`].join(" \\\n        ")} ;;`;
  });
  return `#compdef waldur-contract
# Completion of waldur-contract for zsh. Made from the options of the commands.
_waldur_contract() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(${commands.map(({ name, summary }) => `'${name}:${firstClause(summary)}'`).join(" ")})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _waldur_contract ]; then _waldur_contract "$@"; else compdef _waldur_contract waldur-contract; fi
`;
}

function zshAction(values: Values): string {
  if (values === "files") return "_files";
  return values ? `(${values.join(" ")})` : "";
}

function renderFish(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const lines = commands.flatMap(({ name, summary, options, argument }) => {
    const seen = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c waldur-contract -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d '${firstClause(summary)}'`,
      ...options.map((option) =>
        [
          `complete -c waldur-contract ${seen} -l ${option.name}`,
          ...(option.short ? [`-s ${option.short}`] : []),
          // -x completes no files beside the words.
          ...(option.takesValue ? [option.values === "files" ? "-r" : "-x"] : []),
          ...fishValues(option.values),
          `-d '${option.help}'`,
        ].join(" "),
      ),
      ...(argument ? [["complete -c waldur-contract", seen, ...fishValues(argument)].join(" ")] : []),
    ];
  });
  return `# Completion of waldur-contract for fish. Made from the options of the commands.
complete -c waldur-contract -f
${lines.join("\n")}
`;
}

function fishValues(values: Values): string[] {
  if (values === "files") return ["-F"];
  return values ? [`-a '${values.join(" ")}'`] : [];
}
