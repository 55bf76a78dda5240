import type { Contract } from "../contract/contract.js";
import { MockControlError, MockStartError } from "../errors.js";
import type { MockOptions } from "./options.js";
import { type ClockChange, readClockSetting } from "./session/clock-setting.js";
import { makeSession, type Session } from "./session/session.js";
import { DURATION_FORMS, parseMilliseconds } from "./values/duration.js";
import { quoteValue } from "./values/quote.js";
import type { WorldFile } from "./world/file.js";
import { loadWorld } from "./world/load.js";
import { scaleWorld } from "./world/scale.js";
import type { World } from "./world/types.js";

/** Maximum number of rows of a table that fits into Node's default memory. */
const MAX_ROWS = 1_000_000;
const MAX_SANDBOXES = 100_000;
const MAX_ORDER_DELAY = 366 * 86_400_000;
const ORDER_DELAY = 2000;

/**
 * Creates the session of a mock from its options.
 *
 * @throws {@link MockStartError} for an invalid option, {@link WorldError} for an invalid world.
 */
export async function openSession(options: MockOptions, seed: number, contract: Contract): Promise<Session> {
  const { sandboxes, onSandboxDropped, scale = 1, orderDelay = ORDER_DELAY } = options;
  const delay = parseMilliseconds(orderDelay);
  if (delay === undefined || delay < 0 || delay > MAX_ORDER_DELAY) {
    throw new MockStartError(
      `The order delay is a duration of at most a year in ${DURATION_FORMS}, without months, not ${quoteValue(orderDelay)}.`,
    );
  }
  if (sandboxes !== undefined && !isWhole(sandboxes, MAX_SANDBOXES)) {
    throw new MockStartError(
      `The number of sandboxes is a whole number from 1 to ${MAX_SANDBOXES}, not ${quoteValue(sandboxes)}.`,
    );
  }
  if (!isWhole(scale, MAX_ROWS)) {
    throw new MockStartError(`The scale is a whole number from 1 to ${MAX_ROWS}, not ${quoteValue(scale)}.`);
  }
  const clock = readClock(options.clock);
  const world = scaled(await readWorld(options.world, seed, clock, contract), scale, seed);
  try {
    return makeSession({
      contract,
      world,
      clock,
      orderDelay: delay,
      seed,
      most: sandboxes,
      onDropped: onSandboxDropped,
    });
  } catch (error) {
    throw startError(error);
  }
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}

function readClock(setting: unknown): ClockChange | undefined {
  if (setting === undefined) return undefined;
  try {
    return readClockSetting(setting);
  } catch (error) {
    throw startError(error);
  }
}

function startError(error: unknown): unknown {
  return error instanceof MockControlError ? new MockStartError(error.message, { cause: error }) : error;
}

async function readWorld(
  file: WorldFile | World | undefined,
  seed: number,
  clock: ClockChange | undefined,
  contract: Contract,
): Promise<World> {
  if (file !== undefined) return loadWorld(file, { seed, now: timeOf(clock) }, contract);
  const { defaultWorld } = await import("./world/example-data/index.js");
  return defaultWorld({ seed });
}

/** Load time in milliseconds of a world without a `moment`. */
function timeOf(clock: ClockChange | undefined): number {
  if (clock && "fixed" in clock) return clock.fixed;
  return clock && "from" in clock ? clock.from : Date.now();
}

function scaled(world: World, scale: number, seed: number): World {
  if (scale === 1) return world;
  const most = Math.max(...Object.values(world).map((rows) => (Array.isArray(rows) ? rows.length : 0)));
  if (most * scale <= MAX_ROWS) return scaleWorld(world, scale, seed);
  throw new MockStartError(
    `A scale of ${scale} makes ${most * scale} rows of one kind, and at most ${MAX_ROWS} fit into memory; choose one up to ${Math.floor(MAX_ROWS / most)}.`,
  );
}
