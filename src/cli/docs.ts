import { DOCS_FORMATS, docs, formatDocs, formatScaffold, scaffold } from "../docs/index.js";
import type { CallOf } from "./flags.js";
import { readOutputs, writeOutputs } from "./outputs.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";
import { duration, notEmpty, optional } from "./values.js";

/**
 * Tells what has changed in pages of the API reference, or writes the skeleton of a contract for them.
 *
 * @returns the exit code: 0 unchanged or written, 1 changed, 2 when a page could not be compared or a report not be written.
 * @throws ContractError when it could not run.
 */
export async function runDocs({ flags, words: pages }: CallOf<"docs">, terminal: Terminal): Promise<number> {
  if (pages.length === 0)
    throw new UsageError("docs takes pages of Waldur's API reference, files or addresses. See docs --help.");
  const ended = new AbortController();
  void terminal.stopped.then(() => ended.abort());
  const how = { pages, timeout: optional(flags.timeout, "timeout", duration), signal: ended.signal };
  const folder = optional(flags.scaffold, "scaffold", notEmpty("a folder"));
  const page = optional(flags.page, "page", notEmpty("a path"));
  if (folder !== undefined) {
    const outputs = readOutputs(flags, ["text", "json"]);
    const written = await scaffold({ ...how, folder, page });
    return writeOutputs(outputs, (format) => formatScaffold(written, format), terminal) ? 0 : 2;
  }
  if (page !== undefined) throw new UsageError("--page is for skeletons; give --scaffold, too, or leave it out.");
  const outputs = readOutputs(flags, DOCS_FORMATS);
  const result = await docs(how);
  return writeOutputs(outputs, (format) => formatDocs(result, format), terminal) ? result.exitCode : 2;
}
