import { type Argument, type Command, defineCommand } from "../command.js";
import { renderHelp, renderOverview } from "../help.js";
import { oneOf } from "../values.js";

/** `waldur-contract help`, for the other commands. */
export function helpOf(commands: readonly Command[]) {
  return defineCommand({
    name: "help",
    summary: "Show this text, or that of a command",
    description: "Show the list of commands, or the options of a command.",
    argument: {
      value: "command",
      help: "the name of a command",
      optional: true,
      read: oneOf(...commands.map(({ name }) => name), "help"),
    } as const satisfies Argument,
    groups: {},
    notes: [],
    exitCodes: { 0: "the text was shown", 2: "there is no such command" },
    handlesSignals: false,
    async run({ argument }, terminal) {
      const all = [...commands, this as Command];
      const command = all.find(({ name }) => name === argument);
      terminal.out(command ? renderHelp(command) : renderOverview(all));
      return 0;
    },
  });
}
