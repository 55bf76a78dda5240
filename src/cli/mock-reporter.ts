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

/** What came of a mock. */
export interface Outcome {
  readonly report: Report;
  /** Files that were written, by what is in them. */
  readonly written: readonly { readonly what: "world" | "report"; readonly path: string }[];
}

/** Tells people or programs what a mock does. */
export interface Reporter {
  /** The mock listens. */
  started(mock: Introduced): void;
  /** A request was answered; undefined when nobody wants to know. */
  readonly request: ((record: LogRecord) => void) | undefined;
  /** A sandbox was dropped because there were too many. */
  dropped(sandbox: string): void;
  /** The mock has stopped. */
  stopped(outcome: Outcome): void;
}

/**
 * Makes what tells of a mock: for people (`text`), for programs (`json`, of which standard output then has nothing else), or
 * hardly anything.
 */
export function createReporter(log: "text" | "json" | undefined, terminal: Terminal): Reporter {
  if (log === "json") return jsonTeller(terminal);
  return log === "text" ? textTeller(terminal) : quietTeller(terminal);
}

function textTeller({ out, isTerminal, env }: Terminal): Reporter {
  const colours = coloursFor(isTerminal, env);
  return {
    started: (mock) => out(banner(mock, colours)),
    request: (record) => out(formatText(record, colours)),
    dropped: (sandbox) =>
      out(`The sandbox ${printable(sandbox)} was dropped: it was unused longest, and there were too many.\n`),
    stopped({ report, written }) {
      const lines = written.map(({ what, path }) => `The ${what} is in ${printable(path)}.`);
      // A terminal shows the ^C that was typed.
      out(`${isTerminal ? "\n" : ""}${[summarize(report), ...lines].join("\n")}\n`);
    },
  };
}

function jsonTeller({ out, err, env }: Terminal): Reporter {
  return {
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

function quietTeller({ out }: Terminal): Reporter {
  return { started: ({ url }) => out(`${url}\n`), request: undefined, dropped() {}, stopped() {} };
}
