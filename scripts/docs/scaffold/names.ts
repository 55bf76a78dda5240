import type { OperationFacts, PageFacts } from "../facts/model.js";

/** Endings of an operationId that say what is done to a record, and not which. */
const ENDING = /_?(?:list|retrieve|create|partial_update|update|destroy)$/;

/** Names that are given once each. Two that differ in their capitals only would be one file on some systems. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  /** The first of the names that is free, or else the last with the first number that makes it free. */
  take(...names: [string, ...string[]]): string {
    const isFree = (name: string) => !this.taken.has(name.toLowerCase());
    let free = names.find(isFree);
    for (let count = 2; free === undefined; count += 1) free = [`${names.at(-1)}${count}`].find(isFree);
    this.taken.add(free.toLowerCase());
    return free;
  }
}

/** `component_limits_set` → `ComponentLimitsSet`, `X-Trace-Id` → `XTraceId`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `Policies` → `Policy`, `Quotas` → `Quota`, `Addresses` → `Address`, `Status` → `Status`. */
export function singular(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x|tus)es$/.test(name)) return name.slice(0, -2);
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name;
}

/** The family as a tag names it: `marketplace/provider-api/provider-resources.md` → `Provider resources`. */
export function tagOf({ page }: Pick<PageFacts, "page">): string {
  const words = (page.split("/").at(-1) ?? page).replace(/\.md$/, "").replaceAll(/[-_]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The record that a module is about: what can be created there, or else the module's name in the singular. */
export function recordOf(module: string, operations: PageFacts["operations"]): string {
  const created = Object.entries(operations).find(([id]) => id === `${module}_create`)?.[1].body?.model;
  if (created?.endsWith("Request") && created !== "Request") return created.slice(0, -"Request".length);
  return singular(pascalCase(module.replace(/^marketplace_/, "")));
}

/** Names for what an operation answers, the better first; `record` is that of its module. The docs give none. */
export function answerNames(id: string, operation: OperationFacts, status: string, record: string): [string, string] {
  const { method, module, responses } = operation;
  const rest = id.startsWith(`${module}_`) ? id.slice(module.length + 1) : id;
  const full = record + pascalCase(rest);
  if (Number(status) >= 400) return [`${record}Error`, `${full}Error`];
  const action = pascalCase(rest.replace(ENDING, ""));
  if (action === "") return [record, full];
  const name = record + (responses[status]?.body === "array" ? singular(action) : action);
  return [method === "GET" ? name : `${record}${action}Response`, full];
}

/** A name for a request whose model the page does not name. */
export function requestName(id: string, { module }: OperationFacts, record: string): string {
  return `${record}${pascalCase(id.startsWith(`${module}_`) ? id.slice(module.length + 1) : id)}Request`;
}

/** A name for the object below a field: `ThingRequest` and `lids` → `ThingLidRequest`. */
export function nestedName(owner: string, field: string, isList: boolean): string {
  const [, base = owner, ending = ""] = /^(.+?)(Request|Response|Error)?$/.exec(owner) ?? [];
  const part = isList ? singular(pascalCase(field)) : pascalCase(field);
  return base + (base.endsWith(part) ? "Item" : part) + (ending === "Request" ? ending : "");
}

/** The file of a URL in `paths/`: `/api/kettles/{uuid}/boil/` → `kettles_{uuid}_boil`. */
export function pathFile(path: string): string {
  return path.replace(/^\/(?:api\/)?|\/$/g, "").replaceAll("/", "_");
}

/**
 * The anchors that the site gives to the operations of a page, by operationId: the heading in small letters, numbered
 * where a heading occurs more than once.
 */
export function anchorsOf(operations: PageFacts["operations"]): Map<string, string> {
  const seen = new Map<string, number>();
  const anchor = (heading: string): string => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/[\s-]+/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}_${count}`;
  };
  const anchors = new Map<string, string>();
  let group: string | undefined;
  for (const [id, operation] of Object.entries(operations)) {
    if (operation.group !== group) anchor(operation.group);
    group = operation.group;
    anchors.set(id, anchor(operation.title));
  }
  return anchors;
}
