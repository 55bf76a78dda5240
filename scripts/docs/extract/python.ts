import type { CodeBlock, PageText, SourceNote } from "./page.js";

/** A Python example, taken apart. */
export interface PythonCall {
  line: number;
  function: string;
  module: string;
  /** The class of the body, when the example builds one. */
  model: string | null;
  /** The names given to that class. */
  bodyNames: string[];
  /** The arguments of the call except `client` and `body`, as written. */
  arguments: Map<string, string>;
}

interface Statement {
  line: number;
  text: string;
}

const PACKAGE = "waldur_api_client";
const STANDARD =
  /^(?:from (?:datetime|dateutil\.parser|decimal|io|pathlib|typing|uuid) import [\w, ]+|import (?:datetime|decimal|io|json|uuid))$/;
const SUPPORT = new RegExp(`^from ${PACKAGE}\\.(?:client|types) import [\\w, ]+$`);

/** Reads the imports, the body and the call, and checks the `# (n)` marks against the sources listed below the code. */
export function parsePython(page: PageText, block: CodeBlock, notes: SourceNote[]): PythonCall {
  const models = new Set<string>();
  const marks: SourceNote[] = [];
  let api: { module: string; name: string } | undefined;
  let body: { model: string; names: string[] } | undefined;
  let call: { line: number; name: string; args: Map<string, string> } | undefined;
  let printed = false;
  for (const { line, text } of statements(page, block)) {
    const [, code = "", mark] = /^(.*?)(?:\s+# \((\d+)\))?$/s.exec(text) ?? [];
    const imported = new RegExp(`^from ${PACKAGE}\\.(models|api)\\.([\\w.]+) import (\\w+)$`).exec(code);
    if (imported !== null) {
      const [, kind, module = "", name = ""] = imported;
      if (kind === "models") models.add(name);
      else if (api !== undefined) page.fail(line, "the Python example imports two API functions");
      else api = { module, name };
      if (mark !== undefined) marks.push({ line, number: mark, kind: kind === "models" ? "Model" : "API", name });
      continue;
    }
    if (mark === undefined && (SUPPORT.test(code) || STANDARD.test(code))) continue;
    const client = /^client = \w*Client\((.*)\)$/s.exec(code);
    if (client !== null) {
      splitArguments(page, line, client[1] ?? "");
      continue;
    }
    const built = /^body_data = (\w+)\((.*)\)$/s.exec(code);
    const called = /^response = (\w+)\.sync(?:_detailed)?\((.*)\)$/s.exec(code);
    if (built !== null && body === undefined && call === undefined) {
      body = { model: built[1] ?? "", names: [...splitArguments(page, line, built[2] ?? "").keys()] };
      if (!models.has(body.model)) page.fail(line, `the Python example builds ${body.model} but does not import it`);
    } else if (called !== null && call === undefined) {
      call = { line, name: called[1] ?? "", args: splitArguments(page, line, called[2] ?? "") };
    } else if (
      call !== undefined &&
      !printed &&
      /^(?:print\(response\)|for item in response:\n\s+print\(item\))$/.test(code)
    ) {
      printed = true;
    } else page.fail(line, "unknown statement in the Python example");
  }
  if (api === undefined) return page.fail(block.line, "the Python example imports no API function");
  if (call === undefined) return page.fail(block.line, "the Python example calls nothing");
  if (call.name !== api.name) page.fail(call.line, `the Python example imports ${api.name} but calls ${call.name}`);
  checkNotes(page, block, marks, notes);
  checkBodyArgument(page, call, body !== undefined);
  const rest = new Map([...call.args].filter(([name]) => name !== "client" && name !== "body"));
  return {
    line: call.line,
    function: api.name,
    module: api.module,
    model: body?.model ?? null,
    bodyNames: body?.names ?? [],
    arguments: rest,
  };
}

function checkBodyArgument(page: PageText, call: { line: number; args: Map<string, string> }, built: boolean): void {
  const given = call.args.get("body");
  if (built && given !== "body_data") page.fail(call.line, "the Python example builds body_data but does not send it");
  if (!built && given !== undefined) page.fail(call.line, "the Python example sends a body that it does not build");
}

function checkNotes(page: PageText, block: CodeBlock, marks: SourceNote[], notes: SourceNote[]): void {
  for (const mark of marks) {
    const same = marks.filter((other) => other.number === mark.number);
    if (same.length > 1) page.fail(mark.line, `the Python example has the mark (${mark.number}) twice`);
    const note = notes.find((candidate) => candidate.number === mark.number);
    if (note === undefined)
      page.fail(mark.line, `the Python example has a mark (${mark.number}) without a source below it`);
    if (note.name !== mark.name || note.kind !== mark.kind) {
      page.fail(
        note.line,
        `the source (${mark.number}) is not the ${mark.kind} ${mark.name} that the Python example imports`,
      );
    }
  }
  for (const note of notes) {
    if (!marks.some((mark) => mark.number === note.number))
      page.fail(note.line, `the source (${note.number}) has no mark in the Python example`);
    if (notes.filter((other) => other.number === note.number).length > 1)
      page.fail(note.line, `the source (${note.number}) is listed twice`);
  }
  if (notes.length === 0) page.fail(block.line, "the Python example has no sources below it");
}

/** Joins lines until every bracket is closed; a `for` keeps its indented body. */
function statements(page: PageText, block: CodeBlock): Statement[] {
  const found: Statement[] = [];
  let open: Statement | undefined;
  block.lines.forEach((raw, offset) => {
    const line = block.line + offset;
    const text = raw.trimEnd();
    const previous = found.at(-1);
    if (open !== undefined) open.text += `\n${text}`;
    else if (text === "") return;
    else if (/^\s/.test(text) && previous?.text.startsWith("for ")) previous.text += `\n${text}`;
    else {
      open = { line, text };
      found.push(open);
    }
    if (open !== undefined && depth(page, line, open.text) === 0) open = undefined;
  });
  if (open !== undefined) page.fail(open.line, "the Python example has a bracket that is never closed");
  return found;
}

/** Calls `visit` for every character outside strings, with the number of brackets open before it. */
function scan(
  text: string,
  visit: (char: string, index: number, depth: number) => void,
): { depth: number; quote: string } {
  let level = 0;
  let quote = "";
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (quote !== "") {
      if (char === "\\") index += 1;
      else if (char === quote) quote = "";
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    // A comment such as "# (1)" runs to the end of its line.
    else if (char === "#") {
      const end = text.indexOf("\n", index);
      index = (end === -1 ? text.length : end) - 1;
    } else {
      if (")]}".includes(char)) level -= 1;
      visit(char, index, level);
      if ("([{".includes(char)) level += 1;
    }
  }
  return { depth: level, quote };
}

function depth(page: PageText, line: number, text: string): number {
  const end = scan(text, () => {});
  if (end.depth < 0) page.fail(line, "the Python example closes a bracket that is not open");
  return end.quote === "" ? end.depth : page.fail(line, "the Python example has a quote that is never closed");
}

function splitArguments(page: PageText, line: number, text: string): Map<string, string> {
  const cuts: number[] = [];
  scan(text, (char, index, level) => {
    if (char === "," && level === 0) cuts.push(index);
  });
  const args = new Map<string, string>();
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(start, cut).trim();
    start = cut + 1;
    if (piece === "" && cut === text.length) break;
    const [, name, value = ""] = /^(\w+) *= *(.+)$/s.exec(piece) ?? [];
    let lines = 1;
    scan(piece, (char, _index, level) => {
      if (char === "\n" && level === 0) lines += 1;
    });
    if (name === undefined || lines > 1)
      return page.fail(line, `unknown argument ${JSON.stringify(piece)} in the Python example`);
    if (args.has(name)) page.fail(line, `the Python example gives ${JSON.stringify(name)} twice`);
    args.set(name, value);
  }
  return args;
}
