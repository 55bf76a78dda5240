import { formatMoment } from "../values/time.js";
import type { Moment } from "../world/types.js";
import { type ClockChange, moved } from "./clock-setting.js";

/** What a clock shows. */
export interface ClockReading {
  /** The time in UTC. */
  readonly now: Moment;
  /** Does it stand still, or does it run? */
  readonly mode: "fixed" | "running";
  /** Milliseconds by which it is ahead of real time, negative when it is behind; null while it stands still. */
  readonly offset: number | null;
}

/** Where a clock begins, in milliseconds: at a moment, standing or running, or ahead of real time. */
export type ClockStart = { readonly fixed: number } | { readonly from: number } | { readonly offset: number };

/** Real time. */
export const REAL_TIME: ClockStart = { offset: 0 };

/** The time of a mock. Real time is that of `Date`, so that whoever fakes it in tests moves this clock, too. */
export class Clock {
  /** Where it stands; nothing while it runs. */
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
   * @throws {@link MockControlError} 400 when it would show a moment that no clock shows; it is as it was.
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

  /** What it shows. */
  read(): ClockReading {
    const now = formatMoment(this.now());
    return this.standing === undefined
      ? { now, mode: "running", offset: this.offset }
      : { now, mode: "fixed", offset: null };
  }
}

/**
 * Where a clock begins that is set when the mock starts.
 *
 * @param before Where it would begin otherwise; `advance` counts from there.
 * @throws {@link MockControlError} 400 when it would show a moment that no clock shows.
 */
export function startOf(change: ClockChange, before: ClockStart): ClockStart {
  if ("fixed" in change || "from" in change) return change;
  const real = Date.now();
  if ("offset" in change) return { offset: moved(real, change.offset) - real };
  if ("fixed" in before) return { fixed: moved(before.fixed, change.advance) };
  if ("from" in before) return { from: moved(before.from, change.advance) };
  return { offset: moved(real + before.offset, change.advance) - real };
}
