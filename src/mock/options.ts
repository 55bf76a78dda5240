import type { Exchange } from "./exchange/exchange.js";
import type { LogRecord } from "./log/types.js";
import type { ClockSetting, DurationInput } from "./session/clock-setting.js";
import type { WorldFile } from "./world/file.js";
import type { World } from "./world/types.js";

/** What a mock answers, and how. */
export interface MockFetchOptions {
  /** Answer every request with an example of the contract, and remember nothing. */
  stateless?: boolean | undefined;
  /**
   * The data to begin with; a world of believable size, which the examples of the contract describe, when left out. It is
   * checked, and not changed.
   */
  world?: WorldFile | World | undefined;
  /** How many times the data of the consuming organizations are to be there, for load work. Default 1. */
  scale?: number | undefined;
  /** Fixes every value that the mock makes up: the same seed, the same bytes. Default 1. */
  seed?: number | undefined;
  /** Clock time that an order takes: milliseconds, or a text such as `500ms`, `2s` or `1h`; 2 seconds by default. */
  orderDelay?: DurationInput | undefined;
  /**
   * How the clock begins. When left out, it runs on from the moment of the world: that of the examples for the default world,
   * real time for a world without a moment.
   */
  clock?: ClockSetting | undefined;
  /** How many sandboxes there may be, 1000 by default; when there are more, the one unused longest is dropped. */
  sandboxes?: number | undefined;
  /** Is told of a sandbox that was dropped because there were too many. */
  onSandboxDropped?: ((name: string) => void) | undefined;
  /** Answer the calls under `/_mock/`. Default true; they need no token. */
  control?: boolean | undefined;
  /** Keep a report of what clients do, and their last requests. Default: as `control`. */
  record?: boolean | undefined;
  /** Milliseconds by which every answer is late: a number, or the least and the most. */
  latency?: number | readonly [least: number, most: number] | undefined;
  /** Share of the requests, from 0 to 1, that fail with 500, 502, 503 or a broken connection. */
  failRate?: number | undefined;
  /** Largest body of a request in bytes, 1 MB by default; a larger one gets 413. */
  bodyLimit?: number | undefined;
  /**
   * Answer 500, saying what and where, when an answer of the mock itself breaks the contract; for tests of the mock. By
   * default the answer is sent as it is, with the violations in the header `X-Mock-Violations`.
   */
  strict?: boolean | undefined;
  /** Is told of every request that was answered. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Is told of every request with what a line of a log needs: who called, how long it took, what broke the contract. */
  log?: ((record: LogRecord) => void) | undefined;
  /** Is told of every request that the mock failed to answer; the client gets 500. */
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
