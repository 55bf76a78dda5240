/** Every property and every named schema is described, in whole sentences: they are read in an editor's hover. */
export function Described() {
  return {
    NamedSchemas: {
      Schema(schema, { report, location }) {
        if (!schema.description) report({ message: "Describe this schema in `description`.", location });
      },
    },
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const described = property.description ?? (property.$ref ? resolve(property).node?.description : undefined);
        if (!described) {
          report({
            message: `Describe the property "${name}" in \`description\`.`,
            location: location.child(["properties", name]),
          });
        }
      }
      checkSentence(schema, report, location);
    },
    Parameter: (parameter, { report, location }) => checkSentence(parameter, report, location),
    Operation: (operation, { report, location }) => checkSentence(operation, report, location),
    Response: (response, { report, location }) => checkSentence(response, report, location),
  };
}

function checkSentence({ description }, report, location) {
  if (typeof description !== "string" || /[.!?)`]\s*$/.test(description)) return;
  report({ message: "End the description with a full stop.", location: location.child("description") });
}
