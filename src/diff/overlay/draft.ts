import { isDeepStrictEqual } from "node:util";
import type { Contract, Json } from "../../contract/contract.js";
import { keysOf } from "../../contract/json-pointer.js";
import type { Merged } from "../merge/contract.js";
import type { Entry } from "../merge/journal.js";
import { isObject, type Published } from "../schema/published.js";
import { render } from "../schema/render.js";
import { type Deed, group } from "./group.js";

/** What has to be written by people; the check of overlays refuses it. */
const TODO = "TODO: ";

/** One action of a draft. */
export interface DraftAction {
  target: string;
  description: string;
  "x-since": string;
  "x-source": "published";
  update?: unknown;
  remove?: true;
}

/**
 * The real differences of a release as actions of an overlay on the contract of a line: applied to it, they leave no difference.
 * Descriptions are placeholders, and so are those of what is new.
 */
export function draftActions(theirs: Published, merged: Merged, { document }: Contract): DraftAction[] {
  const deeds = [
    ...merged.journal.changes.flatMap((entry) => deedsOf(entry, merged, document)),
    ...merged.added.map(({ path, method, node, parameters }): Deed => {
      const operation = newOperation(theirs, node, parameters);
      const isKnown = isObject((document.paths as Json)[path]);
      return isKnown
        ? { keys: ["paths", path], update: { [method]: operation } }
        : { keys: ["paths"], update: { [path]: { [method]: operation } } };
    }),
  ];
  const unique = deeds.filter((deed, index) => deeds.findIndex((other) => isDeepStrictEqual(other, deed)) === index);
  return group(unique).map(({ target, update, remove }) => ({
    target: target(document),
    description: `${TODO}say in one sentence what changed, and whether it breaks a front end (x-breaks, x-advice).`,
    "x-since": theirs.info.version,
    "x-source": "published",
    ...(remove ? { remove } : { update }),
  }));
}

function deedsOf({ place, keyword }: Entry, { ours, patched }: Merged, document: Json): Deed[] {
  if (keyword === "operationId") return [];
  if (keyword === "parameter") return parameterDeeds(place.words, keysOf(place.path), patched, document);
  const keys = keysInBundle(keysOf(place.pointer), ours, document);
  const before = valueAt(document, keys);
  let after = walk(patched, keysOf(place.path));
  if (!isReference(before) && isReference(after)) after = follow(patched, after);
  const name = keys.at(-1) as string;
  if (before === undefined) return after === undefined ? [] : [addition(keys, name, after)];
  if (after !== undefined) return isObject(before) && isObject(after) ? keywordDeeds(keys, before, after) : [];
  const owner = keys.slice(0, -2);
  const required = (valueAt(document, [...owner, "required"]) as string[] | undefined) ?? [];
  const isListed = keyword === "property" && required.includes(name);
  const index = required.indexOf(name);
  return [
    { keys, remove: true },
    ...(isListed ? [{ keys: [...owner, "required", index], remove: true } as const] : []),
  ];
}

function addition(keys: readonly (string | number)[], name: string, node: unknown): Deed {
  return { keys: keys.slice(0, -1), update: { [name]: isObject(node) ? described(node) : node } };
}

/** Parts that have differences of their own. */
const PARTS: ReadonlySet<string> = new Set([
  "properties",
  "items",
  "additionalProperties",
  "content",
  "schema",
  "headers",
]);

function keywordDeeds(keys: readonly (string | number)[], before: Json, after: Json): Deed[] {
  return Object.keys({ ...before, ...after }).flatMap((key): Deed[] => {
    const [own, other] = [before[key], after[key]];
    if (isDeepStrictEqual(own, other) || key === "description" || key.startsWith("x-")) return [];
    if (PARTS.has(key) && isObject(own) && isObject(other)) return [];
    const at = [...keys, key];
    if (other === undefined) return [{ keys: at, remove: true }];
    if (own === undefined || !Array.isArray(own))
      return [...(isObject(own) ? [{ keys: at, remove: true } as const] : []), { keys, update: { [key]: other } }];
    // An update adds to a list.
    const added = Array.isArray(other) ? other.filter((item) => !own.includes(item)) : [];
    const isLonger = Array.isArray(other) && own.every((item) => other.includes(item));
    return isLonger
      ? [{ keys, update: { [key]: added } }]
      : [
          { keys: at, remove: true },
          { keys, update: { [key]: other } },
        ];
  });
}

