/** What a scaffold has filled in is a start, and no part of the contract until somebody has written it. */
export function NoDrafts() {
  return {
    any(node, { report, location, type }) {
      // A map of properties has names, not keywords.
      if (type.name === "SchemaProperties" || node?.["x-draft"] === undefined) return;
      report({
        message: "This is a draft: write its texts and examples, and take `x-draft` away.",
        location: location.child("x-draft"),
      });
    },
  };
}
