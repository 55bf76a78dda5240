/** Levels of nesting that are read: no response has a tenth of them, and programs that recurse can handle as many. */
const MAX_DEPTH = 200;

/** Reads JSON from a server, which may be anything. */
export function parseJson(text: string): { body: unknown } | { malformed: string } {
  if (isTooDeep(text)) return { malformed: `more than ${MAX_DEPTH} levels of nesting` };
  try {
    return { body: JSON.parse(text) as unknown };
  } catch (error) {
    return { malformed: (error as Error).message };
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    // Brackets and braces.
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}
