import { baseContract, type Contract } from "../../../contract/contract.js";
import { escapeKey } from "../../../contract/json-pointer.js";
import { check } from "../../../validate/check.js";
import { withOrigin } from "../addresses.js";
import type { TableDefinition } from "../schema/column.js";
import { makeWalker } from "../schema/walk.js";
import { tables } from "../tables/index.js";
import type { JsonObject, World } from "../types.js";
import type { ReportIssue } from "./issues.js";

/** Stands for the address under which the mock will be called. */
const ORIGIN = "https://api.example.com";

/**
 * Reports free-form columns that would make a response violate the contract: they are shown as they are, so they must be
 * fields of the contract and have its shape.
 */
export function checkContract(world: World, report: ReportIssue, contract: Contract): void {
  const walk = makeWalker(
    ({ shown }) => shown !== undefined,
    ({ shown }, value, _, location) => {
      if (shown?.as === "whole") checkValue(contract, shown.schema, value, location, report);
      else if (shown) checkFields(contract, shown.schema, value as JsonObject, location, report);
    },
  );
  for (const [table, definition] of Object.entries<TableDefinition>(tables))
    for (const [index, row] of world[table as keyof typeof tables].entries())
      walk(definition, row, `/${table}/${index}`);
}

function checkFields(
  contract: Contract,
  schema: string,
  fields: JsonObject,
  location: string,
  report: ReportIssue,
): void {
  const hasField = (each: Contract, key: string) =>
    Object.hasOwn(each.locate(`/components/schemas/${schema}`).node.properties as JsonObject, key);
  for (const [key, value] of Object.entries(fields)) {
    const at = `${location}/${escapeKey(key)}`;
    // A world may be that of an older release; what the one that is played has lost is not shown.
    const owner = [contract, baseContract].find((each) => hasField(each, key));
    if (owner) checkValue(owner, `${schema}/properties/${escapeKey(key)}`, value, at, report);
    else report("WORLD_FIELD_UNKNOWN", at, `The contract's ${schema} has no such field.`);
  }
}

function checkValue(contract: Contract, schema: string, value: unknown, location: string, report: ReportIssue): void {
  // Most worlds leave it empty.
  if (value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)) return;
  for (const { instancePath, message } of check(contract, `/components/schemas/${schema}`, withOrigin(value, ORIGIN)))
    report("WORLD_VALUE_INVALID", location + instancePath, `The contract says that it ${message}.`);
}
