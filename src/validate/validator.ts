import type { ErrorObject } from "ajv";

/** Validates a value against one schema. */
export interface Validator {
  (value: unknown): boolean;
  /** What is wrong with the last value, in the order in which Ajv finds it. */
  errors?: ErrorObject[] | null;
}

/** A reference to the schema at a pointer of the bundle. */
export function reference(pointer: string): { $ref: string } {
  return { $ref: `contract#${encodePointer(pointer)}` };
}

/** Encodes a pointer as a URI fragment: path templates contain braces; the slashes of media types are already escaped. */
function encodePointer(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}
