/**
 * The error message of orjson, which Waldur parses JSON with: `unexpected end of data: line 1 column 12 (char 11)`. Undefined
 * for text that it takes.
 *
 * That it is orjson is read from Waldur's settings, and the messages from runs of orjson 3.8 and 3.12. The releases of 2025 lie
 * between; where the two differ, the words here are the older one's and the positions the newer one's.
 */
export function jsonError(text: string): string | undefined {
  try {
    new Reader(text).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const message = error.at < text.length || text === "" ? error.message : "unexpected end of data";
    const before = [...text.slice(0, error.at)];
    const line = before.filter((character) => character === "\n").length + 1;
    const column = before.length - before.lastIndexOf("\n");
    return `${message}: line ${line} column ${column} (char ${before.length})`;
  }
}

class Fault {
  constructor(
    readonly message: string,
    readonly at: number,
  ) {}
}

/** How deep arrays and objects may stand in each other. */
export const MAX_DEPTH = 1024;
const UNEXPECTED = "unexpected character";
const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /(-?)(\d*)(\.\d*)?([eE][-+]?\d*)?/y;
// Everything but quotes, backslashes and the control characters of ASCII.
const PLAIN = /(?:[^"\\\p{Cc}]|[\u007f-\u009f])*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS: Readonly<Record<string, string>> = { t: "true", f: "false", n: "null" };

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** @throws Fault */
  document(): void {
    if (this.text === "") throw new Fault("Input is a zero-length, empty document", 0);
    if (this.text.startsWith("\uFEFF")) throw new Fault("byte order mark (BOM) is not supported", 0);
    if (this.next() === "") throw new Fault("input data is empty", 0);
    const closers: string[] = [];
    for (;;) {
      const first = this.next();
      if (first === "{" || first === "[") {
        closers.push(first === "{" ? "}" : "]");
        this.at++;
        if (closers.length > MAX_DEPTH) throw new Fault("depth limit exceeded", this.at);
        if (this.next() !== closers.at(-1)) {
          if (first === "{") this.key();
          continue;
        }
      } else this.scalar(first);
      while (closers.length > 0 && this.next() === closers.at(-1)) {
        closers.pop();
        this.at++;
      }
      if (closers.length === 0) break;
      const comma = this.take(",");
      if (this.next() === closers.at(-1)) throw new Fault("trailing comma is not allowed", comma);
      if (closers.at(-1) === "}") this.key();
    }
    if (this.next() !== "") throw new Fault("unexpected content after document", this.at);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  /** The next character that is no blank; empty at the end. */
  private next(): string {
    this.match(BLANKS);
    return this.text[this.at] ?? "";
  }

  private take(character: string): number {
    if (this.next() !== character) throw new Fault(UNEXPECTED, this.at);
    return this.at++;
  }

  private key(): void {
    if (this.next() !== '"') throw new Fault(UNEXPECTED, this.at);
    this.string();
    this.take(":");
  }

  private scalar(first: string): void {
    const word = LITERALS[first];
    if (first === '"') this.string();
    else if (word === undefined) this.number();
    else if (this.text.startsWith(word, this.at)) this.at += word.length;
    else throw new Fault("invalid literal", word.startsWith(this.text.slice(this.at)) ? this.text.length : this.at);
  }

  private number(): void {
    const start = this.at;
    const [whole = "", sign = "", digits = "", fraction, exponent = "1"] = this.match(NUMBER) ?? [];
    const first = start + sign.length;
    if (digits === "") throw new Fault(sign ? "no digit after minus sign" : UNEXPECTED, first);
    if (/^0\d/.test(digits)) throw new Fault("number with leading zero is not allowed", first);
    if (fraction === ".") throw new Fault("no digit after decimal point", first + digits.length + 1);
    if (!/\d$/.test(exponent)) throw new Fault("no digit after exponent sign", this.at);
    if (!Number.isFinite(Number(whole))) throw new Fault("number is infinity when parsed as double", start);
  }

  private string(): void {
    this.at++;
    for (;;) {
      this.match(PLAIN);
      const at = this.at;
      if (this.text[at] === '"') break;
      if (this.text[at] !== "\\") throw new Fault("unexpected control character in string", at);
      const escaped = this.match(ESCAPE)?.[0];
      if (escaped === undefined)
        throw this.text[at + 1] === "u"
          ? new Fault("invalid escaped unicode in string", at)
          : new Fault("invalid escaped character in string", at + 1);
      if (/^\\ud[c-f]/i.test(escaped)) throw new Fault("invalid high surrogate in string", at);
      if (/^\\ud[89ab]/i.test(escaped) && !/^\\ud[c-f]/i.test(this.match(ESCAPE)?.[0] ?? ""))
        throw new Fault("no matched low surrogate in string", at + 6);
    }
    this.at++;
  }
}
