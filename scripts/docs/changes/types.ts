/** What a change is about. */
export type ChangeSubject =
  | "page"
  | "operation"
  | "call"
  | "title"
  | "group"
  | "module"
  | "function"
  | "parameter"
  | "body"
  | "body field"
  | "status"
  | "response body"
  | "response field"
  | "model"
  | "type"
  | "required"
  | "enum"
  | "constraint"
  | "example";

/** One thing that a page states otherwise than the contract's facts. */
export interface DocsChange {
  kind: "added" | "removed" | "changed";
  /** operationId, of the contract where it has the operation; null for what concerns the whole page. */
  operation: string | null;
  /** Where, in the words of `deviations.yaml`: `query page`, `body usages.amount`, `response 200 usage`. */
  place: string;
  what: ChangeSubject;
  /** What the contract's facts say; null where they have nothing. */
  before: string | null;
  /** What the page says; null where it has nothing. */
  after: string | null;
  /** Set where requests that were right are refused now: something must be sent that was not. */
  breaksRequests?: true;
}

/** What a page states otherwise. */
export interface PageChanges {
  /** What the contract does not have yet. */
  changes: DocsChange[];
  /** Titles, groups and the values of examples, on which no client depends. */
  wording: DocsChange[];
}

/** A change of one operation, before it is known which one. */
export type PlacedChange = Omit<DocsChange, "operation">;

/** A change from one text to another, or none when they are the same. */
export function changeOf(place: string, what: ChangeSubject, before: string, after: string): PlacedChange[] {
  return before === after ? [] : [{ kind: "changed", place, what, before, after }];
}

/** The same changes, marked as such that refuse requests. */
export function breaking(changes: PlacedChange[]): PlacedChange[] {
  return changes.map((change) => ({ ...change, breaksRequests: true }));
}

/** Something that is there now and was not, or the other way round. */
export function presenceOf(
  place: string,
  what: ChangeSubject,
  before: string | undefined,
  after: string | undefined,
): PlacedChange[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: "added", place, what, before: null, after: after ?? null }];
  return [{ kind: "removed", place, what, before, after: null }];
}
