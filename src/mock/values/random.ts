import type { HexUuid } from "./types.js";

/** Seeded pseudo-random numbers. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** An integer from `first` to `last`, both inclusive. */
  integer(first: number, last: number): number;
  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value;
}

/**
 * Creates a generator of pseudo-random numbers. Different keys give independent sequences, so that adding a row changes no
 * value of another.
 *
 * @example
 * createRandom(1, "latency").integer(50, 400);
 */
export function createRandom(seed: number, key: string): Random {
  const word = words(seed, key);
  const next = () => word() / 2 ** 32;
  const integer = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return {
    next,
    integer,
    pick: <Value>(values: readonly Value[]) => values[integer(0, values.length - 1)] as Value,
  };
}

/**
 * Derives a uuid from a seed and a key.
 *
 * @example
 * uuidFrom(1, "/users/0");
 */
export function uuidFrom(seed: number, key: string): HexUuid {
  const word = words(seed, key);
  const hex = [word(), word(), word(), word()].map((number) => number.toString(16).padStart(8, "0")).join("");
  // Version 4 and variant 1, as in random uuids.
  return `${hex.slice(0, 12)}4${hex.slice(13, 16)}${"89ab"[Number.parseInt(hex[16] as string, 16) % 4]}${hex.slice(17)}`;
}

/** The generator sfc32 of 32-bit words, seeded with the cyrb128 hash of seed and key. */
function words(seed: number, key: string): () => number {
  let [a, b, c, d] = hash(`${seed} ${key}`);
  const word = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) word();
  return word;
}

function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
