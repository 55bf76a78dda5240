import { formatTimestamp } from "../values/time.js";
import type { Timestamp } from "../world/types.js";
import { type ClockChange, moved } from "./clock-setting.js";

/** State of a clock. */
export interface ClockReading {
  /** The time in UTC. */
  readonly now: Timestamp;
  /** Whether the clock is fixed or running. */
  readonly mode: "fixed" | "running";
  /** Milliseconds ahead of real time, negative if behind; null for a fixed clock. */
  readonly offset: number | null;
}

/** Initial state of a clock, in milliseconds: a time, fixed or running, or an offset to real time. */
export type ClockStart = { readonly fixed: number } | { readonly from: number } | { readonly offset: number };

/** Real time. */
export const REAL_TIME: ClockStart = { offset: 0 };

/** The clock of a mock. Real time comes from `Date`, so that faking `Date` in tests moves this clock as well. */
export class Clock {
  /** The time of a fixed clock; undefined for a running one. */
  private standing: number | undefined;
  private offset = 0;

  constructor(start: ClockStart) {
    if ("fixed" in start) this.standing = start.fixed;
    else this.offset = "from" in start ? start.from - Date.now() : start.offset;
  }

  /** The time in milliseconds. */
  now(): number {
    return this.standing ?? Date.now() + this.offset;
  }

  /**
   * Sets the clock.
   *
   * @throws {@link MockControlError} 400 for a time out of range; the clock is then unchanged.
   */
  set(change: ClockChange): void {
    const real = Date.now();
    if ("fixed" in change) this.standing = change.fixed;
    else if ("from" in change) this.run(change.from - real);
    else if ("offset" in change) this.run(moved(real, change.offset) - real);
    else if (this.standing !== undefined) this.standing = moved(this.standing, change.advance);
    else this.run(moved(real + this.offset, change.advance) - real);
  }

  private run(offset: number): void {
    this.standing = undefined;
    this.offset = offset;
  }

  /** The current state. */
  read(): ClockReading {
    const now = formatTimestamp(this.now());
    return this.standing === undefined
      ? { now, mode: "running", offset: this.offset }
      : { now, mode: "fixed", offset: null };
  }
}

/**
 * Determines the initial state of a clock.
 *
 * @param before The default initial state, to which `advance` is relative.
 * @throws {@link MockControlError} 400 for a time out of range.
 */
export function startOf(change: ClockChange, before: ClockStart): ClockStart {
  if ("fixed" in change || "from" in change) return change;
  const real = Date.now();
  if ("offset" in change) return { offset: moved(real, change.offset) - real };
  if ("fixed" in before) return { fixed: moved(before.fixed, change.advance) };
  if ("from" in before) return { from: moved(before.from, change.advance) };
  return { offset: moved(real + before.offset, change.advance) - real };
}
