import type { Json } from "../../contract/contract.js";
import { isObject, METHODS, type Source } from "../schema/published.js";

/** An operation of a document, with the parameters of its path among its own. */
export interface Located {
  path: string;
  method: string;
  id: string;
  node: Json;
  parameters: Json[];
}

/** The operations of a document. */
export function listOperations({ root }: Source): Located[] {
  const paths = isObject(root.paths) ? root.paths : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      if (!isObject(item) || !isObject(item[method])) return [];
      const node = item[method] as Json;
      const parameters = [item.parameters, node.parameters].flatMap((list) =>
        Array.isArray(list) ? list.filter(isObject) : [],
      );
      return [{ path, method, id: String(node.operationId ?? ""), node, parameters }];
    }),
  );
}

/** Finds the operations of the contract in another document. */
export class Operations {
  readonly all: Located[];
  private readonly byPlace: Map<string, Located>;

  constructor(source: Source) {
    this.all = listOperations(source);
    this.byPlace = new Map(this.all.map((operation) => [placeOf(operation), operation]));
  }

  /** By method and path, whatever the parameters in it are called; if there is no such, by the operationId. */
  find(operation: Located): { found: Located | undefined; isMoved: boolean; sameId: number } {
    const named = this.all.filter(({ id }) => id !== "" && id === operation.id);
    const here = this.byPlace.get(placeOf(operation));
    return { found: here ?? named[0], isMoved: here === undefined && named.length > 0, sameId: named.length };
  }
}

/** `get /api/x/{}/`: what a client calls, whatever the parameters in the path are called. */
export function placeOf({ method, path }: Pick<Located, "method" | "path">): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}
