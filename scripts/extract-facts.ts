// Reads one docs page and writes what it states to a facts file. Run by hand; the result is reviewed.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extractFacts } from "./extract/extract.js";
import { reason, renderFacts } from "./facts/file.js";
import { countFacts, FactsError } from "./facts/model.js";

const USAGE = "npx tsx scripts/extract-facts.ts <page> [--page marketplace/.../x.md] [--out file.yaml]";

interface Flags {
  file: string;
  page: string | undefined;
  out: string | undefined;
}

function readFlags(args: string[]): Flags {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { page: { type: "string" }, out: { type: "string" } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Error(`expected one page, got ${positionals.length}`);
    const { page, out } = values;
    if (out !== undefined && (out === "" || resolve(out) === resolve(file)))
      throw new Error("--out names no file to write to");
    return { file, page, out };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    throw new FactsError({ page: "extract-facts", what: what ?? "bad flags", mend: `run ${USAGE}` });
  }
}

function readPage(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new FactsError({
      page: file,
      what: `the page cannot be read (${reason(cause)})`,
      mend: "name a readable file",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FactsError({
      page: file,
      what: "this is not a text file in UTF-8",
      mend: "give the Markdown source or the text of the rendered page",
    });
  }
}

/** Writes beside the target and renames, so that a facts file is whole or absent. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    try {
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (cause) {
    throw new FactsError({
      page: file,
      what: `the facts file cannot be written (${reason(cause)})`,
      mend: "name a writable file with --out",
    });
  }
}

try {
  const flags = readFlags(process.argv.slice(2));
  const facts = extractFacts(readPage(flags.file), flags);
  const out = flags.out ?? join("openapi", "facts", `${basename(facts.page, ".md")}.yaml`);
  writeWhole(out, renderFacts(facts));
  console.log(`${out}: ${countFacts(facts)} facts, ${Object.keys(facts.operations).length} operations`);
} catch (error) {
  // Anything else is a mistake in this script; it gets one line, too.
  console.error(
    error instanceof FactsError ? error.message : `extract-facts: unexpected ${String(error)}; report this page.`,
  );
  process.exitCode = 2;
}
