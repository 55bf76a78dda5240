/** Puts a text between the codes that a terminal understands as a colour; or does not. */
export type Paint = (text: string) => string;

/** How parts of a text stand out. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const paint =
  (begin: number, end: number): Paint =>
  (text) =>
    `\u001b[${begin}m${text}\u001b[${end}m`;
const plain: Paint = (text) => text;

const COLOURED: Colours = {
  bold: paint(1, 22),
  dim: paint(2, 22),
  red: paint(31, 39),
  green: paint(32, 39),
  yellow: paint(33, 39),
  cyan: paint(36, 39),
};
const PLAIN: Colours = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };

/**
 * Colours for a stream: on a terminal only, unless `FORCE_COLOR` or `NO_COLOR` of the environment say otherwise, in this
 * order, as in Node itself.
 *
 * @example
 * coloursFor(process.stdout.isTTY, process.env).red("broken");
 */
export function coloursFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Colours {
  return wantsColours(isTerminal, env) ? COLOURED : PLAIN;
}

/** Whether a stream gets colours. */
export function wantsColours(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return isTerminal && terminal !== "dumb";
}
