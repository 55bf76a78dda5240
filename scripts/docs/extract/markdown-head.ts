import { METHODS } from "../facts/model.js";
import type { LineIndex, PageText, SummaryRow } from "./page.js";
import { decode, readTextTable } from "./table.js";

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
  const none = { page: null, source: null, synced: null };
  if (!page.at(start).trimStart().startsWith("<!--")) return { header: none, next: start };
  const end = page.lines.findIndex((text, index) => index >= start && text.includes("-->"));
  if (end === -1) {
    page.note(start, "the comment on top of the page is never closed");
    return { header: none, next: start };
  }
  const value = (key: string): string | null => {
    const found = page.lines.slice(start, end).find((text) => text.trimStart().startsWith(`${key}:`));
    return found?.slice(found.indexOf(":") + 1).trim() || null;
  };
  const path = value("Remote Path")?.replace(/^output\/+/, "") ?? null;
  return { header: { page: path, source: value("Source"), synced: value("Last Sync") }, next: end + 1 };
}

/** Whether a line is the heading of the summary, at any level. */
export function isSummaryHeading(text: string): boolean {
  return /^#{1,6}\s+Operations Summary\s*#*\s*$/i.test(text);
}

/** Reads the summary from its heading on, and returns the line after it. A summary without a table lists nothing. */
export function readSummary(page: PageText, heading: LineIndex): { rows: SummaryRow[]; next: LineIndex } {
  const rows: SummaryRow[] = [];
  let next = heading + 1;
  let group = "";
  for (let line = next; line < page.lines.length; line += 1) {
    const text = page.at(line);
    if (/^(?:#{1,6}\s|===|---)/.test(text)) break;
    const read = readTextTable(page, line, page.lines.length);
    if (read === undefined) continue;
    const columns = read.table.columns.map((column) => column.toLowerCase());
    const [method, endpoint] = [columns.indexOf("method"), columns.indexOf("endpoint")];
    if (method === -1 || endpoint === -1) {
      page.note(line, 'expected the summary table "Method, Endpoint, Description"');
      break;
    }
    const title = columns.indexOf("description");
    for (const { line: at, cells } of read.table.rows) {
      const cell = (column: number): string => (column === -1 ? "" : withoutTags(cells[column] ?? ""));
      const row = { line: at, group, method: cell(method).toUpperCase(), path: pathOf(cell(endpoint)) };
      if (row.path === "" && cells.filter((other) => other !== "").length === 1)
        group = plainText(withoutTags(cells.find((other) => other !== "") ?? ""));
      else if (!METHODS.includes(row.method) || row.path === "")
        page.note(at, "unknown row of the summary, expected a method, a path and a title");
      else rows.push({ ...row, title: titleOf(cell(title)) || `${row.method} ${row.path}` });
    }
    next = read.next;
    line = next - 1;
  }
  return { rows, next };
}

function withoutTags(cell: string): string {
  return cell.replaceAll(/<\/?[a-z][^<>]*>/gi, "").trim();
}

function pathOf(cell: string): string {
  return /^`*\s*(\/[^`\s]*)\s*`*$/.exec(cell.trim())?.[1] ?? "";
}

function titleOf(cell: string): string {
  return plainText(/^\[(.+)\]\([^()\s]*\)$/s.exec(cell)?.[1] ?? cell);
}
