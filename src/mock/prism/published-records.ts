import type { Json } from "../../contract/contract.js";
import { isRecord } from "../values/json.js";
import { uuidFrom } from "../values/random.js";
import type { Documented, PathMatch } from "./published-routes.js";

const HEX = /^[0-9a-f]{32}$/;
/** Examples that read well in a page, by format. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2025-11-21",
  "date-time": "2025-11-21T09:30:00Z",
  decimal: "12.50",
  email: "kai@example.com",
  ipv4: "192.0.2.1",
  uri: "https://example.com/",
};

/**
 * A copy of a part of a schema in which every property without an example has one that reads well, and in which UUIDs may be
 * written as Waldur writes them, without dashes, although the schema says `format: uuid`.
 */
export function withExamples<Node>(node: Node, name?: string): Node {
  if (Array.isArray(node)) return node.map((each) => withExamples(each)) as Node;
  if (!isRecord(node)) return node;
  const copy: Json = {};
  for (const [key, value] of Object.entries(node)) {
    const isProperties = key === "properties" && isRecord(value) && !("schema" in node);
    copy[key] = isProperties
      ? Object.fromEntries(Object.entries(value).map(([each, schema]) => [each, withExamples(schema, each)]))
      : withExamples(value, key === "items" ? name : undefined);
  }
  if (copy.format === "uuid") delete copy.format;
  // Waldur's schemas say it without a type, where it means nothing in OpenAPI 3.0, and Ajv refuses the whole schema.
  if (copy.nullable === true && !copy.type) {
    const { nullable: _, ...rest } = copy;
    return { anyOf: [rest, { enum: [null] }] } as Node;
  }
  const isPlain =
    node.type === "string" && !["example", "examples", "enum", "default", "const"].some((key) => key in node);
  // Otherwise Prism makes up the keys of a map, too.
  if (node.type === "object" && node.additionalProperties !== undefined && !node.properties && !("example" in node))
    copy.example = {};
  if (name !== undefined && isPlain) copy.example = exampleOf(name, node.format as string | undefined);
  return copy as Node;
}

function exampleOf(name: string, format: string | undefined): string {
  if (format === "uuid" || /(^|_)uuid$/.test(name)) return uuidFrom(1, name);
  return (format && BY_FORMAT[format]) ?? name[0]?.toUpperCase() + name.slice(1).replaceAll("_", " ");
}

/** The request that records are for. */
export interface Place {
  readonly origin: string;
  readonly match: PathMatch;
  readonly documented: Documented;
}

/** A list of as many records as wanted, which differ in their UUIDs and names. */
export function listOf(sample: readonly unknown[], rows: number, place: Place): unknown[] {
  if (sample.length === 0) return [];
  return Array.from({ length: rows }, (_, index) =>
    recordAt(numbered(sample[index % sample.length], index + 1), undefined, place),
  );
}

/** A record with the UUID that the request asked for. */
export function recordOf(sample: unknown, place: Place): unknown {
  const last = place.match.values.at(-1)?.value;
  return recordAt(sample, last?.replaceAll("-", "").toLowerCase(), place);
}

function recordAt(value: unknown, uuid: string | undefined, place: Place): unknown {
  if (!isRecord(value)) return value;
  const record = linked(uuid !== undefined && "uuid" in value ? { ...value, uuid } : value, place);
  const list = listUrl(place.match.path, place.documented);
  return typeof record.uuid === "string" && typeof record.url === "string" && list !== undefined
    ? { ...record, url: `${place.origin}${list}${record.uuid}/` }
    : record;
}

/** The URL of the list that a path is about: the longest beginning that has records below it. */
function listUrl(path: string, { document }: Documented): string | undefined {
  const segments = path.split("/");
  for (let count = segments.length - 1; count > 1; count--) {
    const list = `${segments.slice(0, count).join("/")}/`;
    if (!list.includes("{") && document.paths[`${list}{uuid}/`]) return list;
  }
  return undefined;
}

/** Every record of a list has UUIDs and a name of its own; the first is the sample. */
function numbered(value: unknown, number: number, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => numbered(each, number));
  if (isRecord(value)) return mapEntries(value, (name, each) => numbered(each, number, name));
  if (typeof value !== "string" || number === 1) return value;
  if (HEX.test(value)) return uuidFrom(number, value);
  return /(^|_)(name|title)$/.test(key) ? `${value} ${number}` : value;
}

/** The record with links to what its `..._uuid` fields name, where the schema has a list of such. */
function linked(record: Json, place: Place): Json {
  return mapEntries(record, (name, value) => {
    const uuid = record[`${name}_uuid`];
    if (value !== BY_FORMAT.uri || typeof uuid !== "string") return value;
    const plural = `${name.replaceAll("_", "-").replace(/y$/, "ie")}s`;
    const lists = [`/api/${plural}/`, `/api/marketplace-${plural}/`];
    const list = lists.find((each) => place.documented.document.paths[`${each}{uuid}/`]);
    return list === undefined ? value : `${place.origin}${list}${uuid}/`;
  });
}

function mapEntries(record: Json, map: (name: string, value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value)]));
}
