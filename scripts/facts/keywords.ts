/** Keywords that narrow or widen a value beyond its type and format. No docs page states them, but for `enum`. */
export const ADDED: readonly string[] = [
  ...["const", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default"],
  ...["oneOf", "anyOf", "allOf", "not", "if", "contentMediaType"],
];
