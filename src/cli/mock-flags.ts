import type { MockOptions } from "../mock/options.js";
import type { FlagsOf } from "./flags.js";
import { UsageError } from "./usage.js";
import {
  duration,
  fixedClock,
  latency,
  notEmpty,
  oneOf,
  optional,
  runningClock,
  share,
  size,
  wholeNumber,
} from "./values.js";

/** What `waldur-contract mock` is to do. */
export interface MockCommand {
  /** For `startMock`, but for the world, which has to be read first. */
  readonly options: MockOptions;
  /** Path of the world to load. */
  readonly world: string | undefined;
  /** Path to which the world is saved at the end. */
  readonly save: string | undefined;
  /** How requests are told; nothing for not at all. */
  readonly log: "text" | "json" | undefined;
  /** Path to which the report is written at the end. */
  readonly report: string | undefined;
  /** Is a broken contract to be seen in the exit code? */
  readonly failOnViolation: boolean;
}

/** What has a meaning only for a mock that remembers. */
const STATEFUL = ["world", "save", "scale", "order-delay", "clock", "fixed-clock", "sandboxes"] as const;

/**
 * Reads the flags of `waldur-contract mock`.
 *
 * @throws UsageError for a value that makes no sense, and for flags that contradict each other.
 *
 * @example
 * readMockFlags({ latency: "50..400ms" }).options.latency; // [50, 400]
 */
export function readMockFlags(flags: FlagsOf<"mock">): MockCommand {
  refuseContradictions(flags);
  const { clock, "fixed-clock": standing } = flags;
  const setting = standing === undefined ? optional(clock, "clock", runningClock) : fixedClock(standing, "fixed-clock");
  const save = optional(flags.save, "save", notEmpty("a path"));
  return {
    options: {
      port: optional(flags.port, "port", wholeNumber(0, 65535)),
      host: optional(flags.host, "host", notEmpty("an address")),
      bodyLimit: optional(flags["body-limit"], "body-limit", size),
      stateless: flags.stateless,
      save,
      scale: optional(flags.scale, "scale", wholeNumber(1, 10_000)),
      seed: optional(flags.seed, "seed", wholeNumber(0, Number.MAX_SAFE_INTEGER)),
      orderDelay: optional(flags["order-delay"], "order-delay", duration),
      clock: setting,
      sandboxes: optional(flags.sandboxes, "sandboxes", wholeNumber(1, 100_000)),
      control: !flags["no-control"],
      controlOrigins: flags["control-origin"],
      latency: optional(flags.latency, "latency", latency),
      failRate: optional(flags["fail-rate"], "fail-rate", share),
    },
    world: optional(flags.world, "world", notEmpty("a path")),
    save,
    log: flags.quiet ? undefined : (optional(flags.log, "log", oneOf("text", "json")) ?? "text"),
    report: optional(flags.report, "report", notEmpty("a path")),
    failOnViolation: flags["fail-on-violation"] === true,
  };
}

function refuseContradictions(flags: FlagsOf<"mock">): void {
  const useless = flags.stateless ? STATEFUL.find((name) => flags[name] !== undefined) : undefined;
  if (useless)
    throw new UsageError(`--stateless keeps no data, so --${useless} has no meaning; leave one of them out.`);
  refuseBoth(flags, "clock", "fixed-clock");
  refuseBoth(flags, "quiet", "log");
}

function refuseBoth(flags: FlagsOf<"mock">, one: keyof FlagsOf<"mock">, other: keyof FlagsOf<"mock">): void {
  if (flags[one] === undefined || flags[other] === undefined) return;
  throw new UsageError(`--${one} and --${other} contradict each other; leave one of them out.`);
}
