import { METHODS } from "../facts/model.js";
import type { LineIndex, PageText, SummaryRow } from "./_page.js";
import { decode, readSeparator, splitCells } from "./_table.js";
import { closeGroup, openGroup } from "./_wording.js";

/** A heading or link text as the rendered page shows it. */
export function plainText(text: string): string {
  const bare = text
    .trim()
    .replaceAll(/`([^`]*)`/g, "$1")
    .replaceAll(/(\*{1,3})(\S|\S.*?\S)\1/g, "$2");
  return decode(bare.replaceAll(/\\([\\`*_{}[\]()#+.!|<>-])/g, "$1"));
}

/** What the sync job says about a page in the comment that it puts on top. */
export interface PageHeader {
  page: string | null;
  source: string | null;
  synced: string | null;
}

/** Reads that comment, if there is one, and returns the line after it. */
export function readHeader(page: PageText): { header: PageHeader; next: LineIndex } {
  const start = page.skipBlank(0);
  if (!page.at(start).startsWith("<!--")) return { header: { page: null, source: null, synced: null }, next: start };
  const end = page.lines.findIndex((text, index) => index >= start && text.trimEnd().endsWith("-->"));
  if (end === -1) return page.fail(start, "the comment on top of the page is never closed");
  const value = (key: string): string => {
    const found = page.lines.slice(start, end).filter((text) => text.startsWith(`${key}: `));
    if (found.length > 1) page.fail(start, `the comment on top of the page gives "${key}" twice`);
    const text = found[0]?.slice(key.length + 2).trim() ?? "";
    return text === "" ? page.fail(start, `the comment on top of the page has no "${key}"`) : text;
  };
  const path = value("Remote Path").replace(/^output\/+/, "");
  return { header: { page: path, source: value("Source"), synced: value("Last Sync") }, next: end + 1 };
}

/** Reads the summary table from its header line. */
export function readSummary(page: PageText, start: LineIndex): { rows: SummaryRow[]; next: LineIndex } {
  const columns = splitCells(page.at(start));
  if (columns?.join() !== "Method,Endpoint,Description")
    page.fail(start, 'expected the summary table "Method, Endpoint, Description"');
  readSeparator(page, start + 1, 3);
  const rows: SummaryRow[] = [];
  let group: string | undefined;
  let line = start + 2;
  for (; page.at(line).startsWith("|"); line += 1) {
    const cells = splitCells(page.at(line));
    if (cells === null) return page.fail(line, 'a row of the summary does not end with "|"');
    if (cells.length !== 3) page.fail(line, `a row of the summary has ${cells.length} cells instead of 3`);
    const [badge = "", endpoint = "", link = ""] = cells;
    const heading = /^\*\*(.+)\*\*$/.exec(badge)?.[1];
    if (heading !== undefined && endpoint === "" && link === "") {
      group = openGroup(page, line, plainText(heading), rows, group);
      continue;
    }
    const [, style, method = ""] = /^<span class="http-badge http-([a-z]+)">([A-Z]+)<\/span>$/.exec(badge) ?? [];
    const path = /^`(\/\S*)`$/.exec(endpoint)?.[1];
    const title = /^\[(.+)\]\(#[^()\s]+\)$/.exec(link)?.[1];
    if (!METHODS.includes(method) || style !== method.toLowerCase())
      page.fail(line, "a row of the summary has an unknown method");
    if (path === undefined) return page.fail(line, "a row of the summary has no path in backticks");
    if (title === undefined) return page.fail(line, "a row of the summary has no link to its operation");
    if (group === undefined) return page.fail(line, "a row of the summary stands before any group");
    rows.push({ line, group, method, path, title: plainText(title) });
  }
  closeGroup(page, line - 1, rows, group);
  return { rows, next: line };
}
