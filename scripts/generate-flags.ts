import { parseArgs } from "node:util";

const USAGE =
  "Usage: npm run generate, npm run generate:check to compare without writing, or npm run generate -- --draft for sources with drafts.";

/** What `npm run generate` is asked to do. */
export interface GenerateFlags {
  /** Compare, and write nothing. */
  check: boolean;
  /** Take drafts, too. */
  draft: boolean;
  /** The folder to compare, in place of `generated/`. */
  out?: string;
}

/**
 * Reads the command line of `scripts/generate.ts`.
 *
 * @throws Error of one sentence, with the usage.
 * @example readFlags(["--check"]); // { check: true, draft: false }
 */
export function readFlags(args: string[]): GenerateFlags {
  let values: { check?: boolean; draft?: boolean; out?: string };
  try {
    values = parseArgs({
      args,
      options: { check: { type: "boolean" }, draft: { type: "boolean" }, out: { type: "string" } },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message} ${USAGE}`);
  }
  const { check = false, draft = false, out } = values;
  if (out === "") throw new Error(`--out needs the name of a folder. ${USAGE}`);
  // Writing removes whatever else is in the folder, so it is for generated/ alone.
  if (out !== undefined && !check) throw new Error(`--out names the folder to compare and needs --check. ${USAGE}`);
  return { check, draft, ...(out !== undefined && { out }) };
}
