import type { Check, Context } from "../../check.js";
import { between, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import { families, type Row, rowsOf } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";
import { isSorted } from "../lists/ordering.js";

const OFFERING = "marketplace_provider_resources_offering_retrieve";
const DETAILS = "marketplace_provider_resources_details_retrieve";
const PERIODS = "marketplace_provider_resources_plan_periods_list";
const SUBRESOURCES = "marketplace_provider_resources_offering_for_subresources_list";
const TEAM = "marketplace_provider_resources_team_list";

/** Resources whose parts are compared with them. */
const RESOURCES = 3;

/** Related objects of a resource belong to that resource. */
export const partContentChecks: readonly Check[] = [
  ...([OFFERING, DETAILS, PERIODS, TEAM] as const).map((operation) => ({
    name: `${operation} beside the resource`,
    operations: [operation],
    run: async (context: Context) => {
      for (const row of richest(context)) await CHECKS[operation](context, String(row.uuid));
    },
  })),
  {
    name: "offerings for subresources with content",
    operations: [SUBRESOURCES],
    run: async (context) => {
      for (const { uuid } of richest(context)) await context.probe.ask(SUBRESOURCES, { uuid: String(uuid) });
    },
  },
];

const CHECKS = { [OFFERING]: checkOffering, [DETAILS]: checkDetails, [PERIODS]: checkPeriods, [TEAM]: checkTeam };

/** Resources of which most can be expected: those that a plugin has made, with a plan and usage, each of another offering. */
function richest({ seen, given }: Context): Row[] {
  const worth = ({ scope, plan_uuid, current_usages }: Row) =>
    Number(typeof scope === "string") * 4 +
    Number(Boolean(plan_uuid)) * 2 +
    Number(Object.keys(current_usages ?? {}).length > 0);
  const sorted = seen.resources.rows.filter(({ uuid }) => typeof uuid === "string").sort((a, b) => worth(b) - worth(a));
  const offerings = new Set<unknown>();
  const chosen = sorted.filter(({ offering_uuid }) => !offerings.has(offering_uuid) && offerings.add(offering_uuid));
  return [...new Set([...(given ? [given] : []), ...chosen])].slice(0, RESOURCES);
}

/** Names in the part beside those in the resource. */
type Pairs = readonly (readonly [name: string, of: string])[];

/** Compares values of a part with values of the resource that mean the same. */
async function compare({ probe }: Context, operation: typeof OFFERING | typeof DETAILS, uuid: string, pairs: Pairs) {
  await reportConfirmed(
    probe,
    "same-record",
    between<ProbeResponse, ProbeResponse>({
      outer: () => probe.ask(families.resources.retrieve, { uuid }),
      inner: () => probe.ask(operation, { uuid }),
      judge: (resources, response): readonly Problem[] | typeof UNSTEADY => {
        if (response.status !== 200 || resources.some(({ status }) => status !== 200)) return [];
        const part = (response.body ?? {}) as Row;
        const records = resources.map(({ body }) => (body ?? {}) as Row) as [Row, ...Row[]];
        const different = pairs.filter(
          ([name, of]) => isText(part[name]) && isText(records[0][of]) && part[name] !== records[0][of],
        );
        const [pair] = different.filter(([, of]) => records.every((record) => record[of] === records[0][of]));
        if (!pair) return different.length === 0 ? [] : UNSTEADY;
        const [name, of] = pair;
        const expected = `the ${of} of the resource`;
        return [
          { response, place: `/${name}`, expected, got: `${part[name]} where the resource has ${records[0][of]}` },
        ];
      },
    }),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function checkOffering(context: Context, uuid: string): Promise<void> {
  return compare(context, OFFERING, uuid, [
    ["uuid", "offering_uuid"],
    ["name", "offering_name"],
    ["slug", "offering_slug"],
    ["type", "offering_type"],
  ]);
}

function checkDetails(context: Context, uuid: string): Promise<void> {
  return compare(context, DETAILS, uuid, [
    ["uuid", "resource_uuid"],
    ["url", "scope"],
  ]);
}

/** The open plan period is that of the resource's plan, and its usages are those of the resource. */
async function checkPeriods({ probe }: Context, uuid: string): Promise<void> {
  await reportConfirmed(
    probe,
    "same-record",
    between<ProbeResponse, ProbeResponse>({
      outer: () => probe.ask(families.resources.retrieve, { uuid }),
      inner: () => probe.ask(PERIODS, { uuid }),
      judge: (resources, response): readonly Problem[] | typeof UNSTEADY => {
        const plans = new Set(resources.map(({ body }) => (body as Row | null)?.plan_uuid));
        const open = response.status === 200 ? rowsOf(response).filter(({ end }) => end === null) : [];
        const [plan] = plans;
        if (open.length === 0 || !isText(plan) || open.some(({ plan_uuid }) => plan_uuid === plan)) return [];
        if (plans.size > 1) return UNSTEADY;
        const expected = "the plan of the resource in the period that has no end";
        return [{ response, place: "/*/plan_uuid", expected, got: open.map(({ plan_uuid }) => plan_uuid).join(", ") }];
      },
    }),
  );
  const first = await probe.ask(PERIODS, { uuid });
  const usage = usagesOf(first).find((each) => isText(each.uuid));
  if (!usage) return;
  await reportConfirmed(
    probe,
    "same-record",
    between<ProbeResponse, ProbeResponse>({
      outer: () => probe.ask(families.usages.retrieve, { uuid: String(usage.uuid) }),
      inner: () => probe.ask(PERIODS, { uuid }),
      judge: (records, response): readonly Problem[] | typeof UNSTEADY => {
        const found = usagesOf(response).find((each) => each.uuid === usage.uuid);
        const bodies = records.map(({ status, body }) => (status === 200 ? ((body ?? {}) as Row) : undefined));
        const [record, ...others] = bodies;
        if (!found || !record || others.includes(undefined)) return [];
        if (isText(record.resource_uuid) && record.resource_uuid !== uuid) {
          const got = `the usage ${found.uuid} of ${record.resource_uuid}`;
          return [{ response, place: "/*/components", expected: "usages of this resource", got }];
        }
        // Plugins that convert amounts send numbers in the record.
        if (!isText(found.usage) || !isText(record.usage) || Number(found.usage) === Number(record.usage)) return [];
        if (others.some((other) => other?.usage !== record.usage)) return UNSTEADY;
        const got = `${found.usage} where the record has ${record.usage}`;
        return [{ response, place: "/*/components/*/usage", expected: "the usage of the record", got }];
      },
    }),
  );
}

function usagesOf(response: ProbeResponse | undefined): Row[] {
  if (response?.status !== 200) return [];
  return rowsOf(response).flatMap(({ components }) => (Array.isArray(components) ? (components as Row[]) : []));
}

/** Everybody once, sorted by name. */
async function checkTeam({ probe }: Context, uuid: string): Promise<void> {
  await reportConfirmed(probe, "ordering", async () => {
    const response = await probe.ask(TEAM, { uuid });
    if (response?.status !== 200) return [];
    const rows = rowsOf(response);
    const names = rows.map(({ username }) => username).filter(isText);
    const uuids = rows.map((row) => row.uuid);
    const twice = uuids.find((each, index) => uuids.indexOf(each) !== index);
    const problems: Problem[] = [];
    if (twice !== undefined)
      problems.push({ rule: "page-rows", response, expected: "every user once", got: `${twice} twice` });
    if (!isSorted(names, 1))
      problems.push({
        response,
        place: "/*/username",
        expected: "users sorted by username",
        got: names.slice(0, 10).join(", "),
      });
    return problems;
  });
}
