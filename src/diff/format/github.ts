import { dirname, relative, resolve } from "node:path";
import type { DiffResult, Severity } from "../types.js";
import { totalsOf } from "./groups.js";

const LEVELS: Record<Severity, string> = { breaking: "error", unclassified: "warning", "non-breaking": "notice" };

/** Workflow commands of GitHub Actions; call sites first, since GitHub shows only so many. */
export function formatGithub(result: DiffResult): string {
  const { consumer, findings, schema } = result;
  const lines = (consumer?.sites ?? []).map(({ file, line, column, causes, message, code }) => {
    const place = relative(process.cwd(), resolve(dirname(consumer?.tsconfig ?? ""), file)).replaceAll("\\", "/");
    const properties = { file: place, line, col: column, title: `Waldur ${schema.version}` };
    return command("error", properties, [...causes, `${code}: ${message}`].join("\n"));
  });
  for (const { severity, operations, place, message } of findings) {
    const title = `Waldur ${schema.version}: ${severity} change of ${place}`;
    lines.push(
      command(LEVELS[severity], { title }, [`${place}: ${message}`, operations.join(", ")].filter(Boolean).join("\n")),
    );
  }
  return `${[...lines, totalsOf(result)].join("\n")}\n`;
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeText(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${name} ${list.join(",")}::${escapeText(message)}`;
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
