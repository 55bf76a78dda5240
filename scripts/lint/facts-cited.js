import { documentedOperations } from "./facts.js";

const API_REFERENCE = "https://docs.waldur.com/latest/api-reference/";

/** Every operation cites the section of the docs page it was written from, so that a reviewer can check it in one click. */
export function FactsCited() {
  const documented = documentedOperations();
  return {
    Operation(operation, { report, location }) {
      const url = operation.externalDocs?.url;
      if (typeof url !== "string") {
        report({ message: "Name the docs page this operation was written from, in `externalDocs.url`.", location });
        return;
      }
      const facts = documented.get(operation.operationId);
      const page = facts ? `${API_REFERENCE}${facts.page.replace(/\.md$/, "/#")}` : API_REFERENCE;
      if (!url.startsWith(page)) {
        report({
          message: `\`externalDocs.url\` must lead to ${page}, where the facts of this operation come from.`,
          location: location.child(["externalDocs", "url"]),
        });
      }
    },
  };
}
