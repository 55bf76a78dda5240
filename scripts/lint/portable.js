const VERSION = "3.1.0";

/** Where a schema becomes a declaration of its own: a component, in its file or in a single document, or a property. */
const COMPONENT = /^#\/?$|\/components\/schemas\/[^/]+$/;
const PROPERTY = /\/properties\/[^/]+$/;

/** No construct that popular code generators cannot read, valid as it may be: each made a tool of test/generators/ fail. */
export function Portable() {
  return {
    Root({ openapi }, { report, location }) {
      if (openapi === VERSION) return;
      report({
        message: `Write \`openapi: ${VERSION}\`, not ${openapi}: tools with an older parser, such as msw-auto-mock, refuse any other 3.1.`,
        location: location.child("openapi"),
      });
    },
    Parameter({ in: place, name, example, examples }, { report, location }) {
      if ((place !== "path" && place !== "query") || example !== undefined || examples) return;
      report({
        message: `Give the ${place} parameter "${name}" an \`example\`, out of the example data in openapi/README.md: tools fill requests with it.`,
        location,
      });
    },
    Schema(schema, { report, location }) {
      const { pointer } = location;
      const refuse = (keyword, message) => report({ message, location: location.child(keyword) });

      // Elsewhere Redocly's own `struct` refuses booleans; `additionalProperties: true` is read by all.
      const children = { ...schema.properties, ...schema.patternProperties };
      const keyword = typeof schema.items === "boolean" ? "items" : "properties";
      if ([schema.items, ...Object.values(children)].some((child) => typeof child === "boolean"))
        refuse(keyword, "Write `{}` for the schema `true`, and `not: {}` for `false`: tools look for keywords in it.");

      if (schema.enum?.includes(null))
        refuse("enum", 'Take null out of `enum`: write `oneOf: [{ type: string, enum: [...] }, { type: "null" }]`.');
      if (schema.enum?.includes("") && (COMPONENT.test(pointer) || PROPERTY.test(pointer)))
        refuse(
          "enum",
          "Move an `enum` with an empty value into a branch of `oneOf`: it would be a member without a name.",
        );
      if (schema.const === "")
        refuse("const", "Write `maxLength: 0` for the empty string: its type would swallow that of other strings.");
      if (schema.pattern?.includes('"'))
        refuse("pattern", "Write `\\x22` for the quotes in a `pattern`: tools copy it into a string as it is.");

      if (Array.isArray(schema.type) && schema.type.every((type) => type === "array" || type === "null"))
        refuse("type", 'Write `oneOf: [{ type: array, items: ... }, { type: "null" }]` for an array that may be null.');
    },
  };
}
