import type { LineIndex, PageText, SummaryRow } from "./page.js";
import { headerOf, isRow, READ_MARKDOWN } from "./rendered-table.js";
import { LIST_INTRODUCTION, STATUS } from "./wording.js";

/** Whether a line looks like a piece of a table or of a response, known or not. */
export function isRest(page: PageText, line: LineIndex): boolean {
  const text = page.at(line).trim();
  return (
    headerOf(page, line) !== null ||
    isRow(text) ||
    /^(?:(?:[Dd]efault|\d[Xx]{2}|\d{3}) -|The response body|\S+ Type\b)|\barray of\b/.test(text)
  );
}

/**
 * Checks the lines from the end of one operation to the examples of the next: a group if it changes, a heading, perhaps
 * a description. The heading of an operation may be missing in rendered text; then what stands there must not look like
 * the rest of the previous operation.
 */
export function checkPreamble(
  page: PageText,
  range: { start: LineIndex; end: LineIndex },
  row: SummaryRow,
  summary: SummaryRow[],
  heading: { group: string },
): void {
  const { start, end } = range;
  for (let index = start; index < end; index += 1) {
    const isCode = /^(?:https? (?:-\S+ )*\\|import \{ \w+ \} from 'waldur-js-client';|from waldur_api_client\..*)$/;
    if (isCode.test(page.at(index).trim())) page.fail(index, "an example whose line numbers do not fit its lines");
  }
  let line = page.skipBlank(start, end);
  const text = page.at(line).trim();
  const isTitle = text === row.title && heading.group === row.group;
  if (line < end && text !== heading.group && !isTitle && summary.some((other) => other.group === text)) {
    heading.group = text;
    line = page.skipBlank(line + 1, end);
  }
  if (heading.group !== row.group)
    page.fail(
      line,
      `the summary lists ${row.method} ${row.path} in the group ${JSON.stringify(row.group)}, but the heading of that group is not here`,
    );
  if (line >= end) return;
  if (page.at(line).trim() === row.title) {
    // The text of a response may say the same as the next heading; then its fields would pass for a description.
    for (let index = line + 1; index < end; index += 1) {
      const text = page.at(index).trim();
      if (STATUS.test(text) || text === LIST_INTRODUCTION || /^(?:Name|Field) Type\b/.test(text))
        page.fail(index, "cannot tell a description from the responses above it", READ_MARKDOWN);
    }
    return;
  }
  const title = JSON.stringify(row.title);
  for (let index = line; index < end; index += 1) {
    if (page.at(index).trim() === row.title) page.fail(line, `unknown line before the heading ${title}`);
  }
  // What is no heading must be a description: one paragraph of whole sentences, not another heading.
  for (let index = line; index < end; index += 1) {
    if (isRest(page, index)) page.fail(index, "unknown line between operations", READ_MARKDOWN);
  }
  let last = line;
  while (last + 1 < end && !page.isBlank(last + 1)) last += 1;
  const isParagraph = /^["'(]?[A-Z]/.test(page.at(line).trim()) && /[.!?]["')]?$/.test(page.at(last).trim());
  if (!isParagraph) page.fail(line, `expected the heading ${title}`, READ_MARKDOWN);
  const more = page.skipBlank(last + 1, end);
  if (more < end) page.fail(more, `expected the heading ${title} before this`, READ_MARKDOWN);
}
