import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Where a schema starts: a component's file, a component of a single document, or the `schema` of a parameter, header or body. */
const WHOLE = /^#\/?$|\/schemas\/[^/]+$|\/schema$/;

/** Values, not schemas: they may look like anything. */
const VALUES = ["enum", "const", "default", "examples"];

/**
 * No schema that Ajv's strict mode refuses. Prism skips such a schema in silence: it would validate nothing.
 * References are cut off, since the linter brings what they lead to here on its own.
 */
export function AjvStrict() {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: true, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("decimal", true);
  ajv.addVocabulary(["x-provenance"]);
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

function withoutReferences(node) {
  if (Array.isArray(node)) return node.map(withoutReferences);
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string") return {};
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, VALUES.includes(key) ? value : withoutReferences(value)]),
  );
}
