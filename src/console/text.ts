/** A timestamp of the mock's clock for people, in UTC. */
export function formatTime(timestamp: string): string {
  return new Date(timestamp).toISOString().slice(0, 16).replace("T", " ");
}

/** A timestamp of the real clock, as a time of this machine's day. */
export function formatClock(timestamp: string): string {
  return new Date(timestamp).toLocaleTimeString("en-GB");
}

const UNITS: readonly (readonly [seconds: number, name: string])[] = [
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
];

/** How long it is from one time to a later one: `in 3 days`. */
export function untilText(from: string, to: string): string {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  if (seconds <= 0) return "now";
  const [size, name] = UNITS.find(([each]) => seconds >= each) ?? [1, "second"];
  return `in ${plural(Math.round(seconds / size), name)}`;
}

/** A number and its noun: `1 request`, `2 requests`. */
export function plural(count: number, noun: string, more = `${noun}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : more}`;
}

/** A number for people, with at most two decimals. */
export function formatAmount(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** JSON in lines, each with the JSON pointer of the value that begins there; text that is no JSON in its own lines. */
export function jsonLines(text: string): { text: string; pointer: string | undefined }[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.split("\n").map((line) => ({ text: line, pointer: undefined }));
  }
  const lines: { text: string; pointer: string | undefined }[] = [];
  write(value, "", "", "", "");
  return lines;

  function write(node: unknown, pointer: string, indent: string, before: string, after: string): void {
    const entries = typeof node === "object" && node !== null ? Object.entries(node) : [];
    if (entries.length === 0) {
      lines.push({ text: indent + before + JSON.stringify(node) + after, pointer });
      return;
    }
    const isList = Array.isArray(node);
    lines.push({ text: indent + before + (isList ? "[" : "{"), pointer });
    entries.forEach(([key, child], index) => {
      const name = isList ? "" : `${JSON.stringify(key)}: `;
      const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      write(child, place, `${indent}  `, name, index < entries.length - 1 ? "," : "");
    });
    lines.push({ text: indent + (isList ? "]" : "}") + after, pointer: undefined });
  }
}

/** Who called: a token, or what there was instead. */
export function callerText(caller: string | null): string {
  if (caller === null) return "no token";
  return caller === "?" ? "unknown token" : caller;
}
