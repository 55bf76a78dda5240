import { describeField, describeType } from "../facts/describe.js";
import { entryOf, type FieldFact, type FieldFacts } from "../facts/model.js";
import { breaking, type ChangeSubject, changeOf, type PlacedChange, presenceOf } from "./types.js";

/** How two tables are compared. */
export interface TableOptions {
  /** What a row is. */
  what: ChangeSubject;
  /** Whether both tables were read in the same form; otherwise one of them may not show what is required. */
  sameForm: boolean;
}

/** Compares two tables of parameters or fields, row by row. What is below a row that came or went is told with it. */
export function compareTables(
  place: string,
  before: FieldFacts,
  after: FieldFacts,
  options: TableOptions,
): PlacedChange[] {
  const { what } = options;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const at = `${place} ${name}`;
    const old = entryOf(before, name);
    const fresh = entryOf(after, name);
    if (old !== undefined && fresh !== undefined) return compareRows(at, old, fresh, options.sameForm);
    const [has, lacks] = old === undefined ? [after, before] : [before, after];
    if (parentsOf(name).some((parent) => Object.hasOwn(has, parent) && !Object.hasOwn(lacks, parent))) return [];
    const text = describeField(name, has);
    if (old !== undefined) return presenceOf(at, what, text, undefined);
    const added = presenceOf(at, what, undefined, text);
    return fresh?.required === true && what !== "response field" ? breaking(added) : added;
  });
}

/** `a` and `a.b` of `a.b.c`. */
function parentsOf(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

function compareRows(at: string, before: FieldFact, after: FieldFact, sameForm: boolean): PlacedChange[] {
  return [
    ...changeOf(at, "type", describeType(before), describeType(after)),
    ...compareRequired(at, before.required, after.required, sameForm),
    ...compareEnums(at, before.enum, after.enum),
    ...compareConstraints(at, before.constraints, after.constraints),
  ];
}

/** Compares whether something must be there. Rendered text does not show it everywhere. */
export function compareRequired(
  at: string,
  before: boolean | undefined,
  after: boolean | undefined,
  sameForm: boolean,
): PlacedChange[] {
  if (!sameForm && (before === undefined || after === undefined)) return [];
  const words = (required: boolean | undefined) =>
    required === undefined ? "not stated" : required ? "required" : "optional";
  const changes = changeOf(at, "required", words(before), words(after));
  return after === true && !at.startsWith("response") ? breaking(changes) : changes;
}

function compareConstraints(
  at: string,
  before: FieldFact["constraints"] = {},
  after: FieldFact["constraints"] = {},
): PlacedChange[] {
  const text = (value: string | true | undefined) => (value === undefined ? undefined : String(value));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [old, fresh] = [text(entryOf(before, name)), text(entryOf(after, name))];
    const where = `${at} (${name})`;
    if (old !== undefined && fresh !== undefined) return changeOf(where, "constraint", old, fresh);
    return presenceOf(where, "constraint", old, fresh);
  });
}

// The order of the values says nothing.
function compareEnums(at: string, before: FieldFact["enum"], after: FieldFact["enum"]): PlacedChange[] {
  const sorted = (values: FieldFact["enum"]) => JSON.stringify([...(values ?? [])].map(String).sort());
  if (sorted(before) === sorted(after)) return [];
  const text = (values: FieldFact["enum"]) => values?.map(String).join(", ");
  if (before === undefined || after === undefined) return presenceOf(at, "enum", text(before), text(after));
  return changeOf(at, "enum", text(before) ?? "", text(after) ?? "");
}
