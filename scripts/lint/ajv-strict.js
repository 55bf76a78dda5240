import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Where a schema starts: a component's file, a component of a single document, or the `schema` of a parameter, header or body. */
const WHOLE = /^#\/?$|\/schemas\/[^/]+$|\/schema$/;

/** Values, not schemas: they may look like anything. */
const VALUES = ["enum", "const", "default", "examples"];

/** Schemas by name: the names may be those of keywords. */
const MAPS = ["properties", "patternProperties", "$defs", "dependentSchemas"];

/**
 * No schema that Ajv's strict mode refuses. Prism skips such a schema in silence: it would validate nothing.
 * References are cut off, since the linter brings what they lead to here on its own.
 */
export function AjvStrict() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: true, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("decimal", true);
  ajv.addVocabulary(["x-draft", "x-hyperlink", "x-labels", "x-messages", "x-provenance"]);
  return {
    Schema(schema, { report, location }) {
      if (!WHOLE.test(location.pointer)) return;
      try {
        ajv.compile(withoutReferences(schema));
      } catch (error) {
        report({ message: `Ajv refuses this schema in strict mode: ${error.message}.`, location });
      }
    },
  };
}

function withoutReferences(schema) {
  if (Array.isArray(schema)) return schema.map(withoutReferences);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref: _, ...own } = schema;
  return mapValues(own, (value, key) => {
    if (VALUES.includes(key)) return value;
    return MAPS.includes(key) ? mapValues(value, withoutReferences) : withoutReferences(value);
  });
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
