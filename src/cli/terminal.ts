/** What a command may do with the world outside: the only file that prints, and hears signals, is the one that makes it. */
export interface Terminal {
  /** Writes to standard output: data, or what was asked for. */
  out(text: string): void;
  /** Writes to standard error: warnings, and why something failed. */
  err(text: string): void;
  /** Is standard output a terminal? */
  readonly isTerminal: boolean;
  /** Is standard error a terminal, where a line can be written over? */
  readonly showsProgress: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the command is to stop. */
  readonly stopped: Promise<void>;
  /** Resolves when it is to stop at once, without waiting for anybody. */
  readonly hurried: Promise<void>;
}
