import { documentedOperations } from "./facts.js";

/** Method, path, operationId and request model are named exactly as the docs name them. */
export function NamesAsDocumented() {
  const documented = documentedOperations();
  let path = "";
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
    },
    Operation(operation, { report, location, key }) {
      const facts = documented.get(operation.operationId);
      const call = `${String(key).toUpperCase()} ${path}`;
      if (!facts) {
        if (operation["x-provenance"]) return;
        report({
          message: `No docs page has an operation "${operation.operationId}"; use the function name of the docs' Python example, or say with x-provenance where it comes from.`,
          location: location.child("operationId"),
        });
        return;
      }
      if (call !== `${facts.method} ${facts.path}`) {
        report({
          message: `The docs have "${operation.operationId}" as ${facts.method} ${facts.path}, not ${call}.`,
          location,
        });
      }
      const model = operation.requestBody?.content?.["application/json"]?.schema?.$ref?.match(/(\w+)(\.yaml)?$/)?.[1];
      if (facts.body?.model && model && model !== facts.body.model) {
        report({
          message: `The docs name the request model ${facts.body.model}, not ${model}.`,
          location: location.child("requestBody"),
        });
      }
    },
  };
}
