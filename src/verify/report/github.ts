import { createHash } from "node:crypto";
import { oneLine } from "../../report/text.js";
import { rules } from "../rules.js";
import type { Finding, VerifyResult } from "../types.js";
import { toText } from "./text.js";
import { askedLine, command, coverageLine, type FormatOptions, groupsOf, verdict, whereOf } from "./wording.js";

/** GitHub shows ten annotations of a level for a step, and says nothing of the others. */
const MAX_ANNOTATIONS = 10;

type Level = "error" | "warning" | "notice";
interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly text: string;
}

/**
 * Commands that GitHub Actions shows beside a run: one annotation for each rule that is broken, each broken workflow and the
 * result, never more than GitHub shows; and everything in a group of the log.
 */
export function toAnnotations(result: VerifyResult, _options?: FormatOptions): string {
  const { outcome, workflows } = result;
  const level = outcome === "holds" ? "notice" : outcome === "broken" ? "error" : "warning";
  const broken = workflows
    .filter((each) => each.outcome === "broken")
    .map(({ workflow, messages }): Annotation => {
      return { level: "error", title: "Workflow", text: oneLine(`${workflow}: ${messages.join("; ")}`) };
    });
  const found = groupsOf(result).map(({ rule, severity, findings }): Annotation => {
    return { level: severity, title: `Contract: ${rule}`, text: describe(findings) };
  });
  const summary = `${verdict(result)} ${askedLine(result)} ${coverageLine(result)}`;
  const last: Annotation = { level, title: "Contract", text: summary };
  const all = [...found, ...broken];
  const shown = (["error", "warning"] as const).flatMap((each) =>
    limit(
      all.filter((annotation) => annotation.level === each),
      each === level ? MAX_ANNOTATIONS - 1 : MAX_ANNOTATIONS,
    ),
  );
  return [...[...shown, last].map(write), ...(all.length > 0 ? logGroup(result) : []), ""].join("\n");
}

/** The first finding of a rule, and how many others there are. */
function describe([first, ...others]: readonly Finding[]): string {
  const { rule, message, curl } = first as Finding;
  const more = others.length > 0 ? ` ${others.length} more of this rule are in the log.` : "";
  return `${whereOf(first as Finding)}: ${oneLine(message)}\n${rules[rule]}${more}\n${command(curl)}`;
}

function limit(annotations: readonly Annotation[], most: number): readonly Annotation[] {
  if (annotations.length <= most) return annotations;
  const rest = annotations.slice(most - 1);
  const { level } = rest[0] as Annotation;
  const text = `${rest.length} more are in the log: ${rest.map(({ title }) => title).join(", ")}`;
  return [...annotations.slice(0, most - 1), { level, title: "Contract: more", text }];
}

/** All findings. What a server sent is no command there, whatever it looks like: no one can know the word that ends the pause. */
function logGroup(result: VerifyResult): string[] {
  const text = toText(result, { all: true }).trimEnd();
  const pause = `end-${createHash("sha256").update(text).digest("hex")}`;
  return ["::group::All findings", `::stop-commands::${pause}`, text, `::${pause}::`, "::endgroup::"];
}

function write({ level, title, text }: Annotation): string {
  return `::${level} title=${escapeProperty(title)}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
