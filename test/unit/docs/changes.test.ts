import { describe, expect, test } from "vitest";
import { changesOf, textsOf } from "./_pages.js";
import { change } from "./extract/pages.js";

const policies = "marketplace_customer_component_usage_policies";
const url = "/api/marketplace-customer-component-usage-policies/";
const resources = "marketplace_provider_resources";

/** Replaces a text everywhere, and complains when it is nowhere. */
function everywhere(text: string, find: string, put: string): string {
  change(text, find, put);
  return text.replaceAll(find, put);
}

/** The operation "Actions" with its row of the summary, as `[row, section]`. */
function actions(text: string): [row: string, section: string] {
  const row = /^\| .*\[Actions\].*\n/m.exec(text)?.[0];
  const section = /^### Actions\n[\s\S]*?\n---\n?/m.exec(text)?.[0];
  if (row === undefined || section === undefined) throw new Error("no operation Actions");
  return [row, section];
}

type Mutation = [name: string, mutate: (text: string) => string, changes: string[]];

const inMarkdown: Mutation[] = [
  [
    "a renamed parameter",
    (text) => change(text, "| `customer_uuid` |", "| `organization_uuid` |"),
    [
      `removed parameter: ${policies}_list query customer_uuid: string (uuid) → -`,
      `added parameter: ${policies}_list query organization_uuid: - → string (uuid)`,
    ],
  ],
  [
    "a dropped field",
    (text) => text.replace(/ {4}\| `has_fired` \|.*\n/, ""),
    [`removed response field: ${policies}_list response 200 has_fired: boolean → -`],
  ],
  [
    "a dropped list, with the fields of its records",
    (text) => text.replace(/( {4}\| `component_limits_set.*\n)+/, ""),
    [
      `removed response field: ${policies}_list response 200 component_limits_set: array of object with type, limit, period, period_name, component → -`,
    ],
  ],
  [
    "a new field",
    (text) =>
      change(text, "    | `actions` | string |", "    | `colour` | string | New. |\n    | `actions` | string |"),
    [`added response field: ${policies}_list response 200 colour: - → string`],
  ],
  [
    "another type",
    (text) => change(text, "| `page_size` | integer |", "| `page_size` | array of string (uuid)s |"),
    [`changed type: ${policies}_list query page_size: integer → array of string (uuid)`],
  ],
  [
    "another format",
    (text) => change(text, "| `fired_datetime` | string (date-time) |", "| `fired_datetime` | string (date) |", 2),
    [`changed type: ${policies}_retrieve response 200 fired_datetime: string (date-time) → string (date)`],
  ],
  [
    "a field that is required now",
    (text) => change(text, "| `options` | any |  | ", "| `options` | any | ✓ | "),
    [`changed required: ${policies}_create body options: optional → required`],
  ],
  [
    "a body that need not be sent any more",
    (text) => change(text, '=== "Request Body (required)"', '=== "Request Body"', 2),
    [`changed required: ${policies}_update body: required → optional`],
  ],
  [
    "an enum",
    (text) => change(text, "| `scope` | string |", "| `scope` | string<br>_Enum: `a`, `b`_ |"),
    [`added enum: ${policies}_list query scope: - → a, b`],
  ],
  [
    "another operation",
    (text) => {
      const [row, section] = actions(text);
      const renamed = (part: string) => part.replaceAll("actions", "history").replaceAll("Actions", "History");
      return text.replace(row, row + renamed(row)).replace(section, `${section.trimEnd()}\n\n${renamed(section)}`);
    },
    [`added operation: ${policies}_history_retrieve operation: - → GET ${url}history/`],
  ],
  [
    "one operation less",
    (text) => {
      const [row, section] = actions(text);
      return text
        .replace("| **Other Actions** | | |\n", "")
        .replace("## Other Actions\n", "")
        .replace(row, "")
        .replace(section, "");
    },
    [`removed operation: ${policies}_actions_retrieve operation: GET ${url}actions/ → -`],
  ],
  [
    "another name of an operation",
    (text) =>
      everywhere(everywhere(text, `${policies}_destroy`, `${policies}_remove`), "PoliciesDestroy", "PoliciesRemove"),
    [`changed operation: ${policies}_destroy operation: ${policies}_destroy → ${policies}_remove`],
  ],
  [
    "another URL",
    (text) => everywhere(text, `${url}actions/`, `${url}action_names/`),
    [`changed call: ${policies}_actions_retrieve operation: GET ${url}actions/ → GET ${url}action_names/`],
  ],
  [
    "another title",
    (text) => everywhere(everywhere(text, "[Actions]", "[All actions]"), "### Actions", "### All actions"),
    [`changed title: ${policies}_actions_retrieve operation: Actions → All actions`],
  ],
  [
    "another group",
    (text) => everywhere(text, "Other Actions", "Further Actions"),
    [`changed group: ${policies}_actions_retrieve operation: Other Actions → Further Actions`],
  ],
  [
    "another status",
    (text) => change(text, "**`204`**", "**`202`**"),
    [
      `removed status: ${policies}_destroy response 204: no body → -`,
      `added status: ${policies}_destroy response 202: - → no body`,
    ],
  ],
  [
    "a status more",
    (text) => change(text, "    **`204`** -", "    **`404`** - Gone\n    \n    **`204`** -"),
    [`added status: ${policies}_destroy response 404: - → nothing said of a body`],
  ],
  [
    "a record in place of a list",
    (text) => text.replace(/ {4}The response body is an array of objects.*\n\s*\n/, ""),
    [`changed response body: ${policies}_list response 200: array of object → object`],
  ],
  [
    "another model",
    (text) => everywhere(text, "PatchedCustomerComponentUsagePolicyRequest", "PolicyPatch"),
    [`changed model: ${policies}_partial_update body: PatchedCustomerComponentUsagePolicyRequest → PolicyPatch`],
  ],
  [
    "another value in the examples",
    (text) => everywhere(text, "string-value", "string"),
    ["create", "update"].flatMap((id) =>
      ["httpie", "typescript"].map(
        (tool) => `changed example: ${policies}_${id} example ${tool} body actions: "string-value" → "string"`,
      ),
    ),
  ],
  [
    "another place in the API reference",
    (text) => change(text, "marketplace/policies/customer", "marketplace/limits/customer"),
    [
      "changed page: page path of the page: marketplace/policies/customer-component-usage-policies.md → marketplace/limits/customer-component-usage-policies.md",
    ],
  ],
  ["another date", (text) => text.replace(/Last Sync: .*/, "Last Sync: 2030-01-01T00:00:00"), []],
  [
    "other words",
    (text) =>
      everywhere(text.replace(/^# .*/m, "# Policies"), "### Retrieve\n", "### Retrieve\n\nGets a policy.\n")
        .replaceAll("Words of the page.", "Other words.")
        .replaceAll("within the paginated result set", "of the list")
        .replaceAll("**`200`** -", "**`200`** - All is well"),
    [],
  ],
];

const inRenderedText: Mutation[] = [
  [
    "a renamed parameter",
    (text) => change(text, "\nhas_terminate_date boolean", "\nhas_end_date boolean"),
    [
      `removed parameter: ${resources}_list query has_terminate_date: boolean → -`,
      `added parameter: ${resources}_list query has_end_date: - → boolean`,
    ],
  ],
  [
    "a dropped field",
    (text) => text.replace(/\nis_limit_based boolean.*/, ""),
    [`removed response field: ${resources}_list response 200 is_limit_based: boolean → -`],
  ],
  [
    "another type",
    (text) => change(text, "\nplans.max_amount integer", "\nplans.max_amount number (float)"),
    [`changed type: ${resources}_offering_retrieve response 200 plans.max_amount: integer → number (float)`],
  ],
  [
    "a value more in an enum",
    (text) => change(text, "discount, special_price", "discount, special_price, none"),
    [
      `changed enum: ${resources}_offering_retrieve response 200 promotion_campaigns.discount_type: discount, special_price → discount, special_price, none`,
    ],
  ],
  [
    "another status",
    (text) => change(text, "\n200 - No response body", "\n202 - No response body"),
    [
      `removed status: ${resources}_unlink response 200: no body → -`,
      `added status: ${resources}_unlink response 202: - → no body`,
    ],
  ],
  [
    "other words",
    (text) =>
      text
        .replaceAll("Words of the page.", "Other words.")
        .replaceAll("Accessible to all customers.", "Anybody may use it.")
        .replaceAll("\n200 -\n", "\n200 - Done\n"),
    [],
  ],
];

describe.each([
  ["customer-component-usage-policies", "markdown", inMarkdown],
  ["provider-resources", "rendered", inRenderedText],
] as const)("%s in %s", (name, form, mutations) => {
  describe.each(textsOf(name, form))("%s", (_, text) => {
    test("unchanged, has no changes", () => expect(changesOf(text)).toEqual([]));

    test.each(mutations)("%s is all that is reported", (_, mutate, changes) => {
      const changed = mutate(text);
      expect(changed).not.toBe(text);
      expect(changesOf(changed)).toEqual(changes);
    });
  });
});
