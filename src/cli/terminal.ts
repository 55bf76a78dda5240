/** Streams, environment and signals for a command. Only `src/cli.ts`, which makes it, prints and handles signals. */
export interface Terminal {
  /** Writes results to standard output. */
  out(text: string): void;
  /** Writes warnings and errors to standard error. */
  err(text: string): void;
  /** Is standard output a terminal? */
  readonly isTerminal: boolean;
  /** Is standard error a terminal, where a line can be overwritten? */
  readonly showsProgress: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves on the first signal: shut down gracefully. */
  readonly stopped: Promise<void>;
  /** Resolves on a second signal: shut down without waiting for clients or requests. */
  readonly forced: Promise<void>;
}
