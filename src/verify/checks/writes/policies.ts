import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { families, type Row, walk } from "../../lists.js";
import type { ProbeResponse } from "../../requests/probe.js";
import { MadePolicies } from "../../undo/policies.js";
import { checkRefusedBodies, checkRefusedCallers, type SendRefused } from "../refusals/refused-writes.js";

const CREATE = "marketplace_customer_component_usage_policies_create";
const UPDATE = "marketplace_customer_component_usage_policies_update";
const PATCH = "marketplace_customer_component_usage_policies_partial_update";
const DESTROY = "marketplace_customer_component_usage_policies_destroy";
const RETRIEVE = "marketplace_customer_component_usage_policies_retrieve";
const OPERATIONS: readonly OperationId[] = [CREATE, UPDATE, PATCH, DESTROY];

/** The life of a policy, made for the verification and deleted after it. */
export const policyWriteChecks: readonly Check[] = [
  { name: "life of a policy", operations: OPERATIONS, writes: true, run: checkLife },
];

async function checkLife(context: Context): Promise<void> {
  const { probe, options } = context;
  const { customer } = options;
  if (customer === undefined) return skipAll(context, "no organization was given for which a policy may be made");
  const component = await anyComponent(context);
  if (component === undefined) return skipAll(context, "the caller sees no component that a policy could limit");
  const policies = await MadePolicies.of(context.ledger, customer);
  if (!policies) return skipAll(context, "the policies of the organization cannot all be read");
  const good = {
    scope: `${probe.base}/api/customers/${customer}/`,
    actions: "notify_organization_owners",
    options: {},
    component_limits_set: [{ component, limit: policies.limit, period: 2 }],
  };
  const create: SendRefused = (_, ask) => policies.create(ask);
  await checkRefusedCallers(context, CREATE, "", good, create);
  await checkRefusedBodies(context, CREATE, "", good, create);
  const created = await policies.create({ body: good });
  if (created?.status !== 201) {
    const got = created ? `${created.status} ${created.text.slice(0, 100)}` : "no response";
    return skipAll(context, `no policy could be made for the organization: ${got}`);
  }
  const { uuid, has_fired } = created.body as Row;
  if (typeof uuid === "string") await checkPolicy(context, created, uuid, has_fired === true, good);
  await policies.settle();
}

async function checkPolicy(
  context: Context,
  created: ProbeResponse,
  uuid: string,
  hasFired: boolean,
  good: Row,
): Promise<void> {
  const { probe } = context;
  const { customer } = context.options;
  await expectEffect(context, created, uuid, { actions: good.actions, scope_uuid: customer });
  const { rows } = await walk(probe, families.policies, { scope_uuid: customer ?? "" });
  if (!rows.some((row) => row.uuid === uuid))
    probe.report({
      rule: "effect",
      response: created,
      expected: "the new policy in the list",
      got: "a list without it",
    });

  const send: SendRefused = (operation, ask) => probe.ask(operation, ask);
  await checkRefusedCallers(context, PATCH, uuid, {}, send);
  await checkRefusedBodies(context, PATCH, uuid, good, send);
  // The actions of a policy that fires apply to all resources of the organization.
  const actions = "notify_organization_owners,request_pausing";
  const patched = hasFired ? undefined : await probe.ask(PATCH, { uuid, body: { actions } });
  if (patched?.status === 200) await expectEffect(context, patched, uuid, { actions });
  await checkRefusedCallers(context, UPDATE, uuid, good, send);
  await checkRefusedBodies(context, UPDATE, uuid, good, send);
  const replaced = await probe.ask(UPDATE, { uuid, body: good });
  if (replaced?.status === 200) await expectEffect(context, replaced, uuid, { actions: good.actions });
  await checkRefusedCallers(context, DESTROY, uuid, undefined, send);
  const deleted = await probe.ask(DESTROY, { uuid });
  const after = await probe.ask(RETRIEVE, { uuid });
  if (deleted?.status === 204 && after && after.status !== 404)
    probe.report({
      rule: "effect",
      response: deleted,
      expected: "the policy gone",
      got: `${after.status} for what was deleted`,
    });
}

async function expectEffect({ probe }: Context, response: ProbeResponse, uuid: string, wanted: Row): Promise<void> {
  const read = await probe.ask(RETRIEVE, { uuid });
  const record = (read?.body ?? {}) as Row;
  for (const [name, value] of Object.entries(wanted)) {
    const got = record[name];
    if (isDeepStrictEqual(got, value)) continue;
    const expected = `${JSON.stringify(value)}, as it was written`;
    probe.report({ rule: "effect", response, place: `/${name}`, expected, got: JSON.stringify(got) ?? "nothing" });
  }
}

/** The uuid of a component of an offering that the caller sees. */
async function anyComponent({ probe, seen }: Context): Promise<string | undefined> {
  for (const { component_limits_set: limits } of seen.policies.rows) {
    const component = (limits as Row[] | undefined)?.[0]?.component;
    if (typeof component === "string") return component;
  }
  for (const { uuid } of seen.resources.rows.slice(0, 10)) {
    const offering = await probe.ask("marketplace_provider_resources_offering_retrieve", { uuid: String(uuid) });
    const component = ((offering?.body as Row | undefined)?.components as Row[] | undefined)?.[0]?.uuid;
    if (typeof component === "string") return component;
  }
  return undefined;
}

function skipAll({ skip }: Context, reason: string): void {
  for (const operation of OPERATIONS) skip(operation, reason);
}
