import { contract } from "../../generated/contract.js";
import { formatJson, toLine } from "../mock/log/json.js";
import { formatText } from "../mock/log/text.js";
import type { LogRecord } from "../mock/log/types.js";
import { summarize } from "../mock/report/text.js";
import type { Report } from "../mock/report/types.js";
import { coloursFor } from "../report/colours.js";
import { printable } from "../report/text.js";
import { banner, type Introduced } from "./banner.js";
import type { Terminal } from "./terminal.js";

/** Result of a mock run. */
export interface Outcome {
  readonly report: Report;
  /** Files that were written, by their content. */
  readonly written: readonly { readonly what: "world" | "report"; readonly path: string }[];
}

/** Reports the events of a mock to people or programs. */
export interface Reporter {
  /** The mock is listening. */
  started(mock: Introduced): void;
  /** A response was sent; undefined when requests are not logged. */
  readonly request: ((record: LogRecord) => void) | undefined;
  /** The least recently used sandbox was dropped. */
  dropped(sandbox: string): void;
  /**
   * Changed files were loaded.
   *
   * @param later Options that take effect at the next start only.
   */
  reloaded(files: readonly string[], later: readonly string[]): void;
  /** A changed file is invalid. */
  notReloaded(message: string): void;
  /** Files are no longer watched. */
  unwatched(error: Error): void;
  /** The mock has stopped. */
  stopped(outcome: Outcome): void;
}

/** Creates the reporter for a log format: `text` for people, lines of `json` for programs, undefined for only the address. */
export function createReporter(log: "text" | "json" | undefined, terminal: Terminal): Reporter {
  if (log === "json") return jsonReporter(terminal);
  return log === "text" ? textReporter(terminal) : quietReporter(terminal);
}

function problems({ err }: Terminal): Pick<Reporter, "notReloaded" | "unwatched"> {
  return {
    notReloaded: (message) => err(`${message}\nThe mock goes on with the previous data and options.\n`),
    unwatched: ({ message }) => err(`Files are no longer watched: ${message}. Start the mock again to watch them.\n`),
  };
}

function textReporter(terminal: Terminal): Reporter {
  const { out, isTerminal, env } = terminal;
  const colours = coloursFor(isTerminal, env);
  return {
    ...problems(terminal),
    started: (mock) => out(banner(mock, colours)),
    request: (record) => out(formatText(record, colours)),
    dropped: (sandbox) =>
      out(
        `The sandbox ${printable(sandbox)} was dropped: it was the least recently used one, and there were too many (--sandboxes).\n`,
      ),
    reloaded(files, later) {
      const rest = later.length > 0 ? ` At the next start only: ${later.map((name) => `--${name}`).join(", ")}.` : "";
      const what = `Reloaded ${files.map(printable).join(" and ")}. All sandboxes begin anew.`;
      out(`${colours.bold(what)}${rest}\n`);
    },
    stopped({ report, written }) {
      const lines = written.map(({ what, path }) => `Saved the ${what} to ${printable(path)}.`);
      // A terminal shows the ^C that was typed.
      out(`${isTerminal ? "\n" : ""}${[summarize(report), ...lines].join("\n")}\n`);
    },
  };
}

function jsonReporter(terminal: Terminal): Reporter {
  const { out, err, env } = terminal;
  return {
    ...problems(terminal),
    notReloaded: (message) => out(toLine({ event: "reload failed", message })),
    reloaded: (files, later) => out(toLine({ event: "reloaded", files, later })),
    started(mock) {
      out(toLine({ event: "started", url: mock.url, contract: contract.version, clock: mock.data?.clock.now ?? null }));
      err(banner(mock, coloursFor(false, env)));
    },
    request: (record) => out(formatJson(record)),
    dropped: (sandbox) => out(toLine({ event: "sandbox dropped", sandbox })),
    stopped({ report: { requests, broken }, written }) {
      out(toLine({ event: "stopped", requests, broken, written: written.map(({ path }) => path) }));
    },
  };
}

function quietReporter(terminal: Terminal): Reporter {
  return {
    ...problems(terminal),
    started: ({ url }) => terminal.out(`${url}\n`),
    request: undefined,
    dropped() {},
    reloaded() {},
    stopped() {},
  };
}
