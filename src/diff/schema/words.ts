import type { Json } from "../../contract/contract.js";
import { BrokenReference, type Source } from "./published.js";
import { type Direction, type Shape, shapeOf } from "./shape.js";

/** A list of lists of lists ends somewhere, unless it holds itself. */
const MAX_DEPTH = 3;

/**
 * A shape in the words that `deviations.yaml` uses: `string (uri)`, `array of integer`, `map of string`, `any`.
 *
 * @example describe(published, shape, "response"); // "string (date-time)"
 */
export function describe(source: Source, shape: Shape, direction: Direction, depth = 0): string {
  const inner = (node: Json) => {
    const found = shapeOf(source, node, direction);
    return found instanceof BrokenReference || depth > MAX_DEPTH
      ? "any"
      : describe(source, found, direction, depth + 1);
  };
  if (shape.alternatives.length > 0) return shape.alternatives.map(({ node }) => inner(node)).join(" | ");
  if (shape.isNull) return "null";
  const words = shape.types.map((type) => {
    if (type === "array" && shape.items) return `array of ${inner(shape.items)}`;
    const isMap = type === "object" && shape.properties.size === 0 && shape.additional;
    return isMap ? `map of ${inner(shape.additional as Json)}` : type;
  });
  const format = shape.limits.format ? ` (${shape.limits.format})` : "";
  return (words.join(" | ") || "any") + format;
}

/**
 * Whether words of {@link describe} say no more than the docs do: they are the same, or the docs are vague and the words
 * are no third thing beside what the contract says.
 *
 * @example saysAsDocs("object (free-form)", "map of integer", "map of string | number"); // true
 */
export function saysAsDocs(docs: string, words: string, contract: string): boolean {
  if (docs === words || words === "any") return true;
  if (docs === "any" || docs === "unstated") return true;
  if (docs === "object" || docs === "object (free-form)")
    return words === "object" || (words.startsWith("map of ") && (admits(contract, words) || !isMap(contract)));
  if (docs === "array") return words.startsWith("array");
  return docs === "string" && words.startsWith("string (");
}

/**
 * Whether what words stand for is among what the contract says, formats aside: an integer is a number.
 *
 * @example admits("map of string | number", "map of integer"); // true
 */
export function admits(contract: string, words: string): boolean {
  if (isMap(contract) !== isMap(words)) return false;
  const [wide, narrow] = [partsOf(contract), partsOf(words)];
  return narrow.every((part) => wide.includes(part) || (part === "integer" && wide.includes("number")));
}

function isMap(words: string): boolean {
  return words.startsWith("map of ");
}

function partsOf(words: string): string[] {
  return words
    .replace(/^map of /, "")
    .split(" | ")
    .map((part) => part.replace(/ \([^)]*\)$/, ""));
}
