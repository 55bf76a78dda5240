import { describe, expect, test } from "vitest";
import { KnownContract } from "../../../scripts/docs/changes/contract.js";
import { compareWithContract } from "../../../scripts/docs/changes/operations.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { readPage } from "../../../scripts/docs/extract/extract.js";
import type { OperationFacts, PageFacts } from "../../../scripts/docs/facts/model.js";
import { writePage } from "../../helpers/docs-page.js";
import { lineOf } from "./_pages.js";

const contract = new KnownContract();

/** What a page states otherwise when one operation of the contract's facts is edited. */
function compare(id: string, edit: (operation: OperationFacts, page: PageFacts) => void) {
  const before = contractFacts.find(({ operations }) => Object.hasOwn(operations, id));
  if (before === undefined) throw new Error(`no page has ${id}`);
  const after = structuredClone(before);
  edit(after.operations[id] as OperationFacts, after);
  const fresh = readPage(writePage({ ...after, form: "markdown" }), "x.md").facts;
  // Both in one form, so that everything is compared.
  const old = readPage(writePage({ ...before, form: "markdown" }), "x.md").facts;
  return compareWithContract(old, fresh, contract);
}

const news = (...args: Parameters<typeof compare>) => compare(...args).changes.map(lineOf);
const [LIST, REPORT, PULL, DETAILS, MOVE, OFFERING, ACTIONS] = [
  "marketplace_component_usages_list",
  "marketplace_component_usages_set_usage",
  "marketplace_provider_resources_pull",
  "marketplace_provider_resources_details_retrieve",
  "marketplace_provider_resources_move_resource",
  "marketplace_provider_resources_offering_retrieve",
  "marketplace_customer_component_usage_policies_actions_retrieve",
] as const;

function fieldsOf({ body, responses }: OperationFacts, status?: string) {
  const fields = status === undefined ? body?.fields : responses[status]?.fields;
  if (fields === undefined) throw new Error("the operation has no such fields");
  return fields;
}

describe("what the contract has already is no news", () => {
  test.each<[name: string, id: string, edit: (operation: OperationFacts) => void]>([
    [
      "a status that it declares by a deviation, in place of the documented one",
      PULL,
      ({ responses }) => {
        delete responses["200"];
        responses["202"] = { body: "object", fields: { detail: { type: "string" } } };
      },
    ],
    [
      "an error that it declares",
      PULL,
      ({ responses }) => {
        responses["409"] = { body: "none" };
      },
    ],
    [
      "a parameter that it leaves out by a deviation",
      DETAILS,
      ({ parameters }) => {
        delete parameters.query;
      },
    ],
    [
      "a body that the page no longer describes, where a deviation has another",
      ACTIONS,
      ({ responses }) => {
        responses["200"] = { body: "unstated" };
      },
    ],
    [
      "a type that it has by a deviation",
      OFFERING,
      (operation) => {
        fieldsOf(operation, "200").scope_name = { type: "string" };
        fieldsOf(operation, "200")["plans.minimal_price"] = { type: "string" };
      },
    ],
    [
      "any in place of an object that it describes",
      OFFERING,
      (operation) => {
        const fields = fieldsOf(operation, "200");
        for (const name of Object.keys(fields)) if (name.startsWith("software_catalogs.catalog.")) delete fields[name];
        fields["software_catalogs.catalog"] = { type: "any" };
      },
    ],
    [
      "a default that it has",
      REPORT,
      (operation) => {
        Object.assign(fieldsOf(operation)["usages.recurring"] ?? {}, { constraints: { default: "False" } });
      },
    ],
    [
      "write-only in a request of its own",
      MOVE,
      (operation) => {
        Object.assign(fieldsOf(operation).project ?? {}, { constraints: { "write-only": true } });
      },
    ],
  ])("%s", (_, id, edit) => {
    expect(compare(id, edit)).toEqual({ changes: [], wording: [] });
  });
});

describe("news", () => {
  test.each<[name: string, id: string, edit: (operation: OperationFacts) => void, lines: string[]]>([
    [
      "a status of another kind",
      PULL,
      ({ responses }) => {
        responses["203"] = { body: "none" };
      },
      [`added status: ${PULL} response 203: - → no body`],
    ],
    [
      "a documented status that is gone without another",
      PULL,
      ({ responses }) => {
        delete responses["200"];
      },
      [`removed status: ${PULL} response 200: nothing said of a body → -`],
    ],
    [
      "another default",
      REPORT,
      (operation) => {
        Object.assign(fieldsOf(operation)["usages.recurring"] ?? {}, { constraints: { default: "True" } });
      },
      [`added constraint: ${REPORT} body usages.recurring (default): - → True`],
    ],
    [
      "a bound",
      REPORT,
      (operation) => {
        Object.assign(fieldsOf(operation)["usages.description"] ?? {}, { constraints: { "max length": "7" } });
      },
      [`added constraint: ${REPORT} body usages.description (max length): - → 7`],
    ],
    [
      "a type that it does not have",
      LIST,
      (operation) => {
        fieldsOf(operation, "200").name = { type: "integer" };
      },
      [`changed type: ${LIST} response 200 name: string → integer`],
    ],
    [
      "a value of an enum",
      LIST,
      ({ parameters }) => {
        parameters.query = { ...parameters.query, billing_mode: { type: "string", enum: ["a"], required: false } };
      },
      [`added parameter: ${LIST} query billing_mode: - → string of a`],
    ],
    [
      "a list in place of an object",
      REPORT,
      ({ body }) => {
        if (body) body.body = "array";
      },
      [`changed type: ${REPORT} body: object → array`],
    ],
  ])("is %s", (_, id, edit, lines) => {
    expect(news(id, edit)).toEqual(lines);
  });

  test("is a field that is gone, though the contract gives it another type than the page", () => {
    const lines = news(LIST, (operation) => {
      delete fieldsOf(operation, "200").usage;
    });
    expect(lines).toEqual([`removed response field: ${LIST} response 200 usage: integer → -`]);
  });

  test("is marked where it refuses requests that were right", () => {
    const { changes } = compare(REPORT, (operation) => {
      const fields = fieldsOf(operation);
      fields.reason = { type: "string", required: true };
      fields.note = { type: "string", required: false };
      Object.assign(fields["usages.description"] ?? {}, { required: true });
    });
    expect(changes.map(({ place, what, breaksRequests }) => [place, what, breaksRequests])).toEqual([
      ["body usages.description", "required", true],
      ["body reason", "body field", true],
      ["body note", "body field", undefined],
    ]);
  });

  test("is a new operation, unless the contract has its call", () => {
    const added = (path: string) =>
      news(LIST, (operation, page) => {
        const examples = { httpie: { path }, typescript: {} };
        page.operations.extra = { ...operation, parameters: {}, path, typescript: "extra", examples };
      });
    expect(added("/api/extra/")).toEqual(["added operation: extra operation: - → GET /api/extra/"]);
    expect(added("/api/marketplace-provider-resources/")).toEqual([]);
  });
});

test("a renamed title is listed apart and is no change", () => {
  const { changes, wording } = compare(LIST, (operation) => {
    operation.title = "List of usages";
  });
  expect(changes).toEqual([]);
  expect(wording.map(({ what, after }) => [what, after])).toEqual([["title", "List of usages"]]);
});
