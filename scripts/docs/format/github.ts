import { isAddress } from "../../../src/io/read-source.js";
import { type AnnotationLevel, formatAnnotation } from "../../../src/report/github.js";
import type { CheckedPage, DocsResult, UncheckedPage } from "../types.js";
import { countChanges, describeChange, groupChanges, SIGNS } from "./words.js";

/** The report as commands of GitHub Actions, which shows each as an annotation: one for every group of operations. */
export function formatGithub({ pages }: DocsResult): string {
  return pages.flatMap((page) => [...annotate(page)]).join("");
}

function* annotate(page: CheckedPage | UncheckedPage): Generator<string> {
  const { source } = page;
  if (page.status === "unchecked") yield command("error", source, "Docs page not checked", page.problem);
  else if (page.status === "unchanged") {
    for (const note of page.notes) yield command("notice", source, "Not understood", note);
    yield command("notice", source, "Docs page unchanged", `${source}: unchanged`);
  } else {
    for (const note of page.notes) yield command("notice", source, "Not understood", note);
    for (const { operations, changes } of groupChanges(page.changes)) {
      const title = operations.length === 0 ? source : operations.join(", ");
      const lines = changes.map((change) => `${SIGNS[change.kind]} ${describeChange(change)}`);
      yield command("error", source, `Docs page changed: ${title}`, lines.join("\n"));
    }
    yield command("notice", source, "Docs page changed", `${source}: ${countChanges(page)}`);
  }
}

function command(level: AnnotationLevel, source: string, title: string, message: string): string {
  return `${formatAnnotation({ level, title, message, file: isAddress(source) ? undefined : source })}\n`;
}
