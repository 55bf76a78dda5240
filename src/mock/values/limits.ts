/**
 * Range of a mock's clock in milliseconds: the years 1970 to 2099. Limited because a jump simulates every month in between.
 */
const [FIRST, END] = [Date.UTC(1970, 0), Date.UTC(2100, 0)];

/** The range of clocks, for error messages. */
export const CLOCK_YEARS = "the years 1970 to 2099";

/** Whether a clock can be set to this time, in milliseconds. */
export function isClockTimestamp(timestamp: number): boolean {
  return timestamp >= FIRST && timestamp < END;
}

/** Maximum size of a world file in bytes: ten times a world of 100,000 usages, and below Node's maximum string length. */
export const MAX_WORLD_BYTES = 400 * 1024 * 1024;
