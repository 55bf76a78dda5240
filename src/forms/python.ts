/** Python's name for the type of a JSON value; Waldur's messages contain it. */
export function pythonType(value: unknown): string {
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "string":
      return "str";
    default:
      return value == null ? "NoneType" : Array.isArray(value) ? "list" : "dict";
  }
}

/** A JSON value as Python writes it into a message; text stands there as it is. */
export function pythonText(value: unknown): string {
  return typeof value === "string" ? value : pythonRepr(value);
}

function pythonRepr(value: unknown): string {
  if (value == null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  const pairs = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${pythonRepr(item)}`);
  return `{${pairs.join(", ")}}`;
}

function quoted(text: string): string {
  const escaped = text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/g, "\\'")}'`;
}
