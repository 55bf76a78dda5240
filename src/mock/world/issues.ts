/** Something in a world that cannot be. */
export interface Mistake {
  /** JSON pointer to it: `/usages/3/component`; empty for the whole. */
  readonly place: string;
  /** A sentence for people. */
  readonly message: string;
}

/** Notes a mistake. */
export type Report = (place: string, message: string) => void;
