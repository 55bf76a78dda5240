import type { Json } from "../../contract/contract.js";
import { pathOf } from "./paths.js";

/** What an action does, and where. */
export interface Deed {
  keys: readonly (string | number)[];
  update?: unknown;
  remove?: true;
}

/** The same deed at one or several operations. */
interface GroupedDeed {
  /** The JSONPath to all of them, in a document that has them. */
  readonly target: (document: Json) => string;
  readonly update?: unknown;
  readonly remove?: true;
}

/** Makes one action of what several operations have alike, where all of the methods are those of all of the paths. */
export function group(deeds: readonly Deed[]): GroupedDeed[] {
  const groups = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const [root, , , ...rest] = deed.keys;
    const isShared = root === "paths" && deed.keys.length >= 3 && deed.update !== undefined;
    const key = JSON.stringify(isShared ? [rest, deed.update] : deed);
    groups.set(key, [...(groups.get(key) ?? []), deed]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike as [Deed, ...Deed[]];
    const paths = [...new Set(alike.map(({ keys }) => String(keys[1])))];
    const methods = [...new Set(alike.map(({ keys }) => String(keys[2])))];
    if (alike.length > 1 && paths.length * methods.length === alike.length)
      return [{ ...first, target: (document) => pathOf(document, ["paths", paths, methods, ...first.keys.slice(3)]) }];
    return alike.map((deed) => ({ ...deed, target: (document: Json) => pathOf(document, deed.keys) }));
  });
}
