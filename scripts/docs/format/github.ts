import { isAddress } from "../../../src/io/read-source.js";
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

function command(level: "error" | "notice", source: string, title: string, message: string): string {
  const file = isAddress(source) ? "" : `file=${property(source)},`;
  return `::${level} ${file}title=${property(title)}::${data(message)}\n`;
}

// GitHub ends a command at the end of its line and a property at a comma or a colon.
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
