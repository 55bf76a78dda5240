import { setTimeout as wait } from "node:timers/promises";
import type { Break } from "../judge/findings.js";
import type { Probe, ProbeResponse } from "../requests/probe.js";

/** Sends requests of operations, and gives the response, or undefined when there was none. */
export type Asker = Pick<Probe, "ask">;

/** Something that the verification changed and could not put back. */
export type Leftover = Omit<Break, "rule">;

/** Changes of the verification to one object, or to one list. */
export interface Undoable {
  /**
   * Puts back what is not as it was, and reads it again. May be called several times.
   *
   * @returns what is left, with a command for each that removes or repairs it.
   */
  settle(): Promise<Leftover[]>;
}

/**
 * Milliseconds between attempts to put back what could not be put back: a server may be restarting. None is longer than
 * the time that a response may take.
 */
const PAUSES = [1_000, 4_000];
/** Requests in turn without a response after which an attempt ends: a server that hangs takes its time for each. */
const MAX_UNANSWERED = 3;

/**
 * Knows what a verification may have changed, and puts it back, whatever ended the verification. A change is entered before its
 * request is sent: a request whose response was lost may have been carried out.
 */
export class Ledger {
  /**
   * Sends what puts things back: it is subject neither to the limit of requests nor to the signal that ends a verification.
   */
  readonly restoring: Asker = {
    ask: async (operation, ask = {}) => {
      if (!this.isEnding) this.withoutResponse = 0;
      // All of it may be sent again: what is put back twice is put back.
      while (!this.isCut && this.withoutResponse < MAX_UNANSWERED) {
        const response = await this.probe.ask(operation, { ...ask, restoring: true });
        this.withoutResponse = response ? 0 : this.withoutResponse + 1;
        if (response) return response;
      }
      return undefined;
    },
  };
  private readonly entries = new Map<string, Undoable>();
  private withoutResponse = 0;
  private isEnding = false;

  /** @param cut Ends restoring, too: what is left then is reported without another request. */
  constructor(
    readonly probe: Probe,
    private readonly cut?: AbortSignal | undefined,
  ) {}

  /** Whether restoring was cut short. */
  get isCut(): boolean {
    return this.cut?.aborted === true;
  }

  /** Whether anything was entered. */
  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** The entry of this name, made when it is needed first; undefined when it cannot be made. */
  async entry<Entry extends Undoable>(
    name: string,
    make: () => Promise<Entry | undefined>,
  ): Promise<Entry | undefined> {
    const known = this.entries.get(name) as Entry | undefined;
    if (known) return known;
    const made = await make();
    if (made) this.entries.set(name, made);
    return made;
  }

  /** Puts everything back once, and gives what is left. */
  async settle(): Promise<readonly Leftover[]> {
    const left: Leftover[] = [];
    // In reverse order of the changes.
    for (const entry of [...this.entries.values()].reverse()) left.push(...(await entry.settle()));
    return left;
  }

  /**
   * Puts everything back, and reports as `put-back` what is left.
   *
   * @returns whether nothing is left.
   */
  async run(): Promise<boolean> {
    let left: readonly Leftover[] = [];
    this.isEnding = true;
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0)
        await wait(Math.min(pause, this.probe.timeout), undefined, this.cut && { signal: this.cut }).catch(() => {});
      this.withoutResponse = 0;
      left = await this.settle();
      if (left.length === 0 || this.isCut) break;
    }
    for (const each of left) this.probe.findings.add({ rule: "put-back", ...each });
    return left.length === 0;
  }
}

/** Whether it is Waldur that says that there is no such record: what stands before a server responds 404, too. */
export function isMissing({ status, body }: ProbeResponse): boolean {
  return status === 404 && typeof (body as { detail?: unknown } | null | undefined)?.detail === "string";
}
