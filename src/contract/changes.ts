import type { Json } from "./contract.js";

/** What a release line changes in the bundle: whole path items and components, and other sections as a whole. */
export type Changes = { readonly paths: Json; readonly components: Readonly<Record<string, Json>> } & Json;

/**
 * The bundle of a release line, which shares with the base what it does not change.
 *
 * @example applyChanges(baseContract.document, changes).info // that of the line
 */
export function applyChanges(base: Json, { paths, components, ...sections }: Changes): Json {
  const own = base.components as Record<string, Json>;
  const names = new Set([...Object.keys(own), ...Object.keys(components)]);
  return {
    ...base,
    ...sections,
    paths: { ...(base.paths as Json), ...paths },
    components: Object.fromEntries([...names].map((name) => [name, { ...own[name], ...components[name] }])),
  };
}
