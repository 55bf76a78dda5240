import { formatMoment } from "../handlers/time.js";

/** How a clock is set: to a moment at which it stands still, or from which it runs on. */
export type ClockSetting = { readonly fixed: number } | { readonly from: number };

/** The time of a mock. */
export class Clock {
  private start = 0;
  private moment = 0;
  private fixed = false;

  constructor(setting: ClockSetting) {
    this.set(setting);
  }

  /** Sets the clock. */
  set(setting: ClockSetting): void {
    this.start = performance.now();
    this.fixed = "fixed" in setting;
    this.moment = "fixed" in setting ? setting.fixed : setting.from;
  }

  /** The time in milliseconds. */
  now(): number {
    return this.fixed ? this.moment : this.moment + Math.floor(performance.now() - this.start);
  }

  toString(): string {
    return formatMoment(this.now());
  }
}