/** Parameters are at the operation or at its path in the bundle, some of them as references. */
function parameterDeeds(words: string, keys: readonly string[], patched: Json, document: Json): Deed[] {
  const [, path = "", method = ""] = keys;
  const own = findParameter(document, path, method, words);
  if (own) return [{ keys: own.element, remove: true }];
  const operation = valueAt(patched, ["paths", path, method]) as { parameters?: Json[] };
  const added = operation.parameters?.find((each) => nameOf(follow(patched, each)) === words);
  if (!added) return [];
  return [
    { keys: ["paths", path, method], update: { parameters: [{ ...described(added), example: `${TODO}an example` }] } },
  ];
}

function nameOf(parameter: unknown): string {
  const { in: place, name } = (parameter ?? {}) as Json;
  return `${place} ${name}`;
}

function findParameter(document: Json, path: string, method: string, words: string) {
  for (const list of [
    ["paths", path, method, "parameters"],
    ["paths", path, "parameters"],
  ]) {
    const parameters = (valueAt(document, list) as Json[] | undefined) ?? [];
    const index = parameters.findIndex((each) => nameOf(follow(document, each)) === words);
    const found = parameters[index];
    if (!found) continue;
    const element = [...list, index];
    return { element, node: isReference(found) ? keysOf(found.$ref) : element };
  }
  return undefined;
}

/** In the compared contract every parameter is at its operation. */
function keysInBundle(keys: readonly string[], ours: Json, document: Json): (string | number)[] {
  const [root, path = "", method = "", list, index = "", ...rest] = keys;
  if (root !== "paths" || list !== "parameters") return [...keys];
  const parameter = follow(ours, valueAt(ours, keys.slice(0, 5)));
  const found = findParameter(document, path, method, nameOf(parameter));
  return found ? [...found.node, ...rest] : [...keys.slice(0, 4), index, ...rest];
}

function newOperation(theirs: Published, node: Json, parameters: readonly Json[]): Json {
  const content = (owner: unknown, direction: "request" | "response") => {
    const { content: media } = (follow(theirs.root, owner) ?? {}) as { content?: Json };
    const schema = isObject(media) ? (media["application/json"] as Json | undefined)?.schema : undefined;
    return isObject(schema)
      ? { content: { "application/json": { schema: described(render(theirs, schema, direction)) } } }
      : {};
  };
  const responses = Object.entries((node.responses ?? {}) as Json).map(([status, response]) => [
    status,
    { description: `${TODO}the response.`, ...content(response, "response") },
  ]);
  return {
    operationId: node.operationId,
    summary: `${TODO}the operation in a few words`,
    description: `${TODO}who may do it, what it does, and when it is refused.`,
    "x-provenance": "published",
    parameters: parameters.map((each) => {
      const { name, in: place, required, explode, style, schema } = follow(theirs.root, each) as Json;
      const form = {
        ...(required === true && { required }),
        ...(explode !== undefined && { explode }),
        ...(style !== undefined && { style }),
      };
      return {
        name,
        in: place,
        ...form,
        description: `${TODO}the parameter.`,
        schema: render(theirs, (schema ?? {}) as Json, "request"),
        example: `${TODO}an example`,
      };
    }),
    ...(node.requestBody !== undefined && {
      requestBody: {
        required: (follow(theirs.root, node.requestBody) as Json).required === true,
        ...content(node.requestBody, "request"),
      },
    }),
    responses: Object.fromEntries(responses),
  };
}

/** A node with placeholders for what people have to say of it and of its properties. */
function described(node: Json): Json {
  const properties = (schema: Json): Json => ({
    ...schema,
    ...(isObject(schema.items) && { items: properties(schema.items) }),
    ...(isObject(schema.properties) && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, each]) => [
          name,
          { description: `${TODO}the field.`, ...properties(each as Json) },
        ]),
      ),
    }),
  });
  return { ...properties(node), description: `${TODO}what it is.`, "x-provenance": "published" };
}

function isReference(node: unknown): node is { $ref: string } {
  return isObject(node) && typeof node.$ref === "string";
}

function follow(root: Json, node: unknown): unknown {
  return isReference(node) ? follow(root, valueAt(root, keysOf(node.$ref))) : node;
}

function valueAt(root: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], root);
}

/** As {@link valueAt}, but through references on the way. */
function walk(root: Json, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (follow(root, node) as Json | undefined)?.[key], root);
}
