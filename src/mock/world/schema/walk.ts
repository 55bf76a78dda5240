import { escapeKey } from "../../../contract/json-pointer.js";
import type { AnyColumn, TableDefinition } from "./column.js";

type Parts = AnyColumn["parts"];

/**
 * Makes a function that visits the values of some columns of a row, those inside lists, maps and objects included.
 *
 * @param isWanted Which columns to visit; the others are passed over.
 * @param visit Called with the value, the row or object that has the column, and the JSON pointer to the value.
 */
export function makeWalker(
  isWanted: (parts: Parts) => boolean,
  visit: (parts: Parts, value: unknown, row: object, location: string) => void,
): (definition: TableDefinition, row: object, location: string) => void {
  const selected = new Map<TableDefinition, TableDefinition["entries"]>();
  const select = (definition: TableDefinition) => {
    const known = selected.get(definition);
    if (known) return known;
    const columns = definition.entries.filter(([, column]) => leadsToWanted(column));
    selected.set(definition, columns);
    return columns;
  };
  const leadsToWanted = ({ parts }: AnyColumn): boolean =>
    isWanted(parts) ||
    (parts.items !== undefined && leadsToWanted(parts.items)) ||
    (parts.object !== undefined && select(parts.object).length > 0);
  const walkValue = ({ parts }: AnyColumn, value: unknown, row: object, location: string) => {
    if (isWanted(parts)) visit(parts, value, row, location);
    if (typeof value !== "object" || value === null) return;
    if (parts.object) walkRow(parts.object, value, location);
    else if (parts.items && leadsToWanted(parts.items))
      for (const [key, item] of Object.entries(value))
        walkValue(parts.items, item, row, `${location}/${escapeKey(key)}`);
  };
  const walkRow = (definition: TableDefinition, row: object, location: string) => {
    for (const [name, column] of select(definition))
      walkValue(column, (row as { [column: string]: unknown })[name], row, `${location}/${name}`);
  };
  return walkRow;
}
