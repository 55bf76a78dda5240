import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed } from "../../confirm.js";
import { type FamilyName, families, type Row, walk } from "../../lists.js";
import type { Ask } from "../../requests/probe.js";
import { NOBODY } from "./filter-tests.js";
import { checkFilter } from "./filters.js";

/** Values of filters beside those that are chosen from the rows: impossible, complementary, empty and malformed ones. */
export const filterValueChecks: readonly Check[] = (Object.keys(families) as FamilyName[]).map((name) => ({
  name: `values of filters of ${name}`,
  operations: [families[name].list],
  run: async (context) => {
    for (const [query, matches] of queriesOf(context, name)) await checkResponded(context, name, query, matches);
    if (name !== "resources") return;
    for (const parameter of COMPLEMENTARY) await checkComplement(context, parameter);
    await checkBadItem(context);
  },
}));

/** Of what the filter describes rows show nothing, but no row can be both, and each has to be one of them. */
const COMPLEMENTARY = [
  "limit_based",
  "lexis_links_supported",
  "only_limit_based",
  "only_usage_based",
  "usage_based",
] as const;

/** Values of which rows show nothing either, but which nothing can have. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  component_count: "999",
  limit_component_count: "999",
  parent_offering_uuid: NOBODY,
  query: "no-such-text-anywhere",
  service_manager_uuid: NOBODY,
  visible_to_username: "nobody-has-this-name",
};

/** Case-sensitive filters by their columns. */
const EXACT: Readonly<Record<FamilyName, Readonly<Record<string, string>>>> = {
  usages: { type: "type" },
  policies: {},
  resources: { name_exact: "name", offering_type: "offering_type", project_name: "project_name" },
};

type Tested = readonly [query: NonNullable<Ask["query"]>, matches: (row: Row) => boolean];

function queriesOf({ probe, seen }: Context, name: FamilyName): Tested[] {
  const [row] = seen[name].rows;
  const all = () => true;
  const none = () => false;
  const tests: Tested[] = [[{ no_such_parameter: "1" }, all]];
  if (!row) return tests;
  const customer = String(name === "policies" ? row.scope_uuid : row.customer_uuid);
  if (name === "usages") {
    const resource = `${probe.base}/api/marketplace-resources/${row.resource_uuid}/`;
    tests.push([{ resource }, ({ resource_uuid }) => resource_uuid === row.resource_uuid]);
    tests.push([{ resource: resource.replace("marketplace-resources", "projects") }, none]);
    tests.push([{ type: "" }, all]);
    tests.push([{ type: "no-such-type" }, none]);
  } else {
    const parameter = name === "policies" ? "scope" : "customer";
    const column = name === "policies" ? "scope_uuid" : "customer_uuid";
    tests.push([{ [parameter]: `${probe.base}/api/customers/${customer}/` }, (each) => each[column] === customer]);
    tests.push([{ [parameter]: `/api/projects/${customer}/` }, none]);
    tests.push([{ customer_uuid: "" }, all]);
    tests.push([{ customer_uuid: NOBODY }, none]);
  }
  for (const [parameter, column] of Object.entries(EXACT[name])) {
    const value = seen[name].rows
      .map((each) => each[column])
      .find((text) => typeof text === "string" && /[a-z]/.test(text));
    const other = typeof value === "string" ? value.toUpperCase() : "";
    if (other !== "" && other !== value) tests.push([{ [parameter]: other }, (each) => each[column] === other]);
  }
  if (name === "resources") {
    tests.push([{ query: String(row.uuid) }, ({ uuid }) => uuid === row.uuid]);
    for (const [parameter, value] of Object.entries(IMPOSSIBLE)) tests.push([{ [parameter]: value }, none]);
  }
  return tests;
}

/** A filter that is accepted with 200, and with the rows that match. */
async function checkResponded(context: Context, name: FamilyName, ...[query, matches]: Tested): Promise<void> {
  const { probe } = context;
  const response = await probe.ask(families[name].list, { query: { ...query, page_size: "1" } });
  if (response && response.status !== 200 && response.status < 500) {
    const place = Object.keys(query).join(", ");
    // A link that leads nowhere may be refused.
    if (response.status === 404 && /scope|customer|resource/.test(place)) return;
    probe.report({ rule: "filter", response, place, expected: "200", got: `${response.status}` });
    return;
  }
  await checkFilter(context, families[name], context.seen[name], query, matches);
}

async function checkComplement({ probe }: Context, parameter: string): Promise<void> {
  const family = families.resources;
  const read = (value: string) => walk(probe, family, { [parameter]: value, field: "uuid" });
  await reportConfirmed(
    probe,
    "filter",
    between({
      outer: async () => ({ all: await walk(probe, family, { field: "uuid" }), yes: await read("true") }),
      inner: () => read("false"),
      judge: (outers, no): Problem[] => {
        const { response } = no;
        const walks = outers.flatMap(({ all, yes }) => [all, yes]);
        if (!response || [no, ...walks].some(({ complete, response }) => !complete || response?.status !== 200))
          return [];
        const expected = "each row for either true or false, and none for both";
        const found = new Set(no.rows.map(({ uuid }) => uuid));
        const both = [...found].find((uuid) => outers.every(({ yes }) => yes.rows.some((row) => row.uuid === uuid)));
        if (both) return [{ response, place: parameter, expected, got: `${both} for both` }];
        const lost = outers[0].all.rows.find(({ uuid }) =>
          outers.every(
            ({ all, yes }) =>
              all.rows.some((row) => row.uuid === uuid) &&
              !found.has(uuid) &&
              !yes.rows.some((row) => row.uuid === uuid),
          ),
        );
        return lost ? [{ response, place: parameter, expected, got: `${lost.uuid} for neither` }] : [];
      },
    }),
  );
}

/** A malformed uuid beside a good one. */
async function checkBadItem({ probe, seen }: Context): Promise<void> {
  const good = seen.resources.rows[0]?.offering_uuid;
  if (typeof good !== "string") return;
  const response = await probe.ask(families.resources.list, { query: { offering_uuid: `${good},no-uuid` } });
  if (!response?.kept || (response.status === 400 && Object.hasOwn((response.body ?? {}) as object, "offering_uuid")))
    return;
  const expected = "400 that names offering_uuid, for a list with a malformed uuid";
  probe.report({ rule: "filter-refused", response, place: "offering_uuid", expected, got: `${response.status}` });
}
