// Reads one docs page and writes what it states to a facts file. Run by hand; the result is reviewed.
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isAddress } from "../src/io/read-source.js";
import { nameFacts, readPage } from "./docs/extract/extract.js";
import { reason, renderFacts } from "./docs/facts/file.js";
import { countFacts, FactsError } from "./docs/facts/model.js";
import { LIMITS, readPageText, shown } from "./docs/source.js";

const USAGE = "npx tsx scripts/extract-facts.ts <page> [--page marketplace/.../x.md] [--out file.yaml]";
const FOLDER = join("openapi", "facts");

interface Flags {
  file: string;
  page: string | undefined;
  out: string | undefined;
}

/** Returns null when the usage is asked for. */
function readFlags(args: string[]): Flags | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        page: { type: "string", multiple: true },
        out: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) return null;
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Error(`expected one page, got ${positionals.length}`);
    if (file === "") throw new Error("the name of the page's file is empty");
    return { file, page: single("--page", values.page), out: single("--out", values.out) };
  } catch (cause) {
    // Node adds further sentences of advice, some on lines of their own.
    const what = cause instanceof Error ? cause.message.split(/\.\s/)[0] : String(cause);
    throw new FactsError({ page: "extract-facts", what: what ?? "bad flags", fix: `run ${USAGE}` });
  }
}

function single(flag: string, values: string[] = []): string | undefined {
  const [value, ...rest] = values;
  if (rest.length > 0) throw new Error(`${flag} is given ${values.length} times`);
  if (value === "") throw new Error(`${flag} is empty`);
  return value;
}

/** Throws unless a file may be written there: a new one, or a regular one in place of which the facts may stand. */
function checkTarget(file: string, { file: source, out }: Flags, page: string): void {
  const refuse = (what: string, fix = "name another file with --out"): never => {
    throw new FactsError({ page: shown(file), what, fix });
  };
  if (out !== undefined && statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    refuse("the folder of this file does not exist", "create it, or name another file with --out");
  const target = lstatSync(file, { throwIfNoEntry: false });
  if (target === undefined) return;
  // A rename would put a regular file in the place of a link or a device.
  if (!target.isFile()) refuse("this is not a regular file");
  const read = isAddress(source) ? undefined : statSync(source);
  if (target.dev === read?.dev && target.ino === read.ino) refuse("this is the page itself");
  // Pages of different folders may share a base name. A name that was asked for is meant.
  if (out === undefined && /^page: (.*)$/m.exec(readFileSync(file, "utf8"))?.[1] !== page)
    refuse("this file has the facts of another page");
}

/** Writes beside the target and renames, so that a facts file is whole or absent. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function write(flags: Flags, page: string, text: string): string {
  const file = flags.out ?? join(FOLDER, `${basename(page, ".md")}.yaml`);
  try {
    checkTarget(file, flags, page);
    if (flags.out === undefined) mkdirSync(FOLDER, { recursive: true });
    writeWhole(file, text);
    return file;
  } catch (cause) {
    if (cause instanceof FactsError) throw cause;
    throw new FactsError({
      page: shown(file),
      what: `the facts file cannot be written (${reason(cause)})`,
      fix: "name a writable file with --out",
    });
  }
}

try {
  const flags = readFlags(process.argv.slice(2));
  if (flags === null) console.log(USAGE);
  else {
    const file = shown(flags.file);
    const { facts: read, notes } = readPage(await readPageText(flags.file, LIMITS), file);
    const facts = nameFacts(read, { ...flags, file });
    const out = write(flags, facts.page, renderFacts(facts));
    for (const note of notes) console.error(`Not understood: ${note}`);
    console.log(`${shown(out)}: ${countFacts(facts)} facts, ${Object.keys(facts.operations).length} operations`);
  }
} catch (error) {
  // Anything else is a mistake in this script; it gets one line, too.
  const message =
    error instanceof FactsError ? error.message : `extract-facts: unexpected ${String(error)}; report this page.`;
  console.error(message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " "));
  process.exitCode = 2;
}
