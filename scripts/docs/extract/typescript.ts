import type { Json, JsonObject, TypescriptExample } from "../facts/model.js";
import type { CodeBlock, PageText } from "./page.js";
import { isExact } from "./types.js";

/** A TypeScript example, taken apart. */
export interface TypescriptCall {
  line: number;
  function: string;
  example: TypescriptExample;
}

const HEAD = /^import \{ (\w+) \} from 'waldur-js-client';\s*try \{\s*const response = await (\w+)\(\s*/;
const TAIL =
  /^\s*\);\s*console\.log\('Success:', response\);\s*\} catch \(error\) \{\s*console\.error\('Error:', error\);\s*\}\s*$/;
const KEYS = ["path", "query", "headers"] as const;

/**
 * Reads the one call of the example. `files` names the body fields that are uploads: what stands for a file is code,
 * not data, and is kept as written.
 */
export function parseTypescript(page: PageText, block: CodeBlock, files: Set<string>): TypescriptCall {
  const code = block.lines.join("\n");
  const lineAt = (offset: number): number => block.line + code.slice(0, offset).split("\n").length - 1;
  const head = HEAD.exec(code);
  if (head === null) return page.fail(block.line, "the TypeScript example does not start with an import and a call");
  const [, imported = "", called = ""] = head;
  const start = head[0].length;
  if (imported !== called) page.fail(lineAt(start), `the TypeScript example imports ${imported} but calls ${called}`);
  const reader = new Literals(code, start, files, (offset, what) => page.fail(lineAt(offset), what));
  const options = code.charAt(start) === ")" ? {} : reader.object();
  if (!TAIL.test(code.slice(reader.offset)))
    page.fail(lineAt(reader.offset), "unknown code after the call in the TypeScript example");
  const example: TypescriptExample = {};
  for (const [key, value] of Object.entries(options)) {
    if (key === "auth") continue;
    if (key === "body") {
      example.body = value;
      continue;
    }
    const known = KEYS.find((name) => name === key);
    if (known === undefined)
      return page.fail(lineAt(start), `unknown option ${JSON.stringify(key)} in the TypeScript example`);
    if (!isObject(value))
      return page.fail(lineAt(start), `the option ${JSON.stringify(key)} of the TypeScript example is not an object`);
    example[known] = value;
  }
  return { line: lineAt(start), function: imported, example };
}

/** Whether a value is an object, not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asWritten(text: string): Json {
  return text === "null" ? null : text;
}

/** Reads JavaScript literals: JSON with bare keys, single quotes and a trailing comma. */
class Literals {
  constructor(
    private readonly code: string,
    public offset: number,
    private readonly files: Set<string>,
    private readonly fail: (offset: number, what: string) => never,
  ) {}

  object(): JsonObject {
    const entries = new Map<string, Json>();
    this.expect("{");
    while (!this.take("}")) {
      const at = this.offset;
      const key = this.match(/[A-Za-z_$][\w$]*/y) ?? this.string();
      if (entries.has(key)) this.fail(at, `the TypeScript example gives ${JSON.stringify(key)} twice`);
      this.expect(":");
      entries.set(key, this.files.has(key) ? this.file() : this.value());
      if (!this.take(",") && this.peek() !== "}")
        this.fail(this.offset, 'expected "," or "}" in the TypeScript example');
    }
    return Object.fromEntries(entries);
  }

  private value(): Json {
    const char = this.peek();
    if (char === "{") return this.object();
    if (char === "[") return this.list();
    if (char === '"' || char === "'") return this.string();
    const word = this.match(/(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (word === undefined) return this.fail(this.offset, "unknown value in the TypeScript example");
    const value = JSON.parse(word) as boolean | number | null;
    return typeof value === "number" && !isExact(value)
      ? this.fail(this.offset, "the TypeScript example has a number with too many digits")
      : value;
  }

  private list(): Json[] {
    const items: Json[] = [];
    this.expect("[");
    while (!this.take("]")) {
      items.push(this.value());
      if (!this.take(",") && this.peek() !== "]")
        this.fail(this.offset, 'expected "," or "]" in the TypeScript example');
    }
    return items;
  }

  private string(): string {
    const at = this.offset;
    const raw =
      this.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y) ??
      this.fail(at, "unknown value in the TypeScript example");
    const inner = raw.slice(1, -1);
    const json = raw.startsWith('"') ? raw : `"${inner.replaceAll(/\\'/g, "'").replaceAll(/(?<!\\)"/g, '\\"')}"`;
    try {
      return JSON.parse(json) as string;
    } catch {
      return this.fail(at, "unknown string in the TypeScript example");
    }
  }

  /** The source text up to the end of this entry. */
  private file(): Json {
    const start = this.skip();
    if (this.peek() === '"' || this.peek() === "'") return this.string();
    let level = 0;
    while (this.offset < this.code.length) {
      const char = this.code.charAt(this.offset);
      if (char === '"' || char === "'") {
        this.string();
        continue;
      }
      // An expression ends with its line, unless a bracket is open.
      if (level === 0 && (char === "\n" || char === "," || char === "}"))
        return asWritten(this.code.slice(start, this.offset).trim());
      if ("([{".includes(char)) level += 1;
      if (")]}".includes(char)) level -= 1;
      this.offset += 1;
    }
    return this.fail(start, "the TypeScript example has a bracket that is never closed");
  }

  private skip(): number {
    while (/\s/.test(this.code.charAt(this.offset))) this.offset += 1;
    return this.offset;
  }

  private peek(): string {
    return this.code.charAt(this.skip());
  }

  private take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.offset += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.take(char)) this.fail(this.offset, `expected ${JSON.stringify(char)} in the TypeScript example`);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.skip();
    const found = pattern.exec(this.code)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }
}
