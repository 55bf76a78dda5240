const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Length of a string in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The string that bytes in UTF-8 stand for; invalid ones become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A copy that does not keep a larger string in memory, as a slice of it does. */
export function copyOf(text: string): string {
  return decodeUtf8(encoder.encode(text));
}
