import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compareReleases } from "../../src/contract/lines.js";
import type { Action, Overlay } from "./overlay.js";
import { readOverlays } from "./overlay.js";

const BEGIN = "<!-- What the overlays say, by `npm run docs:releases`. -->\n";
const END = "<!-- Up to here. -->";
/** Examples and the head of the document say nothing of a release. */
const SILENT = /^\$\.(components\.examples|info)\b/;

/**
 * Replaces the tables of docs/releases.md by what the overlays say: what breaks with what to do, then everything else.
 *
 * @throws Error when the guide has no place for them.
 *
 * @example insertTables(await readFile("docs/releases.md", "utf8"), readOverlays(root));
 */
export function insertTables(guide: string, overlays: readonly Overlay[]): string {
  const [start, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`docs/releases.md has no place for the tables. Add ${BEGIN}${END}`);
  const sections = overlays.map(({ line, actions }) => {
    const changes = changesOf(actions);
    const breaking = changes.filter((change) => change["x-breaks"]);
    const others = changes.filter((change) => !change["x-breaks"]);
    return [
      `## ${line}`,
      table(["since", "what breaks", "at", "what to do"], breaking, (change) => [
        change["x-breaks"] === "types" ? `${change.description} Only types.` : change.description,
        kindOf(change.target),
        change["x-advice"] ?? "",
      ]),
      `<details><summary>${others.length} changes that break nothing</summary>\n\n${table(
        ["since", "what", "at"],
        others,
        (change) => [change.description, kindOf(change.target)],
      )}\n\n</details>`,
    ].join("\n\n");
  });
  return `${guide.slice(0, start)}${BEGIN}\n${sections.join("\n\n")}\n\n${guide.slice(end)}`;
}

/** One change may need several actions, which say the same of it. */
function changesOf(actions: readonly Action[]): Action[] {
  const byText = new Map<string, Action>();
  for (const action of actions) {
    const key = `${action["x-since"]} ${action.description}`;
    if (!SILENT.test(action.target) && !byText.has(key)) byText.set(key, action);
  }
  return [...byText.values()].sort((a, b) => compareReleases(a["x-since"], b["x-since"]));
}

/** Where a change is, as people call it: a schema, or a path of the API. */
function kindOf(target: string): string {
  const schema = /^\$\.components\.\w+(?:\.(\w+)|\['(\w+)')/.exec(target);
  const path = /^\$\.paths\['([^']+)'/.exec(target)?.[1];
  const name = schema?.[1] ?? schema?.[2] ?? path?.replace("/api/marketplace-", "");
  return name === undefined ? "" : `\`${name}\``;
}

function table(head: string[], changes: readonly Action[], cells: (change: Action) => string[]): string {
  if (changes.length === 0) return "Nothing breaks.";
  const rows = [head, head.map(() => "---"), ...changes.map((change) => [change["x-since"], ...cells(change)])];
  return rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const file = `${root}docs/releases.md`;
  await writeFile(file, insertTables(await readFile(file, "utf8"), readOverlays(root)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
