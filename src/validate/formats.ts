import type { Ajv2020 } from "ajv/dist/2020.js";

type Check = (value: string) => boolean;

/** A decimal as Django REST framework serializes it. */
export const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)?$/;

/** Limits of the cache: number of strings, and length of a string. */
const MAX_ENTRIES = 5000;
const MAX_LENGTH = 200;

/**
 * Caches which strings conform to a format. Checking URLs and timestamps takes longer than any other part of validating a
 * response, and a server sends the same few thousand of them repeatedly.
 */
export function rememberFormats(ajv: Ajv2020, names: readonly string[]): void {
  for (const name of names) {
    const format = ajv.formats[name] as
      | Check
      | { validate: Check; compare: (a: string, b: string) => number | undefined };
    if (typeof format === "function") ajv.addFormat(name, remember(format));
    else ajv.addFormat(name, { ...format, validate: remember(format.validate) });
  }
}

function remember(check: Check): Check {
  const good = new Set<string>();
  return (value) => {
    if (good.has(value)) return true;
    if (!check(value)) return false;
    if (value.length > MAX_LENGTH) return true;
    if (good.size >= MAX_ENTRIES) good.clear();
    good.add(value);
    return true;
  };
}
