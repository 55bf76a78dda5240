import { contract } from "../../../generated/contract.js";
import { MockControlError } from "../../errors.js";
import type { BodyStream } from "../exchange/exchange.js";
import type { FaultInjector } from "../http/faults.js";
import type { Recorder, RecorderListener } from "../report/recorder.js";
import { quoteValue } from "../values/quote.js";
import type { Control, Health } from "./types.js";

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

/** Maximum number of clients that receive events. */
const MAX_STREAMS = 50;

/** The part of the control that needs no data. */
type Watch = Pick<
  Control,
  "report" | "requests" | "request" | "watch" | "events" | "clearReport" | "faults" | "setFaults"
>;

/** The part of the control that concerns recorded requests and faults. */
export function makeWatch(recorder: Recorder | undefined, faults: FaultInjector): Watch {
  let streams = 0;
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
    request(number) {
      const found = watching().request(number);
      if (found) return found;
      throw new MockControlError(
        404,
        `The request ${quoteValue(number)} is not remembered; only the last hundred are.`,
      );
    },
    watch(onRequest, { sandbox } = {}) {
      const name = checkedName(sandbox);
      return watching().listen({
        recorded(record) {
          if (name === undefined || record.sandbox === name) onRequest(record);
        },
        cleared() {},
        ended() {},
      });
    },
    events(sandbox): BodyStream {
      const name = checkedName(sandbox);
      const recorded = watching();
      if (streams >= MAX_STREAMS)
        throw new MockControlError(409, `${MAX_STREAMS} clients receive events already; close one of them.`);
      return ({ write, end }) => {
        let isOpen = true;
        streams++;
        const listener: RecorderListener = {
          recorded(record) {
            if (name === undefined || record.sandbox === name)
              write(`event: request\nid: ${record.number}\ndata: ${JSON.stringify(record)}\n\n`);
          },
          cleared: () => write("event: cleared\ndata: {}\n\n"),
          ended() {
            stop();
            end();
          },
        };
        const leave = recorded.listen(listener);
        const stop = () => {
          if (isOpen) streams--;
          isOpen = false;
          leave();
        };
        // Tells the client that the stream has begun, and when to come again after it broke.
        write("retry: 1000\n\n");
        return stop;
      };
    },
    clearReport: () => watching().clear(),
    faults: () => faults.settings(),
    setFaults(change) {
      const keys = typeof change === "object" && change !== null && !Array.isArray(change) ? Object.keys(change) : [];
      if (keys.length === 0 || keys.some((key) => key !== "latency" && key !== "failRate"))
        throw new MockControlError(
          400,
          'Faults are set by an object such as {"latency": [50, 400], "failRate": 0.05}.',
        );
      return faults.set(change);
    },
  };
}

/** The part of the control that load balancers ask, given how many sandboxes there are. */
export function makeHealth(count: () => number): Pick<Control, "health" | "drain"> {
  let status: Health["status"] = "ok";
  return {
    health: () => ({ status, version: contract.version, sandboxes: count() }),
    drain() {
      status = "draining";
    },
  };
}

/** The control of a stateless mock. Does not import the modules of stateful mocks, for a fast start. */
export function makeWatchOnly(recorder: Recorder | undefined, faults: FaultInjector): Control {
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
    completeOrder: refuse,
    failOrder: refuse,
    visible: refuse,
    sandboxes: refuse,
    save: refuse,
    ...makeHealth(() => 0),
    ...makeWatch(recorder, faults),
  };
}
