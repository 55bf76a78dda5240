import { type Call, Refusal } from "../../../src/mock/drf/call.js";
import { parseBody } from "../../../src/mock/drf/parsers/parse-body.js";
import { type Fields, readBody } from "../../../src/mock/drf/serializers/serializer.js";
import { smallWorld, world } from "../_world.js";

// What the tests of bodies have in common.

const JSON_TYPE = "application/json";

/** What is read from a body, or the body of the refusal. */
export function read(fields: Fields, raw: string | Uint8Array, { type = JSON_TYPE, partial = false } = {}): unknown {
  const { store } = world(smallWorld());
  const call = { body: () => parseBody(raw, type), store } as unknown as Call;
  try {
    return readBody(call, fields, { partial });
  } catch (error) {
    if (error instanceof Refusal) return { [error.status]: error.body };
    throw error;
  }
}
/** The same for a JSON value. */
export const readJson = (fields: Fields, value: unknown, options?: { partial: boolean }) =>
  read(fields, JSON.stringify(value), options);
/** What is said of the value of a field. */
export const said = (field: Fields[string], value: unknown) =>
  (readJson({ x: field }, { x: value }) as { 400?: { x: unknown } })[400]?.x;
/** What a field makes of a value. */
export const made = (field: Fields[string], value: unknown) =>
  (readJson({ x: field }, { x: value }) as { x: unknown }).x;
