import { SOURCES } from "./sources.js";

/** `x-provenance` names one of the sources beyond the docs. */
export function Provenance() {
  return {
    any(node, { report, location, type }) {
      // A map of properties has names, not keywords.
      if (type.name === "SchemaProperties") return;
      const source = node?.["x-provenance"];
      if (source === undefined || SOURCES.includes(source)) return;
      report({
        message: `\`x-provenance\` must be one of ${SOURCES.join(", ")}, not "${source}".`,
        location: location.child("x-provenance"),
      });
    },
  };
}
