/** The base types that a page may name. The list is closed: an unknown type stops the reading. */
export const BASE_TYPES: readonly string[] = [
  "string",
  "integer",
  "number",
  "boolean",
  "any",
  "object",
  "array",
  "null",
];

/** The formats that a page may name: the OpenAPI format registry, those of drf-spectacular, and the pages' own `free-form`. */
export const FORMATS: readonly string[] = [
  "base64url binary byte char commonmark date date-time date-time-local decimal decimal128 double",
  "double-int duration email float free-form hostname html http-date idn-email idn-hostname int16",
  "int32 int64 int8 ip ipv4 ipv6 iri iri-reference json json-pointer media-range password phone",
  "regex relative-json-pointer sf-binary sf-boolean sf-decimal sf-integer sf-string sf-token slug",
  "time time-local uint16 uint32 uint64 uint8 unixtime uri uri-reference uri-template url uuid",
].flatMap((line) => line.split(" "));
