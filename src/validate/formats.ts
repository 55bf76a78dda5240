import type { Ajv2020 } from "ajv/dist/2020.js";

type Check = (text: string) => boolean;

/** How many texts are remembered, and how long they may be. */
const MOST = 5000;
const LONGEST = 200;

/**
 * Makes an Ajv remember which texts have a format. Looking at a URL or a moment in full takes longer than anything else in
 * an answer, and a server sends the same few thousand of them again and again.
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
  return (text) => {
    if (good.has(text)) return true;
    if (!check(text)) return false;
    if (text.length > LONGEST) return true;
    if (good.size >= MOST) good.clear();
    good.add(text);
    return true;
  };
}
