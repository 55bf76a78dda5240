import type { LineIndex, PageText, SummaryRow } from "./page.js";

/** The sentence before the fields of a list. */
export const LIST_INTRODUCTION =
  "The response body is an array of objects, where each object has the following structure:";

/** Whether a line introduces the fields of a list, of a request or of a response. */
export function saysList(text: string): boolean {
  return /^The (?:request|response) body is an? (?:array|list)\b/i.test(text.trim());
}

/** The first line of a response in rendered text: its status and a note. */
export const STATUS = /^([1-5]\d\d) -(?: (.*))?$/;

/** Whether the text behind a status says that the response is empty. */
export function saysNoBody(text: string): boolean {
  return /(?:^|[.:;,-] ?)No response body\.?$/.test(text.trim());
}

/** Starts a group of the summary, unless the one before it is empty or it was there already. */
export function openGroup(page: PageText, line: LineIndex, name: string, rows: SummaryRow[], previous: string): string {
  closeGroup(page, line - 1, rows, previous);
  if (rows.some((row) => row.group === name))
    page.fail(line, `the summary has the group ${JSON.stringify(name)} twice`);
  return name;
}

/** Checks that a group of the summary has operations. */
export function closeGroup(page: PageText, line: LineIndex, rows: SummaryRow[], name: string): void {
  if (name !== "" && rows.at(-1)?.group !== name)
    page.fail(line, `the summary lists no operation in the group ${JSON.stringify(name)}`);
}
