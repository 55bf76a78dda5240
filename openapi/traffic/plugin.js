/**
 * Records of an operation with `x-sparse` lack keys when the query has `field`, which a checker of recorded traffic cannot
 * know: for it, no key of theirs is required.
 */
function sparseRecords() {
  return {
    Operation: {
      enter(operation, context) {
        if (operation["x-sparse"] === undefined) return;
        const follow = (node) => (node?.$ref === undefined ? node : context.resolve(node).node);
        for (const [status, response] of Object.entries(operation.responses)) {
          if (!status.startsWith("2")) continue;
          const answer = follow(follow(response)?.content?.["application/json"]?.schema);
          delete (answer?.type === "array" ? follow(answer.items) : answer)?.required;
        }
      },
    },
  };
}

/** It takes a list with commas for one value. */
function commaLists() {
  return {
    Parameter: {
      enter(parameter) {
        if (parameter.explode === false) parameter.schema = { type: "array", items: { type: "string" } };
      },
    },
  };
}

/** It would say for every schema that it does not know the format. */
function knownFormats() {
  return {
    Schema: {
      enter(schema) {
        if (schema.format === "decimal") delete schema.format;
      },
    },
  };
}

/** Brings the contract into a form that `redocly drift` understands. What it leaves out, the mock's own report looks at. */
export default function traffic() {
  return {
    id: "traffic",
    preprocessors: {
      oas3: { "sparse-records": sparseRecords, "comma-lists": commaLists, "known-formats": knownFormats },
    },
  };
}
