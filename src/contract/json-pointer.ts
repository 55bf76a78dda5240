/** Escapes a key for use in a JSON pointer. */
export function escapeKey(key: string): string {
  // Hardly any key has one, and replacing takes much longer than looking.
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Unescapes a segment of a JSON pointer. */
export function unescapeKey(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The keys of a JSON pointer, the outermost first. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeKey);
}

/** The value at a JSON pointer; undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (node, key) => (node as { [key: string]: unknown } | null | undefined)?.[key],
    value,
  );
}
