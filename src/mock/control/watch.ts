import { MockControlError } from "../../errors.js";
import type { Recorder } from "../report/recorder.js";
import { quoteValue } from "../values/quote.js";
import type { Control } from "./types.js";

const NAME = /^[A-Za-z0-9_.-]{1,64}$/;

/** Whether this is a valid name of a sandbox. */
function isSandboxName(name: string): boolean {
  return NAME.test(name);
}

/**
 * The name of a sandbox as a caller gave it, or none.
 *
 * @throws {@link MockControlError} 400 when no sandbox can be called so.
 */
export function checkedName(name: unknown): string | undefined {
  if (name === undefined || (typeof name === "string" && isSandboxName(name))) return name;
  throw new MockControlError(
    400,
    `The name of a sandbox has 1 to 64 letters, digits, dots, hyphens and underscores, and is not ${quoteValue(name)}.`,
  );
}

/** The part of the control that concerns recorded requests. */
export function makeWatch(recorder: Recorder | undefined): Pick<Control, "report" | "requests" | "clearReport"> {
  const watching = (): Recorder => {
    if (recorder) return recorder;
    throw new MockControlError(409, "This mock keeps no report; start it with `record`.");
  };
  return {
    report: () => watching().report(),
    requests(options = {}) {
      checkedName(options.sandbox);
      return watching().requests(options);
    },
    clearReport: () => watching().clear(),
  };
}

/** The control of a stateless mock. Does not import the modules of stateful mocks, for a fast start. */
export function makeWatchOnly(recorder: Recorder | undefined): Control {
  const refuse = (): never => {
    throw new MockControlError(409, "This mock answers examples and has no data; start it without `stateless`.");
  };
  return {
    reset: refuse,
    clock: refuse,
    setClock: refuse,
    world: refuse,
    readWorld: refuse,
    loadWorld: refuse,
    users: refuse,
    orders: refuse,
    approveOrder: refuse,
    rejectOrder: refuse,
    sandboxes: refuse,
    save: refuse,
    ...makeWatch(recorder),
  };
}
