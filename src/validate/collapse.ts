import type { ErrorObject } from "ajv";
import { keysOf } from "../contract/json-pointer.js";
import type { Validator } from "./validator.js";

/** Finds the validators of the branches of a union, given the array under `anyOf` or `oneOf`. */
export type BranchesOf = (branches: readonly unknown[]) => readonly Validator[];

/**
 * Reduces Ajv's errors to one per cause: for a union only those of the most likely branch, for a scalar only the most
 * specific one. Independent errors, such as two missing keys, are all reported.
 *
 * @param errors Of an Ajv with `allErrors` and `verbose`.
 */
export function collapse(errors: readonly ErrorObject[], branchesOf: BranchesOf): ErrorObject[] {
  const kept: ErrorObject[] = [];
  // Ajv reports a union right after the errors of its branches, so reading backwards finds the outermost union first.
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index] as ErrorObject;
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf") {
      kept.push(withValues(error));
      continue;
    }
    const { passingSchemas } = error.params;
    // Ajv does not say which branch an error belongs to, so each is run again, as far as Ajv went: up to the second that passes.
    const branches = branchesOf(error.schema as unknown[]).slice(0, passingSchemas ? passingSchemas[1] : undefined);
    const failures = branches.map((validate) => (validate(error.data) ? [] : (validate.errors ?? [])));
    index -= failures.reduce((sum, { length }) => sum + length, 0);
    const found = passingSchemas ? [error] : inUnion(error, branches, failures, branchesOf).reverse();
    for (const each of found) kept.push(each);
  }
  return onePerCause(kept.reverse());
}

const MOST_SPECIFIC = ["type", "const", "enum", "format"];

function onePerCause(errors: readonly ErrorObject[]): ErrorObject[] {
  const causes = new Map<string, ErrorObject>();
  for (const error of errors) {
    const { instancePath, keyword, params, data, propertyName } = error;
    // The error inside a property name or a conditional is reported; the error of the keyword around it adds nothing.
    if (keyword === "if" || propertyName !== undefined) continue;
    const isPartial = typeof data === "object" && data !== null && rank(error) === MOST_SPECIFIC.length;
    const cause = isPartial ? JSON.stringify([instancePath, keyword, params]) : instancePath;
    const known = causes.get(cause);
    if (!known || rank(error) < rank(known)) causes.set(cause, error);
  }
  return [...causes.values()];
}

function rank({ keyword }: ErrorObject): number {
  const index = MOST_SPECIFIC.indexOf(keyword);
  return index < 0 ? MOST_SPECIFIC.length : index;
}

/** A branch that accepts the type of the value, and its errors for this value. */
interface Candidate {
  readonly validate: Validator;
  readonly errors: readonly ErrorObject[];
  readonly required: ReadonlySet<string>;
}

function inUnion(
  union: ErrorObject,
  branches: readonly Validator[],
  failures: readonly (readonly ErrorObject[])[],
  branchesOf: BranchesOf,
): ErrorObject[] {
  const { instancePath, data } = union;
  const types = new Set<string>();
  const candidates: Candidate[] = [];
  for (const [index, validate] of branches.entries()) {
    const errors = collapse(failures[index] as ErrorObject[], branchesOf);
    const accepted = errors.map((error) => typesAccepted(error, data)).find((found) => found !== undefined);
    for (const type of accepted ?? []) types.add(type);
    if (!accepted) candidates.push({ validate, errors, required: requiredKeys(validate, data) });
  }
  if (candidates.length === 0) {
    if (types.size === 0) return [union];
    return [withValues({ ...union, keyword: "type", params: { type: [...types] } })];
  }
  const scored = candidates.map((each) => ({ ...each, score: scoreOf(each, candidates, data) }));
  const [best, ...others] = scored.sort((a, b) => compare(a.score, b.score)) as [Scored, ...Scored[]];
  return mergeErrors(best, others).map((error) => ({ ...error, instancePath: instancePath + error.instancePath }));
}

