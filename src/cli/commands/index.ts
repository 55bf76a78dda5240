import type { Command } from "../command.js";
import { diff } from "./diff.js";
import { mock } from "./mock.js";
import { verify } from "./verify.js";

/** Every command, in the order of `--help`. What a command needs to run is loaded by its `run` only. */
export const commands: readonly Command[] = [mock, verify, diff];
