import { type Contract, type Json, perKey } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";

/** Remarks by JSON pointer. */
export type Remarks = ReadonlyMap<string, string>;

/** Remark about a field that the contract does not have. */
export const UNDECLARED = "the contract has no such field, so nothing should be built on it";
const FRACTION = "a number with a fraction, where Waldur sends a decimal string; something on the way may rewrite JSON";

/**
 * Locations of a body that are worth knowing and break nothing: fields that the contract does not have, for Waldur may add
 * some, and numbers where other releases than those of 2025 and 2026 have them, too.
 *
 * @param pointer To the schema, in the bundle.
 */
export function remarksOn(contract: Contract, pointer: string, body: unknown): Remarks {
  const found = new Map<string, string>();
  look(contract, pointer, body, "", found);
  return found;
}

/** What a schema declares of a value. */
interface Level {
  readonly hasText: boolean;
  readonly isOpen: boolean;
  readonly hasProperties: boolean;
  /** Where the schemas of the properties are. */
  readonly properties: ReadonlyMap<string, string>;
  /** Where the schema of the items is. */
  readonly items: string | undefined;
}

const levelOf = perKey((contract, pointer): Level => {
  const shapes = shapesOf(contract, pointer);
  const items = shapes.find(({ node }) => node.items);
  return {
    hasText: shapes.some(({ node }) => [node.type].flat().includes("string")),
    isOpen: shapes.some(({ node }) => node.additionalProperties !== undefined && node.additionalProperties !== false),
    hasProperties: shapes.some(({ node }) => node.properties),
    // The first shape that has a property is its owner.
    properties: new Map(
      shapes
        .toReversed()
        .flatMap((shape) =>
          Object.keys((shape.node.properties as Json | undefined) ?? {}).map((name) => [
            name,
            `${shape.pointer}/properties/${escapeKey(name)}`,
          ]),
        ),
    ),
    items: items && `${items.pointer}/items`,
  };
});

function look(contract: Contract, pointer: string, value: unknown, place: string, found: Map<string, string>): void {
  if (typeof value === "number" && !Number.isInteger(value) && levelOf(contract, pointer).hasText)
    found.set(place, FRACTION);
  if (typeof value !== "object" || value === null) return;
  const { properties, items, isOpen, hasProperties } = levelOf(contract, pointer);
  if (Array.isArray(value)) {
    if (items) for (const item of value) look(contract, items, item, `${place}/*`, found);
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    const property = properties.get(name);
    if (property) look(contract, property, item, `${place}/${escapeKey(name)}`, found);
    else if (!isOpen && hasProperties) found.set(`${place}/${escapeKey(name)}`, UNDECLARED);
  }
}

/** The schema and those that it is composed of. */
export function shapesOf(contract: Contract, pointer: string): { node: Json; pointer: string }[] {
  const here = contract.locate(pointer);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    ((here.node[word] as unknown[] | undefined) ?? []).flatMap((_, index) =>
      shapesOf(contract, `${here.pointer}/${word}/${index}`),
    ),
  );
  return [here, ...parts];
}