/** The types that a branch accepts, if the error says that the value has another type. */
function typesAccepted({ instancePath, keyword, params }: ErrorObject, value: unknown): string[] | undefined {
  if (instancePath !== "") return undefined;
  if (keyword === "type") return [params.type as string | string[]].flat();
  if (keyword === "false schema") return [];
  if (keyword !== "enum" && keyword !== "const") return undefined;
  const types = (keyword === "enum" ? (params.allowedValues as unknown[]) : [params.allowedValue]).map(typeOf);
  return types.includes(typeOf(value)) ? undefined : types;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The keys that a branch requires of an object, wherever its schema names them. */
function requiredKeys(validate: Validator, value: unknown): ReadonlySet<string> {
  if (typeOf(value) !== "object" || validate({})) return new Set();
  const missing = validate.errors?.filter(({ keyword, instancePath }) => keyword === "required" && instancePath === "");
  return new Set(missing?.map(({ params }) => String(params.missingProperty)));
}

type Score = readonly [
  isOther: boolean,
  isUnlike: boolean,
  errors: number,
  missing: number,
  matched: number,
  depth: number,
];
type Scored = Candidate & { readonly score: Score };

/** Rates a branch; the lower, the more likely it is the intended one. */
function scoreOf({ errors, required }: Candidate, all: readonly Candidate[], value: unknown): Score {
  // A discriminator such as `kind` rules out this branch if another branch lists the value.
  const isOther = errors.some(
    (error) =>
      namesValues(error) && all.some((other) => refuses(other, error, {}) && !refuses(other, error, error.data)),
  );
  const matched = [...required].filter((key) => Object.hasOwn(value as object, key)).length;
  const missing = required.size - matched;
  const depth = errors.reduce((most, { instancePath }) => Math.max(most, instancePath.split("/").length), 0);
  return [isOther, missing > matched, errors.length, missing, -matched, -depth];
}

/** Whether a branch lists the values of a key, but not this one. Lists never contain objects. */
function refuses({ validate }: Candidate, location: ErrorObject, value: unknown): boolean {
  const [key = "", ...deeper] = keysOf(location.instancePath);
  if (deeper.length > 0 || validate({ [key]: value })) return false;
  return (validate.errors ?? []).some((error) => namesValues(error) && isAt(location, error));
}

function isAt(a: ErrorObject, b: ErrorObject): boolean {
  return a.instancePath === b.instancePath;
}

function namesValues({ keyword }: ErrorObject): boolean {
  return keyword === "const" || keyword === "enum";
}

function compare(a: Score, b: Score): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : Number(a[index]) - Number(b[index]);
}

/** The errors of the best branch; a single error is merged with those of other branches that fail at the same location. */
function mergeErrors(best: Scored, others: readonly Scored[]): readonly ErrorObject[] {
  const [error, ...more] = best.errors as [ErrorObject, ...ErrorObject[]];
  if (more.length > 0) return best.errors;
  const alike = others.flatMap(({ errors, score }) => {
    const same = errors.find((each) => isAt(error, each));
    if (!same) return [];
    const asLikely = score.slice(0, 4).every((part, at) => part === best.score[at]);
    return asLikely || (namesValues(same) && namesValues(error)) ? [same] : [];
  });
  return [{ ...error, message: joinMessages([error, ...alike].map(({ message }) => message ?? "")) }];
}

/** Joins messages without their common beginning: "must be string" and "must be null" give "must be string or null". */
function joinMessages(messages: readonly string[]): string {
  const [first = [], ...others] = [...new Set(messages)].map((message) => message.split(" "));
  const different = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const same = different < 0 ? first.length : different;
  const endings = [first, ...others].map((words) => words.slice(same).join(" "));
  return [...first.slice(0, same), list(endings)].join(" ").trim();
}

/** Adds the accepted values to a message. */
function withValues(error: ErrorObject): ErrorObject {
  const { keyword, params, message } = error;
  if (keyword === "type") return { ...error, message: `must be ${list([params.type as string | string[]].flat())}` };
  if (keyword === "const") return { ...error, message: `must be ${JSON.stringify(params.allowedValue)}` };
  if (keyword === "enum") return { ...error, message: `${message}: ${JSON.stringify(params.allowedValues)}` };
  if (keyword === "propertyNames") return { ...error, message: `must not have a key "${params.propertyName}"` };
  return error;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
