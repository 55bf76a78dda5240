/**
 * The moments that the clock of a mock can show, in milliseconds: the years 1970 to 2099. Whoever moves a clock by centuries
 * would wait for every month of them.
 */
const [FIRST, END] = [Date.UTC(1970, 0), Date.UTC(2100, 0)];

/** How the moments of clocks are called in sentences. */
export const CLOCK_YEARS = "the years 1970 to 2099";

/** Can a clock show this moment, in milliseconds? */
export function isClockMoment(moment: number): boolean {
  return moment >= FIRST && moment < END;
}

/** The largest world that is read, in bytes: ten times a world of 100,000 usages, and less than the longest text of Node. */
export const MAX_WORLD_BYTES = 400 * 1024 * 1024;
