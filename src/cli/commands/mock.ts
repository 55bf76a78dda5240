import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { RELEASE_LINES } from "../../contract/lines.js";
import { ContractError, WorldError } from "../../errors.js";
import type { Mock } from "../../mock/node/start.js";
import type { MockOptions } from "../../mock/options.js";
import type { WorldFile } from "../../mock/world/file.js";
import { type Call, defineCommand, type Flags, type Groups } from "../command.js";
import { createReporter, type Outcome } from "../mock-reporter.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage.js";
import {
  anyText,
  duration,
  fixedClock,
  latency,
  notEmpty,
  oneOf,
  path,
  pathOrUrl,
  runningClock,
  share,
  size,
  wholeNumber,
} from "../values.js";
import { watchFiles } from "../watch.js";

/** The guide that npm installs beside the code. */
const README = "node_modules/waldur-marketplace-contract/README.md";
/** A stateless mock has no data. */
const STATEFUL = ["stateless"] as const;

const groups = {
  Listening: {
    port: {
      short: "p",
      value: "number",
      read: wholeNumber(0, 65535),
      default: "4010",
      help: "Port; 0 for any free one",
    },
    host: {
      value: "address",
      read: notEmpty("an address"),
      default: "127.0.0.1",
      help: "Address to listen on; the default is reachable from this machine only",
    },
    "body-limit": {
      value: "size",
      read: size,
      default: "1mb",
      help: "Maximum size of a request body, such as `500kb`",
    },
    drain: {
      value: "time",
      read: duration,
      default: "0s",
      help: "Time to go on after SIGTERM or Ctrl+C while `GET /_mock/health` is 503, for load balancers",
    },
  },
  Responses: {
    release: {
      value: "line",
      read: oneOf(...RELEASE_LINES),
      default: "7.8",
      help: "Release line of Waldur to play: its operations, representations, filters and behaviour",
    },
    world: {
      value: "file",
      read: path,
      conflicts: STATEFUL,
      help: "Data to load instead of the example data, which has all roles",
    },
    watch: { help: "Load the file of `--world` and the configuration file again when they change" },
    save: {
      value: "file",
      read: path,
      conflicts: STATEFUL,
      help: "File to which the data are saved at the end and by `POST /_mock/save`",
    },
    scale: {
      value: "number",
      read: wholeNumber(1, 10_000),
      default: "1",
      conflicts: STATEFUL,
      help: "Number of copies of the consuming organizations' data, for load tests",
    },
    seed: {
      value: "number",
      read: wholeNumber(0, Number.MAX_SAFE_INTEGER),
      default: "1",
      help: "Seed of generated values and injected faults",
    },
    "order-delay": {
      value: "time",
      read: duration,
      default: "2s",
      conflicts: STATEFUL,
      help: "Processing time of an order",
    },
    clock: {
      value: "time",
      read: runningClock,
      conflicts: ["stateless", "fixed-clock"],
      help: "Initial time of a running clock, such as `2025-12-01T00:00:00Z`, or now",
    },
    "fixed-clock": {
      value: "time",
      read: fixedClock,
      conflicts: STATEFUL,
      help: "Time of a clock that stands still",
    },
    sandboxes: {
      value: "number",
      read: wholeNumber(1, 100_000),
      default: "1000",
      conflicts: STATEFUL,
      help: "Maximum number of sandboxes, which callers choose by `Token <name>@<sandbox>`",
    },
    "no-control": { help: "Disable the control API under `/_mock/`" },
    "control-origin": {
      value: "origin",
      read: anyText,
      multiple: true,
      help: "Origin of pages that may call the control API, such as `http://localhost:5173`, or `*` for all",
    },
    outside: {
      value: "ignore|report|fail",
      read: oneOf("ignore", "report", "fail"),
      default: "report",
      help: "What a request to a path outside the contract is: ignored, counted apart, or a violation",
    },
    forward: {
      value: "address",
      read: notEmpty("an address"),
      help: "Real Waldur that responds to what is outside the contract, such as `https://waldur.example.com`; reads only",
    },
    "forward-token": {
      value: "token",
      read: notEmpty("a token"),
      env: "WALDUR_FORWARD_TOKEN",
      secret: true,
      needs: "forward",
      help: "API token for that server; the callers' tokens are never forwarded",
    },
    "forward-writes": { needs: "forward", help: "Forward requests that change data of that server, too" },
    schema: {
      value: "file|address",
      read: pathOrUrl,
      conflicts: ["forward"],
      help: "Published schema of Waldur from which responses to what is outside the contract are made up; needs Prism",
    },
    stateless: { help: "Respond with examples of the contract, and keep no data; needs Prism" },
  },
  Faults: {
    latency: { value: "time", read: latency, help: "Response delay, such as `200ms` or `50..400ms`" },
    "fail-rate": { value: "share", read: share, help: "Share of requests that fail, such as 0.05" },
  },
  Output: {
    log: {
      value: "text|json",
      read: oneOf("text", "json"),
      default: "text",
      conflicts: ["quiet"],
      help: "Format of the request log; with json, standard output has only lines of JSON",
    },
    quiet: { help: "Print only the address" },
    report: {
      value: "file",
      read: path,
      help: "Report of violations and coverage, written at the end: JSON to `x.json`, JUnit to `x.xml`, both for `x`",
    },
    "fail-on-violation": { help: "End with exit code 1 when a request violated the contract" },
  },
} as const satisfies Groups;

