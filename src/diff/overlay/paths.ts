import type { Json } from "../../contract/contract.js";

/**
 * The JSONPath to a place of a document; a list of keys stands for all of them.
 *
 * @example pathOf(document, ["paths", ["/api/a/", "/api/b/"], "get"]); // $.paths['/api/a/','/api/b/'].get
 */
export function pathOf(document: Json, keys: readonly (string | number | readonly string[])[]): string {
  let node: unknown = document;
  let path = "$";
  for (const key of keys) {
    const single = Array.isArray(key) && key.length === 1 ? (key[0] as string) : key;
    if (Array.isArray(single)) path += `[${single.map(quote).join(",")}]`;
    else if (Array.isArray(node)) path += `[${single}]`;
    else path += /^[A-Za-z_]\w*$/.test(String(single)) ? `.${single}` : `[${quote(String(single))}]`;
    node = (node as Json | undefined)?.[String(Array.isArray(single) ? single[0] : single)];
  }
  return path;
}

function quote(key: string): string {
  return `'${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
