/** What Python's parser says of text that is not JSON: `Expecting value: line 1 column 1 (char 0)`. */
export function jsonError(text: string): string {
  if (text.startsWith("\uFEFF")) return new Mistake("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0).at(text);
  try {
    const end = new Scanner(text).value(0);
    const rest = skipBlanks(text, end);
    if (rest < text.length) throw new Mistake("Extra data", rest);
  } catch (error) {
    if (error instanceof Mistake) return error.at(text);
    // Deeper than the stack allows.
    if (error instanceof RangeError) return "maximum recursion depth exceeded while decoding a JSON document";
    throw error;
  }
  return new Mistake("Expecting value", 0).at(text);
}

class Mistake {
  constructor(
    private readonly sentence: string,
    private readonly place: number,
    private readonly bare = false,
  ) {}

  at(text: string): string {
    if (this.bare) return this.sentence;
    const before = [...text.slice(0, this.place)];
    const line = before.filter((character) => character === "\n").length + 1;
    const column = before.length - before.lastIndexOf("\n");
    return `${this.sentence}: line ${line} column ${column} (char ${before.length})`;
  }
}

function skipBlanks(text: string, from: number): number {
  let place = from;
  while (" \t\n\r".includes(text[place] ?? "x")) place++;
  return place;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONSTANT = /true|false|null/y;
const NOT_FINITE = /NaN|-?Infinity/y;
// Everything but quotes, backslashes and the control characters of ASCII.
const PLAIN = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])*/uy;
const HEX = /[0-9a-fA-F]{4}/y;

/** Reads as Python's `json` does; each method gives the place after what it has read. */
class Scanner {
  constructor(private readonly text: string) {}

  value(from: number): number {
    const start = skipBlanks(this.text, from);
    const first = this.text[start];
    if (first === '"') return this.string(start);
    if (first === "{") return this.object(start);
    if (first === "[") return this.array(start);
    const strange = this.match(NOT_FINITE, start);
    // The framework refuses these, Python would take them.
    if (strange) throw new Mistake(`Out of range float values are not JSON compliant: '${strange}'`, start, true);
    const found = this.match(CONSTANT, start) ?? this.match(NUMBER, start);
    if (!found) throw new Mistake("Expecting value", start);
    return start + found.length;
  }

  private match(pattern: RegExp, from: number): string | undefined {
    pattern.lastIndex = from;
    return pattern.exec(this.text)?.[0];
  }

  private string(start: number): number {
    let place = start + 1;
    for (;;) {
      place += (this.match(PLAIN, place) as string).length;
      const character = this.text[place];
      if (character === '"') return place + 1;
      if (character === undefined) throw new Mistake("Unterminated string starting at", start);
      if (character !== "\\") throw new Mistake("Invalid control character at", place);
      const escaped = this.text[place + 1];
      if (escaped === undefined) throw new Mistake("Unterminated string starting at", start);
      if (escaped === "u") {
        if (!this.match(HEX, place + 2)) throw new Mistake("Invalid \\uXXXX escape", place + 1);
        place += 6;
      } else if ('"\\/bfnrt'.includes(escaped)) place += 2;
      else throw new Mistake("Invalid \\escape", place);
    }
  }

  private array(start: number): number {
    let place = skipBlanks(this.text, start + 1);
    if (this.text[place] === "]") return place + 1;
    for (;;) {
      place = skipBlanks(this.text, this.value(place));
      if (this.text[place] === "]") return place + 1;
      if (this.text[place] !== ",") throw new Mistake("Expecting ',' delimiter", place);
      place++;
    }
  }

  private object(start: number): number {
    let place = skipBlanks(this.text, start + 1);
    if (this.text[place] === "}") return place + 1;
    for (;;) {
      if (this.text[place] !== '"') throw new Mistake("Expecting property name enclosed in double quotes", place);
      place = skipBlanks(this.text, this.string(place));
      if (this.text[place] !== ":") throw new Mistake("Expecting ':' delimiter", place);
      place = skipBlanks(this.text, this.value(place + 1));
      if (this.text[place] === "}") return place + 1;
      if (this.text[place] !== ",") throw new Mistake("Expecting ',' delimiter", place);
      place = skipBlanks(this.text, place + 1);
    }
  }
}