/** `waldur-contract mock`. */
export const mock = defineCommand({
  name: "mock",
  summary: "Serve the contract as a mock API until Ctrl+C",
  description: "Serve the contract as a mock API until Ctrl+C.",
  argument: undefined,
  groups,
  notes: [
    "Times are written as 500ms, 2s, 5m, 1h, 7d or PT1H; milliseconds without a unit. NO_COLOR and FORCE_COLOR override the detection of colours.",
  ],
  exitCodes: {
    0: "stopped as requested",
    1: "requests violated the contract, with --fail-on-violation",
    2: "could not run, or could not write a file (the message says why)",
    130: "a second Ctrl+C forced the shutdown",
  },
  handlesSignals: true,
  run: serve,
});

/** Options of `startMock` for a command line, except for the world, which is read from its file first. */
export function mockOptions(flags: Flags<typeof groups>): MockOptions {
  const { port, host, release, stateless, outside, forward, schema, save, scale, seed, clock, sandboxes, latency } =
    flags;
  return {
    port,
    host,
    release,
    bodyLimit: flags["body-limit"],
    stateless,
    outside,
    schema,
    forward:
      forward === undefined
        ? undefined
        : { url: forward, token: flags["forward-token"], writes: flags["forward-writes"] },
    save,
    scale,
    seed,
    orderDelay: flags["order-delay"],
    clock: flags["fixed-clock"] ?? clock,
    sandboxes,
    control: !flags["no-control"],
    controlOrigins: flags["control-origin"],
    latency,
    failRate: flags["fail-rate"],
  };
}

type MockCall = Call<typeof groups, undefined>;

async function serve(call: MockCall, terminal: Terminal): Promise<number> {
  const { flags } = call;
  // What cannot be written at the end is refused while there is nothing to lose; startMock does so for the world.
  if (flags.report !== undefined) (await import("../../mock/node/write-report.js")).reportPaths(flags.report);
  const { startReloadable } = await import("../../mock/node/start.js");
  const reporter = createReporter(flags.log, terminal);
  const watch = flags.watch ? watchFiles(filesToWatch(call), reporter.unwatched) : undefined;
  const hooks = {
    record: true,
    log: reporter.request,
    onFailure: (error: unknown) => terminal.err(`The mock failed; please report it.\n${traceOf(error)}\n`),
    onSandboxDropped: reporter.dropped,
  };
  const { options, mock } = await withWorld(call, async (options) => ({
    options,
    mock: await startReloadable({ ...options, ...hooks }),
  })).catch((error: unknown) => {
    watch?.close();
    throw error;
  });
  const { control } = mock;
  const data = flags.stateless ? undefined : { users: control.users(), clock: control.clock() };
  const readme = existsSync(README) ? README : undefined;
  const { release } = flags;
  reporter.started({ url: mock.url, release, data, world: options.world, control: options.control !== false, readme });
  if (!isLoopback(mock.url)) terminal.err(PUBLIC_WARNING);
  watch?.start(async (files) => {
    try {
      const next = call.reread?.() ?? call;
      await withWorld(next, (options) => mock.reload({ ...options, ...hooks, release: flags.release }));
      watch.follow(filesToWatch(next));
      reporter.reloaded(
        files,
        FIXED.filter((name) => `${next.flags[name]}` !== `${flags[name]}`),
      );
    } catch (error) {
      if (!(error instanceof ContractError)) hooks.onFailure(error);
      else reporter.notReloaded(error.message);
    }
  });
  await terminal.stopped;
  watch?.close();
  if (flags.drain > 0) {
    mock.drain();
    // The server keeps the process alive, not the timer.
    await Promise.race([setTimeout(flags.drain, undefined, { ref: false }), terminal.forced]);
  }
  return finish(mock, flags, terminal, reporter.stopped);
}

