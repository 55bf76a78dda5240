import { DOCS_FORMATS, docs, formatDocs, formatScaffold, scaffold } from "../../scripts/docs/index.js";
import type { CallOf } from "./flags.js";
import { readOutputs, writeOutputs } from "./outputs.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { notEmpty, optional, timeLimit } from "./values.js";

/** What `waldur-contract docs` is to do. */
export interface DocsCommand {
  readonly pages: readonly string[];
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** Where a skeleton goes; nothing for a comparison. */
  readonly folder: string | undefined;
  /** Path of the page, for a skeleton. */
  readonly page: string | undefined;
  /** Published schema, for a skeleton. */
  readonly schema: string | undefined;
}

/**
 * Tells what has changed in pages of the API reference, or writes the skeleton of a contract for them.
 *
 * @returns the exit code: 0 unchanged or written, 1 changed or in the way of a draft, 2 when a page could not be compared or a report not be written.
 * @throws ContractError when it could not run.
 */
export async function runDocs(call: CallOf<"docs">, terminal: Terminal): Promise<number> {
  const { folder, page, schema, ...how } = readDocsFlags(call);
  const ended = new AbortController();
  void terminal.stopped.then(() => ended.abort());
  const { signal } = ended;
  if (folder !== undefined) {
    const outputs = readOutputs(call.flags, ["text", "json"]);
    const written = await scaffold({ ...how, folder, page, schema, signal });
    const isClean = written.different.length === 0;
    if (!writeOutputs(outputs, (format) => formatScaffold(written, format), terminal)) return 2;
    return isClean ? 0 : 1;
  }
  const outputs = readOutputs(call.flags, DOCS_FORMATS);
  const result = await docs({ ...how, signal });
  return writeOutputs(outputs, (format) => formatDocs(result, format), terminal) ? result.exitCode : 2;
}

/**
 * Reads the flags of `waldur-contract docs`, but for those of its reports.
 *
 * @throws UsageError for a value that makes no sense, and when there is no page.
 */
export function readDocsFlags({ flags, words: pages }: CallOf<"docs">): DocsCommand {
  if (pages.length === 0)
    throw new UsageError("docs takes pages of Waldur's API reference, files or addresses. See docs --help.");
  const folder = optional(flags.scaffold, "scaffold", notEmpty("a folder"));
  const page = optional(flags.page, "page", notEmpty("a path"));
  if (page !== undefined && folder === undefined)
    throw new UsageError("--page is for skeletons; give --scaffold, too, or leave it out.");
  const schema = optional(flags.schema, "schema", notEmpty("a file or an address"));
  if (schema !== undefined && folder === undefined)
    throw new UsageError("--schema is for skeletons; give --scaffold, too, or leave it out.");
  return { pages, timeout: optional(flags.timeout, "timeout", timeLimit), folder, page, schema };
}
