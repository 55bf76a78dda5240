import type { Command } from "../command.js";
import { completionOf } from "./completion.js";
import { diff } from "./diff.js";
import { helpOf } from "./help.js";
import { mock } from "./mock.js";
import { operations } from "./operations.js";
import { verify } from "./verify.js";

const configurable: readonly Command[] = [mock, verify, diff, operations];
const completion = completionOf([...configurable, helpOf(configurable)]);
const help = helpOf([...configurable, completion]);

/** Every command, in the order of `--help`. What a command needs to run is loaded by its `run` only. */
export const commands: readonly Command[] = [...configurable, completion, help];
