import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { reason } from "../docs/facts/file.js";
import { SOURCES, type Source } from "../lint/sources.js";

/** A place where the contract knowingly departs from the docs. */
export interface Deviation {
  /** Short name, unique in the file. */
  id: string;
  /** Why the contract does not say what the docs say. */
  why: string;
  /** What shows that the docs are wrong, or cannot say it. */
  evidence: string;
  /** The kind of evidence that wins over the docs. */
  source: Source;
  /** Where, and what each side says. */
  differences: DeclaredDifference[];
}

/** What a deviation says of one or more places. */
export interface DeclaredDifference {
  /** operationIds, or `all`. */
  operations: string[] | "all";
  /** Places as in {@link Difference.place}, or `all`. */
  places: string[] | "all";
  /** What the docs say there, or `absent`. */
  docs: string;
  /** What the contract says there, or `absent`. */
  contract: string;
}

const TEXTS = ["id", "why", "evidence", "source"] as const;
const SCOPES = ["operations", "places"] as const;
const SIDES = ["docs", "contract"] as const;

/**
 * Reads `deviations.yaml`.
 *
 * @example const deviations = loadDeviations("openapi/deviations.yaml");
 * @throws Error with one sentence naming the file, the entry and what it lacks.
 */
export function loadDeviations(file: string): Deviation[] {
  const entries = readYaml(file);
  if (!Array.isArray(entries)) throw new Error(`${file}: a list of deviations is expected.`);
  const ids = new Set<string>();
  return entries.map((entry: unknown, index) => {
    const id = isRecord(entry) && typeof entry.id === "string" && entry.id ? entry.id : `entry ${index + 1}`;
    const problem = problemOf(entry) ?? (ids.has(id) ? "this id is used twice" : undefined);
    if (problem) throw new Error(`${file}: ${id}: ${problem}.`);
    ids.add(id);
    return entry as Deviation;
  });
}

/**
 * Reads a YAML file.
 *
 * @throws Error with one sentence naming the file.
 */
export function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`${file}: this file cannot be read (${reason(cause)}).`);
  }
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return document.toJS();
  // The library's message goes on with the lines around the place.
  throw new Error(`${file}: this is not YAML: ${error.message.split("\n")[0]?.replace(/:$/, "")}.`);
}

function problemOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'it must have "id", "why", "evidence", "source" and "differences"';
  for (const key of TEXTS) if (!isText(entry[key])) return `"${key}" must be a text`;
  if (!SOURCES.includes(entry.source as Source)) return `"source" must be one of ${SOURCES.join(", ")}`;
  const stray = strayKey(entry, [...TEXTS, "differences"]);
  if (stray) return stray;
  const { differences } = entry;
  if (!Array.isArray(differences) || differences.length === 0) return '"differences" must be a list of at least one';
  return differences.map(problemOfDifference).find((problem) => problem !== undefined);
}

function problemOfDifference(difference: unknown): string | undefined {
  if (!isRecord(difference)) return 'a difference must have "operations", "places", "docs" and "contract"';
  for (const key of SCOPES) {
    const value = difference[key];
    const isList = Array.isArray(value) && value.length > 0 && value.every(isText);
    if (value !== "all" && !isList) return `"${key}" must be a list of texts, or "all"`;
  }
  for (const key of SIDES) if (!isText(difference[key])) return `"${key}" must be a text`;
  return strayKey(difference, [...SCOPES, ...SIDES]);
}

/** What is wrong with an object that has another key than the known ones. */
export function strayKey(node: object, known: readonly string[]): string | undefined {
  const stray = Object.keys(node).find((key) => !known.includes(key));
  return stray === undefined ? undefined : `"${stray}" is no key here; known are ${known.join(", ")}`;
}

/** A string with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
