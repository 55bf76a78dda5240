import type { ReleaseLine } from "../contract/lines.js";
import type { OutsideMode } from "./engine.js";
import type { Exchange } from "./exchange/exchange.js";
import type { LogRecord } from "./log/types.js";
import type { ForwardOptions } from "./outside/forward.js";
import type { ClockSetting, DurationInput } from "./session/clock-setting.js";
import type { Persistence } from "./session/persist.js";
import type { WorldFile } from "./world/file.js";
import type { World } from "./world/types.js";

/** Options of a mock. */
export interface MockFetchOptions {
  /**
   * The release line of Waldur that is played: its operations, representations, filters and behaviour. Default `7.8`, that
   * of the docs.
   */
  release?: ReleaseLine | undefined;
  /** Respond to every request with an example of the contract, without state. */
  stateless?: boolean | undefined;
  /**
   * The data to begin with; a world of believable size, which the examples of the contract describe, when left out. It is
   * checked, and not changed.
   */
  world?: WorldFile | World | undefined;
  /** Multiplies the data of the consuming organizations, for load tests. Default 1. */
  scale?: number | undefined;
  /** Seed of all generated values: the same seed gives the same bytes. Default 1. */
  seed?: number | undefined;
  /** Duration of an order in clock time: milliseconds, or a string such as `500ms`, `2s` or `1h`; 2 seconds by default. */
  orderDelay?: DurationInput | undefined;
  /**
   * Initial clock setting. By default the clock runs from the `moment` of the world: the time of the examples for the default
   * world, real time for a world without `moment`.
   */
  clock?: ClockSetting | undefined;
  /** Maximum number of sandboxes, 1000 by default; the least recently used one is evicted. */
  sandboxes?: number | undefined;
  /** Called with the name of a sandbox that was evicted. */
  onSandboxDropped?: ((name: string) => void) | undefined;
  /** Answer the calls under `/_mock/`. Default true; they need no token. */
  control?: boolean | undefined;
  /** Keep a report of what clients do, and their last requests. Default: as `control`. */
  record?: boolean | undefined;
  /**
   * What a request is whose path the contract does not have: `ignore`d, counted apart in the report and the log (`report`, the
   * default), or a violation (`fail`). It gets Waldur's 404 in any case.
   */
  outside?: OutsideMode | undefined;
  /**
   * A real Waldur that responds to what is outside the contract: its address, or more about it. Requests for operations of the
   * contract are never forwarded.
   */
  forward?: string | ForwardOptions | undefined;
  /**
   * Schema that a release of Waldur publishes, from which Prism makes up responses to what is outside the contract: a path or an
   * address, YAML or JSON, read when it is first needed. Not together with `forward`.
   */
  schema?: string | undefined;
  /**
   * Keep the data in the `sessionStorage` or `localStorage` of the page, so that a reload goes on where it was. Default false.
   * `control.reset()` begins anew; data of another version of the package, or of other options, are dropped.
   */
  persist?: Persistence | undefined;
  /** Called with a message when kept data are dropped or do not fit. Default `console.warn`. */
  onWarning?: ((message: string) => void) | undefined;
  /** Response delay in milliseconds: a number, or minimum and maximum. */
  latency?: number | readonly [least: number, most: number] | undefined;
  /** Share of the requests, from 0 to 1, that fail with 500, 502, 503 or a reset connection. */
  failRate?: number | undefined;
  /** Largest body of a request in bytes, 1 MB by default; a larger one gets 413. */
  bodyLimit?: number | undefined;
  /**
   * Respond with a 500 that lists the violations if a response of the mock violates the contract; for tests of the mock. By
   * default the response is sent unchanged, with the violations in the header `X-Mock-Violations`.
   */
  strict?: boolean | undefined;
  /** Called with every request and its response. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Called with a log record of every request: caller, duration, violations. */
  log?: ((record: LogRecord) => void) | undefined;
  /** Called with every error of the mock itself; the client gets a 500. */
  onFailure?: ((error: unknown) => void) | undefined;
}

/** Where a mock listens, and what it serves. */
export interface MockOptions extends MockFetchOptions {
  /** TCP port, 4010 by default; 0 picks a free one. */
  port?: number | undefined;
  /** Address to listen on, `127.0.0.1` by default, so that only this machine can reach it. */
  host?: string | undefined;
  /**
   * Origins of pages that may call the control API under `/_mock/`, such as `http://localhost:5173`, or `*` for all. Pages of the
   * mock's own origin and clients that are no browsers always may.
   */
  controlOrigins?: readonly string[] | undefined;
  /** Path of a file to which the data are saved when the mock is closed, and by `POST /_mock/save`. */
  save?: string | undefined;
}
