import type { Node } from "./published.js";

/** What marks a node that a scaffold has filled in, and people have not written yet. */
export const DRAFT = { "x-draft": true } as const;

/** Objects in objects that an example shows. */
const MAX_DEPTH = 6;

/** Values of the formats that the contract knows, as on the wire. */
const SAMPLES: Record<string, string> = {
  uuid: "b9005020ea014056801f86ab919a8aef",
  "date-time": "2026-01-31T12:00:00+00:00",
  date: "2026-01-31",
  time: "12:00:00",
  uri: "https://api.example.com/api/draft/",
  url: "https://api.example.com/api/draft/",
  email: "someone@example.com",
  decimal: "1.00",
  ip: "192.0.2.1",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "api.example.com",
  json: "{}",
  duration: "P1D",
};

/** Gives every empty description of a node a text that says that it is a draft, and every other one its full stop. */
export function describeAll(node: unknown, name: string): void {
  if (Array.isArray(node)) for (const part of node) describeAll(part, name);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const fields = node as Node;
  const { description } = fields;
  if (description === "") fields.description = `Draft of ${name}.`;
  else if (typeof description === "string" && !/[.!?)`]\s*$/.test(description)) fields.description = `${description}.`;
  if (fields.summary === "") fields.summary = `Draft of ${name}`;
  for (const [key, value] of Object.entries(fields)) {
    if (key === "examples" || key === "example" || key === "enum") continue;
    // A response may be called so, too.
    if (key === "default" && (value as Node | null)?.description === undefined) continue;
    if (key === "properties")
      for (const [own, schema] of Object.entries(value as Node)) describeAll(schema, `\`${own}\``);
    else describeAll(value, name);
  }
}

/** A value that a schema takes; `find` gives the component that a reference names. */
export function sampleOf(schema: Node, find: (reference: string) => Node | undefined, depth = 0): unknown {
  if (typeof schema.$ref === "string") {
    const found = find(schema.$ref);
    return found === undefined ? SAMPLES.uuid : sampleOf(found, find, depth + 1);
  }
  const { enum: values, default: own, examples, type, format } = schema;
  const choice = [schema.oneOf, schema.anyOf, schema.allOf].find(Array.isArray);
  if (Array.isArray(values)) return values[0];
  if (own !== undefined) return own;
  if (Array.isArray(examples)) return examples[0];
  if (choice !== undefined && schema.properties === undefined)
    return depth > MAX_DEPTH && Array.isArray(schema.oneOf) ? null : sampleOf(choice[0] as Node, find, depth);
  switch ([type].flat()[0]) {
    case "array":
      return depth > MAX_DEPTH || typeof schema.items !== "object" ? [] : [sampleOf(schema.items as Node, find, depth)];
    case "object":
      return sampleOfObject(schema, find, depth);
    case "integer":
    case "number":
      return Number(schema.minimum ?? Math.min(1, Number(schema.maximum ?? 1)));
    case "boolean":
      return false;
    case "string": {
      const text = SAMPLES[String(format)] ?? matching(schema.pattern) ?? "draft";
      return text.slice(0, Number(schema.maxLength ?? text.length)).padEnd(Number(schema.minLength ?? 0), "t");
    }
    default:
      return type === undefined ? "draft" : null;
  }
}

/** The first of some usual texts that a pattern takes. */
function matching(pattern: unknown): string | undefined {
  if (typeof pattern !== "string") return undefined;
  try {
    const expression = new RegExp(pattern, "u");
    return [...Object.values(SAMPLES), "draft", "AA", "a", "1", ""].find((text) => expression.test(text));
  } catch {
    return undefined;
  }
}

function sampleOfObject(schema: Node, find: (reference: string) => Node | undefined, depth: number): unknown {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Node>);
  // A record that holds records of its own kind has no end.
  const shown = depth > MAX_DEPTH ? properties.filter(([name]) => required.includes(name)) : properties;
  if (depth > 3 * MAX_DEPTH) return {};
  return Object.fromEntries(shown.map(([name, property]) => [name, sampleOf(property, find, depth + 1)]));
}
