import type { Any } from "../../fixtures/small-contract.js";
import { downgrade } from "./_downgrade.js";

/** How large the schema of a whole Waldur is. */
export const SIZE = { operations: 1_800, bytes: 4 * 1024 * 1024 };

/**
 * A whole schema: the contract's operations as Waldur publishes them, among others of families that the contract does
 * not have, with references to nothing and null without a type.
 */
export function publishedWhole(): Any {
  const published = downgrade();
  const { paths, components } = published;
  for (let family = 0; Object.keys(paths).length < SIZE.operations - 10; family++) {
    const name = `Filler${family}`;
    components.schemas[name] = filler(family);
    const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
    for (const action of ["list", "retrieve", "update", "destroy"]) {
      paths[`/api/filler-${family}/${action}/`] = {
        get: {
          operationId: `filler_${family}_${action}`,
          description: `What filler ${family} does when it is asked to ${action}. `.repeat(8),
          tags: [`filler-${family}`],
          parameters: [{ in: "query", name: "page", schema: { type: "integer" } }],
          security: [{ tokenAuth: [] }],
          responses: { "200": { content, description: "" } },
        },
      };
    }
  }
  return published;
}

function filler(family: number): Any {
  const properties = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `field_${index}`,
      { type: "string", readOnly: true, maxLength: 150, description: `Field ${index} of filler ${family}.` },
    ]),
  );
  return {
    type: "object",
    properties: { ...properties, any: { nullable: true }, gone: { $ref: "#/components/schemas/NowhereToBeFound" } },
  };
}

/** YAML as drf-spectacular writes it: blocks, no aliases. Faster than a library, for these documents only. */
export function toYaml(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((item) => `${indent}-${toYaml(item, `${indent}  `)}`).join("")}`;
  }
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return " {}\n";
  return `\n${entries.map(([key, item]) => `${indent}${JSON.stringify(key)}:${toYaml(item, `${indent}  `)}`).join("")}`;
}
