import { describeBody, describeContent, describeResponse } from "../facts/describe.js";
import type { BodyFacts, OperationFacts, PageFacts, ResponseFacts } from "../facts/model.js";
import { entryOf, PARAMETER_PLACES } from "../facts/model.js";
import type { KnownContract } from "./contract.js";
import { compareExamples } from "./examples.js";
import { compareRequired, compareTables } from "./fields.js";
import {
  breaking,
  type ChangeSubject,
  changeOf,
  type DocsChange,
  type PageChanges,
  type PlacedChange,
  presenceOf,
} from "./types.js";

/** What of a page is compared: everything but its date and its hash. */
export type ComparedPage = Pick<PageFacts, "form" | "operations"> & { page: string | null };

const WORDING: readonly ChangeSubject[] = ["title", "group", "example"];

/**
 * What the page `after` states otherwise than the page `before` and than the contract: what the contract has already is
 * no news. Titles and examples are listed apart.
 *
 * @example compareWithContract(contractFacts[0], extractUnnamed(text, "page.md"), new KnownContract()).changes;
 */
export function compareWithContract(before: ComparedPage, after: ComparedPage, contract: KnownContract): PageChanges {
  const all = comparePages(before, after);
  const renamed = renamedOperations(before, after);
  const isNews = (change: DocsChange): boolean => {
    const { operation } = change;
    const fresh = operation === null ? undefined : entryOf(after.operations, renamed.get(operation) ?? operation);
    if (operation === null || fresh === undefined) return true;
    if (change.what === "operation" && change.kind === "added") return !contract.has(fresh);
    return !contract.knows(operation, change, fresh);
  };
  const isWording = ({ what }: DocsChange) => WORDING.includes(what);
  return { changes: all.filter((change) => !isWording(change) && isNews(change)), wording: all.filter(isWording) };
}

/**
 * What the page `after` states otherwise than the page `before`, in the order of `before`. The order of operations,
 * fields and values says nothing, and what one form of a page cannot show is no change.
 *
 * @example comparePages(contractFacts[0], extractUnnamed(text, "page.md")); // [] when nothing has changed
 */
export function comparePages(before: ComparedPage, after: ComparedPage): DocsChange[] {
  const moved =
    before.page === null || after.page === null ? [] : changeOf("path of the page", "page", before.page, after.page);
  const sameForm = before.form === after.form;
  const renamed = renamedOperations(before, after);
  const changes: DocsChange[] = moved.map((change) => ({ operation: null, ...change }));
  for (const [id, old] of Object.entries(before.operations)) {
    const freshId = renamed.get(id) ?? id;
    const fresh = entryOf(after.operations, freshId);
    const found =
      fresh === undefined
        ? presenceOf("operation", "operation", callOf(old), undefined)
        : [
            ...changeOf("operation", "operation", id, freshId),
            ...compareOperations(old, fresh, freshId === id, sameForm),
          ];
    changes.push(...found.map((change) => ({ operation: id, ...change })));
  }
  const known = new Set([...Object.keys(before.operations), ...renamed.values()]);
  for (const [id, fresh] of Object.entries(after.operations)) {
    if (known.has(id)) continue;
    changes.push(
      ...presenceOf("operation", "operation", undefined, callOf(fresh)).map((change) => ({ operation: id, ...change })),
    );
  }
  return changes;
}

/** Operations that have another name and the same method and path: old name → new name. */
function renamedOperations(before: ComparedPage, after: ComparedPage): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [freshId, fresh] of Object.entries(after.operations)) {
    if (Object.hasOwn(before.operations, freshId)) continue;
    const match = Object.entries(before.operations).find(
      ([id, old]) => !Object.hasOwn(after.operations, id) && callOf(old) === callOf(fresh),
    );
    if (match !== undefined) renamed.set(match[0], freshId);
  }
  return renamed;
}

function callOf({ method, path }: OperationFacts): string {
  return `${method} ${path}`;
}

function compareOperations(
  before: OperationFacts,
  after: OperationFacts,
  sameName: boolean,
  sameForm: boolean,
): PlacedChange[] {
  const changes = [
    ...changeOf("operation", "call", callOf(before), callOf(after)),
    ...changeOf("operation", "title", before.title, after.title),
    ...changeOf("operation", "group", before.group, after.group),
    ...changeOf("operation", "module", before.module, after.module),
    // An operation with another name has another TypeScript function, too.
    ...(sameName ? changeOf("operation", "function", before.typescript, after.typescript) : []),
    ...PARAMETER_PLACES.flatMap((place) =>
      compareTables(place, before.parameters[place] ?? {}, after.parameters[place] ?? {}, {
        what: "parameter",
        sameForm,
      }),
    ),
    ...compareBodies(before.body, after.body, sameForm),
    ...compareResponses(before.responses, after.responses, sameForm),
  ];
  return [...changes, ...compareExamples(before, after, changes)];
}

function compareBodies(before: BodyFacts | undefined, after: BodyFacts | undefined, sameForm: boolean): PlacedChange[] {
  if (before === undefined || after === undefined)
    return markRequired(
      presenceOf("body", "body", before && describeBody(before), after && describeBody(after)),
      after,
    );
  return [
    ...changeOf("body", "model", before.model ?? "none", after.model ?? "none"),
    ...changeOf("body", "type", before.body ?? "object", after.body ?? "object"),
    ...compareRequired("body", before.required, after.required, sameForm),
    ...compareTables("body", before.fields, after.fields, { what: "body field", sameForm }),
  ];
}

function markRequired(changes: PlacedChange[], after: BodyFacts | undefined): PlacedChange[] {
  return after?.required === true ? breaking(changes) : changes;
}

function compareResponses(
  before: Record<string, ResponseFacts>,
  after: Record<string, ResponseFacts>,
  sameForm: boolean,
): PlacedChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((status) => {
    const at = `response ${status}`;
    const old = entryOf(before, status);
    const fresh = entryOf(after, status);
    if (old === undefined || fresh === undefined)
      return presenceOf(at, "status", old && describeResponse(old), fresh && describeResponse(fresh));
    // The fields of a body that came or went are told with it.
    if (old.fields === undefined || fresh.fields === undefined)
      return changeOf(at, "response body", describeResponse(old), describeResponse(fresh));
    return [
      ...changeOf(at, "response body", describeContent(old.body), describeContent(fresh.body)),
      ...compareTables(at, old.fields, fresh.fields, { what: "response field", sameForm }),
    ];
  });
}