/** Options that are read at the start only. */
const FIXED = ["port", "host", "release", "save", "log", "quiet", "report", "fail-on-violation", "watch"] as const;

/** The files that --watch is about. */
function filesToWatch({ flags, settings }: MockCall): string[] {
  const files = [flags.world, settings?.file].filter((file) => file !== undefined);
  if (files.length === 0)
    throw new UsageError(
      "OPTION_INCOMPLETE",
      "--watch requires --world or a configuration file. Add one, or leave --watch out.",
    );
  if (flags.world !== undefined && flags.save !== undefined && resolve(flags.world) === resolve(flags.save))
    throw new UsageError(
      "OPTION_CONFLICT",
      "--watch cannot be combined with --save to the file of --world, which would be loaded whenever it is saved. Save to another file.",
    );
  return files;
}

/** Reads the world of a command line and passes it on with the other options. Errors name its file. */
async function withWorld<Result>(
  { flags }: MockCall,
  use: (options: MockOptions & { readonly world: WorldFile | undefined }) => Promise<Result>,
): Promise<Result> {
  const world = flags.world === undefined ? undefined : await readWorld(flags.world);
  try {
    return await use({ ...mockOptions(flags), world });
  } catch (error) {
    if (!(error instanceof WorldError) || error.issues.length === 0) throw error;
    throw new WorldError(`${flags.world}: ${error.message}`, error.issues, { cause: error });
  }
}

async function readWorld(file: string): Promise<WorldFile> {
  const { readWorldFile } = await import("../../mock/node/read-world-file.js");
  // startMock validates it.
  return readWorldFile(file) as WorldFile;
}

const PUBLIC_WARNING = `Warning: other machines can reach this mock, use it and change its data.
It needs no real credentials; give it none.
`;

/** Stops a mock and saves its data and its report, as much of them as possible. */
async function finish(
  mock: Mock,
  flags: Flags<typeof groups>,
  terminal: Terminal,
  reportOutcome: (outcome: Outcome) => void,
): Promise<number> {
  const written: { what: "world" | "report"; path: string }[] = [];
  let code = 0;
  const attempt = async (what: "world" | "report", write: () => readonly string[] | Promise<readonly string[]>) => {
    try {
      for (const file of await write()) written.push({ what, path: file });
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      terminal.err(`${error.message}\n`);
      code = 2;
    }
  };
  const saved = flags.save === undefined ? [] : [flags.save];
  // A forced shutdown waits for no client, but loses no data.
  const forced = terminal.forced.then(() => {
    if (flags.save !== undefined) mock.control.save();
    return saved;
  });
  await attempt("world", () => Promise.race([mock.close().then(() => saved), forced]));
  const report = mock.control.report();
  const { report: target } = flags;
  if (target !== undefined) {
    const { writeReport } = await import("../../mock/node/write-report.js");
    await attempt("report", () => writeReport(target, report));
  }
  reportOutcome({ report, written });
  const { broken } = report;
  if (broken === 0 || !flags["fail-on-violation"]) return code;
  terminal.err(`${broken === 1 ? "1 request" : `${broken} requests`} violated the contract.\n`);
  return code || 1;
}

function isLoopback(url: string): boolean {
  return /^http:\/\/(127\.|\[::1\]|\[::ffff:127\.)/.test(url);
}

function traceOf(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}
