import { type Argument, type Command, defineCommand } from "../command.js";
import { renderCompletion, SHELLS } from "../completion.js";
import { oneOf } from "../values.js";

/** `waldur-contract completion`, for the other commands. */
export function completionOf(commands: readonly Command[]) {
  return defineCommand({
    name: "completion",
    summary: "Print a script for completion by bash, zsh or fish",
    description: "Print a script that completes commands, options and their values in a shell.",
    argument: { value: "shell", help: "bash, zsh or fish", read: oneOf(...SHELLS) } as const satisfies Argument,
    groups: {},
    notes: [
      'bash: add eval "$(waldur-contract completion bash)" to ~/.bashrc.',
      'zsh: add eval "$(waldur-contract completion zsh)" to ~/.zshrc, after compinit.',
      "fish: waldur-contract completion fish > ~/.config/fish/completions/waldur-contract.fish",
    ],
    exitCodes: { 0: "the script was printed", 2: "the shell is unknown" },
    handlesSignals: false,
    async run({ argument }, terminal) {
      const all = [...commands, this as Command];
      terminal.out(renderCompletion(argument as (typeof SHELLS)[number], all));
      return 0;
    },
  });
}
